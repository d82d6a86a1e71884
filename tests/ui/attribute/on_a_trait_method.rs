use autodiff_runtime::differentiate;

trait Potential {
    #[differentiate(reverse)]
    fn energy(&self, x: f64) -> f64;
}

fn main() {}
