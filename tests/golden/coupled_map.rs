pub fn coupled_map_vjp(
    x: &mut [f64],
    d_x: &mut [f64],
    rate: &f64,
    d_rate: &mut f64,
    rounds: usize,
) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..rounds),
    );
    for _ in 0..rounds {
        for i in 1..n {
            let t = x[i - 1];
            let t_1 = x[i];
            x[i] = t * t_1;
            let t_2 = x[i];
            let t_3 = 1.0 - x[i - 1];
            x[i - 1] = *rate * t_2 * t_3;
            records.push((t, t_1, t_2, t_3));
        }
        let t = x[n - 1];
        let t_1 = x[n - 1];
        x[0] += t * t_1;
        records_1.push((t, t_1));
    }
    let mut d_rate_1: f64 = 0.0;
    for _ in (0..rounds).rev() {
        let (t, t_1) = records_1.pop();
        let t_2 = n - 1;
        let t_3 = n - 1;
        let t_4 = d_x[0];
        d_x[t_2] += t_4 * t;
        d_x[t_3] += t_4 * t_1;
        let d_rate_2 = if 1 < n {
            let mut d_rate_2: f64 = 0.0;
            let mut d_x_1: f64 = d_x[n - 1];
            for i in (1..n).rev() {
                let (t, t_1, t_2, t_3) = records.pop();
                let t_4 = i - 1;
                let t_4 = d_x[t_4];
                let t_3 = t_4 * t_3;
                let t_5 = d_x_1 + t_3 * *rate;
                d_x[i] = t_5 * t;
                d_rate_2 += t_3 * t_2;
                d_x_1 = -(t_4 * (*rate * t_2)) + t_5 * t_1;
            }
            d_x[0] = d_x_1;
            d_rate_2
        } else {
            0.0
        };
        d_rate_1 += d_rate_2;
    }
    *d_rate += d_rate_1;
}
#[inline]
pub fn coupled_map_augmented(
    x: &mut [f64],
    rate: &f64,
    rounds: usize,
) -> ((), ::autodiff_runtime::tape!((& mut [f64], & f64, usize) -> f64)) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..rounds),
    );
    for _ in 0..rounds {
        for i in 1..n {
            let t = x[i - 1];
            let t_1 = x[i];
            x[i] = t * t_1;
            let t_2 = x[i];
            let t_3 = 1.0 - x[i - 1];
            x[i - 1] = *rate * t_2 * t_3;
            records.push((t, t_1, t_2, t_3));
        }
        let t = x[n - 1];
        let t_1 = x[n - 1];
        x[0] += t * t_1;
        records_1.push((t, t_1));
    }
    (
        (),
        move |d_x: &mut [f64], rate: &f64, rounds: usize| {
            let n_1 = d_x.len();
            let mut d_rate_1: f64 = 0.0;
            for _ in (0..rounds).rev() {
                let (t, t_1) = records_1.pop();
                let t_2 = n_1 - 1;
                let t_3 = n_1 - 1;
                let t_4 = d_x[0];
                d_x[t_2] += t_4 * t;
                d_x[t_3] += t_4 * t_1;
                let d_rate_2 = if 1 < n_1 {
                    let mut d_rate_2: f64 = 0.0;
                    let mut d_x_1: f64 = d_x[n_1 - 1];
                    for i in (1..n_1).rev() {
                        let (t, t_1, t_2, t_3) = records.pop();
                        let t_4 = i - 1;
                        let t_4 = d_x[t_4];
                        let t_3 = t_4 * t_3;
                        let t_5 = d_x_1 + t_3 * *rate;
                        d_x[i] = t_5 * t;
                        d_rate_2 += t_3 * t_2;
                        d_x_1 = -(t_4 * (*rate * t_2)) + t_5 * t_1;
                    }
                    d_x[0] = d_x_1;
                    d_rate_2
                } else {
                    0.0
                };
                d_rate_1 += d_rate_2;
            }
            d_rate_1
        },
    )
}
