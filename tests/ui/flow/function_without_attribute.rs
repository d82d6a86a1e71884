use autodiff_runtime::differentiate;

fn helper(x: f64) -> f64 {
    x * x
}

mod inner {
    pub fn other(x: f64) -> f64 {
        x + 1.0
    }
}

#[differentiate(reverse)]
fn outer(x: f64) -> f64 {
    helper(x) + inner::other(x)
}

fn main() {
    outer_grad(3.0);
}
