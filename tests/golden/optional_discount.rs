pub fn optional_discount_grad(
    payment: f64,
    rate: f64,
    years: f64,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let has_late = years > 10.0;
    let (late_0, late_1) = if has_late {
        (rate * 1.5, years - 10.0)
    } else {
        (0.0, 0.0)
    };
    let t = 1.0 + rate;
    let min_1 = years.min(10.0);
    let t_1 = -min_1;
    let powf_1 = t.powf(t_1);
    let value = payment * powf_1;
    let (value_1, branch) = if has_late {
        let t = -late_0;
        let exp_1 = (t * late_1).exp();
        let value = value * exp_1;
        let value_1 = value - 0.01 * late_1;
        (value_1, Branch::Then(t, exp_1, value))
    } else {
        (value, Branch::Else)
    };
    let (d_late_0, d_late_1, d_value) = match branch {
        Branch::Then(t, exp_1, value) => (-(value * late_1), -0.01 + value * t, exp_1),
        Branch::Else => (0.0, -0.0, 1.0),
    };
    let d_payment = d_value * powf_1;
    let d_powf = d_value * payment;
    let t_2 = d_powf * ::autodiff_runtime::partials::powf_base(t, t_1);
    let t = if min_1 == years {
        -(d_powf * ::autodiff_runtime::partials::powf_exponent(t, t_1, powf_1))
    } else {
        0.0
    };
    let (d_rate, d_years) = if has_late {
        (t_2 + d_late_0 * 1.5, t + d_late_1)
    } else {
        (t_2, t)
    };
    (value_1, d_payment, d_rate, d_years)
}
fn plan_cost_grad(rate: f64, load: f64) -> (f64, f64, f64) {
    enum Branch1<A, B, C> {
        Then(A, B, C),
        Else,
    }
    enum Branch2<A, B, C, D> {
        Then(A, B),
        Else(C, D),
    }
    let has_surcharge = load > 1.0;
    let (cost, branch) = if has_surcharge {
        let t = 3.0 * (0.5 * load.signum());
        let t_1 = t * rate;
        let cost = t_1.sin();
        (cost, Branch2::Then(t, t_1))
    } else {
        let mut records = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
        let mut rate_1: f64 = rate;
        for year in 1..5 {
            let (rate, branch) = if has_surcharge {
                let share = if year > 1 { 0.0 } else { load };
                let t = 0.6 * 0.0 / (0.0_f64.cos() + 1.5);
                let rate = (t * load * share).tanh();
                (rate, Branch1::Then(share, t, rate))
            } else {
                (rate_1, Branch1::Else)
            };
            records.push((rate, branch));
            rate_1 = rate + 0.1 * load * rate;
        }
        let t = 0.2 * rate_1;
        let cost = t.sin();
        (cost, Branch2::Else(t, records))
    };
    let (d_rate, d_load) = match branch {
        Branch2::Then(t, t_1) => (t_1.cos() * t, 0.0),
        Branch2::Else(t, mut records) => {
            let mut d_rate: f64 = t.cos() * 0.2;
            let mut d_load: f64 = 0.0;
            for year in (1..5).rev() {
                let (rate, branch) = records.pop();
                let d_rate_1 = d_rate + d_rate * (0.1 * load);
                let t = d_rate * rate * 0.1;
                let (d_load_1, d_rate_2) = match branch {
                    Branch1::Then(share, t_1, rate) => {
                        let t_2 = d_rate_1 * (1.0 - rate * rate);
                        let d_share = t_2 * (t_1 * load);
                        let t_1 = t + t_2 * share * t_1;
                        let d_load_1 = if year > 1 { t_1 } else { t_1 + d_share };
                        (d_load_1, -0.0)
                    }
                    Branch1::Else => (t, d_rate_1),
                };
                d_rate = d_rate_2;
                d_load += d_load_1;
            }
            (d_rate, d_load)
        }
    };
    (cost, d_rate, d_load)
}
