pub fn product_until_small_grad(
    factors: &[f64],
    d_factors: &mut [f64],
    scale: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_factors, factors, "factors");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut product: f64 = scale;
    let mut sum: f64 = 0.0;
    let mut trips = 0usize;
    for i in 0..factors.len() {
        let f = factors[i];
        let product_1 = product * f;
        let t = product_1.abs() < 0.1;
        let t_1 = if t {
            let sum_1 = sum * 2.0;
            sum_1
        } else {
            let sum_1 = sum + product_1;
            sum_1
        };
        let trips_1 = trips + 1usize;
        records.push(product);
        product = product_1;
        sum = t_1;
        trips = trips_1;
        if !!t {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_factors, factors);
    let mut d_product: f64 = sum;
    let mut d_sum: f64 = product;
    for i in (0..trips).rev() {
        let product = records.pop();
        let i = ::autodiff_runtime::index::nth(0, i);
        let f_1 = factors[i];
        let (d_sum_1, d_product_1) = if (product * f_1).abs() < 0.1 {
            (d_sum * 2.0, d_product)
        } else {
            (d_sum, d_product + d_sum)
        };
        let d_f = d_product_1 * product;
        d_factors[i] += d_f;
        d_product = d_product_1 * f_1;
        d_sum = d_sum_1;
    }
    let d_scale = d_product;
    (sum * product, d_scale)
}
