use autodiff_runtime::differentiate;

struct Start {
    level: Option<f64>,
}

#[differentiate(reverse, wrt(x))]
fn decayed(start: &Start, x: &[f64]) -> f64 {
    let mut level = start.level;
    for x in x {
        if let Some(before) = level {
            level = Some(0.5 * before + x);
        }
    }
    match level {
        Some(level) => level,
        None => 0.0,
    }
}

fn main() {
    decayed_grad(&Start { level: Some(1.0) }, &[3.0], &mut [0.0]);
}
