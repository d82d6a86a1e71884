//! Assertions and output within loops: they happen once, as often as in the function itself.

use std::cell::Cell;

use autodiff::check_flat;
use autodiff_runtime::differentiate;

thread_local! {
    static REPORTS: Cell<usize> = const { Cell::new(0) };
}

fn report(step: usize) {
    REPORTS.set(REPORTS.get() + step);
}

#[differentiate(reverse)]
pub fn traced_loop(residuals: &[f64], damping: f64) -> f64 {
    let mut state = 1.0;
    for (step, r) in residuals.iter().enumerate() {
        assert!(r.is_finite(), "residual {step} is {r}");
        state = damping * state + r * state.cos();
        if step % 2 == 1 {
            println!("step {step}: {state:.3}");
            report(step);
        }
    }
    state
}

pub fn check() {
    check_flat(
        |v| traced_loop(&v[1..], v[0]),
        |v, d| {
            let (value, d_damping) = traced_loop_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_damping;
            value
        },
        &[&[0.6, -0.3, 0.5, 1.5, 0.7], &[1.2, 0.4], &[2.1]],
    );
    REPORTS.set(0);
    traced_loop_grad(&[0.5; 4], &mut [0.0; 4], 0.5);
    assert_eq!(REPORTS.get(), 4, "what the loop calls is called once");
}
