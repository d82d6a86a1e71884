fn helper_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut s: f64 = k;
    for i in 0..t {
        let v = x[i];
        d_x[i] = s;
        s = s * v + k;
    }
    let mut d_s: f64 = 1.0;
    let mut d_k: f64 = 0.0;
    for i in (0..t).rev() {
        let s = d_x[i];
        let v_1 = x[i];
        let d_v = d_s * s;
        d_x[i] = d_v;
        (d_s, d_k) = (d_s * v_1, d_k + d_s);
    }
    let d_k = d_s + d_k;
    (s, d_k)
}
pub fn gh_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (value, branch) = if k > 10.8 {
        (k, Branch3::Then)
    } else {
        let (t_1, branch) = if x[0] > 10.0 {
            (x[0], Branch2::Then)
        } else {
            let v = x.to_vec();
            let mut sum: f64 = -0.0;
            for i in 0..v.len() {
                let t = v[i];
                sum += t.sin();
            }
            let z = k + sum;
            let (r, branch) = if k > 0.5 {
                let v = x.to_vec();
                let w = &v[..];
                let mut sum: f64 = -0.0;
                for i in 0..w.len() {
                    let t = w[i];
                    sum += t * k;
                }
                (sum, Branch1::Then(v))
            } else {
                (k, Branch1::Else)
            };
            (z * r, Branch2::Else(v, z, r, branch))
        };
        (t_1, Branch3::Else(branch))
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_k = match branch {
        Branch3::Then => 1.0,
        Branch3::Else(branch) => {
            match branch {
                Branch2::Then => {
                    d_x[0] += 1.0;
                    0.0
                }
                Branch2::Else(v, z, r, branch) => {
                    let t_1 = v.len();
                    let d_r = z;
                    let d_k = match branch {
                        Branch1::Then(v) => {
                            let w_1 = &v[..];
                            let t_1 = w_1.len();
                            let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
                            let d_sum = d_r;
                            let d_k = ::autodiff_runtime::sums::sum(
                                0..t_1,
                                |i| d_sum * w_1[i],
                            );
                            let d_v_1 = &mut d_v[..t_1];
                            for i in 0..t_1 {
                                let d_t = d_sum * k;
                                d_v_1[i] += d_t;
                            }
                            ::autodiff_runtime::shadow::accumulate(
                                &mut d_x[..],
                                &d_v[..],
                            );
                            d_k
                        }
                        Branch1::Else => d_r,
                    };
                    let d_z = r;
                    let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
                    let d_sum = d_z;
                    let d_v_1 = &mut d_v[..t_1];
                    for i in 0..t_1 {
                        let d_t = d_sum * v[i].cos();
                        d_v_1[i] += d_t;
                    }
                    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_v[..]);
                    d_k + d_z
                }
            }
        }
    };
    (value, d_k)
}
pub fn ed_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (value, branch) = if k > 10.0 {
        (x[0], Branch::Then)
    } else {
        let v1 = x.to_vec();
        let (t, tape) = helper_augmented(&v1[..], k);
        (t, Branch::Else(v1, tape))
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_k = match branch {
        Branch::Then => {
            d_x[0] += 1.0;
            0.0
        }
        Branch::Else(v1, tape) => {
            let t = &v1[..];
            let mut d_v1 = ::autodiff_runtime::shadow::zero_like(&v1);
            let mut d_k = -0.0;
            helper_adjoint(t, &mut d_v1[..], k, &mut d_k, tape, 1.0);
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_v1[..]);
            d_k
        }
    };
    (value, d_k)
}
#[inline]
pub fn ed_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    let (value, branch) = if k > 10.0 {
        (x[0], Branch::Then)
    } else {
        let v1 = x.to_vec();
        let (t, tape) = helper_augmented(&v1[..], k);
        (t, Branch::Else(v1, tape.keep_tape()))
    };
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, k: f64, seed: f64| {
        let d_k = match branch {
            Branch::Then => {
                if let Some(d_x) = &mut d_x {
                    d_x[0] += seed;
                }
                0.0
            }
            Branch::Else(v1, tape) => {
                let t = &v1[..];
                let mut d_v1 = ::autodiff_runtime::shadow::zero_like(&v1);
                let mut d_k = -0.0;
                helper_adjoint(t, &mut d_v1[..], k, &mut d_k, tape, seed);
                if let Some(d_x) = &mut d_x {
                    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_v1[..]);
                }
                d_k
            }
        };
        d_k
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
