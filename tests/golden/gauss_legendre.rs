pub fn gauss_legendre_grad(a: f64, b: f64, panels: usize) -> (f64, f64, f64) {
    let t = panels as f64;
    let width = (b - a) / t;
    let mut total: f64 = 0.0;
    let mut d_a: f64 = 0.0;
    let mut d_width: f64 = 0.0;
    for panel in 0..panels {
        let t = panel as f64 + 0.5;
        let centre = a + t * width;
        let t_1 = NODES.len();
        let d_total = 0.5 * width;
        let mut total_1: f64 = total;
        let mut d_width_1: f64 = 0.0;
        let mut d_centre: f64 = 0.0;
        for i in 0..t_1 {
            let node = NODES[i].0;
            let weight = NODES[i].1;
            let x: f64 = centre + 0.5 * width * node;
            let t = x * x + 1.0;
            let ln_1 = t.ln();
            let sin_x = x.sin();
            let t_1 = d_total * weight;
            let t = t_1 * sin_x * (1.0 / t) * x;
            let d_x = t_1 * ln_1 * x.cos() + t + t;
            total_1 += weight * (ln_1 * sin_x);
            d_width_1 += d_x * node * 0.5;
            d_centre += d_x;
        }
        total = total_1;
        d_a += d_centre;
        d_width += d_width_1 + d_centre * t;
    }
    let d_width = d_width + total * 0.5;
    let d_b = d_width / t;
    let d_a = d_a - d_b;
    (0.5 * width * total, d_a, d_b)
}
