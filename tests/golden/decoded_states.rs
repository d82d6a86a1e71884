pub fn decoded_states_grad(
    transitions: &[[f64; 2]; 2],
    d_transitions: &mut [[f64; 2]; 2],
    emissions: &[[f64; 3]; 2],
    d_emissions: &mut [[f64; 3]; 2],
    observed: &[usize],
) -> f64 {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_transitions, transitions, "transitions");
    ::autodiff_runtime::shadow::check(d_emissions, emissions, "emissions");
    ::autodiff_runtime::shadow::clear(d_emissions, emissions);
    let t = observed[0];
    let t_1 = emissions[0][t];
    let t_2 = observed[0];
    let t_3 = emissions[1][t_2];
    let mut score = [t_1.ln(), t_3.ln()];
    let mut back = ::autodiff_runtime::Vec::new();
    let t_4 = &observed[1..];
    let t_5 = t_4.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_5));
    let mut score_1 = score;
    for i in 0..t_5 {
        let seen = t_4[i];
        let mut next = [0.0; 2];
        let mut from = [0usize; 2];
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        for state in 0..2 {
            let before = 0;
            let t = 2 > before;
            let (best, value, branch) = if t {
                let t = score_1[before];
                let t_1 = transitions[before][state];
                let mut records = ::autodiff_runtime::records::FixedRecords::<
                    _,
                    1,
                >::new();
                let mut max_by_0 = before;
                let mut max_by_1: f64 = t + t_1.ln();
                for i in 0..1 {
                    let before = i + 1;
                    let b_1 = score_1[before] + transitions[before][state].ln();
                    let t = (max_by_1.total_cmp(&b_1) == ::core::cmp::Ordering::Greater);
                    let (t_1, t_2) = if t {
                        (max_by_0, max_by_1)
                    } else {
                        (before, b_1)
                    };
                    records.push(t);
                    max_by_0 = t_1;
                    max_by_1 = t_2;
                }
                (max_by_0, max_by_1, Branch::Then(records))
            } else {
                (0, 0.0, Branch::Else)
            };
            if !t {
                panic!("{}", "called `Option::unwrap()` on a `None` value");
            }
            next[state] = value + emissions[state][seen].ln();
            from[state] = best;
            records_1.push(branch);
        }
        back.push(from);
        let score = next;
        records.push((score_1, records_1));
        score_1 = score;
    }
    let state = if score_1[0] > score_1[1] { 0 } else { 1 };
    let total = score_1[state];
    let mut state_1 = state;
    let mut total_1: f64 = total;
    loop {
        let (t, t_1) = match back.pop() {
            Some(element_0) => (true, element_0),
            None => (false, ::core::default::Default::default()),
        };
        let (t_2, t_3) = if t {
            let state = t_1[state_1];
            let total = total_1 + 0.1 * emissions[state][0];
            (state, total)
        } else {
            (state_1, total_1)
        };
        if t {
            d_emissions[t_1[state_1]][0] += 0.1;
        }
        state_1 = t_2;
        total_1 = t_3;
        if !t {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_transitions, transitions);
    let mut d_score = ::autodiff_runtime::shadow::zero_like(&score_1);
    d_score[state] += 1.0;
    let mut d_score_1 = [-0.0; 2];
    let mut d_score_2 = d_score;
    for i in (0..t_5).rev() {
        let (score, mut records) = records.pop();
        let seen_1 = t_4[i];
        let mut d_next = [-0.0; 2];
        ::autodiff_runtime::shadow::accumulate(&mut d_next, &d_score_2);
        let mut d_score = ::autodiff_runtime::shadow::zero_like(&score);
        for state in (0..2).rev() {
            let branch = records.pop();
            let t = emissions[state][seen_1];
            let d_ln = ::autodiff_runtime::shadow::take(&mut d_next[state]);
            d_emissions[state][seen_1] += d_ln / t;
            let d_value = d_ln;
            match branch {
                Branch::Then(mut records) => {
                    let t = transitions[0][state];
                    let mut d_max_by_1: f64 = d_value;
                    for i in (0..1).rev() {
                        let t = records.pop();
                        let before_1 = i + 1;
                        let t_1 = transitions[before_1][state];
                        let (d_max_by_1_1, t, t_2) = if t {
                            (d_max_by_1, -0.0, -0.0)
                        } else {
                            (-0.0, d_max_by_1, d_max_by_1 / t_1)
                        };
                        d_transitions[before_1][state] += t_2;
                        d_score[before_1] += t;
                        d_max_by_1 = d_max_by_1_1;
                    }
                    d_transitions[0][state] += d_max_by_1 / t;
                    d_score[0] += d_max_by_1;
                }
                Branch::Else => {}
            }
        }
        d_score_2 = d_score;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_score_1, &d_score_2);
    let d_ln = d_score_1[0];
    d_emissions[1][t_2] += d_score_1[1] / t_3;
    d_emissions[0][t] += d_ln / t_1;
    total_1
}
pub fn literal_ranges_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch2<A, B, C, D> {
        Then(A, B, C, D),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let i = 0;
    let t = 2 > i;
    let (best, branch) = if t {
        let t = x[i];
        let t_1 = i + 1;
        let t_2 = x[t_1];
        let mut records = ::autodiff_runtime::records::FixedRecords::<_, 1>::new();
        let mut max_by: f64 = t * t_2;
        for i_1 in 0..1 {
            let i = i_1 + 1;
            let b = x[i] * x[i + 1];
            let t = (max_by.total_cmp(&b) == ::core::cmp::Ordering::Greater);
            let t_1 = if t { max_by } else { b };
            records.push(t);
            max_by = t_1;
        }
        (max_by, Branch2::Then(t, t_1, t_2, records))
    } else {
        (0.0, Branch2::Else)
    };
    if !t {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let i_1 = 1;
    let t = 2 > 0;
    let (worst, branch_1) = if t {
        let t = x[i_1];
        let mut found = ::autodiff_runtime::records::Latest::new();
        let mut reduce: f64 = t.sin();
        for i_2 in 0..1 {
            let i = i_2 + 1 + i_1;
            let min_1 = reduce.min(x[i].sin());
            if min_1 != reduce {
                found.push(i);
            }
            reduce = min_1;
        }
        (reduce, Branch1::Then(t, found))
    } else {
        (0.0, Branch1::Else)
    };
    if !t {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let t = 4usize.min(x.len());
    let mut sum: f64 = -0.0;
    for i in 0..t {
        sum += x[i % 3];
    }
    let t_1 = x[1];
    let mut has_exit = false;
    let mut exit: f64 = 0.0;
    let mut returns = false;
    let mut t_2 = false;
    let mut trips = 0usize;
    loop {
        let (t, t_3) = if true { (true, t_1) } else { (false, 0.0) };
        has_exit = t;
        exit = t_3;
        returns = true;
        t_2 = !true;
        trips += 1usize;
        break;
    }
    let t_1 = if returns { has_exit } else { false };
    let start = if t_1 { exit } else { 0.0 };
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut acc: f64 = 0.0;
    for i in (0..5).rev().step_by(2) {
        let b = x[i % 3];
        records.push(acc);
        acc = acc + acc * b + b;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_acc: f64 = 1.0;
    for i in (0..5).rev().step_by(2).rev() {
        let acc = records.pop();
        let t = i % 3;
        let b_1 = x[t];
        let d_b = d_acc + d_acc * acc;
        d_x[t] += d_b;
        d_acc += d_acc * b_1;
    }
    let d_start = sum;
    let d_exit = if t_1 { d_start } else { 0.0 };
    let mut d_exit_1: f64 = d_exit;
    let mut t_1: f64 = 0.0;
    for k in (0..trips).rev() {
        let t = if !(k + 1 == trips && t_2) { d_exit_1 } else { -0.0 };
        d_exit_1 = -0.0;
        t_1 += t;
    }
    d_x[1] += t_1;
    let d_sum = start;
    for i in 0..t {
        d_x[i % 3] += d_sum;
    }
    let d_worst = best;
    match branch_1 {
        Branch1::Then(t, mut found) => {
            let d_reduce = d_worst;
            let d_reduce_1 = if !found.is_empty() {
                let i = found.pop();
                d_x[i] += d_reduce * x[i].cos();
                0.0
            } else {
                d_reduce
            };
            d_x[i_1] += d_reduce_1 * t.cos();
        }
        Branch1::Else => {}
    }
    let d_best = worst;
    match branch {
        Branch2::Then(t, t_1, t_2, mut records) => {
            let mut d_max_by: f64 = d_best;
            for i_1 in (0..1).rev() {
                let t = records.pop();
                let i_1 = i_1 + 1;
                let t_1 = i_1 + 1;
                let t_2 = x[t_1];
                let t_3 = x[i_1];
                let (d_max_by_1, t, t_4) = if t {
                    (d_max_by, -0.0, -0.0)
                } else {
                    let d_b = d_max_by;
                    (-0.0, d_b * t_2, d_b * t_3)
                };
                d_x[t_1] += t_4;
                d_x[i_1] += t;
                d_max_by = d_max_by_1;
            }
            d_x[t_1] += d_max_by * t;
            d_x[i] += d_max_by * t_2;
        }
        Branch2::Else => {}
    }
    best * worst + sum * start + acc
}
