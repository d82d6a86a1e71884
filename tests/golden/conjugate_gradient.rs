fn dot_grad(a: &[f64], d_a: &mut [f64], b: &[f64], d_b: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    ::autodiff_runtime::shadow::clear(d_b, b);
    let mut sum: f64 = 0.0;
    for i in 0..a.len() {
        let t = a[i];
        let t_1 = b[i];
        d_b[i] += t;
        d_a[i] = t_1;
        sum += t * t_1;
    }
    sum
}
pub fn conjugate_gradient_grad(
    diagonal: &[f64],
    d_diagonal: &mut [f64],
    coupling: f64,
    b: &[f64],
    d_b: &mut [f64],
) -> (f64, f64) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    enum Branch3<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    ::autodiff_runtime::shadow::check(d_diagonal, diagonal, "diagonal");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut kept_3 = ::autodiff_runtime::records::arguments();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let mut records_3 = ::autodiff_runtime::records::Records::new();
    let n = b.len();
    let mut x = ::autodiff_runtime::vec![0.0; n];
    let mut r = b.to_vec();
    let mut p = r.clone();
    let mut ap = ::autodiff_runtime::vec![0.0; n];
    let saved = ::autodiff_runtime::records::copy(&r);
    let (rr, tape) = dot_augmented(&r, &r);
    let mut rr_1 = rr;
    let mut trips = 0usize;
    for _ in 0..10 {
        let t = rr_1 < 1e-3;
        let (t_1, branch) = if t {
            (rr_1, Branch3::Then)
        } else {
            for i in 0..n {
                let t = diagonal[i];
                let t_1 = p[i];
                ap[i] = t * t_1;
                let branch = if i > 0 {
                    let t = p[i - 1];
                    ap[i] += coupling * t;
                    Branch2::Then(t)
                } else {
                    Branch2::Else
                };
                let branch_1 = if i + 1 < n {
                    let t = p[i + 1];
                    ap[i] += coupling * t;
                    Branch1::Then(t)
                } else {
                    Branch1::Else
                };
                records_2.push((t_1, branch_1, branch));
            }
            let (t, tape) = dot_augmented(
                ::autodiff_runtime::records::lend(&p, &mut kept_2),
                ::autodiff_runtime::records::lend(&ap, &mut kept_3),
            );
            let alpha = rr_1 / t;
            for i in 0..n {
                let t = p[i];
                x[i] += alpha * t;
                let t_1 = ap[i];
                r[i] -= alpha * t_1;
                records_1.push((t, t_1));
            }
            let (fresh, tape_1) = dot_augmented(
                ::autodiff_runtime::records::lend(&r, &mut kept),
                ::autodiff_runtime::records::lend(&r, &mut kept_1),
            );
            let beta = fresh / rr_1;
            for i in 0..n {
                let t = r[i];
                let t_1 = p[i];
                p[i] = t + beta * t_1;
                records.push(t_1);
            }
            (fresh, Branch3::Else(t, tape, tape_1, beta))
        };
        let trips_1 = trips + 1usize;
        records_3.push((rr_1, branch));
        rr_1 = t_1;
        trips = trips_1;
        if t {
            break;
        }
    }
    let mut d_x = ::autodiff_runtime::vec![0.0; n];
    ::autodiff_runtime::shadow::clear(d_diagonal, diagonal);
    ::autodiff_runtime::shadow::clear(d_b, b);
    let value = dot_seeded(&x, &mut d_x, b, &mut *d_b, 1.0);
    let mut d_r = ::autodiff_runtime::shadow::zero_like(&r);
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    let mut d_ap = ::autodiff_runtime::vec![0.0; n];
    let mut d_rr: f64 = ::autodiff_runtime::Differentiable::zero_like(&rr);
    let mut d_coupling: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (rr, branch) = records_3.pop();
        let (d_coupling_1, d_rr_1) = match branch {
            Branch3::Then => (-0.0, d_rr),
            Branch3::Else(t, tape, tape_1, beta) => {
                let t = 1.0 / t;
                let alpha_1 = rr * t;
                let d_beta = ::autodiff_runtime::sums::sum(
                    (0..n).rev(),
                    |i| {
                        let t = records.pop();
                        let t_1 = ::autodiff_runtime::shadow::take(&mut d_p[i]);
                        d_p[i] += t_1 * beta;
                        d_r[i] += t_1;
                        t_1 * t
                    },
                );
                let t_1 = d_beta / rr;
                let d_fresh = d_rr + t_1;
                let mut d_again = ::autodiff_runtime::shadow::zero_like(&r);
                dot_adjoint(
                    kept.pop(),
                    &mut d_r,
                    kept_1.pop(),
                    &mut d_again,
                    tape_1,
                    d_fresh,
                );
                ::autodiff_runtime::shadow::accumulate(&mut d_r, &d_again);
                let d_alpha = ::autodiff_runtime::sums::sum(
                    (0..n).rev(),
                    |i| {
                        let (t_1, t_2) = records_1.pop();
                        let t_3 = d_r[i];
                        d_ap[i] -= t_3 * alpha_1;
                        let t_4 = d_x[i];
                        d_p[i] += t_4 * alpha_1;
                        t_4 * t_1 - t_3 * t_2
                    },
                );
                let t = d_alpha * t;
                let t_2 = -(t * alpha_1);
                dot_adjoint(kept_2.pop(), &mut d_p, kept_3.pop(), &mut d_ap, tape, t_2);
                let mut d_coupling_1: f64 = 0.0;
                for i in (0..n).rev() {
                    let (t_2, branch, branch_1) = records_2.pop();
                    let t_3 = diagonal[i];
                    let d_coupling_2 = match branch {
                        Branch1::Then(t) => {
                            let t_1 = i + 1;
                            let t_2 = d_ap[i];
                            d_p[t_1] += t_2 * coupling;
                            t_2 * t
                        }
                        Branch1::Else => -0.0,
                    };
                    let d_coupling_3 = match branch_1 {
                        Branch2::Then(t) => {
                            let t_1 = i - 1;
                            let t_2 = d_ap[i];
                            d_p[t_1] += t_2 * coupling;
                            d_coupling_2 + t_2 * t
                        }
                        Branch2::Else => d_coupling_2,
                    };
                    let t_4 = ::autodiff_runtime::shadow::take(&mut d_ap[i]);
                    d_p[i] += t_4 * t_3;
                    d_diagonal[i] += t_4 * t_2;
                    d_coupling_1 += d_coupling_3;
                }
                (d_coupling_1, t - t_1 * beta)
            }
        };
        d_rr = d_rr_1;
        d_coupling += d_coupling_1;
    }
    let mut d_again = ::autodiff_runtime::shadow::zero_like(&saved);
    dot_adjoint(&saved, &mut d_r, &saved, &mut d_again, tape, d_rr);
    ::autodiff_runtime::shadow::accumulate(&mut d_r, &d_again);
    ::autodiff_runtime::shadow::accumulate(&mut d_r, &d_p);
    ::autodiff_runtime::shadow::accumulate(&mut d_b[..], &d_r[..]);
    (value, d_coupling)
}
#[inline]
pub fn conjugate_gradient_augmented<'tape>(
    diagonal: &[f64],
    coupling: f64,
    b: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, & [f64],
        ::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    enum Branch3<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut kept_3 = ::autodiff_runtime::records::arguments();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let mut records_3 = ::autodiff_runtime::records::Records::new();
    let n = b.len();
    let mut x = ::autodiff_runtime::vec![0.0; n];
    let mut r = b.to_vec();
    let mut p = r.clone();
    let mut ap = ::autodiff_runtime::vec![0.0; n];
    let saved = ::autodiff_runtime::records::copy(&r);
    let (rr, tape) = dot_augmented(&r, &r);
    let tape = tape.keep_tape();
    let mut rr_1 = rr;
    let mut trips = 0usize;
    for _ in 0..10 {
        let t = rr_1 < 1e-3;
        let (t_1, branch) = if t {
            (rr_1, Branch3::Then)
        } else {
            for i in 0..n {
                let t = diagonal[i];
                let t_1 = p[i];
                ap[i] = t * t_1;
                let branch = if i > 0 {
                    let t = p[i - 1];
                    ap[i] += coupling * t;
                    Branch2::Then(t)
                } else {
                    Branch2::Else
                };
                let branch_1 = if i + 1 < n {
                    let t = p[i + 1];
                    ap[i] += coupling * t;
                    Branch1::Then(t)
                } else {
                    Branch1::Else
                };
                records_2.push((t_1, branch_1, branch));
            }
            let (t, tape) = dot_augmented(
                ::autodiff_runtime::records::lend(&p, &mut kept_2),
                ::autodiff_runtime::records::lend(&ap, &mut kept_3),
            );
            let alpha = rr_1 / t;
            for i in 0..n {
                let t = p[i];
                x[i] += alpha * t;
                let t_1 = ap[i];
                r[i] -= alpha * t_1;
                records_1.push((t, t_1));
            }
            let (fresh, tape_1) = dot_augmented(
                ::autodiff_runtime::records::lend(&r, &mut kept),
                ::autodiff_runtime::records::lend(&r, &mut kept_1),
            );
            let beta = fresh / rr_1;
            for i in 0..n {
                let t = r[i];
                let t_1 = p[i];
                p[i] = t + beta * t_1;
                records.push(t_1);
            }
            (fresh, Branch3::Else(t, tape.keep_tape(), tape_1.keep_tape(), beta))
        };
        let trips_1 = trips + 1usize;
        records_3.push((rr_1, branch));
        rr_1 = t_1;
        trips = trips_1;
        if t {
            break;
        }
    }
    let (value, tape_1) = dot_augmented(&x, b);
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        diagonal: &[f64],
        mut d_diagonal: ::core::option::Option<&mut [f64]>,
        coupling: f64,
        b: &[f64],
        mut d_b: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let n_1 = b.len();
        let mut d_x = ::autodiff_runtime::vec![0.0; n_1];
        dot_adjoint(&x, &mut d_x, b, d_b.as_deref_mut(), tape_1, seed);
        let mut d_r = ::autodiff_runtime::shadow::zero_like(&r);
        let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
        let mut d_ap = ::autodiff_runtime::vec![0.0; n_1];
        let mut d_rr: f64 = ::autodiff_runtime::Differentiable::zero_like(&rr);
        let mut d_coupling: f64 = 0.0;
        for _ in (0..trips).rev() {
            let (rr, branch) = records_3.pop();
            let (d_coupling_1, d_rr_1) = match branch {
                Branch3::Then => (-0.0, d_rr),
                Branch3::Else(t, tape, tape_1, beta) => {
                    let t = 1.0 / t;
                    let alpha_1 = rr * t;
                    let d_beta = ::autodiff_runtime::sums::sum(
                        (0..n_1).rev(),
                        |i| {
                            let t = records.pop();
                            let t_1 = ::autodiff_runtime::shadow::take(&mut d_p[i]);
                            d_p[i] += t_1 * beta;
                            d_r[i] += t_1;
                            t_1 * t
                        },
                    );
                    let t_1 = d_beta / rr;
                    let d_fresh = d_rr + t_1;
                    let mut d_again = ::autodiff_runtime::shadow::zero_like(&r);
                    dot_adjoint(
                        kept.pop(),
                        &mut d_r,
                        kept_1.pop(),
                        &mut d_again,
                        tape_1,
                        d_fresh,
                    );
                    ::autodiff_runtime::shadow::accumulate(&mut d_r, &d_again);
                    let d_alpha = ::autodiff_runtime::sums::sum(
                        (0..n_1).rev(),
                        |i| {
                            let (t_1, t_2) = records_1.pop();
                            let t_3 = d_r[i];
                            d_ap[i] -= t_3 * alpha_1;
                            let t_4 = d_x[i];
                            d_p[i] += t_4 * alpha_1;
                            t_4 * t_1 - t_3 * t_2
                        },
                    );
                    let t = d_alpha * t;
                    let t_2 = -(t * alpha_1);
                    dot_adjoint(
                        kept_2.pop(),
                        &mut d_p,
                        kept_3.pop(),
                        &mut d_ap,
                        tape,
                        t_2,
                    );
                    let mut d_coupling_1: f64 = 0.0;
                    for i in (0..n_1).rev() {
                        let (t_2, branch, branch_1) = records_2.pop();
                        let t_3 = diagonal[i];
                        let d_coupling_2 = match branch {
                            Branch1::Then(t) => {
                                let t_1 = i + 1;
                                let t_2 = d_ap[i];
                                d_p[t_1] += t_2 * coupling;
                                t_2 * t
                            }
                            Branch1::Else => -0.0,
                        };
                        let d_coupling_3 = match branch_1 {
                            Branch2::Then(t) => {
                                let t_1 = i - 1;
                                let t_2 = d_ap[i];
                                d_p[t_1] += t_2 * coupling;
                                d_coupling_2 + t_2 * t
                            }
                            Branch2::Else => d_coupling_2,
                        };
                        let t_4 = ::autodiff_runtime::shadow::take(&mut d_ap[i]);
                        d_p[i] += t_4 * t_3;
                        if let Some(d_diagonal) = &mut d_diagonal {
                            d_diagonal[i] += t_4 * t_2;
                        }
                        d_coupling_1 += d_coupling_3;
                    }
                    (d_coupling_1, t - t_1 * beta)
                }
            };
            d_rr = d_rr_1;
            d_coupling += d_coupling_1;
        }
        let mut d_again = ::autodiff_runtime::shadow::zero_like(&saved);
        dot_adjoint(&saved, &mut d_r, &saved, &mut d_again, tape, d_rr);
        ::autodiff_runtime::shadow::accumulate(&mut d_r, &d_again);
        ::autodiff_runtime::shadow::accumulate(&mut d_r, &d_p);
        if let Some(d_b) = &mut d_b {
            ::autodiff_runtime::shadow::accumulate(&mut d_b[..], &d_r[..]);
        }
        d_coupling
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, & [f64],
            ::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    )
}
