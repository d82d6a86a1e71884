pub fn r1_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x[0];
    let t_1 = t * k;
    let _ = x[1];
    let t_2 = t_1 < k;
    let (lo, hi) = if t_2 { (t_1, k) } else { (k, t_1) };
    let r = lo * k - hi * hi;
    let biggest = r * k;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_biggest = r;
    let d_r = biggest + d_biggest * k;
    let d_hi = -2.0 * (d_r * hi);
    let d_lo = d_r * k;
    let t_1 = d_biggest * r + d_r * lo;
    let (d_k, t_2) = if t_2 { (t_1 + d_hi, d_lo) } else { (t_1 + d_lo, d_hi) };
    let d_k = d_k + t_2 * t;
    d_x[0] += t_2 * k;
    (r * biggest, d_k)
}
pub fn c4_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t_1 = x.len();
    let mut v: Vec<f64> = ::autodiff_runtime::vec![0.0; t_1];
    let t_2 = x.len();
    for i in 0..t_2 {
        let t = x[i];
        v[i] = t * t;
    }
    let a = k * k;
    let t_3 = v.len() > 2;
    let r = if t_3 { v[1] } else { a };
    let d_r = r + r;
    let mut d_v = ::autodiff_runtime::vec![0.0; t_1];
    let d_k = if t_3 {
        d_v[1] += d_r;
        0.0
    } else {
        let d_a = d_r;
        let t_1 = d_a * k;
        t_1 + t_1
    };
    let d_x_1 = &mut d_x[..t_2];
    let d_v = &mut d_v[..t_2];
    for i in 0..t_2 {
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_v[i]) * x[i];
        let d_t = t_1 + t_1;
        d_x_1[i] = d_t;
    }
    (r * r, d_k)
}
fn rot_vjp(
    m: [[f64; 2]; 2],
    v: [f64; 2],
    seed: [f64; 2],
) -> ([f64; 2], [[f64; 2]; 2], [f64; 2]) {
    let t = m[0][0];
    let t_1 = v[0];
    let t_2 = m[0][1];
    let t_3 = v[1];
    let t_4 = m[1][0];
    let t_5 = v[0];
    let t_6 = m[1][1];
    let t_7 = v[1];
    let value = [t * t_1 + t_2 * t_3, t_4 * t_5 + t_6 * t_7];
    let mut d_m = ::autodiff_runtime::shadow::zero_like(&m);
    let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
    let mut d_value = seed;
    let t_8 = d_value[0];
    let t_9 = d_value[1];
    d_m[1][1] += t_9 * t_7;
    d_m[1][0] += t_9 * t_5;
    d_v[1] += t_9 * t_6 + t_8 * t_2;
    d_m[0][1] += t_8 * t_3;
    d_v[0] += t_9 * t_4 + t_8 * t;
    d_m[0][0] += t_8 * t_1;
    (value, d_m, d_v)
}
pub fn j7_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let cos_k = k.cos();
    let t = -k.sin();
    let m = [[cos_k, t], [k.sin(), k.cos()]];
    let v = [k, x[0]];
    let (t_1, branch) = if k > 0.5 {
        let (t, tape) = rot_augmented(m.clone(), v.clone());
        (t, Branch::Then(tape))
    } else {
        (v.clone(), Branch::Else)
    };
    let value = t_1[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    d_place[0] += 1.0;
    let mut d_m = ::autodiff_runtime::shadow::zero_like(&m);
    let mut d_v = [-0.0; 2];
    match branch {
        Branch::Then(tape) => {
            rot_adjoint(m, &mut d_m, v, &mut d_v, tape, d_place.clone());
        }
        Branch::Else => {
            ::autodiff_runtime::shadow::accumulate(&mut d_v, &d_place);
        }
    }
    let t_1 = d_v[0];
    d_x[0] += d_v[1];
    let mut d_place = [-0.0; 2];
    let mut d_place_1 = [-0.0; 2];
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_m[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_m[1]);
    let d_k = t_1 + d_place_1[1] * t + d_place_1[0] * cos_k - d_place[1] * cos_k
        + d_place[0] * t;
    (value, d_k)
}
#[inline]
pub fn j7_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Then(A),
        Else,
    }
    let cos_k = k.cos();
    let t = -k.sin();
    let m = [[cos_k, t], [k.sin(), k.cos()]];
    let v = [k, x[0]];
    let (t_1, branch) = if k > 0.5 {
        let (t, tape) = rot_augmented(m.clone(), v.clone());
        (t, Branch::Then(tape.keep_tape()))
    } else {
        (v.clone(), Branch::Else)
    };
    let value = t_1[0];
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        d_place[0] += seed;
        let mut d_m = ::autodiff_runtime::shadow::zero_like(&m);
        let mut d_v = [-0.0; 2];
        match branch {
            Branch::Then(tape) => {
                rot_adjoint(m, &mut d_m, v, &mut d_v, tape, d_place.clone());
            }
            Branch::Else => {
                ::autodiff_runtime::shadow::accumulate(&mut d_v, &d_place);
            }
        }
        let t_1 = d_v[0];
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_v[1];
        }
        let mut d_place = [-0.0; 2];
        let mut d_place_1 = [-0.0; 2];
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_m[0]);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_m[1]);
        let d_k = t_1 + d_place_1[1] * t + d_place_1[0] * cos_k - d_place[1] * cos_k
            + d_place[0] * t;
        d_k
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    )
}
