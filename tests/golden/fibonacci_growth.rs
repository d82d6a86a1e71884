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
        let b_1 = damping * a * b + a;
        let (a_1, b_2) = if round % 3 == 2 { (b_1, b) } else { (b, b_1) };
        records.push((a, b));
        a = a_1;
        b = b_2;
    }
    let mut d_a: f64 = 1.0;
    let mut d_b: f64 = -0.5;
    let mut d_damping: f64 = 0.0;
    for round in (0..rounds).rev() {
        let (a, b) = records.pop();
        let t = round % 3;
        let (d_b_1, d_b_2) = if t == 2 { (d_b, d_a) } else { (d_a, d_b) };
        let t = d_b_2 * b;
        d_a = d_b_2 + t * damping;
        d_b = d_b_1 + d_b_2 * (damping * a);
        d_damping += t * a;
    }
    let d_first = d_a;
    let d_second = d_b;
    (a - 0.5 * b, d_first, d_second, d_damping)
}
