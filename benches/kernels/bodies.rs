//! The potential energy of bodies that attract each other, by their positions and their masses.

use autodiff_runtime::differentiate;
use fastrand::Rng;

use super::{Kernel, random_rows, random_vec};

#[differentiate(forward, reverse)]
fn energy(positions: &[[f64; 3]], masses: &[f64]) -> f64 {
    let mut energy = 0.0;
    for i in 0..positions.len() {
        for j in i + 1..positions.len() {
            let [dx, dy, dz] = [
                positions[i][0] - positions[j][0],
                positions[i][1] - positions[j][1],
                positions[i][2] - positions[j][2],
            ];
            energy -= masses[i] * masses[j] / (dx * dx + dy * dy + dz * dz).sqrt();
        }
    }
    energy
}

#[inline(never)]
fn energy_by_hand(positions: &[[f64; 3]], d_positions: &mut [[f64; 3]], masses: &[f64], d_masses: &mut [f64]) -> f64 {
    d_positions.fill([0.0; 3]);
    d_masses.fill(0.0);
    let mut energy = 0.0;
    let bodies = positions.len();
    let (masses, d_masses) = (&masses[..bodies], &mut d_masses[..bodies]);
    let d_positions = &mut d_positions[..bodies];
    for i in 0..bodies {
        let (mut d_position, mut d_mass) = (d_positions[i], d_masses[i]);
        for j in i + 1..bodies {
            let [dx, dy, dz] = [
                positions[i][0] - positions[j][0],
                positions[i][1] - positions[j][1],
                positions[i][2] - positions[j][2],
            ];
            let inverse = 1.0 / (dx * dx + dy * dy + dz * dz).sqrt();
            let pull = masses[j] * inverse;
            let attraction = masses[i] * pull;
            energy -= attraction;
            d_mass -= pull;
            d_masses[j] -= masses[i] * inverse;
            let force = attraction * inverse * inverse;
            for (k, d) in [dx, dy, dz].into_iter().enumerate() {
                d_position[k] += force * d;
                d_positions[j][k] -= force * d;
            }
        }
        (d_positions[i], d_masses[i]) = (d_position, d_mass);
    }
    energy
}

pub(crate) struct Bodies {
    positions: Vec<[f64; 3]>,
    d_positions: Vec<[f64; 3]>,
    masses: Vec<f64>,
    d_masses: Vec<f64>,
}

impl Bodies {
    pub(crate) fn new(rng: &mut Rng) -> Self {
        let n = 32;
        Self {
            positions: random_rows(rng, n, -1.0..1.0),
            d_positions: vec![[0.0; 3]; n],
            masses: random_vec(rng, n, 0.5..1.5),
            d_masses: vec![0.0; n],
        }
    }
}

impl Kernel for Bodies {
    fn name(&self) -> &'static str {
        "energy of n bodies"
    }

    fn primal(&self) -> f64 {
        energy(&self.positions, &self.masses)
    }

    fn companion(&mut self) -> f64 {
        energy_grad(&self.positions, &mut self.d_positions, &self.masses, &mut self.d_masses)
    }

    fn by_hand(&mut self) -> f64 {
        energy_by_hand(&self.positions, &mut self.d_positions, &self.masses, &mut self.d_masses)
    }

    fn forwards(&self) -> f64 {
        let (value, tangent) = energy_jvp(&self.positions, &self.positions, &self.masses, &self.masses);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        let (mut h_positions, mut h_masses) = (self.positions.clone(), self.masses.clone());
        Box::new(move || {
            let Self { positions: x, d_positions, masses: m, d_masses } = &mut *self;
            energy_hvp(x, x, d_positions, &mut h_positions, m, m, d_masses, &mut h_masses)
        })
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![self.positions.as_flattened_mut(), &mut self.masses]
    }

    fn gradient(&self) -> Vec<f64> {
        [self.d_positions.as_flattened(), &self.d_masses].concat()
    }
}
