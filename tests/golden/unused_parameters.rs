pub fn unused_parameters_grad(
    a: f64,
    b: f64,
    ignored: f64,
    _also: f64,
) -> (f64, f64, f64, f64, f64) {
    let _ = ignored;
    let t = a > 0.0;
    let value = if t { a * b } else { a };
    let (d_a, d_b) = if t { (b, a) } else { (1.0, 0.0) };
    (value, d_a, d_b, 0.0, 0.0)
}
fn identity_grad(x: f64) -> (f64, f64) {
    (x, 1.0)
}
fn constant_grad(_x: f64) -> (f64, f64) {
    let answer = 40.0;
    (answer + 2.0, 0.0)
}
fn picked_grad(a: f64, b: f64, first: bool) -> (f64, f64, f64) {
    let value = if first { a } else { b };
    let (d_a, d_b) = if first { (1.0, 0.0) } else { (0.0, 1.0) };
    (value, d_a, d_b)
}
