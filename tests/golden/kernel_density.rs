pub fn kernel_density_grad(
    centres: &[f64],
    d_centres: &mut [f64],
    queries: &[f64],
    d_queries: &mut [f64],
    bandwidth: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_centres, centres, "centres");
    ::autodiff_runtime::shadow::check(d_queries, queries, "queries");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = queries.len();
    let mut total: f64 = 0.0;
    for i in 0..t {
        let q = queries[i];
        let mut density: f64 = 0.0;
        for i in 0..centres.len() {
            let c = centres[i];
            let u = (q - c) / bandwidth;
            let exp_1 = (-0.5_f64 * u * u).exp();
            records.push(exp_1);
            density += exp_1;
        }
        let t = density / (centres.len() as f64 * bandwidth);
        d_queries[i] = t;
        total += t.ln();
    }
    ::autodiff_runtime::shadow::clear(d_centres, centres);
    let mut d_bandwidth: f64 = 0.0;
    for i in (0..t).rev() {
        let t = d_queries[i];
        let t_1 = centres.len() as f64;
        let t_2 = centres.len();
        let q_1 = queries[i];
        let d_density = 1.0 / t / (t_1 * bandwidth);
        let [sum, d_q] = ::autodiff_runtime::sums::sums(
            (0..t_2).rev(),
            |i| {
                let exp_1 = records.pop();
                let c_1 = centres[i];
                let recip_bandwidth = 1.0 / bandwidth;
                let u_1 = (q_1 - c_1) * recip_bandwidth;
                let t_2 = d_density * exp_1 * (-0.5 * u_1);
                let d_u = t_2 + t_2;
                let t_2 = d_u * recip_bandwidth;
                d_centres[i] -= t_2;
                [-(t_2 * u_1), t_2]
            },
        );
        let d_bandwidth_1 = -(d_density * t * t_1) + sum;
        d_queries[i] = d_q;
        d_bandwidth += d_bandwidth_1;
    }
    (total, d_bandwidth)
}
