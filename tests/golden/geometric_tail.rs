pub fn geometric_tail_grad(
    factors: &[f64],
    d_factors: &mut [f64],
    floor: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_factors, factors, "factors");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut seen = 0;
    let mut sum: f64 = -0.0;
    let mut state: f64 = 1.0;
    let mut skipping = true;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..factors.len() {
        let f = factors[i];
        let skipping_1 = if skipping { f < 0.0 } else { skipping };
        let (t, seen_1, sum_1, state_1) = if skipping_1 {
            (false, seen, sum, state)
        } else {
            let seen_1 = seen + 1;
            let state_1 = state * f;
            let t = state_1.abs() > 0.1;
            let t_1 = if t { sum + (state_1 * state_1 + floor) } else { sum };
            (!t, seen_1, t_1, state_1)
        };
        let trips_1 = trips + 1usize;
        records.push((state, skipping_1));
        seen = seen_1;
        sum = sum_1;
        state = state_1;
        skipping = skipping_1;
        returns = t;
        trips = trips_1;
        if t {
            break;
        }
    }
    let t = seen as f64;
    ::autodiff_runtime::shadow::clear(d_factors, factors);
    let d_sum = t;
    let mut d_state: f64 = 0.0;
    let mut d_floor: f64 = 0.0;
    for i in (0..trips).rev() {
        let (state, skipping) = records.pop();
        let t_1 = i + 1;
        let i = ::autodiff_runtime::index::nth(0, i);
        let f_1 = factors[i];
        let t_1 = !(t_1 == trips && returns);
        let (d_floor_1, d_state_1, d_f) = if skipping {
            (-0.0, d_state, -0.0)
        } else {
            let state_1 = state * f_1;
            let (d_floor_1, d_state_1) = if t_1 {
                let t = d_sum * state_1;
                (d_sum, d_state + t + t)
            } else {
                (-0.0, d_state)
            };
            (d_floor_1, d_state_1 * f_1, d_state_1 * state)
        };
        d_factors[i] += d_f;
        d_state = d_state_1;
        d_floor += d_floor_1;
    }
    (sum * t, d_floor)
}
