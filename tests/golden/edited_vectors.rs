pub fn edited_vectors_grad(x: &[f64], d_x: &mut [f64], rate: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut queue = x.to_vec();
    ::core::assert!(
        1 <= queue.len(), "insertion index (is {}) should be <= len (is {})", 1, queue
        .len()
    );
    queue.push(rate);
    let t = &mut queue[1..];
    t.rotate_right(1);
    ::core::assert!(
        0 < queue.len(), "removal index (is {}) should be < len (is {})", 0, queue.len()
    );
    let t = &mut queue[0..];
    t.rotate_left(1);
    let (t, oldest) = match queue.pop() {
        Some(element_0) => (true, element_0),
        None => (false, 0.0),
    };
    let t_1 = queue.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut kept = 0;
    for i_1 in 0..t_1 {
        let v = queue[i_1];
        let t = v > -0.5;
        let kept_1 = if t {
            let t = kept + 1;
            queue.swap(kept, i_1);
            t
        } else {
            kept
        };
        records.push((kept, t));
        kept = kept_1;
    }
    let len_1 = queue.len();
    queue.truncate(kept);
    let t_2 = queue.len();
    ::core::assert!(
        0 < t_2, "swap_remove index (is {}) should be < len (is {})", 0, t_2
    );
    let last = t_2.wrapping_sub(1);
    queue.swap(0, last);
    let (t_2, last_1) = match queue.pop() {
        Some(element_0) => (true, element_0),
        None => (false, 0.0),
    };
    let t_3 = queue.len() / 2;
    ::core::assert!(
        t_3 <= queue.len(), "`at` split index (is {}) should be <= len (is {})", t_3,
        queue.len()
    );
    let mut tail = queue[t_3..].to_vec();
    let len_2 = queue.len();
    queue.truncate(t_3);
    let t_4 = queue.len();
    for i_1 in 0..t_4 {
        tail.push(queue[i_1]);
    }
    let len_3 = queue.len();
    queue.clear();
    let t_5 = tail[..1].to_vec();
    let t_6 = t_5.len();
    for i_1 in 0..t_6 {
        tail.push(t_5[i_1]);
    }
    let t_7 = tail[..1].to_vec();
    let t_8 = tail.len();
    let count = t_7.len();
    tail.rotate_left(count);
    let t_8 = t_8 - count;
    let len_4 = tail.len();
    tail.truncate(t_8);
    let t_8 = t_7.len();
    let mut taken: Vec<f64> = ::autodiff_runtime::vec![0.0; t_8];
    let t_9 = t_7.len();
    for i_1 in 0..t_9 {
        taken[i_1] = t_7[i_1];
    }
    let t_10 = rate * oldest;
    let len_5 = tail.len();
    tail.truncate(5);
    let t_11 = tail.len();
    for _ in t_11..5 {
        tail.push(t_10);
    }
    tail.push(taken[0]);
    let t_10 = tail.len();
    let t_12 = t_10.min(1);
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(t_12..t_10),
    );
    let mut kept = t_12;
    for i_1 in t_12..t_10 {
        let t = tail[i_1] != tail[kept - 1];
        let kept_1 = if t {
            let t = kept + 1;
            tail.swap(kept, i_1);
            t
        } else {
            kept
        };
        records_1.push((kept, t));
        kept = kept_1;
    }
    let len_6 = tail.len();
    tail.truncate(kept);
    let t_13 = tail[1..3].to_vec();
    let t_14 = tail.len();
    let count_1 = t_13.len();
    let t_15 = &mut tail[1..];
    t_15.rotate_left(count_1);
    let t_14 = t_14 - count_1;
    let len_7 = tail.len();
    tail.truncate(t_14);
    let t_14 = t_13.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t_14 {
        let v = t_13[i_1];
        sum += v * v;
    }
    let t_15 = ::autodiff_runtime::vec![rate, oldest];
    let t_16 = x.to_vec();
    let t_17 = ::autodiff_runtime::vec![last_1];
    let mut rows = ::autodiff_runtime::vec![t_15.clone(), t_16.clone(), t_17.clone()];
    ::core::assert!(
        0 < rows.len(), "removal index (is {}) should be < len (is {})", 0, rows.len()
    );
    let t_18 = &mut rows[0..];
    t_18.rotate_left(1);
    let (t_18, first) = match rows.pop() {
        Some(element_0) => (true, element_0),
        None => (false, ::core::default::Default::default()),
    };
    ::core::assert!(
        1 <= rows.len(), "insertion index (is {}) should be <= len (is {})", 1, rows
        .len()
    );
    rows.push(first);
    let t_19 = &mut rows[1..];
    t_19.rotate_right(1);
    let t_19 = rows.len();
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_19));
    let mut kept = 0;
    for i_1 in 0..t_19 {
        let t = rows[i_1].len() != 1;
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
    let mut flat = ::autodiff_runtime::Vec::new();
    let t_20 = rows.len();
    for i_1 in 0..t_20 {
        for i_2 in 0..rows[i_1].len() {
            flat.push(rows[i_1][i_2]);
        }
    }
    let t_21 = tail.len();
    let mut records_4 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_21));
    let mut sum_1: f64 = -0.0;
    let mut position = 0;
    for i_1 in 0..t_21 {
        let v = tail[i_1];
        let t = position + 1;
        let t_1 = position as f64 + 1.0;
        records_4.push(t_1);
        sum_1 += v * t_1;
        position = t;
    }
    let t_22 = flat.len();
    let mut records_5 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_22));
    let mut sum_2: f64 = sum_1;
    let mut position_1 = position;
    for i_1 in 0..t_22 {
        let v = flat[i_1];
        let t = position_1 + 1;
        let t_1 = position_1 as f64 + 1.0;
        records_5.push(t_1);
        sum_2 += v * t_1;
        position_1 = t;
    }
    let t_23 = queue.len();
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_queue = ::autodiff_runtime::shadow::zero_like(&queue);
    let mut d_flat = ::autodiff_runtime::shadow::zero_like(&flat);
    let d_sum = oldest;
    for i_1 in (0..t_22).rev() {
        let d_v = d_sum * records_5.pop();
        d_flat[i_1] += d_v;
    }
    let mut d_tail = ::autodiff_runtime::shadow::zero_like(&tail);
    for i_1 in (0..t_21).rev() {
        let d_v = d_sum * records_4.pop();
        d_tail[i_1] += d_v;
    }
    let mut d_rows = ::autodiff_runtime::shadow::zero_like(&rows);
    for i_1 in (0..t_20).rev() {
        for i_2 in (0..rows[i_1].len()).rev() {
            let (_, t_1) = match d_flat.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            d_rows[i_1][i_2] += t_1;
        }
    }
    for _ in (kept..len).rev() {
        let (t, t_1) = records_3.pop();
        if t {
            d_rows.push(::autodiff_runtime::shadow::zero_like(&t_1));
        }
    }
    for i_1 in (0..t_19).rev() {
        let (kept, t) = records_2.pop();
        if t {
            d_rows.swap(kept, i_1);
        }
    }
    d_rows[1..].rotate_left(1);
    let (_, d_first) = match d_rows.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    if t_18 {
        d_rows.push(d_first);
    }
    d_rows[0..].rotate_right(1);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_15);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_16);
    let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_17);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_rows[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_rows[1]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_rows[2]);
    let t_15 = sum + d_place_2[0];
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_place_1[..]);
    let t_16 = d_place[0];
    let t_17 = d_place[1];
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_13);
    let d_sum = last_1;
    let d_place_1 = &mut d_place[..t_14];
    for i_1 in 0..t_14 {
        let t = d_sum * t_13[i_1];
        let d_v = t + t;
        d_place_1[i_1] += d_v;
    }
    d_tail.resize(len_7, 0.0);
    d_tail[1..].rotate_right(count_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_tail[1..3][..], &d_place[..]);
    d_tail.resize(len_6, 0.0);
    for i_1 in (t_12..t_10).rev() {
        let (kept, t) = records_1.pop();
        if t {
            d_tail.swap(kept, i_1);
        }
    }
    let (_, t_12) = match d_tail.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    let mut d_taken = ::autodiff_runtime::vec![0.0; t_8];
    d_taken[0] += t_12;
    let mut t_8: f64 = 0.0;
    for _ in (t_11..5).rev() {
        let (_, t_1) = match d_tail.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        t_8 += t_1;
    }
    d_tail.resize(len_5, 0.0);
    let t_10 = sum_2 + t_17 + t_8 * rate;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_7);
    let d_taken = &mut d_taken[..t_9];
    let d_place_1 = &mut d_place[..t_9];
    for i_1 in 0..t_9 {
        d_place_1[i_1] += ::autodiff_runtime::shadow::take(&mut d_taken[i_1]);
    }
    d_tail.resize(len_4, 0.0);
    d_tail.rotate_right(count);
    ::autodiff_runtime::shadow::accumulate(&mut d_tail[..1][..], &d_place[..]);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_5);
    for i_1 in (0..t_6).rev() {
        let (_, t_1) = match d_tail.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        d_place[i_1] += t_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_tail[..1][..], &d_place[..]);
    d_queue.resize(len_3, 0.0);
    for i_1 in (0..t_4).rev() {
        let (_, t_1) = match d_tail.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        d_queue[i_1] += t_1;
    }
    d_queue.resize(len_2, 0.0);
    ::autodiff_runtime::shadow::accumulate(&mut d_queue[t_3..][..], &d_tail[..]);
    if t_2 {
        d_queue.push(t_15);
    }
    d_queue.swap(0, last);
    d_queue.resize(len_1, 0.0);
    for i_1 in (0..t_1).rev() {
        let (kept, t_1) = records.pop();
        if t_1 {
            d_queue.swap(kept, i_1);
        }
    }
    if t {
        d_queue.push(t_10);
    }
    d_queue[0..].rotate_right(1);
    d_queue[1..].rotate_left(1);
    let (_, d_rate) = match d_queue.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    let d_rate = t_16 + t_8 * oldest + d_rate;
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_queue[..]);
    (sum_2 * oldest + last_1 * sum + t_23 as f64, d_rate)
}
