pub fn sinkhorn_distance_grad(
    cost: &[[f64; 2]; 3],
    d_cost: &mut [[f64; 2]; 3],
    a: &[f64; 3],
    d_a: &mut [f64; 3],
    b: &[f64; 2],
    d_b: &mut [f64; 2],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_cost, cost, "cost");
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut kernel = [[0.0; 2]; 3];
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for i_1 in 0..3 {
        let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        for i_2 in 0..2 {
            let c = cost[i_1][i_2];
            let exp_1 = (-c / 0.5).exp();
            kernel[i_1][i_2] = exp_1;
            records.push(exp_1);
        }
        records_1.push(records);
    }
    let mut sum: f64 = -0.0;
    for i_1 in 0..3usize {
        sum += a[i_1];
    }
    let mut sum_1: f64 = -0.0;
    for i_1 in 0..2usize {
        sum_1 += b[i_1];
    }
    let mut u = [1.0; 3];
    let mut v = [1.0; 2];
    let mut change: f64 = 1.0;
    let mut rounds = 0;
    let mut trips = 0usize;
    while change > 1e-3 && rounds < 30 {
        let rounds_1 = rounds + 1;
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
        let mut change_1: f64 = 0.0;
        for i in 0..3usize {
            let t = a[i];
            let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
            let mut sum_1: f64 = -0.0;
            for i_1 in 0..2 {
                let k = kernel[i][i_1];
                let v = v[i_1];
                records.push(v);
                sum_1 += k * v;
            }
            let next = t / sum / sum_1;
            let t = u[i];
            u[i] = next;
            records_1.push((sum_1, records));
            change_1 += (next - t).abs();
        }
        let mut records_2 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        for j in 0..2 {
            let t = b[j];
            let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
            let mut sum: f64 = -0.0;
            for i in 0..3 {
                let t = kernel[i][j];
                let t_1 = u[i];
                records.push(t_1);
                sum += t * t_1;
            }
            v[j] = t / sum_1 / sum;
            records_2.push((sum, records));
        }
        let trips_1 = trips + 1usize;
        records.push((records_2, records_1));
        change = change_1;
        rounds = rounds_1;
        trips = trips_1;
    }
    let mut total: f64 = 0.0;
    for i in 0..3 {
        let mut total_1: f64 = total;
        for j in 0..2 {
            total_1 += u[i] * kernel[i][j] * v[j] * cost[i][j];
        }
        total = total_1;
    }
    ::autodiff_runtime::shadow::clear(d_cost, cost);
    ::autodiff_runtime::shadow::clear(d_a, a);
    ::autodiff_runtime::shadow::clear(d_b, b);
    let mut d_kernel = [[-0.0; 2]; 3];
    let mut d_u = [-0.0; 3];
    let mut d_v = [-0.0; 2];
    for i in 0..3 {
        for j in 0..2 {
            let t = u[i];
            let t_1 = kernel[i][j];
            let t_2 = t * t_1;
            let t_3 = v[j];
            let t_4 = cost[i][j];
            d_cost[i][j] += t_2 * t_3;
            let t_3 = t_4 * t_3;
            d_v[j] += t_4 * t_2;
            d_kernel[i][j] += t_3 * t;
            d_u[i] += t_3 * t_1;
        }
    }
    let mut d_sum: f64 = 0.0;
    let mut d_sum_1: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (mut records, mut records_1) = records.pop();
        let mut d_sum_2: f64 = 0.0;
        for j in (0..2).rev() {
            let (sum, mut records) = records.pop();
            let t = b[j];
            let recip_sum = 1.0 / sum_1;
            let t = t * recip_sum;
            let recip_sum_1 = 1.0 / sum;
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_v[j]) * recip_sum_1;
            let t_2 = t_1 * (t * recip_sum_1);
            for i in (0..3).rev() {
                let t = records.pop();
                let t_3 = kernel[i][j];
                d_u[i] -= t_2 * t_3;
                d_kernel[i][j] -= t_2 * t;
            }
            let t_1 = t_1 * recip_sum;
            d_b[j] += t_1;
            d_sum_2 += -(t_1 * t);
        }
        let mut d_sum_3: f64 = 0.0;
        for i in (0..3usize).rev() {
            let (sum_1, mut records) = records_1.pop();
            let t = a[i];
            let recip_sum = 1.0 / sum;
            let t = t * recip_sum;
            let recip_sum_1 = 1.0 / sum_1;
            let d_next = ::autodiff_runtime::shadow::take(&mut d_u[i]);
            let t_1 = d_next * recip_sum_1;
            let t_2 = t_1 * (t * recip_sum_1);
            for i_1 in (0..2).rev() {
                let v = records.pop();
                let k_1 = kernel[i][i_1];
                d_v[i_1] -= t_2 * k_1;
                d_kernel[i][i_1] -= t_2 * v;
            }
            let t_1 = t_1 * recip_sum;
            d_a[i] += t_1;
            d_sum_3 += -(t_1 * t);
        }
        d_sum += d_sum_3;
        d_sum_1 += d_sum_2;
    }
    for i_1 in 0..2usize {
        d_b[i_1] += d_sum_1;
    }
    for i_1 in 0..3usize {
        d_a[i_1] += d_sum;
    }
    for i_1 in (0..3).rev() {
        let mut records = records_1.pop();
        for i_2 in (0..2).rev() {
            d_cost[i_1][i_2]
                -= ::autodiff_runtime::shadow::take(&mut d_kernel[i_1][i_2])
                    * records.pop() / 0.5;
        }
    }
    total
}
