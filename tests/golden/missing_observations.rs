pub fn missing_observations_grad(
    gain: f64,
    observed: &[Option<f64>],
    d_observed: &mut [Option<f64>],
) -> (f64, f64) {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2 {
        Arm0,
        Arm1,
    }
    enum Branch3<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch5<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_observed, observed, "observed");
    let t = observed.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut level: f64 = 0.5;
    let mut error: f64 = 0.0;
    for i in 0..t {
        let (level_1, error_1, branch) = match &observed[i] {
            Some(z_1) => {
                let z = *z_1;
                let error_1 = error + (z - level).powi(2);
                let level_1 = level + gain * (z - level);
                (level_1, error_1, Branch5::Arm0(z))
            }
            None => (level, error, Branch5::Arm1),
        };
        records.push((level, branch));
        level = level_1 * 0.9;
        error = error_1;
    }
    let mut count = 0usize;
    for i in 0..observed.len() {
        let count_1 = match &observed[i] {
            Some(_) => {
                let t = count + 1;
                t
            }
            None => count,
        };
        count = count_1;
    }
    let t_1 = observed.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let t = observed[i].clone();
        let (sum_1, branch) = match &t {
            Some(payload) => {
                let z = *payload;
                (sum + z * gain, Branch3::Arm0(z))
            }
            None => (sum, Branch3::Arm1),
        };
        records_1.push((t, branch));
        sum = sum_1;
    }
    let t_2 = count.max(1) as f64;
    let (t_3, branch) = match &observed[0] {
        Some(payload) => (*payload, Branch2::Arm0),
        None => (0.3, Branch2::Arm1),
    };
    let (t_4, branch_1) = match &observed[1] {
        Some(payload) => {
            let z = *payload;
            (z * z, Branch1::Arm0(z))
        }
        None => (1.0, Branch1::Arm1),
    };
    ::autodiff_runtime::shadow::clear(d_observed, observed);
    match branch_1 {
        Branch1::Arm0(z) => {
            let t = t_3 * z;
            let d_z = t + t;
            let mut d_payload = match &mut d_observed[1] {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += d_z;
        }
        Branch1::Arm1 => {}
    }
    match branch {
        Branch2::Arm0 => {
            let mut d_payload = match &mut d_observed[0] {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += t_4;
        }
        Branch2::Arm1 => {}
    }
    let mut d_sum: f64 = level;
    let mut d_gain: f64 = 0.0;
    for i in (0..t_1).rev() {
        let (t, branch) = records_1.pop();
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        let (d_gain_1, d_sum_1) = match branch {
            Branch3::Arm0(z) => {
                let d_z = d_sum * gain;
                let mut d_payload = match &mut d_place {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_payload += d_z;
                (d_sum * z, d_sum)
            }
            Branch3::Arm1 => (-0.0, d_sum),
        };
        ::autodiff_runtime::shadow::accumulate(&mut d_observed[i], &d_place);
        d_sum = d_sum_1;
        d_gain += d_gain_1;
    }
    let mut d_level: f64 = sum;
    let mut d_error: f64 = 1.0 / t_2;
    let mut d_gain_1: f64 = d_gain;
    for i in (0..t).rev() {
        let (level_1, branch) = records.pop();
        let d_level_1 = d_level * 0.9;
        let (d_gain, d_level_2, d_error_1) = match branch {
            Branch5::Arm0(z) => {
                let t = d_level_1 * gain;
                let t_1 = d_error * (2.0 * (z - level_1));
                let d_z = t + t_1;
                let mut d_z_1 = match &mut d_observed[i] {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_z_1 += d_z;
                (d_level_1 * (z - level_1), d_level_1 - t - t_1, d_error)
            }
            Branch5::Arm1 => (-0.0, d_level_1, d_error),
        };
        d_level = d_level_2;
        d_error = d_error_1;
        d_gain_1 += d_gain;
    }
    (error / t_2 + level * sum + t_3 * t_4, d_gain_1)
}
pub fn given_observations_grad(gain: f64, observed: &[Option<f64>]) -> (f64, f64) {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let t = observed.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut acc: f64 = 0.5;
    for i in 0..t {
        let (t, branch) = match &observed[i] {
            Some(z_1) => {
                let z = *z_1;
                let t = z - acc;
                (acc + gain * t, Branch::Arm0(t))
            }
            None => (acc * gain, Branch::Arm1),
        };
        records.push((acc, branch));
        acc = t;
    }
    let mut sum: f64 = -0.0;
    for i in 0..observed.len() {
        let sum_1 = match &observed[i] {
            Some(payload) => sum + *payload,
            None => sum,
        };
        sum = sum_1;
    }
    let mut d_acc: f64 = 1.0;
    let mut d_gain: f64 = sum;
    for _ in (0..t).rev() {
        let (acc_1, branch) = records.pop();
        let (d_gain_1, d_acc_1) = match branch {
            Branch::Arm0(t) => (d_acc * t, d_acc - d_acc * gain),
            Branch::Arm1 => (d_acc * acc_1, d_acc * gain),
        };
        d_acc = d_acc_1;
        d_gain += d_gain_1;
    }
    (acc + sum * gain, d_gain)
}
pub fn kept_values_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch1<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch2 {
        Arm0,
        Arm1,
    }
    enum Branch3<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch4<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch5<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut kept = ::autodiff_runtime::vec![::autodiff_runtime::vec![None; 3]; 2];
    let t = x.len();
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for n in 0..t {
        let v = x[n];
        let row = n % 2;
        let column = n % 3;
        let (t, branch) = if kept[row][column].is_none() && v < 0.0 {
            (total, Branch5::Then)
        } else {
            let t = kept[row][column].clone();
            let (level, branch) = match &t {
                Some(payload) => {
                    let level = *payload;
                    (level * k, Branch4::Arm0(level))
                }
                None => (v * v, Branch4::Arm1),
            };
            let t_1 = Option::Some(level + v);
            let zero = ::autodiff_runtime::shadow::zero_like(&kept[row][column]);
            kept[row][column] = t_1.clone();
            let total_1 = total + level;
            (total_1, Branch5::Else(t, t_1, zero, branch))
        };
        records_2.push(branch);
        total = t;
    }
    let mut count = 0usize;
    for i in 0..kept.len() {
        let mut count_1 = count;
        for i_1 in 0..kept[i].len() {
            if kept[i][i_1].is_none() {
                count_1 += 1;
            }
        }
        count = count_1;
    }
    let t_1 = kept.len();
    let mut product: f64 = 1.0;
    for i in 0..t_1 {
        let mut product_1: f64 = product;
        for i_1 in 0..kept[i].len() {
            let t = kept[i][i_1].clone();
            let (product_2, branch) = match &t {
                Some(payload) => {
                    let t = *payload;
                    (product_1 * t, Branch3::Arm0(t))
                }
                None => (product_1, Branch3::Arm1),
            };
            records_1.push((product_1, t, branch));
            product_1 = product_2;
        }
        product = product_1;
    }
    let t_2 = kept[0].len();
    let mut t_3 = ::autodiff_runtime::vec![0.0; t_2];
    let mut has_exit = false;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..kept[0].len() {
        let t = kept[0][i].clone();
        let (t_1, t_2, t_4, branch) = match &t {
            Some(payload) => {
                t_3[i] = *payload;
                (false, true, false, Branch2::Arm0)
            }
            None => (true, false, false, Branch2::Arm1),
        };
        let trips_1 = trips + 1usize;
        records.push((t, branch));
        has_exit = t_4;
        returns = t_1;
        trips = trips_1;
        if !t_2 {
            break;
        }
    }
    let (has_whole, whole) = if returns {
        (has_exit, ::autodiff_runtime::Vec::new())
    } else {
        (true, t_3)
    };
    let t_3 = count as f64;
    let (t_4, branch) = if has_whole {
        let t = whole[0];
        let t_1 = whole[2];
        (t * t_1, Branch1::Then(t, t_1))
    } else {
        (k, Branch1::Else)
    };
    let mut d_whole = ::autodiff_runtime::shadow::zero_like(&whole);
    let d_k = match branch {
        Branch1::Then(t, t_1) => {
            d_whole[2] += t;
            d_whole[0] += t_1;
            0.0
        }
        Branch1::Else => 1.0,
    };
    let mut d_place = ::autodiff_runtime::vec![0.0; t_2];
    if !returns {
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_whole);
    }
    let mut d_kept = ::autodiff_runtime::shadow::zero_like(&kept);
    for i in (0..trips).rev() {
        let (t, branch) = records.pop();
        let i = ::autodiff_runtime::index::nth(0, i);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
        match branch {
            Branch2::Arm0 => {
                let t = ::autodiff_runtime::shadow::take(&mut d_place[i]);
                let mut d_payload = match &mut d_place_1 {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                ::autodiff_runtime::Differentiable::accumulate(&mut *d_payload, t);
            }
            Branch2::Arm1 => {}
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_kept[0][i], &d_place_1);
    }
    let mut d_product: f64 = t_3;
    for i in (0..t_1).rev() {
        let mut d_product_1: f64 = d_product;
        for i_1 in (0..kept[i].len()).rev() {
            let (product, t, branch) = records_1.pop();
            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
            let d_product_2 = match branch {
                Branch3::Arm0(t) => {
                    let mut d_payload = match &mut d_place {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_payload += d_product_1 * product;
                    d_product_1 * t
                }
                Branch3::Arm1 => d_product_1,
            };
            ::autodiff_runtime::shadow::accumulate(&mut d_kept[i][i_1], &d_place);
            d_product_1 = d_product_2;
        }
        d_product = d_product_1;
    }
    let mut d_k_1: f64 = d_k;
    for n in (0..t).rev() {
        let branch = records_2.pop();
        let row_1 = n % 2;
        let column_1 = n % 3;
        let v_1 = x[n];
        let (d_k, d_v) = match branch {
            Branch5::Then => (-0.0, -0.0),
            Branch5::Else(t, t_1, zero, branch) => {
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
                ::autodiff_runtime::shadow::accumulate(
                    &mut d_place,
                    &d_kept[row_1][column_1],
                );
                d_kept[row_1][column_1] = zero;
                let d_part = match &mut d_place {
                    Option::Some { 0: part_0 } => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let t_1 = *d_part;
                let d_level = 1.0 + t_1;
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                let (d_k, d_v) = match branch {
                    Branch4::Arm0(level) => {
                        let d_level_1 = d_level * k;
                        let mut d_payload = match &mut d_place {
                            Some(part_0) => part_0,
                            #[allow(unreachable_patterns)]
                            _ => ::core::unreachable!(),
                        };
                        *d_payload += d_level_1;
                        (d_level * level, t_1)
                    }
                    Branch4::Arm1 => {
                        let t = d_level * v_1;
                        (-0.0, t_1 + t + t)
                    }
                };
                ::autodiff_runtime::shadow::accumulate(
                    &mut d_kept[row_1][column_1],
                    &d_place,
                );
                (d_k, d_v)
            }
        };
        d_x[n] = d_v;
        d_k_1 += d_k;
    }
    (total + product * t_3 + t_4, d_k_1)
}
pub fn crossings_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch3 {
        Arm0,
        Arm1,
    }
    enum Branch4<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch5 {
        Arm0,
        Arm1,
    }
    enum Branch6<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch7<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch8<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut found: Vec<Option<(f64, f64)>> = ::autodiff_runtime::Vec::with_capacity(
        (x.len() + 1).saturating_sub(2),
    );
    let t = (x.len() + 1).saturating_sub(2);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let w = &x[i..i + 2];
        let (t, branch) = if w[0] * w[1] < 0.0 {
            let t = (w[0] / (w[0] - w[1]), w[1]);
            (Option::Some(t), Branch8::Then(t))
        } else {
            (None, Branch8::Else)
        };
        found.push(t);
        records.push(branch);
    }
    let t_1 = found.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut acc: f64 = 1.0;
    for i in 0..t_1 {
        let (acc_1, branch) = match &found[i] {
            Some(payload) => {
                let at = payload.0;
                let min_1 = acc.min(at);
                (min_1, Branch7::Arm0(min_1 == acc))
            }
            None => (acc, Branch7::Arm1),
        };
        records_1.push(branch);
        acc = acc_1;
    }
    let mut has_exit = false;
    let mut exit = 0;
    let mut returns = false;
    for i in (0..found.len()).rev() {
        let t = found[i].is_some();
        if t {
            has_exit = true;
            exit = i;
            returns = t;
            break;
        } else {
            has_exit = false;
            exit = i;
            returns = t;
        }
    }
    let t_2 = if returns { has_exit } else { false };
    let last = if t_2 { exit } else { 0 };
    let (height, branch) = match &found[last] {
        Some(payload) => {
            let at = payload.0;
            let after = payload.1;
            (at * after, Branch6::Arm0(at, after))
        }
        None => (0.0, Branch6::Arm1),
    };
    let t_2 = x[1];
    let t_3 = Option::Some(acc);
    let t_4 = None;
    let t_5 = Option::Some(t_2 * height);
    let mut slots = [t_3.clone(), t_4, t_5.clone()];
    let t_4 = slots[0].clone();
    let t_6 = None;
    let zero = ::autodiff_runtime::shadow::zero_like(&slots[0]);
    slots[0] = t_6;
    let (first, branch_1) = match &t_4 {
        Some(payload) => (*payload, Branch5::Arm0),
        None => (2.0, Branch5::Arm1),
    };
    let branch_2 = match &mut slots[2] {
        Some(slot) => {
            let t = x[0];
            let t_1 = *slot;
            *slot = t_1 * t;
            Branch4::Arm0(t, t_1)
        }
        None => Branch4::Arm1,
    };
    let (t_6, t_7, branch_3) = match &slots[2] {
        Some(payload) => {
            let v = *payload;
            (true, v + first, Branch3::Arm0)
        }
        None => (false, 0.0, Branch3::Arm1),
    };
    let t_8 = if t_6 { Option::Some(t_7) } else { None };
    let zero_1 = ::autodiff_runtime::shadow::zero_like(&slots[1]);
    slots[1] = t_8.clone();
    let mut records_2 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for i in 0..3usize {
        let branch = match &mut slots[i] {
            Some(v) => {
                let t = *v;
                *v = t.sin();
                Branch2::Arm0(t)
            }
            None => Branch2::Arm1,
        };
        records_2.push(branch);
    }
    let mut records_3 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut sum: f64 = -0.0;
    for i in 0..3usize {
        let (t, branch) = match &slots[i] {
            Some(slot_1) => (*slot_1, Branch1::Arm0),
            None => (0.5, Branch1::Arm1),
        };
        records_3.push(branch);
        sum += t;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_slots = ::autodiff_runtime::shadow::zero_like(&slots);
    for i in (0..3usize).rev() {
        match records_3.pop() {
            Branch1::Arm0 => {
                let mut d_slot = match &mut d_slots[i] {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_slot += 1.0;
            }
            Branch1::Arm1 => {}
        }
    }
    for i in (0..3usize).rev() {
        match records_2.pop() {
            Branch2::Arm0(t) => {
                let mut d_v = match &mut d_slots[i] {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_v += ::autodiff_runtime::shadow::take(&mut *d_v) * t.cos();
            }
            Branch2::Arm1 => {}
        }
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_8);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_slots[1]);
    d_slots[1] = zero_1;
    let d_v = if t_6 {
        let d_part = match &mut d_place {
            Option::Some { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        *d_part
    } else {
        0.0
    };
    let d_first = match branch_3 {
        Branch3::Arm0 => {
            let mut d_payload = match &mut d_slots[2] {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += d_v;
            d_v
        }
        Branch3::Arm1 => 0.0,
    };
    match branch_2 {
        Branch4::Arm0(t, t_1) => {
            let mut d_slot = match &mut d_slots[2] {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_2 = ::autodiff_runtime::shadow::take(&mut *d_slot);
            *d_slot += t_2 * t;
            d_x[0] += t_2 * t_1;
        }
        Branch4::Arm1 => {}
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_4);
    match branch_1 {
        Branch5::Arm0 => {
            let mut d_payload = match &mut d_place {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += d_first;
        }
        Branch5::Arm1 => {}
    }
    d_slots[0] = zero;
    ::autodiff_runtime::shadow::accumulate(&mut d_slots[0], &d_place);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_5);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_slots[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_slots[2]);
    let d_part = match &mut d_place_1 {
        Option::Some { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t_3 = *d_part;
    let d_part = match &mut d_place {
        Option::Some { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let d_acc = *d_part;
    let d_height = 1.0 + t_3 * t_2;
    d_x[1] += t_3 * height;
    let mut d_found = ::autodiff_runtime::shadow::zero_like(&found);
    match branch {
        Branch6::Arm0(at, after) => {
            let d_at = d_height * after;
            let d_after = d_height * at;
            let mut d_payload = match &mut d_found[last] {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_payload.1 += d_after;
            d_payload.0 += d_at;
        }
        Branch6::Arm1 => {}
    }
    let mut d_acc_1: f64 = d_acc;
    for i in (0..t_1).rev() {
        match records_1.pop() {
            Branch7::Arm0(t_1) => {
                let d_at = if t_1 { 0.0 } else { d_acc_1 };
                let mut d_payload = match &mut d_found[i] {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                d_payload.0 += d_at;
                d_acc_1 = if t_1 { d_acc_1 } else { 0.0 };
            }
            Branch7::Arm1 => {}
        }
    }
    for i in (0..t).rev() {
        let branch = records.pop();
        let w_1 = &x[i..i + 2];
        let (_, mut t_1) = match d_found.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        match branch {
            Branch8::Then(t) => {
                let t_2 = w_1[0];
                let t_3 = w_1[1];
                let t_4 = w_1[0];
                let t_2 = 1.0 / (t_2 - t_3);
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                let d_part = match &mut t_1 {
                    Option::Some { 0: part_0 } => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                ::autodiff_runtime::shadow::accumulate(&mut d_place, d_part);
                let t = d_place.0;
                d_x[i + 1] += d_place.1;
                let t = t * t_2;
                let t_1 = t * (t_4 * t_2);
                d_x[i + 1] += t_1;
                d_x[i] += t - t_1;
            }
            Branch8::Else => {}
        }
    }
    sum + height
}
pub fn listed_roots_grad(a: &[f64], d_a: &mut [f64]) -> f64 {
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch3<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch4<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let t = a[1];
    let t_1 = a[1];
    let t_2 = a[0];
    let discriminant = t * t_1 - t_2;
    let has_upper = discriminant > 0.0;
    let (upper, branch) = if has_upper {
        let t = a[1];
        let sqrt_discriminant = discriminant.sqrt();
        (t + sqrt_discriminant, Branch4::Then(sqrt_discriminant))
    } else {
        (0.0, Branch4::Else)
    };
    let has_ratio = a[1] != 0.0;
    let (ratio, branch_1) = if has_ratio {
        let t = a[0];
        let t_1 = a[1];
        let t = t / t_1;
        (t, Branch3::Then(t_1, t))
    } else {
        (0.0, Branch3::Else)
    };
    let t_2 = if has_upper { Option::Some(upper) } else { None };
    let mut all = ::autodiff_runtime::vec![t_2.clone(), None];
    let t_3 = if has_ratio { Option::Some(ratio) } else { None };
    all.push(t_3);
    let t_3 = all.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_3));
    let mut acc: f64 = 1.0;
    for i in 0..t_3 {
        let (acc_1, branch) = match &all[i] {
            Some(payload) => {
                let root = *payload;
                (acc * root, Branch2::Arm0(root))
            }
            None => (acc, Branch2::Arm1),
        };
        records.push((acc, branch));
        acc = acc_1;
    }
    let t_4 = if has_upper { Option::Some(upper) } else { None };
    let t_5 = if has_ratio { Option::Some(ratio) } else { None };
    let t_6 = [t_4.clone(), t_5.clone()];
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut sum: f64 = -0.0;
    for i in 0..2usize {
        let (sum_1, branch) = match &t_6[i] {
            Some(payload) => (sum + *payload, Branch1::Arm0),
            None => (sum, Branch1::Arm1),
        };
        records_1.push(branch);
        sum = sum_1;
    }
    ::autodiff_runtime::shadow::clear(d_a, a);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_6);
    let mut d_sum: f64 = 1.0;
    for i in (0..2usize).rev() {
        match records_1.pop() {
            Branch1::Arm0 => {
                let mut d_payload = match &mut d_place[i] {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_payload += d_sum;
            }
            Branch1::Arm1 => {}
        }
    }
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_4);
    let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_5);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_place[1]);
    let d_ratio = if has_ratio {
        let d_part = match &mut d_place_2 {
            Option::Some { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        *d_part
    } else {
        0.0
    };
    let d_upper = if has_upper {
        let d_part = match &mut d_place_1 {
            Option::Some { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        *d_part
    } else {
        0.0
    };
    let mut d_all = ::autodiff_runtime::shadow::zero_like(&all);
    let mut d_acc: f64 = 1.0;
    for i in (0..t_3).rev() {
        let (acc, branch) = records.pop();
        match branch {
            Branch2::Arm0(root) => {
                let d_root = d_acc * acc;
                let mut d_payload = match &mut d_all[i] {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_payload += d_root;
                d_acc *= root;
            }
            Branch2::Arm1 => {}
        }
    }
    let (_, mut t_4) = match d_all.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    let d_ratio_1 = if has_ratio {
        let d_part = match &mut t_4 {
            Option::Some { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        d_ratio + *d_part
    } else {
        d_ratio
    };
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_all[0]);
    let d_upper_1 = if has_upper {
        let d_part = match &mut d_place {
            Option::Some { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        d_upper + *d_part
    } else {
        d_upper
    };
    match branch_1 {
        Branch3::Then(t, t_1) => {
            let t = d_ratio_1 / t;
            d_a[1] -= t * t_1;
            d_a[0] += t;
        }
        Branch3::Else => {}
    }
    let (t_2, t_3, t_4) = match branch {
        Branch4::Then(sqrt_discriminant) => {
            let d_discriminant = d_upper_1 * (0.5 / sqrt_discriminant);
            d_a[1] += d_upper_1;
            (d_discriminant * t_1, d_discriminant * t, -d_discriminant)
        }
        Branch4::Else => (-0.0, -0.0, 0.0),
    };
    d_a[0] += t_4;
    d_a[1] += t_3 + t_2;
    acc + sum
}
