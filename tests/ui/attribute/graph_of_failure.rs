use autodiff_runtime::differentiate;

#[differentiate(reverse, graph)]
fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

fn main() {
    root(3.0);
}
