//! Strain energies by laws of materials: parts of what a pattern binds are added to in loops, beside what is around it.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Debug, Default, Differentiable)]
pub struct Moduli {
    shear: f64,
    bulk: f64,
}

#[derive(Clone, Debug, Differentiable)]
pub enum Law {
    Rigid,
    Elastic(Moduli),
    Layered { moduli: Moduli, grades: [f64; 3] },
}

#[derive(Clone, Debug, Differentiable)]
pub struct Specimen {
    law: Law,
    strain: f64,
}

#[differentiate(reverse)]
fn stiffest(grades: &[f64]) -> f64 {
    grades.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}

#[differentiate(reverse, wrt(specimen))]
fn energy(specimen: &Specimen) -> f64 {
    match &specimen.law {
        Law::Rigid => 0.0,
        Law::Elastic(moduli) => moduli.bulk * specimen.strain,
        Law::Layered { grades, .. } => {
            specimen.strain + grades.iter().map(|g| stiffest(&grades[1..]) * g * specimen.strain).sum::<f64>()
        }
    }
}

#[differentiate(reverse, wrt(law))]
fn compliance(law: &Law) -> f64 {
    match law {
        Law::Rigid => {}
        Law::Layered { moduli, grades } => {
            return moduli.shear.sqrt() + grades.iter().map(|_| (0.3 * moduli.bulk + moduli.shear).tanh()).sum::<f64>();
        }
        Law::Elastic(moduli) => return moduli.shear / moduli.bulk,
    }
    1.0
}

#[differentiate(reverse)]
pub fn material_laws(x: &[f64]) -> f64 {
    let moduli = Moduli { shear: x[0], bulk: x[1] };
    let layered = Law::Layered { moduli, grades: [x[2], x[0] * x[1], x[1]] };
    let mut sum = 0.0;
    for law in &[Law::Rigid, Law::Elastic(moduli), layered] {
        sum += compliance(law);
        sum += energy(&Specimen { law: law.clone(), strain: x[2] });
    }
    sum
}

#[differentiate(reverse)]
fn relaxed(strain: f64, loads: &[f64]) -> Option<f64> {
    if strain > 1.5 { None } else { Some(0.5 * strain * loads[0] + loads[1]) }
}

/// What a call that may fail is given is there in the reverse of an iteration that runs again.
#[differentiate(reverse, checkpoint)]
pub fn relaxation(x: &[f64], steps: usize) -> f64 {
    let mut loads = [x[0], x[1]];
    for _ in 0..steps {
        loads[0] = relaxed(loads[0], &loads[..]).unwrap_or(0.375).sin() + x[1];
    }
    loads[0]
}

pub fn check() {
    check_flat(material_laws, material_laws_grad, &[&[1.1, 0.7, 0.3], &[0.4, 2.0, -0.6]]);
    let steps = 7;
    check_flat(|x| relaxation(x, steps), |x, d| relaxation_grad(x, d, steps), &[&[1.1, 0.7], &[0.4, 2.0]]);
}
