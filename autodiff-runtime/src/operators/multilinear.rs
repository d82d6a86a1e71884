//! The tangents of functions that are linear in each operand, and of their reverses: what there is of most operators and methods of matrices.

use crate::Differentiable;

/// An operand and its tangent.
pub(crate) type Moving<'o, A> = (&'o A, Option<&'o A>);

/// The value and the tangent of a function that is linear in both operands together.
#[cfg(any(feature = "nalgebra", test))]
#[inline]
pub(crate) fn linear<A: Differentiable, B: Differentiable, Y: Differentiable>(
    function: impl Fn(&A, &B) -> Y,
    (a, t_a): Moving<'_, A>,
    (b, t_b): Moving<'_, B>,
) -> (Y, Y) {
    let value = function(a, b);
    let tangent = match (t_a, t_b) {
        (Some(t_a), Some(t_b)) => function(t_a, t_b),
        (Some(t_a), None) => function(t_a, &b.zero_like()),
        (None, Some(t_b)) => function(&a.zero_like(), t_b),
        (None, None) => value.zero_like(),
    };
    (value, tangent)
}

/// The value and the tangent of a function that is linear in each operand.
#[inline]
pub(crate) fn bilinear<A, B, Y: Differentiable>(
    function: impl Fn(&A, &B) -> Y,
    (a, t_a): Moving<'_, A>,
    (b, t_b): Moving<'_, B>,
) -> (Y, Y) {
    let value = function(a, b);
    let tangent = match (t_a.map(|t_a| function(t_a, b)), t_b.map(|t_b| function(a, t_b))) {
        (Some(mut tangent), Some(other)) => {
            tangent.accumulate(other);
            tangent
        }
        (Some(tangent), None) | (None, Some(tangent)) => tangent,
        (None, None) => value.zero_like(),
    };
    (value, tangent)
}

/// An operand, its tangent, and where its adjoint and the tangent of that go.
pub(crate) type Operand<'o, A> = (&'o A, Option<&'o A>, [Option<&'o mut A>; 2]);

/// The reverse of a function that is linear in each operand, and the tangent of that, by what adds to the adjoints.
#[inline]
pub(crate) fn bilinear_reverse<A, B, Y>(
    reverse: impl Fn(&A, &B, Option<&mut A>, Option<&mut B>, &Y),
    (a, t_a, [left, mut t_left]): Operand<'_, A>,
    (b, t_b, [right, mut t_right]): Operand<'_, B>,
    seed: &Y,
    t_seed: &Y,
) {
    if let Some(t_b) = t_b {
        reverse(a, t_b, t_left.as_deref_mut(), None, seed);
    }
    if let Some(t_a) = t_a {
        reverse(t_a, b, None, t_right.as_deref_mut(), seed);
    }
    reverse(a, b, t_left, t_right, t_seed);
    reverse(a, b, left, right, seed);
}

/// The same of a function that is linear in both operands together: its reverse reads neither.
#[cfg(feature = "nalgebra")]
#[inline]
pub(crate) fn linear_reverse<A, B, Y>(
    reverse: impl Fn(&A, &B, Option<&mut A>, Option<&mut B>, &Y),
    (a, _, [left, t_left]): Operand<'_, A>,
    (b, _, [right, t_right]): Operand<'_, B>,
    seed: &Y,
    t_seed: &Y,
) {
    reverse(a, b, left, right, seed);
    reverse(a, b, t_left, t_right, t_seed);
}

#[cfg(test)]
mod tests {
    use super::{bilinear, bilinear_reverse, linear};

    #[test]
    fn a_product_has_the_derivatives_of_a_product() {
        let product = |a: &f64, b: &f64| a * b;
        assert_eq!(bilinear(product, (&3.0, Some(&10.0)), (&2.0, Some(&100.0))), (6.0, 320.0));
        assert_eq!(bilinear(product, (&3.0, None), (&2.0, Some(&100.0))), (6.0, 300.0));
        assert_eq!(bilinear(product, (&3.0, None), (&2.0, None)), (6.0, 0.0));
        assert_eq!(linear(|a, b| a - b, (&3.0, None), (&2.0, Some(&1.0))), (1.0, -1.0));

        let (mut left, mut right) = ([1.0, 0.0], [0.0, 0.0]);
        let ([d_a, t_d_a], [d_b, t_d_b]) = (&mut left, &mut right);
        let reverse = |a: &f64, b: &f64, left: Option<&mut f64>, right: Option<&mut f64>, seed: &f64| {
            left.into_iter().for_each(|left| *left += b * seed);
            right.into_iter().for_each(|right| *right += a * seed);
        };
        let (a, b) = ((&3.0, Some(&10.0), [Some(d_a), Some(t_d_a)]), (&2.0, None, [Some(d_b), Some(t_d_b)]));
        bilinear_reverse(reverse, a, b, &1.0, &0.5);
        assert_eq!((left, right), ([3.0, 1.0], [3.0, 11.5]));
    }
}
