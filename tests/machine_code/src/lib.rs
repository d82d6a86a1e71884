//! Functions with two gradients each: the companion, and one that a careful person wrote by hand. Tests compare the
//! machine code of both.

/// Makes a function and its two gradients symbols of their own: what calls what stays visible in the machine code.
macro_rules! compare {
    ($f:ident, $companion:ident, ($($x:ident: $ty:ty),*) -> $result:ty) => {
        /// The function.
        #[must_use]
        #[inline(never)]
        pub fn primal($($x: $ty),*) -> f64 {
            $f($($x),*)
        }

        /// The value and the gradient, by the companion.
        #[must_use]
        #[inline(never)]
        pub fn generated($($x: $ty),*) -> $result {
            $companion($($x),*)
        }

        /// The value and the gradient, by hand.
        #[must_use]
        #[inline(never)]
        pub fn written($($x: $ty),*) -> $result {
            by_hand($($x),*)
        }
    };
}

pub mod article;
pub mod black_scholes;
pub mod cutoff;
pub mod drag;
pub mod huber;
pub mod kernel;
pub mod leaky;
pub mod logistic;
pub mod oscillation;
pub mod polar;
pub mod polynomial;
pub mod ramp;
pub mod rosenbrock;
pub mod smoothstep;
pub mod van_der_waals;
pub mod yukawa;
