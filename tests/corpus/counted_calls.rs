//! Calls that count themselves, of functions and methods with slices and structs: each is made once, by whomever it is made.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use autodiff::check_gradient;
use autodiff_runtime::{Differentiable, differentiate};

static CALLS: AtomicUsize = AtomicUsize::new(0);

/// The number of the call.
fn ticket() -> f64 {
    (CALLS.fetch_add(1, Ordering::Relaxed) + 1) as f64
}

#[differentiate(reverse)]
fn weighted(x: &[f64]) -> f64 {
    let weight = ticket();
    x.iter().map(|x| weight * x * x).sum()
}

/// Two results, and what is called has the effect.
#[differentiate(reverse)]
fn halves(x: &[f64], scale: f64) -> (f64, f64) {
    let middle = x.len() / 2;
    (scale * weighted(&x[..middle]), weighted(&x[middle..]))
}

/// The result is a sequence, whose parts the reverse reads as well.
#[differentiate(reverse)]
fn cumulated(x: &[f64]) -> Vec<f64> {
    let mut sums = Vec::new();
    let mut sum = ticket();
    for x in x {
        sum *= x + ticket();
        sums.push(sum);
    }
    sums
}

#[derive(Differentiable)]
struct Layer {
    weights: [f64; 4],
}

/// How often a layer has been used.
struct Uses(Cell<usize>);

impl Uses {
    fn next(&self) -> f64 {
        self.0.set(self.0.get() + 1);
        self.0.get() as f64
    }
}

impl Layer {
    #[differentiate(reverse, wrt(self, x, out))]
    fn apply(&self, x: &[f64], out: &mut [f64], uses: &Uses) {
        let bias = 0.1 * uses.next();
        for ((out, x), w) in out.iter_mut().zip(x).zip(&self.weights) {
            *out = (w * x + bias).tanh();
        }
    }

    #[differentiate(reverse, wrt(self, x))]
    fn loss(&self, x: &[f64], uses: &Uses) -> f64 {
        let mut out = vec![0.0; x.len()];
        self.apply(x, &mut out, uses);
        let hidden = out.clone();
        self.apply(&hidden, &mut out, uses);
        out.iter().map(|out| out * out).sum::<f64>() / uses.next()
    }
}

#[differentiate(reverse)]
pub fn counted_calls(x: &[f64; 4], scale: f64, rounds: usize) -> f64 {
    let mut total = 1.0;
    for k in 0..rounds {
        let (left, right) = halves(x, scale);
        if left > 50.0 {
            break;
        }
        let sums = cumulated(&x[k..]);
        total += left * right + sums.last().copied().unwrap_or(0.0) * sums[0];
    }
    total * weighted(x)
}

#[differentiate(reverse, wrt(layer, x))]
fn layered(layer: &Layer, x: &[f64; 4], uses: &Uses) -> f64 {
    layer.loss(x, uses) * layer.loss(&x[1..], uses)
}

fn layer(weights: &[f64]) -> Layer {
    Layer { weights: [weights[0], weights[1], weights[2], weights[3]] }
}

pub fn check() {
    let points = [[0.7, -1.2, 0.4, 1.1, 0.9], [1.6, 0.3, -0.8, 0.5, -1.3], [6.0, 3.0, -0.8, 0.5, 1.3]];
    let value = |x: [f64; 5]| {
        CALLS.store(0, Ordering::Relaxed);
        counted_calls(&[x[0], x[1], x[2], x[3]], x[4], 3)
    };
    let gradient = |x: [f64; 5]| {
        CALLS.store(0, Ordering::Relaxed);
        let mut d_x = [3.0; 4];
        let (value, d_scale) = counted_calls_grad(&[x[0], x[1], x[2], x[3]], &mut d_x, x[4], 3);
        (value, d_x[0], d_x[1], d_x[2], d_x[3], d_scale)
    };
    check_gradient(value, gradient, &points);
    for point in points {
        value(point);
        let calls = CALLS.load(Ordering::Relaxed);
        gradient(point);
        assert_eq!(CALLS.load(Ordering::Relaxed), calls);
    }
    check_gradient(
        |x: [f64; 8]| layered(&layer(&x), &[x[4], x[5], x[6], x[7]], &Uses(Cell::new(0))),
        |x: [f64; 8]| {
            let (layer, mut d_layer, mut d_x, uses) = (layer(&x), layer(&[0.0; 4]), [0.0; 4], Uses(Cell::new(0)));
            let value = layered_grad(&layer, &mut d_layer, &[x[4], x[5], x[6], x[7]], &mut d_x, &uses);
            assert_eq!(uses.0.get(), 6);
            let [a, b, c, d] = d_layer.weights;
            let [e, f, g, h] = d_x;
            (value, a, b, c, d, e, f, g, h)
        },
        &[[0.4, 0.2, -0.5, 0.9, 0.7, -1.2, 0.4, 1.1]],
    );
}
