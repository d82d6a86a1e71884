pub fn hinge_loss_grad(
    scores: &[f64],
    d_scores: &mut [f64],
    signs: &[i32],
    margin: f64,
) -> (f64, f64) {
    enum Branch<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_scores, scores, "scores");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = scores.len().min(signs.len());
    let mut losses: Vec<f64> = vec![0.0; t];
    let t_1 = scores.len().min(signs.len());
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let s = scores[i];
        let sign = signs[i];
        let t = f64::from(sign);
        losses[i] = margin - t * s;
        records_1.push(t);
    }
    let mut count = 0usize;
    for i in 0..losses.len() {
        let l = losses[i];
        if l > 0.0 {
            count += 1;
        }
    }
    let (value, branch) = if count == 0 {
        (0.0, Branch::Then)
    } else {
        let mut sum: f64 = -0.0;
        for i in 0..losses.len() {
            let l = losses[i];
            let t = l > 0.0;
            let sum_1 = if t { sum + l * l } else { sum };
            records.push((l, t));
            sum = sum_1;
        }
        let t = count as f64;
        (sum / t, Branch::Else(t))
    };
    let mut d_losses = vec![0.0; t];
    match branch {
        Branch::Then => {}
        Branch::Else(t) => {
            let t_1 = losses.len();
            let d_sum = 1.0 / t;
            for i in (0..t_1).rev() {
                let (l, t) = records.pop();
                let d_l = if t {
                    let t = d_sum * l;
                    t + t
                } else {
                    -0.0
                };
                d_losses[i] += d_l;
            }
        }
    }
    ::autodiff_runtime::shadow::zero(&mut d_scores[t_1..]);
    let mut d_margin: f64 = 0.0;
    for i in (0..t_1).rev() {
        let t = records_1.pop();
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_losses[i]);
        let d_s = -(t_1 * t);
        d_scores[i] = d_s;
        d_margin += t_1;
    }
    (value, d_margin)
}
