fn tempered_grad(
    x: &f64,
    d_x: &mut f64,
    temperature: &f64,
    d_temperature: &mut f64,
) -> f64 {
    let t = *x / *temperature;
    let exp_1 = t.exp();
    let t_1 = exp_1 / *temperature;
    *d_x = t_1;
    *d_temperature = -(t_1 * t);
    exp_1
}
pub fn referenced_tuple_vjp(
    a: &f64,
    d_a: &mut f64,
    b: &f64,
    d_b: &mut f64,
    temperature: f64,
    seed: (f64, f64),
) -> ((f64, f64), f64) {
    let (first, tape) = tempered_augmented(a, &temperature);
    let (second, tape_1) = tempered_augmented(b, &temperature);
    let (t, tape_2) = tempered_augmented(&0.0, &temperature);
    let total = first + second + t;
    let value = first / total;
    let value_1 = second / total;
    let recip_total = 1.0 / total;
    let t = seed.1 * recip_total;
    let t_1 = seed.0 * recip_total;
    let d_total = -(t * value_1) - t_1 * value;
    let mut d_temperature = -0.0;
    tempered_adjoint(
        &0.0,
        ::autodiff_runtime::Constant,
        &temperature,
        &mut d_temperature,
        tape_2,
        d_total,
    );
    let d_first = t_1 + d_total;
    let d_second = t + d_total;
    let mut d_b_1 = -0.0;
    let mut d_temperature_1 = -0.0;
    tempered_adjoint(
        b,
        &mut d_b_1,
        &temperature,
        &mut d_temperature_1,
        tape_1,
        d_second,
    );
    let mut d_a_1 = -0.0;
    let mut d_temperature_2 = -0.0;
    tempered_adjoint(a, &mut d_a_1, &temperature, &mut d_temperature_2, tape, d_first);
    let d_temperature = d_temperature + d_temperature_1 + d_temperature_2;
    *d_a += d_a_1;
    *d_b += d_b_1;
    ((value, value_1), d_temperature)
}
