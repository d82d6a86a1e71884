//! Constants, statics, functions, types and imports inside the body of an annotated function, and constants under the
//! names of variables.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn constants(x: f64, y: f64) -> f64 {
    const SEED: f64 = 0.5;
    const fn twice(n: i32) -> i32 {
        2 * n
    }
    static FACTOR: f64 = 3.0;
    SEED * x.powi(twice(1)) + FACTOR * y
}

#[differentiate(reverse)]
fn types(x: f64, y: f64) -> f64 {
    #[derive(Clone, Copy, PartialEq)]
    enum Branch {
        Up,
        Down,
    }
    use Branch::{Down, Up};
    let branch = if x > 0.0 { Up } else { Down };
    let bent = match branch {
        Up => x.sqrt(),
        Down => x.exp(),
    };
    if branch == Up { bent * y } else { bent + y }
}

#[differentiate(reverse)]
fn functions(x: f64, y: f64) -> f64 {
    fn d_x(x: f64) -> f64 {
        fn seed(x: f64) -> f64 {
            x.sin() * 2.0
        }
        seed(x) * x
    }
    use std::convert::identity;
    let scale = identity(3.0);
    d_x(x) * scale + d_x(y)
}

const POINTS: [[f64; 2]; 3] = [[0.7, 1.3], [-0.4, 0.9], [1.7, -0.45]];

#[test]
fn constants_stand_in_the_body() {
    check_gradient(|[x, y]| constants(x, y), |[x, y]| constants_grad(x, y), &POINTS);
}

#[test]
fn types_stand_in_the_body() {
    check_gradient(|[x, y]| types(x, y), |[x, y]| types_grad(x, y), &POINTS);
}

#[test]
fn functions_stand_in_the_body() {
    check_gradient(|[x, y]| functions(x, y), |[x, y]| functions_grad(x, y), &POINTS);
}
