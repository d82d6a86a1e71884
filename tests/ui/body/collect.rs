use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn product(x: &[f64]) -> f64 {
    let (values, squares): (Vec<f64>, Vec<f64>) = x.iter().map(|x| (*x, x * x)).collect();
    values[0] * squares[1]
}

fn main() {
    product_grad(&[3.0], &mut [0.0]);
}
