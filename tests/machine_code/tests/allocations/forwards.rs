//! `f_jvp` allocates where the function does, once for the value and once for the tangent, and nowhere else.
#![allow(clippy::needless_range_loop, reason = "loops by index are to be tested")]

use autodiff_runtime::differentiate;
use autodiff_runtime::lanes::Lanes;

use crate::counting::{Allocated, NOTHING, allocated};

const X: [f64; 5] = [0.4, -1.2, 0.9, 2.0, -0.3];
const T: [f64; 5] = [1.0, 0.5, -0.5, 0.25, -2.0];

/// Each allocation of the function has one of the same size beside it, at most.
macro_rules! allocates_as_the_function {
    ($($name:ident: $count:literal, $primal:expr, $tangent:expr;)*) => {$(
        #[test]
        fn $name() {
            let (own, all) = (allocated(|| $primal), allocated(|| $tangent));
            assert_eq!(own.calls, $count);
            assert_eq!(all, Allocated { calls: 2 * own.calls, bytes: 2 * own.bytes });
            assert_eq!($tangent.0, $primal);
            assert_ne!($tangent.1, 0.0);
        }
    )*};
}

allocates_as_the_function! {
    a_sum: 0, total(&X), total_jvp(&X, &T);
    a_sorted_copy: 1, sorted_range(&X), sorted_range_jvp(&X, &T);
    a_copy: 1, reversed(&X), reversed_jvp(&X, &T);
    buffers_that_are_swapped: 2, smoothed(&X, 3), smoothed_jvp(&X, &T, 3);
    a_vector_that_is_collected: 1, collected(&X), collected_jvp(&X, &T);
    a_row_for_each_number: 6, table(&X), table_jvp(&X, &T);
    calls_with_constants: 0, regression(&X, &[[1.0, 2.0, 0.5, -1.0, 0.3]; 4]), regression_jvp(&X, &T, &[[1.0, 2.0, 0.5, -1.0, 0.3]; 4]);
    calls_with_constant_arrays: 0, of_rows(&X), of_rows_jvp(&X, &T);
    calls_with_sub_slices: 0, autocorrelation(&X, 2), autocorrelation_jvp(&X, &T, 2);
    changed_in_place: 1, relaxed(&X, 0.3), relaxed_jvp(&X, &T, 0.3, 0.0);
    a_call_that_returns_a_vector: 1, of_differences(&X), of_differences_jvp(&X, &T);
}

#[differentiate(forward)]
fn total(x: &[f64]) -> f64 {
    x.iter().map(|x| x * x).sum()
}

#[differentiate(forward)]
fn sorted_range(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted[x.len() - 1] - sorted[0]
}

#[differentiate(forward)]
fn reversed(x: &[f64]) -> f64 {
    let mut copy = x.to_vec();
    copy.reverse();
    copy[0] * x[0] + copy[1]
}

#[differentiate(forward)]
fn smoothed(x: &[f64], times: usize) -> f64 {
    let mut from = x.to_vec();
    let mut to = vec![0.0; x.len()];
    for _ in 0..times {
        for i in 1..from.len() {
            to[i] = 0.5 * (from[i - 1] + from[i]);
        }
        std::mem::swap(&mut from, &mut to);
    }
    from[2] * from[3]
}

#[differentiate(forward)]
fn collected(x: &[f64]) -> f64 {
    let squares: Vec<f64> = x.iter().map(|x| x * x).collect();
    squares.iter().sum::<f64>() * squares[0]
}

#[differentiate(forward)]
fn table(x: &[f64]) -> f64 {
    let mut rows = vec![vec![0.0; 3]; x.len()];
    for i in 0..x.len() {
        rows[i][i % 3] = x[i].sin();
    }
    rows.iter().map(|row| row[0] * row[0] + row[1]).sum()
}

#[differentiate(forward)]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[differentiate(forward, wrt(weights))]
fn regression(weights: &[f64], rows: &[[f64; 5]]) -> f64 {
    rows.iter().map(|row| dot(weights, row).powi(2)).sum()
}

#[differentiate(forward)]
fn weighted(weights: &[f64], rows: &[[f64; 5]]) -> f64 {
    rows.iter().map(|row| dot(weights, row)).sum()
}

#[differentiate(forward)]
fn of_rows(x: &[f64]) -> f64 {
    let rows = [[1.0, 2.0, 0.5, -1.0, 0.3]; 4];
    weighted(x, &rows)
}

/// With several tangents at once, too.
#[test]
fn constants_have_no_tangents_in_lanes() {
    let tangents = T.map(|t| Lanes([t, 2.0 * t]));
    assert_eq!(allocated(|| of_constants_jvp_lanes(&X, &tangents)), NOTHING);
    let (value, lanes) = of_constants_jvp_lanes(&X, &tangents);
    assert_eq!((value, lanes.0[1]), (of_constants(&X), 2.0 * lanes.0[0]));
}

#[differentiate(forward, lanes)]
fn in_lanes(weights: &[f64], rows: &[[f64; 5]]) -> f64 {
    rows.iter().map(|row| weights[0] * row[0] + weights[1] * row[1]).sum()
}

#[differentiate(forward, lanes)]
fn of_constants(x: &[f64]) -> f64 {
    let rows = [[1.0, 2.0, 0.5, -1.0, 0.3]; 4];
    in_lanes(x, &rows)
}

#[differentiate(forward)]
fn autocorrelation(x: &[f64], lag: usize) -> f64 {
    dot(&x[lag..], &x[..x.len() - lag])
}

#[differentiate(forward)]
fn relaxed(x: &[f64], rate: f64) -> f64 {
    let mut u = x.to_vec();
    relax(&mut u, rate);
    u[1] * u[2]
}

#[differentiate(forward)]
fn relax(u: &mut [f64], rate: f64) {
    for i in 1..u.len() {
        u[i] += rate * (u[i - 1] - u[i]);
    }
}

#[differentiate(forward)]
fn differences(x: &[f64]) -> Vec<f64> {
    let mut all = Vec::with_capacity(x.len());
    for i in 1..x.len() {
        all.push(x[i] - x[i - 1]);
    }
    all
}

#[differentiate(forward)]
fn of_differences(x: &[f64]) -> f64 {
    differences(x).iter().map(|d| d * d).sum()
}

/// Of more elements than are counted on the stack, sorting takes an order.
#[test]
fn sorting_many_takes_an_order() {
    let many: Vec<f64> = (0..200).map(|i| f64::from(i * 7 % 31)).collect();
    let (own, all) = (allocated(|| sorted_range(&many)), allocated(|| sorted_range_jvp(&many, &many)));
    assert_eq!((own.calls, all.calls), (1, 3));
}

/// The second order: what the gradient does, and the same for its tangent.
#[test]
fn a_product_with_the_hessian_of_a_loop_allocates_nothing() {
    let (mut d_x, mut product) = ([f64::NAN; 5], [f64::NAN; 5]);
    assert_eq!(allocated(|| energy_hvp(&X, &T, &mut d_x, &mut product, &X)), NOTHING);
    assert!(product.iter().all(|number| number.is_finite()));
}

#[allow(dead_code, reason = "only its product with the Hessian is")]
#[differentiate(forward, reverse, wrt(x))]
fn energy(x: &[f64], weights: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        sum += weights[i] * (x[i] - x[i - 1]).powi(4);
    }
    sum
}
