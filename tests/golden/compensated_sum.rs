pub fn compensated_sum_grad(terms: &[f64], d_terms: &mut [f64]) -> f64 {
    enum Branch {
        Arm0,
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_terms, terms, "terms");
    let lost = 0.0;
    let t_1 = terms.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: f64 = 0.0;
    let mut lost_1: f64 = lost;
    let mut has_largest = false;
    let mut largest: f64 = 0.0;
    for i in 0..t_1 {
        let term = terms[i];
        let y = term * term - lost_1;
        let t = sum + y;
        let (has_largest_1, largest_1, branch) = match has_largest {
            true if largest >= term => (has_largest, largest, Branch::Arm0),
            _ => (true, term, Branch::Arm1),
        };
        records.push(branch);
        (sum, lost_1, has_largest, largest) = (t, t - sum - y, has_largest_1, largest_1);
    }
    let value = if has_largest { sum * largest } else { sum };
    let (d_sum, d_largest) = if has_largest { (largest, sum) } else { (1.0, 0.0) };
    let mut d_sum_1: f64 = d_sum;
    let mut d_lost: f64 = 0.0;
    let mut d_largest_1: f64 = d_largest;
    for i in (0..t_1).rev() {
        let branch = records.pop();
        let term_1 = terms[i];
        let (d_largest, d_term) = match branch {
            Branch::Arm0 => (d_largest_1, -0.0),
            Branch::Arm1 => (-0.0, d_largest_1),
        };
        let d_y = d_sum_1 + (d_lost - d_lost);
        let t_1 = d_y * term_1;
        let d_term = d_term + t_1 + t_1;
        d_terms[i] = d_term;
        d_sum_1 = d_y;
        d_lost = -d_y;
        d_largest_1 = d_largest;
    }
    value
}
