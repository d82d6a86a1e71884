use autodiff_runtime::differentiate;

struct Start {
    level: Option<f64>,
}

#[differentiate(reverse, wrt(x))]
fn first(start: &Start, x: f64) -> f64 {
    let level = if x > 1.0 { start.level } else { Some(x) };
    match level {
        Some(level) => level * x,
        None => 0.0,
    }
}

fn main() {
    first_grad(&Start { level: Some(1.0) }, 3.0);
}
