pub fn cubic_polynomial_grad(coefficients: [f64; 4], x: f64) -> (f64, [f64; 4], f64) {
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
    let mut value: f64 = 0.0;
    let mut slope: f64 = 0.0;
    for i in (0..4usize).rev() {
        let c = coefficients[i];
        records.push((value, slope));
        (value, slope) = (value * x + c, slope * x + value);
    }
    let t = 0.1 * slope;
    let mut d_coefficients = ::autodiff_runtime::shadow::zero_like(&coefficients);
    let mut d_value: f64 = 1.0;
    let mut d_slope: f64 = t + t;
    let mut d_x: f64 = 0.0;
    for i in 0..4usize {
        let (value_1, slope_1) = records.pop();
        let d_c = d_value;
        d_coefficients[i] += d_c;
        (d_value, d_slope, d_x) = (
            d_value * x + d_slope,
            d_slope * x,
            d_x + (d_value * value_1 + d_slope * slope_1),
        );
    }
    (value + t * slope, d_coefficients, d_x)
}
