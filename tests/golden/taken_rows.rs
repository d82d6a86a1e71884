pub fn e1_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut rows: Vec<Vec<f64>> = ::autodiff_runtime::Vec::with_capacity(
        x.len().div_ceil(2),
    );
    let t = x.len().div_ceil(2);
    for i_1 in 0..t {
        let t = i_1 * 2;
        let c = &x[t..(t + 2).min(x.len())];
        rows.push(c.to_vec());
    }
    let t_1 = rows.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut s: f64 = 0.0;
    for i in 0..t_1 {
        let row = rows[i].clone();
        let t = ::autodiff_runtime::Vec::new();
        let len_1 = rows[i].len();
        rows[i] = t;
        let mut sum: f64 = -0.0;
        for i_1 in 0..row.len() {
            sum += row[i_1];
        }
        let mut t = ::autodiff_runtime::vec![0.0; row.len()];
        for i_1 in 0..row.len() {
            let v = row[i_1];
            t[i_1] = v * v;
        }
        let len_2 = rows[i].len();
        rows[i] = t;
        records_1.push((row, sum, len_2, len_1));
        s += sum * k;
    }
    let t_2 = rows.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t_2 {
        let mut product: f64 = 1.0;
        for i_2 in 0..rows[i_1].len() {
            let t = rows[i_1][i_2];
            records.push(product);
            product *= t;
        }
        sum += product;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_rows = ::autodiff_runtime::shadow::zero_like(&rows);
    for i_1 in (0..t_2).rev() {
        let mut d_product: f64 = 1.0;
        for i_2 in (0..rows[i_1].len()).rev() {
            let product = records.pop();
            let t = rows[i_1][i_2];
            d_rows[i_1][i_2] += d_product * product;
            d_product *= t;
        }
    }
    let mut d_k: f64 = 0.0;
    for i in (0..t_1).rev() {
        let (row, sum, len_1, len_2) = records_1.pop();
        let t_1 = row.len();
        let t_2 = row.len();
        let t_3 = row.len();
        let mut d_place = ::autodiff_runtime::vec![0.0; t_1];
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_rows[i]);
        ::autodiff_runtime::shadow::zero(&mut d_rows[i]);
        d_rows[i].resize(len_1, 0.0);
        let mut d_row = ::autodiff_runtime::shadow::zero_like(&row);
        let d_place = &mut d_place[..t_2];
        let d_row_1 = &mut d_row[..t_2];
        for i_1 in 0..t_2 {
            let t = ::autodiff_runtime::shadow::take(&mut d_place[i_1]) * row[i_1];
            let d_v = t + t;
            d_row_1[i_1] += d_v;
        }
        let d_sum = k;
        let d_row_1 = &mut d_row[..t_3];
        for i_1 in 0..t_3 {
            d_row_1[i_1] += d_sum;
        }
        ::autodiff_runtime::shadow::zero(&mut d_rows[i]);
        d_rows[i].resize(len_2, 0.0);
        ::autodiff_runtime::shadow::accumulate(&mut d_rows[i], &d_row);
        d_k += sum;
    }
    for i_1 in (0..t).rev() {
        let t = i_1 * 2;
        let t_1 = (t + 2).min(x.len());
        let (_, mut t_3) = match d_rows.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        ::autodiff_runtime::shadow::accumulate(&mut d_x[t..t_1][..], &t_3[..]);
    }
    (s + sum, d_k)
}
