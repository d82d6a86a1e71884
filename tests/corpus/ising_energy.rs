//! The mean-field energy of a grid of soft spins with periodic edges: indices modulo its sides.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn ising_energy(field: &[f64], rows: usize, cols: usize, coupling: f64) -> f64 {
    let mut energy = 0.0;
    for r in 0..rows {
        for c in 0..cols {
            let here = field[r * cols + c].tanh();
            let right = field[r * cols + (c + 1) % cols].tanh();
            let below = field[((r + 1) % rows) * cols + c].tanh();
            energy -= coupling * here * (right + below);
        }
    }
    energy / (rows * cols) as f64
}

pub fn check() {
    check_flat(
        |v| ising_energy(&v[1..], 2, 3, v[0]),
        |v, d| {
            let (value, d_coupling) = ising_energy_grad(&v[1..], &mut d[1..], 2, 3, v[0]);
            d[0] = d_coupling;
            value
        },
        &[&[1.5, 0.5, 0.9, -0.3, 0.4, -0.6, 1.2]],
    );
}
