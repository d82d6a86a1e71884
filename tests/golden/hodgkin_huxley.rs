fn bernoulli_grad(x: f64) -> (f64, f64) {
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    let (value, branch) = if x.abs() < 1e-4 {
        (1.0 - x / 2.0 + x * x / 12.0, Branch::Then)
    } else {
        let exp_m1_x = x.exp_m1();
        let t = x / exp_m1_x;
        (t, Branch::Else(exp_m1_x, t))
    };
    let d_x = match branch {
        Branch::Then => {
            let t = x / 12.0;
            t + t - 1.0 / 2.0
        }
        Branch::Else(exp_m1_x, t) => {
            let recip_exp_m1_x = 1.0 / exp_m1_x;
            1.0 * recip_exp_m1_x - t * recip_exp_m1_x * (exp_m1_x + 1.0)
        }
    };
    (value, d_x)
}
pub fn hodgkin_huxley_vjp(
    potential: f64,
    seed: (f64, f64, f64),
) -> ((f64, f64, f64), f64) {
    let v = potential + 65.0;
    let t = (10.0 - v) / 10.0;
    let (t_1, tape) = bernoulli_augmented(t);
    let n = 0.1 * t_1;
    let t_1 = (25.0 - v) / 10.0;
    let (m, tape_1) = bernoulli_augmented(t_1);
    let h = 0.07 * (-v / 20.0).exp();
    let d_h = seed.2;
    let d_m = seed.1;
    let mut d_argument = -0.0;
    bernoulli_adjoint(t_1, &mut d_argument, tape_1, d_m);
    let d_n = seed.0;
    let mut d_argument_1 = -0.0;
    bernoulli_adjoint(t, &mut d_argument_1, tape, d_n * 0.1);
    let d_v = -(d_h * h / 20.0) - d_argument / 10.0 - d_argument_1 / 10.0;
    let d_potential = d_v;
    ((n, m, h), d_potential)
}
