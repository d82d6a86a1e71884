pub fn ising_energy_grad(
    field: &[f64],
    d_field: &mut [f64],
    rows: usize,
    cols: usize,
    coupling: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_field, field, "field");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut energy: f64 = 0.0;
    for r in 0..rows {
        let mut energy_1: f64 = energy;
        for c in 0..cols {
            let here = field[r * cols + c].tanh();
            let right = field[r * cols + (c + 1) % cols].tanh();
            let below = field[(r + 1) % rows * cols + c].tanh();
            records.push((here, right, below));
            energy_1 -= coupling * here * (right + below);
        }
        energy = energy_1;
    }
    let t = (rows * cols) as f64;
    ::autodiff_runtime::shadow::clear(d_field, field);
    let d_energy = 1.0 / t;
    let mut d_coupling: f64 = 0.0;
    for r in (0..rows).rev() {
        let mut d_coupling_1: f64 = 0.0;
        for c in (0..cols).rev() {
            let (here, right, below) = records.pop();
            let t = (r + 1) % rows * cols + c;
            let t_1 = r * cols + (c + 1) % cols;
            let t_2 = r * cols + c;
            let t_3 = d_energy * (right + below);
            let t_4 = d_energy * (coupling * here);
            let d_below = -t_4;
            d_field[t] -= t_4 * (1.0 - below * below);
            let d_right = d_below;
            d_field[t_1] += d_right * (1.0 - right * right);
            d_field[t_2] -= t_3 * coupling * (1.0 - here * here);
            d_coupling_1 += -(t_3 * here);
        }
        d_coupling += d_coupling_1;
    }
    (energy / t, d_coupling)
}
