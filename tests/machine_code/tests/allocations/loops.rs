//! Companions of functions with loops allocate nothing where the reverse sweep can compute again what it needs, nor
//! where a constant bounds the loop.
#![allow(clippy::needless_range_loop, reason = "loops by index are to be tested")]

use autodiff_runtime::differentiate;

use crate::counting::{NOTHING, allocated};

const X: [f64; 5] = [0.4, -1.2, 0.9, 2.0, -0.3];
const Y: [f64; 5] = [1.1, 0.2, -0.7, 0.5, 0.8];

macro_rules! allocates_nothing {
    ($($name:ident: $primal:expr, $call:expr;)*) => {$(
        #[test]
        fn $name() {
            let mut shadows = [[f64::NAN; 5]; 2];
            let [d_x, d_y] = &mut shadows;
            let call: fn(&mut [f64], &mut [f64]) -> f64 = $call;
            let mut value = f64::NAN;
            assert_eq!(allocated(|| value = call(d_x, d_y)), NOTHING);
            assert_eq!(value, $primal);
            assert!(shadows.as_flattened().iter().any(|d| d.is_finite() && *d != 0.0), "the gradient is in a shadow");
        }
    )*};
}

allocates_nothing! {
    a_sum: total(&X), |d_x, _| total_grad(&X, d_x);
    a_sum_by_index: indexed_total(&X), |d_x, _| indexed_total_grad(&X, d_x);
    a_sum_of_an_iterator: iterator_total(&X), |d_x, _| iterator_total_grad(&X, d_x);
    a_dot_product: dot(&X, &Y), |d_x, d_y| dot_grad(&X, d_x, &Y, d_y);
    a_dot_product_of_iterators: zipped_dot(&X, &Y), |d_x, d_y| zipped_dot_grad(&X, d_x, &Y, d_y);
    a_line_of_least_squares: least_squares([0.5, -0.25], &X, &Y), |d_x, d_y| into(d_x, least_squares_grad([0.5, -0.25], &X, d_y, &Y, &mut [0.0; 5]));
    powers: polynomial(&X, 1.3), |d_x, _| polynomial_grad(&X, d_x, 1.3).0;
    horner_in_coefficients: horner(&X, 1.3), |d_x, _| horner_grad(&X, d_x, 1.3);
    an_iterator_chain: chain(&X, &Y), |d_x, d_y| chain_grad(&X, d_x, &Y, d_y);
    the_nearest_of_several: nearest(&X, &Y), |d_x, d_y| nearest_grad(&X, d_x, &Y, d_y);
    a_slice_that_is_written_to: convolved(&X, &Y), |d_x, d_y| convolved_grad(&X, d_x, &Y, d_y);
    a_branch_in_a_loop: huber(&X, 0.6), |d_x, _| huber_grad(&X, d_x, 0.6).0;
    neighbours: roughness(&X), |d_x, _| roughness_grad(&X, d_x);
    nested_loops: pairs(&X, &Y), |d_x, d_y| pairs_grad(&X, d_x, &Y, d_y);
    a_literal_bound: iterated(0.7), |d_x, _| single(d_x, iterated_grad(0.7));
    a_named_bound: iterated_by_constant(0.7), |d_x, _| single(d_x, iterated_by_constant_grad(0.7));
    a_generic_bound: layers(X, 0.7), |d_x, _| {
        let (value, d_weights, _) = layers_grad(X, 0.7);
        d_x.copy_from_slice(&d_weights);
        value
    };
    nested_constant_loops: nested_constants(0.7), |d_x, _| single(d_x, nested_constants_grad(0.7));
    a_last_number: up_to_the_last(0.7), |d_x, _| single(d_x, up_to_the_last_grad(0.7));
    steps_of_two: by_twos(0.7), |d_x, _| single(d_x, by_twos_grad(0.7));
    a_constant_loop_in_a_branch: iterated_in_branch(0.7), |d_x, _| single(d_x, iterated_in_branch_grad(0.7));
    a_constant_loop_in_a_callee: iterated_in_callee(0.7), |d_x, _| single(d_x, iterated_in_callee_grad(0.7));
    a_branch_in_a_constant_loop: bouncing(0.7), |d_x, _| single(d_x, bouncing_grad(0.7));
}

fn single(d_x: &mut [f64], (value, d): (f64, f64)) -> f64 {
    d_x[0] = d;
    value
}

fn into(d_x: &mut [f64], (value, d): (f64, [f64; 2])) -> f64 {
    d_x[..2].copy_from_slice(&d);
    value
}

#[differentiate(reverse)]
fn total(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for xi in x {
        sum += xi;
    }
    sum
}

#[differentiate(reverse)]
fn indexed_total(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut i = 0;
    while i < x.len() {
        sum += x[i];
        i += 1;
    }
    sum
}

#[differentiate(reverse)]
fn iterator_total(x: &[f64]) -> f64 {
    x.iter().sum()
}

#[differentiate(reverse)]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum
}

#[differentiate(reverse)]
fn zipped_dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(a, b)| a * b).sum()
}

#[differentiate(reverse)]
fn least_squares(line: [f64; 2], x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (xi, yi) in x.iter().zip(y) {
        let residual = line[0] + line[1] * xi - yi;
        sum += residual * residual;
    }
    sum / x.len() as f64
}

#[differentiate(reverse)]
fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..coefficients.len() {
        sum += coefficients[i] * x.powi(i as i32);
    }
    sum
}

/// Without the derivative by `x`, of which each partial is the sum so far.
#[differentiate(reverse, wrt(coefficients))]
fn horner(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
}

#[differentiate(reverse)]
fn chain(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).filter(|(a, _)| **a > 0.0).map(|(a, b)| (a * b).sin() + a).sum()
}

#[differentiate(reverse)]
fn distance(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

#[differentiate(reverse)]
fn nearest(x: &[f64], y: &[f64]) -> f64 {
    x.chunks(2).map(|x| y.chunks(2).map(|y| distance(x, y)).fold(f64::INFINITY, f64::min)).sum()
}

#[differentiate(reverse)]
fn convolved(x: &[f64], y: &[f64]) -> f64 {
    let mut product = [0.0; 5];
    for j in 0..x.len() {
        for (product, y) in product[j..].iter_mut().zip(y) {
            *product += y * x[j];
        }
    }
    product.iter().map(|product| product * product).sum()
}

#[differentiate(reverse)]
fn huber(x: &[f64], delta: f64) -> f64 {
    let mut sum = 0.0;
    for xi in x {
        let size = xi.abs();
        if size < delta {
            sum += 0.5 * size * size;
        } else {
            sum += delta * (size - 0.5 * delta);
        }
    }
    sum
}

#[differentiate(reverse)]
fn roughness(x: &[f64]) -> f64 {
    x.windows(2).map(|pair| (pair[1] - pair[0]).powi(2)).sum()
}

#[differentiate(reverse)]
fn pairs(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for xi in x {
        for yi in y {
            let difference = xi - yi;
            sum += difference * difference * yi;
        }
    }
    sum
}

#[differentiate(reverse)]
fn iterated(mut x: f64) -> f64 {
    for _ in 0..20 {
        x = (1.2 * x).tanh();
    }
    x
}

const STEPS: usize = 20;

#[differentiate(reverse)]
fn iterated_by_constant(mut x: f64) -> f64 {
    for i in 0..STEPS {
        x = (x + i as f64).sin();
    }
    x
}

#[differentiate(reverse)]
fn up_to_the_last(mut x: f64) -> f64 {
    for i in 1..=6 {
        for j in (1..=STEPS).rev() {
            x = (x + (i * j) as f64).sin();
        }
    }
    x
}

#[differentiate(reverse)]
fn by_twos(mut x: f64) -> f64 {
    for i in (3..10).step_by(2) {
        for j in (0..STEPS).step_by(3) {
            x = (x + (i * j) as f64).sin();
        }
    }
    x
}

#[differentiate(reverse)]
fn layers<const N: usize>(weights: [f64; N], mut x: f64) -> f64 {
    for i in 0..N {
        x = (weights[i] * x).tanh();
    }
    x
}

#[differentiate(reverse)]
fn nested_constants(mut x: f64) -> f64 {
    for i in 0..4 {
        x = x.cos();
        for j in 0..3 {
            x = (x * f64::from(i + j + 1)).sin() + 0.1;
        }
    }
    x
}

#[differentiate(reverse)]
fn iterated_in_branch(mut x: f64) -> f64 {
    if x > 0.0 {
        for _ in 0..8 {
            x = x.sin();
        }
    } else {
        for _ in 0..4 {
            x = x.cos();
        }
    }
    x
}

#[differentiate(reverse)]
fn iterated_in_callee(mut x: f64) -> f64 {
    for _ in 0..3 {
        x = iterated(x) + x;
    }
    x
}

#[differentiate(reverse)]
fn bouncing(mut x: f64) -> f64 {
    for _ in 0..10 {
        if x > 0.5 {
            x = (2.0 * x).sin();
        } else {
            x = x.exp() * x;
        }
    }
    x
}
