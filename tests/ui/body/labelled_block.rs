use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn bounded(x: f64) -> f64 {
    let y = 'bound: {
        if x > 1.0 {
            break 'bound 1.0;
        }
        x
    };
    y * y
}

fn main() {
    bounded_grad(3.0);
}
