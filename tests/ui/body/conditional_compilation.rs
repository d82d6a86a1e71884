use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn scaled(x: f64, #[cfg(debug_assertions)] y: f64) -> f64 {
    #[cfg(debug_assertions)]
    println!("{x} and {y}");
    #[cfg_attr(not(debug_assertions), allow(unused))]
    let z = x * 2.0;
    match z > 0.0 {
        #[cfg(not(debug_assertions))]
        true => 0.0,
        _ => z,
    }
}

fn main() {
    scaled(3.0, 1.0);
}
