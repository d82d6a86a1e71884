//! Long short-term memory, with diagonal weights: the loss of predicting a sequence.

use autodiff_runtime::differentiate;
use serde::Deserialize;

use crate::Matrix;
use crate::function::{Function, evaluate};

#[derive(Deserialize)]
struct Message {
    main_params: Matrix,
    extra_params: Matrix,
    state: Matrix,
    sequence: Matrix,
}

/// A model of `l` layers of `b` cells, and a sequence.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Message")]
pub struct Input {
    /// The number of cells in a layer.
    pub b: usize,
    /// The weights and biases of each layer, `l` by 8 by `b`: the weights of the forget gate, the input gate, the output gate and
    /// the change, then their biases.
    pub main: Vec<f64>,
    /// The weights of the input, the weights of the output and its biases, 3 by `b`.
    pub extra: Vec<f64>,
    /// The hidden state and the cells of each layer to begin with, `l` by 2 by `b`.
    pub state: Vec<f64>,
    /// The sequence, a row of `b` numbers for each character.
    pub sequence: Vec<f64>,
}

impl TryFrom<Message> for Input {
    type Error = String;

    fn try_from(message: Message) -> Result<Self, String> {
        let Message { main_params, extra_params, state, sequence } = message;
        let (l, b) = (main_params.rows / 2, main_params.columns / 4);
        main_params.expect("main_params", 2 * l, 4 * b)?;
        extra_params.expect("extra_params", 3, b)?;
        state.expect("state", 2 * l, b)?;
        sequence.expect("sequence", sequence.rows, b)?;
        let [main, extra, state, sequence] = [main_params, extra_params, state, sequence].map(|matrix| matrix.elements);
        Ok(Self { b, main, extra, state, sequence })
    }
}

/// The mean loss of predicting each row of the sequence from those before it. [`Input`] says what the parameters are.
#[differentiate(reverse, wrt(main, extra))]
pub fn objective(main: &[f64], extra: &[f64], state: &[f64], sequence: &[f64], b: usize) -> f64 {
    let mut state = state.to_vec();
    let mut prediction = vec![0.0; b];
    let (mut total, mut count) = (0.0, 0);
    let mut rows = sequence.chunks_exact(b).peekable();
    while let Some(input) = rows.next() {
        let Some(expected) = rows.peek() else { break };
        predict(main, extra, &mut state, input, &mut prediction);
        let normaliser = log_sum_exp(&prediction);
        for (expected, predicted) in expected.iter().zip(&prediction) {
            total += expected * (predicted - normaliser);
        }
        count += b;
    }
    -total / count as f64
}

/// What comes after `input`.
#[differentiate(reverse)]
fn predict(main: &[f64], extra: &[f64], state: &mut [f64], input: &[f64], prediction: &mut [f64]) {
    let b = input.len();
    let mut signal = vec![0.0; b];
    for i in 0..b {
        signal[i] = input[i] * extra[i];
    }
    for (layer, state) in main.chunks_exact(8 * b).zip(state.chunks_exact_mut(2 * b)) {
        let (hidden, cells) = state.split_at_mut(b);
        step(layer, hidden, cells, &signal);
        signal.copy_from_slice(hidden);
    }
    for i in 0..b {
        prediction[i] = signal[i] * extra[b + i] + extra[2 * b + i];
    }
}

/// One step of a layer.
#[differentiate(reverse)]
fn step(layer: &[f64], hidden: &mut [f64], cells: &mut [f64], input: &[f64]) {
    let b = input.len();
    let (weights, biases) = layer.split_at(4 * b);
    for i in 0..b {
        let forget = sigmoid(input[i] * weights[i] + biases[i]);
        let ingate = sigmoid(hidden[i] * weights[b + i] + biases[b + i]);
        let outgate = sigmoid(input[i] * weights[2 * b + i] + biases[2 * b + i]);
        let change = (hidden[i] * weights[3 * b + i] + biases[3 * b + i]).tanh();
        cells[i] = cells[i] * forget + ingate * change;
        hidden[i] = outgate * cells[i].tanh();
    }
}

#[differentiate(reverse)]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// The logarithm of the sum of `exp(x)`, and of 2.
#[differentiate(reverse)]
fn log_sum_exp(x: &[f64]) -> f64 {
    (x.iter().map(|x| x.exp()).sum::<f64>() + 2.0).ln()
}

fn value(input: &Input) -> f64 {
    let Input { b, main, extra, state, sequence } = input;
    objective(main, extra, state, sequence, *b)
}

/// The gradient of [`objective`], by the main parameters and then by the extra ones.
pub fn gradient(input: &Input) -> Vec<f64> {
    let Input { b, main, extra, state, sequence } = input;
    let mut gradient = vec![0.0; main.len() + extra.len()];
    let (d_main, d_extra) = gradient.split_at_mut(main.len());
    objective_grad(main, d_main, extra, d_extra, state, sequence, *b);
    gradient
}

pub(super) const FUNCTIONS: [Function; 2] = [
    Function { name: "objective", evaluate: |input| evaluate(input, value, |_, value| value) },
    Function { name: "jacobian", evaluate: |input| evaluate(input, gradient, |_, gradient| gradient) },
];
