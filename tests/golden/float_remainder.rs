pub fn float_remainder_grad(hue: f64, turn: f64, circle: f64) -> (f64, f64, f64, f64) {
    let t = hue + turn;
    let turned = t % circle;
    let t_1 = hue + 2.0 * turn;
    let positive = t_1.rem_euclid(circle);
    let back = hue - positive;
    let back_1 = back % circle;
    let rounds = (hue + turn).div_euclid(circle) + 0.1 * turn.div_euclid(circle);
    let rem_euclid_1 = turn.rem_euclid(circle);
    let recip_circle = 1.0 / circle;
    let d_back = rounds * 0.1;
    let d_positive = 0.5 - d_back;
    let d_circle = 0.2 * ((rem_euclid_1 - turn) * recip_circle)
        + d_back * ((back_1 - back) * recip_circle)
        + d_positive * ((positive - t_1) * recip_circle) + (turned - t) * recip_circle;
    let d_hue = d_back + d_positive + 1.0;
    let d_turn = 0.2 + d_positive * 2.0 + 1.0;
    (
        turned + 0.5 * positive + 0.1 * back_1 * rounds + 0.2 * rem_euclid_1,
        d_hue,
        d_turn,
        d_circle,
    )
}
