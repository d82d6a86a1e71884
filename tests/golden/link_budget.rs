pub fn link_budget_grad(
    gain: f64,
    power: f64,
    loss: f64,
    distance: f64,
) -> (f64, f64, f64, f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let t = Antenna::new();
    let (t_1, tape) = t.clone().gain_augmented(gain);
    let (t_2, tape_1) = t_1.clone().power_augmented(power);
    let (t_3, tape_2) = t_2.clone().loss_augmented(loss);
    let t_4 = loss * loss;
    let (t_5, tape_3) = t_3.clone().loss_augmented(t_4);
    let (antenna, tape_4) = t_5.clone().gain_augmented(power);
    let (t_6, tape_5) = antenna.radiated_augmented();
    let t_7 = 4.0 * PI;
    let t_8 = t_7 * distance.powi(2);
    let value = t_6 / t_8;
    let t_6 = 1.0 / t_8;
    let d_distance = -(value * t_6 * t_7 * (2.0 * distance));
    let mut d_antenna = ::autodiff_runtime::Differentiable::zero_like(&antenna);
    antenna.radiated_adjoint(&mut d_antenna, tape_5, t_6);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
    let mut d_power = -0.0;
    t_5.gain_adjoint(&mut d_argument, power, &mut d_power, tape_4, d_antenna);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    let mut d_argument_2 = -0.0;
    t_3.loss_adjoint(&mut d_argument_1, t_4, &mut d_argument_2, tape_3, d_argument);
    let t_3 = d_argument_2 * loss;
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    let mut d_loss = -0.0;
    t_2.loss_adjoint(&mut d_argument, loss, &mut d_loss, tape_2, d_argument_1);
    let d_loss = t_3 + t_3 + d_loss;
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    let mut d_power_1 = -0.0;
    t_1.power_adjoint(&mut d_argument_1, power, &mut d_power_1, tape_1, d_argument);
    let d_power = d_power + d_power_1;
    let mut d_gain = -0.0;
    t.gain_adjoint(::autodiff_runtime::Constant, gain, &mut d_gain, tape, d_argument_1);
    (value, d_gain, d_power, d_loss, d_distance)
}
pub fn radiated_at_once_grad(gain: f64, loss: f64) -> (f64, f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let t = Antenna::new();
    let (t_1, tape) = t.clone().loss_augmented(loss);
    let (t_2, tape_1) = t_1.clone().gain_augmented(gain);
    let (t_3, tape_2) = t_2.clone().gain_augmented(loss);
    let (value, tape_3) = t_3.clone().radiated_augmented();
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    t_3.radiated_adjoint(&mut d_argument, tape_3, 1.0);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    let mut d_loss = -0.0;
    t_2.gain_adjoint(&mut d_argument_1, loss, &mut d_loss, tape_2, d_argument);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    let mut d_gain = -0.0;
    t_1.gain_adjoint(&mut d_argument, gain, &mut d_gain, tape_1, d_argument_1);
    let mut d_loss_1 = -0.0;
    t.loss_adjoint(::autodiff_runtime::Constant, loss, &mut d_loss_1, tape, d_argument);
    let d_loss = d_loss + d_loss_1;
    (value, d_gain, d_loss)
}
