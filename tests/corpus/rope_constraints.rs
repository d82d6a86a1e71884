//! Projection of a rope's points to their distances, in place, two neighbours at a time by `split_at_mut`.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn rope_constraints(points: &mut [[f64; 2]], length: &f64, sweeps: usize) {
    for _ in 0..sweeps {
        for i in 1..points.len() {
            let (left, right) = points.split_at_mut(i);
            let a = &mut left[i - 1];
            let b = &mut right[0];
            let dx = b[0] - a[0];
            let dy = b[1] - a[1];
            let distance = (dx * dx + dy * dy).sqrt();
            let correction = 0.5 * (distance - length) / distance;
            a[0] += correction * dx;
            a[1] += correction * dy;
            b[0] -= correction * dx;
            b[1] -= correction * dy;
        }
    }
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let mut points = v[1..].as_chunks().0.to_vec();
            rope_constraints(&mut points, &v[0], 2);
            points.concat()
        },
        |v, seed, d| {
            let mut points = v[1..].as_chunks().0.to_vec();
            let mut d_points = seed.as_chunks().0.to_vec();
            rope_constraints_vjp(&mut points, &mut d_points, &v[0], &mut d[0], 2);
            for (d, by) in d[1..].iter_mut().zip(d_points.concat()) {
                *d += by;
            }
            points.concat()
        },
        &[&[0.8, 0.0, 0.1, 1.0, 0.3, 1.9, -0.2, 3.1, 0.4]],
    );
}
