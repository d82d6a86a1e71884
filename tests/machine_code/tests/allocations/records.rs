//! Records of a loop whose length is known when it begins take one allocation of the exact size.

use autodiff_runtime::differentiate;

use crate::counting::{Allocated, NOTHING, extra};

const LENGTHS: [usize; 4] = [1, 3, 100, 1000];

/// Records of so many numbers, each for so many iterations.
fn records(iterations: usize, numbers: usize) -> Allocated {
    Allocated { calls: 1, bytes: iterations * numbers * size_of::<f64>() }
}

#[differentiate(reverse)]
fn iterated(mut x: f64, n: usize) -> f64 {
    for _ in 0..n {
        x = x.tanh();
    }
    x
}

#[test]
fn a_loop_over_a_range_reserves_its_records_exactly() {
    for n in LENGTHS {
        assert_eq!(extra(|| iterated(0.7, n), || iterated_grad(0.7, n)), records(n, 1));
    }
}

#[test]
fn a_loop_that_does_not_run_allocates_nothing() {
    assert_eq!(extra(|| iterated(0.7, 0), || iterated_grad(0.7, 0)), NOTHING);
}

#[differentiate(reverse)]
fn driven(inputs: &[f64], mut x: f64) -> f64 {
    for input in inputs {
        x = (x + input).sin();
    }
    x
}

#[test]
fn a_loop_over_a_slice_reserves_its_records_exactly() {
    for n in LENGTHS {
        let (inputs, mut d_inputs) = (vec![0.1; n], vec![0.0; n]);
        assert_eq!(extra(|| driven(&inputs, 0.7), || driven_vjp(&inputs, &mut d_inputs, 0.7, 1.0)), records(n, 1));
    }
}

/// The gradient writes the shadow rather than adding to it, so that a record may stand in the element until then.
#[test]
fn records_stand_in_the_shadow_that_is_going_to_be_written() {
    for n in LENGTHS {
        let (inputs, mut d_inputs) = (vec![0.1; n], vec![0.0; n]);
        assert_eq!(extra(|| driven(&inputs, 0.7), || driven_grad(&inputs, &mut d_inputs, 0.7)), NOTHING);
        let (mut d_a, mut d_b) = (vec![0.0; n], vec![0.0; n]);
        assert_eq!(
            extra(
                || driven_in_pairs(&inputs, &inputs, 0.7),
                || driven_in_pairs_grad(&inputs, &mut d_a, &inputs, &mut d_b, 0.7)
            ),
            NOTHING
        );
    }
}

#[differentiate(reverse)]
fn driven_in_pairs(a: &[f64], b: &[f64], mut x: f64) -> f64 {
    for (a, b) in a.iter().zip(b).rev() {
        x = (x + a * b).sin();
    }
    x
}

#[test]
fn a_loop_over_an_iterator_reserves_its_records_exactly() {
    for n in LENGTHS {
        let (inputs, mut d_a, mut d_b) = (vec![0.1; n], vec![0.0; n], vec![0.0; n]);
        assert_eq!(
            extra(
                || driven_in_pairs(&inputs, &inputs, 0.7),
                || driven_in_pairs_vjp(&inputs, &mut d_a, &inputs, &mut d_b, 0.7, 1.0)
            ),
            records(n, 1)
        );
    }
}

/// As [`driven`], with much beside it that the reverse sweep computes again or does not need.
#[differentiate(reverse)]
fn driven_with_company(inputs: &[f64], mut x: f64) -> f64 {
    let mut sum = 0.0;
    let mut count = 0.0;
    for (i, input) in inputs.iter().enumerate() {
        let scaled = input * 0.5 + 0.25;
        let shifted = scaled - i as f64;
        let product = scaled * shifted * input;
        sum += product;
        sum -= 3.0 * shifted;
        if *input > 0.0 {
            count += 1.0;
        }
        x = (x + input).sin();
    }
    x + sum * 0.5 + count
}

#[test]
fn what_can_be_computed_again_is_not_recorded() {
    for n in LENGTHS {
        let (inputs, mut d_inputs) = (vec![0.1; n], vec![0.0; n]);
        assert_eq!(
            extra(|| driven_with_company(&inputs, 0.7), || driven_with_company_vjp(&inputs, &mut d_inputs, 0.7, 1.0)),
            records(n, 1)
        );
    }
}

/// The maximum is known when the reverse sweep looks for it, and the exponentials stand in the shadow.
#[differentiate(reverse)]
fn log_sum_exp(x: &[f64]) -> f64 {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    max + x.iter().map(|x| (x - max).exp()).sum::<f64>().ln()
}

#[test]
fn an_extremum_is_found_again_without_records() {
    for n in LENGTHS {
        let (x, mut d_x) = (vec![0.1; n], vec![0.0; n]);
        assert_eq!(extra(|| log_sum_exp(&x), || log_sum_exp_grad(&x, &mut d_x)), NOTHING);
    }
}

/// Two numbers that must be recorded.
#[differentiate(reverse)]
fn coupled(mut x: f64, mut y: f64, n: usize) -> f64 {
    for _ in 0..n {
        let turned = (x + y).sin();
        y = (x - y).cos();
        x = turned;
    }
    x + y
}

#[test]
fn the_bytes_are_those_of_what_must_be_recorded() {
    for n in LENGTHS {
        assert_eq!(extra(|| coupled(0.7, 0.3, n), || coupled_grad(0.7, 0.3, n)), records(n, 2));
    }
}

#[differentiate(reverse)]
fn squares_in_vector(x: &[f64]) -> f64 {
    let mut squares = vec![0.0; x.len()];
    for i in 0..x.len() {
        squares[i] = x[i] * x[i];
    }
    let mut sum = 0.0;
    for square in &squares {
        sum += square.sin();
    }
    sum
}

#[test]
fn a_vector_that_is_written_once_costs_its_adjoint_and_nothing_else() {
    for n in LENGTHS {
        let (x, mut d_x) = (vec![0.1; n], vec![0.0; n]);
        assert_eq!(extra(|| squares_in_vector(&x), || squares_in_vector_grad(&x, &mut d_x)), records(n, 1));
    }
}

#[differentiate(reverse)]
fn nested(x: &[f64], mut state: f64, n: usize) -> f64 {
    for xi in x {
        for k in 0..n {
            state = (state + xi * k as f64).sin();
        }
    }
    state
}

#[test]
fn an_inner_loop_has_one_stack_for_all_its_runs() {
    for n in LENGTHS {
        let (x, mut d_x) = (vec![0.1; n], vec![0.0; n]);
        let Allocated { calls, .. } = extra(|| nested(&x, 0.7, 4), || nested_grad(&x, &mut d_x, 0.7, 4));
        assert!(calls <= 2 + n.ilog2() as usize + 2, "{calls} allocations for {n} runs");
    }
}

#[differentiate(reverse)]
fn until_small(mut x: f64) -> f64 {
    while x > 1e-3 {
        x = x * x.cos() * 0.99;
    }
    x
}

#[test]
fn a_loop_of_unknown_length_grows_its_records_geometrically() {
    let Allocated { calls, .. } = extra(|| until_small(1.2), || until_small_grad(1.2));
    assert!(calls <= 10, "{calls} allocations");
}
