fn day_vjp(
    state: [f64; 3],
    contact: f64,
    recovery: f64,
    seed: [f64; 3],
) -> ([f64; 3], [f64; 3], f64, f64) {
    let t = state;
    let s = t[0];
    let i = t[1];
    let r = t[2];
    let t_1 = contact * s;
    let infected = t_1 * i;
    let recovered = recovery * i;
    let value = [s - infected, i + infected - recovered, r + recovered];
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    let mut d_value = seed;
    let t_2 = d_value[0];
    let t_3 = d_value[1];
    let d_r = d_value[2];
    let d_recovered = d_r - t_3;
    let d_infected = t_3 - t_2;
    let d_recovery = d_recovered * i;
    let t_4 = d_infected * i;
    let d_i = t_3 + d_recovered * recovery + d_infected * t_1;
    let d_contact = t_4 * s;
    let d_s = t_2 + t_4 * contact;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[2] += d_r;
    d_place[1] += d_i;
    d_place[0] += d_s;
    ::autodiff_runtime::shadow::accumulate(&mut d_state, &d_place);
    (value, d_state, d_contact, d_recovery)
}
pub fn epidemic_curve_grad(
    contact: f64,
    recovery: f64,
    seeded: f64,
) -> (f64, f64, f64, f64) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut state = [1.0 - seeded, seeded, 0.0];
    let mut state_1 = state;
    let mut peak: f64 = 0.0;
    let mut trips = 0usize;
    for t in 0..30 {
        let (state, tape) = day_augmented(state_1.clone(), contact, recovery);
        let t_1 = state[1] > peak;
        let (t_2, peak_1) = if t_1 {
            let peak_1 = state[1];
            (false, peak_1)
        } else {
            (t > 20, peak)
        };
        let trips_1 = trips + 1usize;
        records.push((state_1, tape, t_1));
        state_1 = state;
        peak = peak_1;
        trips = trips_1;
        if t_2 {
            break;
        }
    }
    let t_1 = state_1[2];
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state_1);
    d_state[2] += 1.0;
    let mut d_state_1 = [-0.0; 3];
    let mut d_state_2 = d_state;
    let mut d_peak: f64 = 1.0;
    let mut d_contact: f64 = 0.0;
    let mut d_recovery: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (state, tape, t_1) = records.pop();
        let d_peak_1 = if t_1 {
            d_state_2[1] += d_peak;
            -0.0
        } else {
            d_peak
        };
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        let mut d_contact_1 = -0.0;
        let mut d_recovery_1 = -0.0;
        day_adjoint(
            state,
            &mut d_state,
            contact,
            &mut d_contact_1,
            recovery,
            &mut d_recovery_1,
            tape,
            d_state_2,
        );
        d_state_2 = d_state;
        d_peak = d_peak_1;
        d_contact += d_contact_1;
        d_recovery += d_recovery_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_state_1, &d_state_2);
    let d_seeded = d_state_1[1] - d_state_1[0];
    (peak + t_1, d_contact, d_recovery, d_seeded)
}
