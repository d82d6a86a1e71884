fn growth_grad(z: Complex) -> (f64, Complex) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let (t, tape) = z.exp_augmented();
    let (t_1, tape_1) = t.clone().powi_augmented(2);
    let (value, tape_2) = t_1.clone().norm_sqr_augmented();
    let mut d_z = ::autodiff_runtime::shadow::zero_like(&z);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    t_1.norm_sqr_adjoint(&mut d_argument, tape_2, 1.0);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
    t.powi_adjoint(
        &mut d_argument_1,
        2,
        ::autodiff_runtime::Constant,
        tape_1,
        d_argument,
    );
    z.exp_adjoint(&mut d_z, tape, d_argument_1);
    (value, d_z)
}
#[inline]
fn growth_augmented<'tape>(
    z: Complex,
) -> (f64, ::autodiff_runtime::nested_tape!('tape, (Complex, f64) -> Complex)) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = z.exp_augmented();
    let tape = tape.keep_tape();
    let (t_1, tape_1) = t.clone().powi_augmented(2);
    let tape_1 = tape_1.keep_tape();
    let (value, tape_2) = t_1.clone().norm_sqr_augmented();
    let tape_2 = tape_2.keep_tape();
    let tape = move |z: Complex, seed: f64| {
        let mut d_z = ::autodiff_runtime::shadow::zero_like(&z);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        t_1.norm_sqr_adjoint(&mut d_argument, tape_2, seed);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
        t.powi_adjoint(
            &mut d_argument_1,
            2,
            ::autodiff_runtime::Constant,
            tape_1,
            d_argument,
        );
        z.exp_adjoint(&mut d_z, tape, d_argument_1);
        d_z
    };
    (value, ::autodiff_runtime::nested!(tape, (Complex, f64) -> Complex))
}
fn constructed_grad(re: f64, im: f64) -> (f64, f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let (z, tape) = Complex::new_augmented(re, im);
    let (w, tape_1) = z.exp_augmented();
    let (t, tape_2) = ::autodiff_runtime::operators::mul_augmented(w.clone(), z.clone());
    let (t_1, tape_3) = ::autodiff_runtime::operators::add_augmented(
        t.clone(),
        w.clone(),
    );
    let (value, tape_4) = t_1.clone().norm_sqr_augmented();
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    t_1.norm_sqr_adjoint(&mut d_argument, tape_4, 1.0);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
    let mut d_w = ::autodiff_runtime::Differentiable::zero_like(&w);
    ::autodiff_runtime::operators::add_adjoint(
        t,
        &mut d_argument_1,
        w.clone(),
        &mut d_w,
        tape_3,
        d_argument,
    );
    let mut d_w_1 = ::autodiff_runtime::Differentiable::zero_like(&w);
    let mut d_z = ::autodiff_runtime::Differentiable::zero_like(&z);
    ::autodiff_runtime::operators::mul_adjoint(
        w,
        &mut d_w_1,
        z.clone(),
        &mut d_z,
        tape_2,
        d_argument_1,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_w, d_w_1);
    let mut d_z_1 = ::autodiff_runtime::Differentiable::zero_like(&z);
    z.exp_adjoint(&mut d_z_1, tape_1, d_w);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_z, d_z_1);
    let mut d_re = -0.0;
    let mut d_im = -0.0;
    Complex::new_adjoint(re, &mut d_re, im, &mut d_im, tape, d_z);
    (value, d_re, d_im)
}
fn spectrum_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = x.len();
    let mut sum: f64 = -0.0;
    for k in 0..n {
        let mut sum_1 = Complex::new(0.0, 0.0);
        let t = x.len();
        for j in 0..t {
            let x = x[j];
            let angle = -2.0 * PI * (k * j) as f64 / n as f64;
            let t = sum_1.clone();
            let t_1 = Complex::new(0.0, angle).exp();
            let (t_2, tape) = t_1.scale_augmented(x);
            let (t_3, tape_1) = ::autodiff_runtime::operators::add_augmented(
                t.clone(),
                t_2.clone(),
            );
            sum_1 = t_3;
            records.push((t, t_1, t_2, tape, tape_1));
        }
        let mut saved = ::autodiff_runtime::records::copy(&sum_1);
        let (t_1, tape) = sum_1.norm_sqr_augmented();
        let t_2 = k as f64;
        let mut d_sum = ::autodiff_runtime::shadow::zero_like(&sum_1);
        saved.norm_sqr_adjoint(&mut d_sum, tape, t_2);
        for j in (0..t).rev() {
            let (t, t_3, t_4, tape, tape_1) = records.pop();
            let x_1 = x[j];
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
            ::autodiff_runtime::operators::add_adjoint(
                t,
                &mut d_argument,
                t_4,
                &mut d_argument_1,
                tape_1,
                ::autodiff_runtime::shadow::take(&mut d_sum),
            );
            let mut d_x_1 = -0.0;
            t_3.scale_adjoint(
                ::autodiff_runtime::Constant,
                x_1,
                &mut d_x_1,
                tape,
                d_argument_1,
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_sum, d_argument);
            d_x[j] += d_x_1;
        }
        sum += t_1 * t_2;
    }
    sum
}
#[inline]
fn spectrum_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    let mut sum: f64 = -0.0;
    for k in 0..n {
        let mut sum_1 = Complex::new(0.0, 0.0);
        for j in 0..x.len() {
            let x = x[j];
            let angle = -2.0 * PI * (k * j) as f64 / n as f64;
            let t = sum_1.clone();
            let t_1 = Complex::new(0.0, angle).exp();
            let (t_2, tape) = t_1.scale_augmented(x);
            let (t_3, tape_1) = ::autodiff_runtime::operators::add_augmented(
                t.clone(),
                t_2.clone(),
            );
            sum_1 = t_3;
            records.push((t, t_1, t_2, tape.keep_tape(), tape_1.keep_tape()));
        }
        let mut saved = ::autodiff_runtime::records::copy(&sum_1);
        let (t, tape) = sum_1.norm_sqr_augmented();
        records_1.push((sum_1, tape.keep_tape(), saved));
        sum += t * k as f64;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let n_1 = x.len();
        let d_sum = seed;
        for k in (0..n_1).rev() {
            let (sum, tape, mut saved) = records_1.pop();
            let t = x.len();
            let t_1 = d_sum * k as f64;
            let mut d_sum = ::autodiff_runtime::shadow::zero_like(&sum);
            saved.norm_sqr_adjoint(&mut d_sum, tape, t_1);
            for j in (0..t).rev() {
                let (t, t_1, t_2, tape, tape_1) = records.pop();
                let x_1 = x[j];
                let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
                let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(
                    &t_2,
                );
                ::autodiff_runtime::operators::add_adjoint(
                    t,
                    &mut d_argument,
                    t_2,
                    &mut d_argument_1,
                    tape_1,
                    ::autodiff_runtime::shadow::take(&mut d_sum),
                );
                let mut d_x_1 = -0.0;
                t_1.scale_adjoint(
                    ::autodiff_runtime::Constant,
                    x_1,
                    &mut d_x_1,
                    tape,
                    d_argument_1,
                );
                ::autodiff_runtime::Differentiable::accumulate(&mut d_sum, d_argument);
                if let Some(d_x) = &mut d_x {
                    d_x[j] += d_x_1;
                }
            }
        }
    };
    (
        sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
fn orbit_grad(re: f64, im: f64) -> (f64, f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch1<A, B, C, D> {
        Then(A, B, C, D),
        Else,
    }
    enum Branch2<A, B> {
        Then(A, B),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let c = Complex { re, im };
    let mut z = Complex { re: 0.0, im: 0.0 };
    let mut z_1 = z.clone();
    let mut n = 0;
    let mut trips = 0usize;
    loop {
        let (t, branch) = if n < 5 {
            let mut saved = ::autodiff_runtime::records::copy(&z_1);
            let (t, tape) = z_1.norm_sqr_augmented();
            (t < 4.0, Branch2::Then(tape, saved))
        } else {
            (false, Branch2::Else)
        };
        let (t_1, t_2, branch_1) = if t {
            let mut saved = ::autodiff_runtime::records::copy(&z_1);
            let (t, tape) = z_1.powi_augmented(2);
            let (z, tape_1) = ::autodiff_runtime::operators::add_augmented(
                t.clone(),
                c.clone(),
            );
            let n_1 = n + 1;
            (z, n_1, Branch1::Then(t, tape, tape_1, saved))
        } else {
            (z_1.clone(), n, Branch1::Else)
        };
        let trips_1 = trips + 1usize;
        records.push((z_1, branch_1, branch));
        z_1 = t_1;
        n = t_2;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let mut saved = ::autodiff_runtime::records::copy(&z_1);
    let (value, tape) = z_1.norm_sqr_augmented();
    let mut d_z = ::autodiff_runtime::shadow::zero_like(&z_1);
    saved.norm_sqr_adjoint(&mut d_z, tape, 1.0);
    let mut d_c = ::autodiff_runtime::shadow::zero_like(&c);
    let mut d_z_1 = ::autodiff_runtime::shadow::zero_like(&z);
    let mut d_z_2 = d_z;
    for _ in (0..trips).rev() {
        let (z, branch, branch_1) = records.pop();
        let mut d_z = ::autodiff_runtime::shadow::zero_like(&z);
        match branch {
            Branch1::Then(t, tape, tape_1, mut saved) => {
                let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
                ::autodiff_runtime::operators::add_adjoint(
                    t,
                    &mut d_argument,
                    c,
                    &mut d_c,
                    tape_1,
                    d_z_2.clone(),
                );
                saved
                    .powi_adjoint(
                        &mut d_z,
                        2,
                        ::autodiff_runtime::Constant,
                        tape,
                        d_argument,
                    );
            }
            Branch1::Else => {
                ::autodiff_runtime::shadow::accumulate(&mut d_z, &d_z_2);
            }
        }
        match branch_1 {
            Branch2::Then(tape, mut saved) => {
                saved.norm_sqr_adjoint(&mut d_z, tape, 0.0);
            }
            Branch2::Else => {}
        }
        d_z_2 = d_z;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_z_1, &d_z_2);
    let d_re = d_c.re;
    let d_im = d_c.im;
    (value, d_re, d_im)
}
pub fn own_exponentials_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let t = Complex { re: x[0], im: x[1] };
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let t = growth_seeded(t, &mut d_place, 1.0);
    let t_1 = x[2];
    let t_2 = x[3];
    let (t_3, tape) = constructed_augmented(t_1, t_2);
    let t_4 = spectrum_seeded(x, &mut *d_x, 1.0);
    let t_5 = x[1];
    let t_6 = x[2];
    let (t_7, tape_1) = orbit_augmented(t_5, t_6);
    let mut d_argument = -0.0;
    let mut d_argument_1 = -0.0;
    orbit_adjoint(t_5, &mut d_argument, t_6, &mut d_argument_1, tape_1, 1.0);
    d_x[2] += d_argument_1;
    d_x[1] += d_argument;
    let mut d_argument = -0.0;
    let mut d_argument_1 = -0.0;
    constructed_adjoint(t_1, &mut d_argument, t_2, &mut d_argument_1, tape, 1.0);
    d_x[3] += d_argument_1;
    d_x[2] += d_argument;
    let t_1 = d_place.re;
    d_x[1] += d_place.im;
    d_x[0] += t_1;
    t + t_3 + t_4 + t_7
}
#[inline]
pub fn own_exponentials_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let t = Complex { re: x[0], im: x[1] };
    let (t_1, tape) = growth_augmented(t.clone());
    let tape = tape.keep_tape();
    let (t_2, tape_1) = constructed_augmented(x[2], x[3]);
    let tape_1 = tape_1.keep_tape();
    let (t_3, tape_2) = spectrum_augmented(x);
    let tape_2 = tape_2.keep_tape();
    let (t_4, tape_3) = orbit_augmented(x[1], x[2]);
    let tape_3 = tape_3.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_5 = x[1];
        let t_6 = x[2];
        let t_7 = x[2];
        let t_8 = x[3];
        let mut d_argument = -0.0;
        let mut d_argument_1 = -0.0;
        orbit_adjoint(t_5, &mut d_argument, t_6, &mut d_argument_1, tape_3, seed);
        if let Some(d_x) = &mut d_x {
            d_x[2] += d_argument_1;
        }
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_argument;
        }
        spectrum_adjoint(x, d_x.as_deref_mut(), tape_2, seed);
        let mut d_argument = -0.0;
        let mut d_argument_1 = -0.0;
        constructed_adjoint(t_7, &mut d_argument, t_8, &mut d_argument_1, tape_1, seed);
        if let Some(d_x) = &mut d_x {
            d_x[3] += d_argument_1;
        }
        if let Some(d_x) = &mut d_x {
            d_x[2] += d_argument;
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        growth_adjoint(t, &mut d_place, tape, seed);
        let t = d_place.re;
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_place.im;
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t;
        }
    };
    (
        t_1 + t_2 + t_3 + t_4,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
