//! Models of structs, enums and vectors of both, changed by methods in loops.
#![allow(clippy::needless_range_loop, clippy::ptr_arg, reason = "as people write it")]

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Layer {
    w: Vec<Vec<f64>>,
    b: Vec<f64>,
    act: Act,
}
#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
pub enum Act {
    Tanh,
    Relu,
    Leaky(f64),
}
impl Act {
    #[differentiate(reverse, wrt(self, x))]
    fn apply(&self, x: f64) -> f64 {
        match self {
            Act::Tanh => x.tanh(),
            Act::Relu => x.max(0.0),
            Act::Leaky(a) => {
                if x > 0.0 {
                    x
                } else {
                    a * x
                }
            }
        }
    }
}
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Net {
    layers: Vec<Layer>,
    scale: f64,
}
#[differentiate(reverse, wrt(self, x))]
impl Layer {
    fn forward(&self, x: &[f64]) -> Vec<f64> {
        self.w
            .iter()
            .zip(&self.b)
            .map(|(row, b)| {
                let z = row.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() + b;
                self.act.apply(z)
            })
            .collect()
    }
}
#[differentiate(reverse, wrt(self, x, y))]
impl Net {
    fn predict(&self, x: &[f64]) -> Vec<f64> {
        let mut h = x.to_vec();
        for layer in &self.layers {
            h = layer.forward(&h);
        }
        h
    }
    fn loss(&self, x: &[f64], y: &[f64]) -> f64 {
        let p = self.predict(x);
        p.iter().zip(y).map(|(p, y)| (p - y).powi(2)).sum::<f64>() * self.scale
    }
}
#[derive(Clone, Copy, Debug, Differentiable, PartialEq, Default)]
pub struct State {
    q: [f64; 2],
    p: [f64; 2],
    t: f64,
}
impl State {
    #[differentiate(reverse, wrt(self, dt, k))]
    fn step(&mut self, dt: f64, k: f64) {
        for i in 0..2 {
            self.p[i] -= dt * k * self.q[i];
            self.q[i] += dt * self.p[i];
        }
        self.t += dt;
    }
    #[differentiate(reverse, wrt(self, k))]
    fn energy(&self, k: f64) -> f64 {
        let kin: f64 = self.p.iter().map(|p| p * p).sum();
        let pot = self.q.iter().map(|q| q.powi(2)).sum::<f64>();
        0.5 * kin + 0.5 * k * pot
    }
}
#[differentiate(reverse, wrt(s0, dt, k))]
pub fn simulate(s0: State, dt: f64, k: f64, n: usize) -> f64 {
    let mut s = s0;
    let mut worst = 0.0;
    for _ in 0..n {
        s.step(dt, k);
        let e = s.energy(k);
        if e > worst {
            worst = e;
        }
        if s.t > 10.0 {
            return worst;
        }
    }
    worst + s.q[0]
}
#[differentiate(reverse, wrt(states, k))]
pub fn history(states: &mut Vec<State>, k: f64) -> f64 {
    let n = states.len();
    for i in 1..n {
        let mut next = states[i - 1];
        next.step(0.1, k);
        states[i] = next;
    }
    states.iter().map(|s| s.energy(k)).sum()
}
#[differentiate(reverse, wrt(c))]
pub fn swapped(c: (State, State)) -> f64 {
    let (mut a, mut b) = c;
    std::mem::swap(&mut a, &mut b);
    a.q[0] * b.p[1] + a.t
}

#[differentiate(reverse)]
pub fn struct_models(x: &[f64], y: f64) -> f64 {
    let layer = Layer { w: vec![vec![x[0], x[1]], vec![x[2], x[3]]], b: vec![x[4], x[5]], act: Act::Tanh };
    let last = Layer { w: vec![vec![x[6], x[0]]], b: vec![x[1]], act: Act::Leaky(x[2]) };
    let net = Net { layers: vec![layer, last], scale: x[3] };
    net.loss(&[x[4], 1.0], &[y])
}

fn state(x: &[f64]) -> State {
    State { q: [x[0], x[1]], p: [x[2], x[3]], t: x[4] }
}

fn store(state: &State, d: &mut [f64]) {
    d[..5].copy_from_slice(&[state.q[0], state.q[1], state.p[0], state.p[1], state.t]);
}

pub fn check() {
    let point = [0.5, -0.3, 0.2, 0.8, 0.0, 0.1, 1.3];
    check_flat(
        |v| simulate(state(v), v[5], v[6], 7),
        |v, d| {
            let (value, d_state, d_dt, d_k) = simulate_grad(state(v), v[5], v[6], 7);
            store(&d_state, d);
            (d[5], d[6]) = (d_dt, d_k);
            value
        },
        &[&point],
    );
    check_flat(
        |v| history(&mut vec![state(v); 4], v[5]),
        |v, d| {
            let (mut states, mut d_states) = (vec![state(v); 4], vec![State::default(); 4]);
            let (value, d_k) = history_grad(&mut states, &mut d_states, v[5]);
            store(&d_states[0], d);
            assert_eq!(d_states[1..], [State::default(); 3]);
            d[5] = d_k;
            value
        },
        &[&point[..6]],
    );
    check_gradient(
        |[a, b, c]: [f64; 3]| swapped((state(&[a; 5]), state(&[b, b, b, c, c]))),
        |[a, b, c]| {
            let (value, (d_a, d_b)) = swapped_grad((state(&[a; 5]), state(&[b, b, b, c, c])));
            let sum = |d: &State| d.q[0] + d.q[1] + d.p[0];
            (value, sum(&d_a) + d_a.p[1] + d_a.t, sum(&d_b), d_b.p[1] + d_b.t)
        },
        &[[0.3, 0.7, -1.1]],
    );
    check_flat(
        |v| struct_models(&v[1..], v[0]),
        |v, d| {
            let (value, d_y) = struct_models_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_y;
            value
        },
        &[&[0.1, 0.5, -0.3, 0.2, 0.8, 0.4, 0.1, 1.3]],
    );
}
