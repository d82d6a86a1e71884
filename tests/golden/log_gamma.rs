pub fn log_gamma_grad(x: f64) -> (f64, f64) {
    enum Branch<A, B, C, D, E, F, G, H, I, J> {
        Then(A, B),
        Else(C, D, E, F, G, H, I, J),
    }
    debug_assert!(x > 0.0, "the argument must be positive, not {x}", x = x);
    let (value, branch) = if x < 7.0 {
        let t = x + 1.0;
        let (t_1, tape) = log_gamma_augmented(t);
        (t_1 - x.ln(), Branch::Then(t, tape))
    } else {
        let inverse = x.recip();
        let square = inverse * inverse;
        let t = inverse / 12.0;
        let t_1 = square / 30.0;
        let t_2 = 1.0 - square * 2.0 / 7.0;
        let t_3 = 1.0 - t_1 * t_2;
        let series = t * t_3;
        let t_4 = x - 0.5;
        let ln_x = x.ln();
        (
            t_4 * ln_x - x + 0.5 * (2.0_f64 * PI).ln() + series,
            Branch::Else(inverse, square, t, t_1, t_2, t_3, t_4, ln_x),
        )
    };
    let d_x = match branch {
        Branch::Then(t, tape) => {
            let mut d_argument = -0.0;
            log_gamma_adjoint(t, &mut d_argument, tape, 1.0);
            d_argument - 1.0 / x
        }
        Branch::Else(inverse, square, t, t_1, t_2, t_3, t_4, ln_x) => {
            let d_square = t * t_1 / 7.0 * 2.0 - t * t_2 / 30.0;
            let t = d_square * inverse;
            let d_inverse = t_3 / 12.0 + t + t;
            -1.0 + t_4 / x + ln_x - d_inverse * square
        }
    };
    (value, d_x)
}
