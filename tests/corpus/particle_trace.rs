//! Vectors of arrays and of tuples: positions pushed as arrays, events as tuples, both read again.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn particle_trace(start: [f64; 2], velocity: [f64; 2], drag: f64) -> f64 {
    let mut trace = vec![start];
    let mut bounces: Vec<(usize, f64)> = Vec::new();
    let mut v = velocity;
    for step in 1..=8 {
        let [x, y] = trace[step - 1];
        if y < 0.0 && v[1] < 0.0 {
            bounces.push((step, v[1]));
            v[1] = -v[1];
        }
        v = [v[0] * (1.0 - drag), v[1] * (1.0 - drag) - 0.3];
        trace.push([x + v[0], y + v[1]]);
    }
    let length: f64 = trace.windows(2).map(|w| (w[1][0] - w[0][0]).hypot(w[1][1] - w[0][1])).sum();
    let lost: f64 = bounces.iter().map(|&(step, speed)| speed * speed / step as f64).sum();
    let [x, _] = trace.last().copied().unwrap();
    length + lost * x
}

pub fn check() {
    check_flat(
        |v| particle_trace([v[0], v[1]], [v[2], v[3]], v[4]),
        |v, d| {
            let (value, d_start, d_velocity, d_drag) = particle_trace_grad([v[0], v[1]], [v[2], v[3]], v[4]);
            d[..2].copy_from_slice(&d_start);
            d[2..4].copy_from_slice(&d_velocity);
            d[4] = d_drag;
            value
        },
        &[&[0.1, 0.5, 0.7, 0.4, 0.05], &[0.0, 3.0, 0.3, 1.0, 0.1]],
    );
}
