//! Loop conditions with side effects: an iterator that moves on, a counter, a call that counts its calls.
#![allow(clippy::manual_is_multiple_of)]

use std::cell::Cell;

use autodiff::check_flat;
use autodiff_runtime::differentiate;

thread_local! {
    static CALLS: Cell<u32> = const { Cell::new(0) };
}

fn more(limit: u32) -> bool {
    CALLS.set(CALLS.get() + 1);
    CALLS.get() % (limit + 1) != 0
}

#[differentiate(reverse)]
pub fn effects_in_conditions(x: &[f64], rate: f64) -> f64 {
    let mut total = 1.0;
    while more(3) {
        total *= rate;
    }
    let mut left = x.len();
    while {
        total += rate;
        left > 0
    } {
        left -= 1;
        total *= x[left];
    }
    let mut it = x.iter();
    while let Some(a) = it.next() {
        let Some(b) = it.next() else {
            total -= a * a;
            break;
        };
        total += (a * b).sin();
    }
    total
}

pub fn check() {
    check_flat(
        |v| effects_in_conditions(&v[1..], v[0]),
        |v, d| {
            let (value, d_rate) = effects_in_conditions_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_rate;
            value
        },
        &[&[0.7, 0.5, 1.5, -2.0], &[1.3, 0.8, 0.4], &[0.6]],
    );
    CALLS.set(0);
    effects_in_conditions_grad(&[1.0, 2.0], &mut [0.0; 2], 0.5);
    assert_eq!(CALLS.get(), 4, "each condition is evaluated once");
}
