//! Functions of numbers and their companions, by their names.

/// A function whose arguments are the parts of the tuple `X`. Implemented for functions and closures.
pub trait Function<X> {
    /// What it returns.
    type Output;
    /// Its value.
    fn call(&self, x: X) -> Self::Output;
}

/// A function of the arguments `X` that returns a value and then, in one flat tuple, a derivative for each of them, as an `f_grad`
/// whose arguments are by value does. Implemented for functions and closures.
pub trait Gradient<X> {
    /// The type of the value.
    type Value;
    /// The value and the derivatives.
    fn call(&self, x: X) -> (Self::Value, X);
}

macro_rules! arguments {
    ($($x:ident: $of:ident),+) => {
        impl<F: Fn($($of),+) -> Y, Y, $($of),+> Function<($($of,)+)> for F {
            type Output = Y;

            fn call(&self, ($($x,)+): ($($of,)+)) -> Y {
                self($($x),+)
            }
        }

        impl<F: Fn($($of),+) -> (Y, $($of),+), Y, $($of),+> Gradient<($($of,)+)> for F {
            type Value = Y;

            fn call(&self, ($($x,)+): ($($of,)+)) -> (Y, ($($of,)+)) {
                let (value, $($x),+) = self($($x),+);
                (value, ($($x,)+))
            }
        }
    };
}

arguments! { a: A }
arguments! { a: A, b: B }
arguments! { a: A, b: B, c: C }
arguments! { a: A, b: B, c: C, d: D }
arguments! { a: A, b: B, c: C, d: D, e: E }
arguments! { a: A, b: B, c: C, d: D, e: E, f: G }
arguments! { a: A, b: B, c: C, d: D, e: E, f: G, g: H }
arguments! { a: A, b: B, c: C, d: D, e: E, f: G, g: H, h: I }
