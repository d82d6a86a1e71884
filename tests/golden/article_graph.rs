pub fn article_graph_grad(a: f64, b: f64) -> (f64, f64, f64) {
    let c = a + b;
    let d = b + 1.0;
    let d_d = c;
    let d_c = d;
    let d_b = d_d + d_c;
    let d_a = d_c;
    (c * d, d_a, d_b)
}
