//! The runtime under another name: `crate = ad`.

/// A function that calls another one, branches and matches.
#[ad::differentiate(reverse, graph, crate = ad)]
#[must_use]
pub fn renamed(x: f64, y: f64, n: i32) -> f64 {
    let power = scaled(x, y).powi(n);
    let bent = if power > y { power.max(y * 2.0) } else { power.powf(y) };
    bent + nested(x)
}

/// By reference, with a tuple.
#[ad::differentiate(reverse, crate = ad)]
#[must_use]
pub fn by_reference(pair: &(f64, f64), x: &f64) -> f64 {
    renamed(pair.0, pair.1, 2) * x
}

/// The path as a string.
#[ad::differentiate(reverse, crate = "ad")]
#[must_use]
pub fn scaled(x: f64, y: f64) -> f64 {
    x * y
}

/// A nested function has its companions from the same runtime.
#[ad::differentiate(reverse, crate = ::ad)]
#[must_use]
pub fn nested(x: f64) -> f64 {
    fn inner(x: f64) -> f64 {
        x.sin() * x
    }
    inner(x) * 2.0
}

/// Changed in place, with a constant that is changed too.
#[ad::differentiate(reverse, crate = ad)]
pub fn shifted(x: &mut [f64], position: &mut usize) {
    for x in x.iter_mut() {
        *position += 1;
        *x *= *position as f64;
    }
}

/// What is changed is changed again after the call, and the next one.
#[ad::differentiate(reverse, wrt(x), crate = ad)]
#[must_use]
pub fn shifted_twice<T: ::core::fmt::Debug>(x: &[f64], labels: &[T]) -> f64 {
    let mut y = x.to_vec();
    let mut position = labels.len();
    shifted(&mut y, &mut position);
    y[0] *= y[1];
    shifted(&mut y, &mut position);
    y.iter().sum()
}

/// A chain of calls, whose tapes hold each other.
#[ad::differentiate(reverse, crate = ad)]
#[must_use]
pub fn chained(x: &[f64], depth: usize) -> f64 {
    if depth == 0 {
        return shifted_twice(x, &["a"]);
    }
    let rest = chained(x, depth - 1);
    rest * shifted_twice(x, &["a", "b"])
}

/// The last of the chain.
#[ad::differentiate(reverse, crate = ad)]
#[must_use]
pub fn last_of_chain(x: &[f64]) -> f64 {
    chained(x, 1) + chained(&x[1..], 0)
}

/// A rule by hand.
#[ad::differentiate(reverse, crate = ad, vjp = by_hand_rule)]
#[must_use]
pub fn by_hand(x: f64, y: &f64) -> f64 {
    x * y
}

fn by_hand_rule(x: f64, y: &f64, d_y: &mut f64, seed: f64) -> (f64, f64) {
    *d_y += seed * x;
    (x * y, seed * y)
}

#[cfg(test)]
mod tests {
    use super::{
        by_hand, by_hand_grad, by_reference_grad, last_of_chain, last_of_chain_grad, nested_grad, renamed,
        renamed_grad, renamed_graph, scaled_grad,
    };

    #[test]
    fn tapes_are_kept() {
        let mut d_x = [0.0; 3];
        let value = last_of_chain_grad(&[1.0, 2.0, 3.0], &mut d_x);
        assert_eq!(value, last_of_chain(&[1.0, 2.0, 3.0]));
        for (i, d_x) in d_x.into_iter().enumerate() {
            let (mut above, mut below) = ([1.0, 2.0, 3.0], [1.0, 2.0, 3.0]);
            above[i] += 1e-5;
            below[i] -= 1e-5;
            let quotient = (last_of_chain(&above) - last_of_chain(&below)) / 2e-5;
            assert!((quotient - d_x).abs() < 1e-8 * quotient.abs(), "{quotient} and {d_x}");
        }
    }

    #[test]
    fn companions_find_the_runtime() {
        assert_eq!(scaled_grad(2.0, 3.0), (6.0, 3.0, 2.0));
        assert_eq!(nested_grad(0.0), (0.0, 0.0));
        let (value, d_x, d_y) = renamed_grad(2.0, 3.0, 1);
        assert_eq!((value, d_y), (renamed(2.0, 3.0, 1), 2.0));
        assert_eq!(d_x, 3.0 + 2.0 * (2.0_f64.cos() * 2.0 + 2.0_f64.sin()));
        assert_eq!(renamed_graph(2.0, 3.0, 1).outputs().len(), 1);
    }

    #[test]
    fn shadows_are_overwritten() {
        let (mut d_pair, mut d_x, mut d_y) = ((f64::NAN, f64::NAN), f64::NAN, f64::NAN);
        let value = by_reference_grad(&(2.0, 3.0), &mut d_pair, &2.0, &mut d_x);
        assert_eq!(value, 2.0 * d_x);
        assert_eq!(d_pair.1, 48.0);
        assert_eq!(by_hand_grad(2.0, &3.0, &mut d_y), (by_hand(2.0, &3.0), 3.0));
        assert_eq!(d_y, 2.0);
    }
}
