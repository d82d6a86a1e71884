//! The energy of a spring and a mass, in methods that call each other, by `self`, by `Self` and by the type.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

struct Oscillator {
    stiffness: f64,
    mass: f64,
    coils: u32,
}

impl Oscillator {
    fn softening(&self, coils: u32) -> f64 {
        1.0 / (1.0 + f64::from(coils) * 0.01 * self.mass)
    }

    #[differentiate(reverse)]
    fn force(&self, x: f64) -> f64 {
        -self.stiffness * self.softening(self.coils) * x
    }

    #[differentiate(reverse)]
    fn kinetic(velocity: f64, mass: f64) -> f64 {
        0.5 * mass * velocity * velocity
    }

    #[differentiate(reverse)]
    fn stepped(&self, x: f64, velocity: f64, h: f64) -> (f64, f64) {
        let half = velocity + 0.5 * h * self.force(x) / self.mass;
        let moved = x + h * half;
        (moved, half + 0.5 * h * Self::force(self, moved) / self.mass)
    }

    #[differentiate(reverse)]
    fn energy(&self, x: f64, velocity: f64) -> f64 {
        Self::kinetic(velocity, self.mass) - 0.5 * self.force(x) * x
    }
}

/// The energy after one step of leapfrog.
#[differentiate(reverse)]
pub fn methods_of_self(x: f64, velocity: f64, h: f64) -> f64 {
    let oscillator = Oscillator { stiffness: 2.0, mass: 1.5, coils: 12 };
    let (x, velocity) = Oscillator::stepped(&oscillator, x, velocity, h);
    Oscillator::energy(&oscillator, x, velocity)
}

pub fn check() {
    check_gradient(
        |[x, v, h]| methods_of_self(x, v, h),
        |[x, v, h]| methods_of_self_grad(x, v, h),
        &[[0.3, -0.7, 0.2], [1.5, 0.4, 0.05]],
    );
    let oscillator = Oscillator { stiffness: 2.0, mass: 1.5, coils: 12 };
    check_gradient(
        |[x, v]| oscillator.energy(x, v),
        |[x, v]| oscillator.energy_grad(x, v),
        &[[0.3, -0.7], [1.5, 0.4]],
    );
}
