use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn applied(x: f64, function: &dyn Fn(f64) -> f64) -> f64 {
    function(x) * 2.0
}

fn main() {
    applied_grad(3.0, &f64::sin);
}
