//! Functions whose companions could cause warnings, were they generated without care. Everything is denied in this crate.

use ad::differentiate;

/// Nothing to record, nothing to return but zeros.
#[differentiate(reverse, crate = ad)]
pub fn unused_parameters(_x: f64, _: f64, _pair: (f64, f64), _n: usize) -> f64 {
    1.5
}

/// A constant that is computed.
#[differentiate(reverse, crate = ad)]
pub fn constant_only(_x: f64, n: i32) -> f64 {
    let mut steps = n + 1;
    if steps > 3 {
        steps -= 1;
    }
    f64::from(steps) * std::f64::consts::PI
}

/// Taken apart in the signature.
#[differentiate(reverse, crate = ad)]
pub fn tuples((a, b): (f64, f64), (c, (_, n)): (f64, (f64, i32)), pair: (f64, f64)) -> f64 {
    a * b + c * pair.0.powi(n)
}

/// Returned and taken apart.
#[differentiate(reverse, crate = ad)]
pub fn tuple_result(x: f64, y: f64) -> (f64, (f64, f64)) {
    let (sum, product) = (x + y, x * y);
    (sum, (product, sum * product))
}

/// Leaves in the middle of branches.
#[differentiate(reverse, crate = ad)]
pub fn early_returns(x: f64, y: f64, n: i32) -> f64 {
    if x < 0.0 {
        return y;
    }
    let root = x.sqrt();
    if n == 0 {
        return root * y;
    } else if n == 1 {
        return x;
    }
    match n {
        2 => return 1.0,
        3 => {}
        _ => return y * y,
    }
    root
}

/// Every name twice.
#[differentiate(reverse, crate = ad)]
pub fn shadowing(x: f64) -> f64 {
    let x = x.sin();
    let x = x * x;
    let y = x;
    let x = {
        let y = y.exp();
        y + x
    };
    x * y
}

/// Integers, ranges, tuples, guards, bindings.
#[differentiate(reverse, crate = ad)]
pub fn matches(x: f64, y: f64, n: i32, flag: bool) -> f64 {
    let first = match n {
        0 => x,
        1 | 2 => x * y,
        3..=9 => y,
        k if k < 0 => x * f64::from(k),
        _ => 0.0,
    };
    let second = match (flag, n) {
        (true, 1) => first.sin(),
        (true, _) => first,
        (false, k) => first * f64::from(k),
    };
    match flag {
        true => second,
        false => second + y,
    }
}

/// Only one of the arguments counts.
#[differentiate(reverse, crate = ad)]
pub fn half_used(x: f64, y: f64) -> f64 {
    let unused = y.sin() * x;
    let _ = unused * 2.0;
    let _ = y.exp();
    x * x
}

/// Calls with all, some and none of the arguments active, and with results left alone.
#[differentiate(reverse, crate = ad)]
pub fn calls(x: f64, y: f64) -> f64 {
    let (sum, (product, _)) = tuple_result(x, y);
    let (_, (_, last)) = tuple_result(2.0, y);
    half_used(sum, 3.0) * product + last + half_used(1.0, 2.0)
}

/// Assigned in some arms, read after.
#[differentiate(reverse, crate = ad)]
pub fn assignments(mut x: f64, y: f64, n: u8) -> f64 {
    let mut total = 0.0;
    let later;
    if n > 2 {
        x += y;
        total += x;
        later = x;
    } else if n > 1 {
        later = y;
    } else {
        total = y * y;
        x *= 2.0;
        later = 1.0;
    }
    total -= x;
    (x, total) = (total, x);
    total * later / x
}

/// Options of scalars.
#[differentiate(reverse, crate = ad)]
pub fn options(x: f64, limit: f64, bounded: bool) -> f64 {
    let bound = if bounded { Some(limit) } else { None };
    let capped = if let Some(bound) = bound { x.min(bound) } else { x };
    match bound {
        Some(bound) if bound > 1.0 => capped * bound,
        Some(_) => capped,
        None => x.sin(),
    }
}

/// Statements that are passed through.
///
/// # Panics
///
/// Where they say so.
#[differentiate(reverse, crate = ad)]
pub fn passed_through(x: f64, y: f64) -> f64 {
    assert!(x > -10.0, "x is {x}");
    debug_assert!(y.is_finite(), "{y} is not finite");
    let n = 3usize;
    assert_eq!(n, 3);
    match n {
        0 => panic!("{x} and {y:.3}"),
        1 => unreachable!(),
        _ => x * y,
    }
}

/// By reference.
#[differentiate(reverse, crate = ad)]
pub fn references(x: &f64, pair: &(f64, f64), n: &usize) -> f64 {
    let local = &(*x * pair.0);
    local.sin() * pair.1 * *n as f64
}

/// Casts between all types.
#[differentiate(reverse, crate = ad)]
pub fn casts(x: f64, y: f32, n: u32) -> f32 {
    let single = x as f32;
    let double = f64::from(y) + f64::from(n);
    (f64::from(single) * double) as f32 * y + (x as i64) as f32
}

/// A rule by hand.
#[differentiate(reverse, crate = ad, vjp = by_rule)]
pub fn with_rule(x: f64, y: &f64, n: i32) -> f64 {
    x * y * f64::from(n)
}

fn by_rule(x: f64, y: &f64, d_y: &mut f64, n: i32, seed: f64) -> (f64, f64) {
    *d_y += seed * x * f64::from(n);
    (with_rule(x, y, n), seed * y * f64::from(n))
}

/// With a graph, some of the parameters, and another name.
#[differentiate(reverse, crate = ad, graph, wrt(x), name = "drawing")]
pub fn drawn(x: f64, y: f64, n: i32) -> f64 {
    let z = x * y;
    if n > 0 { z.sin() } else { z }
}

/// A type with methods.
#[derive(Clone, Copy, Debug)]
pub struct Damper {
    /// The force over the velocity.
    pub friction: f64,
}

impl Damper {
    /// The power at a velocity.
    #[differentiate(reverse, crate = ad)]
    pub fn power(&self, velocity: f64, _unused: f64) -> f64 {
        let force = self.friction * velocity;
        Self::limited(force) * velocity
    }

    /// At most ten in size.
    #[differentiate(reverse, crate = ad)]
    fn limited(force: f64) -> f64 {
        if force > 10.0 { 10.0 } else { force }
    }
}

/// A function under a keyword.
#[differentiate(reverse, crate = ad)]
pub fn r#move(r#in: f64, out: f64) -> f64 {
    r#in - out
}

/// With expectations of its own.
#[expect(clippy::let_and_return, reason = "fulfilled here, not in the companions")]
#[differentiate(reverse, crate = ad)]
pub fn expecting(value_a: f64, value_e: f64) -> f64 {
    let value_o = value_a * value_e;
    value_o
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_compute() {
        assert_eq!(Damper { friction: 2.0 }.power_grad(3.0, 0.0), (18.0, 12.0, 0.0));
        assert_eq!(move_grad(2.0, 3.0), (-1.0, 1.0, -1.0));
        assert_eq!(expecting_grad(2.0, 3.0), (6.0, 3.0, 2.0));
        assert_eq!(unused_parameters_grad(1.0, 2.0, (3.0, 4.0), 5), (1.5, 0.0, 0.0, (0.0, 0.0)));
        assert_eq!(constant_only_grad(1.0, 1).1, 0.0);
        assert_eq!(tuples_grad((1.0, 2.0), (3.0, (4.0, 2)), (5.0, 6.0)).3, (30.0, 0.0));
        assert_eq!(tuple_result_vjp(2.0, 3.0, (1.0, (0.0, 0.0))), ((5.0, (6.0, 30.0)), 1.0, 1.0));
        assert_eq!(early_returns_grad(4.0, 3.0, 0), (6.0, 0.75, 2.0));
        assert_eq!(shadowing_grad(0.0), (0.0, 0.0));
        assert_eq!(matches_grad(2.0, 3.0, 1, false), (9.0, 3.0, 3.0));
        assert_eq!(half_used_grad(3.0, 1.0), (9.0, 6.0, 0.0));
        assert_eq!(calls_grad(1.0, 2.0).0, calls(1.0, 2.0));
        assert_eq!(assignments_grad(1.0, 2.0, 3).0, assignments(1.0, 2.0, 3));
        assert_eq!(options_grad(1.0, 2.0, true), (2.0, 2.0, 1.0));
        assert_eq!(passed_through_grad(2.0, 3.0), (6.0, 3.0, 2.0));
        assert_eq!(casts_grad(2.0, 3.0, 1).0, casts(2.0, 3.0, 1));
        let (mut d_x, mut d_pair) = (0.0, (0.0, 0.0));
        assert_eq!(references_grad(&0.0, &mut d_x, &(2.0, 3.0), &mut d_pair, &2), 0.0);
        assert_eq!((d_x, d_pair), (12.0, (0.0, 0.0)));
        let mut d_y = 0.0;
        assert_eq!(with_rule_grad(2.0, &3.0, &mut d_y, 1), (6.0, 3.0));
        assert_eq!(d_y, 2.0);
        assert_eq!(drawing_grad(2.0, 3.0, 0), (drawn(2.0, 3.0, 0), 3.0));
        assert_eq!(drawing_graph(2.0, 3.0, 0).outputs().len(), 1);
    }
}
