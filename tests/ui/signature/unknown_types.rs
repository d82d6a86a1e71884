use autodiff_runtime::differentiate;

type Metres = f64;

#[differentiate(reverse)]
fn area(width: Metres, height: Metres) -> f64 {
    width * height
}

fn main() {
    area_grad(3.0, 2.0);
}
