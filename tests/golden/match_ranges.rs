pub fn match_ranges_grad(sum: f64, risk: f64, age: u32) -> (f64, f64, f64) {
    enum Branch<A, B, C, D, E, F, G, H> {
        Arm0,
        Arm1,
        Arm2(A, B, C),
        Arm3,
        Arm4(D, E),
        Arm5(F, G, H),
    }
    let (base, branch) = match age {
        0 | 1 => (sum * 0.01, Branch::Arm0),
        2..18 => (sum * 0.002 + risk, Branch::Arm1),
        18..=24 => {
            let t = sum * 0.004;
            let t_1 = (25 - age) as f64;
            let t_2 = 1.0 + t_1 * risk;
            (t * t_2, Branch::Arm2(t, t_1, t_2))
        }
        25 | 30 | 35 | 40 => (sum * 0.003, Branch::Arm3),
        26..=64 | 70 => {
            let powi_1 = (age as f64 - 25.0).powi(2);
            let t = 0.003 + risk * powi_1;
            (sum * t, Branch::Arm4(powi_1, t))
        }
        65.. => {
            let t = sum * 0.05;
            let t_1 = 1.0 + risk;
            let ln_1 = t_1.ln();
            (t * ln_1, Branch::Arm5(t, t_1, ln_1))
        }
    };
    let (d_sum, d_risk) = match branch {
        Branch::Arm0 => (0.01, 0.0),
        Branch::Arm1 => (0.002, 1.0),
        Branch::Arm2(t, t_1, t_2) => (t_2 * 0.004, t * t_1),
        Branch::Arm3 => (0.003, 0.0),
        Branch::Arm4(powi_1, t) => (t, sum * powi_1),
        Branch::Arm5(t, t_1, ln_1) => (ln_1 * 0.05, t / t_1),
    };
    (base + 12.0, d_sum, d_risk)
}
