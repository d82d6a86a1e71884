//! Elements are put into vectors and taken out of them: at a position, by ranges, by conditions.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn edited_vectors(x: &[f64], rate: f64) -> f64 {
    let mut queue = x.to_vec();
    queue.insert(1, rate);
    let oldest = queue.remove(0);
    queue.retain(|v| *v > -0.5);
    let last = queue.swap_remove(0);
    let mut tail = queue.split_off(queue.len() / 2);
    tail.append(&mut queue);
    tail.extend_from_within(..1);
    let taken: Vec<f64> = tail.drain(..1).collect();
    tail.resize(5, rate * oldest);
    tail.push(taken[0]);
    tail.dedup();
    let middle: f64 = tail.drain(1..3).map(|v| v * v).sum();
    let mut rows = vec![vec![rate, oldest], x.to_vec(), vec![last]];
    let first = rows.remove(0);
    rows.insert(1, first);
    rows.retain(|row| row.len() != 1);
    let flat = rows.concat();
    let weighted: f64 = tail.iter().chain(&flat).enumerate().map(|(i, v)| v * (i as f64 + 1.0)).sum();
    weighted * oldest + last * middle + queue.len() as f64
}

pub fn check() {
    check_flat(
        |v| edited_vectors(&v[1..], v[0]),
        |v, d| {
            let (value, d_rate) = edited_vectors_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_rate;
            value
        },
        &[&[0.7, 0.5, 1.2, -0.8, 0.3, 1.7], &[1.1, 0.4, 2.3, 0.9, -0.35], &[0.3, 1.0, 2.0, 3.0]],
    );
}
