pub fn hartmann_grad(x: &[f64; 3], d_x: &mut [f64; 3]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut outer: f64 = 0.0;
    for i in 0..4 {
        let mut inner: f64 = 0.0;
        for j in 0..3 {
            inner += A[i][j] * (x[j] - P[i][j]).powi(2);
        }
        let t = ALPHA[i] * (-inner).exp();
        let d_inner = t;
        for j in 0..3 {
            d_x[j] += d_inner * A[i][j] * (2.0 * (x[j] - P[i][j]));
        }
        outer += t;
    }
    -outer
}
