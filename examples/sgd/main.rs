//! A small neural network learns to read handwritten digits, by mini-batch gradient descent.
//!
//! The loss is an ordinary function, and the gradient that drives the training is its generated companion. Prints the accuracy on
//! digits that were held back, and draws the loss into target/sgd.svg.

mod digits;
mod network;
mod plot;

use std::path::Path;

use digits::Digits;
use fastrand::Rng;
use indicatif::{ProgressBar, ProgressStyle};
use network::{WEIGHTS, loss, loss_grad, scores};
use plot::Losses;

const EPOCHS: u64 = 30;
const BATCH: usize = 32;
const RATE: f64 = 0.2;

fn main() -> std::io::Result<()> {
    let mut rng = Rng::with_seed(1);
    let (training, test) = digits::load(&mut rng);
    println!("{WEIGHTS} weights, {} digits to learn from, {} to be tested with", training.len(), test.len());

    let mut weights = network::random_weights(&mut rng);
    let mut gradient = vec![0.0; WEIGHTS];
    let mut losses = vec![losses_of(&weights, &training, &test)];
    let bar = ProgressBar::new(EPOCHS)
        .with_style(ProgressStyle::with_template("{bar:40} epoch {pos}/{len}  {msg}").expect("a valid template"));
    for _ in 0..EPOCHS {
        let mut order: Vec<usize> = (0..training.len()).collect();
        rng.shuffle(&mut order);
        for batch in order.chunks(BATCH) {
            // Take a mini-batch.
            let (images, labels) = training.select(batch);
            // Compute the gradient of its loss by the weights.
            loss_grad(&weights, &mut gradient, &images, &labels);
            // Take a step downhill.
            for (weight, slope) in weights.iter_mut().zip(&gradient) {
                *weight -= RATE * slope;
            }
            // Repeat.
        }
        let now = losses_of(&weights, &training, &test);
        bar.set_message(format!("loss {:.4} in training, {:.4} in the test", now.training, now.test));
        bar.inc(1);
        losses.push(now);
    }
    bar.finish();

    let accuracy = accuracy(&weights, &test);
    println!("{:.1} % of the digits held back are read correctly", 100.0 * accuracy);
    assert!(accuracy > 0.9, "the network has not learnt to read");

    let path = Path::new("target/sgd.svg");
    std::fs::create_dir_all("target")?;
    std::fs::write(path, plot::svg(&losses).expect("the plot is drawn in memory"))?;
    println!("the loss is drawn in {}", path.display());
    Ok(())
}

fn losses_of(weights: &[f64], training: &Digits, test: &Digits) -> Losses {
    let of = |digits: &Digits| loss(weights, &digits.images, &digits.labels);
    Losses { training: of(training), test: of(test) }
}

/// The part of `digits` whose label has the highest score.
fn accuracy(weights: &[f64], digits: &Digits) -> f64 {
    let is_read = |image, label| {
        let scores = scores(weights, image);
        scores.iter().all(|score| *score <= scores[label])
    };
    let read = digits.images.iter().zip(&digits.labels).filter(|(image, label)| is_read(image, **label)).count();
    read as f64 / digits.len() as f64
}
