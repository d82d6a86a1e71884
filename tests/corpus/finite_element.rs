//! A matrix assembled from elements through constant index pairs, times a vector: gathers and scatters.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn finite_element(stiffness: &[f64], load: &[f64], elements: &[[usize; 2]]) -> f64 {
    let n = load.len();
    let mut k = vec![vec![0.0; n]; n];
    for (s, &[a, b]) in stiffness.iter().zip(elements) {
        k[a][a] += s;
        k[b][b] += s;
        k[a][b] -= s;
        k[b][a] -= s;
    }
    let mut energy = 0.0;
    for (i, row) in k.iter().enumerate() {
        for (j, entry) in row.iter().enumerate() {
            energy += 0.5 * load[i] * entry * load[j] * entry;
        }
    }
    energy
}

pub fn check() {
    let elements = [[0, 1], [1, 2], [0, 2], [1, 2]];
    check_flat(
        |v| finite_element(&v[..4], &v[4..], &elements),
        |v, d| {
            let (d_stiffness, d_load) = d.split_at_mut(4);
            finite_element_grad(&v[..4], d_stiffness, &v[4..], d_load, &elements)
        },
        &[&[0.5, 1.5, 2.0, 0.7, 2.9, 1.1, 0.4]],
    );
}
