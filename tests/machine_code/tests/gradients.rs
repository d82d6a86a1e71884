//! Both gradients are right, so that comparing their machine code means something.

use autodiff::check_gradient;
use autodiff_machine_code as functions;

macro_rules! tests {
    ($($name:ident ($($x:ident),* $(; $constant:ident = $constants:expr)?) [$($point:expr),+];)*) => {$(
        #[test]
        fn $name() {
            use functions::$name::{generated, primal, written};
            $(for $constant in $constants)? {
                check_gradient(|[$($x),*]| primal($($x,)* $($constant)?), |[$($x),*]| generated($($x,)* $($constant)?), &[$($point),+]);
                check_gradient(|[$($x),*]| primal($($x,)* $($constant)?), |[$($x),*]| written($($x,)* $($constant)?), &[$($point),+]);
            }
        }
    )*};
}

tests! {
    article(a, b) [[2.0, 1.0], [-0.5, 3.0]];
    black_scholes(s, k, r, v, t) [[105.0, 98.0, 0.03, 0.2, 1.5], [80.0, 100.0, 0.01, 0.4, 0.25]];
    cutoff(r, e, s) [[1.2, 0.8, 1.1], [4.0, 0.8, 1.1]];
    drag(v, r, n) [[0.2, 0.3, 1.1], [2.0, 1.3, 0.4]];
    huber(p, t, d) [[1.2, 0.9, 0.5], [1.2, -0.9, 0.5], [-1.2, 0.9, 0.5]];
    kernel(d, w; kind = [0, 1, 2, 3]) [[0.7, 1.3], [2.0, 0.6]];
    leaky(w, x, b, l) [[0.7, 1.3, 0.2, 0.1], [-0.7, 1.3, 0.2, 0.1]];
    logistic(w, x, b) [[0.7, 1.3, 0.2], [-2.0, 1.5, 0.3]];
    oscillation(a, k, w, t) [[1.5, 0.3, 2.0, 0.8], [0.5, 0.1, 7.0, 2.3]];
    polar(r, p, x, y) [[1.5, 0.6, 0.8, -0.3], [2.0, 4.0, 1.8, 0.7]];
    polynomial(x, a, b, c, d) [[1.5, 0.6, 0.8, -0.3, 2.0], [-0.7, 4.0, 1.8, 0.7, 1.0]];
    ramp(x, g, l) [[0.3, 2.0, 1.1], [0.8, 2.0, 1.1], [-0.8, 2.0, 1.1]];
    rosenbrock(x, y) [[0.3, 0.7], [-1.2, 1.0]];
    smoothstep(a, b, x) [[0.1, 1.2, 0.7], [0.1, 1.2, 0.05], [0.1, 1.2, 1.9]];
    yukawa(r, g, l) [[1.2, 0.8, 1.1], [9.5, 0.8, 1.1]];
    van_der_waals(n, v, t, a, b) [[1.3, 24.0, 300.0, 1.4, 0.04], [0.5, 3.0, 250.0, 0.6, 0.1]];
}
