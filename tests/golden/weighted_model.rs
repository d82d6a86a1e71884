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
