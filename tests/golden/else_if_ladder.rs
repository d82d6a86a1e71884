pub fn else_if_ladder_grad(altitude: f64, offset: f64) -> (f64, f64, f64) {
    enum Branch1<A, B, C, D, E, F> {
        Then(A, B, C),
        Else(D, E, F),
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    let (base, pressure, temperature, lapse, branch) = if altitude < 11_000.0 {
        (0.0, 101_325.0, 288.15 + offset, -0.0065, Branch3::Then)
    } else {
        let (t, t_1, t_2, t_3, branch) = if altitude < 20_000.0 {
            (11_000.0, 22_632.1, 216.65 + offset, 0.0, Branch2::Then)
        } else {
            let t = altitude < 32_000.0;
            let (t_1, t_2, t_3, t_4) = if t {
                (20_000.0, 5_474.9, 216.65 + offset, 0.001)
            } else {
                (32_000.0, 868.02, 228.65 + 0.5 * offset, 0.0028)
            };
            (t_1, t_2, t_3, t_4, Branch2::Else(t))
        };
        (t, t_1, t_2, t_3, Branch3::Else(branch))
    };
    let exponent = 9.806_65 * 0.028_964_4 / 8.314_462_618;
    let rise = altitude - base;
    let (value, branch_1) = if lapse == 0.0 {
        let t = -exponent;
        let t_1 = t * rise / temperature;
        let t_2 = pressure * t_1.exp();
        (t_2, Branch1::Then(t, t_1, t_2))
    } else {
        let t = lapse * rise / temperature;
        let t_1 = 1.0 + t;
        let t_2 = -exponent / lapse;
        (pressure * t_1.powf(t_2), Branch1::Else(t, t_1, t_2))
    };
    let (d_temperature, d_rise) = match branch_1 {
        Branch1::Then(t, t_1, t_2) => {
            let t_2 = t_2 / temperature;
            (-(t_2 * t_1), t_2 * t)
        }
        Branch1::Else(t, t_1, t_2) => {
            let t_1 = pressure * ::autodiff_runtime::partials::powf_base(t_1, t_2)
                / temperature;
            (-(t_1 * t), t_1 * lapse)
        }
    };
    let d_offset = match branch {
        Branch3::Then => d_temperature,
        Branch3::Else(branch) => {
            match branch {
                Branch2::Then => d_temperature,
                Branch2::Else(t) => if t { d_temperature } else { d_temperature * 0.5 }
            }
        }
    };
    let d_altitude = d_rise;
    (value, d_altitude, d_offset)
}
