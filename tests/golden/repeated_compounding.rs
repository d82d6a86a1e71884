pub fn repeated_compounding_grad(
    rate: f64,
    deposit: f64,
    years: usize,
) -> (f64, f64, f64) {
    let t = 1.0 + rate;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..years));
    let mut product: f64 = 1.0;
    for _ in 0..years {
        records.push(product);
        product *= t;
    }
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..years),
    );
    let mut acc: f64 = 0.0;
    for _ in 0..years {
        let t = acc + deposit;
        records_1.push(t);
        acc = t * (1.0 + rate);
    }
    let mut d_acc: f64 = 1.0;
    let mut d_rate: f64 = 0.0;
    let mut d_deposit: f64 = 0.0;
    for _ in (0..years).rev() {
        let t = records_1.pop();
        let t_1 = d_acc * (1.0 + rate);
        (d_acc, d_rate, d_deposit) = (t_1, d_rate + d_acc * t, d_deposit + t_1);
    }
    let mut d_product: f64 = 1.0 / product;
    let mut t_1: f64 = 0.0;
    for _ in (0..years).rev() {
        let product = records.pop();
        (d_product, t_1) = (d_product * t, t_1 + d_product * product);
    }
    let d_rate = d_rate + t_1;
    (product.ln() + acc, d_rate, d_deposit)
}
