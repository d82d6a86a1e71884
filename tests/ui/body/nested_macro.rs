use autodiff_runtime::differentiate;

macro_rules! half {
    ($x:expr) => {
        $x / 2.0
    };
}

#[differentiate(reverse)]
fn checked(x: f64) -> f64 {
    println!("{}", half!(x));
    x * x
}

fn main() {
    checked_grad(3.0);
}
