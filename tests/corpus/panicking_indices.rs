//! Accesses out of bounds and shadows of a wrong length: both panic, and the latter says what is wrong.

use std::panic::catch_unwind;

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn panicking_indices(x: &[f64], order: &[usize]) -> f64 {
    let mut sum = 0.0;
    for &i in order {
        sum += x[i] * x[i + 1];
    }
    sum
}

pub fn check() {
    for order in [&[0, 1, 0][..], &[]] {
        check_flat(|x| panicking_indices(x, order), |x, d| panicking_indices_grad(x, d, order), &[&[0.5, 1.5, -2.0]]);
    }
    let message = |order: &[usize], shadow: usize| {
        let order = order.to_vec();
        let call = move || panicking_indices_grad(&[1.0, 2.0, 3.0], &mut vec![0.0; shadow], &order);
        let payload = catch_unwind(call).expect_err("it must panic");
        payload.downcast_ref::<String>().cloned().expect("a formatted message")
    };
    message(&[0, 2], 3);
    let text = message(&[0], 5);
    assert!(text.contains('3') && text.contains('5'), "{text}");
}
