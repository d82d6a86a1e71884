pub fn wave_equation_grad(
    initial: &[f64],
    d_initial: &mut [f64],
    courant: f64,
    steps: u32,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_initial, initial, "initial");
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = initial.len();
    let mut previous = initial.to_vec();
    let mut current = initial.to_vec();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..steps),
    );
    let mut previous_1 = previous.clone();
    let mut current_1 = current.clone();
    for _ in 0..steps {
        let mut next = ::autodiff_runtime::vec![0.0; n];
        for i in 1..n - 1 {
            let laplacian = current_1[i - 1] - 2.0 * current_1[i] + current_1[i + 1];
            next[i] = 2.0 * current_1[i] - previous_1[i] + courant.powi(2) * laplacian;
            records.push(laplacian);
        }
        records_1.push(previous_1);
        previous_1 = current_1;
        current_1 = next;
    }
    let t = current_1.len().min(previous_1.len());
    let mut sum: f64 = -0.0;
    for i_1 in 0..t {
        let c = current_1[i_1];
        let p = previous_1[i_1];
        sum += c * c + (c - p).powi(2);
    }
    ::autodiff_runtime::shadow::clear(d_initial, initial);
    let mut d_previous = ::autodiff_runtime::shadow::zero_like(&previous_1);
    let mut d_current = ::autodiff_runtime::shadow::zero_like(&current_1);
    let previous_1 = &previous_1[..t];
    let current_1 = &current_1[..t];
    let d_previous_1 = &mut d_previous[..t];
    let d_current_1 = &mut d_current[..t];
    for i_1 in 0..t {
        let c_1 = current_1[i_1];
        let t = 2.0 * (c_1 - previous_1[i_1]);
        let d_c = t + c_1 + c_1;
        d_previous_1[i_1] -= t;
        d_current_1[i_1] += d_c;
    }
    let mut d_previous_1 = ::autodiff_runtime::shadow::zero_like(&previous);
    let mut d_current_1 = ::autodiff_runtime::shadow::zero_like(&current);
    let mut d_previous_2 = d_previous;
    let mut d_current_2 = d_current;
    let mut d_courant: f64 = 0.0;
    for _ in (0..steps).rev() {
        let previous = records_1.pop();
        let t = n - 1;
        let mut d_previous = ::autodiff_runtime::shadow::zero_like(&previous);
        let d_courant_1 = if 1 < t {
            let mut d_courant_1: f64 = 0.0;
            let mut d_previous_1: f64 = d_previous_2[t - 1];
            let mut d_previous_3: f64 = d_previous_2[t];
            for i in (1..t).rev() {
                let laplacian = records.pop();
                let t = i + 1;
                let t_1 = i - 1;
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_current_2[i]);
                let d_laplacian = t_2 * courant.powi(2);
                d_previous[i] -= t_2;
                let t_1 = d_previous_2[t_1];
                d_previous_2[t] = d_previous_3 + d_laplacian;
                (d_courant_1, d_previous_1, d_previous_3) = (
                    d_courant_1 + t_2 * laplacian * (2.0 * courant),
                    t_1 + d_laplacian,
                    d_previous_1 + (t_2 * 2.0 - d_laplacian * 2.0),
                );
            }
            d_previous_2[0] = d_previous_1;
            d_previous_2[1] = d_previous_3;
            d_courant_1
        } else {
            0.0
        };
        (d_previous_2, d_current_2, d_courant) = (
            d_previous,
            d_previous_2,
            d_courant + d_courant_1,
        );
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_previous_1, &d_previous_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_current_1, &d_current_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_initial[..], &d_current_1[..]);
    ::autodiff_runtime::shadow::accumulate(&mut d_initial[..], &d_previous_1[..]);
    (sum, d_courant)
}
