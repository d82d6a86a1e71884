use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn moment(body: &(f64, [f64; 2])) -> f64 {
    body.0 * (body.1[0] * body.1[0] + body.1[1] * body.1[1])
}

#[differentiate(reverse)]
fn settled((position, velocity): &mut (f64, f64)) {
    *position += *velocity;
}

#[differentiate(reverse)]
fn table(rows: &[&[f64]]) -> f64 {
    rows[0][0]
}

fn main() {
    moment(&(1.0, [2.0, 3.0]));
    settled(&mut (1.0, 2.0));
    table(&[&[1.0]]);
}
