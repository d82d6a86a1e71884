pub fn autoregression_vjp(
    state: (f64, f64),
    weights: (f64, f64),
    drift: f64,
    shock: f64,
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), (f64, f64), f64, f64) {
    let newest = state.0;
    let older = state.1;
    let next = drift + weights.0 * newest + weights.1 * older + shock;
    let d_next = seed.0;
    let d_weights_1 = d_next * older;
    let d_older = d_next * weights.1;
    let d_weights_0 = d_next * newest;
    let d_newest = seed.1 + d_next * weights.0;
    let d_state_0 = d_newest;
    let d_state_1 = d_older;
    let d_drift = d_next;
    let d_shock = d_next;
    (
        (next, newest),
        (d_state_0, d_state_1),
        (d_weights_0, d_weights_1),
        d_drift,
        d_shock,
    )
}
