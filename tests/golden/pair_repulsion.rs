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
#[inline]
pub fn pair_repulsion_augmented(
    pos: &[[f64; 2]],
    q: &[f64],
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [[f64; 2]], ::core::option::Option < & mut [[f64; 2]] >, & [f64],
        ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    let t = pairs(pos.len()).into_iter().collect::<Vec<_>>();
    let t_1 = t.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut e: f64 = 0.0;
    for i_1 in 0..t_1 {
        let i = t[i_1].0;
        let j = t[i_1].1;
        let mut sum: f64 = -0.0;
        for k in 0..2 {
            sum += (pos[i][k] - pos[j][k]).powi(2);
        }
        let d: f64 = sum.sqrt();
        let t = q[i];
        let t_1 = q[j];
        records.push(d);
        e += t * t_1 / d;
    }
    (
        e,
        move |
            pos: &[[f64; 2]],
            mut d_pos: ::core::option::Option<&mut [[f64; 2]]>,
            q: &[f64],
            mut d_q: ::core::option::Option<&mut [f64]>,
            seed: f64|
        {
            let t_1 = t.len();
            let d_e = seed;
            for i_1 in (0..t_1).rev() {
                let d = records.pop();
                let i_2 = t[i_1].0;
                let t_1 = q[i_2];
                let j_1 = t[i_1].1;
                let t = q[j_1];
                let recip_d = 1.0 / d;
                let t_2 = d_e * recip_d;
                if let Some(d_q) = &mut d_q {
                    d_q[j_1] += t_2 * t_1;
                }
                if let Some(d_q) = &mut d_q {
                    d_q[i_2] += t_2 * t;
                }
                let t = t_2 * (t_1 * t * recip_d) * (0.5 * recip_d);
                for k in 0..2 {
                    let t = t * (2.0 * (pos[i_2][k] - pos[j_1][k]));
                    if let Some(d_pos) = &mut d_pos {
                        d_pos[j_1][k] += t;
                    }
                    if let Some(d_pos) = &mut d_pos {
                        d_pos[i_2][k] -= t;
                    }
                }
            }
        },
    )
}
