use autodiff_runtime::differentiate;

#[differentiate(reverse, wrt(x, velocity))]
fn energy(x: f64, mass: f64) -> f64 {
    mass * x * x
}

fn main() {
    energy_grad(3.0, 1.0);
}
