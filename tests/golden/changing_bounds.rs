pub fn changing_bounds_grad(x: &[f64], d_x: &mut [f64], growth: f64) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let n = 1;
    let t = n + 2;
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut n_1 = n;
    let mut value: f64 = growth;
    for i in 0..t {
        let n = n_1 + i;
        records_2.push(value);
        n_1 = n;
        value = value * growth + n as f64;
    }
    let high = x.len();
    let mut value_1: f64 = value;
    let mut low = 0;
    let mut high_1 = high;
    let mut trips = 0usize;
    while low < high_1 {
        let (value, low_1, high, branch) = if x[low] > x[high_1 - 1] {
            let t = x[low];
            let sin_value = value_1.sin();
            let value = value_1 + t * sin_value;
            let low_1 = low + 1;
            (value, low_1, high_1, Branch::Then(sin_value))
        } else {
            let value = value_1 - x[high_1 - 1] * x[low];
            let high = high_1 - 1;
            (value, low, high, Branch::Else)
        };
        let trips_1 = trips + 1usize;
        records_1.push((value_1, low, high_1, branch));
        value_1 = value;
        low = low_1;
        high_1 = high;
        trips = trips_1;
    }
    let mut value: f64 = value_1;
    let mut k = 1;
    let mut trips_1 = 0usize;
    while k < x.len() {
        let step = if value > 1.0 { 1 } else { 2 };
        let t = x[k];
        let t_1 = value + 0.5 * x[k - 1];
        let k_1 = k + step;
        let trips = trips_1 + 1usize;
        records.push((k, t_1));
        value = t * t_1;
        k = k_1;
        trips_1 = trips;
    }
    let count = (growth * 2.0) as usize;
    let mut value_1: f64 = value;
    let mut d_growth: f64 = 0.0;
    for i in count..3 {
        let growth = growth + i as f64;
        let d_growth_1 = growth + growth;
        value_1 += growth * growth;
        d_growth += d_growth_1;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_value: f64 = 1.0;
    for _ in (0..trips_1).rev() {
        let (k, t) = records.pop();
        let t_1 = x[k];
        let t_2 = k - 1;
        let t_1 = d_value * t_1;
        d_x[t_2] += t_1 * 0.5;
        d_x[k] += d_value * t;
        d_value = t_1;
    }
    let mut d_value_1: f64 = d_value;
    for _ in (0..trips).rev() {
        let (value, low, high, branch) = records_1.pop();
        match branch {
            Branch::Then(sin_value) => {
                let t_1 = x[low];
                d_x[low] += d_value_1 * sin_value;
                d_value_1 += d_value_1 * t_1 * value.cos();
            }
            Branch::Else => {
                let t_1 = x[low];
                let t_2 = high - 1;
                let t_3 = x[t_2];
                d_x[low] -= d_value_1 * t_3;
                d_x[t_2] -= d_value_1 * t_1;
            }
        }
    }
    let mut d_value: f64 = d_value_1;
    let mut d_growth_1: f64 = d_growth;
    for _ in (0..t).rev() {
        let value = records_2.pop();
        (d_value, d_growth_1) = (d_value * growth, d_growth_1 + d_value * value);
    }
    let d_growth = d_value + d_growth_1;
    (value_1, d_growth)
}
