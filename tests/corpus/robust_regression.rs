//! The Huber loss of a line fitted to points, with a branch for each.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn robust_regression(params: &[f64; 2], points: &[(f64, f64)], delta: f64) -> f64 {
    let [slope, intercept] = *params;
    let mut loss = 0.0;
    for (x, y) in points {
        let residual = y - (slope * x + intercept);
        if residual.abs() <= delta {
            loss += 0.5 * residual * residual;
        } else {
            loss += delta * (residual.abs() - 0.5 * delta);
        }
    }
    loss
}

pub fn check() {
    let pairs = |flat: &[f64]| flat.chunks(2).map(|p| (p[0], p[1])).collect::<Vec<_>>();
    check_flat(
        |v| robust_regression(v[1..3].try_into().unwrap(), &pairs(&v[3..]), v[0]),
        |v, d| {
            let mut d_points = pairs(&d[3..]);
            let d_params = (&mut d[1..3]).try_into().unwrap();
            let params = v[1..3].try_into().unwrap();
            let (value, d_delta) = robust_regression_grad(params, d_params, &pairs(&v[3..]), &mut d_points, v[0]);
            d[0] = d_delta;
            for (d, (d_x, d_y)) in d[3..].chunks_mut(2).zip(d_points) {
                d.copy_from_slice(&[d_x, d_y]);
            }
            value
        },
        &[&[0.5, 1.2, 0.3, 0.5, 1.0, 1.5, 5.0, -1.0, -4.0, 2.0, 2.9], &[0.5, 1.2, 0.3]],
    );
}
