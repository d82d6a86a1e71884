use autodiff_runtime::differentiate;

#[differentiate(reverse, wrt(values))]
fn picked(values: Values, n: usize) -> f64 {
    values[n]
}

type Values = [f64; 3];

fn main() {
    picked_grad([1.0, 2.0, 3.0], 1);
}
