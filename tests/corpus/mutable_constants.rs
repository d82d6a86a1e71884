//! Constants that the function changes in place: a generator by value, in patterns, and behind a closure.

use autodiff_runtime::differentiate;

/// Counts up.
pub struct Counter(u64);

impl Counter {
    fn next(&mut self) -> f64 {
        self.0 += 1;
        self.0 as f64
    }
}

/// A sum of three draws, weighted.
#[differentiate(reverse, wrt(x))]
pub fn mutable_constants(
    mut counter: Counter,
    spare: Option<Counter>,
    mut closure: impl FnMut() -> f64,
    x: f64,
) -> f64 {
    let first = counter.next() + counter.next();
    let borrowed = &mut counter;
    let second = match spare {
        Some(mut spare) if first > 0.0 => {
            spare.next();
            x * spare.next()
        }
        _ => x * x,
    };
    first * x + borrowed.next() * second + closure() * x
}

#[differentiate(reverse, wrt(x))]
fn drawn(counter: Option<Counter>, x: f64) -> f64 {
    let Some(mut counter) = counter else { return x * x };
    counter.next();
    counter.next() * x
}

/// What is not needed may still panic.
#[differentiate(reverse)]
fn guarded(x: f64, limit: u32) -> f64 {
    let _within = x.clamp(1.0, f64::from(limit));
    x
}

pub fn check() {
    // 1 + 2 draws, 3 times the spare's second, and what the closure gives.
    let mut last = 10.0;
    let closure = || {
        last += 1.0;
        last
    };
    let expected = 3.0 + 3.0 * 2.0 + 11.0;
    assert_eq!(mutable_constants_grad(Counter(0), Some(Counter(0)), closure, 2.0), (2.0 * expected, expected));
    let value = mutable_constants(Counter(0), None, || 1.0, 2.0);
    assert_eq!(mutable_constants_grad(Counter(0), None, || 1.0, 2.0), (value, 3.0 + 3.0 * 4.0 + 1.0));

    assert_eq!(drawn_grad(Some(Counter(4)), 2.0), (12.0, 6.0));
    assert_eq!(drawn_grad(None, 2.0), (drawn(None, 2.0), 4.0));

    assert_eq!(guarded_grad(2.0, 3), (2.0, 1.0));
    assert!(std::panic::catch_unwind(|| guarded(2.0, 0)).is_err());
    assert!(std::panic::catch_unwind(|| guarded_grad(2.0, 0)).is_err());
}
