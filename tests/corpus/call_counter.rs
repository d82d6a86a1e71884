//! What the compiler does not know is evaluated exactly once, in the order in which it stands.

use std::sync::atomic::{AtomicUsize, Ordering};

use autodiff_runtime::differentiate;

static CALLS: AtomicUsize = AtomicUsize::new(0);

fn next_random(modulus: usize) -> f64 {
    (CALLS.fetch_add(1, Ordering::Relaxed) % modulus) as f64
}

/// A step with noise, whose amount is drawn from a counter.
#[differentiate(reverse)]
pub fn call_counter(x: f64, noisy: bool) -> f64 {
    let first = next_random(1000) + 1.0;
    let y = x * x * first;
    if noisy {
        let second = next_random(1000);
        y * second + (x * next_random(1000)).sin()
    } else {
        y * first
    }
}

pub fn check() {
    let run = |noisy: bool| {
        CALLS.store(4, Ordering::Relaxed);
        let result = call_counter_grad(0.5, noisy);
        (result, CALLS.load(Ordering::Relaxed) - 4)
    };
    assert_eq!(run(false), ((0.25 * 25.0, 25.0), 1));
    let ((value, derivative), calls) = run(true);
    assert_eq!(calls, 3);
    assert_eq!(value, 1.25 * 5.0 + 3.0_f64.sin());
    assert!((derivative - 5.0 * 5.0 - 6.0 * 3.0_f64.cos()).abs() < 1e-14);
}
