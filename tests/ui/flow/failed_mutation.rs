use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn halved(u: &mut [f64]) -> Result<(), usize> {
    for i in 0..u.len() {
        if u[i] < 0.0 {
            return Err(i);
        }
        u[i] *= 0.5;
    }
    Ok(())
}

#[differentiate(reverse)]
fn first(x: f64, y: f64) -> f64 {
    let mut u = [x, y];
    match halved(&mut u) {
        Ok(()) => u[0] * y,
        Err(_) => u[0],
    }
}

fn main() {
    first_grad(1.0, 2.0);
}
