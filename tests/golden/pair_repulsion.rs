pub fn pair_repulsion_grad(
    pos: &[[f64; 2]],
    d_pos: &mut [[f64; 2]],
    q: &[f64],
    d_q: &mut [f64],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_pos, pos, "pos");
    ::autodiff_runtime::shadow::clear(d_pos, pos);
    ::autodiff_runtime::shadow::check(d_q, q, "q");
    ::autodiff_runtime::shadow::clear(d_q, q);
    let t = pairs(pos.len()).into_iter().collect::<Vec<_>>();
    let mut e: f64 = 0.0;
    for i_1 in 0..t.len() {
        let i = t[i_1].0;
        let j = t[i_1].1;
        let mut sum: f64 = -0.0;
        for k in 0..2 {
            sum += (pos[i][k] - pos[j][k]).powi(2);
        }
        let d: f64 = sum.sqrt();
        let t = q[i];
        let t_1 = q[j];
        let t_2 = t * t_1 / d;
        let recip_d = 1.0 / d;
        d_q[j] += t * recip_d;
        d_q[i] += t_1 * recip_d;
        let t = t_2 * recip_d * (0.5 * recip_d);
        for k in 0..2 {
            let t = t * (2.0 * (pos[i][k] - pos[j][k]));
            d_pos[j][k] += t;
            d_pos[i][k] -= t;
        }
        e += t_2;
    }
    e
}
