pub fn sorted_insertion_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut sorted: Vec<f64> = ::autodiff_runtime::Vec::new();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i_1 in 0..t {
        let v = x[i_1];
        let at = sorted.partition_point(|s| *s < v * k);
        ::core::assert!(
            at <= sorted.len(), "insertion index (is {}) should be <= len (is {})", at,
            sorted.len()
        );
        sorted.push(v * k);
        let t = &mut sorted[at..];
        t.rotate_right(1);
        records.push(at);
    }
    let near = sorted
        .binary_search_by(|p| p.total_cmp(&k))
        .unwrap_or_else(|at| at)
        .min(sorted.len() - 1);
    let closest = sorted[near];
    let steps = if sorted.is_sorted() { 1.0 } else { 2.0 };
    let t_1 = sorted.len();
    let t_2 = t_1.min(1);
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(t_2..t_1),
    );
    let mut kept = t_2;
    for i_1 in t_2..t_1 {
        let t = kept - 1;
        let a = sorted[i_1];
        let b = sorted[t];
        let t = !(a - b < 0.3);
        let kept_1 = if t {
            let t = kept + 1;
            sorted.swap(kept, i_1);
            t
        } else {
            kept
        };
        records_1.push((kept, t));
        kept = kept_1;
    }
    let len_1 = sorted.len();
    sorted.truncate(kept);
    let mut rows: Vec<[f64; 2]> = ::autodiff_runtime::Vec::with_capacity(x.len());
    let t_3 = x.len();
    for i_1 in 0..t_3 {
        let v = x[i_1];
        rows.push([v, v * k]);
    }
    let t_4 = rows.len();
    let t_5 = t_4.min(1);
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(
        &(t_5..t_4),
    );
    let mut kept = t_5;
    for i_1 in t_5..t_4 {
        let t = (rows[i_1][0] * 2.0).floor() as i64
            != (rows[kept - 1][0] * 2.0).floor() as i64;
        let kept_1 = if t {
            let t = kept + 1;
            rows.swap(kept, i_1);
            t
        } else {
            kept
        };
        records_2.push((kept, t));
        kept = kept_1;
    }
    let len = rows.len();
    let mut records_3 = ::autodiff_runtime::records::Records::for_iterations(
        &(kept..len),
    );
    for _ in kept..len {
        let (t, t_1) = match rows.pop() {
            Some(element_0) => (true, element_0),
            None => (false, ::core::default::Default::default()),
        };
        records_3.push((t, t_1));
    }
    let t_6 = sorted.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_6 {
        let v = sorted[i];
        sum += v * (i + 1) as f64;
    }
    let t_7 = rows.len();
    let mut sum_1: f64 = -0.0;
    for i_1 in 0..t_7 {
        sum_1 += rows[i_1][0] * rows[i_1][1];
    }
    let mut d_rows = ::autodiff_runtime::shadow::zero_like(&rows);
    let d_sum = steps;
    let d_rows_1 = &mut d_rows[..t_7];
    for i_1 in 0..t_7 {
        let t = rows[i_1][1];
        let t_1 = rows[i_1][0];
        d_rows_1[i_1][1] += d_sum * t_1;
        d_rows_1[i_1][0] += d_sum * t;
    }
    let mut d_sorted = ::autodiff_runtime::shadow::zero_like(&sorted);
    let d_sum = closest;
    let d_sorted_1 = &mut d_sorted[..t_6];
    for i in 0..t_6 {
        let d_v = d_sum * (i + 1) as f64;
        d_sorted_1[i] += d_v;
    }
    for _ in (kept..len).rev() {
        let (t, t_1) = records_3.pop();
        if t {
            d_rows.push(::autodiff_runtime::shadow::zero_like(&t_1));
        }
    }
    for i_1 in (t_5..t_4).rev() {
        let (kept, t) = records_2.pop();
        if t {
            d_rows.swap(kept, i_1);
        }
    }
    let mut d_k: f64 = 0.0;
    for i_1 in (0..t_3).rev() {
        let v_1 = x[i_1];
        let (_, mut t_1) = match d_rows.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let t = t_1[0];
        let t_1 = t_1[1];
        let d_v = t + t_1 * k;
        d_x[i_1] = d_v;
        d_k += t_1 * v_1;
    }
    d_sorted.resize(len_1, 0.0);
    for i_1 in (t_2..t_1).rev() {
        let (kept, t) = records_1.pop();
        if t {
            d_sorted.swap(kept, i_1);
        }
    }
    let d_closest = sum;
    d_sorted[near] += d_closest;
    let mut d_k_1: f64 = d_k;
    for i_1 in (0..t).rev() {
        let at = records.pop();
        let v_1 = x[i_1];
        d_sorted[at..].rotate_left(1);
        let (_, t_1) = match d_sorted.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let d_v = t_1 * k;
        d_x[i_1] += d_v;
        d_k_1 += t_1 * v_1;
    }
    (sum * closest + steps * sum_1, d_k_1)
}
