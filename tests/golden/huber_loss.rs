pub fn huber_loss_grad(
    predicted: f64,
    observed: f64,
    delta: f64,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    let t = predicted - observed;
    let residual = t.abs();
    let (value, branch) = if residual <= delta {
        (0.5 * residual * residual, Branch::Then)
    } else {
        let t = 0.5 * delta;
        let t_1 = residual - t;
        (delta * t_1, Branch::Else(t, t_1))
    };
    let (d_delta, d_residual) = match branch {
        Branch::Then => (0.0, residual),
        Branch::Else(t, t_1) => (t_1 - t, delta),
    };
    let d_predicted = d_residual * t.signum();
    let d_observed = -d_predicted;
    (value, d_predicted, d_observed, d_delta)
}
