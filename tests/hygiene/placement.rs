//! Where an annotated function may stand, and what may stand on it.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

const POINTS: [[f64; 2]; 3] = [[0.7, 1.3], [-0.4, 0.9], [1.7, -0.45]];

#[test]
fn inside_a_function() {
    #[differentiate(reverse)]
    fn inner(x: f64, y: f64) -> f64 {
        x * y.sin()
    }
    check_gradient(|[x, y]| inner(x, y), |[x, y]| inner_grad(x, y), &POINTS);
}

mod nested {
    pub(crate) mod deeper {
        use autodiff_runtime::differentiate;

        #[differentiate(reverse)]
        pub(in crate::placement) fn private(x: f64, y: f64) -> f64 {
            x.exp() * y
        }

        #[differentiate(reverse)]
        pub(crate) fn shared(x: f64, y: f64) -> f64 {
            super::super::outer(private(x, y), y)
        }
    }
}

#[differentiate(reverse)]
fn outer(x: f64, y: f64) -> f64 {
    x - y * y
}

#[differentiate(reverse)]
fn by_paths(x: f64, y: f64) -> f64 {
    use nested::deeper as below;
    self::outer(x, y)
        + nested::deeper::private(y, x) * crate::placement::nested::deeper::shared(x, y)
        + below::shared(y, x)
}

#[test]
fn in_modules_with_their_visibility() {
    use nested::deeper::{private, private_grad, shared, shared_grad};
    check_gradient(|[x, y]| private(x, y), |[x, y]| private_grad(x, y), &POINTS);
    check_gradient(|[x, y]| shared(x, y), |[x, y]| shared_grad(x, y), &POINTS);
    check_gradient(|[x, y]| by_paths(x, y), |[x, y]| by_paths_grad(x, y), &POINTS);
}

#[derive(Clone, Copy)]
struct Spring {
    stiffness: f64,
    length: f64,
}

impl Spring {
    /// The energy at a deflection: `self` is a constant.
    #[differentiate(reverse)]
    fn energy(&self, position: f64, scale: f64) -> f64 {
        let deflection = position - self.length;
        let limited = if deflection.abs() > 1.0 { deflection.signum() } else { deflection };
        0.5 * self.stiffness * limited * limited * scale
    }

    #[differentiate(reverse)]
    fn consumed(self, position: f64, scale: f64) -> f64 {
        self.stiffness * position * scale.sin()
    }

    #[differentiate(reverse)]
    fn associated(x: f64, y: f64) -> f64 {
        x * y.cos()
    }

    #[differentiate(reverse)]
    fn force(&self, position: f64) -> f64 {
        -self.stiffness * (position - self.length)
    }

    #[differentiate(reverse)]
    fn calls_methods(&self, x: f64, y: f64) -> f64 {
        self.force(x) * y + Self::force(self, x * y) - Spring::force(self, y) + self.force(1.0)
    }

    #[differentiate(reverse)]
    fn calls(&self, x: f64, y: f64) -> f64 {
        Self::associated(x, y) * Spring::associated(y, self.stiffness)
    }
}

#[test]
fn in_an_implementation() {
    let spring = Spring { stiffness: 3.0, length: 0.5 };
    check_gradient(|[x, y]| spring.energy(x, y), |[x, y]| spring.energy_grad(x, y), &POINTS);
    check_gradient(|[x, y]| spring.consumed(x, y), |[x, y]| spring.consumed_grad(x, y), &POINTS);
    check_gradient(|[x, y]| Spring::associated(x, y), |[x, y]| Spring::associated_grad(x, y), &POINTS);
    check_gradient(|[x, y]| spring.calls(x, y), |[x, y]| spring.calls_grad(x, y), &POINTS);
    check_gradient(|[x, y]| spring.calls_methods(x, y), |[x, y]| spring.calls_methods_grad(x, y), &POINTS);
}

struct Generic<const N: usize, T> {
    scale: T,
}

impl<const N: usize, T: Into<f64> + Copy> Generic<N, T> {
    #[differentiate(reverse)]
    fn scaled(&self, x: f64, y: f64) -> f64 {
        let scale: f64 = self.scale.into();
        x.powi(N as i32) * y * scale
    }
}

#[test]
fn in_a_generic_implementation() {
    let generic = Generic::<3, f32> { scale: 1.5 };
    check_gradient(|[x, y]| generic.scaled(x, y), |[x, y]| generic.scaled_grad(x, y), &POINTS);
}

/// With documentation of its own, and examples in it:
///
/// ```text
/// attributes(1.0, 2.0)
/// ```
#[inline]
#[must_use]
#[allow(clippy::many_single_char_names, reason = "short")]
#[cfg(not(any()))]
#[differentiate(reverse)]
pub(crate) fn attributes(x: f64, y: f64) -> f64 {
    x * y
}

#[cfg(any())]
#[differentiate(reverse)]
pub(crate) fn attributes(x: f64, y: f64) -> f64 {
    undefined(x, y)
}

#[differentiate(reverse)]
#[cfg(any())]
pub(crate) fn attributes(x: f64, y: f64) -> f64 {
    undefined(x, y)
}

/// The attribute first, the others after it.
#[differentiate(reverse)]
#[inline(always)]
#[must_use = "a value"]
#[cold]
#[track_caller]
fn attributes_after(x: f64, y: f64) -> f64 {
    assert!(x.is_finite());
    x / y
}

#[deprecated = "for its age"]
#[differentiate(reverse)]
fn deprecated(x: f64, y: f64) -> f64 {
    x + y * y
}

#[expect(clippy::let_and_return, reason = "to see that it is fulfilled")]
#[differentiate(reverse)]
fn expecting(x: f64, y: f64) -> f64 {
    let z = x * y;
    z
}

#[test]
fn with_other_attributes() {
    check_gradient(|[x, y]| attributes(x, y), |[x, y]| attributes_grad(x, y), &POINTS);
    check_gradient(|[x, y]| attributes_after(x, y), |[x, y]| attributes_after_grad(x, y), &POINTS);
    check_gradient(|[x, y]| expecting(x, y), |[x, y]| expecting_grad(x, y), &POINTS);
    #[allow(deprecated, reason = "that is the test")]
    check_gradient(|[x, y]| deprecated(x, y), |[x, y]| deprecated_grad(x, y), &POINTS);
}

#[differentiate(reverse)]
fn lifetimes<'a>(x: &'a f64, y: &'a f64) -> f64 {
    *x * y.sin()
}

#[differentiate(reverse)]
fn const_generic<const N: i32>(x: f64, y: f64) -> f64
where
    [(); 0]: Sized,
{
    x.powi(N) * y
}

#[differentiate(reverse)]
const fn constant(x: f64, y: f64) -> f64 {
    x * y
}

#[test]
fn with_generics() {
    let gradient = |[x, y]: [f64; 2]| {
        let (mut d_x, mut d_y) = (f64::NAN, f64::NAN);
        let value = lifetimes_grad(&x, &mut d_x, &y, &mut d_y);
        (value, d_x, d_y)
    };
    check_gradient(|[x, y]| lifetimes(&x, &y), gradient, &POINTS);
    check_gradient(|[x, y]| const_generic::<3>(x, y), |[x, y]| const_generic_grad::<3>(x, y), &POINTS);
    check_gradient(|[x, y]| constant(x, y), |[x, y]| constant_grad(x, y), &POINTS);
}
