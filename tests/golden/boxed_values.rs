pub fn boxed_values_grad(x: f64, k: f64) -> (f64, f64, f64) {
    let law: Box<dyn Law> = Box::new(Linear { slope: 2.0 });
    let own = Box::new(Linear { slope: 0.5 });
    let rate: f64 = k * x;
    let count: Box<usize> = Box::new(3);
    let list = [x, k * k];
    let t = law.at(2);
    let t_1 = x * t;
    let t_2 = own.at(1);
    let t_3 = *count as f64;
    let t_4 = list[0];
    let t_5 = list[1];
    let mut d_list = [-0.0; 2];
    d_list[1] += t_4;
    d_list[0] += t_5;
    let t_6 = d_list[0];
    let t_7 = d_list[1] * k;
    let d_rate = t_1;
    let d_k = x + t_3 * x + t_2 + t_7 + t_7 + d_rate * x;
    let d_x = k + t_3 * k + rate * t + t_6 + d_rate * k;
    (t_1 * rate + t_2 * k + x * k * t_3 + k * x + t_4 * t_5, d_x, d_k)
}
