use autodiff_runtime::differentiate;

#[differentiate(reverse, graph)]
fn power(x: f64, n: usize) -> f64 {
    let mut power = 1.0;
    for _ in 0..n {
        power *= x;
    }
    power
}

fn main() {}
