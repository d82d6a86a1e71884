//! A moved and turned scan against a map: closures over the pose, the nearest wall by `fold(f64::INFINITY, f64::min)`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn scan_matching(pose: &[f64; 3], scan: &[[f64; 2]], walls: &[[f64; 2]]) -> f64 {
    let [x, y, heading] = *pose;
    let (sin, cos) = heading.sin_cos();
    let to_world = |p: &[f64; 2]| [x + cos * p[0] - sin * p[1], y + sin * p[0] + cos * p[1]];
    scan.iter()
        .map(to_world)
        .map(|[px, py]| {
            let nearest =
                walls.iter().map(|[wx, wy]| (px - wx).powi(2) + (py - wy).powi(2)).fold(f64::INFINITY, f64::min);
            nearest / (1.0 + nearest)
        })
        .sum()
}

pub fn check() {
    check_flat(
        |v| scan_matching(v[..3].try_into().unwrap(), v[3..9].as_chunks().0, v[9..].as_chunks().0),
        |v, d| {
            let (d_pose, d) = d.split_at_mut(3);
            let (d_scan, d_walls) = d.split_at_mut(6);
            scan_matching_grad(
                v[..3].try_into().unwrap(),
                d_pose.try_into().unwrap(),
                v[3..9].as_chunks().0,
                d_scan.as_chunks_mut().0,
                v[9..].as_chunks().0,
                d_walls.as_chunks_mut().0,
            )
        },
        &[&[0.1, -0.2, 0.3, 1.0, 0.2, 0.4, 1.1, -0.7, 0.5, 1.2, 0.1, 0.3, 0.9, -0.8, 0.45]],
    );
}
