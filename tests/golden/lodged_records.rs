pub fn lodged_records_grad(
    inputs: &[f64],
    d_inputs: &mut [f64],
    weights: &[f64],
    d_weights: &mut [f64],
) -> f64 {
    enum Branch<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_inputs, inputs, "inputs");
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    let t = inputs.len().min(weights.len());
    let mut records = ::autodiff_runtime::records::Records::for_iterations(
        &(0..t).rev(),
    );
    let mut state: f64 = 0.3;
    for i in (0..t).rev() {
        let input = inputs[i];
        let weight = weights[i];
        let gate = (input * state).tanh();
        let (state_1, branch) = if gate > 0.1 {
            ((gate + weight).sin(), Branch::Then)
        } else {
            let exp_weight = weight.exp();
            (gate * exp_weight, Branch::Else(exp_weight))
        };
        d_weights[i] = state;
        records.push((gate, branch));
        state = state_1;
    }
    let largest = f64::NEG_INFINITY;
    let t_1 = inputs.len();
    let mut largest_1: f64 = largest;
    for i in 0..t_1 {
        let input = inputs[i];
        largest_1 = largest_1.max(input);
    }
    ::autodiff_runtime::shadow::clear(d_inputs, inputs);
    let d_largest = state;
    let mut d_largest_1: f64 = if largest_1 == largest { 0.0 } else { d_largest };
    for i in 0..t_1 {
        if inputs[i] == largest_1 {
            d_inputs[i] += d_largest_1;
            d_largest_1 = 0.0;
        }
    }
    ::autodiff_runtime::shadow::zero(&mut d_weights[t..]);
    let mut d_state: f64 = largest_1;
    for i in 0..t {
        let state_1 = d_weights[i];
        let (gate, branch) = records.pop();
        let input_1 = inputs[i];
        let weight_1 = weights[i];
        let (d_weight, d_gate) = match branch {
            Branch::Then => {
                let t = d_state * (gate + weight_1).cos();
                (t, t)
            }
            Branch::Else(exp_weight) => {
                (d_state * (gate * exp_weight), d_state * exp_weight)
            }
        };
        let t = d_gate * (1.0 - gate * gate);
        let d_input = t * state_1;
        d_weights[i] = d_weight;
        d_inputs[i] += d_input;
        d_state = t * input_1;
    }
    state * largest_1
}
pub fn narrow_shadow_grad(
    inputs: &[f32],
    d_inputs: &mut [f32],
    start: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_inputs, inputs, "inputs");
    let t = inputs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut wide: f64 = start;
    let mut narrow: f32 = 0.5_f32;
    for i in 0..t {
        let input = inputs[i];
        let t = wide * 1.25;
        let t_1 = narrow + input;
        d_inputs[i] = t_1;
        records.push(t);
        wide = t.sin();
        narrow = t_1.cos();
    }
    let mut d_wide: f64 = 1.0;
    let mut d_narrow: f32 = 1.0 as f32;
    for i in (0..t).rev() {
        let t = d_inputs[i];
        let t_1 = records.pop();
        let t = d_narrow * t.sin();
        let d_input = -t;
        d_inputs[i] = -t;
        d_wide = d_wide * t_1.cos() * 1.25;
        d_narrow = d_input;
    }
    let d_start = d_wide;
    (wide + f64::from(narrow), d_start)
}
pub fn two_recurrences_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut there: f64 = 1.0;
    for i in 0..t {
        let v = x[i];
        records.push(there);
        there = (there * v).sin();
    }
    let t_1 = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..t_1).rev(),
    );
    let mut back: f64 = 1.0;
    for i in (0..t_1).rev() {
        let v = x[i];
        let t = back + v;
        let cos_1 = t.cos();
        d_x[i] = t;
        records_1.push(cos_1);
        back = cos_1 * v;
    }
    let mut d_back: f64 = there;
    for i in 0..t_1 {
        let t = d_x[i];
        let cos_1 = records_1.pop();
        let v_1 = x[i];
        let t = d_back * v_1 * t.sin();
        let d_v = d_back * cos_1 - t;
        d_x[i] = d_v;
        d_back = -t;
    }
    let mut d_there: f64 = back;
    for i in (0..t).rev() {
        let there_1 = records.pop();
        let v_1 = x[i];
        let t = d_there * (there_1 * v_1).cos();
        let d_v = t * there_1;
        d_x[i] += d_v;
        d_there = t * v_1;
    }
    there * back
}
