pub fn local_references_grad(first: f64, second: f64) -> (f64, f64, f64) {
    let mean = 0.5 * (first + second);
    let weighted = 0.25 * first + 0.75 * second;
    let t = first < second;
    let (near, far) = if t { (weighted, mean) } else { (mean, weighted) };
    let product = near * far;
    let powi_1 = far.powi(2);
    let sqrt_product = product.sqrt();
    let d_product = powi_1 - 0.5 / sqrt_product;
    let d_near = near.cos() + d_product * far;
    let d_far = product * (2.0 * far) + d_product * near;
    let (d_mean, d_weighted) = if t { (d_far, d_near) } else { (d_near, d_far) };
    let t = d_mean * 0.5;
    let d_first = d_weighted * 0.25 + t;
    let d_second = d_weighted * 0.75 + t;
    (near.sin() + product * powi_1 - sqrt_product, d_first, d_second)
}
