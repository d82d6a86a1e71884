use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn larger<'a>(x: &'a f64, y: &'a f64) -> &'a f64 {
    if x > y { x } else { y }
}

fn main() {
    larger(&1.0, &2.0);
}
