fn clip_gradient_grad(x: f64) -> (f64, f64) {
    rules::clipped(x, 1.0)
}
fn quantise_grad(x: &f64, d_x: &mut f64, levels: i32) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    rules::straight_through(x, d_x, levels, 1.0)
}
pub fn handwritten_clip_grad(weight: f64, input: f64) -> (f64, f64, f64) {
    let t = weight * input;
    let (activation, tape) = clip_gradient_augmented(t);
    let t_1 = 10.0 * activation;
    let (t_2, tape_1) = quantise_augmented(&weight, 4);
    let mut d_weight = -0.0;
    quantise_adjoint(
        &weight,
        &mut d_weight,
        4,
        ::autodiff_runtime::Constant,
        tape_1,
        0.5,
    );
    let d_activation = t_1 + t_1;
    let mut d_argument = -0.0;
    clip_gradient_adjoint(t, &mut d_argument, tape, d_activation);
    let d_weight = d_weight + d_argument * input;
    let d_input = d_argument * weight;
    (t_1 * activation + 0.5 * t_2, d_weight, d_input)
}
