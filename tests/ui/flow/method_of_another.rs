use autodiff_runtime::differentiate;

struct Spring {
    stiffness: f64,
}

impl Spring {
    #[differentiate(reverse)]
    fn force(&self, x: f64) -> f64 {
        self.stiffness * x
    }
}

#[differentiate(reverse, wrt(x))]
fn energy(spring: &Spring, x: f64) -> f64 {
    0.5 * spring.force(x) * x
}

fn main() {
    energy_grad(&Spring { stiffness: 2.0 }, 1.0);
}
