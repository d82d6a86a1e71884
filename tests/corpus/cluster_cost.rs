//! The distance of points to the nearest of some centres: `min_by` with `partial_cmp` and with `total_cmp`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn squared_distance(a: &[f64; 2], b: &[f64; 2]) -> f64 {
    a.iter().zip(b.iter()).map(|(x, y)| (x - y) * (x - y)).sum()
}

#[differentiate(reverse)]
pub fn cluster_cost(points: &[[f64; 2]], centres: &[[f64; 2]]) -> f64 {
    let mut cost = 0.0;
    for point in points {
        let nearest = centres
            .iter()
            .map(|centre| squared_distance(point, centre))
            .min_by(|a, b| a.partial_cmp(b).unwrap())
            .unwrap();
        cost += nearest;
    }
    let widest = points.iter().map(|p| p[0].abs() + p[1].abs()).max_by(|a, b| a.total_cmp(b)).unwrap_or(0.0);
    cost + widest.sqrt()
}

pub fn check() {
    check_flat(
        |v| cluster_cost(v[4..].as_chunks().0, v[..4].as_chunks().0),
        |v, d| {
            let (d_centres, d_points) = d.split_at_mut(4);
            cluster_cost_grad(
                v[4..].as_chunks().0,
                d_points.as_chunks_mut().0,
                v[..4].as_chunks().0,
                d_centres.as_chunks_mut().0,
            )
        },
        &[&[0.5, 1.5, -2.0, 0.7, 2.9, 1.1, 0.3, 0.8, -1.7, 0.2]],
    );
}
