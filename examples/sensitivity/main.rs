//! How predators and prey depend on their rates, all along their trajectories, by forward mode.
//!
//! One pass with a tangent of the rates gives the derivatives of both populations at every time; four passes give those by each of the
//! four rates. They are compared with difference quotients, printed, and drawn into target/sensitivity.svg.

mod plot;

use std::path::Path;

use approx::assert_relative_eq;
use autodiff_runtime::differentiate;

/// Rates of change of prey and predators (Lotka and Volterra's model).
#[differentiate(forward)]
fn growth([prey, predators]: [f64; 2], [birth, loss, gain, death]: [f64; 4]) -> [f64; 2] {
    [birth * prey - loss * prey * predators, gain * prey * predators - death * predators]
}

/// The populations after each of as many steps as `trajectory` is long, by Runge and Kutta's method.
#[differentiate(forward, wrt(rates, trajectory))]
fn populations(start: [f64; 2], rates: [f64; 4], dt: f64, trajectory: &mut [[f64; 2]]) {
    let mut state = start;
    for after in trajectory {
        let k1 = growth(state, rates);
        let k2 = growth([state[0] + 0.5 * dt * k1[0], state[1] + 0.5 * dt * k1[1]], rates);
        let k3 = growth([state[0] + 0.5 * dt * k2[0], state[1] + 0.5 * dt * k2[1]], rates);
        let k4 = growth([state[0] + dt * k3[0], state[1] + dt * k3[1]], rates);
        for i in 0..2 {
            state[i] += dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
        *after = state;
    }
}

const START: [f64; 2] = [10.0, 5.0];
const RATES: [f64; 4] = [1.1, 0.4, 0.1, 0.4];
const NAMES: [&str; 4] = ["birth of prey", "loss of prey", "gain of predators", "death of predators"];
const DT: f64 = 0.02;
const STEPS: usize = 1500;

fn main() -> std::io::Result<()> {
    let mut trajectory = vec![[0.0; 2]; STEPS];
    let mut sensitivities = Vec::new();
    for rate in 0..4 {
        // By the logarithm of the rate, so that all are in the unit of the populations.
        let mut t_rates = [0.0; 4];
        t_rates[rate] = RATES[rate];
        let mut t_trajectory = vec![[0.0; 2]; STEPS];
        populations_jvp(START, RATES, t_rates, DT, &mut trajectory, &mut t_trajectory);
        compare(rate, &t_trajectory);
        sensitivities.push(t_trajectory);
    }

    println!("change of the prey if a rate were 1 % higher");
    println!("  time    prey   {}", NAMES.join("   "));
    for step in (0..STEPS).skip(249).step_by(250) {
        print!("{:6.1}{:8.3}", (step + 1) as f64 * DT, trajectory[step][0]);
        for (name, of_rate) in NAMES.iter().zip(&sensitivities) {
            print!("   {:>width$.3}", 0.01 * of_rate[step][0], width = name.len());
        }
        println!();
    }

    let path = Path::new("target/sensitivity.svg");
    std::fs::create_dir_all("target")?;
    std::fs::write(path, plot::svg(DT, &trajectory, &sensitivities, &NAMES).expect("the plot is drawn in memory"))?;
    println!();
    println!("drawn in {}", path.display());
    Ok(())
}

/// Asserts that the sensitivities are what central differences say.
fn compare(rate: usize, sensitivities: &[[f64; 2]]) {
    const STEP: f64 = 1e-5;
    let mut beside = [vec![[0.0; 2]; STEPS], vec![[0.0; 2]; STEPS]];
    for (trajectory, factor) in beside.iter_mut().zip([1.0 - STEP, 1.0 + STEP]) {
        let mut rates = RATES;
        rates[rate] *= factor;
        populations(START, rates, DT, trajectory);
    }
    for (step, exact) in sensitivities.iter().enumerate() {
        for i in 0..2 {
            let quotient = (beside[1][step][i] - beside[0][step][i]) / (2.0 * STEP);
            assert_relative_eq!(exact[i], quotient, epsilon = 1e-5, max_relative = 1e-5);
        }
    }
}
