//! Random numbers that are drawn by what is called with slices: a generator is handed down, and each number is drawn once.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A congruential generator, which is no `Clone`.
pub struct Generator {
    state: u32,
    draws: usize,
}

pub trait Source {
    fn draw(&mut self) -> f64;
}

impl Source for Generator {
    fn draw(&mut self) -> f64 {
        self.draws += 1;
        self.state = self.state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        0.5 + f64::from(self.state) / 4_294_967_296.0
    }
}

/// Changed in place, by noise.
#[differentiate(reverse, wrt(x))]
fn perturb(x: &mut [f64], generator: &mut Generator) {
    for x in x.iter_mut() {
        *x = x.sin() * generator.draw();
    }
}

/// One level further up, where numbers are drawn as well.
#[differentiate(reverse, wrt(x))]
fn noisy_energy(x: &[f64], generator: &mut Generator) -> f64 {
    let mut y = x.to_vec();
    let shift = generator.draw();
    perturb(&mut y, generator);
    let mut energy = y.iter().map(|y| y * shift).sum::<f64>();
    perturb(&mut y, generator);
    energy *= generator.draw();
    energy + y.iter().map(|y| y.sin()).sum::<f64>()
}

/// By a type that only the caller knows.
#[differentiate(reverse, wrt(x, scale))]
fn dropped<S: Source>(x: &[f64], scale: f64, source: &mut S) -> f64 {
    let mut sum = 0.0;
    for x in x {
        let kept = source.draw() > 0.8;
        sum += if kept { (scale * x).tanh() } else { x * source.draw() };
    }
    sum
}

#[differentiate(reverse, wrt(x, scale))]
fn dropped_often(x: &[f64], scale: f64, times: usize, source: &mut impl Source) -> f64 {
    let mut product = 1.0;
    for k in 0..times {
        product *= 1.0 + dropped(&x[k..], scale, source).abs();
        if product > 1e6 {
            return product.ln();
        }
    }
    product
}

/// It may fail, before or after a number is drawn.
#[differentiate(reverse, wrt(x))]
fn accepted(x: &[f64], generator: &mut Generator) -> Result<f64, String> {
    let first = x.first().ok_or("nothing to accept")?;
    let threshold = generator.draw();
    if *first < -threshold {
        return Err(format!("below {threshold}"));
    }
    Ok(x.iter().map(|x| x * x * threshold).sum())
}

#[differentiate(reverse, wrt(x, scale))]
pub fn drawn_noise(x: &[f64; 4], scale: f64, generator: &mut Generator) -> Result<f64, String> {
    let energy = noisy_energy(x, generator) * accepted(&x[1..], generator)?;
    let kept = dropped_often(x, scale, 3, generator);
    Ok(energy * accepted(x, generator)? + kept)
}

fn generator() -> Generator {
    Generator { state: 7, draws: 0 }
}

pub fn check() {
    let value = |x: [f64; 5]| drawn_noise(&[x[0], x[1], x[2], x[3]], x[4], &mut generator()).unwrap();
    let gradient = |x: [f64; 5]| {
        let mut d_x = [3.0; 4];
        let (value, d_scale) =
            drawn_noise_grad(&[x[0], x[1], x[2], x[3]], &mut d_x, x[4], &mut generator()).unwrap();
        (value, d_x[0], d_x[1], d_x[2], d_x[3], d_scale)
    };
    check_gradient(value, gradient, &[[0.7, 1.2, 0.3, -0.8, 1.1], [1.5, 0.2, -0.4, 0.9, -0.6]]);
    // As often as the function itself, and where it fails no more often either.
    for first in [0.7, -3.0] {
        let x = [first, 1.2, 0.3, -0.8];
        let (mut by_value, mut by_gradient) = (generator(), generator());
        let failed = drawn_noise(&x, 1.1, &mut by_value).is_err();
        let mut d_x = [3.0; 4];
        assert_eq!(drawn_noise_grad(&x, &mut d_x, 1.1, &mut by_gradient).is_err(), failed);
        assert_eq!(by_gradient.draws, by_value.draws);
        assert!(!failed || d_x == [3.0; 4]);
    }
}
