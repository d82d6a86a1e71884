fn layer_vjp(
    x: &[f32],
    d_x: &mut [f32],
    weights: &[f32],
    d_weights: &mut [f32],
    width: usize,
    seed: Vec<f32>,
) -> Vec<f32> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    let mut out = ::autodiff_runtime::vec![0.0f32; width];
    let t = x.len();
    ::core::assert!(t != 0, "chunk size must be non-zero");
    let t_1 = out.len().min(weights.len().div_ceil(t));
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let t_1 = i * t;
        let row = &weights[t_1..(t_1 + t).min(weights.len())];
        let mut sum: f32 = -0.0;
        for i in 0..row.len().min(x.len()) {
            let w = row[i];
            let x = x[i];
            sum += w * x;
        }
        let t = sum > 0.0;
        let t_1 = if t { sum } else { 0.125 * sum };
        out[i] = t_1;
        records.push(t);
    }
    let mut d_out = seed;
    for i in (0..t_1).rev() {
        let t_1 = records.pop();
        let t_2 = i * t;
        let row_1 = &weights[t_2..(t_2 + t).min(weights.len())];
        let t = row_1.len().min(x.len());
        let t_3 = ::autodiff_runtime::shadow::take(&mut d_out[i]);
        let d_sum = if t_1 { t_3 } else { t_3 * 0.125 };
        if 0 < t {
            let x_1 = &x[..t];
            let weights_1 = &row_1[..t];
            let d_x_1 = &mut d_x[..t];
            let t_1 = t_2 + t;
            let d_weights_1 = &mut d_weights[t_2..t_1];
            for i in 0..t {
                let x_1 = x_1[i];
                let w_1 = weights_1[i];
                let d_w = d_sum * x_1;
                let d_x_2 = d_sum * w_1;
                d_x_1[i] += d_x_2;
                d_weights_1[i] += d_w;
            }
        }
    }
    out
}
pub fn relu_network_grad(
    input: &[f32],
    d_input: &mut [f32],
    weights: &[f32],
    d_weights: &mut [f32],
    widths: &[usize],
) -> f32 {
    ::autodiff_runtime::shadow::check(d_input, input, "input");
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    let mut x = input.to_vec();
    let t = widths.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut x_1 = x.clone();
    let mut offset = 0;
    for i in 0..t {
        let width = widths[i];
        let size = x_1.len() * width;
        let (x, tape) = layer_augmented(&x_1, &weights[offset..offset + size], width);
        let offset_1 = offset + size;
        records.push((x_1, offset, tape));
        x_1 = x;
        offset = offset_1;
    }
    let t_1 = x_1.len();
    let mut sum: f32 = -0.0;
    for i in 0..t_1 {
        let v = x_1[i];
        sum += v * v;
    }
    ::autodiff_runtime::shadow::clear(d_input, input);
    ::autodiff_runtime::shadow::clear(d_weights, weights);
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x_1);
    let d_x_1 = &mut d_x[..t_1];
    for i in 0..t_1 {
        let v_1 = x_1[i];
        let d_v = v_1 + v_1;
        d_x_1[i] += d_v;
    }
    let mut d_x_1 = ::autodiff_runtime::shadow::zero_like(&x);
    let mut d_x_2 = d_x;
    for i in (0..t).rev() {
        let (x, offset, tape) = records.pop();
        let t = x.len();
        let width_1 = widths[i];
        let t = offset + t * width_1;
        let t_1 = &weights[offset..t];
        let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
        layer_adjoint(
            &x,
            &mut d_x,
            t_1,
            &mut d_weights[offset..t],
            width_1,
            ::autodiff_runtime::Constant,
            tape,
            d_x_2,
        );
        d_x_2 = d_x;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x_1, &d_x_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_input[..], &d_x_1[..]);
    sum
}
#[inline]
pub fn relu_network_augmented<'tape>(
    input: &[f32],
    weights: &[f32],
    widths: &[usize],
) -> (
    f32,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f32] >, & [f32], ::core::option::Option <
        & mut [f32] >, & [usize], f32) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut x = input.to_vec();
    let t = widths.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut x_1 = x.clone();
    let mut offset = 0;
    for i in 0..t {
        let width = widths[i];
        let size = x_1.len() * width;
        let (x, tape) = layer_augmented(&x_1, &weights[offset..offset + size], width);
        let offset_1 = offset + size;
        records.push((x_1, offset, tape.keep_tape()));
        x_1 = x;
        offset = offset_1;
    }
    let mut sum: f32 = -0.0;
    for i in 0..x_1.len() {
        let v = x_1[i];
        sum += v * v;
    }
    let tape = move |
        mut d_input: ::core::option::Option<&mut [f32]>,
        weights: &[f32],
        mut d_weights: ::core::option::Option<&mut [f32]>,
        widths: &[usize],
        seed: f32|
    {
        let t = x_1.len();
        let t_1 = widths.len();
        let mut d_x = ::autodiff_runtime::shadow::zero_like(&x_1);
        let d_sum = seed;
        let d_x_1 = &mut d_x[..t];
        for i in 0..t {
            let t = d_sum * x_1[i];
            let d_v = t + t;
            d_x_1[i] += d_v;
        }
        let mut d_x_1 = ::autodiff_runtime::shadow::zero_like(&x);
        let mut d_x_2 = d_x;
        for i in (0..t_1).rev() {
            let (x, offset, tape) = records.pop();
            let t = x.len();
            let width_1 = widths[i];
            let t = offset + t * width_1;
            let t_1 = &weights[offset..t];
            let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
            layer_adjoint(
                &x,
                &mut d_x,
                t_1,
                d_weights.as_deref_mut().map(|d_weights| &mut d_weights[offset..t]),
                width_1,
                ::autodiff_runtime::Constant,
                tape,
                d_x_2,
            );
            d_x_2 = d_x;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_x_1, &d_x_2);
        if let Some(d_input) = &mut d_input {
            ::autodiff_runtime::shadow::accumulate(&mut d_input[..], &d_x_1[..]);
        }
    };
    (
        sum,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f32] >, & [f32],
            ::core::option::Option < & mut [f32] >, & [usize], f32) -> ()
        ),
    )
}
