pub fn annotated_blocks_grad(x: &[f64], d_x: &mut [f64], q: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let spring = Spring { k: 3.0 };
    let (e, tape) = spring.energy_augmented(x);
    let (t, tape_1) = spring.force_augmented(q);
    let t_1 = spring.name().len() as f64;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_q = -0.0;
    spring.force_adjoint(::autodiff_runtime::Constant, q, &mut d_q, tape_1, e);
    let d_e = t;
    spring.energy_adjoint(::autodiff_runtime::Constant, x, &mut *d_x, tape, d_e);
    (e * t + t_1, d_q)
}
#[inline]
pub fn annotated_blocks_augmented<'tape>(
    x: &[f64],
    q: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let spring = Spring { k: 3.0 };
    let (e, tape) = spring.energy_augmented(x);
    let tape = tape.keep_tape();
    let (t, tape_1) = spring.force_augmented(q);
    let tape_1 = tape_1.keep_tape();
    let t_1 = spring.name().len() as f64;
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        q: f64,
        seed: f64|
    {
        let d_e = seed * t;
        let mut d_q = -0.0;
        spring
            .force_adjoint(::autodiff_runtime::Constant, q, &mut d_q, tape_1, seed * e);
        spring
            .energy_adjoint(
                ::autodiff_runtime::Constant,
                x,
                d_x.as_deref_mut(),
                tape,
                d_e,
            );
        d_q
    };
    (
        e * t + t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
