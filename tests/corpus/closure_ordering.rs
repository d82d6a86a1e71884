//! The nearest neighbours: sorted by closures that are called in the comparator, by keys, and by index.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn closure_ordering(x: &[f64], centre: f64) -> f64 {
    let distance = |p: &f64| (p - centre) * (p - centre);
    let mut nearest = x.to_vec();
    nearest.sort_by(|a, b| distance(a).partial_cmp(&distance(b)).unwrap());
    let away = |i: usize| (x[i] - centre).abs();
    let mut order: Vec<usize> = (0..x.len()).collect();
    order.sort_by(|&i, &j| away(j).total_cmp(&away(i)));
    let mut coarse = x.to_vec();
    coarse.sort_by_key(|v| (v * 2.0).round() as i64);
    let mut ranked = x.to_vec();
    ranked.sort_unstable_by_key(|v| std::cmp::Reverse((v * 1000.0) as i64));
    let weighted: f64 = nearest.iter().enumerate().map(|(rank, v)| v * centre / (rank as f64 + 1.0)).sum();
    weighted + x[order[0]] * x[order[1]] + coarse[0] * coarse[1] * ranked[0]
}

pub fn check() {
    check_flat(
        |v| closure_ordering(&v[1..], v[0]),
        |v, d| {
            let (value, d_centre) = closure_ordering_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_centre;
            value
        },
        &[&[0.7, 0.5, 1.2, -0.8, 0.3, 1.7], &[-0.4, 2.0, -1.0, 0.3]],
    );
}
