pub fn spread_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut acc: f64 = f64::NEG_INFINITY;
    for i in 0..t {
        acc = acc.max(x[i]);
    }
    let t_1 = x.len();
    let mut acc_1: f64 = f64::INFINITY;
    for i in 0..t_1 {
        acc_1 = acc_1.min(x[i]);
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_acc = acc + acc;
    let mut d_acc_1: f64 = if acc_1 == f64::INFINITY { 0.0 } else { -0.5 };
    for i in 0..t_1 {
        if x[i] == acc_1 {
            d_x[i] += d_acc_1;
            d_acc_1 = 0.0;
        }
    }
    let mut d_acc_1: f64 = if acc == f64::NEG_INFINITY { 0.0 } else { d_acc };
    for i in 0..t {
        if x[i] == acc {
            d_x[i] += d_acc_1;
            d_acc_1 = 0.0;
        }
    }
    acc * acc - 0.5 * acc_1
}
pub fn largest_residual_grad(
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
    slope: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let t = x.len();
    let mut largest: f64 = 0.0;
    for i in (0..t).rev() {
        largest = (y[i] - slope * x[i]).abs().max(largest);
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_y, y);
    let mut d_largest: f64 = largest + largest;
    let mut d_slope: f64 = 0.0;
    for i in 0..t {
        let t = y[i];
        let t_1 = x[i];
        let t = t - slope * t_1;
        if t.abs() == largest {
            let t = d_largest * t.signum();
            d_x[i] -= t * slope;
            d_y[i] += t;
            d_largest = 0.0;
            d_slope += -(t * t_1);
        }
    }
    (largest * largest, d_slope)
}
pub fn bounded_minimum_grad(x: &[f64], d_x: &mut [f64], bound: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let least = 2.0 * bound;
    let t = x.len();
    let mut least_1: f64 = least;
    for i in 0..t {
        let v = x[i];
        least_1 = least_1.min(v * v);
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_least = least_1.cos();
    let t_1 = least_1 == least;
    let mut d_least_1: f64 = if t_1 { 0.0 } else { d_least };
    for i in 0..t {
        let v_1 = x[i];
        if v_1 * v_1 == least_1 {
            let t = d_least_1 * v_1;
            let d_v = t + t;
            d_x[i] += d_v;
            d_least_1 = 0.0;
        }
    }
    let d_least = (if t_1 { d_least } else { 0.0 }) + d_least_1;
    let d_bound = d_least * 2.0;
    (least_1.sin(), d_bound)
}
pub fn row_extremes_grad(rows: &[[f64; 3]], d_rows: &mut [[f64; 3]]) -> f64 {
    ::autodiff_runtime::shadow::check(d_rows, rows, "rows");
    let t = rows.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut product: f64 = 1.0;
    for i in 0..t {
        let greatest = rows[i][0];
        let mut greatest_1: f64 = greatest;
        for i_1 in 0..3usize {
            let v = rows[i][i_1];
            greatest_1 = greatest_1.max(v);
        }
        records_1.push((product, greatest_1));
        product = (product * greatest_1).cos();
    }
    let t_1 = rows.len();
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut greatest: f64 = 0.0_f64;
    let mut decay: f64 = 1.0;
    for i in 0..t_1 {
        let greatest_1 = greatest.max(rows[i][1]);
        let t = rows[i][2];
        records_2.push((decay, greatest_1 == greatest));
        greatest = greatest_1;
        decay = (decay * t).sin();
    }
    ::autodiff_runtime::shadow::clear(d_rows, rows);
    let mut d_greatest: f64 = decay;
    let mut d_decay: f64 = greatest;
    for i in (0..t_1).rev() {
        let (decay, t_1) = records_2.pop();
        let t_2 = rows[i][2];
        let t_3 = d_decay * (decay * t_2).cos();
        d_rows[i][2] += t_3 * decay;
        d_rows[i][1] += if t_1 { 0.0 } else { d_greatest };
        d_greatest = if t_1 { d_greatest } else { 0.0 };
        d_decay = t_3 * t_2;
    }
    let mut d_product: f64 = 1.0;
    for i in (0..t).rev() {
        let (product_1, greatest_1) = records_1.pop();
        let greatest_2 = rows[i][0];
        let t = d_product * (product_1 * greatest_1).sin();
        let d_greatest = -(t * product_1);
        let t_1 = greatest_1 == greatest_2;
        let mut d_greatest_1: f64 = if t_1 { 0.0 } else { d_greatest };
        for i_1 in 0..3usize {
            if rows[i][i_1] == greatest_1 {
                d_rows[i][i_1] += d_greatest_1;
                d_greatest_1 = 0.0;
            }
        }
        let d_greatest = (if t_1 { d_greatest } else { 0.0 }) + d_greatest_1;
        d_rows[i][0] += d_greatest;
        d_product = -(t * greatest_1);
    }
    product + greatest * decay
}
