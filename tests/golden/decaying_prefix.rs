pub fn decaying_prefix_grad(
    series: &[f64],
    d_series: &mut [f64],
    floor: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_series, series, "series");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut product: f64 = 1.0;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..series.len() {
        let s = series[i];
        let t = s > floor;
        let t_1 = if t { product * (s - floor) } else { product };
        let trips_1 = trips + 1usize;
        records.push(product);
        product = t_1;
        returns = !t;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let mut sum: f64 = -0.0;
    let mut skipping = true;
    for i in 0..series.len() {
        let s = series[i];
        let skipping_1 = if skipping { s > floor } else { skipping };
        let sum_1 = if skipping_1 { sum } else { sum + s * s };
        let d_s = if skipping_1 { 0.0 } else { s + s };
        d_series[i] = d_s;
        sum = sum_1;
        skipping = skipping_1;
    }
    let mut d_product: f64 = floor;
    let mut d_floor: f64 = product;
    for i in (0..trips).rev() {
        let product_1 = records.pop();
        let t = i + 1;
        let i = ::autodiff_runtime::index::nth(0, i);
        let s_1 = series[i];
        let (d_floor_1, d_product_1, d_s) = if !(t == trips && returns) {
            let t = d_product * product_1;
            (-t, d_product * (s_1 - floor), t)
        } else {
            (-0.0, d_product, -0.0)
        };
        d_series[i] += d_s;
        d_product = d_product_1;
        d_floor += d_floor_1;
    }
    (product * floor + sum, d_floor)
}
