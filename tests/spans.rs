//! Where a function panics, its companions panic at the same line of the user's source, with the same message.

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

#[differentiate(reverse)]
fn counts(x: f64, n: i32) -> f64 {
    let mut count = n;
    let mut sum = x;
    for _ in 0..2 {
        sum *= x;
        count += 1;
    }
    sum * f64::from(count)
}

#[differentiate(reverse)]
fn indexes_local(x: f64, n: i32) -> f64 {
    let rows = [[x, 1.0], [2.0, x * x]];
    let index = n as usize;
    let sum = rows[0][1] + x;
    sum * rows[1][index]
}

#[differentiate(reverse)]
fn reduces(x: f64, n: i32) -> f64 {
    let values = vec![x; n as usize];
    let most = values.iter().copied().reduce(f64::max).unwrap();
    most * x
}

#[differentiate(reverse)]
fn expects(x: f64, n: i32) -> f64 {
    let values = vec![x; n as usize];
    let last = values.last().expect("no {} at all");
    last * x
}

#[differentiate(reverse)]
fn chunks(x: f64, n: i32) -> f64 {
    let values = [x, x * x, 3.0];
    values.chunks(n as usize).map(|chunk| chunk[0]).sum()
}

#[differentiate(reverse)]
fn windows(x: f64, n: i32) -> f64 {
    let values = [x, x * x, 3.0];
    values.windows(n as usize).map(|window| window[0]).sum()
}

#[differentiate(reverse)]
fn removes(x: f64, n: i32) -> f64 {
    let mut values = vec![x, x * x];
    let first = values[0];
    first * values.remove(n as usize)
}

#[differentiate(reverse)]
fn inserts(x: f64, n: i32) -> f64 {
    let mut values = vec![x, x * x];
    values.insert(n as usize, 2.0 * x);
    values[0] * values[2]
}

#[differentiate(reverse)]
fn splits(x: f64, n: i32) -> f64 {
    let values = [x, x * x];
    let (left, right) = values.split_at(n as usize);
    left.iter().sum::<f64>() * right.len() as f64
}

#[differentiate(reverse)]
fn splits_off(x: f64, n: i32) -> f64 {
    let mut values = vec![x, x * x];
    let rest = values.split_off(n as usize);
    values[0] * rest[0]
}

#[differentiate(reverse)]
fn converts(x: f64, n: i32) -> f64 {
    let values = vec![x; n as usize];
    let pair: [f64; 2] = values[..].try_into().unwrap();
    pair[0] * pair[1]
}

#[differentiate(reverse)]
fn copies(x: f64, n: i32) -> f64 {
    let mut values = vec![0.0; n as usize];
    let row = [x, x * x];
    values.copy_from_slice(&row);
    values[0] * values[1]
}

thread_local! {
    static PANICKED: Cell<Option<(u32, String)>> = const { Cell::new(None) };
}

/// The line at which a function panics, and what it says.
fn panic_of<T>(of: impl Fn() -> T + std::panic::UnwindSafe) -> (u32, String) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = take_hook();
        set_hook(Box::new(move |info| {
            let place = info.location().filter(|place| place.file() == file!());
            let payload = info.payload();
            let literal = payload.downcast_ref::<&str>().map(ToString::to_string);
            let message = literal.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_default();
            PANICKED.set(place.map(|place| (Location::line(place), message)));
            usual(info);
        }));
    });
    PANICKED.set(None);
    assert!(catch_unwind(of).is_err(), "it does not panic");
    PANICKED.take().expect("it panics in this file")
}

macro_rules! tests {
    ($($name:ident $gradient:ident $product:ident ($n:expr);)*) => { $(
        mod $name {
            #[test]
            fn panics_where_it_stands() {
                let x = 0.5;
                let primal = super::panic_of(|| super::$name(x, $n));
                assert_eq!(super::panic_of(|| super::$gradient(x, $n)), primal);
                assert_eq!(super::panic_of(|| super::$product(x, $n, 1.0)), primal);
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
    counts counts_grad counts_vjp(i32::MAX);
    indexes_local indexes_local_grad indexes_local_vjp(2);
    reduces reduces_grad reduces_vjp(0);
    expects expects_grad expects_vjp(0);
    chunks chunks_grad chunks_vjp(0);
    windows windows_grad windows_vjp(0);
    removes removes_grad removes_vjp(2);
    inserts inserts_grad inserts_vjp(3);
    splits splits_grad splits_vjp(3);
    splits_off splits_off_grad splits_off_vjp(3);
    converts converts_grad converts_vjp(1);
    copies copies_grad copies_vjp(3);
}
