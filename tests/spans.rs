//! Where a function panics, its companions panic at the same line of the user's source.

use std::cell::Cell;
use std::panic::{Location, catch_unwind, set_hook, take_hook};
use std::sync::Once;

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn asserts(x: f64, n: i32) -> f64 {
    let y = x * x;
    assert!(n > 0, "{n} is not positive");
    y.sin()
}

#[differentiate(reverse)]
fn diverges(x: f64, n: i32) -> f64 {
    match n {
        1 => x.sin(),
        2 => x * x,
        _ => unreachable!("{n}"),
    }
}

#[differentiate(reverse)]
fn overflows(x: f64, n: i32) -> f64 {
    let double = x + x;
    let least = n - 1;
    double * f64::from(least)
}

#[differentiate(reverse)]
fn divides(x: f64, n: i32) -> f64 {
    let steps = 12 / n;
    x.powi(steps)
}

#[differentiate(reverse)]
fn unwraps(x: f64, n: i32) -> f64 {
    let positive = u32::try_from(n).ok();
    let steps = positive.unwrap();
    x * f64::from(steps)
}

#[differentiate(reverse)]
fn indexes(x: f64, n: i32) -> f64 {
    const SCALES: [f64; 2] = [1.0, 2.0];
    let index = n.unsigned_abs() as usize;
    x * SCALES[index]
}

#[differentiate(reverse)]
fn calls(x: f64, n: i32) -> f64 {
    let half = 0.5 * x;
    half * asserts(x, n)
}

#[track_caller]
fn tracked(n: i32) -> f64 {
    assert!(n > 0);
    1.0
}

#[differentiate(reverse)]
fn calls_tracked(x: f64, n: i32) -> f64 {
    let y = x * x;
    y * tracked(n)
}

thread_local! {
    static PANICKED: Cell<Option<u32>> = const { Cell::new(None) };
}

/// The line at which a function panics.
fn line_of<T>(of: impl Fn() -> T + std::panic::UnwindSafe) -> u32 {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = take_hook();
        set_hook(Box::new(move |info| {
            let place = info.location().filter(|place| place.file() == file!());
            PANICKED.set(place.map(Location::line));
            usual(info);
        }));
    });
    PANICKED.set(None);
    assert!(catch_unwind(of).is_err(), "it does not panic");
    PANICKED.get().expect("it panics in this file")
}

macro_rules! tests {
    ($($name:ident $gradient:ident $product:ident ($n:expr);)*) => { $(
        mod $name {
            #[test]
            fn panics_where_it_stands() {
                let x = 0.5;
                let primal = super::line_of(|| super::$name(x, $n));
                assert_eq!(super::line_of(|| super::$gradient(x, $n)), primal);
                assert_eq!(super::line_of(|| super::$product(x, $n, 1.0)), primal);
            }
        }
    )* };
}

tests! {
    asserts asserts_grad asserts_vjp(0);
    diverges diverges_grad diverges_vjp(0);
    overflows overflows_grad overflows_vjp(i32::MIN);
    divides divides_grad divides_vjp(0);
    unwraps unwraps_grad unwraps_vjp(-1);
    indexes indexes_grad indexes_vjp(2);
    calls calls_grad calls_vjp(0);
    calls_tracked calls_tracked_grad calls_tracked_vjp(0);
}
