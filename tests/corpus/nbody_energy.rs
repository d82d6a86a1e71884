//! The energy of bodies that attract each other: pairs of rows of a slice of arrays.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn nbody_energy(positions: &[[f64; 3]], velocities: &[[f64; 3]], masses: &[f64]) -> f64 {
    let n = masses.len();
    let mut energy = 0.0;
    for i in 0..n {
        let v = &velocities[i];
        energy += 0.5 * masses[i] * (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        for j in (i + 1)..n {
            let dx = positions[i][0] - positions[j][0];
            let dy = positions[i][1] - positions[j][1];
            let dz = positions[i][2] - positions[j][2];
            let distance = (dx * dx + dy * dy + dz * dz).sqrt();
            energy -= masses[i] * masses[j] / distance;
        }
    }
    energy
}

pub fn check() {
    check_flat(
        |v| nbody_energy(v[..9].as_chunks().0, v[9..18].as_chunks().0, &v[18..]),
        |v, d| {
            let (d_positions, d) = d.split_at_mut(9);
            let (d_velocities, d_masses) = d.split_at_mut(9);
            nbody_energy_grad(
                v[..9].as_chunks().0,
                d_positions.as_chunks_mut().0,
                v[9..18].as_chunks().0,
                d_velocities.as_chunks_mut().0,
                &v[18..],
                d_masses,
            )
        },
        &[&[
            1.0, 0.2, 0.1, 0.5, 0.9, -0.3, 0.4, -0.6, 1.2, 0.1, -0.2, 0.3, 0.7, -0.4, 0.25, 0.6, 0.35, -0.15, 1.0, 2.0,
            0.5,
        ]],
    );
}
