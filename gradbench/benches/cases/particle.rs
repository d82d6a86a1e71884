//! A charged particle, by hand.

use autodiff_gradbench::evals::descent::Mode;
use autodiff_gradbench::evals::particle::{miss, miss_grad};

use super::Case;

/// The miss and its derivative, which goes along the path beside the particle.
fn by_hand(w: f64) -> (f64, f64) {
    let (mut point, mut velocity) = ([0.0, 8.0], [0.75, 0.0]);
    let (mut d_point, mut d_velocity) = ([0.0; 2], [0.0; 2]);
    let step = 0.1;
    loop {
        let (mut force, mut d_force) = ([0.0; 2], [0.0; 2]);
        for (charge, d_charge) in [([10.0, 10.0 - w], [0.0, -1.0]), ([10.0, 0.0], [0.0; 2])] {
            let away = [point[0] - charge[0], point[1] - charge[1]];
            let d_away: [f64; 2] = [d_point[0] - d_charge[0], d_point[1] - d_charge[1]];
            let inverse = 1.0 / (away[0] * away[0] + away[1] * away[1]);
            let cube = inverse * inverse.sqrt();
            let along = 3.0 * inverse * (away[0] * d_away[0] + away[1] * d_away[1]);
            for i in 0..2 {
                force[i] += away[i] * cube;
                d_force[i] += (d_away[i] - along * away[i]) * cube;
            }
        }
        for i in 0..2 {
            point[i] += step * velocity[i];
            d_point[i] += step * d_velocity[i];
        }
        if point[1] <= 0.0 {
            let rest = -point[1] / velocity[1];
            let d_rest = -(d_point[1] + rest * d_velocity[1]) / velocity[1];
            let x = point[0] + rest * velocity[0];
            let d_x = d_point[0] + rest * d_velocity[0] + d_rest * velocity[0];
            return (x * x, 2.0 * x * d_x);
        }
        for i in 0..2 {
            velocity[i] += step * force[i];
            d_velocity[i] += step * d_force[i];
        }
    }
}

pub(crate) struct Particle {
    w: f64,
    derivative: f64,
}

impl Particle {
    pub(crate) fn new(w: f64) -> Self {
        Self { w, derivative: 0.0 }
    }
}

impl Case for Particle {
    fn name(&self) -> &'static str {
        "particle"
    }

    fn primal(&mut self) -> f64 {
        miss(self.w, Mode::Reverse)
    }

    fn companion(&mut self) -> f64 {
        let (value, derivative) = miss_grad(self.w, Mode::Reverse);
        self.derivative = derivative;
        value
    }

    fn by_hand(&mut self) -> f64 {
        let (value, derivative) = by_hand(self.w);
        self.derivative = derivative;
        value
    }

    fn derivative(&self) -> Vec<f64> {
        vec![self.derivative]
    }
}
