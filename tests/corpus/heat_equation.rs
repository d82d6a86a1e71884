//! Steps of the heat equation, in place with a copy of the previous state.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn heat_equation(u: &mut [f64], conductivity: &[f64], dt: f64, steps: usize) {
    let n = u.len();
    for _ in 0..steps {
        let old = u.to_vec();
        for i in 1..n - 1 {
            let flux = conductivity[i] * (old[i + 1] - 2.0 * old[i] + old[i - 1]);
            u[i] = old[i] + dt * flux * (1.0 + 0.1 * old[i]);
        }
    }
}

pub fn check() {
    for steps in [0, 1, 3] {
        check_flat_vjp(
            |v| {
                let mut u = v[1..6].to_vec();
                heat_equation(&mut u, &v[6..], v[0], steps);
                u
            },
            |v, seed, d| {
                let (mut u, mut d_u) = (v[1..6].to_vec(), seed.to_vec());
                let ((), d_dt) = heat_equation_vjp(&mut u, &mut d_u, &v[6..], &mut d[6..], v[0], steps);
                for (d, by) in d.iter_mut().zip([d_dt].into_iter().chain(d_u)) {
                    *d += by;
                }
                u
            },
            &[&[0.1, 1.0, 2.0, 0.5, 0.3, 1.2, 0.8, 0.9, 1.1, 0.7, 0.4]],
        );
    }
}
