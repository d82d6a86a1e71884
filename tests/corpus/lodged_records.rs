//! Records that stand in the shadows until the reverse sweep writes them: of loops over all elements, or over the
//! shorter of two, with numbers of the shadow's width and without.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn lodged_records(inputs: &[f64], weights: &[f64]) -> f64 {
    let mut state = 0.3;
    for (input, weight) in inputs.iter().zip(weights).rev() {
        let gate = (input * state).tanh();
        state = if gate > 0.1 { (gate + weight).sin() } else { gate * weight.exp() };
    }
    let mut largest = f64::NEG_INFINITY;
    for input in inputs {
        largest = largest.max(*input);
    }
    state * largest
}

/// The first record is wider than the shadow.
#[differentiate(reverse)]
pub fn narrow_shadow(inputs: &[f32], start: f64) -> f64 {
    let (mut wide, mut narrow) = (start, 0.5_f32);
    for input in inputs {
        wide = (wide * 1.25).sin();
        narrow = (narrow + input).cos();
    }
    wide + f64::from(narrow)
}

/// Two loops over one sequence: the first of the reverse sweep writes the shadow, and the other adds to it.
#[differentiate(reverse)]
pub fn two_recurrences(x: &[f64]) -> f64 {
    let (mut there, mut back) = (1.0, 1.0);
    for v in x {
        there = (there * v).sin();
    }
    for v in x.iter().rev() {
        back = (back + v).cos() * v;
    }
    there * back
}

pub fn check() {
    for points in [&[&[0.5, -1.5, 2.0][..], &[0.2, 0.7]][..], &[&[0.9], &[-0.3, 0.4, 1.0]]] {
        let (x, y) = (points[0], points[1]);
        let (mut d_x, mut d_y) = (vec![7.0; x.len()], vec![7.0; y.len()]);
        let (mut v_x, mut v_y) = (vec![0.0; x.len()], vec![0.0; y.len()]);
        let value = lodged_records(x, y);
        assert_eq!(lodged_records_grad(x, &mut d_x, y, &mut d_y).to_bits(), value.to_bits());
        // The product with a cotangent adds to its shadows, and so keeps its records elsewhere.
        assert_eq!(lodged_records_vjp(x, &mut v_x, y, &mut v_y, 1.0).to_bits(), value.to_bits());
        assert_eq!((d_x, d_y), (v_x, v_y));
    }
    check_flat(two_recurrences, two_recurrences_grad, &[&[0.5, -1.5, 2.0], &[0.7], &[]]);
    check_flat(|x| lodged_records(x, &[0.3, -0.4]), first, &[&[0.5, -1.5, 2.0], &[0.9, 0.3], &[0.7]]);
    let narrow = |x: [f64; 1]| narrow_shadow(&[0.5, -0.25, 1.0], x[0]);
    let by_start = |x: [f64; 1]| {
        let (value, d_start) = narrow_shadow_grad(&[0.5, -0.25, 1.0], &mut [9.0; 3], x[0]);
        (value, [d_start])
    };
    check_gradient(narrow, by_start, &[[0.7], [-1.1]]);
    let (mut written, mut added) = ([9.0_f32; 3], [0.0_f32; 3]);
    let _ = narrow_shadow_grad(&[0.5, -0.25, 1.0], &mut written, 0.7);
    let _ = narrow_shadow_vjp(&[0.5, -0.25, 1.0], &mut added, 0.7, 1.0);
    assert_eq!(written, added);
}

fn first(x: &[f64], d_x: &mut [f64]) -> f64 {
    lodged_records_grad(x, d_x, &[0.3, -0.4], &mut [0.0; 2])
}
