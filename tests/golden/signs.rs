pub fn signs_grad(pressure: f64, opening: f64, lever: f64) -> (f64, f64, f64, f64) {
    let sqrt_1 = pressure.abs().sqrt();
    let copysign_1 = sqrt_1.copysign(pressure);
    let flow = opening * copysign_1;
    let direction = lever.signum() + 2.0 * pressure.signum();
    let copysign_2 = opening.copysign(lever);
    let spring = copysign_2 * lever;
    let copysign_3 = 3.0_f64.copysign(opening);
    let d_lever = -copysign_2;
    let d_flow = direction;
    let d_opening = copysign_3 - lever * (opening.signum() * lever.signum())
        + d_flow * copysign_1;
    let d_pressure = d_flow * opening * (sqrt_1.signum() * pressure.signum())
        * (0.5 / sqrt_1) * pressure.signum();
    (flow * direction - spring + copysign_3 * opening, d_pressure, d_opening, d_lever)
}
