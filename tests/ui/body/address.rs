use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn repelled(x: &[f64]) -> f64 {
    let mut energy = 0.0;
    for a in x {
        for b in x {
            let same = std::ptr::eq(a, b);
            let first = a as *const f64 == x.as_ptr();
            if !same && !first {
                energy += 1.0 / (a - b).abs();
            }
        }
    }
    energy
}

fn main() {
    repelled_grad(&[3.0], &mut [0.0]);
}
