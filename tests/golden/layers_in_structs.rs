pub fn layers_in_structs_grad(
    layers: &[Layer],
    d_layers: &mut [Layer],
    input: &[f64],
    d_input: &mut [f64],
) -> f64 {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_layers, layers, "layers");
    ::autodiff_runtime::shadow::check(d_input, input, "input");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut hidden = input.to_vec();
    let t = layers.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut hidden_1 = hidden.clone();
    for k in 0..t {
        let mut out = layers[k].bias.clone();
        let t = out.len().min(layers[k].weights.len());
        for i in 0..t {
            let t = layers[k].weights[i].len().min(hidden_1.len());
            let hidden_2 = &hidden_1[..t];
            for i_1 in 0..t {
                let x = hidden_2[i_1];
                out[i] += layers[k].weights[i][i_1] * x;
            }
            let branch = if k + 1 < layers.len() {
                let t = out[i];
                let t_1 = out[i];
                let max_1 = t_1.max(0.01 * t);
                out[i] = max_1;
                Branch::Then(max_1 == t_1)
            } else {
                Branch::Else
            };
            records.push(branch);
        }
        let hidden = out.clone();
        records_1.push((hidden_1, out, t));
        hidden_1 = hidden;
    }
    let t_1 = hidden_1.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let v = hidden_1[i];
        sum += v * v;
    }
    ::autodiff_runtime::shadow::clear(d_layers, layers);
    ::autodiff_runtime::shadow::clear(d_input, input);
    let mut d_hidden = ::autodiff_runtime::shadow::zero_like(&hidden_1);
    for i in 0..t_1 {
        let v_1 = hidden_1[i];
        let d_v = v_1 + v_1;
        d_hidden[i] += d_v;
    }
    let mut d_hidden_1 = ::autodiff_runtime::shadow::zero_like(&hidden);
    let mut d_hidden_2 = d_hidden;
    for k in (0..t).rev() {
        let (hidden, out, t) = records_1.pop();
        let mut d_out = ::autodiff_runtime::shadow::zero_like(&out);
        ::autodiff_runtime::shadow::accumulate(&mut d_out, &d_hidden_2);
        let mut d_hidden = ::autodiff_runtime::shadow::zero_like(&hidden);
        for i in (0..t).rev() {
            let branch = records.pop();
            let t = layers[k].weights[i].len().min(hidden.len());
            match branch {
                Branch::Then(t) => {
                    let d_max = ::autodiff_runtime::shadow::take(&mut d_out[i]);
                    d_out[i]
                        += (if t { d_max } else { 0.0 })
                            + (if t { 0.0 } else { d_max }) * 0.01;
                }
                Branch::Else => {}
            }
            let d_hidden = &mut d_hidden[..t];
            let hidden_1 = &hidden[..t];
            for i_1 in (0..t).rev() {
                let x_1 = hidden_1[i_1];
                let t = layers[k].weights[i][i_1];
                let t_1 = ::autodiff_runtime::shadow::take(&mut d_out[i]);
                d_out[i] += t_1;
                let d_x = t_1 * t;
                d_layers[k].weights[i][i_1] += t_1 * x_1;
                d_hidden[i_1] += d_x;
            }
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_layers[k].bias, &d_out);
        d_hidden_2 = d_hidden;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_hidden_1, &d_hidden_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_input[..], &d_hidden_1[..]);
    sum
}
