//! A state that is replaced as a whole by a call, and whose parts are then lent to others, by `&mut` and by methods.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
pub struct Body {
    position: f64,
    spin: [f64; 2],
}

#[derive(Clone, Debug, Differentiable)]
pub struct System {
    body: Body,
    energy: f64,
}

impl Body {
    #[differentiate(forward, reverse, wrt(self, force))]
    fn pushed(&mut self, force: f64) {
        self.position += force * self.spin[0];
    }
}

#[differentiate(forward, reverse)]
fn damp(part: &mut f64, rate: f64) {
    *part *= (-rate).exp();
}

#[differentiate(forward, reverse, wrt(system, force))]
fn heated(mut system: System, force: f64) -> System {
    system.energy += force * system.body.position;
    system
}

/// The parameter itself is replaced.
#[differentiate(forward, reverse, wrt(system, force))]
pub fn replaced_state(mut system: System, force: f64) -> f64 {
    for _ in 0..2 {
        system = heated(system, force);
        system.body.pushed(force);
        damp(&mut system.body.spin[1], system.energy);
    }
    damp(&mut system.energy, force);
    system.energy * system.body.position + system.body.spin[1]
}

/// A variable that begins as what a call returns.
#[differentiate(forward, reverse, wrt(system, force))]
fn heated_once(system: System, force: f64) -> f64 {
    let mut hot = heated(system, force);
    damp(&mut hot.body.spin[0], force);
    hot.body.pushed(force);
    hot = heated(hot, force * force);
    hot.energy * hot.body.spin[0]
}

pub fn check() {
    let system =
        |x: &[f64]| System { body: Body { position: x[0], spin: [x[1], x[2]] }, energy: x[3] };
    type Primal = fn(System, f64) -> f64;
    type Companion = fn(System, f64) -> (f64, System, f64);
    let whole: (Primal, Companion) = (replaced_state, replaced_state_grad);
    for (function, companion) in [whole, (heated_once, heated_once_grad)] {
        check_flat(
            |x| function(system(x), x[4]),
            |x, d_x| {
                let (value, d, d_force) = companion(system(x), x[4]);
                d_x.copy_from_slice(&[d.body.position, d.body.spin[0], d.body.spin[1], d.energy, d_force]);
                value
            },
            &[&[0.7, 1.3, -0.4, 0.6, 0.3], &[-0.2, 0.5, 1.1, -0.9, 0.8]],
        );
    }
}
