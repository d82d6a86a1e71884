//! Entropic transport: rows and columns of a kernel are scaled in turn, until a change is small.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn sinkhorn_distance(cost: &[[f64; 2]; 3], a: &[f64; 3], b: &[f64; 2]) -> f64 {
    let mut kernel = [[0.0; 2]; 3];
    for (row, costs) in kernel.iter_mut().zip(cost.iter()) {
        for (k, c) in row.iter_mut().zip(costs.iter()) {
            *k = (-c / 0.5).exp();
        }
    }
    let (mass_a, mass_b) = (a.iter().sum::<f64>(), b.iter().sum::<f64>());
    let mut u = [1.0; 3];
    let mut v = [1.0; 2];
    let mut change = 1.0;
    let mut rounds = 0;
    while change > 1e-3 && rounds < 30 {
        rounds += 1;
        change = 0.0;
        for (i, ui) in u.iter_mut().enumerate() {
            let next = a[i] / mass_a / kernel[i].iter().zip(&v).map(|(k, v)| k * v).sum::<f64>();
            change += (next - *ui).abs();
            *ui = next;
        }
        for j in 0..2 {
            v[j] = b[j] / mass_b / (0..3).map(|i| kernel[i][j] * u[i]).sum::<f64>();
        }
    }
    let mut total = 0.0;
    for i in 0..3 {
        for j in 0..2 {
            total += u[i] * kernel[i][j] * v[j] * cost[i][j];
        }
    }
    total
}

pub fn check() {
    check_flat(
        |v| {
            let cost = v[..6].as_chunks().0.try_into().unwrap();
            sinkhorn_distance(cost, v[6..9].try_into().unwrap(), v[9..].try_into().unwrap())
        },
        |v, d| {
            let (d_cost, d) = d.split_at_mut(6);
            let (d_a, d_b) = d.split_at_mut(3);
            sinkhorn_distance_grad(
                v[..6].as_chunks().0.try_into().unwrap(),
                d_cost.as_chunks_mut().0.try_into().unwrap(),
                v[6..9].try_into().unwrap(),
                d_a.try_into().unwrap(),
                v[9..].try_into().unwrap(),
                d_b.try_into().unwrap(),
            )
        },
        &[&[0.2, 1.0, 1.4, 0.8, 0.5, 0.9, 0.3, 0.3, 0.4, 0.6, 0.4]],
    );
}
