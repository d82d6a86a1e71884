pub fn methods_of_self_grad(x: f64, velocity: f64, h: f64) -> (f64, f64, f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let oscillator = Oscillator {
        stiffness: 2.0,
        mass: 1.5,
        coils: 12,
    };
    let ((x_1, velocity_1), tape) = Oscillator::stepped_augmented(
        &oscillator,
        x,
        velocity,
        h,
    );
    let (value, tape_1) = Oscillator::energy_augmented(
        &oscillator,
        x_1.clone(),
        velocity_1.clone(),
    );
    let mut d_x = ::autodiff_runtime::Differentiable::zero_like(&x_1);
    let mut d_velocity = ::autodiff_runtime::Differentiable::zero_like(&velocity_1);
    Oscillator::energy_adjoint(
        &oscillator,
        ::autodiff_runtime::Constant,
        x_1,
        &mut d_x,
        velocity_1,
        &mut d_velocity,
        tape_1,
        1.0,
    );
    let mut d_x_1 = -0.0;
    let mut d_velocity_1 = -0.0;
    let mut d_h = -0.0;
    Oscillator::stepped_adjoint(
        &oscillator,
        ::autodiff_runtime::Constant,
        x,
        &mut d_x_1,
        velocity,
        &mut d_velocity_1,
        h,
        &mut d_h,
        tape,
        (d_x, d_velocity),
    );
    (value, d_x_1, d_velocity_1, d_h)
}
