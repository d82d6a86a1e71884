//! Items of the user's that hide those of the standard library and of the runtime.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[allow(dead_code, reason = "what matters is that they are in scope")]
mod decoys {
    #[derive(Debug, Clone, Copy)]
    pub(super) enum Branch {
        Then,
        Else,
    }

    #[derive(Debug, Clone, Copy)]
    pub(super) struct Constant;

    #[derive(Debug, Clone, Copy)]
    pub(super) struct Slot;

    #[derive(Debug, Clone, Copy)]
    pub(super) struct Differentiable;

    #[derive(Debug, Clone, Copy)]
    pub(super) struct Graph;

    #[derive(Debug, Clone, Copy)]
    pub(super) struct Default;

    pub(super) trait Real {
        fn sin(self) -> Self;
        fn add(self, other: Self) -> Self;
        fn accumulate(self, other: Self) -> Self;
        fn zero_like(self) -> Self;
    }

    impl Real for f64 {
        fn sin(self) -> Self {
            self
        }

        fn add(self, _: Self) -> Self {
            self
        }

        fn accumulate(self, _: Self) -> Self {
            self
        }

        fn zero_like(self) -> Self {
            1.0
        }
    }
}

#[allow(unused_imports, reason = "what matters is that they are in scope")]
use decoys::{
    Branch,
    Branch::{Else, Then},
    Constant, Default, Differentiable, Graph, Real, Slot,
};

#[allow(dead_code, reason = "what matters is that they are in scope")]
mod core {}

#[allow(dead_code, reason = "what matters is that they are in scope")]
mod std {}

#[allow(dead_code, reason = "what matters is that they are in scope")]
mod slot {}

/// As where there is no allocator.
mod no_vectors {
    use autodiff_runtime::differentiate;

    #[allow(unused_macros, reason = "what matters is that it is in scope")]
    macro_rules! vec {
        ($($_:tt)*) => {
            ()
        };
    }

    #[allow(dead_code, reason = "what matters is that it is in scope")]
    struct Vec;

    #[differentiate(reverse)]
    pub(super) fn spread(x: &[f64]) -> f64 {
        let mut squares = x.iter().map(|x| x * x).collect::<std::vec::Vec<f64>>();
        squares.push(1.0);
        let total = squares.iter().sum::<f64>();
        squares.iter().map(|square| (square / total).powi(2)).sum()
    }
}

#[test]
fn vectors_are_made_by_the_runtime() {
    let check = |x: [f64; 2]| {
        let mut d_x = [0.0; 2];
        (no_vectors::spread_grad(&x, &mut d_x), d_x[0], d_x[1])
    };
    check_gradient(|x| no_vectors::spread(&x), check, &[[0.3, 1.2], [2.0, -0.7]]);
}

/// A function under the name of a method.
#[differentiate(reverse)]
fn max(x: f64, y: f64) -> f64 {
    x * 2.0 + y * y
}

#[differentiate(reverse)]
fn sin(x: f64) -> f64 {
    x.cos()
}

#[differentiate(reverse)]
fn calls(x: f64, y: f64) -> f64 {
    let largest = max(x, y.sin());
    sin(largest) * x.sin() + x.max(y)
}

#[differentiate(reverse)]
fn branches(x: f64, y: f64) -> f64 {
    let way = if x > y { Branch::Then } else { Else };
    let scaled = match way {
        Then => x.sin() * y,
        Branch::Else => {
            if y > 0.0 {
                y.sqrt()
            } else {
                x * x
            }
        }
    };
    scaled * x.powf(2.0)
}

#[test]
fn functions_named_after_methods_are_called() {
    check_gradient(|[x, y]| calls(x, y), |[x, y]| calls_grad(x, y), &[[0.3, 1.2], [2.0, -0.7]]);
}

#[test]
fn types_named_after_generated_ones_are_matched() {
    check_gradient(|[x, y]| branches(x, y), |[x, y]| branches_grad(x, y), &[[1.3, 0.2], [0.3, 1.2], [-2.0, -0.7]]);
}

mod module_of_floats {
    use std::f64;

    use autodiff_runtime::differentiate;

    #[differentiate(reverse)]
    pub(super) fn area(radius: f64, single: f32) -> f64 {
        f64::consts::PI * radius * radius * f64::from(single) + f64::exp2(radius).log10()
    }
}

#[test]
fn the_module_of_a_float_may_be_imported() {
    use ::std::f64;
    use module_of_floats::{area, area_grad};
    let (value, d_radius, d_single) = area_grad(2.0, 0.5);
    assert_eq!(value, area(2.0, 0.5));
    assert!((d_radius - 2.0_f64.mul_add(f64::consts::PI, f64::consts::LOG10_2)).abs() < 1e-12);
    assert!((d_single - 12.566_37).abs() < 1e-5);
}
