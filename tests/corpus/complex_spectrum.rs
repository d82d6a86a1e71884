//! The fast Fourier transform of complex numbers that are structs, with operators, collected and assigned to elements.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Complex {
    re: f64,
    im: f64,
}
#[differentiate(reverse, wrt(self, o))]
impl std::ops::Add for Complex {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Complex { re: self.re + o.re, im: self.im + o.im }
    }
}
#[differentiate(reverse, wrt(self, o))]
impl std::ops::Sub for Complex {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        Complex { re: self.re - o.re, im: self.im - o.im }
    }
}
#[differentiate(reverse, wrt(self, o))]
impl std::ops::Mul for Complex {
    type Output = Self;
    fn mul(self, o: Self) -> Self {
        Complex { re: self.re * o.re - self.im * o.im, im: self.re * o.im + self.im * o.re }
    }
}
#[differentiate(reverse, wrt(self))]
impl Complex {
    fn norm_sqr(&self) -> f64 {
        self.re * self.re + self.im * self.im
    }
    fn polar(theta: f64) -> Complex {
        Complex { re: theta.cos(), im: theta.sin() }
    }
}
#[differentiate(reverse, wrt(input))]
pub fn fft(input: &[Complex]) -> Vec<Complex> {
    let n = input.len();
    if n == 1 {
        return vec![input[0]];
    }
    let even: Vec<Complex> = input.iter().step_by(2).cloned().collect();
    let odd: Vec<Complex> = input.iter().skip(1).step_by(2).cloned().collect();
    let e = fft(&even);
    let o = fft(&odd);
    let mut out = vec![Complex { re: 0.0, im: 0.0 }; n];
    for k in 0..n / 2 {
        let t = Complex::polar(-2.0 * std::f64::consts::PI * k as f64 / n as f64) * o[k];
        out[k] = e[k] + t;
        out[k + n / 2] = e[k] - t;
    }
    out
}
#[differentiate(reverse)]
pub fn complex_spectrum(x: &[f64], bin: usize) -> f64 {
    let spec: Vec<Complex> = x.iter().map(|&re| Complex { re, im: 0.0 }).collect();
    let out = fft(&spec);
    out[bin].norm_sqr() + out.iter().map(|c| c.norm_sqr()).sum::<f64>().sqrt()
}
pub fn check() {
    check_flat(
        |v| complex_spectrum(v, 1),
        |v, d| complex_spectrum_grad(v, d, 1),
        &[&[1.0, -0.5, 0.3, 2.0, 0.1, 0.2, -0.7, 0.9]],
    );
}
