pub fn legendre_series_grad(
    x: f64,
    coefficients: &[f64],
    d_coefficients: &mut [f64],
) -> (f64, f64) {
    enum Branch<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_coefficients, coefficients, "coefficients");
    let mut records = ::autodiff_runtime::records::Records::new();
    let now = 1.0;
    let degree = 0;
    let t = coefficients.len();
    let (t_1, t_2, sum, branch) = if t == 0 {
        (x, degree, -0.0, Branch::Then)
    } else {
        let mut now_1: f64 = now;
        let mut next: f64 = x;
        let mut degree_1 = degree;
        let mut sum: f64 = -0.0;
        let mut taken = 0;
        let mut trips = 0usize;
        loop {
            let after = ((2 * degree_1 + 3) as f64 * x * next
                - (degree_1 + 1) as f64 * now_1) / (degree_1 + 2) as f64;
            let degree = degree_1 + 1;
            let c = coefficients[taken];
            let t_1 = taken + 1;
            let trips_1 = trips + 1usize;
            records.push((now_1, next));
            (now_1, next, degree_1, sum, taken, trips) = (
                next,
                after,
                degree,
                sum + c * now_1,
                t_1,
                trips_1,
            );
            if t_1 >= t {
                break;
            }
        }
        (next, degree_1, sum, Branch::Else(trips))
    };
    let t = t_2 as f64;
    ::autodiff_runtime::shadow::clear(d_coefficients, coefficients);
    let d_next = t * 0.1;
    let d_x = match branch {
        Branch::Then => d_next,
        Branch::Else(trips) => {
            let mut d_now: f64 = 0.0;
            let mut d_next_1: f64 = d_next;
            let mut d_x: f64 = 0.0;
            for k in (0..trips).rev() {
                let (now, next) = records.pop();
                let taken = ::autodiff_runtime::index::nth(0, k);
                let degree_1 = ::autodiff_runtime::index::nth(degree, k);
                let t = degree_1 + 2;
                let t_1 = degree_1 + 1;
                let c_1 = coefficients[taken];
                let t_2 = (2 * degree_1 + 3) as f64;
                let d_c = now;
                d_coefficients[taken] += d_c;
                let d_after = d_next_1;
                let t = d_after / t as f64;
                (d_now, d_next_1, d_x) = (
                    c_1 - t * t_1 as f64,
                    d_now + t * (t_2 * x),
                    d_x + t * next * t_2,
                );
            }
            d_next_1 + d_x
        }
    };
    (sum + 0.1 * t_1 * t, d_x)
}
pub fn cube_root_path_grad(a: f64, start: f64) -> (f64, f64, f64) {
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let (value, branch) = if 20 == 0 {
        (-0.0, Branch::Then)
    } else {
        let mut x: f64 = start;
        let mut sum: f64 = -0.0;
        let mut taken = 0;
        let mut t = false;
        let mut trips = 0usize;
        loop {
            let step = (x * x * x - a) / (3.0 * x * x);
            let t_1 = step.abs() > 1e-3;
            let (t_2, t_3, t_4) = if t_1 {
                let sum_1 = if step < 0.0 { sum + step * step } else { sum };
                let t_1 = taken + 1;
                (!(t_1 >= 20), sum_1, t_1)
            } else {
                (false, sum, taken)
            };
            let trips_1 = trips + 1usize;
            records.push(x);
            x -= step;
            sum = t_3;
            taken = t_4;
            t = !t_1;
            trips = trips_1;
            if !t_2 {
                break;
            }
        }
        (sum, Branch::Else(t, trips))
    };
    let (d_a, d_start) = match branch {
        Branch::Then => (0.0, 0.0),
        Branch::Else(t, trips) => {
            let mut d_x: f64 = 0.0;
            let mut d_a: f64 = 0.0;
            for k in (0..trips).rev() {
                let x = records.pop();
                let t_1 = k + 1;
                let t_2 = 3.0 * x;
                let t_3 = x * x;
                let t_4 = 1.0 / (t_2 * x);
                let step_1 = (t_3 * x - a) * t_4;
                let d_step = if !(t_1 == trips && t) {
                    if step_1 < 0.0 { step_1 + step_1 } else { -0.0 }
                } else {
                    -0.0
                };
                let d_step = d_step - d_x;
                let t = d_step * t_4;
                let t_1 = t * step_1 * t_2;
                let t_2 = t * t_3;
                d_x = d_x - t_1 - t_1 + t_2 + t_2 + t_2;
                d_a += -t;
            }
            (d_a, d_x)
        }
    };
    (value, d_a, d_start)
}
