pub fn boxed_values_grad(x: f64, k: f64) -> (f64, f64, f64) {
    let law: Box<dyn Law> = Box::new(Linear { slope: 2.0 });
    let own = Box::new(Linear { slope: 0.5 });
    let rate: f64 = k * x;
    let count: Box<usize> = Box::new(3);
    let t = k * k;
    let t_1 = law.at(2);
    let t_2 = x * t_1;
    let t_3 = own.at(1);
    let t_4 = *count as f64;
    let d_rate = t_2;
    let d_k = x + t_4 * x + t_3 + rate + rate + d_rate * x;
    let d_x = t + k + t_4 * k + rate * t_1 + d_rate * k;
    (t_2 * rate + t_3 * k + x * k * t_4 + k * x + x * t, d_x, d_k)
}
