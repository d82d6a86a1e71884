use autodiff_runtime::differentiate;

#[allow(unreachable_code)]
#[differentiate(reverse)]
fn chosen(x: f64, n: i32) -> f64 {
    match n {
        0 if return x => 1.0,
        _ => x * x,
    }
}

fn main() {
    chosen_grad(3.0, 1);
}
