pub fn irr_newton_grad(flows: &[f64], d_flows: &mut [f64], guess: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_flows, flows, "flows");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let step = f64::INFINITY;
    let mut rate: f64 = guess;
    let mut step_1: f64 = step;
    let mut iterations = 0;
    let mut trips = 0usize;
    while step_1.abs() > 1e-12 && iterations < 50 {
        let mut npv: f64 = 0.0;
        let mut slope: f64 = 0.0;
        let mut discount: f64 = 1.0;
        for t in 0..flows.len() {
            let flow = flows[t];
            records.push(discount);
            npv += flow * discount;
            slope -= t as f64 * flow * discount / (1.0 + rate);
            discount /= 1.0 + rate;
        }
        let step = npv / slope;
        let iterations_1 = iterations + 1;
        let trips_1 = trips + 1usize;
        records_1.push((rate, slope, step));
        rate -= step;
        step_1 = step;
        iterations = iterations_1;
        trips = trips_1;
    }
    ::autodiff_runtime::shadow::clear(d_flows, flows);
    let mut d_rate: f64 = 1.0;
    let mut d_step: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (rate, slope, step) = records_1.pop();
        let t_1 = flows.len();
        let d_step_1 = d_step - d_rate;
        let d_npv = d_step_1 / slope;
        let t_2 = d_npv * step;
        let mut d_discount: f64 = -0.0;
        let mut d_rate_1: f64 = d_rate;
        for t in (0..t_1).rev() {
            let discount = records.pop();
            let t_1 = 1.0 / (1.0 + rate);
            let t_3 = t as f64;
            let flow_1 = flows[t];
            let t_4 = t_3 * flow_1;
            let t_5 = 1.0 / (1.0 + rate);
            let t_6 = d_discount * t_1;
            let t_2 = t_2 * t_5;
            let d_flow = t_2 * discount * t_3 + d_npv * discount;
            d_flows[t] += d_flow;
            d_discount = t_6 + (t_2 * t_4 + d_npv * flow_1);
            d_rate_1 += -(t_6 * (discount * t_1)) - t_2 * (t_4 * discount * t_5);
        }
        d_rate = d_rate_1;
        d_step = -0.0;
    }
    let d_guess = d_rate;
    (rate, d_guess)
}
