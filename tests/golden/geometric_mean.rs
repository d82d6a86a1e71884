pub fn geometric_mean_grad(xs: &[f64], d_xs: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    let n = xs.len() as f64;
    let t = xs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut product: f64 = 1.0;
    for i in 0..t {
        let t = xs[i];
        records.push(product);
        product *= t;
    }
    let t_1 = 1.0 / n;
    let geometric = product.powf(t_1);
    let t_2 = xs.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        sum += xs[i].recip();
    }
    let harmonic = n / sum;
    let ln_harmonic = harmonic.ln();
    let d_harmonic = geometric / harmonic;
    let t_3 = d_harmonic / sum * harmonic;
    let d_xs_1 = &mut d_xs[..t_2];
    for i in 0..t_2 {
        let recip_1 = xs[i].recip();
        d_xs_1[i] = t_3 * (recip_1 * recip_1);
    }
    let d_geometric = ln_harmonic;
    let mut d_product: f64 = d_geometric
        * ::autodiff_runtime::partials::powf_base(product, t_1);
    for i in (0..t).rev() {
        let product = records.pop();
        let t = xs[i];
        d_xs[i] += d_product * product;
        d_product *= t;
    }
    geometric * ln_harmonic
}
