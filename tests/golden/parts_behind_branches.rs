fn pair_vjp(
    v: &[f64],
    d_v: &mut [f64],
    w: f64,
    seed: (f64, [f64; 2]),
) -> ((f64, [f64; 2]), f64) {
    ::autodiff_runtime::shadow::check(d_v, v, "v");
    let t = v[0];
    let value = [w.sin(), v[0]];
    let mut d_value = seed.1;
    let d_sin_w = d_value[0];
    let t_1 = d_value[1];
    let d_w = d_sin_w * w.cos() + seed.0 * t;
    d_v[0] += t_1 + seed.0 * w;
    ((w * t, value), d_w)
}
fn turned_vjp(a: [f64; 2], w: f64, seed: [f64; 2]) -> ([f64; 2], [f64; 2], f64) {
    let t = a[1];
    let cos_w = w.cos();
    let value = [t * cos_w, a[0] + w];
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_value = seed;
    let t_1 = d_value[0];
    let t_2 = d_value[1];
    d_a[0] += t_2;
    let d_w = t_2 - t_1 * t * w.sin();
    d_a[1] += t_1 * cos_w;
    (value, d_a, d_w)
}
fn scaled_vjp(
    v: &[f64],
    d_v: &mut [f64],
    w: f64,
    seed: (Vec<f64>, f64),
) -> ((Vec<f64>, f64), f64) {
    ::autodiff_runtime::shadow::check(d_v, v, "v");
    let mut value = ::autodiff_runtime::vec![0.0; v.len()];
    let t_1 = v.len();
    for i in 0..t_1 {
        let t = v[i];
        value[i] = t * w;
    }
    let exp_w = w.exp();
    let mut d_value = seed.0;
    let d_value_1 = &d_value[..t_1];
    let sum = ::autodiff_runtime::sums::sum(0..t_1, |i| d_value_1[i] * v[i]);
    let d_w = seed.1 * exp_w + sum;
    let d_v_1 = &mut d_v[..t_1];
    let d_value = &mut d_value[..t_1];
    for i in 0..t_1 {
        let d_t = ::autodiff_runtime::shadow::take(&mut d_value[i]) * w;
        d_v_1[i] += d_t;
    }
    ((value, exp_w), d_w)
}
pub fn after_guard_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x[0];
    let (t_1, tape) = pair_augmented(x, t);
    let (value, branch) = if k < -0.17 {
        (x[0], Branch::Then)
    } else {
        let t = t_1.1[0];
        let t_1 = t_1.1[1];
        (t * t_1, Branch::Else(t, t_1))
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    match branch {
        Branch::Then => {
            d_x[0] += 1.0;
        }
        Branch::Else(t_1, t_2) => {
            d_place.1[1] += t_1;
            d_place.1[0] += t_2;
        }
    }
    let mut d_argument = -0.0;
    pair_adjoint(x, &mut *d_x, t, &mut d_argument, tape, d_place);
    d_x[0] += d_argument;
    (value, 0.0)
}
#[inline]
pub fn after_guard_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    let (t, tape) = pair_augmented(x, x[0]);
    let tape = tape.keep_tape();
    let (value, branch) = if k < -0.17 {
        (x[0], Branch::Then)
    } else {
        let t_1 = t.1[0];
        let t = t.1[1];
        (t_1 * t, Branch::Else(t_1, t))
    };
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_1 = x[0];
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        match branch {
            Branch::Then => {
                if let Some(d_x) = &mut d_x {
                    d_x[0] += seed;
                }
            }
            Branch::Else(t, t_2) => {
                d_place.1[1] += seed * t;
                d_place.1[0] += seed * t_2;
            }
        }
        let mut d_argument = -0.0;
        pair_adjoint(x, d_x.as_deref_mut(), t_1, &mut d_argument, tape, d_place);
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_argument;
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn after_search_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t_1, tape) = pair_augmented(x, k);
    let a = t_1.1.clone();
    let mut exit: f64 = 0.0;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let v = x[i];
        let t_1 = v > 1.6;
        let t_2 = if t_1 { k } else { 0.0 };
        exit = t_2;
        returns = t_1;
        trips += 1usize;
        if t_1 {
            break;
        }
    }
    let (value, branch) = if returns {
        (exit, Branch::Then)
    } else {
        let _ = x[0];
        let mut t = a.clone();
        t.swap(0, 1);
        let p_1 = t.clone();
        let t_1 = p_1[0];
        let t_2 = p_1[1];
        (t_1 * t_2, Branch::Else(t, p_1, t_1, t_2))
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let d_exit = match branch {
        Branch::Then => 1.0,
        Branch::Else(t, p_1, t_1, t_2) => {
            let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
            d_p_1[1] += t_1;
            d_p_1[0] += t_2;
            let mut d_t = ::autodiff_runtime::shadow::zero_like(&t);
            ::autodiff_runtime::shadow::accumulate(&mut d_t, &d_p_1);
            d_t.swap(0, 1);
            ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_t);
            0.0
        }
    };
    let mut d_exit_1: f64 = d_exit;
    let mut d_k: f64 = 0.0;
    for i in (0..trips).rev() {
        let d_k_1 = if i + 1 == trips && returns { d_exit_1 } else { -0.0 };
        d_exit_1 = -0.0;
        d_k += d_k_1;
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_a);
    let mut d_k_1 = -0.0;
    pair_adjoint(x, &mut *d_x, k, &mut d_k_1, tape, d_place);
    let d_k = d_k + d_k_1;
    (value, d_k)
}
#[inline]
pub fn after_search_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    let (t_1, tape) = pair_augmented(x, k);
    let tape = tape.keep_tape();
    let a = t_1.1.clone();
    let mut exit: f64 = 0.0;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let v = x[i];
        let t_1 = v > 1.6;
        let t_2 = if t_1 { k } else { 0.0 };
        exit = t_2;
        returns = t_1;
        trips += 1usize;
        if t_1 {
            break;
        }
    }
    let (value, branch) = if returns {
        (exit, Branch::Then)
    } else {
        let _ = x[0];
        let mut t = a.clone();
        t.swap(0, 1);
        let p_1 = t.clone();
        let t_1 = p_1[0];
        let t_2 = p_1[1];
        (t_1 * t_2, Branch::Else(t, p_1, t_1, t_2))
    };
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        let d_exit = match branch {
            Branch::Then => seed,
            Branch::Else(t, p_1, t_1, t_2) => {
                let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
                d_p_1[1] += seed * t_1;
                d_p_1[0] += seed * t_2;
                let mut d_t = ::autodiff_runtime::shadow::zero_like(&t);
                ::autodiff_runtime::shadow::accumulate(&mut d_t, &d_p_1);
                d_t.swap(0, 1);
                ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_t);
                -0.0
            }
        };
        let mut d_exit_1: f64 = d_exit;
        let mut d_k: f64 = 0.0;
        for i in (0..trips).rev() {
            let d_k_1 = if i + 1 == trips && returns { d_exit_1 } else { -0.0 };
            d_exit_1 = -0.0;
            d_k += d_k_1;
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_a);
        let mut d_k_1 = -0.0;
        pair_adjoint(x, d_x.as_deref_mut(), k, &mut d_k_1, tape, d_place);
        let d_k = d_k + d_k_1;
        d_k
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn chosen_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A, B, C, D> {
        Then(A, B),
        Else(C, D),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (a, branch) = if k > 0.4 {
        let (t, tape) = pair_augmented(x, k);
        let t_1 = t.1.clone();
        (t_1, Branch::Then(t, tape))
    } else {
        let t = [k, x[0]];
        let (t_1, tape) = turned_augmented(t.clone(), k);
        (t_1, Branch::Else(t, tape))
    };
    let t = 2.0 * a[1];
    let t_1 = a[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    d_a[0] += 1.0;
    d_a[1] -= k * 2.0;
    let d_k = match branch {
        Branch::Then(t_1, tape) => {
            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
            ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_a);
            let mut d_k = -0.0;
            pair_adjoint(x, &mut *d_x, k, &mut d_k, tape, d_place);
            d_k - t
        }
        Branch::Else(t_2, tape) => {
            let mut d_place = [-0.0; 2];
            let mut d_k = -0.0;
            turned_adjoint(t_2, &mut d_place, k, &mut d_k, tape, d_a);
            let t_2 = d_place[0];
            d_x[0] += d_place[1];
            d_k - t + t_2
        }
    };
    (t_1 - t * k, d_k)
}
#[inline]
pub fn chosen_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D> {
        Then(A, B),
        Else(C, D),
    }
    let (a, branch) = if k > 0.4 {
        let (t, tape) = pair_augmented(x, k);
        let t_1 = t.1.clone();
        (t_1, Branch::Then(t, tape.keep_tape()))
    } else {
        let t = [k, x[0]];
        let (t_1, tape) = turned_augmented(t.clone(), k);
        (t_1, Branch::Else(t, tape.keep_tape()))
    };
    let t = a[1];
    let t_1 = a[0];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_2 = a[1];
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        d_a[0] += seed;
        let t_2 = seed * (2.0 * t_2);
        d_a[1] -= seed * k * 2.0;
        let d_k = match branch {
            Branch::Then(t, tape) => {
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_a);
                let mut d_k = -0.0;
                pair_adjoint(x, d_x.as_deref_mut(), k, &mut d_k, tape, d_place);
                d_k - t_2
            }
            Branch::Else(t, tape) => {
                let mut d_place = [-0.0; 2];
                let mut d_k = -0.0;
                turned_adjoint(t, &mut d_place, k, &mut d_k, tape, d_a);
                let t = d_place[0];
                if let Some(d_x) = &mut d_x {
                    d_x[0] += d_place[1];
                }
                d_k - t_2 + t
            }
        };
        d_k
    };
    (
        t_1 - 2.0 * t * k,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn replaced_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = pair_augmented(x, k);
    let p_1 = t.1.clone();
    let (p_0, p_1_1, branch) = if k > 0.3 {
        let p_0 = x[0];
        let t = k * k;
        let (t_1, tape) = pair_augmented(x, t);
        let p_1 = t_1.1.clone();
        (p_0, p_1, Branch::Then(t, t_1, tape))
    } else {
        (k, p_1.clone(), Branch::Else)
    };
    let t_1 = p_1_1[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
    d_p_1[0] += p_0;
    let mut d_p_1_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
    let d_k = match branch {
        Branch::Then(t, t_2, tape) => {
            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
            ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_p_1);
            let mut d_argument = -0.0;
            pair_adjoint(x, &mut *d_x, t, &mut d_argument, tape, d_place);
            let t = d_argument * k;
            d_x[0] += t_1;
            t + t
        }
        Branch::Else => {
            ::autodiff_runtime::shadow::accumulate(&mut d_p_1_1, &d_p_1);
            t_1
        }
    };
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_p_1_1);
    let mut d_k_1 = -0.0;
    pair_adjoint(x, &mut *d_x, k, &mut d_k_1, tape, d_place);
    let d_k = d_k + d_k_1;
    (t_1 * p_0, d_k)
}
#[inline]
pub fn replaced_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let (t, tape) = pair_augmented(x, k);
    let tape = tape.keep_tape();
    let p_1 = t.1.clone();
    let (p_0, p_1_1, branch) = if k > 0.3 {
        let p_0 = x[0];
        let t = k * k;
        let (t_1, tape) = pair_augmented(x, t);
        let p_1 = t_1.1.clone();
        (p_0, p_1, Branch::Then(t, t_1, tape.keep_tape()))
    } else {
        (k, p_1.clone(), Branch::Else)
    };
    let t_1 = p_1_1[0];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_2 = p_1_1[0];
        let d_p_0 = seed * t_2;
        let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
        d_p_1[0] += seed * p_0;
        let mut d_p_1_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
        let d_k = match branch {
            Branch::Then(t, t_1, tape) => {
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
                ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_p_1);
                let mut d_argument = -0.0;
                pair_adjoint(x, d_x.as_deref_mut(), t, &mut d_argument, tape, d_place);
                let t = d_argument * k;
                if let Some(d_x) = &mut d_x {
                    d_x[0] += d_p_0;
                }
                t + t
            }
            Branch::Else => {
                ::autodiff_runtime::shadow::accumulate(&mut d_p_1_1, &d_p_1);
                d_p_0
            }
        };
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_p_1_1);
        let mut d_k_1 = -0.0;
        pair_adjoint(x, d_x.as_deref_mut(), k, &mut d_k_1, tape, d_place);
        let d_k = d_k + d_k_1;
        d_k
    };
    (
        t_1 * p_0,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn kept_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let _ = x[0];
    let t = [k, k];
    let (p_1, tape) = turned_augmented(t.clone(), k);
    let (p_1_1, branch) = if k * k < 0.31 {
        (p_1.clone(), Branch::Then)
    } else {
        let t = x[0];
        let ((_, p_1), tape) = pair_augmented(x, t);
        (p_1, Branch::Else(t, tape))
    };
    let value = p_1_1[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
    d_p_1[0] += 1.0;
    let mut d_p_1_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
    match branch {
        Branch::Then => {
            ::autodiff_runtime::shadow::accumulate(&mut d_p_1_1, &d_p_1);
        }
        Branch::Else(t, tape) => {
            let mut d_argument = -0.0;
            pair_adjoint(x, &mut *d_x, t, &mut d_argument, tape, (0.0, d_p_1));
            d_x[0] += d_argument;
        }
    }
    let mut d_place = [-0.0; 2];
    let mut d_k = -0.0;
    turned_adjoint(t, &mut d_place, k, &mut d_k, tape, d_p_1_1);
    let d_k = d_k + d_place[0] + d_place[1];
    (value, d_k)
}
#[inline]
pub fn kept_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    let _ = x[0];
    let t = [k, k];
    let (p_1, tape) = turned_augmented(t.clone(), k);
    let tape = tape.keep_tape();
    let (p_1_1, branch) = if k * k < 0.31 {
        (p_1.clone(), Branch::Then)
    } else {
        let t = x[0];
        let ((_, p_1), tape) = pair_augmented(x, t);
        (p_1, Branch::Else(t, tape.keep_tape()))
    };
    let value = p_1_1[0];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
        d_p_1[0] += seed;
        let mut d_p_1_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
        match branch {
            Branch::Then => {
                ::autodiff_runtime::shadow::accumulate(&mut d_p_1_1, &d_p_1);
            }
            Branch::Else(t, tape) => {
                let mut d_argument = -0.0;
                pair_adjoint(
                    x,
                    d_x.as_deref_mut(),
                    t,
                    &mut d_argument,
                    tape,
                    (0.0, d_p_1),
                );
                if let Some(d_x) = &mut d_x {
                    d_x[0] += d_argument;
                }
            }
        }
        let mut d_place = [-0.0; 2];
        let mut d_k = -0.0;
        turned_adjoint(t, &mut d_place, k, &mut d_k, tape, d_p_1_1);
        let d_k = d_k + d_place[0] + d_place[1];
        d_k
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn part_or_new_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x[1];
    let (t_1, tape) = pair_augmented(x, t);
    let mut a = t_1.1.clone();
    let t_2 = x.len() > 2;
    let a_1 = if t_2 { a.clone() } else { [k, k] };
    let t_3 = a_1[0];
    let t_4 = a_1[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a_1);
    d_a[1] += t_3;
    d_a[0] += t_4;
    let mut d_a_1 = ::autodiff_runtime::shadow::zero_like(&a);
    let d_k = if t_2 {
        ::autodiff_runtime::shadow::accumulate(&mut d_a_1, &d_a);
        0.0
    } else {
        d_a[0] + d_a[1]
    };
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_a_1);
    let mut d_argument = -0.0;
    pair_adjoint(x, &mut *d_x, t, &mut d_argument, tape, d_place);
    d_x[1] += d_argument;
    (t_3 * t_4, d_k)
}
#[inline]
pub fn part_or_new_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = pair_augmented(x, x[1]);
    let tape = tape.keep_tape();
    let mut a = t.1.clone();
    let a_1 = if x.len() > 2 { a.clone() } else { [k, k] };
    let t_1 = a_1[0];
    let t_2 = a_1[1];
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_3 = a_1[1];
        let t_4 = a_1[0];
        let t_5 = x.len();
        let t_6 = x[1];
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a_1);
        d_a[1] += seed * t_4;
        d_a[0] += seed * t_3;
        let mut d_a_1 = ::autodiff_runtime::shadow::zero_like(&a);
        let d_k = if t_5 > 2 {
            ::autodiff_runtime::shadow::accumulate(&mut d_a_1, &d_a);
            0.0
        } else {
            d_a[0] + d_a[1]
        };
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_a_1);
        let mut d_argument = -0.0;
        pair_adjoint(x, d_x.as_deref_mut(), t_6, &mut d_argument, tape, d_place);
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_argument;
        }
        d_k
    };
    (
        t_1 * t_2,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    )
}
pub fn vector_after_guard_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = scaled_augmented(x, k);
    let (value, branch) = if k < 0.2 {
        (t.0[0], Branch::Then)
    } else {
        let mut sum: f64 = -0.0;
        for i in 0..t.0.len() {
            sum += t.0[i];
        }
        (sum * k, Branch::Else(sum))
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let d_k = match branch {
        Branch::Then => {
            d_place.0[0] += 1.0;
            -0.0
        }
        Branch::Else(sum) => {
            let t = t.0.len();
            let d_sum = k;
            for i in 0..t {
                d_place.0[i] += d_sum;
            }
            sum
        }
    };
    let mut d_k_1 = -0.0;
    scaled_adjoint(x, &mut *d_x, k, &mut d_k_1, tape, d_place);
    let d_k = d_k + d_k_1;
    (value, d_k)
}
#[inline]
pub fn vector_after_guard_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Then,
        Else(A),
    }
    let (t, tape) = scaled_augmented(x, k);
    let tape = tape.keep_tape();
    let (value, branch) = if k < 0.2 {
        (t.0[0], Branch::Then)
    } else {
        let mut sum: f64 = -0.0;
        for i in 0..t.0.len() {
            sum += t.0[i];
        }
        (sum * k, Branch::Else(sum))
    };
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        let d_k = match branch {
            Branch::Then => {
                d_place.0[0] += seed;
                -0.0
            }
            Branch::Else(sum) => {
                let t = t.0.len();
                let d_sum = seed * k;
                for i in 0..t {
                    d_place.0[i] += d_sum;
                }
                seed * sum
            }
        };
        let mut d_k_1 = -0.0;
        scaled_adjoint(x, d_x.as_deref_mut(), k, &mut d_k_1, tape, d_place);
        let d_k = d_k + d_k_1;
        d_k
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn copy_changed_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = pair_augmented(x, k);
    let mut b = t.1.clone();
    let t_1 = 3.0 * k;
    let t_2 = b[0];
    b[0] = t_2 * t_1;
    let t_3 = b[0];
    let t_4 = t.1[0];
    let t_5 = t.1[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place.1[1] += 1.0;
    d_place.1[0] += t_3;
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    d_b[0] += t_4;
    let t = ::autodiff_runtime::shadow::take(&mut d_b[0]);
    d_b[0] += t * t_1;
    ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_b);
    let mut d_k = -0.0;
    pair_adjoint(x, &mut *d_x, k, &mut d_k, tape, d_place);
    let d_k = t * t_2 * 3.0 + d_k;
    (t_4 * t_3 + t_5, d_k)
}
#[inline]
pub fn copy_changed_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = pair_augmented(x, k);
    let tape = tape.keep_tape();
    let mut b = t.1.clone();
    let t_1 = b[0];
    b[0] = t_1 * (3.0 * k);
    let t_2 = b[0];
    let t_3 = t.1[0];
    let t_4 = t.1[1];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_5 = b[0];
        let t_6 = t.1[0];
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        d_place.1[1] += seed;
        d_place.1[0] += seed * t_5;
        let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
        d_b[0] += seed * t_6;
        let t = ::autodiff_runtime::shadow::take(&mut d_b[0]);
        d_b[0] += t * (3.0 * k);
        ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_b);
        let mut d_k = -0.0;
        pair_adjoint(x, d_x.as_deref_mut(), k, &mut d_k, tape, d_place);
        let d_k = t * t_1 * 3.0 + d_k;
        d_k
    };
    (
        t_3 * t_2 + t_4,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn vector_changed_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = scaled_augmented(x, k);
    let mut v = t.0.clone();
    v[0] += k;
    let (p, tape_1) = scaled_augmented(&v, k);
    let t_1 = p.0[0];
    let t_2 = p.1;
    let t_3 = v[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
    d_v[0] += 1.0;
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    d_p.1 += t_1;
    d_p.0[0] += ::autodiff_runtime::product(1.0, t_2);
    let mut d_k = -0.0;
    scaled_adjoint(&v, &mut d_v, k, &mut d_k, tape_1, d_p);
    let t_4 = ::autodiff_runtime::shadow::take(&mut d_v[0]);
    d_v[0] += t_4;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::shadow::accumulate(&mut d_place.0, &d_v);
    let mut d_k_1 = -0.0;
    scaled_adjoint(x, &mut *d_x, k, &mut d_k_1, tape, d_place);
    let d_k = d_k + t_4 + d_k_1;
    (t_1 * t_2 + t_3, d_k)
}
#[inline]
pub fn vector_changed_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = scaled_augmented(x, k);
    let tape = tape.keep_tape();
    let mut v = t.0.clone();
    v[0] += k;
    let (p, tape_1) = scaled_augmented(&v, k);
    let tape_1 = tape_1.keep_tape();
    let t_1 = p.0[0];
    let t_2 = p.1;
    let t_3 = v[0];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_4 = p.1;
        let t_5 = p.0[0];
        let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
        d_v[0] += seed;
        let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
        d_p.1 += seed * t_5;
        d_p.0[0] += ::autodiff_runtime::product(seed, t_4);
        let mut d_k = -0.0;
        scaled_adjoint(&v, &mut d_v, k, &mut d_k, tape_1, d_p);
        let t_4 = ::autodiff_runtime::shadow::take(&mut d_v[0]);
        d_v[0] += t_4;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place.0, &d_v);
        let mut d_k_1 = -0.0;
        scaled_adjoint(x, d_x.as_deref_mut(), k, &mut d_k_1, tape, d_place);
        let d_k = d_k + t_4 + d_k_1;
        d_k
    };
    (
        t_1 * t_2 + t_3,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn rows_of_results_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = [x[0], k];
    let (t_1, tape) = turned_augmented(t.clone(), k);
    let t_2 = [k, k];
    let t_3 = x[0];
    let (t_4, tape_1) = turned_augmented(t_2.clone(), t_3);
    let mut g = [t_1, t_4];
    g[0] = g[1];
    let t_1 = g[1][1];
    let t_4 = g[0][0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_g = ::autodiff_runtime::shadow::zero_like(&g);
    d_g[0][0] += t_1;
    d_g[1][1] += t_4;
    {
        let part = ::autodiff_runtime::shadow::take(&mut d_g[0]);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_g[1], part);
    }
    let t_5 = ::autodiff_runtime::shadow::take(&mut d_g[0]);
    let t_6 = ::autodiff_runtime::shadow::take(&mut d_g[1]);
    let mut d_place = [-0.0; 2];
    let mut d_argument = -0.0;
    turned_adjoint(t_2, &mut d_place, t_3, &mut d_argument, tape_1, t_6);
    d_x[0] += d_argument;
    let t_2 = d_place[0];
    let t_3 = d_place[1];
    let mut d_place = [-0.0; 2];
    let mut d_k = -0.0;
    turned_adjoint(t, &mut d_place, k, &mut d_k, tape, t_5);
    let t = d_place[0];
    let d_k = t_2 + t_3 + d_k + d_place[1];
    d_x[0] += t;
    (t_1 * t_4, d_k)
}
#[inline]
pub fn rows_of_results_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let t = [x[0], k];
    let (t_1, tape) = turned_augmented(t.clone(), k);
    let tape = tape.keep_tape();
    let t_2 = [k, k];
    let (t_3, tape_1) = turned_augmented(t_2.clone(), x[0]);
    let tape_1 = tape_1.keep_tape();
    let mut g = [t_1, t_3];
    g[0] = g[1];
    let t_1 = g[1][1];
    let t_3 = g[0][0];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_4 = g[0][0];
        let t_5 = g[1][1];
        let t_6 = x[0];
        let mut d_g = ::autodiff_runtime::shadow::zero_like(&g);
        d_g[0][0] += seed * t_5;
        d_g[1][1] += seed * t_4;
        {
            let part = ::autodiff_runtime::shadow::take(&mut d_g[0]);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_g[1], part);
        }
        let t_4 = ::autodiff_runtime::shadow::take(&mut d_g[0]);
        let t_5 = ::autodiff_runtime::shadow::take(&mut d_g[1]);
        let mut d_place = [-0.0; 2];
        let mut d_argument = -0.0;
        turned_adjoint(t_2, &mut d_place, t_6, &mut d_argument, tape_1, t_5);
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_argument;
        }
        let t_2 = d_place[0];
        let t_5 = d_place[1];
        let mut d_place = [-0.0; 2];
        let mut d_k = -0.0;
        turned_adjoint(t, &mut d_place, k, &mut d_k, tape, t_4);
        let t = d_place[0];
        let d_k = t_2 + t_5 + d_k + d_place[1];
        if let Some(d_x) = &mut d_x {
            d_x[0] += t;
        }
        d_k
    };
    (
        t_1 * t_3,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
