use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn broken(x: f64) -> f64 {
    x * * 2.0 +
}

fn main() {}
