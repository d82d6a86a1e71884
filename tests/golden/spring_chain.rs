pub fn spring_chain_grad(
    positions: &[f64],
    d_positions: &mut [f64],
    stiffness: &[f64],
    d_stiffness: &mut [f64],
    rest: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_positions, positions, "positions");
    ::autodiff_runtime::shadow::clear(d_positions, positions);
    ::autodiff_runtime::shadow::check(d_stiffness, stiffness, "stiffness");
    let t = (positions.len() + 1).saturating_sub(2).min(stiffness.len());
    ::autodiff_runtime::shadow::zero(&mut d_stiffness[t..]);
    let mut sum: f64 = -0.0;
    let mut d_rest: f64 = 0.0;
    for i in 0..t {
        let pair = &positions[i..i + 2];
        let k = stiffness[i];
        let stretch = pair[1] - pair[0] - rest;
        let t = 0.5 * k * stretch;
        let d_stretch = t + t;
        let d_k = stretch * stretch * 0.5;
        d_positions[i] -= d_stretch;
        d_positions[i + 1] += d_stretch;
        d_stiffness[i] = d_k;
        sum += t * stretch;
        d_rest += -d_stretch;
    }
    let t = positions.len();
    if !(t > 0) {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let left = positions[0];
    let t = positions.len();
    let t_1 = t.wrapping_sub(1);
    if !(t > 0) {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let t = 10.0 - positions[t_1];
    d_positions[t_1] -= 2.0 * t;
    let d_left = 2.0 * left;
    d_positions[0] += d_left;
    (sum + left.powi(2) + t.powi(2), d_rest)
}
