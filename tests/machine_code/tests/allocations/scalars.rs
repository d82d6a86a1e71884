//! Companions of functions of numbers allocate nothing.

use autodiff_machine_code as functions;

use crate::counting::{NOTHING, allocated};

macro_rules! tests {
    ($($name:ident($($argument:expr),*);)*) => {$(
        #[test]
        fn $name() {
            assert_eq!(allocated(|| functions::$name::generated($($argument),*)), NOTHING);
        }
    )*};
}

tests! {
    article(2.0, 1.0);
    black_scholes(105.0, 98.0, 0.03, 0.2, 1.5);
    cutoff(1.2, 0.8, 1.1);
    drag(2.0, 1.3, 0.4);
    huber(1.2, 0.9, 0.5);
    kernel(0.7, 1.3, 2);
    leaky(0.7, 1.3, 0.2, 0.1);
    logistic(0.7, 1.3, 0.2);
    oscillation(1.5, 0.3, 2.0, 0.8);
    polar(1.5, 0.6, 0.8, -0.3);
    polynomial(1.5, 0.6, 0.8, -0.3, 2.0);
    ramp(0.3, 2.0, 1.1);
    rosenbrock(0.3, 0.7);
    smoothstep(0.1, 1.2, 0.7);
    yukawa(1.2, 0.8, 1.1);
    van_der_waals(1.3, 24.0, 300.0, 1.4, 0.04);
}
