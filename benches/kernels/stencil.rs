//! A nonlinear diffusion, computed in place, by its initial state and its time step.

use std::slice;

use autodiff_runtime::differentiate;
use fastrand::Rng;

use super::{Kernel, random_vec};

#[differentiate(forward, reverse)]
fn diffusion(initial: &[f64], dt: f64, sweeps: usize) -> f64 {
    let mut u = initial.to_vec();
    for _ in 0..sweeps {
        for i in 1..u.len() - 1 {
            u[i] += dt * (u[i - 1] - 2.0 * u[i] + u[i + 1]) * u[i];
        }
    }
    u.iter().map(|u| u * u).sum()
}

/// Every state is kept, so that none has to be restored.
#[inline(never)]
fn diffusion_by_hand(initial: &[f64], d_initial: &mut [f64], dt: f64, sweeps: usize) -> (f64, f64) {
    let n = initial.len();
    let mut states = Vec::with_capacity((sweeps + 1) * n);
    let mut u = initial.to_vec();
    for _ in 0..sweeps {
        states.extend_from_slice(&u);
        for i in 1..n - 1 {
            u[i] += dt * (u[i - 1] - 2.0 * u[i] + u[i + 1]) * u[i];
        }
    }
    states.extend_from_slice(&u);

    let mut d_dt = 0.0;
    let d_u = d_initial;
    let mut sum = 0.0;
    for (d_u, u) in d_u.iter_mut().zip(&u) {
        sum += u * u;
        *d_u = 2.0 * u;
    }
    for two_states in states.windows(2 * n).step_by(n).rev() {
        let (before, after) = two_states.split_at(n);
        for i in (1..n - 1).rev() {
            let (left, here, right) = (after[i - 1], before[i], before[i + 1]);
            let bend = left - 2.0 * here + right;
            let (weight, d_here) = (dt * here, d_u[i]);
            d_u[i - 1] += weight * d_here;
            d_u[i + 1] += weight * d_here;
            d_u[i] += (dt * bend - 2.0 * weight) * d_here;
            d_dt += bend * here * d_here;
        }
    }
    (sum, d_dt)
}

pub(crate) struct Stencil {
    initial: Vec<f64>,
    d_initial: Vec<f64>,
    dt: f64,
    d_dt: f64,
    sweeps: usize,
}

impl Stencil {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        let n = 256;
        Self { initial: random_vec(rng, n, 0.5..1.5), d_initial: vec![0.0; n], dt: 0.1, d_dt: 0.0, sweeps: 100 }
    }
}

impl Kernel for Stencil {
    fn name(&self) -> &'static str {
        "diffusion in place"
    }

    fn primal(&self) -> f64 {
        diffusion(&self.initial, self.dt, self.sweeps)
    }

    fn companion(&mut self) -> f64 {
        let (value, d_dt) = diffusion_grad(&self.initial, &mut self.d_initial, self.dt, self.sweeps);
        self.d_dt = d_dt;
        value
    }

    fn by_hand(&mut self) -> f64 {
        let (value, d_dt) = diffusion_by_hand(&self.initial, &mut self.d_initial, self.dt, self.sweeps);
        self.d_dt = d_dt;
        value
    }

    fn forwards(&self) -> f64 {
        let (value, tangent) = diffusion_jvp(&self.initial, &self.initial, self.dt, 1.0, self.sweeps);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        let mut h_initial = self.initial.clone();
        Box::new(move || {
            let all = diffusion_hvp(
                &self.initial,
                &self.initial,
                &mut self.d_initial,
                &mut h_initial,
                self.dt,
                1.0,
                self.sweeps,
            );
            all.0 + all.2
        })
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.initial, slice::from_mut(&mut self.dt)]
    }

    fn gradient(&self) -> Vec<f64> {
        [self.d_initial.as_slice(), &[self.d_dt]].concat()
    }
}
