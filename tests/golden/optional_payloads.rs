pub fn pair_vjp(x: f64, k: f64, seed: (f64, [f64; 2])) -> ((f64, [f64; 2]), f64, f64) {
    let value = [x * k, x + k];
    let mut d_value = seed.1;
    let t = d_value[0];
    let t_1 = d_value[1];
    let d_x = seed.0 + t_1 + t * k;
    let d_k = t_1 + t * x;
    ((x, value), d_x, d_k)
}
pub fn optional_payloads_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
        Arm2,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let kept = [0.0; 2];
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut has_kept = false;
    let mut kept_1 = kept;
    for i in 0..t {
        let k = x[i];
        let (has_kept_1, kept, branch) = match has_kept {
            false => {
                let (t, tape) = pair_augmented(x[0], k);
                let t_1 = t.1.clone();
                (true, t_1, Branch2::Arm0(t, tape))
            }
            true if kept_1[0] > 0.5 => (true, [kept_1[1], k], Branch2::Arm1),
            true => (true, [kept_1[0] + k, kept_1[1] * k], Branch2::Arm2),
        };
        records.push((kept_1, branch));
        has_kept = has_kept_1;
        kept_1 = kept;
    }
    let (value, branch) = if has_kept {
        let (t, first, second) = if 2usize == 2 {
            let first = kept_1[0];
            let second = kept_1[1];
            (first * second, first, second)
        } else {
            unreachable!();
        };
        (t, Branch1::Then(first, second))
    } else {
        (0.0, Branch1::Else)
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_kept = ::autodiff_runtime::shadow::zero_like(&kept_1);
    match branch {
        Branch1::Then(first, second) => {
            let d_first = ::autodiff_runtime::product(1.0, second);
            let d_second = ::autodiff_runtime::product(1.0, first);
            d_kept[1] += d_second;
            d_kept[0] += d_first;
        }
        Branch1::Else => {}
    }
    let mut d_kept_1 = [-0.0; 2];
    let mut d_kept_2 = d_kept;
    for i in (0..t).rev() {
        let (kept, branch) = records.pop();
        let k_1 = x[i];
        let mut d_kept = ::autodiff_runtime::shadow::zero_like(&kept);
        let d_k = match branch {
            Branch2::Arm0(t, tape) => {
                let t_1 = x[0];
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_kept_2);
                let mut d_argument = -0.0;
                let mut d_k = -0.0;
                pair_adjoint(t_1, &mut d_argument, k_1, &mut d_k, tape, d_place);
                d_x[0] += d_argument;
                d_k
            }
            Branch2::Arm1 => {
                let t = d_kept_2[0];
                let t_1 = d_kept_2[1];
                d_kept[1] += t;
                t_1
            }
            Branch2::Arm2 => {
                let t = kept[1];
                let t_1 = d_kept_2[0];
                let t_2 = d_kept_2[1];
                d_kept[1] += t_2 * k_1;
                d_kept[0] += t_1;
                t_2 * t + t_1
            }
        };
        d_x[i] += d_k;
        d_kept_2 = d_kept;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_kept_1, &d_kept_2);
    value
}
#[inline]
pub fn optional_payloads_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
        Arm2,
    }
    let kept = [0.0; 2];
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut has_kept = false;
    let mut kept_1 = kept;
    for i in 0..t {
        let k = x[i];
        let (has_kept_1, kept, branch) = match has_kept {
            false => {
                let (t, tape) = pair_augmented(x[0], k);
                let t_1 = t.1.clone();
                (true, t_1, Branch2::Arm0(t, tape.keep_tape()))
            }
            true if kept_1[0] > 0.5 => (true, [kept_1[1], k], Branch2::Arm1),
            true => (true, [kept_1[0] + k, kept_1[1] * k], Branch2::Arm2),
        };
        records.push((kept_1, branch));
        has_kept = has_kept_1;
        kept_1 = kept;
    }
    let (value, branch) = if has_kept {
        let (t, first, second) = if 2usize == 2 {
            let first = kept_1[0];
            let second = kept_1[1];
            (first * second, first, second)
        } else {
            unreachable!();
        };
        (t, Branch1::Then(first, second))
    } else {
        (0.0, Branch1::Else)
    };
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t = x.len();
        let mut d_kept = ::autodiff_runtime::shadow::zero_like(&kept_1);
        match branch {
            Branch1::Then(first, second) => {
                let d_first = ::autodiff_runtime::product(seed, second);
                let d_second = ::autodiff_runtime::product(seed, first);
                d_kept[1] += d_second;
                d_kept[0] += d_first;
            }
            Branch1::Else => {}
        }
        let mut d_kept_1 = [-0.0; 2];
        let mut d_kept_2 = d_kept;
        for i in (0..t).rev() {
            let (kept, branch) = records.pop();
            let k_1 = x[i];
            let mut d_kept = ::autodiff_runtime::shadow::zero_like(&kept);
            let d_k = match branch {
                Branch2::Arm0(t, tape) => {
                    let t_1 = x[0];
                    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                    ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_kept_2);
                    let mut d_argument = -0.0;
                    let mut d_k = -0.0;
                    pair_adjoint(t_1, &mut d_argument, k_1, &mut d_k, tape, d_place);
                    if let Some(d_x) = &mut d_x {
                        d_x[0] += d_argument;
                    }
                    d_k
                }
                Branch2::Arm1 => {
                    let t = d_kept_2[0];
                    let t_1 = d_kept_2[1];
                    d_kept[1] += t;
                    t_1
                }
                Branch2::Arm2 => {
                    let t = kept[1];
                    let t_1 = d_kept_2[0];
                    let t_2 = d_kept_2[1];
                    d_kept[1] += t_2 * k_1;
                    d_kept[0] += t_1;
                    t_2 * t + t_1
                }
            };
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_k;
            }
            d_kept_2 = d_kept;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_kept_1, &d_kept_2);
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn largest_grad(x: &[f64], d_x: &mut [f64], scale: f64) -> Option<(f64, f64)> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut has_best = false;
    let mut best_0 = 0;
    let mut best_1: f64 = 0.0;
    for i in 0..t {
        let x = x[i];
        let t = if has_best { x * scale > best_1 } else { true };
        let (has_best_1, best_0_1, best_1_1) = if t {
            (true, i, x * scale)
        } else {
            (has_best, best_0, best_1)
        };
        records.push(t);
        has_best = has_best_1;
        best_0 = best_0_1;
        best_1 = best_1_1;
    }
    if !has_best {
        return None;
    }
    let t_1 = best_0 as f64 + 1.0;
    let mut d_best_1: f64 = t_1;
    let mut d_scale: f64 = 0.0;
    for i in (0..t).rev() {
        let t = records.pop();
        let x_1 = x[i];
        let (d_scale_1, d_best_1_1, d_x_1) = if t {
            (d_best_1 * x_1, -0.0, d_best_1 * scale)
        } else {
            (-0.0, d_best_1, -0.0)
        };
        d_x[i] = d_x_1;
        d_best_1 = d_best_1_1;
        d_scale += d_scale_1;
    }
    Some((best_1 * t_1, d_scale))
}
pub fn first_above_grad(x: f64, bound: f64) -> Result<(f64, f64, f64), String> {
    let mut has_found = false;
    let mut found: f64 = 0.0;
    let mut error = Some("none".to_string());
    let mut t = false;
    let mut trips = 0usize;
    for k in 0..3 {
        let t_1 = x * k as f64 > bound;
        let (t_2, t_3, t_4) = if t_1 {
            let found_1 = x * k as f64;
            (true, found_1, ::core::default::Default::default())
        } else {
            (has_found, found, error)
        };
        has_found = t_2;
        found = t_3;
        error = t_4;
        t = t_1;
        trips += 1usize;
        if t_1 {
            break;
        }
    }
    if !has_found {
        return Err(::core::option::Option::unwrap(error));
    }
    let mut d_found: f64 = 1.0;
    let mut d_x: f64 = 0.0;
    for k in (0..trips).rev() {
        let t_1 = k + 1;
        let k_1 = ::autodiff_runtime::index::nth(0, k);
        let (d_x_1, d_found_1) = if t_1 == trips && t {
            (d_found * k_1 as f64, -0.0)
        } else {
            (-0.0, d_found)
        };
        d_found = d_found_1;
        d_x += d_x_1;
    }
    Ok((found, d_x, 0.0))
}
