//! A number that counts what is done with it.

use std::cell::Cell;
use std::ops::{Add, Mul};

use autodiff_runtime::Differentiable;

thread_local! {
    static OPERATIONS: Cell<u64> = const { Cell::new(0) };
}

/// A number; each addition and each multiplication of such numbers is counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Counted(pub(crate) f64);

/// Calls `run` and returns its result and the number of operations that it took.
pub(crate) fn count<T>(run: impl FnOnce() -> T) -> (T, u64) {
    let before = OPERATIONS.get();
    let result = run();
    (result, OPERATIONS.get() - before)
}

fn counted(value: f64) -> Counted {
    OPERATIONS.set(OPERATIONS.get() + 1);
    Counted(value)
}

impl Add for Counted {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        counted(self.0 + other.0)
    }
}

impl Mul for Counted {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        counted(self.0 * other.0)
    }
}

/// Adjoints of counted numbers are counted numbers.
impl Differentiable for Counted {
    fn zero_like(&self) -> Self {
        Self(0.0)
    }

    fn accumulate(&mut self, contribution: Self) {
        *self = *self + contribution;
    }
}
