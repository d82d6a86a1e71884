pub fn coulomb_pairs_grad(
    charges: &[f64],
    d_charges: &mut [f64],
    positions: &[f64],
    d_positions: &mut [f64],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_charges, charges, "charges");
    ::autodiff_runtime::shadow::clear(d_charges, charges);
    ::autodiff_runtime::shadow::check(d_positions, positions, "positions");
    ::autodiff_runtime::shadow::clear(d_positions, positions);
    let n = charges.len();
    let mut sum: f64 = -0.0;
    for i in 0..n {
        let t = i + 1;
        let mut sum_1: f64 = sum;
        let mut sum_2: f64 = -0.0;
        let mut sum_3: f64 = -0.0;
        for j in t..n {
            let t = charges[i];
            let t_1 = charges[j];
            let t_2 = positions[i] - positions[j];
            let abs_1 = t_2.abs();
            let t_3 = t * t_1 / abs_1;
            let recip_abs = 1.0 / abs_1;
            let t_2 = t_3 * recip_abs * t_2.signum();
            d_positions[j] += t_2;
            d_charges[j] += t * recip_abs;
            sum_1 += t_3;
            sum_2 += t_2;
            sum_3 += t_1 * recip_abs;
        }
        if t < n {
            d_positions[i] -= sum_2;
            d_charges[i] += sum_3;
        }
        sum = sum_1;
    }
    sum
}
