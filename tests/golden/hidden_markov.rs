pub fn hidden_markov_grad(
    transition: &[[f64; 2]; 2],
    d_transition: &mut [[f64; 2]; 2],
    emission: &[[f64; 3]; 2],
    d_emission: &mut [[f64; 3]; 2],
    observed: &[usize],
) -> f64 {
    enum Branch<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_transition, transition, "transition");
    ::autodiff_runtime::shadow::check(d_emission, emission, "emission");
    let mut alpha = [0.5; 2];
    let t_1 = observed.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut alpha_1 = alpha;
    let mut log_likelihood: f64 = 0.0;
    for t in 0..t_1 {
        let symbol = observed[t];
        let mut next = [0.0; 2];
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        for state in 0..2 {
            let (arrived, branch) = if t == 0 {
                (alpha_1[state], Branch::Then)
            } else {
                let mut records = ::autodiff_runtime::records::FixedRecords::<
                    _,
                    2,
                >::new();
                let mut sum: f64 = -0.0;
                for from in 0..2 {
                    let t_1 = alpha_1[from];
                    let t_2 = transition[from][state];
                    records.push(t_1);
                    sum += t_1 * t_2;
                }
                (sum, Branch::Else(records))
            };
            next[state] = arrived * emission[state][symbol];
            records_1.push((arrived, branch));
        }
        let total = next[0] + next[1];
        let mut alpha = ::autodiff_runtime::shadow::zero_like(&next);
        for i in 0..2usize {
            let a = next[i];
            alpha[i] = a / total;
        }
        records.push((alpha_1, next, records_1));
        alpha_1 = alpha;
        log_likelihood += total.ln();
    }
    ::autodiff_runtime::shadow::clear(d_transition, transition);
    ::autodiff_runtime::shadow::clear(d_emission, emission);
    let mut d_alpha = [-0.0; 2];
    let d_alpha_1 = ::autodiff_runtime::shadow::zero_like(&alpha_1);
    let mut d_alpha_2 = d_alpha_1;
    for t in (0..t_1).rev() {
        let (alpha, next, mut records) = records.pop();
        let total_1 = next[0] + next[1];
        let symbol_1 = observed[t];
        let mut d_next = [-0.0; 2];
        let mut d_total: f64 = -0.0;
        for i in (0..2usize).rev() {
            let a_1 = next[i];
            let recip_total = 1.0 / total_1;
            let d_a = ::autodiff_runtime::shadow::take(&mut d_alpha_2[i]) * recip_total;
            d_next[i] += d_a;
            d_total += -(d_a * (a_1 * recip_total));
        }
        let d_total = d_total + 1.0 / total_1;
        d_next[1] += d_total;
        d_next[0] += d_total;
        let mut d_alpha_1 = ::autodiff_runtime::shadow::zero_like(&alpha);
        for state in (0..2).rev() {
            let (arrived, branch) = records.pop();
            let t_1 = emission[state][symbol_1];
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_next[state]);
            let d_arrived = t_2 * t_1;
            d_emission[state][symbol_1] += t_2 * arrived;
            match branch {
                Branch::Then => {
                    d_alpha_1[state] += d_arrived;
                }
                Branch::Else(mut records) => {
                    let d_sum = d_arrived;
                    for from in (0..2).rev() {
                        let t_1 = records.pop();
                        let t_2 = transition[from][state];
                        d_transition[from][state] += d_sum * t_1;
                        d_alpha_1[from] += d_sum * t_2;
                    }
                }
            }
        }
        d_alpha_2 = d_alpha_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_alpha, &d_alpha_2);
    log_likelihood
}
