use autodiff_runtime::differentiate;

struct Spring {
    k: f64,
}

#[differentiate(reverse, vjp = rule)]
impl Spring {
    fn force(&self, q: f64) -> f64 {
        -self.k * q
    }
}

#[differentiate(reverse, wrt(p))]
impl Spring {
    fn energy(&self, q: f64) -> f64 {
        0.5 * self.k * q * q
    }
}

fn main() {}
