use autodiff_runtime::differentiate;

#[differentiate(reverse)]
struct Parameters {
    scale: f64,
}

fn main() {}
