//! Coordinate descent with soft thresholds: residuals are kept up to date in place, over columns of arrays.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn soft_threshold(x: f64, limit: f64) -> f64 {
    if x > limit {
        x - limit
    } else if x < -limit {
        x + limit
    } else {
        0.0
    }
}

#[differentiate(reverse)]
pub fn elastic_net(columns: &[[f64; 3]], y: &[f64; 3], lambda: f64) -> f64 {
    let mut beta = vec![0.0; columns.len()];
    let mut residual = *y;
    for _sweep in 0..3 {
        for (b, column) in beta.iter_mut().zip(columns) {
            let old = *b;
            let norm: f64 = column.iter().map(|c| c * c).sum();
            let rho: f64 = column.iter().zip(&residual).map(|(c, r)| c * (r + c * old)).sum();
            *b = soft_threshold(rho, lambda) / (norm + 0.1);
            if *b == old {
                continue;
            }
            for (r, c) in residual.iter_mut().zip(column) {
                *r -= c * (*b - old);
            }
        }
    }
    residual.iter().map(|r| r * r).sum::<f64>() + lambda * beta.iter().map(|b| b.abs()).sum::<f64>()
}

pub fn check() {
    check_flat(
        |v| elastic_net(v[4..].as_chunks().0, v[1..4].try_into().unwrap(), v[0]),
        |v, d| {
            let (d_head, d_columns) = d.split_at_mut(4);
            let d_y = (&mut d_head[1..]).try_into().unwrap();
            let y = v[1..4].try_into().unwrap();
            let (value, d_lambda) = elastic_net_grad(v[4..].as_chunks().0, d_columns.as_chunks_mut().0, y, d_y, v[0]);
            d_head[0] = d_lambda;
            value
        },
        &[
            &[0.2, 1.0, 1.4, 0.8, 0.5, 0.9, -0.3, 1.2, 0.1, 0.7, -0.6, 0.4, 0.3],
            &[0.9, 1.0, 1.4, 0.8, -0.5, -0.9, 0.3, 0.2, -0.1, 0.3],
            &[0.2, 1.0, 1.4, 0.8],
        ],
    );
}
