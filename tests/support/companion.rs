//! What companions return, brought into one shape.

use crate::Scalar;

/// What an `f_grad` of `N` arguments returns: the value, then the derivatives, as one flat tuple or as a pair of the value and an
/// array.
pub trait Companion<T: Scalar, const N: usize> {
    /// The value and the derivatives.
    fn split(self) -> (T, [T; N]);
}

impl<T: Scalar, const N: usize> Companion<T, N> for (T, [T; N]) {
    fn split(self) -> (T, [T; N]) {
        self
    }
}

macro_rules! flat_tuples {
    ($($count:literal: $($name:ident: $of:ident),+;)+) => {$(
        impl<T: Scalar> Companion<T, $count> for (T, $($of),+) {
            fn split(self) -> (T, [T; $count]) {
                let (value, $($name),+) = self;
                (value, [$($name),+])
            }
        }
    )+};
}

flat_tuples! {
    1: a: T;
    2: a: T, b: T;
    3: a: T, b: T, c: T;
    4: a: T, b: T, c: T, d: T;
    5: a: T, b: T, c: T, d: T, e: T;
    6: a: T, b: T, c: T, d: T, e: T, f: T;
    7: a: T, b: T, c: T, d: T, e: T, f: T, g: T;
    8: a: T, b: T, c: T, d: T, e: T, f: T, g: T, h: T;
}
