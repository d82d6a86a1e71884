fn excess_grad(x: f64, a: f64, b: f64) -> (f64, f64, f64, f64) {
    let d_x = a + 3.0 * x.powi(2);
    let d_a = x;
    (x.powi(3) + a * x - b, d_x, d_a, -1.0)
}
pub fn bisection_root_grad(a: f64, b: f64) -> (f64, f64, f64) {
    enum Branch<A, B> {
        Then(A, B),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut low: f64 = 0.0;
    let mut high: f64 = 10.0;
    let mut exit: f64 = 0.0;
    let mut trips = 0usize;
    loop {
        let middle = 0.5 * (low + high);
        let t = high - low < 1e-9;
        let (t_1, t_2, t_3, branch) = if t {
            let slope = 3.0 * middle * middle + a;
            let (t, tape) = excess_augmented(middle, a, b);
            let t = t / slope;
            (middle - t, low, high, Branch::Then(tape, t))
        } else {
            let (low_1, high_1) = if excess(middle, a, b) > 0.0 {
                (low, middle)
            } else {
                (middle, high)
            };
            (0.0, low_1, high_1, Branch::Else)
        };
        let t = !t;
        let t_4 = if t { 0.0 } else { t_1 };
        let trips_1 = trips + 1usize;
        records.push((middle, t, branch));
        low = t_2;
        high = t_3;
        exit = t_4;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let mut d_exit: f64 = exit + exit;
    let mut d_a: f64 = 0.0;
    let mut d_b: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (middle, t, branch) = records.pop();
        let t = if t { -0.0 } else { d_exit };
        let (d_a_1, d_b_1) = match branch {
            Branch::Then(tape, t_1) => {
                let t = t / (3.0 * middle * middle + a);
                let d_slope = t * t_1;
                let mut d_a_1 = -0.0;
                let mut d_b_1 = -0.0;
                excess_adjoint(
                    middle,
                    ::autodiff_runtime::Constant,
                    a,
                    &mut d_a_1,
                    b,
                    &mut d_b_1,
                    tape,
                    -t,
                );
                (d_a_1 + d_slope, d_b_1)
            }
            Branch::Else => (-0.0, -0.0),
        };
        d_exit = -0.0;
        d_a += d_a_1;
        d_b += d_b_1;
    }
    (exit * exit, d_a, d_b)
}
