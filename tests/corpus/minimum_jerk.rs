//! The smoothness of a trajectory by third differences, with obstacles: windows in a `for`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn minimum_jerk(path: &[f64], obstacles: &[f64], weight: f64) -> f64 {
    let mut cost = 0.0;
    for w in path.windows(4) {
        let jerk = w[3] - 3.0 * w[2] + 3.0 * w[1] - w[0];
        cost += jerk * jerk;
    }
    for p in path {
        for o in obstacles {
            let clearance = (p - o).abs();
            if clearance >= 0.5 {
                continue;
            }
            cost += weight * (0.5 - clearance).powi(2);
        }
    }
    cost
}

pub fn check() {
    check_flat(
        |v| minimum_jerk(&v[3..], &v[1..3], v[0]),
        |v, d| {
            let (d_head, d_path) = d.split_at_mut(3);
            let (value, d_weight) = minimum_jerk_grad(&v[3..], d_path, &v[1..3], &mut d_head[1..], v[0]);
            d_head[0] = d_weight;
            value
        },
        &[&[2.0, 0.7, 1.9, 0.0, 0.3, 0.9, 1.6, 2.3, 2.9], &[2.0, 0.7, 1.9, 1.0]],
    );
}
