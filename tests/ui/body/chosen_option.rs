use autodiff_runtime::differentiate;

fn first(list: &[f64]) -> Option<f64> {
    list.first().copied()
}

#[differentiate(reverse)]
fn decayed(x: &[f64]) -> f64 {
    let mut level = first(x);
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
    decayed_grad(&[3.0], &mut [0.0]);
}
