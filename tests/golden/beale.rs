pub fn beale_grad(x: f64, y: f64) -> (f64, f64, f64) {
    let sum = 0.0;
    let t = x * y;
    let term = 1.5 - x + t;
    let sum = sum + term * term;
    let power = y * y;
    let t_1 = x * power;
    let term_1 = 2.25 - x + t_1;
    let sum = sum + term_1 * term_1;
    let power_1 = power * y;
    let term_2 = 2.625 - x + x * power_1;
    let sum = sum + term_2 * term_2;
    let d_term = term_2 + term_2;
    let d_term_1 = term_1 + term_1;
    let d_power = d_term * t + d_term_1 * x;
    let t = d_power * y;
    let d_term_2 = term + term;
    let d_y = d_term * t_1 + t + t + d_term_2 * x;
    let d_x = d_term * power_1 - d_term + d_term_1 * power - d_term_1 + d_term_2 * y
        - d_term_2;
    (sum, d_x, d_y)
}
