pub fn running_totals_grad(
    changes: &[f64],
    d_changes: &mut [f64],
    start: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_changes, changes, "changes");
    let t = changes.len();
    let mut sum: f64 = -0.0;
    let mut state: f64 = start;
    for i in 0..t {
        let change = changes[i];
        let state_1 = state + change;
        d_changes[i] = state_1;
        sum += state_1 * state_1;
        state = state_1;
    }
    let mut d_state: f64 = 0.0;
    for i in (0..t).rev() {
        let state = d_changes[i];
        let d_state_1 = d_state + (state + state);
        let d_change = d_state_1;
        d_changes[i] = d_change;
        d_state = d_state_1;
    }
    let d_start = d_state;
    (sum, d_start)
}
