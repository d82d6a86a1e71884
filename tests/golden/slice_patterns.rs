pub fn slice_patterns_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1<A, B, C, D, E, F, G> {
        Then(A, B),
        Else(C, D, E, F, G),
    }
    enum Branch2<A, B> {
        Then(A),
        Else(B),
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (value, branch) = if x.len() == 0 {
        (1.0, Branch3::Then)
    } else {
        let (t, branch) = if x.len() == 1 {
            let a = x[0];
            let exp_a = a.exp();
            (exp_a, Branch2::Then(exp_a))
        } else {
            let (t, branch) = if x.len() == 2 {
                let a = x[0];
                let b = x[1];
                (a * b, Branch1::Then(a, b))
            } else {
                let (t, first, t_1, t_2, last, tape) = if x.len() >= 2 {
                    let first = x[0];
                    let t = x.len() - 1;
                    let middle = &x[1..t];
                    let t_1 = x.len() - 1;
                    let last = x[t_1];
                    let mut sum: f64 = first * last;
                    for i in 0..(middle.len() + 1).saturating_sub(2) {
                        let t = i + 2;
                        let pair = &middle[i..t];
                        let t_1 = pair.len() == 2;
                        let sum_1 = if t_1 {
                            let a = pair[0];
                            let b = pair[1];
                            let sum_1 = sum + a * a * b;
                            sum_1
                        } else {
                            sum
                        };
                        if t_1 {
                            let b_1 = pair[1];
                            let a_1 = pair[0];
                            let t_1 = b_1 * a_1;
                            let d_a = t_1 + t_1;
                            let t_1 = 1 + i;
                            let _ = 1 + t;
                            let t_1 = t_1 + 1;
                            let d_b = a_1 * a_1;
                            d_x[t_1] += d_b;
                            let t_1 = 1 + i;
                            let _ = 1 + t;
                            d_x[t_1] += d_a;
                        }
                        sum = sum_1;
                    }
                    let (t_2, tape) = slice_patterns_augmented(middle);
                    (sum + t_2, first, t, t_1, last, tape)
                } else {
                    unreachable!();
                };
                (t, Branch1::Else(first, t_1, t_2, last, tape))
            };
            (t, Branch2::Else(branch))
        };
        (t, Branch3::Else(branch))
    };
    match branch {
        Branch3::Then => {}
        Branch3::Else(branch) => {
            match branch {
                Branch2::Then(exp_a) => {
                    let d_a = exp_a;
                    d_x[0] += d_a;
                }
                Branch2::Else(branch) => {
                    match branch {
                        Branch1::Then(a, b) => {
                            let d_b = a;
                            d_x[1] += d_b;
                            let d_a = b;
                            d_x[0] += d_a;
                        }
                        Branch1::Else(first, t, t_1, last, tape) => {
                            let middle_1 = &x[1..t];
                            slice_patterns_adjoint(middle_1, &mut d_x[1..t], tape, 1.0);
                            let d_last = first;
                            d_x[t_1] += d_last;
                            let d_first = last;
                            d_x[0] += d_first;
                        }
                    }
                }
            }
        }
    }
    value
}
#[inline]
pub fn slice_patterns_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A, B, C, D, E, F, G, H> {
        Then(A, B),
        Else(C, D, E, F, G, H),
    }
    enum Branch2<A, B> {
        Then(A),
        Else(B),
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    let (value, branch) = if x.len() == 0 {
        (1.0, Branch3::Then)
    } else {
        let (t, branch) = if x.len() == 1 {
            let a = x[0];
            let exp_a = a.exp();
            (exp_a, Branch2::Then(exp_a))
        } else {
            let (t, branch) = if x.len() == 2 {
                let a = x[0];
                let b = x[1];
                (a * b, Branch1::Then(a, b))
            } else {
                let (t, first, t_1, t_2, last, t_3, tape) = if x.len() >= 2 {
                    let first = x[0];
                    let t = x.len() - 1;
                    let middle = &x[1..t];
                    let t_1 = x.len() - 1;
                    let last = x[t_1];
                    let t_2 = (middle.len() + 1).saturating_sub(2);
                    let mut sum: f64 = first * last;
                    for i in 0..t_2 {
                        let pair = &middle[i..i + 2];
                        if pair.len() == 2 {
                            let a = pair[0];
                            let b = pair[1];
                            sum += a * a * b;
                        }
                    }
                    let (t_3, tape) = slice_patterns_augmented(middle);
                    (sum + t_3, first, t, t_1, last, t_2, tape.keep_tape())
                } else {
                    unreachable!();
                };
                (t, Branch1::Else(first, t_1, t_2, last, t_3, tape))
            };
            (t, Branch2::Else(branch))
        };
        (t, Branch3::Else(branch))
    };
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        match branch {
            Branch3::Then => {}
            Branch3::Else(branch) => {
                match branch {
                    Branch2::Then(exp_a) => {
                        let d_a = seed * exp_a;
                        if let Some(d_x) = &mut d_x {
                            d_x[0] += d_a;
                        }
                    }
                    Branch2::Else(branch) => {
                        match branch {
                            Branch1::Then(a, b) => {
                                let d_a = seed * b;
                                let d_b = seed * a;
                                if let Some(d_x) = &mut d_x {
                                    d_x[1] += d_b;
                                }
                                if let Some(d_x) = &mut d_x {
                                    d_x[0] += d_a;
                                }
                            }
                            Branch1::Else(first, t, t_1, last, t_2, tape) => {
                                let middle_1 = &x[1..t];
                                slice_patterns_adjoint(
                                    middle_1,
                                    d_x.as_deref_mut().map(|d_x| &mut d_x[1..t]),
                                    tape,
                                    seed,
                                );
                                let d_sum = seed;
                                for i in 0..t_2 {
                                    let t = i + 2;
                                    let pair_1 = &middle_1[i..t];
                                    if pair_1.len() == 2 {
                                        let b_1 = pair_1[1];
                                        let a_1 = pair_1[0];
                                        let d_b = d_sum * (a_1 * a_1);
                                        let t_1 = d_sum * b_1 * a_1;
                                        let d_a = t_1 + t_1;
                                        let t_1 = 1 + i;
                                        let _ = 1 + t;
                                        if let Some(d_x) = &mut d_x {
                                            d_x[t_1 + 1] += d_b;
                                        }
                                        let t_1 = 1 + i;
                                        let _ = 1 + t;
                                        if let Some(d_x) = &mut d_x {
                                            d_x[t_1] += d_a;
                                        }
                                    }
                                }
                                let d_first = d_sum * last;
                                let d_last = d_sum * first;
                                if let Some(d_x) = &mut d_x {
                                    d_x[t_1] += d_last;
                                }
                                if let Some(d_x) = &mut d_x {
                                    d_x[0] += d_first;
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
