use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn misspelt(length: f64) -> f64 {
    lenght * 2.0
}

fn main() {
    misspelt_grad(3.0);
}
