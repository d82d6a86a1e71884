//! A machine that goes from state to state: patterns of several variants with the same variables, pairs of enums, states by value.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub enum Phase {
    Idle,
    Accelerating { v: f64 },
    Cruising { v: f64, distance: f64 },
    Stopped(f64),
}

#[differentiate(reverse, wrt(self, throttle, dt))]
impl Phase {
    fn next(self, throttle: f64, dt: f64) -> Phase {
        match self {
            Phase::Idle if throttle > 0.0 => Phase::Accelerating { v: throttle * dt },
            Phase::Idle => Phase::Idle,
            Phase::Accelerating { v } => {
                let v = v + throttle * dt;
                if v > 1.0 { Phase::Cruising { v, distance: 0.0 } } else { Phase::Accelerating { v } }
            }
            Phase::Cruising { v, distance } if distance < 1.0 => {
                Phase::Cruising { v: v * 0.95, distance: distance + v * dt }
            }
            Phase::Cruising { v, .. } => Phase::Stopped(v),
            stopped => stopped,
        }
    }

    fn speed(&self) -> f64 {
        match self {
            Phase::Idle => 0.0,
            Phase::Accelerating { v } | Phase::Cruising { v, .. } => *v,
            Phase::Stopped(v) => -v,
        }
    }

    fn is_moving(&self) -> bool {
        !matches!(self, Phase::Idle | Phase::Stopped(_))
    }
}

#[differentiate(reverse)]
pub fn vehicle_phases(x: &[f64]) -> f64 {
    let mut phase = Phase::Idle;
    let mut total = 0.0;
    for _ in 0..12 {
        phase = phase.next(x[0], x[1]);
        total += phase.speed() * x[1];
        if phase.is_moving() {
            total += 0.1 * x[0];
        }
    }
    if let Phase::Stopped(v) = phase {
        total += v;
    }
    total
}

/// The same by assignments.
#[differentiate(reverse)]
pub fn assigned_phases(x: &[f64]) -> f64 {
    let mut phase = Phase::Accelerating { v: x[0] };
    let mut total = phase.speed();
    phase = Phase::Cruising { v: x[1], distance: total };
    total += phase.speed() * x[0];
    phase = Phase::Stopped(x[0] * x[1]);
    total * phase.speed()
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub enum Footprint {
    Circle { r: f64 },
    Square(f64),
}

#[differentiate(reverse, wrt(gap))]
fn clearance(a: Footprint, b: Footprint, gap: f64) -> f64 {
    match (a, b) {
        (Footprint::Circle { r: r1 }, Footprint::Circle { r: r2 }) => gap - r1 - r2,
        (Footprint::Circle { r }, Footprint::Square(s)) | (Footprint::Square(s), Footprint::Circle { r }) => gap * r - s,
        (Footprint::Square(s), Footprint::Square(t)) => gap * gap / (s + t),
    }
}

#[differentiate(reverse)]
pub fn clearances(x: &[f64]) -> f64 {
    let shapes = [Footprint::Circle { r: 0.3 }, Footprint::Square(0.7)];
    let mut product = 1.0;
    for (i, a) in shapes.into_iter().enumerate() {
        for b in shapes {
            product *= clearance(a, b, x[i]);
        }
    }
    product
}

pub fn check() {
    check_flat(vehicle_phases, vehicle_phases_grad, &[&[1.1, 0.3], &[3.0, 0.4], &[-1.0, 0.2]]);
    check_flat(assigned_phases, assigned_phases_grad, &[&[1.1, 0.3], &[-2.0, 0.4]]);
    check_flat(clearances, clearances_grad, &[&[1.1, 0.3], &[-2.0, 0.4]]);
}
