pub fn normal_distribution_grad(x: f64) -> (f64, f64) {
    enum Branch<A, B, C, D, E, F, G, H, I, J, K, L, M> {
        Then(A, B),
        Else(C, D, E, F, G, H, I, J, K, L, M),
    }
    let (value, branch) = if x < 0.0 {
        let t_1 = -x;
        let (t_2, tape) = normal_distribution_augmented(t_1);
        (1.0 - t_2, Branch::Then(t_1, tape))
    } else {
        let t = 1.0 / (1.0 + 0.231_641_9 * x);
        let t_1 = t * 1.330_274_429;
        let t_2 = t * (-1.821_255_978 + t_1);
        let t_3 = t * (1.781_477_937 + t_2);
        let t_4 = t * (-0.356_563_782 + t_3);
        let t_5 = 0.319_381_530 + t_4;
        let polynomial = t * t_5;
        let t_6 = -0.5 * x;
        let exp_1 = (t_6 * x).exp();
        let sqrt_1 = TAU.sqrt();
        let t_7 = exp_1 / sqrt_1;
        (
            1.0 - t_7 * polynomial,
            Branch::Else(t, t_1, t_2, t_3, t_4, t_5, polynomial, t_6, exp_1, sqrt_1, t_7),
        )
    };
    let d_x = match branch {
        Branch::Then(t_1, tape) => {
            let mut d_argument = -0.0;
            normal_distribution_adjoint(t_1, &mut d_argument, tape, -1.0);
            -d_argument
        }
        Branch::Else(
            t,
            t_1,
            t_2,
            t_3,
            t_4,
            t_5,
            polynomial,
            t_6,
            exp_1,
            sqrt_1,
            t_7,
        ) => {
            let t_8 = polynomial / sqrt_1 * exp_1;
            let t_9 = t_7 * t;
            let t_10 = t * t_9;
            let d_t = -(t_7 * t_5) - t_7 * t_4 - t_9 * t_3 - t_10 * t_2 - t * t_10 * t_1;
            t_8 * x * 0.5 - t_8 * t_6 - d_t * (t * t) * 0.231_641_9
        }
    };
    (value, d_x)
}
