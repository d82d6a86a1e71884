pub fn w1_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut y = x.to_vec();
    let n = 1;
    let t = y[n];
    let min_1 = t.min(k);
    y[n] = min_1.cos();
    let t_1 = y[0];
    let max_1 = t_1.max(k);
    let t_2 = y[1];
    y[0] = max_1 * t_2;
    let t_3 = y[0];
    let t_4 = y[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    d_y[1] += t_3;
    d_y[0] += t_4;
    let t_5 = ::autodiff_runtime::shadow::take(&mut d_y[0]);
    let d_max = t_5 * t_2;
    d_y[1] += t_5 * max_1;
    let t_1 = max_1 == t_1;
    let t_2 = if t_1 { 0.0 } else { d_max };
    d_y[0] += if t_1 { d_max } else { 0.0 };
    let t_1 = ::autodiff_runtime::shadow::take(&mut d_y[n]) * min_1.sin();
    let t = min_1 == t;
    let d_k = if t { t_2 } else { t_2 - t_1 };
    d_y[n] += if t { -t_1 } else { 0.0 };
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
    (t_3 * t_4, d_k)
}
pub fn known_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = k > 0.41;
    let o = if t {
        0.0
    } else {
        let o = k + 0.4;
        o
    };
    let has_o = !t;
    let t_1 = x[0];
    let t_2 = if has_o { o } else { t_1 };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (d_o, t_1) = if has_o { (k, 0.0) } else { (-0.0, k) };
    d_x[0] += t_1;
    let d_k = if t { t_2 } else { t_2 + d_o };
    (t_2 * k, d_k)
}
pub fn asserted_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut y = x.to_vec();
    let t = y[0];
    y[0] = t * k;
    assert!(y[0] < 100.0, "too large: {}", y[0]);
    let t_1 = y[0];
    let t_2 = y[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    d_y[1] += t_1;
    d_y[0] += t_2;
    let t_3 = ::autodiff_runtime::shadow::take(&mut d_y[0]);
    let d_k = t_3 * t;
    d_y[0] += t_3 * k;
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
    (t_1 * t_2, d_k)
}
pub fn grown_grad(x: &mut Vec<f64>, d_x: &mut Vec<f64>, k: f64) -> (f64, f64) {
    let t = x[0];
    x.push(k * t);
    let t_1 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut product: f64 = 1.0;
    for i in 0..t_1 {
        let t = x[i];
        records.push(product);
        product *= t;
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut d_product: f64 = 1.0;
    for i in (0..t_1).rev() {
        let product = records.pop();
        let t = x[i];
        d_x[i] += d_product * product;
        d_product *= t;
    }
    let (_, t_2) = match d_x.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    let d_k = t_2 * t;
    d_x[0] += t_2 * k;
    (product, d_k)
}
#[inline]
pub fn grown_augmented(
    x: &mut Vec<f64>,
    k: f64,
) -> (f64, ::autodiff_runtime::tape!((& mut Vec < f64 >, f64, f64) -> f64)) {
    let t = x[0];
    x.push(k * t);
    let t_1 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut product: f64 = 1.0;
    for i in 0..t_1 {
        let t = x[i];
        records.push((product, t));
        product *= t;
    }
    (
        product,
        move |d_x: &mut Vec<f64>, k: f64, seed: f64| {
            let mut d_product: f64 = seed;
            for i in (0..t_1).rev() {
                let (product, t) = records.pop();
                d_x[i] += d_product * product;
                d_product *= t;
            }
            let (_, t_2) = match d_x.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            let d_k = t_2 * t;
            d_x[0] += t_2 * k;
            d_k
        },
    )
}
pub fn line_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut v = x.to_vec();
    let (p, tape) = grown_augmented(
        ::autodiff_runtime::records::lend(&mut v, &mut kept),
        k,
    );
    let t = x.len();
    let t_1 = v[t];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
    d_v[t] += 1.0;
    let mut d_k = -0.0;
    grown_adjoint(kept.again(&mut v), &mut d_v, k, &mut d_k, tape, 1.0);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_v[..]);
    (p + t_1, d_k)
}
#[inline]
pub fn line_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut v = x.to_vec();
    let (p, tape) = grown_augmented(
        ::autodiff_runtime::records::lend(&mut v, &mut kept),
        k,
    );
    let tape = tape.keep_tape();
    let t = v[x.len()];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_1 = x.len();
        let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
        d_v[t_1] += seed;
        let d_p = seed;
        let mut d_k = -0.0;
        grown_adjoint(kept.again(&mut v), &mut d_v, k, &mut d_k, tape, d_p);
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_v[..]);
        }
        d_k
    };
    (
        p + t,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
