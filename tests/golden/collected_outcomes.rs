pub fn root_grad(x: f64) -> Option<(f64, f64)> {
    let (value, sqrt_x) = if x < 0.0 {
        return None;
    } else {
        let sqrt_x = x.sqrt();
        (sqrt_x, sqrt_x)
    };
    let d_x = 0.5 / sqrt_x;
    Some((value, d_x))
}
pub fn logarithm_grad(x: f64) -> Result<(f64, f64), String> {
    let value = if x <= 0.0 {
        return Err(format!("ln {x}", x = x));
    } else {
        x.ln()
    };
    let d_x = 1.0 / x;
    Ok((value, d_x))
}
pub fn collected_outcomes_grad(x: &[f64], d_x: &mut [f64]) -> Option<f64> {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = x.len();
    let mut t_1 = ::autodiff_runtime::vec![0.0; t];
    let mut has_exit = false;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let x = x[i];
        let t = root_augmented(x);
        let (t, t_2, t_3, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
            Ok(received) => {
                let (t, tape) = received;
                t_1[i] = t;
                (false, true, false, Branch::Arm0(tape))
            }
            Err(_) => (true, false, false, Branch::Arm1),
        };
        let trips_1 = trips + 1usize;
        records.push(branch);
        has_exit = t_3;
        returns = t;
        trips = trips_1;
        if !t_2 {
            break;
        }
    }
    let (t_2, roots) = if returns {
        (has_exit, ::autodiff_runtime::Vec::new())
    } else {
        (true, t_1)
    };
    if !t_2 {
        return None;
    }
    let t_1 = roots.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut product: f64 = 1.0;
    for i in 0..t_1 {
        let t = roots[i];
        records_1.push(product);
        product *= t;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_roots = ::autodiff_runtime::shadow::zero_like(&roots);
    let mut d_product: f64 = 1.0;
    for i in (0..t_1).rev() {
        let product = records_1.pop();
        let t = roots[i];
        d_roots[i] += d_product * product;
        d_product *= t;
    }
    let mut d_place = ::autodiff_runtime::vec![0.0; t];
    if !returns {
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_roots);
    }
    for i in (0..trips).rev() {
        let branch = records.pop();
        let i = ::autodiff_runtime::index::nth(0, i);
        let x_1 = x[i];
        let d_x_1 = match branch {
            Branch::Arm0(tape) => {
                let mut d_x_1 = -0.0;
                let _ = root_adjoint(
                    x_1,
                    &mut d_x_1,
                    tape,
                    ::autodiff_runtime::shadow::take(&mut d_place[i]),
                );
                d_x_1
            }
            Branch::Arm1 => -0.0,
        };
        d_x[i] += d_x_1;
    }
    Some(product)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn collected_outcomes_augmented<'tape>(
    x: &[f64],
) -> Option<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ),
> {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut t = ::autodiff_runtime::vec![0.0; x.len()];
    let mut has_exit = false;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let x = x[i];
        let t_1 = root_augmented(x);
        let (t_1, t_2, t_3, branch) = match ::autodiff_runtime::Fallible::into_result(
            t_1,
        ) {
            Ok(received) => {
                let (t_1, tape) = received;
                t[i] = t_1;
                (false, true, false, Branch::Arm0(tape.keep_tape()))
            }
            Err(_) => (true, false, false, Branch::Arm1),
        };
        let trips_1 = trips + 1usize;
        records.push(branch);
        has_exit = t_3;
        returns = t_1;
        trips = trips_1;
        if !t_2 {
            break;
        }
    }
    let (t_1, roots) = if returns {
        (has_exit, ::autodiff_runtime::Vec::new())
    } else {
        (true, t)
    };
    if !t_1 {
        return None;
    }
    let t = roots.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut product: f64 = 1.0;
    for i in 0..t {
        let t = roots[i];
        records_1.push(product);
        product *= t;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t = roots.len();
        let t_1 = x.len();
        let mut d_roots = ::autodiff_runtime::shadow::zero_like(&roots);
        let mut d_product: f64 = seed;
        for i in (0..t).rev() {
            let product = records_1.pop();
            let t = roots[i];
            d_roots[i] += d_product * product;
            d_product *= t;
        }
        let mut d_place = ::autodiff_runtime::vec![0.0; t_1];
        if !returns {
            ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_roots);
        }
        for i in (0..trips).rev() {
            let branch = records.pop();
            let i = ::autodiff_runtime::index::nth(0, i);
            let x_1 = x[i];
            let d_x_1 = match branch {
                Branch::Arm0(tape) => {
                    let mut d_x_1 = -0.0;
                    let _ = root_adjoint(
                        x_1,
                        &mut d_x_1,
                        tape,
                        ::autodiff_runtime::shadow::take(&mut d_place[i]),
                    );
                    d_x_1
                }
                Branch::Arm1 => -0.0,
            };
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_x_1;
            }
        }
    };
    Some((
        product,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ))
}
pub fn logarithms_vjp(
    x: &[f64],
    d_x: &mut [f64],
    seed: Vec<f64>,
) -> Result<Vec<f64>, String> {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = x.len();
    let mut t_1 = ::autodiff_runtime::vec![0.0; t];
    let mut has_exit = false;
    let mut error = ::core::default::Default::default();
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let x = x[i];
        let t = logarithm_augmented(x);
        let (t, t_2, t_3, t_4, branch) = match ::autodiff_runtime::Fallible::into_result(
            t,
        ) {
            Ok(received) => {
                let (t, tape) = received;
                t_1[i] = t;
                (
                    false,
                    true,
                    false,
                    ::core::default::Default::default(),
                    Branch::Arm0(tape),
                )
            }
            Err(error_1) => (true, false, false, Some(error_1), Branch::Arm1),
        };
        let trips_1 = trips + 1usize;
        records.push(branch);
        has_exit = t_3;
        error = t_4;
        returns = t;
        trips = trips_1;
        if !t_2 {
            break;
        }
    }
    let (t_2, value, t_3) = if returns {
        (has_exit, ::autodiff_runtime::Vec::new(), error)
    } else {
        (true, t_1, ::core::default::Default::default())
    };
    if !t_2 {
        return Err(::core::option::Option::unwrap(t_3));
    }
    let d_value = seed;
    let mut d_place = ::autodiff_runtime::vec![0.0; t];
    if !returns {
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_value);
    }
    for i in (0..trips).rev() {
        let branch = records.pop();
        let i = ::autodiff_runtime::index::nth(0, i);
        let x_1 = x[i];
        let d_x_1 = match branch {
            Branch::Arm0(tape) => {
                let mut d_x_1 = -0.0;
                let _ = logarithm_adjoint(
                    x_1,
                    &mut d_x_1,
                    tape,
                    ::autodiff_runtime::shadow::take(&mut d_place[i]),
                );
                d_x_1
            }
            Branch::Arm1 => -0.0,
        };
        d_x[i] += d_x_1;
    }
    Ok(value)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn logarithms_augmented<'tape>(
    x: &[f64],
) -> Result<
    (
        Vec<f64>,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, Vec < f64 >) -> ()
        ),
    ),
    String,
> {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut t = ::autodiff_runtime::vec![0.0; x.len()];
    let mut has_exit = false;
    let mut error = ::core::default::Default::default();
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let x = x[i];
        let t_1 = logarithm_augmented(x);
        let (t_1, t_2, t_3, t_4, branch) = match ::autodiff_runtime::Fallible::into_result(
            t_1,
        ) {
            Ok(received) => {
                let (t_1, tape) = received;
                t[i] = t_1;
                (
                    false,
                    true,
                    false,
                    ::core::default::Default::default(),
                    Branch::Arm0(tape.keep_tape()),
                )
            }
            Err(error_1) => (true, false, false, Some(error_1), Branch::Arm1),
        };
        let trips_1 = trips + 1usize;
        records.push(branch);
        has_exit = t_3;
        error = t_4;
        returns = t_1;
        trips = trips_1;
        if !t_2 {
            break;
        }
    }
    let (t_1, value, t_2) = if returns {
        (has_exit, ::autodiff_runtime::Vec::new(), error)
    } else {
        (true, t, ::core::default::Default::default())
    };
    if !t_1 {
        return Err(::core::option::Option::unwrap(t_2));
    }
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        seed: Vec<f64>|
    {
        let t = x.len();
        let d_value = seed;
        let mut d_place = ::autodiff_runtime::vec![0.0; t];
        if !returns {
            ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_value);
        }
        for i in (0..trips).rev() {
            let branch = records.pop();
            let i = ::autodiff_runtime::index::nth(0, i);
            let x_1 = x[i];
            let d_x_1 = match branch {
                Branch::Arm0(tape) => {
                    let mut d_x_1 = -0.0;
                    let _ = logarithm_adjoint(
                        x_1,
                        &mut d_x_1,
                        tape,
                        ::autodiff_runtime::shadow::take(&mut d_place[i]),
                    );
                    d_x_1
                }
                Branch::Arm1 => -0.0,
            };
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_x_1;
            }
        }
    };
    Ok((
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, Vec < f64 >) -> ()
        ),
    ))
}
pub fn sum_of_roots_grad(x: &[f64], d_x: &mut [f64]) -> Option<f64> {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut sum: f64 = -0.0;
    let mut has_exit = false;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let x = x[i];
        let t = root_augmented(x);
        let (t, t_1, t_2, t_3, branch) = match ::autodiff_runtime::Fallible::into_result(
            t,
        ) {
            Ok(received) => {
                let (t, tape) = received;
                (false, true, false, sum + t, Branch::Arm0(tape))
            }
            Err(_) => (true, false, false, sum, Branch::Arm1),
        };
        let trips_1 = trips + 1usize;
        records.push(branch);
        sum = t_3;
        has_exit = t_2;
        returns = t;
        trips = trips_1;
        if !t_1 {
            break;
        }
    }
    let t = if returns { has_exit } else { true };
    if !t {
        return None;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_sum: f64 = 1.0;
    for i in (0..trips).rev() {
        let branch = records.pop();
        let i = ::autodiff_runtime::index::nth(0, i);
        let x_1 = x[i];
        let (d_sum_1, d_x_1) = match branch {
            Branch::Arm0(tape) => {
                let mut d_x_1 = -0.0;
                let _ = root_adjoint(x_1, &mut d_x_1, tape, d_sum);
                (d_sum, d_x_1)
            }
            Branch::Arm1 => (d_sum, -0.0),
        };
        d_x[i] += d_x_1;
        d_sum = d_sum_1;
    }
    Some(sum)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn sum_of_roots_augmented<'tape>(
    x: &[f64],
) -> Option<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ),
> {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut sum: f64 = -0.0;
    let mut has_exit = false;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let x = x[i];
        let t = root_augmented(x);
        let (t, t_1, t_2, t_3, branch) = match ::autodiff_runtime::Fallible::into_result(
            t,
        ) {
            Ok(received) => {
                let (t, tape) = received;
                (false, true, false, sum + t, Branch::Arm0(tape.keep_tape()))
            }
            Err(_) => (true, false, false, sum, Branch::Arm1),
        };
        let trips_1 = trips + 1usize;
        records.push(branch);
        sum = t_3;
        has_exit = t_2;
        returns = t;
        trips = trips_1;
        if !t_1 {
            break;
        }
    }
    let t = if returns { has_exit } else { true };
    if !t {
        return None;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_sum: f64 = seed;
        for i in (0..trips).rev() {
            let branch = records.pop();
            let i = ::autodiff_runtime::index::nth(0, i);
            let x_1 = x[i];
            let (d_sum_1, d_x_1) = match branch {
                Branch::Arm0(tape) => {
                    let mut d_x_1 = -0.0;
                    let _ = root_adjoint(x_1, &mut d_x_1, tape, d_sum);
                    (d_sum, d_x_1)
                }
                Branch::Arm1 => (d_sum, -0.0),
            };
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_x_1;
            }
            d_sum = d_sum_1;
        }
    };
    Some((
        sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ))
}
pub fn square_of_sum_grad(x: &[f64], d_x: &mut [f64]) -> Result<f64, String> {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut sum: f64 = -0.0;
    let mut has_exit = false;
    let mut error = ::core::default::Default::default();
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let x = x[i];
        let t = logarithm_augmented(x);
        let (t, t_1, t_2, t_3, t_4, branch) = match ::autodiff_runtime::Fallible::into_result(
            t,
        ) {
            Ok(received) => {
                let (t, tape) = received;
                (
                    false,
                    true,
                    false,
                    ::core::default::Default::default(),
                    sum + t,
                    Branch::Arm0(tape),
                )
            }
            Err(error_1) => (true, false, false, Some(error_1), sum, Branch::Arm1),
        };
        let trips_1 = trips + 1usize;
        records.push(branch);
        sum = t_4;
        has_exit = t_2;
        error = t_3;
        returns = t;
        trips = trips_1;
        if !t_1 {
            break;
        }
    }
    let (t, t_1) = if returns {
        (has_exit, error)
    } else {
        (true, ::core::default::Default::default())
    };
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_1)));
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_sum: f64 = sum + sum;
    for i in (0..trips).rev() {
        let branch = records.pop();
        let i = ::autodiff_runtime::index::nth(0, i);
        let x_1 = x[i];
        let (d_sum_1, d_x_1) = match branch {
            Branch::Arm0(tape) => {
                let mut d_x_1 = -0.0;
                let _ = logarithm_adjoint(x_1, &mut d_x_1, tape, d_sum);
                (d_sum, d_x_1)
            }
            Branch::Arm1 => (d_sum, -0.0),
        };
        d_x[i] += d_x_1;
        d_sum = d_sum_1;
    }
    Ok(sum * sum)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn square_of_sum_augmented<'tape>(
    x: &[f64],
) -> Result<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ),
    String,
> {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut sum: f64 = -0.0;
    let mut has_exit = false;
    let mut error = ::core::default::Default::default();
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let x = x[i];
        let t = logarithm_augmented(x);
        let (t, t_1, t_2, t_3, t_4, branch) = match ::autodiff_runtime::Fallible::into_result(
            t,
        ) {
            Ok(received) => {
                let (t, tape) = received;
                (
                    false,
                    true,
                    false,
                    ::core::default::Default::default(),
                    sum + t,
                    Branch::Arm0(tape.keep_tape()),
                )
            }
            Err(error_1) => (true, false, false, Some(error_1), sum, Branch::Arm1),
        };
        let trips_1 = trips + 1usize;
        records.push(branch);
        sum = t_4;
        has_exit = t_2;
        error = t_3;
        returns = t;
        trips = trips_1;
        if !t_1 {
            break;
        }
    }
    let (t, t_1) = if returns {
        (has_exit, error)
    } else {
        (true, ::core::default::Default::default())
    };
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_1)));
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t = seed * sum;
        let mut d_sum: f64 = t + t;
        for i in (0..trips).rev() {
            let branch = records.pop();
            let i = ::autodiff_runtime::index::nth(0, i);
            let x_1 = x[i];
            let (d_sum_1, d_x_1) = match branch {
                Branch::Arm0(tape) => {
                    let mut d_x_1 = -0.0;
                    let _ = logarithm_adjoint(x_1, &mut d_x_1, tape, d_sum);
                    (d_sum, d_x_1)
                }
                Branch::Arm1 => (d_sum, -0.0),
            };
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_x_1;
            }
            d_sum = d_sum_1;
        }
    };
    Ok((
        sum * sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ))
}
pub fn folded_grad(x: &[f64], d_x: &mut [f64]) -> Option<f64> {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut acc: f64 = 1.0;
    let mut has_exit = false;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let x = x[i];
        let t = root_augmented(x);
        let (t, root, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
            Ok(received) => {
                let (t, tape) = received;
                (true, t, Branch::Arm0(tape))
            }
            Err(_) => (false, 0.0, Branch::Arm1),
        };
        let (t_1, t_2) = if t { (false, acc * root + x) } else { (false, acc) };
        let trips_1 = trips + 1usize;
        records.push((acc, root, branch));
        acc = t_2;
        has_exit = t_1;
        returns = !t;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let t = if returns { has_exit } else { true };
    if !t {
        return None;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_acc: f64 = 1.0;
    for i in (0..trips).rev() {
        let (acc_1, root, branch) = records.pop();
        let t = i + 1;
        let i = ::autodiff_runtime::index::nth(0, i);
        let x_1 = x[i];
        let (d_acc_1, d_x_1, d_root) = if !(t == trips && returns) {
            (d_acc * root, d_acc, d_acc * acc_1)
        } else {
            (d_acc, -0.0, -0.0)
        };
        let d_x_2 = match branch {
            Branch::Arm0(tape) => {
                let mut d_x_2 = -0.0;
                let _ = root_adjoint(x_1, &mut d_x_2, tape, d_root);
                d_x_1 + d_x_2
            }
            Branch::Arm1 => d_x_1,
        };
        d_x[i] += d_x_2;
        d_acc = d_acc_1;
    }
    Some(acc)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn folded_augmented<'tape>(
    x: &[f64],
) -> Option<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ),
> {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut acc: f64 = 1.0;
    let mut has_exit = false;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let x = x[i];
        let t = root_augmented(x);
        let (t, root, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
            Ok(received) => {
                let (t, tape) = received;
                (true, t, Branch::Arm0(tape.keep_tape()))
            }
            Err(_) => (false, 0.0, Branch::Arm1),
        };
        let (t_1, t_2) = if t { (false, acc * root + x) } else { (false, acc) };
        let trips_1 = trips + 1usize;
        records.push((acc, root, branch));
        acc = t_2;
        has_exit = t_1;
        returns = !t;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let t = if returns { has_exit } else { true };
    if !t {
        return None;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_acc: f64 = seed;
        for i in (0..trips).rev() {
            let (acc, root, branch) = records.pop();
            let t = i + 1;
            let i = ::autodiff_runtime::index::nth(0, i);
            let x_1 = x[i];
            let (d_acc_1, d_x_1, d_root) = if !(t == trips && returns) {
                (d_acc * root, d_acc, d_acc * acc)
            } else {
                (d_acc, -0.0, -0.0)
            };
            let d_x_2 = match branch {
                Branch::Arm0(tape) => {
                    let mut d_x_2 = -0.0;
                    let _ = root_adjoint(x_1, &mut d_x_2, tape, d_root);
                    d_x_1 + d_x_2
                }
                Branch::Arm1 => d_x_1,
            };
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_x_2;
            }
            d_acc = d_acc_1;
        }
    };
    Some((
        acc,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ))
}
pub fn those_with_roots_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut sum: f64 = -0.0;
    for i in 0..x.len() {
        let x = x[i];
        let t = logarithm_augmented(x);
        let (t, found, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
            Ok(received) => {
                let (t, tape) = received;
                (true, t, Branch2::Arm0(tape))
            }
            Err(_) => (false, 0.0, Branch2::Arm1),
        };
        let sum_1 = if t { sum + found * found } else { sum };
        let d_found = if t { found + found } else { 0.0 };
        let d_x_1 = match branch {
            Branch2::Arm0(tape) => {
                let mut d_x_1 = -0.0;
                let _ = logarithm_adjoint(x, &mut d_x_1, tape, d_found);
                d_x_1
            }
            Branch2::Arm1 => 0.0,
        };
        d_x[i] = d_x_1;
        sum = sum_1;
    }
    let mut sum_1: f64 = -0.0;
    for i in 0..x.len() {
        let x = x[i];
        let t = root_augmented(x);
        let (t, t_1, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
            Ok(received) => {
                let (t, tape) = received;
                (true, t, Branch1::Arm0(tape))
            }
            Err(_) => (false, 0.0, Branch1::Arm1),
        };
        let sum = if t { sum_1 + t_1 } else { sum_1 };
        let t = if t { 1.0 } else { 0.0 };
        let d_x_1 = match branch {
            Branch1::Arm0(tape) => {
                let mut d_x_1 = -0.0;
                let _ = root_adjoint(x, &mut d_x_1, tape, t);
                d_x_1
            }
            Branch1::Arm1 => 0.0,
        };
        d_x[i] += d_x_1;
        sum_1 = sum;
    }
    sum + sum_1
}
#[inline]
pub fn those_with_roots_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x = x[i];
        let t = logarithm_augmented(x);
        let (t, found, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
            Ok(received) => {
                let (t, tape) = received;
                (true, t, Branch2::Arm0(tape.keep_tape()))
            }
            Err(_) => (false, 0.0, Branch2::Arm1),
        };
        let sum_1 = if t { sum + found * found } else { sum };
        records.push((t, found, branch));
        sum = sum_1;
    }
    let t = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum_1: f64 = -0.0;
    for i in 0..t {
        let x = x[i];
        let t = root_augmented(x);
        let (t, t_1, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
            Ok(received) => {
                let (t, tape) = received;
                (true, t, Branch1::Arm0(tape.keep_tape()))
            }
            Err(_) => (false, 0.0, Branch1::Arm1),
        };
        let sum = if t { sum_1 + t_1 } else { sum_1 };
        records_1.push((t, branch));
        sum_1 = sum;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t = x.len();
        let t_1 = x.len();
        let d_sum = seed;
        for i in (0..t).rev() {
            let (t, branch) = records_1.pop();
            let x_1 = x[i];
            let t = if t { d_sum } else { -0.0 };
            let d_x_1 = match branch {
                Branch1::Arm0(tape) => {
                    let mut d_x_1 = -0.0;
                    let _ = root_adjoint(x_1, &mut d_x_1, tape, t);
                    d_x_1
                }
                Branch1::Arm1 => -0.0,
            };
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_x_1;
            }
        }
        let d_sum = seed;
        for i in (0..t_1).rev() {
            let (t, found, branch) = records.pop();
            let x_1 = x[i];
            let d_found = if t {
                let t = d_sum * found;
                t + t
            } else {
                -0.0
            };
            let d_x_1 = match branch {
                Branch2::Arm0(tape) => {
                    let mut d_x_1 = -0.0;
                    let _ = logarithm_adjoint(x_1, &mut d_x_1, tape, d_found);
                    d_x_1
                }
                Branch2::Arm1 => -0.0,
            };
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_x_1;
            }
        }
    };
    (
        sum + sum_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn closures_grad(x: f64, y: f64) -> Result<(f64, f64, f64), String> {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A, B, C> {
        Arm0(A, B, C),
        Arm1,
    }
    enum Branch3<A, B, C> {
        Arm0(A, B, C),
        Arm1,
    }
    let t = logarithm_augmented(x);
    let (t, t_1, t_2, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (logarithm, tape) = received;
            let t = logarithm > 3.0;
            let (t_1, t_2) = if t {
                (0.0, Some("large".to_string()))
            } else {
                (logarithm * y, ::core::default::Default::default())
            };
            (!t, t_1, t_2, Branch3::Arm0(tape, logarithm, t))
        }
        Err(error) => (false, 0.0, Some(error), Branch3::Arm1),
    };
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_2)));
    }
    let t = logarithm_augmented(y);
    let (t, t_2, branch_1) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (logarithm, tape) = received;
            let t = logarithm > 3.0;
            let t_1 = if t {
                let _ = "large".to_string();
                0.0
            } else {
                logarithm * y
            };
            (!t, t_1, Branch2::Arm0(tape, logarithm, t))
        }
        Err(_) => (false, 0.0, Branch2::Arm1),
    };
    let t_3 = if t { t_2 } else { x };
    let t_2 = root_augmented(y);
    let (t_2, t_4, branch_2) = match ::autodiff_runtime::Fallible::into_result(t_2) {
        Ok(received) => {
            let (root, tape) = received;
            (true, 0.5 * root, Branch1::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch1::Arm1),
    };
    let t_5 = (!t_2).then_some("no half");
    if !t_2 {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_5)));
    }
    let d_y = match branch_2 {
        Branch1::Arm0(tape) => {
            let mut d_y = -0.0;
            let _ = root_adjoint(y, &mut d_y, tape, 0.5);
            d_y
        }
        Branch1::Arm1 => 0.0,
    };
    let (d_x, t) = if t { (0.0, 1.0) } else { (1.0, 0.0) };
    let d_y_1 = match branch_1 {
        Branch2::Arm0(tape, logarithm, t_1) => {
            let (d_y_1, d_logarithm) = if t_1 {
                (d_y, -0.0)
            } else {
                (d_y + t * logarithm, t * y)
            };
            let mut d_y_2 = -0.0;
            let _ = logarithm_adjoint(y, &mut d_y_2, tape, d_logarithm);
            d_y_1 + d_y_2
        }
        Branch2::Arm1 => d_y,
    };
    let (d_x_1, d_y) = match branch {
        Branch3::Arm0(tape, logarithm, t) => {
            let (d_y, d_logarithm) = if t {
                (d_y_1, -0.0)
            } else {
                (d_y_1 + logarithm, y)
            };
            let mut d_x_1 = -0.0;
            let _ = logarithm_adjoint(x, &mut d_x_1, tape, d_logarithm);
            (d_x + d_x_1, d_y)
        }
        Branch3::Arm1 => (d_x, d_y_1),
    };
    Ok((t_1 + t_3 + t_4, d_x_1, d_y))
}
