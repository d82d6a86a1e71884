//! An envelope whose phase is a constant field that is assigned to.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Phase {
    Attack,
    Decay,
    Sustain,
    Release,
    Off,
}

#[derive(Clone, Debug, Differentiable)]
pub struct Adsr {
    attack: f64,
    decay: f64,
    sustain: f64,
    release: f64,
    level: f64,
    #[differentiable(constant)]
    phase: Phase,
}
#[differentiate(reverse, wrt(self))]

impl Adsr {
    pub fn next(&mut self, dt: f64) -> f64 {
        match self.phase {
            Phase::Attack => {
                self.level += dt / self.attack;
                if self.level >= 1.0 {
                    self.level = 1.0;
                    self.phase = Phase::Decay;
                }
            }
            Phase::Decay => {
                self.level -= dt * (1.0 - self.sustain) / self.decay;
                if self.level <= self.sustain {
                    self.level = self.sustain;
                    self.phase = Phase::Sustain;
                }
            }
            Phase::Sustain => {}
            Phase::Release => {
                self.level *= (-dt / self.release).exp();
                if self.level < 1e-4 {
                    self.phase = Phase::Off;
                }
            }
            Phase::Off => self.level = 0.0,
        }
        self.level
    }
}
#[differentiate(reverse, wrt(env))]
pub fn envelope_phases(env: &Adsr, n: usize, gate: usize) -> f64 {
    let mut env = env.clone();
    let mut acc = 0.0;
    for i in 0..n {
        if i == gate {
            env.phase = Phase::Release;
        }
        let v = env.next(0.1);
        acc += v * v;
    }
    (acc / n as f64).sqrt()
}

pub fn check() {
    let u =
        |v: &[f64]| Adsr { attack: v[0], decay: v[1], sustain: v[2], release: v[3], level: v[4], phase: Phase::Attack };
    check_flat(
        |v| envelope_phases(&u(v), 20, 12),
        |v, d| {
            let mut de = u(d);
            let r = envelope_phases_grad(&u(v), &mut de, 20, 12);
            d.copy_from_slice(&[de.attack, de.decay, de.sustain, de.release, de.level]);
            r
        },
        &[&[0.35, 0.42, 0.6, 0.5, 0.01]],
    );
}
