use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn chain(x: &[f64]) -> f64 {
    let mut rest = x.iter().peekable();
    let mut total = 0.0;
    while let Some(x) = rest.next() {
        if let Some(next) = rest.peek() {
            total += x * **next;
        }
    }
    total
}

fn main() {
    chain_grad(&[3.0], &mut [0.0]);
}
