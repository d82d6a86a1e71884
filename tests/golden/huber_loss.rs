pub fn huber_loss_grad(
    predicted: f64,
    observed: f64,
    delta: f64,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B> {
        Then(A),
        Else(B),
    }
    let t = predicted - observed;
    let residual = t.abs();
    let (value, branch) = if residual <= delta {
        let t = 0.5 * residual;
        (t * residual, Branch::Then(t))
    } else {
        let t = residual - 0.5 * delta;
        (delta * t, Branch::Else(t))
    };
    let (d_delta, d_residual) = match branch {
        Branch::Then(t) => (0.0, t + residual * 0.5),
        Branch::Else(t) => (t - delta * 0.5, delta),
    };
    let d_predicted = d_residual * t.signum();
    let d_observed = -d_predicted;
    (value, d_predicted, d_observed, d_delta)
}
