use autodiff_runtime::differentiate;

macro_rules! twice {
    ($x:expr) => {
        2.0 * $x
    };
}

#[differentiate(reverse)]
fn doubled(x: f64) -> f64 {
    twice!(x) + 1.0
}

fn main() {
    doubled_grad(3.0);
}
