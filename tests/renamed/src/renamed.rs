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
        by_hand, by_hand_grad, by_reference_grad, nested_grad, renamed, renamed_grad, renamed_graph, scaled_grad,
    };

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
