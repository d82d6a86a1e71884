fn excess_grad(x: f64, a: f64, b: f64) -> (f64, f64, f64, f64) {
    let d_x = a + 3.0 * x.powi(2);
    let d_a = x;
    (x.powi(3) + a * x - b, d_x, d_a, -1.0)
}
pub fn bisection_root_grad(a: f64, b: f64) -> (f64, f64, f64) {
    let mut low: f64 = 0.0;
    let mut high: f64 = 10.0;
    let mut exit: f64 = 0.0;
    loop {
        let middle = 0.5 * (low + high);
        let t = high - low < 1e-9;
        if t {
            exit = middle;
            if t {
                break;
            }
        } else {
            let (low_1, high_1) = if excess(middle, a, b) > 0.0 {
                (low, middle)
            } else {
                (middle, high)
            };
            low = low_1;
            high = high_1;
            exit = 0.0;
            if t {
                break;
            }
        }
    }
    let slope = 3.0 * exit * exit + a;
    let (t, tape) = excess_augmented(exit, a, b);
    let t = t / slope;
    let t_1 = exit - t;
    let t_2 = (t_1 + t_1) / slope;
    let d_slope = t_2 * t;
    let mut d_a = -0.0;
    let mut d_b = -0.0;
    excess_adjoint(
        exit,
        ::autodiff_runtime::Constant,
        a,
        &mut d_a,
        b,
        &mut d_b,
        tape,
        -t_2,
    );
    let d_a = d_a + d_slope;
    (t_1 * t_1, d_a, d_b)
}
