pub fn product_until_small_grad(
    factors: &[f64],
    d_factors: &mut [f64],
    scale: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_factors, factors, "factors");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut product: f64 = scale;
    let mut sum: f64 = 0.0;
    let mut t = false;
    let mut trips = 0usize;
    for i in 0..factors.len() {
        let f = factors[i];
        let product_1 = product * f;
        let t_1 = product_1.abs() < 0.1;
        let t_2 = if t_1 {
            sum
        } else {
            let sum_1 = sum + product_1;
            sum_1
        };
        let trips_1 = trips + 1usize;
        records.push(product);
        product = product_1;
        sum = t_2;
        t = t_1;
        trips = trips_1;
        if t_1 {
            break;
        }
    }
    let sum_1 = if t {
        let sum_1 = sum * 2.0;
        sum_1
    } else {
        sum
    };
    ::autodiff_runtime::shadow::clear(d_factors, factors);
    let d_sum = product;
    let d_sum_1 = if t { d_sum * 2.0 } else { d_sum };
    let mut d_product: f64 = sum_1;
    for i in (0..trips).rev() {
        let product = records.pop();
        let t_1 = i + 1;
        let i = ::autodiff_runtime::index::nth(0, i);
        let f_1 = factors[i];
        let d_product_1 = if t_1 == trips && t {
            d_product
        } else {
            d_product + d_sum_1
        };
        let d_f = d_product_1 * product;
        d_factors[i] += d_f;
        d_product = d_product_1 * f_1;
    }
    let d_scale = d_product;
    (sum_1 * product, d_scale)
}
