fn weighted_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let weight = ticket();
    let mut sum: f64 = -0.0;
    for i in 0..x.len() {
        let x_1 = x[i];
        let t = weight * x_1;
        let d_x_1 = t + t;
        d_x[i] = d_x_1;
        sum += t * x_1;
    }
    sum
}
#[inline]
fn weighted_augmented(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    let weight = ticket();
    let mut sum: f64 = -0.0;
    for i in 0..x.len() {
        let x = x[i];
        sum += weight * x * x;
    }
    (
        sum,
        move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
            let t = x.len();
            let d_sum = seed;
            let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t]);
            for i in 0..t {
                let t = d_sum * (weight * x[i]);
                let d_x_2 = t + t;
                if let Some(d_x_1) = &mut d_x_1 {
                    d_x_1[i] += d_x_2;
                }
            }
        },
    )
}
fn halves_vjp(
    x: &[f64],
    d_x: &mut [f64],
    scale: f64,
    seed: (f64, f64),
) -> ((f64, f64), f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let middle = x.len() / 2;
    let t = &x[..middle];
    let t_1 = seed.0 * scale;
    let t = weighted_seeded(t, &mut d_x[..middle], t_1);
    let t_1 = &x[middle..];
    let value = weighted_seeded(t_1, &mut d_x[middle..], seed.1);
    let d_scale = seed.0 * t;
    ((scale * t, value), d_scale)
}
#[inline]
fn halves_augmented<'tape>(
    x: &[f64],
    scale: f64,
) -> (
    (f64, f64),
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, (f64, f64)) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let middle = x.len() / 2;
    let (t, tape) = weighted_augmented(&x[..middle]);
    let tape = tape.keep_tape();
    let (value, tape_1) = weighted_augmented(&x[middle..]);
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        scale: f64,
        seed: (f64, f64)|
    {
        let middle_1 = x.len() / 2;
        let t_1 = &x[middle_1..];
        let t_2 = &x[..middle_1];
        weighted_adjoint(
            t_1,
            d_x.as_deref_mut().map(|d_x| &mut d_x[middle_1..]),
            tape_1,
            seed.1,
        );
        let d_scale = seed.0 * t;
        let t_1 = seed.0 * scale;
        weighted_adjoint(
            t_2,
            d_x.as_deref_mut().map(|d_x| &mut d_x[..middle_1]),
            tape,
            t_1,
        );
        d_scale
    };
    (
        (scale * t, value),
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, (f64, f64)) ->
            f64
        ),
    )
}
fn cumulated_vjp(x: &[f64], d_x: &mut [f64], seed: Vec<f64>) -> Vec<f64> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut sums = ::autodiff_runtime::Vec::new();
    let sum = ticket();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum_1: f64 = sum;
    for i in 0..t {
        let x = x[i];
        let t = x + ticket();
        let sum = sum_1 * t;
        sums.push(sum);
        records.push((sum_1, t));
        sum_1 = sum;
    }
    let mut d_sums = seed;
    let mut d_sum: f64 = 0.0;
    for i in (0..t).rev() {
        let (sum, t) = records.pop();
        let (_, d_sum_1) = match d_sums.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let d_sum_1 = d_sum + d_sum_1;
        let d_x_1 = d_sum_1 * sum;
        d_x[i] += d_x_1;
        d_sum = d_sum_1 * t;
    }
    sums
}
#[inline]
fn cumulated_augmented(
    x: &[f64],
) -> (
    Vec<f64>,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, Vec < f64 >) -> ()
    ),
) {
    let mut sums = ::autodiff_runtime::Vec::new();
    let sum = ticket();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum_1: f64 = sum;
    for i in 0..t {
        let x = x[i];
        let t = x + ticket();
        let sum = sum_1 * t;
        sums.push(sum);
        records.push((sum_1, t));
        sum_1 = sum;
    }
    (
        sums,
        move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: Vec<f64>| {
            let t = x.len();
            let mut d_sums = seed;
            let mut d_sum: f64 = -0.0;
            for i in (0..t).rev() {
                let (sum, t) = records.pop();
                let (_, d_sum_1) = match d_sums.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                let d_sum_1 = d_sum + d_sum_1;
                let d_x_1 = d_sum_1 * sum;
                if let Some(d_x) = &mut d_x {
                    d_x[i] += d_x_1;
                }
                d_sum = d_sum_1 * t;
            }
        },
    )
}
pub fn counted_calls_grad(
    x: &[f64; 4],
    d_x: &mut [f64; 4],
    scale: f64,
    rounds: usize,
) -> (f64, f64) {
    enum Branch<A, B, C> {
        Then,
        Else(A, B, C),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut total: f64 = 1.0;
    let mut trips = 0usize;
    for k in 0..rounds {
        let ((left, right), tape) = halves_augmented(x, scale);
        let t = left > 50.0;
        let (t_1, branch) = if t {
            (total, Branch::Then)
        } else {
            let (sums, tape) = cumulated_augmented(&x[k..]);
            let t = sums.len();
            let t_1 = t.wrapping_sub(1);
            let t = if t > 0 { sums[t_1] } else { 0.0 };
            let total_1 = total + (left * right + t * sums[0]);
            (total_1, Branch::Else(sums, tape, t))
        };
        let trips_1 = trips + 1usize;
        records.push((left, right, tape, branch));
        total = t_1;
        trips = trips_1;
        if t {
            break;
        }
    }
    let t = weighted_seeded(x, &mut *d_x, total);
    let d_total = t;
    let mut d_scale: f64 = 0.0;
    for k in (0..trips).rev() {
        let (left, right, tape, branch) = records.pop();
        let k_1 = ::autodiff_runtime::index::nth(0, k);
        let (d_left, d_right) = match branch {
            Branch::Then => (-0.0, -0.0),
            Branch::Else(sums, tape_1, t) => {
                let t_1 = sums[0];
                let t_2 = sums.len();
                let t_3 = &x[k_1..];
                let t_4 = t_2.wrapping_sub(1);
                let t_1 = d_total * t_1;
                let mut d_sums = ::autodiff_runtime::shadow::zero_like(&sums);
                d_sums[0] += d_total * t;
                if t_2 > 0 {
                    d_sums[t_4] += t_1;
                }
                cumulated_adjoint(t_3, &mut d_x[k_1..], tape_1, d_sums);
                (d_total * right, d_total * left)
            }
        };
        let mut d_scale_1 = -0.0;
        halves_adjoint(x, &mut *d_x, scale, &mut d_scale_1, tape, (d_left, d_right));
        d_scale += d_scale_1;
    }
    (total * t, d_scale)
}
#[inline]
pub fn counted_calls_augmented<'tape>(
    x: &[f64; 4],
    scale: f64,
    rounds: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64; 4], ::core::option::Option < & mut [f64; 4] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Then,
        Else(A, B, C),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut total: f64 = 1.0;
    let mut trips = 0usize;
    for k in 0..rounds {
        let ((left, right), tape) = halves_augmented(x, scale);
        let t = left > 50.0;
        let (t_1, branch) = if t {
            (total, Branch::Then)
        } else {
            let (sums, tape) = cumulated_augmented(&x[k..]);
            let t = sums.len();
            let t_1 = t.wrapping_sub(1);
            let t = if t > 0 { sums[t_1] } else { 0.0 };
            let total_1 = total + (left * right + t * sums[0]);
            (total_1, Branch::Else(sums, tape.keep_tape(), t))
        };
        let trips_1 = trips + 1usize;
        records.push((left, right, tape.keep_tape(), branch));
        total = t_1;
        trips = trips_1;
        if t {
            break;
        }
    }
    let (t, tape) = weighted_augmented(x);
    let tape = tape.keep_tape();
    let tape = move |
        x: &[f64; 4],
        mut d_x: ::core::option::Option<&mut [f64; 4]>,
        scale: f64,
        seed: f64|
    {
        let d_total = seed * t;
        let t_1 = seed * total;
        weighted_adjoint(x, d_x.as_deref_mut(), tape, t_1);
        let mut d_scale: f64 = 0.0;
        for k in (0..trips).rev() {
            let (left, right, tape, branch) = records.pop();
            let k_1 = ::autodiff_runtime::index::nth(0, k);
            let (d_left, d_right) = match branch {
                Branch::Then => (-0.0, -0.0),
                Branch::Else(sums, tape_1, t) => {
                    let t_1 = sums[0];
                    let t_2 = sums.len();
                    let t_3 = &x[k_1..];
                    let t_4 = t_2.wrapping_sub(1);
                    let t_1 = d_total * t_1;
                    let mut d_sums = ::autodiff_runtime::shadow::zero_like(&sums);
                    d_sums[0] += d_total * t;
                    if t_2 > 0 {
                        d_sums[t_4] += t_1;
                    }
                    cumulated_adjoint(
                        t_3,
                        d_x.as_deref_mut().map(|d_x| &mut d_x[k_1..]),
                        tape_1,
                        d_sums,
                    );
                    (d_total * right, d_total * left)
                }
            };
            let mut d_scale_1 = -0.0;
            halves_adjoint(
                x,
                d_x.as_deref_mut(),
                scale,
                &mut d_scale_1,
                tape,
                (d_left, d_right),
            );
            d_scale += d_scale_1;
        }
        d_scale
    };
    (
        total * t,
        ::autodiff_runtime::nested!(
            tape, (& [f64; 4], ::core::option::Option < & mut [f64; 4] >, f64, f64) ->
            f64
        ),
    )
}
fn layered_grad(
    layer: &Layer,
    d_layer: &mut Layer,
    x: &[f64; 4],
    d_x: &mut [f64; 4],
    uses: &Uses,
) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_layer, layer, "layer");
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = layer.loss_augmented(x, uses);
    let t_1 = &x[1..];
    let (t_2, tape_1) = layer.loss_augmented(t_1, uses);
    let (value, tape_2) = ::autodiff_runtime::operators::mul_augmented(
        t.clone(),
        t_2.clone(),
    );
    ::autodiff_runtime::shadow::clear(d_layer, layer);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    ::autodiff_runtime::operators::mul_adjoint(
        t,
        &mut d_argument,
        t_2,
        &mut d_argument_1,
        tape_2,
        1.0,
    );
    layer
        .loss_adjoint(
            &mut *d_layer,
            t_1,
            &mut d_x[1..],
            uses,
            ::autodiff_runtime::Constant,
            tape_1,
            d_argument_1,
        );
    layer
        .loss_adjoint(
            &mut *d_layer,
            x,
            &mut *d_x,
            uses,
            ::autodiff_runtime::Constant,
            tape,
            d_argument,
        );
    value
}
#[inline]
fn layered_augmented<'tape>(
    layer: &Layer,
    x: &[f64; 4],
    uses: &Uses,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Layer, ::core::option::Option < & mut Layer >, & [f64; 4],
        ::core::option::Option < & mut [f64; 4] >, & Uses, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = layer.loss_augmented(x, uses);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = layer.loss_augmented(&x[1..], uses);
    let tape_1 = tape_1.keep_tape();
    let (value, tape_2) = ::autodiff_runtime::operators::mul_augmented(
        t.clone(),
        t_1.clone(),
    );
    let tape_2 = tape_2.keep_tape();
    let tape = move |
        layer: &Layer,
        mut d_layer: ::core::option::Option<&mut Layer>,
        x: &[f64; 4],
        mut d_x: ::core::option::Option<&mut [f64; 4]>,
        uses: &Uses,
        seed: f64|
    {
        let t_2 = &x[1..];
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::operators::mul_adjoint(
            t,
            &mut d_argument,
            t_1,
            &mut d_argument_1,
            tape_2,
            seed,
        );
        layer
            .loss_adjoint(
                d_layer.as_deref_mut(),
                t_2,
                d_x.as_deref_mut().map(|d_x| &mut d_x[1..]),
                uses,
                ::autodiff_runtime::Constant,
                tape_1,
                d_argument_1,
            );
        layer
            .loss_adjoint(
                d_layer.as_deref_mut(),
                x,
                d_x.as_deref_mut(),
                uses,
                ::autodiff_runtime::Constant,
                tape,
                d_argument,
            );
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& Layer, ::core::option::Option < & mut Layer >, & [f64; 4],
            ::core::option::Option < & mut [f64; 4] >, & Uses, f64) -> ()
        ),
    )
}
