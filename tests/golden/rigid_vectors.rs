pub fn rigid_vectors_grad(a: &Vec3, d_a: &mut Vec3, b: Vec3) -> (f64, Vec3) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let (c, tape) = a.cross_augmented(&b);
    let (t, tape_1) = c.norm_augmented();
    let (t_1, tape_2) = a.unit_augmented();
    let (t_2, tape_3) = t_1.dot_augmented(&b);
    let (t_3, tape_4) = a.scaled_augmented(2.0);
    let t_4 = b.x;
    let (t_5, tape_5) = t_3.clone().scaled_augmented(t_4);
    let (t_6, tape_6) = t_5.norm_augmented();
    ::autodiff_runtime::shadow::clear(d_a, a);
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
    t_5.norm_adjoint(&mut d_argument, tape_6, 1.0);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
    t_3.scaled_adjoint(&mut d_argument_1, t_4, &mut d_argument_2, tape_5, d_argument);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_b.x, d_argument_2);
    a.scaled_adjoint(&mut *d_a, 2.0, ::autodiff_runtime::Constant, tape_4, d_argument_1);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    t_1.dot_adjoint(&mut d_argument, &b, &mut d_b, tape_3, 1.0);
    a.unit_adjoint(&mut *d_a, tape_2, d_argument);
    let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
    c.norm_adjoint(&mut d_c, tape_1, 0.5);
    a.cross_adjoint(&mut *d_a, &b, &mut d_b, tape, d_c);
    (0.5 * t + t_2 + t_6, d_b)
}
#[inline]
pub fn rigid_vectors_augmented<'tape>(
    a: &Vec3,
    b: Vec3,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Vec3, ::core::option::Option < & mut Vec3 >, Vec3, f64) -> Vec3
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (c, tape) = a.cross_augmented(&b);
    let tape = tape.keep_tape();
    let (t, tape_1) = c.norm_augmented();
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = a.unit_augmented();
    let tape_2 = tape_2.keep_tape();
    let (t_2, tape_3) = t_1.dot_augmented(&b);
    let tape_3 = tape_3.keep_tape();
    let (t_3, tape_4) = a.scaled_augmented(2.0);
    let tape_4 = tape_4.keep_tape();
    let (t_4, tape_5) = t_3.clone().scaled_augmented(b.x);
    let tape_5 = tape_5.keep_tape();
    let (t_5, tape_6) = t_4.norm_augmented();
    let tape_6 = tape_6.keep_tape();
    let tape = move |
        a: &Vec3,
        mut d_a: ::core::option::Option<&mut Vec3>,
        b: Vec3,
        seed: f64|
    {
        let t_6 = b.x;
        let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        t_4.norm_adjoint(&mut d_argument, tape_6, seed);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_6);
        t_3.scaled_adjoint(
            &mut d_argument_1,
            t_6,
            &mut d_argument_2,
            tape_5,
            d_argument,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_b.x, d_argument_2);
        a.scaled_adjoint(
            d_a.as_deref_mut(),
            2.0,
            ::autodiff_runtime::Constant,
            tape_4,
            d_argument_1,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        t_1.dot_adjoint(&mut d_argument, &b, &mut d_b, tape_3, seed);
        a.unit_adjoint(d_a.as_deref_mut(), tape_2, d_argument);
        let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
        c.norm_adjoint(&mut d_c, tape_1, seed * 0.5);
        a.cross_adjoint(d_a.as_deref_mut(), &b, &mut d_b, tape, d_c);
        d_b
    };
    (
        0.5 * t + t_2 + t_5,
        ::autodiff_runtime::nested!(
            tape, (& Vec3, ::core::option::Option < & mut Vec3 >, Vec3, f64) -> Vec3
        ),
    )
}
pub fn stretched_grad(a: &Vec3, d_a: &mut Vec3, k: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch1<A, B, C> {
        Then(A, B),
        Else(C),
    }
    enum Branch2<A, B, C> {
        Then,
        Else(A, B, C),
    }
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let mut records = ::autodiff_runtime::records::Records::new();
    let (t, tape) = a.scaled_augmented(k);
    let mut c = t;
    let mut returns = false;
    let mut trips = 0usize;
    for _ in 0..3 {
        let mut saved = ::autodiff_runtime::records::copy(&c);
        let (t, tape) = c.stretch_augmented(k);
        let t_1 = c.x > 2.0;
        let branch = if t_1 {
            Branch2::Then
        } else {
            let mut saved = ::autodiff_runtime::records::copy(&c);
            let (t, tape) = c.stretch_twice_augmented(0.5 * k);
            Branch2::Else(t, tape, saved)
        };
        let trips_1 = trips + 1usize;
        records.push((t, tape, branch, saved));
        returns = t_1;
        trips = trips_1;
        if t_1 {
            break;
        }
    }
    let (value, branch) = if returns {
        let t = c.x;
        let t_1 = c.y;
        (t * t_1, Branch1::Then(t, t_1))
    } else {
        let (t, tape) = (&c).norm_augmented();
        (t, Branch1::Else(tape))
    };
    ::autodiff_runtime::shadow::clear(d_a, a);
    let mut d_c = ::autodiff_runtime::shadow::zero_like(&c);
    match branch {
        Branch1::Then(t, t_1) => {
            ::autodiff_runtime::Differentiable::accumulate(&mut d_c.y, t);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_c.x, t_1);
        }
        Branch1::Else(tape) => {
            (&c).norm_adjoint(&mut d_c, tape, 1.0);
        }
    }
    let mut d_k: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (t, tape, branch, mut saved) = records.pop();
        let d_k_1 = match branch {
            Branch2::Then => -0.0,
            Branch2::Else(t, tape, mut saved) => {
                let t_1 = 0.5 * k;
                let mut d_argument = -0.0;
                saved
                    .stretch_twice_adjoint(
                        &mut d_c,
                        t_1,
                        &mut d_argument,
                        tape,
                        ::autodiff_runtime::Differentiable::zero_like(&t),
                    );
                d_argument * 0.5
            }
        };
        let mut d_k_2 = -0.0;
        saved
            .stretch_adjoint(
                &mut d_c,
                k,
                &mut d_k_2,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        d_k += d_k_1 + d_k_2;
    }
    let t = d_c;
    let mut d_k_1 = -0.0;
    a.scaled_adjoint(&mut *d_a, k, &mut d_k_1, tape, t);
    let d_k = d_k + d_k_1;
    (value, d_k)
}
#[inline]
pub fn stretched_augmented<'tape>(
    a: &Vec3,
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Vec3, ::core::option::Option < & mut Vec3 >, f64, f64) -> f64
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A, B, C> {
        Then(A, B),
        Else(C),
    }
    enum Branch2<A, B, C> {
        Then,
        Else(A, B, C),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let (t, tape) = a.scaled_augmented(k);
    let tape = tape.keep_tape();
    let mut c = t;
    let mut returns = false;
    let mut trips = 0usize;
    for _ in 0..3 {
        let mut saved = ::autodiff_runtime::records::copy(&c);
        let (t, tape) = c.stretch_augmented(k);
        let t_1 = c.x > 2.0;
        let branch = if t_1 {
            Branch2::Then
        } else {
            let mut saved = ::autodiff_runtime::records::copy(&c);
            let (t, tape) = c.stretch_twice_augmented(0.5 * k);
            Branch2::Else(t, tape.keep_tape(), saved)
        };
        let trips_1 = trips + 1usize;
        records.push((t, tape.keep_tape(), branch, saved));
        returns = t_1;
        trips = trips_1;
        if t_1 {
            break;
        }
    }
    let (value, branch) = if returns {
        let t = c.x;
        let t_1 = c.y;
        (t * t_1, Branch1::Then(t, t_1))
    } else {
        let (t, tape) = (&c).norm_augmented();
        (t, Branch1::Else(tape.keep_tape()))
    };
    let tape = move |
        a: &Vec3,
        mut d_a: ::core::option::Option<&mut Vec3>,
        k: f64,
        seed: f64|
    {
        let mut d_c = ::autodiff_runtime::shadow::zero_like(&c);
        match branch {
            Branch1::Then(t, t_1) => {
                d_c.y += ::autodiff_runtime::product(seed, t);
                d_c.x += ::autodiff_runtime::product(seed, t_1);
            }
            Branch1::Else(tape) => {
                (&c).norm_adjoint(&mut d_c, tape, seed);
            }
        }
        let mut d_k: f64 = 0.0;
        for _ in (0..trips).rev() {
            let (t, tape, branch, mut saved) = records.pop();
            let d_k_1 = match branch {
                Branch2::Then => -0.0,
                Branch2::Else(t, tape, mut saved) => {
                    let t_1 = 0.5 * k;
                    let mut d_argument = -0.0;
                    saved
                        .stretch_twice_adjoint(
                            &mut d_c,
                            t_1,
                            &mut d_argument,
                            tape,
                            ::autodiff_runtime::Differentiable::zero_like(&t),
                        );
                    d_argument * 0.5
                }
            };
            let mut d_k_2 = -0.0;
            saved
                .stretch_adjoint(
                    &mut d_c,
                    k,
                    &mut d_k_2,
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t),
                );
            d_k += d_k_1 + d_k_2;
        }
        let t = d_c;
        let mut d_k_1 = -0.0;
        a.scaled_adjoint(d_a.as_deref_mut(), k, &mut d_k_1, tape, t);
        let d_k = d_k + d_k_1;
        d_k
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& Vec3, ::core::option::Option < & mut Vec3 >, f64, f64) -> f64
        ),
    )
}
