pub fn recurrent_cell_grad(
    inputs: &[f64],
    d_inputs: &mut [f64],
    recurrent: &[[f64; 2]; 2],
    d_recurrent: &mut [[f64; 2]; 2],
    input_weights: &[f64; 2],
    d_input_weights: &mut [f64; 2],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_inputs, inputs, "inputs");
    ::autodiff_runtime::shadow::check(d_recurrent, recurrent, "recurrent");
    ::autodiff_runtime::shadow::check(d_input_weights, input_weights, "input_weights");
    let mut hidden = [0.0, 0.0];
    let t = inputs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut hidden_1 = hidden;
    for i_1 in 0..t {
        let x = inputs[i_1];
        let mut fresh = [0.0; 2];
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        for i in 0..2 {
            let mut z: f64 = input_weights[i] * x;
            for j in 0..2 {
                z += recurrent[i][j] * hidden_1[j];
            }
            let tanh_z = z.tanh();
            fresh[i] = tanh_z;
            records_1.push(tanh_z);
        }
        let hidden = fresh;
        records.push((hidden_1, records_1));
        hidden_1 = hidden;
    }
    let t_1 = hidden_1[0];
    let t_2 = hidden_1[1];
    ::autodiff_runtime::shadow::clear(d_recurrent, recurrent);
    ::autodiff_runtime::shadow::clear(d_input_weights, input_weights);
    let mut d_hidden = ::autodiff_runtime::shadow::zero_like(&hidden_1);
    d_hidden[1] += -0.5;
    d_hidden[0] += 1.0;
    let mut d_hidden_1 = [-0.0; 2];
    let mut d_hidden_2 = d_hidden;
    for i_1 in (0..t).rev() {
        let (hidden, mut records) = records.pop();
        let x_1 = inputs[i_1];
        let mut d_fresh = [-0.0; 2];
        ::autodiff_runtime::shadow::accumulate(&mut d_fresh, &d_hidden_2);
        let mut d_hidden = ::autodiff_runtime::shadow::zero_like(&hidden);
        let mut d_x: f64 = -0.0;
        for i in (0..2).rev() {
            let tanh_z = records.pop();
            let t = input_weights[i];
            let d_z = ::autodiff_runtime::shadow::take(&mut d_fresh[i])
                * (1.0 - tanh_z * tanh_z);
            for j in 0..2 {
                let t = hidden[j];
                let t_1 = recurrent[i][j];
                d_hidden[j] += d_z * t_1;
                d_recurrent[i][j] += d_z * t;
            }
            d_input_weights[i] += d_z * x_1;
            d_x += d_z * t;
        }
        d_inputs[i_1] = d_x;
        d_hidden_2 = d_hidden;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_hidden_1, &d_hidden_2);
    t_1 - 0.5 * t_2
}
