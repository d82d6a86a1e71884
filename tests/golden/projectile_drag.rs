pub fn projectile_drag_grad(launch: f64, drag: f64, t: f64) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C, D, E, F, G, H> {
        Then(A, B, C, D),
        Else(E, F, G, H),
    }
    let g = 9.806_65_f64;
    let t_1 = g / drag;
    let terminal = t_1.sqrt();
    let t_2 = terminal / g;
    let t_3 = launch / terminal;
    let atan_1 = t_3.atan();
    let apex_time = t_2 * atan_1;
    let t_4 = 0.5 * terminal;
    let t_5 = t_4 * terminal / g;
    let t_6 = terminal * terminal;
    let t_7 = launch * launch / t_6;
    let ln_1p_1 = t_7.ln_1p();
    let apex = t_5 * ln_1p_1;
    let (value, branch) = if t < apex_time {
        let remaining = g * (apex_time - t) / terminal;
        let t_1 = terminal * terminal / g;
        let cos_remaining = remaining.cos();
        let ln_1 = cos_remaining.ln();
        (apex + t_1 * ln_1, Branch::Then(remaining, t_1, cos_remaining, ln_1))
    } else {
        let fallen = g * (t - apex_time) / terminal;
        let t_1 = terminal * terminal / g;
        let cosh_fallen = fallen.cosh();
        let ln_1 = cosh_fallen.ln();
        (apex - t_1 * ln_1, Branch::Else(fallen, t_1, cosh_fallen, ln_1))
    };
    let (d_t, d_terminal, d_apex_time, d_apex) = match branch {
        Branch::Then(remaining, t_1, cos_remaining, ln_1) => {
            let t_2 = ln_1 / g * terminal;
            let t_1 = t_1 / cos_remaining * remaining.sin() / terminal;
            let t_3 = t_1 * g;
            (t_3, t_2 + t_2 + t_1 * remaining, -t_3, 1.0)
        }
        Branch::Else(fallen, t_1, cosh_fallen, ln_1) => {
            let t_1 = t_1 / cosh_fallen * fallen.sinh() / terminal;
            let t_2 = t_1 * g;
            (-t_2, -2.0 * (ln_1 / g * terminal) + t_1 * fallen, t_2, 1.0)
        }
    };
    let t_5 = d_apex * t_5 / (1.0 + t_7) / t_6;
    let t_6 = t_5 * t_7 * terminal;
    let t_5 = t_5 * launch;
    let recip_g = 1.0 / g;
    let t_7 = d_apex * ln_1p_1 * recip_g;
    let recip_terminal = 1.0 / terminal;
    let t_2 = d_apex_time * t_2 / (1.0 + t_3 * t_3) * recip_terminal;
    let d_launch = t_5 + t_5 + t_2;
    let d_terminal = d_terminal - t_6 - t_6 + 0.5 * (t_7 * terminal) + t_7 * t_4
        - t_2 * t_3 + d_apex_time * atan_1 * recip_g;
    let d_drag = -(d_terminal * (0.5 * recip_terminal) / drag * t_1);
    (value, d_launch, d_drag, d_t)
}
