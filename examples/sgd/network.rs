//! A perceptron with one hidden layer, and its loss, which is what is differentiated.

use autodiff_runtime::differentiate;
use fastrand::Rng;

/// The pixels of an image.
pub(crate) const PIXELS: usize = 64;
/// The digits to tell apart.
pub(crate) const DIGITS: usize = 10;
const HIDDEN: usize = 32;

/// Each neuron has a weight for each of its inputs, and a bias after them.
pub(crate) const WEIGHTS: usize = HIDDEN * (PIXELS + 1) + DIGITS * (HIDDEN + 1);

/// How much the image looks like each of the digits.
#[differentiate(reverse, wrt(weights))]
pub(crate) fn scores(weights: &[f64], image: &[f64; PIXELS]) -> [f64; DIGITS] {
    let (first, second) = weights.split_at(HIDDEN * (PIXELS + 1));
    let mut hidden = [0.0; HIDDEN];
    for (output, neuron) in hidden.iter_mut().zip(first.chunks_exact(PIXELS + 1)) {
        let sum: f64 = neuron.iter().zip(image).map(|(weight, pixel)| weight * pixel).sum();
        *output = (sum + neuron[PIXELS]).tanh();
    }
    let mut scores = [0.0; DIGITS];
    for (score, neuron) in scores.iter_mut().zip(second.chunks_exact(HIDDEN + 1)) {
        let sum: f64 = neuron.iter().zip(&hidden).map(|(weight, input)| weight * input).sum();
        *score = sum + neuron[HIDDEN];
    }
    scores
}

/// The cross-entropy of the labels: the mean surprise at them if the scores are log-odds.
#[differentiate(reverse, wrt(weights))]
pub(crate) fn loss(weights: &[f64], images: &[[f64; PIXELS]], labels: &[usize]) -> f64 {
    let mut surprise = 0.0;
    for (image, &label) in images.iter().zip(labels) {
        let scores = scores(weights, image);
        let odds: f64 = scores.iter().map(|score| score.exp()).sum();
        surprise += odds.ln() - scores[label];
    }
    surprise / images.len() as f64
}

/// Weights to start from: small and of either sign.
pub(crate) fn random_weights(rng: &mut Rng) -> Vec<f64> {
    (0..WEIGHTS).map(|_| 0.2 * (rng.f64() - 0.5)).collect()
}
