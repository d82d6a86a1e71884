pub fn fibonacci_growth_grad(
    first: f64,
    second: f64,
    damping: f64,
    rounds: usize,
) -> (f64, f64, f64, f64) {
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..rounds));
    let mut a: f64 = first;
    let mut b: f64 = second;
    for round in 0..rounds {
        let t = damping * a;
        let b_1 = t * b + a;
        let t_1 = round % 3 == 2;
        let (a_1, b_2) = if t_1 { (b_1, b) } else { (b, b_1) };
        records.push((a, b, t, t_1));
        a = a_1;
        b = b_2;
    }
    let mut d_a: f64 = 1.0;
    let mut d_b: f64 = -0.5;
    let mut d_damping: f64 = 0.0;
    for _ in (0..rounds).rev() {
        let (a, b, t, t_1) = records.pop();
        let (d_b_1, d_b_2) = if t_1 { (d_b, d_a) } else { (d_a, d_b) };
        let t_1 = d_b_2 * b;
        d_a = d_b_2 + t_1 * damping;
        d_b = d_b_1 + d_b_2 * t;
        d_damping += t_1 * a;
    }
    let d_first = d_a;
    let d_second = d_b;
    (a - 0.5 * b, d_first, d_second, d_damping)
}
