pub fn packed_columns_grad(
    packed: &[f64],
    d_packed: &mut [f64],
    x: &[f64],
    d_x: &mut [f64],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_packed, packed, "packed");
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = x.len();
    let mut product = ::autodiff_runtime::vec![0.0; n];
    let mut start = 0;
    for i in 0..n {
        let t = &mut product[i..];
        let t_1 = &packed[start..];
        for i_1 in 0..t.len().min(t_1.len()) {
            let l = t_1[i_1];
            let sin_1 = x[i].sin();
            t[i_1] += l * sin_1;
            records.push(sin_1);
        }
        start += n - i;
    }
    let t = product.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t {
        let p = product[i_1];
        sum += p * p;
    }
    ::autodiff_runtime::shadow::clear(d_packed, packed);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_product = ::autodiff_runtime::vec![0.0; n];
    let d_product_1 = &mut d_product[..t];
    for i_1 in 0..t {
        let p_1 = product[i_1];
        let d_p = p_1 + p_1;
        d_product_1[i_1] += d_p;
    }
    let mut start_1 = start;
    for i in (0..n).rev() {
        let t = d_product.len() - i;
        let start_2 = start_1 - (n - i);
        let t_1 = &packed[start_2..];
        let t = t.min(t_1.len());
        let sum_1 = ::autodiff_runtime::sums::sum(
            (0..t).rev(),
            |i_1| {
                let sin_1 = records.pop();
                let l_1 = t_1[i_1];
                let t = x[i];
                let t_1 = d_product[i + i_1];
                let d_l = t_1 * sin_1;
                d_packed[start_2 + i_1] += d_l;
                t_1 * l_1 * t.cos()
            },
        );
        if 0 < t {
            d_x[i] += sum_1;
        }
        start_1 = start_2;
    }
    sum
}
pub fn shrinking_ends_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let end = x.len();
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut end_1 = end;
    let mut product: f64 = 1.0;
    for size in 1..3 {
        let t = &x[end_1 - size..end_1];
        let mut sum: f64 = -0.0;
        for i in 0..t.len() {
            sum += t[i];
        }
        let product_1 = product * sum;
        let end = end_1 - size;
        let tanh_product = product_1.tanh();
        let t = x[end];
        records.push((product, sum, tanh_product));
        end_1 = end;
        product = tanh_product * t;
    }
    let t = x[end_1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    d_x[end_1] += product;
    let mut d_product: f64 = t;
    let mut end = end_1;
    for size in (1..3).rev() {
        let (product_1, sum, tanh_product) = records.pop();
        let end_1 = end + size;
        let end_2 = end_1 - size;
        let t_1 = x[end_2];
        let t_2 = end_1 - size;
        let t_3 = x[t_2..end_1].len();
        d_x[end_2] += d_product * tanh_product;
        let d_product_1 = d_product * t_1 * (1.0 - tanh_product * tanh_product);
        let d_sum = d_product_1 * product_1;
        if 0 < t_3 {
            let t = t_2 + t_3;
            let d_x_1 = &mut d_x[t_2..t];
            for i in 0..t_3 {
                d_x_1[i] += d_sum;
            }
        }
        d_product = d_product_1 * sum;
        end = end_1;
    }
    product * t
}
pub fn doubling_strides_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let value = x[0];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut at = 1;
    let mut value_1: f64 = value;
    for _ in 0..2 {
        let t = x[at];
        let at_1 = at + at;
        records.push((at, value_1));
        at = at_1;
        value_1 = (value_1 * t).cos();
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_value: f64 = 1.0;
    for _ in (0..2).rev() {
        let (at, value) = records.pop();
        let t = x[at];
        let t_1 = d_value * (value * t).sin();
        d_x[at] -= t_1 * value;
        d_value = -(t_1 * t);
    }
    d_x[0] += d_value;
    value_1
}
pub fn jumps_grad(x: &[f64], d_x: &mut [f64], strides: &[usize]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = strides.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut at = 0;
    let mut count = 0;
    let mut value: f64 = 1.0;
    for i in 0..t {
        let stride = strides[i];
        let value_1 = (value * x[at] * x[count]).sin();
        let at_1 = at + stride;
        let count_1 = if value_1 > 0.5 {
            let count_1 = count + 1;
            count_1
        } else {
            count
        };
        records.push((count, value));
        at = at_1;
        count = count_1;
        value = value_1;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_value: f64 = 1.0;
    let mut at_1 = at;
    for i in (0..t).rev() {
        let (count, value_1) = records.pop();
        let at_2 = at_1 - strides[i];
        let t = x[at_2];
        let t_1 = value_1 * t;
        let t_2 = x[count];
        let t_3 = d_value * (t_1 * t_2).cos();
        let t_2 = t_3 * t_2;
        d_x[count] += t_3 * t_1;
        d_x[at_2] += t_2 * value_1;
        d_value = t_2 * t;
        at_1 = at_2;
    }
    value
}
