use autodiff_runtime::differentiate;

struct Model;

#[differentiate(reverse)]
impl Model {
    fn energy(&self, x: f64) -> f64 {
        x * x
    }
}

fn main() {
    Model.energy(1.0);
}
