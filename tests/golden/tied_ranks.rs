pub fn tied_ranks_grad(scores: &[f64], d_scores: &mut [f64], groups: &[u32]) -> f64 {
    ::autodiff_runtime::shadow::check(d_scores, scores, "scores");
    let mut ranked: Vec<(u32, f64)> = ::autodiff_runtime::Vec::with_capacity(
        groups.len().min(scores.len()),
    );
    let t = groups.len().min(scores.len());
    for i in 0..t {
        ranked.push((groups[i], scores[i]));
    }
    let order = ::autodiff_runtime::shadow::order_unstable_by_key(
        &ranked[..],
        |(group, _)| *group,
    );
    ::autodiff_runtime::shadow::permute(&mut ranked[..], &order);
    let t_1 = ranked.len();
    let mut sum: f64 = -0.0;
    for rank in 0..t_1 {
        let score = ranked[rank].1;
        sum += score * score / (rank + 1) as f64;
    }
    let mut d_ranked = ::autodiff_runtime::shadow::zero_like(&ranked);
    for rank in 0..t_1 {
        let t = ranked[rank].1 / (rank + 1) as f64;
        let d_score = t + t;
        d_ranked[rank].1 += d_score;
    }
    ::autodiff_runtime::shadow::permute_back(&mut d_ranked[..], &order);
    ::autodiff_runtime::shadow::zero(&mut d_scores[t..]);
    for i in (0..t).rev() {
        let (_, _, t_2) = match d_ranked.pop() {
            Some((element_0, element_1)) => (true, element_0, element_1),
            None => ::core::unreachable!(),
        };
        d_scores[i] = t_2;
    }
    sum
}
#[inline]
pub fn tied_ranks_augmented(
    scores: &[f64],
    groups: &[u32],
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, & [u32], f64) -> ()
    ),
) {
    let mut ranked: Vec<(u32, f64)> = ::autodiff_runtime::Vec::with_capacity(
        groups.len().min(scores.len()),
    );
    for i in 0..groups.len().min(scores.len()) {
        ranked.push((groups[i], scores[i]));
    }
    let order = ::autodiff_runtime::shadow::order_unstable_by_key(
        &ranked[..],
        |(group, _)| *group,
    );
    ::autodiff_runtime::shadow::permute(&mut ranked[..], &order);
    let mut sum: f64 = -0.0;
    for rank in 0..ranked.len() {
        let score = ranked[rank].1;
        sum += score * score / (rank + 1) as f64;
    }
    (
        sum,
        move |
            scores: &[f64],
            mut d_scores: ::core::option::Option<&mut [f64]>,
            groups: &[u32],
            seed: f64|
        {
            let t = ranked.len();
            let t_1 = groups.len();
            let t_2 = scores.len();
            let mut d_ranked = ::autodiff_runtime::shadow::zero_like(&ranked);
            let d_sum = seed;
            for rank in 0..t {
                let t = d_sum / (rank + 1) as f64 * ranked[rank].1;
                let d_score = t + t;
                d_ranked[rank].1 += d_score;
            }
            ::autodiff_runtime::shadow::permute_back(&mut d_ranked[..], &order);
            for i in (0..t_1.min(t_2)).rev() {
                let (_, _, t_2) = match d_ranked.pop() {
                    Some((element_0, element_1)) => (true, element_0, element_1),
                    None => ::core::unreachable!(),
                };
                if let Some(d_scores) = &mut d_scores {
                    d_scores[i] += t_2;
                }
            }
        },
    )
}
