fn newton_grad(
    mean: f64,
    eccentricity: f64,
    guess: f64,
    steps: u32,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C, D, E, F, G, H, I> {
        Then,
        Else(A, B, C, D, E, F, G, H, I),
    }
    let (value, branch) = if steps == 0 {
        (guess, Branch::Then)
    } else {
        let sin_guess = guess.sin();
        let t = eccentricity * sin_guess;
        let residual = guess - t - mean;
        let cos_guess = guess.cos();
        let t_1 = eccentricity * cos_guess;
        let slope = 1.0 - t_1;
        let t_2 = residual / slope;
        let t_3 = guess - t_2;
        let t_4 = steps - 1;
        let (t_5, tape) = newton_augmented(mean, eccentricity, t_3, t_4);
        (t_5, Branch::Else(sin_guess, t, cos_guess, t_1, slope, t_2, t_3, t_4, tape))
    };
    let (d_mean, d_eccentricity, d_guess) = match branch {
        Branch::Then => (0.0, 0.0, 1.0),
        Branch::Else(sin_guess, t, cos_guess, t_1, slope, t_2, t_3, t_4, tape) => {
            let mut d_mean = -0.0;
            let mut d_eccentricity = -0.0;
            let mut d_argument = -0.0;
            newton_adjoint(
                mean,
                &mut d_mean,
                eccentricity,
                &mut d_eccentricity,
                t_3,
                &mut d_argument,
                t_4,
                ::autodiff_runtime::Constant,
                tape,
                1.0,
            );
            let t_3 = d_argument / slope;
            let d_slope = t_3 * t_2;
            (
                d_mean + t_3,
                d_eccentricity - d_slope * cos_guess + t_3 * sin_guess,
                d_argument + d_slope * t - t_3 + t_3 * t_1,
            )
        }
    };
    (value, d_mean, d_eccentricity, d_guess)
}
pub fn kepler_anomaly_grad(mean: f64, eccentricity: f64, steps: u32) -> (f64, f64, f64) {
    let sin_mean = mean.sin();
    let t = mean + eccentricity * sin_mean;
    let (value, tape) = newton_augmented(mean, eccentricity, t, steps);
    let mut d_mean = -0.0;
    let mut d_eccentricity = -0.0;
    let mut d_argument = -0.0;
    newton_adjoint(
        mean,
        &mut d_mean,
        eccentricity,
        &mut d_eccentricity,
        t,
        &mut d_argument,
        steps,
        ::autodiff_runtime::Constant,
        tape,
        1.0,
    );
    let d_eccentricity = d_eccentricity + d_argument * sin_mean;
    let d_mean = d_mean + d_argument + d_argument * eccentricity * mean.cos();
    (value, d_mean, d_eccentricity)
}
