use autodiff_runtime::differentiate;

struct Counter {
    steps: usize,
}

impl Counter {
    #[differentiate(reverse)]
    fn advance(&mut self, x: f64) -> f64 {
        self.steps += 1;
        x * 2.0
    }
}

fn main() {
    Counter { steps: 0 }.advance(1.0);
}
