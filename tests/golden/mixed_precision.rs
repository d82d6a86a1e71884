pub fn mixed_precision_grad(x: f64, weight: f32, offset: f64) -> (f64, f64, f32, f64) {
    let narrow = x as f32;
    let product = narrow * weight;
    let t = offset as f32;
    let half = t as f64 * 0.5;
    let t_1 = product as f64;
    let t_2 = 1.0 + x;
    let d_product = t_2 as f32;
    let d_offset = 0.5 as f32 as f64;
    let d_narrow = d_product * weight;
    let d_weight = d_product * narrow;
    let d_x = t_1 + d_narrow as f64;
    (t_1 * t_2 + half, d_x, d_weight, d_offset)
}
