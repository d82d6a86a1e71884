pub fn normal_log_likelihood_grad(
    data: &[f64],
    d_data: &mut [f64],
    mu: f64,
    sigma: f64,
) -> (f64, f64, f64) {
    ::autodiff_runtime::shadow::check(d_data, data, "data");
    let mut ll: f64 = 0.0;
    let mut d_mu: f64 = 0.0;
    let mut d_sigma: f64 = 0.0;
    for i in 0..data.len() {
        let x = data[i];
        let z = (x - mu) / sigma;
        let t = -0.5 * z;
        let recip_sigma = 1.0 / sigma;
        let d_z = t - z * 0.5;
        let d_x = d_z * recip_sigma;
        d_data[i] = d_x;
        ll += t * z - sigma.ln() - 0.5 * LN_2PI;
        d_mu += -d_x;
        d_sigma += -recip_sigma - d_x * z;
    }
    (ll, d_mu, d_sigma)
}
