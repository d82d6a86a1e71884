pub fn heat_equation_vjp(
    u: &mut [f64],
    d_u: &mut [f64],
    conductivity: &[f64],
    d_conductivity: &mut [f64],
    dt: f64,
    steps: usize,
) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_u, u, "u");
    ::autodiff_runtime::shadow::check(d_conductivity, conductivity, "conductivity");
    let n = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    for _ in 0..steps {
        let old = u.to_vec();
        for i in 1..n - 1 {
            let flux = conductivity[i] * (old[i + 1] - 2.0 * old[i] + old[i - 1]);
            u[i] = old[i] + dt * flux * (1.0 + 0.1 * old[i]);
        }
        records.push(old);
    }
    let mut d_dt: f64 = 0.0;
    for _ in (0..steps).rev() {
        let old = records.pop();
        let t = n - 1;
        let mut d_old = ::autodiff_runtime::shadow::zero_like(&old);
        let d_dt_1 = if 1 < t {
            let mut d_dt_1: f64 = 0.0;
            let mut d_old_1: f64 = d_old[t - 1];
            let mut d_old_2: f64 = d_old[t];
            for i in (1..t).rev() {
                let t = old[i];
                let t_1 = conductivity[i];
                let t_2 = i + 1;
                let t_3 = old[t_2];
                let t_4 = old[i];
                let t_5 = i - 1;
                let t_3 = t_3 - 2.0 * t_4 + old[t_5];
                let flux_1 = t_1 * t_3;
                let t_4 = ::autodiff_runtime::shadow::take(&mut d_u[i]);
                let t = t_4 * (1.0 + 0.1 * t);
                let d_flux = t * dt;
                let t_1 = d_flux * t_1;
                let t_5 = d_old[t_5];
                d_conductivity[i] += d_flux * t_3;
                d_old[t_2] = d_old_2 + t_1;
                (d_dt_1, d_old_1, d_old_2) = (
                    d_dt_1 + t * flux_1,
                    t_5 + t_1,
                    d_old_1 + (t_4 * (dt * flux_1) * 0.1 + t_4 - t_1 * 2.0),
                );
            }
            d_old[0] = d_old_1;
            d_old[1] = d_old_2;
            d_dt_1
        } else {
            0.0
        };
        ::autodiff_runtime::shadow::accumulate(&mut d_u[..], &d_old[..]);
        d_dt += d_dt_1;
    }
    ((), d_dt)
}
#[inline]
pub fn heat_equation_augmented(
    u: &mut [f64],
    conductivity: &[f64],
    dt: f64,
    steps: usize,
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& mut [f64], & [f64], ::core::option::Option < & mut [f64] >, f64, usize) -> f64
    ),
) {
    let n = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    for _ in 0..steps {
        let old = u.to_vec();
        for i in 1..n - 1 {
            let flux = conductivity[i] * (old[i + 1] - 2.0 * old[i] + old[i - 1]);
            u[i] = old[i] + dt * flux * (1.0 + 0.1 * old[i]);
        }
        records.push(old);
    }
    (
        (),
        move |
            d_u: &mut [f64],
            conductivity: &[f64],
            mut d_conductivity: ::core::option::Option<&mut [f64]>,
            dt: f64,
            steps: usize|
        {
            let n_1 = d_u.len();
            let mut d_dt: f64 = 0.0;
            for _ in (0..steps).rev() {
                let old = records.pop();
                let t = n_1 - 1;
                let mut d_old = ::autodiff_runtime::shadow::zero_like(&old);
                let d_dt_1 = if 1 < t {
                    let mut d_dt_1: f64 = 0.0;
                    let mut d_old_1: f64 = d_old[t - 1];
                    let mut d_old_2: f64 = d_old[t];
                    for i in (1..t).rev() {
                        let t = old[i];
                        let t_1 = conductivity[i];
                        let t_2 = i + 1;
                        let t_3 = old[t_2];
                        let t_4 = old[i];
                        let t_5 = i - 1;
                        let t_3 = t_3 - 2.0 * t_4 + old[t_5];
                        let flux_1 = t_1 * t_3;
                        let t_4 = ::autodiff_runtime::shadow::take(&mut d_u[i]);
                        let t = t_4 * (1.0 + 0.1 * t);
                        let d_flux = t * dt;
                        let t_1 = d_flux * t_1;
                        let t_5 = d_old[t_5];
                        if let Some(d_conductivity) = &mut d_conductivity {
                            d_conductivity[i] += d_flux * t_3;
                        }
                        d_old[t_2] = d_old_2 + t_1;
                        (d_dt_1, d_old_1, d_old_2) = (
                            d_dt_1 + t * flux_1,
                            t_5 + t_1,
                            d_old_1 + (t_4 * (dt * flux_1) * 0.1 + t_4 - t_1 * 2.0),
                        );
                    }
                    d_old[0] = d_old_1;
                    d_old[1] = d_old_2;
                    d_dt_1
                } else {
                    0.0
                };
                ::autodiff_runtime::shadow::accumulate(&mut d_u[..], &d_old[..]);
                d_dt += d_dt_1;
            }
            d_dt
        },
    )
}
