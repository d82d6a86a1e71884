fn sum_grad(x: &[f64], d_x: &mut [f64], reader: &mut Reader<'_>) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (value, tape) = product_augmented(x, reader);
    let mut value_1: f64 = value;
    while reader.peek() == true.then_some(Token::Plus) {
        reader.take();
        let (t, tape) = product_augmented(x, reader);
        let value = value_1 + t;
        product_adjoint(x, &mut *d_x, reader, ::autodiff_runtime::Constant, tape, 1.0);
        value_1 = value;
    }
    product_adjoint(x, &mut *d_x, reader, ::autodiff_runtime::Constant, tape, 1.0);
    value_1
}
#[inline]
fn sum_augmented<'tape>(
    x: &[f64],
    reader: &mut Reader<'_>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & mut Reader < '_ >,
        f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::new();
    let (value, tape) = product_augmented(x, reader);
    let tape = tape.keep_tape();
    let mut value_1: f64 = value;
    let mut trips = 0usize;
    while reader.peek() == true.then_some(Token::Plus) {
        reader.take();
        let (t, tape) = product_augmented(x, reader);
        let value = value_1 + t;
        let trips_1 = trips + 1usize;
        records.push(tape.keep_tape());
        value_1 = value;
        trips = trips_1;
    }
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        reader: &mut Reader<'_>,
        seed: f64|
    {
        let d_value = seed;
        for _ in (0..trips).rev() {
            let tape_1 = records.pop();
            product_adjoint(
                x,
                d_x.as_deref_mut(),
                reader,
                ::autodiff_runtime::Constant,
                tape_1,
                d_value,
            );
        }
        product_adjoint(
            x,
            d_x.as_deref_mut(),
            reader,
            ::autodiff_runtime::Constant,
            tape,
            d_value,
        );
    };
    (
        value_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & mut Reader < '_ >,
            f64) -> ()
        ),
    )
}
fn product_grad(x: &[f64], d_x: &mut [f64], reader: &mut Reader<'_>) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let (value, tape) = atom_augmented(x, reader);
    let mut value_1: f64 = value;
    let mut trips = 0usize;
    while reader.peek() == true.then_some(Token::Times) {
        reader.take();
        let (t, tape) = atom_augmented(x, reader);
        let value = value_1 * t;
        let trips_1 = trips + 1usize;
        records.push((value_1, t, tape));
        value_1 = value;
        trips = trips_1;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_value = 1.0;
    for _ in (0..trips).rev() {
        let (value, t, tape_1) = records.pop();
        let t = ::autodiff_runtime::product(d_value, t);
        let t_1 = ::autodiff_runtime::product(d_value, value);
        atom_adjoint(x, &mut *d_x, reader, ::autodiff_runtime::Constant, tape_1, t_1);
        d_value = t;
    }
    atom_adjoint(x, &mut *d_x, reader, ::autodiff_runtime::Constant, tape, d_value);
    value_1
}
#[inline]
fn product_augmented<'tape>(
    x: &[f64],
    reader: &mut Reader<'_>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & mut Reader < '_ >,
        f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::new();
    let (value, tape) = atom_augmented(x, reader);
    let tape = tape.keep_tape();
    let mut value_1: f64 = value;
    let mut trips = 0usize;
    while reader.peek() == true.then_some(Token::Times) {
        reader.take();
        let (t, tape) = atom_augmented(x, reader);
        let value = value_1 * t;
        let trips_1 = trips + 1usize;
        records.push((value_1, t, tape.keep_tape()));
        value_1 = value;
        trips = trips_1;
    }
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        reader: &mut Reader<'_>,
        seed: f64|
    {
        let mut d_value = seed;
        for _ in (0..trips).rev() {
            let (value, t, tape_1) = records.pop();
            let t = ::autodiff_runtime::product(d_value, t);
            let t_1 = ::autodiff_runtime::product(d_value, value);
            atom_adjoint(
                x,
                d_x.as_deref_mut(),
                reader,
                ::autodiff_runtime::Constant,
                tape_1,
                t_1,
            );
            d_value = t;
        }
        atom_adjoint(
            x,
            d_x.as_deref_mut(),
            reader,
            ::autodiff_runtime::Constant,
            tape,
            d_value,
        );
    };
    (
        value_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & mut Reader < '_ >,
            f64) -> ()
        ),
    )
}
fn atom_grad(x: &[f64], d_x: &mut [f64], reader: &mut Reader<'_>) -> f64 {
    enum Branch<A, B, C> {
        Arm0(A),
        Arm1(B, C),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let token = reader.take();
    let (value_1, branch) = match token {
        Some(Token::Number(index)) => (x[index], Branch::Arm0(index)),
        Some(Token::Open) => {
            let (value, tape) = sum_augmented(x, reader);
            reader.take();
            (value.sin(), Branch::Arm1(value, tape))
        }
        _ => {
            panic!("a number or a bracket is missing");
        }
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    match branch {
        Branch::Arm0(index) => {
            d_x[index] += 1.0;
        }
        Branch::Arm1(value, tape) => {
            let d_value = value.cos();
            sum_adjoint(
                x,
                &mut *d_x,
                reader,
                ::autodiff_runtime::Constant,
                tape,
                d_value,
            );
        }
    }
    value_1
}
#[inline]
fn atom_augmented<'tape>(
    x: &[f64],
    reader: &mut Reader<'_>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & mut Reader < '_ >,
        f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Arm0(A),
        Arm1(B, C),
    }
    let token = reader.take();
    let (value_1, branch) = match token {
        Some(Token::Number(index)) => (x[index], Branch::Arm0(index)),
        Some(Token::Open) => {
            let (value, tape) = sum_augmented(x, reader);
            reader.take();
            (value.sin(), Branch::Arm1(value, tape.keep_tape()))
        }
        _ => {
            panic!("a number or a bracket is missing");
        }
    };
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        reader: &mut Reader<'_>,
        seed: f64|
    {
        match branch {
            Branch::Arm0(index) => {
                if let Some(d_x) = &mut d_x {
                    d_x[index] += seed;
                }
            }
            Branch::Arm1(value, tape) => {
                let d_value = seed * value.cos();
                sum_adjoint(
                    x,
                    d_x.as_deref_mut(),
                    reader,
                    ::autodiff_runtime::Constant,
                    tape,
                    d_value,
                );
            }
        }
    };
    (
        value_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & mut Reader < '_ >,
            f64) -> ()
        ),
    )
}
fn alternating_grad(x: &[f64], d_x: &mut [f64], at: &mut usize) -> f64 {
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = *at;
    let number = x[t];
    *at += 1;
    let (value, branch) = if *at < x.len() {
        let mut saved = *at;
        let (t, tape) = descending_augmented(x, &mut *at);
        (number * t, Branch::Then(t, tape, saved))
    } else {
        (number, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_number = match branch {
        Branch::Then(t, tape, mut saved) => {
            descending_adjoint(
                x,
                &mut *d_x,
                &mut saved,
                ::autodiff_runtime::Constant,
                tape,
                number,
            );
            t
        }
        Branch::Else => 1.0,
    };
    d_x[t] += d_number;
    value
}
#[inline]
fn alternating_augmented<'tape>(
    x: &[f64],
    at: &mut usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let t = *at;
    let number = x[t];
    *at += 1;
    let (value, branch) = if *at < x.len() {
        let mut saved = *at;
        let (t, tape) = descending_augmented(x, &mut *at);
        (number * t, Branch::Then(t, tape.keep_tape(), saved))
    } else {
        (number, Branch::Else)
    };
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let number_1 = x[t];
        let d_number = match branch {
            Branch::Then(t, tape, mut saved) => {
                let t_1 = seed * number_1;
                descending_adjoint(
                    x,
                    d_x.as_deref_mut(),
                    &mut saved,
                    ::autodiff_runtime::Constant,
                    tape,
                    t_1,
                );
                seed * t
            }
            Branch::Else => seed,
        };
        if let Some(d_x) = &mut d_x {
            d_x[t] += d_number;
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
fn descending_grad(x: &[f64], d_x: &mut [f64], at: &mut usize) -> f64 {
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = *at;
    let number = x[t];
    *at += 1;
    let (value, branch) = if *at < x.len() {
        let exp_number = number.exp();
        let mut saved = *at;
        let (t, tape) = alternating_augmented(x, &mut *at);
        (exp_number + t, Branch::Then(exp_number, tape, saved))
    } else {
        (number, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_number = match branch {
        Branch::Then(exp_number, tape, mut saved) => {
            alternating_adjoint(
                x,
                &mut *d_x,
                &mut saved,
                ::autodiff_runtime::Constant,
                tape,
                1.0,
            );
            exp_number
        }
        Branch::Else => 1.0,
    };
    d_x[t] += d_number;
    value
}
#[inline]
fn descending_augmented<'tape>(
    x: &[f64],
    at: &mut usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let t = *at;
    let number = x[t];
    *at += 1;
    let (value, branch) = if *at < x.len() {
        let exp_number = number.exp();
        let mut saved = *at;
        let (t, tape) = alternating_augmented(x, &mut *at);
        (exp_number + t, Branch::Then(exp_number, tape.keep_tape(), saved))
    } else {
        (number, Branch::Else)
    };
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let d_number = match branch {
            Branch::Then(exp_number, tape, mut saved) => {
                alternating_adjoint(
                    x,
                    d_x.as_deref_mut(),
                    &mut saved,
                    ::autodiff_runtime::Constant,
                    tape,
                    seed,
                );
                seed * exp_number
            }
            Branch::Else => seed,
        };
        if let Some(d_x) = &mut d_x {
            d_x[t] += d_number;
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
fn log_product_grad<D: Damping>(x: &mut [f64], d_x: &mut [f64], damping: &D) -> f64 {
    enum Branch1<A, B, C, D, E, F, G, H> {
        Then(A, B, C),
        Else(D, E, F, G, H),
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let (value, branch) = if x.len() == 0 {
        (0.0, Branch2::Then)
    } else {
        let (t, branch) = if x.len() == 1 {
            let t = damping.factor();
            x[0] *= t;
            let t_1 = x[0];
            let abs_1 = t_1.abs();
            (abs_1.ln(), Branch1::Then(t, t_1, abs_1))
        } else {
            let middle = x.len() / 2;
            let (left, right) = x.split_at_mut(middle);
            let (t, tape) = log_product_augmented(
                ::autodiff_runtime::records::lend(&mut *left, &mut kept_1),
                damping,
            );
            let (t_1, tape_1) = log_product_augmented(
                ::autodiff_runtime::records::lend(&mut *right, &mut kept),
                damping,
            );
            let t_2 = left[0];
            (t + t_1 * t_2, Branch1::Else(middle, tape, t_1, tape_1, t_2))
        };
        (t, Branch2::Else(branch))
    };
    match branch {
        Branch2::Then => {}
        Branch2::Else(branch) => {
            match branch {
                Branch1::Then(t, t_1, abs_1) => {
                    d_x[0] += t_1.signum() / abs_1;
                    d_x[0] += ::autodiff_runtime::shadow::take(&mut d_x[0]) * t;
                }
                Branch1::Else(middle, tape, t, tape_1, t_1) => {
                    d_x[0] += t;
                    log_product_adjoint(
                        kept.again(&mut x[middle..]),
                        &mut d_x[middle..],
                        damping,
                        ::autodiff_runtime::Constant,
                        tape_1,
                        t_1,
                    );
                    log_product_adjoint(
                        kept_1.again(&mut x[..middle]),
                        &mut d_x[..middle],
                        damping,
                        ::autodiff_runtime::Constant,
                        tape,
                        1.0,
                    );
                }
            }
        }
    }
    value
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
fn log_product_augmented<'tape, D: Damping>(
    x: &mut [f64],
    damping: &D,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, (& mut [f64], & mut [f64], & D, f64) -> ()),
)
where
    D: 'tape,
{
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A, B, C, D, E, F, G, H> {
        Then(A, B, C),
        Else(D, E, F, G, H),
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let (value, branch) = if x.len() == 0 {
        (0.0, Branch2::Then)
    } else {
        let (t, branch) = if x.len() == 1 {
            let t = damping.factor();
            x[0] *= t;
            let t_1 = x[0];
            let abs_1 = t_1.abs();
            (abs_1.ln(), Branch1::Then(t, t_1, abs_1))
        } else {
            let middle = x.len() / 2;
            let (left, right) = x.split_at_mut(middle);
            let (t, tape) = log_product_augmented(
                ::autodiff_runtime::records::lend(&mut *left, &mut kept_1),
                damping,
            );
            let (t_1, tape_1) = log_product_augmented(
                ::autodiff_runtime::records::lend(&mut *right, &mut kept),
                damping,
            );
            let t_2 = left[0];
            (
                t + t_1 * t_2,
                Branch1::Else(middle, tape.keep_tape(), t_1, tape_1.keep_tape(), t_2),
            )
        };
        (t, Branch2::Else(branch))
    };
    let tape = move |x: &mut [f64], d_x: &mut [f64], damping: &D, seed: f64| {
        match branch {
            Branch2::Then => {}
            Branch2::Else(branch) => {
                match branch {
                    Branch1::Then(t, t_1, abs_1) => {
                        d_x[0] += seed / abs_1 * t_1.signum();
                        d_x[0] += ::autodiff_runtime::shadow::take(&mut d_x[0]) * t;
                    }
                    Branch1::Else(middle, tape, t, tape_1, t_1) => {
                        let t_1 = seed * t_1;
                        d_x[0] += seed * t;
                        log_product_adjoint(
                            kept.again(&mut x[middle..]),
                            &mut d_x[middle..],
                            damping,
                            ::autodiff_runtime::Constant,
                            tape_1,
                            t_1,
                        );
                        log_product_adjoint(
                            kept_1.again(&mut x[..middle]),
                            &mut d_x[..middle],
                            damping,
                            ::autodiff_runtime::Constant,
                            tape,
                            seed,
                        );
                    }
                }
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(tape, (& mut [f64], & mut [f64], & D, f64) -> ()),
    )
}
pub fn recursive_descent_grad(
    x: &[f64; 4],
    d_x: &mut [f64; 4],
    reader: &mut Reader<'_>,
    damping: &impl Damping,
) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut at = 1;
    let mut saved = at;
    let (series, tape) = alternating_augmented(x, &mut at);
    let mut scaled = x.to_vec();
    let (logarithm, tape_1) = log_product_augmented(
        ::autodiff_runtime::records::lend(&mut scaled, &mut kept),
        damping,
    );
    let t = scaled[1];
    let t_1 = evaluated_seeded(x, &mut *d_x, reader, ::autodiff_runtime::Constant, 1.0);
    let mut d_scaled = ::autodiff_runtime::shadow::zero_like(&scaled);
    d_scaled[1] += logarithm;
    let d_logarithm = t;
    log_product_adjoint(
        kept.again(&mut scaled),
        &mut d_scaled,
        damping,
        ::autodiff_runtime::Constant,
        tape_1,
        d_logarithm,
    );
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_scaled[..]);
    alternating_adjoint(
        x,
        &mut *d_x,
        &mut saved,
        ::autodiff_runtime::Constant,
        tape,
        1.0,
    );
    series + logarithm * t + t_1
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
pub fn recursive_descent_augmented<'tape, Argument2: Damping>(
    x: &[f64; 4],
    reader: &mut Reader<'_>,
    damping: &Argument2,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64; 4], ::core::option::Option < & mut [f64; 4] >, & mut Reader < '_
        >, & Argument2, f64) -> ()
    ),
)
where
    Argument2: 'tape,
{
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut at = 1;
    let mut saved = at;
    let (series, tape) = alternating_augmented(x, &mut at);
    let tape = tape.keep_tape();
    let mut scaled = x.to_vec();
    let (logarithm, tape_1) = log_product_augmented(
        ::autodiff_runtime::records::lend(&mut scaled, &mut kept),
        damping,
    );
    let tape_1 = tape_1.keep_tape();
    let t = scaled[1];
    let (t_1, tape_2) = evaluated_augmented(x, reader);
    let tape_2 = tape_2.keep_tape();
    let tape = move |
        x: &[f64; 4],
        mut d_x: ::core::option::Option<&mut [f64; 4]>,
        reader: &mut Reader<'_>,
        damping: &Argument2,
        seed: f64|
    {
        let t_2 = scaled[1];
        evaluated_adjoint(
            x,
            d_x.as_deref_mut(),
            reader,
            ::autodiff_runtime::Constant,
            tape_2,
            seed,
        );
        let d_logarithm = seed * t_2;
        let mut d_scaled = ::autodiff_runtime::shadow::zero_like(&scaled);
        d_scaled[1] += seed * logarithm;
        log_product_adjoint(
            kept.again(&mut scaled),
            &mut d_scaled,
            damping,
            ::autodiff_runtime::Constant,
            tape_1,
            d_logarithm,
        );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_scaled[..]);
        }
        let d_series = seed;
        alternating_adjoint(
            x,
            d_x.as_deref_mut(),
            &mut saved,
            ::autodiff_runtime::Constant,
            tape,
            d_series,
        );
    };
    (
        series + logarithm * t + t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64; 4], ::core::option::Option < & mut [f64; 4] >, & mut Reader <
            '_ >, & Argument2, f64) -> ()
        ),
    )
}
fn evaluated_grad(x: &[f64], d_x: &mut [f64], reader: &mut Reader<'_>) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (first, tape) = sum_augmented(x, reader);
    reader.rewind(2);
    let t = sum_seeded(x, &mut *d_x, reader, ::autodiff_runtime::Constant, first);
    let d_first = t;
    sum_adjoint(x, &mut *d_x, reader, ::autodiff_runtime::Constant, tape, d_first);
    first * t
}
#[inline]
fn evaluated_augmented<'tape>(
    x: &[f64],
    reader: &mut Reader<'_>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & mut Reader < '_ >,
        f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (first, tape) = sum_augmented(x, reader);
    let tape = tape.keep_tape();
    reader.rewind(2);
    let (t, tape_1) = sum_augmented(x, reader);
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        reader: &mut Reader<'_>,
        seed: f64|
    {
        let d_first = seed * t;
        let t_1 = seed * first;
        sum_adjoint(
            x,
            d_x.as_deref_mut(),
            reader,
            ::autodiff_runtime::Constant,
            tape_1,
            t_1,
        );
        sum_adjoint(
            x,
            d_x.as_deref_mut(),
            reader,
            ::autodiff_runtime::Constant,
            tape,
            d_first,
        );
    };
    (
        first * t,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & mut Reader < '_ >,
            f64) -> ()
        ),
    )
}
