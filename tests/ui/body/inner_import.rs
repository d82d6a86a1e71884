use autodiff_runtime::differentiate;

const E: f64 = 0.5;

#[differentiate(reverse)]
fn circle(r: f64) -> f64 {
    let area = {
        use std::f64::consts::*;
        PI * r * r
    };
    let growth = {
        use std::f64::consts::E;
        E.powf(r)
    };
    area * growth * E
}

fn main() {}
