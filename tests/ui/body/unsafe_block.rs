use autodiff_runtime::differentiate;

static mut SCALE: f64 = 2.0;

#[differentiate(reverse)]
fn scaled(x: f64) -> f64 {
    let scale = unsafe { SCALE };
    x * scale
}

fn main() {
    scaled_grad(3.0);
}
