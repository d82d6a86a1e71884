pub fn minor_grad(a: &[f64], d_a: &mut [f64], columns: u64, n: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::clear(d_a, a);
    let value = if a.len() == 0 {
        1.0
    } else {
        ::core::assert!(n <= a.len(), "mid > len");
        let row = &a[..n];
        let rest = &a[n..];
        let mut determinant: f64 = 0.0;
        let mut sign: f64 = 1.0;
        for j in 0..row.len() {
            let element = row[j];
            let (determinant_1, sign_1, d_element) = if (columns & (1 << j)) != 0 {
                let t = columns & !(1 << j);
                let t_1 = sign * element;
                let t = minor_seeded(
                    rest,
                    &mut d_a[n..],
                    t,
                    ::autodiff_runtime::Constant,
                    n,
                    ::autodiff_runtime::Constant,
                    t_1,
                );
                let determinant_1 = determinant + sign * element * t;
                let sign_1 = -sign;
                (determinant_1, sign_1, t * sign)
            } else {
                (determinant, sign, 0.0)
            };
            d_a[j] += d_element;
            determinant = determinant_1;
            sign = sign_1;
        }
        determinant
    };
    value
}
#[inline]
pub fn minor_augmented<'tape>(
    a: &[f64],
    columns: u64,
    n: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let value = if a.len() == 0 {
        1.0
    } else {
        ::core::assert!(n <= a.len(), "mid > len");
        let row = &a[..n];
        let rest = &a[n..];
        let mut determinant: f64 = 0.0;
        let mut sign: f64 = 1.0;
        for j in 0..row.len() {
            let element = row[j];
            let (determinant_1, sign_1, branch) = if (columns & (1 << j)) != 0 {
                let t = columns & !(1 << j);
                let (t_1, tape) = minor_augmented(rest, t, n);
                let determinant_1 = determinant + sign * element * t_1;
                let sign_1 = -sign;
                (determinant_1, sign_1, Branch::Then(t, t_1, tape.keep_tape()))
            } else {
                (determinant, sign, Branch::Else)
            };
            records.push((sign, branch));
            determinant = determinant_1;
            sign = sign_1;
        }
        determinant
    };
    let tape = move |
        a: &[f64],
        mut d_a: ::core::option::Option<&mut [f64]>,
        n: usize,
        seed: f64|
    {
        if !(a.len() == 0) {
            let row_1 = &a[..n];
            let t = row_1.len();
            let rest_1 = &a[n..];
            let d_determinant = seed;
            for j in (0..t).rev() {
                let (sign, branch) = records.pop();
                let element_1 = row_1[j];
                let d_element = match branch {
                    Branch::Then(t, t_1, tape) => {
                        let t_2 = d_determinant * (sign * element_1);
                        minor_adjoint(
                            rest_1,
                            d_a.as_deref_mut().map(|d_a| &mut d_a[n..]),
                            t,
                            ::autodiff_runtime::Constant,
                            n,
                            ::autodiff_runtime::Constant,
                            tape,
                            t_2,
                        );
                        d_determinant * t_1 * sign
                    }
                    Branch::Else => -0.0,
                };
                if let Some(d_a) = &mut d_a {
                    d_a[j] += d_element;
                }
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
        ),
    )
}
pub fn determinant_grad(a: &[f64], d_a: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::clear(d_a, a);
    let value = minor_seeded(
        a,
        &mut *d_a,
        u64::MAX,
        ::autodiff_runtime::Constant,
        3,
        ::autodiff_runtime::Constant,
        1.0,
    );
    value
}
#[inline]
pub fn determinant_augmented<'tape>(
    a: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (value, tape) = minor_augmented(a, u64::MAX, 3);
    let tape = tape.keep_tape();
    let tape = move |a: &[f64], mut d_a: ::core::option::Option<&mut [f64]>, seed: f64| {
        minor_adjoint(
            a,
            d_a.as_deref_mut(),
            u64::MAX,
            ::autodiff_runtime::Constant,
            3,
            ::autodiff_runtime::Constant,
            tape,
            seed,
        );
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn energy_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut sum: f64 = -0.0;
    for i in 0..x.len() {
        let x_1 = x[i];
        let exp_x = x_1.exp();
        let t = exp_x * x_1;
        let d_x_1 = exp_x + t;
        d_x[i] = d_x_1;
        sum += t;
    }
    sum
}
pub fn overwritten_later_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut y = x.to_vec();
    let saved = ::autodiff_runtime::records::copy(&y);
    let (before, tape) = energy_augmented(&y);
    let t = y[1];
    let t_1 = x[2];
    y[0] = t * t_1;
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    let t_2 = energy_seeded(&y, &mut d_y, 2.0);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let t_3 = ::autodiff_runtime::shadow::take(&mut d_y[0]);
    d_x[2] += t_3 * t;
    d_y[1] += t_3 * t_1;
    energy_adjoint(&saved, &mut d_y, tape, 1.0);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
    before + 2.0 * t_2
}
#[inline]
pub fn overwritten_later_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut y = x.to_vec();
    let saved = ::autodiff_runtime::records::copy(&y);
    let (before, tape) = energy_augmented(&y);
    let tape = tape.keep_tape();
    let t = y[1];
    y[0] = t * x[2];
    let (t_1, tape_1) = energy_augmented(&y);
    let tape_1 = tape_1.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_2 = x[2];
        let t_3 = seed * 2.0;
        let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
        energy_adjoint(&y, &mut d_y, tape_1, t_3);
        let t_3 = ::autodiff_runtime::shadow::take(&mut d_y[0]);
        if let Some(d_x) = &mut d_x {
            d_x[2] += t_3 * t;
        }
        d_y[1] += t_3 * t_2;
        let d_before = seed;
        energy_adjoint(&saved, &mut d_y, tape, d_before);
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
        }
    };
    (
        before + 2.0 * t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn penalties_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut total: f64 = 0.0;
    for i in 0..x.len().div_ceil(2) {
        let t = i * 2;
        let t_1 = (t + 2).min(x.len());
        let row = &x[t..t_1];
        if row[0] > 0.5 {
            let (t_2, tape) = energy_augmented(row);
            let t_3 = row[0];
            let t_4 = row[0];
            d_x[t] += t_2;
            energy_adjoint(row, &mut d_x[t..t_1], tape, t_4);
            total += t_2 * t_3;
        } else {
            let t = energy_seeded(row, &mut d_x[t..t_1], -1.0);
            total -= t;
        }
    }
    total
}
#[inline]
pub fn penalties_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Then(A, B),
        Else(C),
    }
    let t = x.len().div_ceil(2);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for i in 0..t {
        let t = i * 2;
        let row = &x[t..(t + 2).min(x.len())];
        let (total_1, branch) = if row[0] > 0.5 {
            let (t, tape) = energy_augmented(row);
            let total_1 = total + t * row[0];
            (total_1, Branch::Then(t, tape.keep_tape()))
        } else {
            let (t, tape) = energy_augmented(row);
            let total_1 = total - t;
            (total_1, Branch::Else(tape.keep_tape()))
        };
        records.push(branch);
        total = total_1;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t = x.len();
        let d_total = seed;
        for i in (0..t.div_ceil(2)).rev() {
            let branch = records.pop();
            let t = i * 2;
            let t_1 = (t + 2).min(x.len());
            let row_1 = &x[t..t_1];
            match branch {
                Branch::Then(t_2, tape) => {
                    let t_3 = d_total * row_1[0];
                    if let Some(d_x) = &mut d_x {
                        d_x[t] += d_total * t_2;
                    }
                    energy_adjoint(
                        row_1,
                        d_x.as_deref_mut().map(|d_x| &mut d_x[t..t_1]),
                        tape,
                        t_3,
                    );
                }
                Branch::Else(tape) => {
                    let t_2 = -d_total;
                    energy_adjoint(
                        row_1,
                        d_x.as_deref_mut().map(|d_x| &mut d_x[t..t_1]),
                        tape,
                        t_2,
                    );
                }
            }
        }
    };
    (
        total,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn entangled_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::core::assert!(2 <= x.len(), "mid > len");
    let first = &x[..2];
    let second = &x[2..];
    let (t, tape) = energy_augmented(first);
    let t_1 = energy_seeded(second, &mut d_x[2..], t);
    let t_2 = energy_seeded(x, &mut *d_x, 1.0);
    energy_adjoint(first, &mut d_x[..2], tape, t_1);
    t * t_1 + t_2
}
#[inline]
pub fn entangled_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    ::core::assert!(2 <= x.len(), "mid > len");
    let first = &x[..2];
    let second = &x[2..];
    let (t, tape) = energy_augmented(first);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = energy_augmented(second);
    let tape_1 = tape_1.keep_tape();
    let (t_2, tape_2) = energy_augmented(x);
    let tape_2 = tape_2.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let second_1 = &x[2..];
        let first_1 = &x[..2];
        energy_adjoint(x, d_x.as_deref_mut(), tape_2, seed);
        let t_3 = seed * t_1;
        let t_4 = seed * t;
        energy_adjoint(
            second_1,
            d_x.as_deref_mut().map(|d_x| &mut d_x[2..]),
            tape_1,
            t_4,
        );
        energy_adjoint(first_1, d_x.as_deref_mut().map(|d_x| &mut d_x[..2]), tape, t_3);
    };
    (
        t * t_1 + t_2,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
