pub fn planck_radiation_grad(wavelength: f64, temperature: f64) -> (f64, f64, f64) {
    enum Branch<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    let t = wavelength * K;
    let t_1 = t * temperature;
    let exponent = H * C / t_1;
    let (value, branch) = if exponent > 600.0 {
        (0.0, Branch::Then)
    } else {
        let powi_1 = wavelength.powi(5);
        let t = 2.0 * H * C * C / powi_1;
        let exp_m1_exponent = exponent.exp_m1();
        let t_1 = t / exp_m1_exponent;
        (t_1, Branch::Else(powi_1, t, exp_m1_exponent, t_1))
    };
    let (d_wavelength, d_temperature) = match branch {
        Branch::Then => (0.0, 0.0),
        Branch::Else(powi_1, t_2, exp_m1_exponent, t_3) => {
            let recip_exp_m1_exponent = 1.0 / exp_m1_exponent;
            let t_1 = t_3 * recip_exp_m1_exponent * (exp_m1_exponent + 1.0) / t_1
                * exponent;
            (
                t_1 * temperature * K
                    - 1.0 * recip_exp_m1_exponent / powi_1 * t_2
                        * (5.0 * wavelength.powi(4)),
                t_1 * t,
            )
        }
    };
    (value, d_wavelength, d_temperature)
}
