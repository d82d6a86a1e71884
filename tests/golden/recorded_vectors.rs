fn chosen_element_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A, B, C, D, E> {
        Then(A),
        Else(B, C, D, E),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (value, branch) = if k < 0.5 {
        let t = x[0];
        (t * k, Branch::Then(t))
    } else {
        let t = x.len() - 1;
        let first = x[t] / 2.5;
        let mut held = ::autodiff_runtime::Vec::new();
        held.push(first);
        held.push(k);
        let t_1 = weight(x.len());
        let t_2 = x.len() % held.len();
        let t_1 = 0.37 * (t_1.atan() + held[t_2]);
        (t_1.sin(), Branch::Else(t, held, t_2, t_1))
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_k = match branch {
        Branch::Then(t) => {
            d_x[0] += k;
            t
        }
        Branch::Else(t, held, t_1, t_2) => {
            let mut d_held = ::autodiff_runtime::shadow::zero_like(&held);
            d_held[t_1] += t_2.cos() * 0.37;
            let (_, d_k) = match d_held.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            let (_, d_first) = match d_held.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            d_x[t] += d_first / 2.5;
            d_k
        }
    };
    (value, d_k)
}
#[inline]
fn chosen_element_augmented(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::tape!((::core::option::Option < & mut [f64] >, f64, f64) -> f64),
) {
    enum Branch<A, B, C, D, E> {
        Then(A),
        Else(B, C, D, E),
    }
    let (value, branch) = if k < 0.5 {
        let t = x[0];
        (t * k, Branch::Then(t))
    } else {
        let t = x.len() - 1;
        let first = x[t] / 2.5;
        let mut held = ::autodiff_runtime::Vec::new();
        held.push(first);
        held.push(k);
        let t_1 = weight(x.len());
        let t_2 = x.len() % held.len();
        let t_1 = 0.37 * (t_1.atan() + held[t_2]);
        (t_1.sin(), Branch::Else(t, held, t_2, t_1))
    };
    (
        value,
        move |mut d_x: ::core::option::Option<&mut [f64]>, k: f64, seed: f64| {
            let d_k = match branch {
                Branch::Then(t) => {
                    if let Some(d_x) = &mut d_x {
                        d_x[0] += seed * k;
                    }
                    seed * t
                }
                Branch::Else(t, held, t_1, t_2) => {
                    let mut d_held = ::autodiff_runtime::shadow::zero_like(&held);
                    d_held[t_1] += seed * t_2.cos() * 0.37;
                    let (_, d_k) = match d_held.pop() {
                        Some(element_0) => (true, element_0),
                        None => ::core::unreachable!(),
                    };
                    let (_, d_first) = match d_held.pop() {
                        Some(element_0) => (true, element_0),
                        None => ::core::unreachable!(),
                    };
                    if let Some(d_x) = &mut d_x {
                        d_x[t] += d_first / 2.5;
                    }
                    d_k
                }
            };
            d_k
        },
    )
}
