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
    let t = scores.len().min(signs.len());
    let mut losses: Vec<f64> = ::autodiff_runtime::vec![0.0; t];
    let t_1 = scores.len().min(signs.len());
    let scores_1 = &scores[..t_1];
    let signs_1 = &signs[..t_1];
    for i in 0..t_1 {
        let s = scores_1[i];
        let sign = signs_1[i];
        losses[i] = margin - f64::from(sign) * s;
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
            if l > 0.0 {
                sum += l * l;
            }
        }
        let t = count as f64;
        (sum / t, Branch::Else(t))
    };
    let mut d_losses = ::autodiff_runtime::vec![0.0; t];
    match branch {
        Branch::Then => {}
        Branch::Else(t) => {
            let t_1 = losses.len();
            let d_sum = 1.0 / t;
            let d_losses = &mut d_losses[..t_1];
            for i in 0..t_1 {
                let l_1 = losses[i];
                let d_l = if l_1 > 0.0 {
                    let t = d_sum * l_1;
                    t + t
                } else {
                    -0.0
                };
                d_losses[i] += d_l;
            }
        }
    }
    ::autodiff_runtime::shadow::zero(&mut d_scores[t_1..]);
    let d_losses_1 = &d_losses[..t_1];
    let d_margin = ::autodiff_runtime::sums::sum(0..t_1, |i| d_losses_1[i]);
    let signs_1 = &signs[..t_1];
    let d_scores_1 = &mut d_scores[..t_1];
    let d_losses = &mut d_losses[..t_1];
    for i in 0..t_1 {
        d_scores_1[i] = -(::autodiff_runtime::shadow::take(&mut d_losses[i])
            * f64::from(signs_1[i]));
    }
    (value, d_margin)
}
