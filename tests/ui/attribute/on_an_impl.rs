use autodiff_runtime::differentiate;

struct Model {
    order: usize,
}

#[differentiate(reverse)]
impl Model {
    fn order(&self) -> usize {
        self.order
    }
}

fn main() {
    Model { order: 2 }.order();
}
