pub fn kernel_density_grad(
    centres: &[f64],
    d_centres: &mut [f64],
    queries: &[f64],
    d_queries: &mut [f64],
    bandwidth: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_centres, centres, "centres");
    ::autodiff_runtime::shadow::clear(d_centres, centres);
    ::autodiff_runtime::shadow::check(d_queries, queries, "queries");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut total: f64 = 0.0;
    let mut d_bandwidth: f64 = 0.0;
    for i in 0..queries.len() {
        let q = queries[i];
        let t = centres.len();
        let mut density: f64 = 0.0;
        for i in 0..t {
            let c = centres[i];
            let u = (q - c) / bandwidth;
            let exp_1 = (-0.5_f64 * u * u).exp();
            records.push(exp_1);
            density += exp_1;
        }
        let t_1 = centres.len() as f64;
        let t_2 = t_1 * bandwidth;
        let t_3 = density / t_2;
        let d_density = 1.0 / t_3 / t_2;
        let [sum, d_q] = ::autodiff_runtime::sums::sums(
            (0..t).rev(),
            |i| {
                let exp_1 = records.pop();
                let c_1 = centres[i];
                let recip_bandwidth = 1.0 / bandwidth;
                let u_1 = (q - c_1) * recip_bandwidth;
                let t = d_density * exp_1 * (-0.5 * u_1);
                let d_u = t + t;
                let t = d_u * recip_bandwidth;
                d_centres[i] -= t;
                [-(t * u_1), t]
            },
        );
        let d_bandwidth_1 = -(d_density * t_3 * t_1) + sum;
        d_queries[i] = d_q;
        total += t_3.ln();
        d_bandwidth += d_bandwidth_1;
    }
    (total, d_bandwidth)
}
