use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn applied(x: f64, function: fn(f64) -> f64) -> f64 {
    function(x) * 2.0
}

#[differentiate(reverse)]
fn bound(x: f64) -> f64 {
    let square: std::rc::Rc<dyn Fn(f64) -> f64> = std::rc::Rc::new(|y| y * y);
    square(x)
}

fn main() {
    applied_grad(3.0, f64::sin);
    bound_grad(3.0);
}
