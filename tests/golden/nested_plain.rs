pub fn nested_plain_grad(incidence: f64, index: f64) -> (f64, f64, f64) {
    #[::autodiff_runtime::differentiate(reverse, crate = ::autodiff_runtime)]
    #[allow(dead_code)]
    fn square(x: f64) -> f64 {
        x * x
    }
    #[::autodiff_runtime::differentiate(reverse, crate = ::autodiff_runtime)]
    #[allow(dead_code)]
    fn reflected(near: f64, far: f64) -> f64 {
        square((near - far) / (near + far))
    }
    let cosine = incidence.cos();
    let sin_incidence = incidence.sin();
    let t = sin_incidence / index;
    let (t_1, tape) = square_augmented(t);
    let transmitted = (1.0_f64 - t_1).sqrt();
    let t_1 = index * transmitted;
    let (perpendicular, tape_1) = reflected_augmented(cosine, t_1);
    let t_2 = index * cosine;
    let (parallel, tape_2) = reflected_augmented(transmitted, t_2);
    let mut d_transmitted = -0.0;
    let mut d_argument = -0.0;
    reflected_adjoint(
        transmitted,
        &mut d_transmitted,
        t_2,
        &mut d_argument,
        tape_2,
        0.5,
    );
    let mut d_cosine = -0.0;
    let mut d_argument_1 = -0.0;
    reflected_adjoint(cosine, &mut d_cosine, t_1, &mut d_argument_1, tape_1, 0.5);
    let d_cosine = d_argument * index + d_cosine;
    let d_transmitted = d_transmitted + d_argument_1 * index;
    let mut d_argument_2 = -0.0;
    square_adjoint(t, &mut d_argument_2, tape, -(d_transmitted * (0.5 / transmitted)));
    let d_sin_incidence = d_argument_2 / index;
    let d_index = d_argument * cosine + d_argument_1 * transmitted - d_sin_incidence * t;
    let d_incidence = d_sin_incidence * cosine - d_cosine * sin_incidence;
    (0.5 * (perpendicular + parallel), d_incidence, d_index)
}
