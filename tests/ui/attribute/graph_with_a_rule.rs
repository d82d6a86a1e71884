use autodiff_runtime::differentiate;

#[differentiate(reverse, graph, vjp = square_rule)]
fn square(x: f64) -> f64 {
    x * x
}

fn square_rule(x: f64, seed: f64) -> (f64, f64) {
    (x * x, 2.0 * x * seed)
}

fn main() {
    square_graph(3.0);
}
