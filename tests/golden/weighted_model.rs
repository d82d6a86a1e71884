pub fn weighted_model_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let model = Model {
        weights: ::autodiff_runtime::vec![0.5, - 1.2, 0.8],
        offsets: [0.1, -0.3],
    };
    let (value, tape) = Model::energy_augmented(&model, x);
    ::autodiff_runtime::shadow::clear(d_x, x);
    Model::energy_adjoint(&model, ::autodiff_runtime::Constant, x, &mut *d_x, tape, 1.0);
    value
}
#[inline]
pub fn weighted_model_augmented<'tape>(
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
    let model = Model {
        weights: ::autodiff_runtime::vec![0.5, - 1.2, 0.8],
        offsets: [0.1, -0.3],
    };
    let (value, tape) = Model::energy_augmented(&model, x);
    let tape = tape.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        Model::energy_adjoint(
            &model,
            ::autodiff_runtime::Constant,
            x,
            d_x.as_deref_mut(),
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
