//! Long short-term memory, by hand.

use autodiff_gradbench::evals::lstm::{Input, objective, objective_grad};
use fastrand::Rng;

use super::{Case, random_vec};

/// What a cell has seen in a step.
#[derive(Clone, Copy, Default)]
struct Seen {
    input: f64,
    hidden: f64,
    cell: f64,
    forget: f64,
    ingate: f64,
    outgate: f64,
    change: f64,
    squashed: f64,
}

/// Through time and back, with what each cell has seen.
fn by_hand(input: &Input, gradient: &mut [f64]) -> f64 {
    let Input { b, main, extra, state, sequence } = input;
    let b = *b;
    let layers = main.len() / (8 * b);
    let steps = (sequence.len() / b).saturating_sub(1);
    let scale = -1.0 / (steps * b) as f64;

    let mut state = state.clone();
    let mut seen = vec![Seen::default(); steps * layers * b];
    let mut outputs = vec![0.0; steps * b];
    // The cotangents of the predictions.
    let mut d_predictions = vec![0.0; steps * b];
    let mut total = 0.0;
    let mut signal = vec![0.0; b];
    for t in 0..steps {
        for i in 0..b {
            signal[i] = sequence[t * b + i] * extra[i];
        }
        for layer in 0..layers {
            let (weights, biases) = main[8 * b * layer..][..8 * b].split_at(4 * b);
            let (hidden, cells) = state[2 * b * layer..][..2 * b].split_at_mut(b);
            let seen = &mut seen[(t * layers + layer) * b..][..b];
            for i in 0..b {
                let forget = sigmoid(signal[i] * weights[i] + biases[i]);
                let ingate = sigmoid(hidden[i] * weights[b + i] + biases[b + i]);
                let outgate = sigmoid(signal[i] * weights[2 * b + i] + biases[2 * b + i]);
                let change = (hidden[i] * weights[3 * b + i] + biases[3 * b + i]).tanh();
                let cell = cells[i] * forget + ingate * change;
                let squashed = cell.tanh();
                let (input, before) = (signal[i], cells[i]);
                seen[i] = Seen { input, hidden: hidden[i], cell: before, forget, ingate, outgate, change, squashed };
                cells[i] = cell;
                hidden[i] = outgate * squashed;
            }
            signal.copy_from_slice(hidden);
        }
        outputs[t * b..][..b].copy_from_slice(&signal);
        let prediction = &mut d_predictions[t * b..][..b];
        let mut sum = 0.0;
        for i in 0..b {
            prediction[i] = signal[i] * extra[b + i] + extra[2 * b + i];
            sum += prediction[i].exp();
        }
        sum += 2.0;
        let normaliser = sum.ln();
        let expected = &sequence[(t + 1) * b..][..b];
        let all: f64 = expected.iter().sum();
        for i in 0..b {
            total += expected[i] * (prediction[i] - normaliser);
            prediction[i] = scale * (expected[i] - all * prediction[i].exp() / sum);
        }
    }

    gradient.fill(0.0);
    let (d_main, d_extra) = gradient.split_at_mut(main.len());
    let mut d_state = vec![0.0; state.len()];
    let mut d_signal = vec![0.0; b];
    for t in (0..steps).rev() {
        for i in 0..b {
            let d = d_predictions[t * b + i];
            d_extra[b + i] += d * outputs[t * b + i];
            d_extra[2 * b + i] += d;
            d_signal[i] = d * extra[b + i];
        }
        for layer in (0..layers).rev() {
            let weights = &main[8 * b * layer..][..4 * b];
            let (d_weights, d_biases) = d_main[8 * b * layer..][..8 * b].split_at_mut(4 * b);
            let (d_hidden, d_cells) = d_state[2 * b * layer..][..2 * b].split_at_mut(b);
            let seen = &seen[(t * layers + layer) * b..][..b];
            for i in 0..b {
                let Seen { input, hidden, cell, forget, ingate, outgate, change, squashed } = seen[i];
                let d_out = d_hidden[i] + d_signal[i];
                let d_cell = d_cells[i] + d_out * outgate * (1.0 - squashed * squashed);
                let d_forget = d_cell * cell * forget * (1.0 - forget);
                let d_ingate = d_cell * change * ingate * (1.0 - ingate);
                let d_outgate = d_out * squashed * outgate * (1.0 - outgate);
                let d_change = d_cell * ingate * (1.0 - change * change);
                d_cells[i] = d_cell * forget;
                d_hidden[i] = d_ingate * weights[b + i] + d_change * weights[3 * b + i];
                d_signal[i] = d_forget * weights[i] + d_outgate * weights[2 * b + i];
                d_weights[i] += d_forget * input;
                d_weights[b + i] += d_ingate * hidden;
                d_weights[2 * b + i] += d_outgate * input;
                d_weights[3 * b + i] += d_change * hidden;
                d_biases[i] += d_forget;
                d_biases[b + i] += d_ingate;
                d_biases[2 * b + i] += d_outgate;
                d_biases[3 * b + i] += d_change;
            }
        }
        for i in 0..b {
            d_extra[i] += d_signal[i] * sequence[t * b + i];
        }
    }
    scale * total
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

pub(crate) struct Lstm {
    input: Input,
    gradient: Vec<f64>,
}

impl Lstm {
    pub(crate) fn new(rng: &mut Rng, l: usize, c: usize, b: usize) -> Self {
        let input = Input {
            b,
            main: random_vec(rng, 8 * l * b, 0.0..1.0),
            extra: random_vec(rng, 3 * b, 0.0..1.0),
            state: random_vec(rng, 2 * l * b, 0.0..1.0),
            sequence: random_vec(rng, c * b, 0.0..1.0).into_iter().map(f64::round).collect(),
        };
        Self { input, gradient: vec![0.0; 8 * l * b + 3 * b] }
    }
}

impl Case for Lstm {
    fn name(&self) -> &'static str {
        "lstm"
    }

    fn primal(&mut self) -> f64 {
        let Input { b, main, extra, state, sequence } = &self.input;
        objective(main, extra, state, sequence, *b)
    }

    fn companion(&mut self) -> f64 {
        let Input { b, main, extra, state, sequence } = &self.input;
        let (d_main, d_extra) = self.gradient.split_at_mut(main.len());
        objective_grad(main, d_main, extra, d_extra, state, sequence, *b)
    }

    fn by_hand(&mut self) -> f64 {
        by_hand(&self.input, &mut self.gradient)
    }

    fn derivative(&self) -> Vec<f64> {
        self.gradient.clone()
    }
}
