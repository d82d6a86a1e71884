//! Functions that draw noise, to second order: each number is drawn once, and its derivatives are those of that draw.
#![allow(clippy::needless_range_loop, clippy::manual_unwrap_or)]

use std::cell::Cell;

use autodiff::check_flat_hvp;
use autodiff_runtime::{Differentiable, differentiate};

thread_local! {
    static STATE: Cell<u32> = const { Cell::new(1) };
    static DRAWS: Cell<usize> = const { Cell::new(0) };
}

/// A number in 0..1 from a congruential generator.
fn draw() -> f64 {
    DRAWS.set(DRAWS.get() + 1);
    STATE.set(STATE.get().wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
    f64::from(STATE.get()) / 4_294_967_296.0
}

/// What `f` gives from the first number on, and how many it draws.
fn from_the_first<R>(f: impl FnOnce() -> R) -> (R, usize) {
    STATE.set(1);
    DRAWS.set(0);
    let result = f();
    (result, DRAWS.get())
}

#[differentiate(forward, reverse)]
fn perturbed(x: f64, strength: f64) -> f64 {
    let noise = draw();
    (x * noise).sin() + strength * noise * x * x
}

/// Two results of one draw.
#[differentiate(forward, reverse)]
fn jittered(p: (f64, f64), strength: f64) -> (f64, f64) {
    let noise = draw();
    let wide = if p.0 > 0.0 { perturbed(p.0, strength) } else { p.0 * noise };
    (wide * p.1, p.1 * p.0 + strength * noise)
}

/// What is changed in place is read after it has been.
#[differentiate(forward, reverse)]
fn shaken(u: &mut [f64], strength: f64) {
    for i in 0..u.len() {
        u[i] = u[i] * u[i] + strength * draw() * u[i];
    }
}

#[differentiate(forward, reverse)]
fn tallied(x: &[f64], strength: f64) -> Result<f64, String> {
    let mut sum = 0.0;
    for x in x {
        if *x < -10.0 {
            return Err("too low".to_string());
        }
        sum += perturbed(*x, strength) * draw();
    }
    Ok(sum)
}

/// It calls itself twice.
#[differentiate(forward, reverse)]
fn branched(x: &[f64], depth: usize) -> f64 {
    if depth == 0 {
        return x[0] * x[1] * draw();
    }
    let next: Vec<f64> = x.iter().map(|x| x.sin() + draw() * x * x).collect();
    branched(&next, depth - 1) * x[0] + branched(&next, depth - 1)
}

#[derive(Clone, Differentiable)]
struct Filter {
    gain: f64,
    state: f64,
}

impl Filter {
    #[differentiate(forward, reverse, wrt(self, x))]
    fn update(&mut self, x: f64) -> f64 {
        self.state += self.gain * (x - self.state) * (0.5 + draw());
        self.state * self.state
    }
}

#[differentiate(forward, reverse)]
pub fn effects_to_second_order(x: &[f64], strength: f64) -> Result<f64, String> {
    let mut u = x.to_vec();
    let mut filter = Filter { gain: strength, state: x[0] };
    let mut total = 0.0;
    for step in 0..3 {
        shaken(&mut u, strength);
        total += filter.update(u[step]);
        if u[0] > 0.0 {
            let (wide, narrow) = jittered((u[0], u[1]), strength);
            total += wide * narrow;
        }
    }
    total += match tallied(&u, strength) {
        Ok(sum) => sum,
        Err(_) => 0.0,
    };
    Ok(total + tallied(x, strength)? * branched(x, 2))
}

pub fn check() {
    let points: [&[f64]; 2] = [&[0.4, -0.7, 0.9, 0.6], &[-0.3, 0.5, -0.2, 0.8]];
    for x in points {
        let (value, draws) = from_the_first(|| effects_to_second_order(&x[1..], x[0]));
        let (mut gradient, mut product) = ([0.0; 3], [0.0; 3]);
        let run = || effects_to_second_order_hvp(&x[1..], &[1.0, 0.5, -0.5], &mut gradient, &mut product, x[0], 0.5);
        let (second, drawn) = from_the_first(run);
        assert_eq!((value.unwrap().to_bits(), draws), (second.unwrap().0.to_bits(), drawn));
    }
    check_flat_hvp(
        |v, d| {
            let run = || effects_to_second_order_grad(&v[1..], &mut d[1..], v[0]).unwrap();
            let ((value, slope), _) = from_the_first(run);
            d[0] = slope;
            value
        },
        |v, t, d, h| {
            let run = || effects_to_second_order_hvp(&v[1..], &t[1..], &mut d[1..], &mut h[1..], v[0], t[0]).unwrap();
            let ((value, slope, product), _) = from_the_first(run);
            (d[0], h[0]) = (slope, product);
            value
        },
        &points,
    );
}
