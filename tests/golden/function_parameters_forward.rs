fn flow_jvp<F>(f: &F, t_f: &F, y: f64, t_y: f64, h: f64, steps: usize) -> (f64, f64)
where
    F: ForwardFunction<(f64, f64), Output = f64>,
{
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::tangent::check(t_f, f, "f");
    let mut t_y_1: f64 = t_y;
    let mut y_1: f64 = y;
    let mut t: f64 = 0.0;
    for _ in 0..steps {
        let t_1 = 0.5 * h;
        let (t_2, t_3) = f.call_tangent(t_f, (t, y_1), (0.0, t_y_1));
        let middle = y_1 + t_1 * t_2;
        let t_middle = t_y_1 + t_1 * t_3;
        let t_1 = t + 0.5 * h;
        let (t_1, t_2) = f.call_tangent(t_f, (t_1, middle), (0.0, t_middle));
        t_y_1 += h * t_2;
        y_1 += h * t_1;
        t += h;
    }
    (y_1, t_y_1)
}
fn root_jvp<
    F: ForwardFunction<f64, Output = f64>,
    Implied1: ForwardFunction<f64, Output = f64>,
>(f: F, t_f: F, slope: Implied1, t_slope: Implied1, x: f64, t_x: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::tangent::check(&t_f, &f, "f");
    ::autodiff_runtime::tangent::check(&t_slope, &slope, "slope");
    let mut t_x_1: f64 = t_x;
    let mut x_1: f64 = x;
    for _ in 0..20 {
        let (t, t_1) = f.call_tangent(&t_f, x_1, t_x_1);
        let (t_2, t_3) = slope.call_tangent(&t_slope, x_1, t_x_1);
        let (t, t_1) = ::autodiff_runtime::operators::div_tangent(t, t_1, t_2, t_3);
        t_x_1 -= t_1;
        x_1 -= t;
    }
    (x_1, t_x_1)
}
fn logistic_grad(
    growth: &(f64, f64),
    d_growth: &mut (f64, f64),
    at: (f64, f64),
) -> (f64, (f64, f64)) {
    let rate = growth.0;
    let capacity = growth.1;
    let t = at.0;
    let y = at.1;
    let t_1 = rate * y;
    let t_2 = y / capacity;
    let t_3 = 1.0 - t_2;
    let d_t = 0.1 * t.cos();
    let t_4 = t_1 / capacity;
    let d_capacity = t_4 * t_2;
    let d_rate = t_3 * y;
    let d_y = t_3 * rate - t_4;
    let d_at_0 = d_t;
    let d_at_1 = d_y;
    *d_growth = (d_rate, d_capacity);
    (t_1 * t_3 + 0.1 * t.sin(), (d_at_0, d_at_1))
}
fn cubic_grad(offset: &f64, d_offset: &mut f64, x: f64) -> (f64, f64) {
    let t = x * x;
    let d_x = -1.0 + t + t + t;
    *d_offset = -1.0;
    (t * x - x - *offset, d_x)
}
fn slope_of_cubic_grad(x: f64) -> (f64, f64) {
    let t = 3.0 * x;
    let d_x = t + t;
    (t * x - 1.0, d_x)
}
pub fn function_parameters_forward_jvp(
    rate: f64,
    t_rate: f64,
    capacity: f64,
    t_capacity: f64,
    offset: f64,
    t_offset: f64,
) -> (f64, f64) {
    let (growth, t_growth) = functions::with_parameters_in_both_modes_tangent(
        (rate, capacity),
        (t_rate, t_capacity),
        logistic,
        ::autodiff_runtime::Constant,
        logistic_vjp,
        ::autodiff_runtime::Constant,
        logistic_jvp,
        ::autodiff_runtime::Constant,
    );
    let (end, t_end) = flow_tangent(
        &growth,
        &t_growth,
        0.5,
        ::autodiff_runtime::Constant,
        0.2,
        ::autodiff_runtime::Constant,
        8,
        ::autodiff_runtime::Constant,
    );
    let (f, t_f) = functions::with_parameters_in_both_modes_tangent(
        offset,
        t_offset,
        cubic,
        ::autodiff_runtime::Constant,
        cubic_vjp,
        ::autodiff_runtime::Constant,
        cubic_jvp,
        ::autodiff_runtime::Constant,
    );
    let slope = functions::in_both_modes(
        slope_of_cubic,
        slope_of_cubic_vjp,
        slope_of_cubic_jvp,
    );
    let (t, t_1) = root_tangent(
        f,
        t_f,
        slope,
        ::autodiff_runtime::Constant,
        2.0,
        ::autodiff_runtime::Constant,
    );
    (end * t, t_end * t + end * t_1)
}
