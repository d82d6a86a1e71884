//! Steps of Adam: three slices are changed in place together.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

const BETA1: f64 = 0.9;
const BETA2: f64 = 0.99;

#[differentiate(reverse)]
pub fn adam_step(params: &mut [f64], m: &mut [f64], v: &mut [f64], grads: &[f64], rate: &f64, t: i32) {
    for i in 0..params.len() {
        let g = grads[i];
        m[i] = BETA1 * m[i] + (1.0 - BETA1) * g;
        v[i] = BETA2 * v[i] + (1.0 - BETA2) * g * g;
        let m_hat = m[i] / (1.0 - BETA1.powi(t));
        let v_hat = v[i] / (1.0 - BETA2.powi(t));
        params[i] -= rate * m_hat / (v_hat.sqrt() + 1e-8);
    }
}

pub fn check() {
    check_flat_vjp(
        |x| {
            let mut state = x[3..9].to_vec();
            let (params, rest) = state.split_at_mut(2);
            let (m, v) = rest.split_at_mut(2);
            adam_step(params, m, v, &x[..2], &x[2], 3);
            state
        },
        |x, seed, d| {
            let (mut state, mut d_state) = (x[3..9].to_vec(), seed.to_vec());
            let (params, rest) = state.split_at_mut(2);
            let (m, v) = rest.split_at_mut(2);
            let (d_params, rest) = d_state.split_at_mut(2);
            let (d_m, d_v) = rest.split_at_mut(2);
            let (d_grads, d) = d.split_at_mut(2);
            adam_step_vjp(params, d_params, m, d_m, v, d_v, &x[..2], d_grads, &x[2], &mut d[0], 3);
            for (d, by) in d[1..].iter_mut().zip(d_state) {
                *d += by;
            }
            state
        },
        &[&[0.7, -0.4, 0.1, 1.0, 2.0, 0.3, -0.2, 0.5, 0.8]],
    );
}
