use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn doubled(x: f64) -> f64 {
    macro_rules! twice {
        ($x:expr) => {
            2.0 * $x
        };
    }
    twice!(x)
}

fn main() {
    doubled_grad(3.0);
}
