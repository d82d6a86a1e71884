fn decay_grad(rate: f64, t: f64) -> (f64, f64, f64) {
    let t_1 = -rate;
    let exp_1 = (t_1 * t).exp();
    let d_t = exp_1 * t_1;
    let d_rate = -(exp_1 * t);
    (exp_1, d_rate, d_t)
}
pub(super) fn fast_grad(rate: f64, t: f64) -> (f64, f64, f64) {
    let (t_1, tape) = super::decay_augmented(rate, t);
    let mut d_rate = -0.0;
    let mut d_t = -0.0;
    super::decay_adjoint(rate, &mut d_rate, t, &mut d_t, tape, -1.0);
    (1.0 - t_1, d_rate, d_t)
}
pub(in super::super) fn slow_grad(rate: f64, lag: f64, t: f64) -> (f64, f64, f64, f64) {
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    let (value, branch) = if t < lag {
        (0.0, Branch::Then)
    } else {
        let t_1 = t - lag;
        let (t_2, tape) = super::fast_augmented(rate, t_1);
        (t_2, Branch::Else(t_1, tape))
    };
    let (d_rate, d_lag, d_t) = match branch {
        Branch::Then => (0.0, 0.0, 0.0),
        Branch::Else(t_1, tape) => {
            let mut d_rate = -0.0;
            let mut d_argument = -0.0;
            super::fast_adjoint(rate, &mut d_rate, t_1, &mut d_argument, tape, 1.0);
            (d_rate, -d_argument, d_argument)
        }
    };
    (value, d_rate, d_lag, d_t)
}
pub fn inner_modules_grad(
    fast: f64,
    slow: f64,
    lag: f64,
    elimination: f64,
    t: f64,
) -> (f64, f64, f64, f64, f64, f64) {
    let (t_1, tape) = absorption::fast_augmented(fast, t);
    let (t_2, tape_1) = self::absorption::lagged::slow_augmented(slow, lag, t);
    let absorbed = 0.7 * t_1 + 0.3 * t_2;
    let (t_1, tape_2) = self::decay_augmented(elimination, t);
    let mut d_elimination = -0.0;
    let mut d_t = -0.0;
    self::decay_adjoint(elimination, &mut d_elimination, t, &mut d_t, tape_2, absorbed);
    let d_absorbed = t_1;
    let mut d_slow = -0.0;
    let mut d_lag = -0.0;
    let mut d_t_1 = -0.0;
    self::absorption::lagged::slow_adjoint(
        slow,
        &mut d_slow,
        lag,
        &mut d_lag,
        t,
        &mut d_t_1,
        tape_1,
        d_absorbed * 0.3,
    );
    let mut d_fast = -0.0;
    let mut d_t_2 = -0.0;
    absorption::fast_adjoint(fast, &mut d_fast, t, &mut d_t_2, tape, d_absorbed * 0.7);
    let d_t = d_t + d_t_1 + d_t_2;
    (absorbed * t_1, d_fast, d_slow, d_lag, d_elimination, d_t)
}
