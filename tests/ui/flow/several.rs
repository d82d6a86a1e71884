use autodiff_runtime::differentiate;

struct Metres(f64);

#[differentiate(reverse)]
fn several(x: f64, y: f64) -> f64 {
    let length = Metres(x);
    let next = y.next_down();
    let mut pair = vec![x, y];
    pair.splice(0..1, [y]);
    length.0 + pair[0] + next
}

fn main() {
    let (value, d_x, d_y): (f64, f64, f64) = several_grad(1.0, 2.0);
    several_vjp(value, d_x, d_y);
}
