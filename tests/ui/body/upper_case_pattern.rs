use autodiff_runtime::differentiate;

const LIMIT: f64 = 2.0;

#[differentiate(reverse)]
fn squared(x: f64) -> f64 {
    match x {
        LIMIT => 4.0,
        X => X * X,
    }
}

fn main() {
    squared_grad(3.0);
}
