//! A recurrent network over a sequence: a state array renewed from itself, with indices into arrays of arrays.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn recurrent_cell(inputs: &[f64], recurrent: &[[f64; 2]; 2], input_weights: &[f64; 2]) -> f64 {
    let mut hidden = [0.0, 0.0];
    for &x in inputs.iter() {
        let mut fresh = [0.0; 2];
        for i in 0..2 {
            let mut z = input_weights[i] * x;
            for j in 0..2 {
                z += recurrent[i][j] * hidden[j];
            }
            fresh[i] = z.tanh();
        }
        hidden = fresh;
    }
    hidden[0] - 0.5 * hidden[1]
}

pub fn check() {
    check_flat(
        |v| recurrent_cell(&v[6..], v[2..6].as_chunks().0.try_into().unwrap(), v[..2].try_into().unwrap()),
        |v, d| {
            let (d_weights, d) = d.split_at_mut(2);
            let (d_recurrent, d_inputs) = d.split_at_mut(4);
            recurrent_cell_grad(
                &v[6..],
                d_inputs,
                v[2..6].as_chunks().0.try_into().unwrap(),
                d_recurrent.as_chunks_mut().0.try_into().unwrap(),
                v[..2].try_into().unwrap(),
                d_weights.try_into().unwrap(),
            )
        },
        &[&[0.7, -0.4, 0.5, 0.2, -0.3, 0.8, 1.0, -0.5, 0.3, 1.2], &[0.7, -0.4, 0.5, 0.2, -0.3, 0.8]],
    );
}
