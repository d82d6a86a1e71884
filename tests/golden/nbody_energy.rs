pub fn nbody_energy_grad(
    positions: &[[f64; 3]],
    d_positions: &mut [[f64; 3]],
    velocities: &[[f64; 3]],
    d_velocities: &mut [[f64; 3]],
    masses: &[f64],
    d_masses: &mut [f64],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_positions, positions, "positions");
    ::autodiff_runtime::shadow::clear(d_positions, positions);
    ::autodiff_runtime::shadow::check(d_velocities, velocities, "velocities");
    ::autodiff_runtime::shadow::clear(d_velocities, velocities);
    ::autodiff_runtime::shadow::check(d_masses, masses, "masses");
    ::autodiff_runtime::shadow::clear(d_masses, masses);
    let n = masses.len();
    let mut energy: f64 = 0.0;
    for i in 0..n {
        let t = 0.5 * masses[i];
        let t_1 = velocities[i][0];
        let t_2 = velocities[i][0];
        let t_3 = velocities[i][1];
        let t_4 = velocities[i][1];
        let t_5 = velocities[i][2];
        let t_6 = velocities[i][2];
        let t_7 = t_1 * t_2 + t_3 * t_4 + t_5 * t_6;
        let t_8 = i + 1;
        let mut energy_1: f64 = energy + t * t_7;
        let mut sum: f64 = -0.0;
        let mut sum_1: f64 = -0.0;
        let mut sum_2: f64 = -0.0;
        let mut sum_3: f64 = -0.0;
        for j in t_8..n {
            let dx = positions[i][0] - positions[j][0];
            let dy = positions[i][1] - positions[j][1];
            let dz = positions[i][2] - positions[j][2];
            let distance = (dx * dx + dy * dy + dz * dz).sqrt();
            let t = masses[i];
            let t_1 = masses[j];
            let t_2 = t * t_1 / distance;
            let recip_distance = 1.0 / distance;
            let d_distance = t_2 * recip_distance;
            d_masses[j] -= t * recip_distance;
            let t = d_distance * recip_distance;
            let d_dz = t * dz;
            let d_dy = t * dy;
            let d_dx = t * dx;
            d_positions[j][2] -= d_dz;
            d_positions[j][1] -= d_dy;
            d_positions[j][0] -= d_dx;
            energy_1 -= t_2;
            sum += t_1 * recip_distance;
            sum_1 += d_dz;
            sum_2 += d_dy;
            sum_3 += d_dx;
        }
        if t_8 < n {
            d_masses[i] -= sum;
            d_positions[i][2] += sum_1;
            d_positions[i][1] += sum_2;
            d_positions[i][0] += sum_3;
        }
        d_velocities[i][2] += t * t_5 + t * t_6;
        d_velocities[i][1] += t * t_3 + t * t_4;
        d_velocities[i][0] += t * t_1 + t * t_2;
        d_masses[i] += t_7 * 0.5;
        energy = energy_1;
    }
    energy
}
