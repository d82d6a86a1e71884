use autodiff_runtime::differentiate;

#[differentiate(reverse, graph)]
fn polar(radius: f64, angle: f64) -> (f64, f64) {
    (radius * angle.cos(), radius * angle.sin())
}

fn main() {
    polar_graph(1.0, 0.5);
}
