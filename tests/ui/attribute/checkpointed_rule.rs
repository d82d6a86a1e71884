use autodiff_runtime::differentiate;

#[differentiate(reverse, checkpoint = 10, vjp = decay_rule)]
fn decay(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y -= 0.1 * y.sin();
    }
    y
}

fn decay_rule(x: f64, n: usize, seed: f64) -> (f64, f64) {
    (decay(x, n), seed)
}

fn main() {}
