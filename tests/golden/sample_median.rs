pub fn sample_median_grad(data: &[f64], d_data: &mut [f64]) -> f64 {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_data, data, "data");
    let mut sorted = data.to_vec();
    let order = ::autodiff_runtime::shadow::order(
        &sorted[..],
        |a, b| a.partial_cmp(b).unwrap(),
    );
    ::autodiff_runtime::shadow::permute(&mut sorted[..], &order);
    let mid = sorted.len() / 2;
    let (value, branch) = if sorted.len() % 2 == 0 {
        let t = mid - 1;
        ((sorted[t] + sorted[mid]) / 2.0, Branch::Then(t))
    } else {
        (sorted[mid], Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_data, data);
    let mut d_sorted = ::autodiff_runtime::shadow::zero_like(&sorted);
    match branch {
        Branch::Then(t) => {
            let t_1 = 1.0 / 2.0;
            d_sorted[mid] += t_1;
            d_sorted[t] += t_1;
        }
        Branch::Else => {
            d_sorted[mid] += 1.0;
        }
    }
    ::autodiff_runtime::shadow::permute_back(&mut d_sorted[..], &order);
    ::autodiff_runtime::shadow::accumulate(&mut d_data[..], &d_sorted[..]);
    value
}
#[inline]
pub fn sample_median_augmented(
    data: &[f64],
) -> (
    f64,
    ::autodiff_runtime::tape!((::core::option::Option < & mut [f64] >, f64) -> ()),
) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut sorted = data.to_vec();
    let order = ::autodiff_runtime::shadow::order(
        &sorted[..],
        |a, b| a.partial_cmp(b).unwrap(),
    );
    ::autodiff_runtime::shadow::permute(&mut sorted[..], &order);
    let mid = sorted.len() / 2;
    let (value, branch) = if sorted.len() % 2 == 0 {
        let t = mid - 1;
        ((sorted[t] + sorted[mid]) / 2.0, Branch::Then(t))
    } else {
        (sorted[mid], Branch::Else)
    };
    (
        value,
        move |mut d_data: ::core::option::Option<&mut [f64]>, seed: f64| {
            let mid_1 = sorted.len() / 2;
            let mut d_sorted = ::autodiff_runtime::shadow::zero_like(&sorted);
            match branch {
                Branch::Then(t) => {
                    let t_1 = seed / 2.0;
                    d_sorted[mid_1] += t_1;
                    d_sorted[t] += t_1;
                }
                Branch::Else => {
                    d_sorted[mid_1] += seed;
                }
            }
            ::autodiff_runtime::shadow::permute_back(&mut d_sorted[..], &order);
            if let Some(d_data) = &mut d_data {
                ::autodiff_runtime::shadow::accumulate(&mut d_data[..], &d_sorted[..]);
            }
        },
    )
}
