//! Predators and prey by Runge and Kutta's method, by the rates and the initial populations.

use autodiff_runtime::differentiate;

use super::Kernel;

#[differentiate(forward, reverse)]
fn growth(state: [f64; 2], rates: [f64; 4]) -> [f64; 2] {
    let [prey, predators] = state;
    let [birth, loss, gain, death] = rates;
    [birth * prey - loss * prey * predators, gain * prey * predators - death * predators]
}

#[differentiate(forward, reverse, wrt(state, growth))]
fn ahead(state: [f64; 2], growth: [f64; 2], time: f64) -> [f64; 2] {
    [state[0] + time * growth[0], state[1] + time * growth[1]]
}

#[differentiate(forward, reverse, wrt(rates, initial))]
fn final_state(rates: [f64; 4], initial: [f64; 2], dt: f64, steps: usize) -> f64 {
    let mut state = initial;
    for _ in 0..steps {
        let k1 = growth(state, rates);
        let k2 = growth(ahead(state, k1, 0.5 * dt), rates);
        let k3 = growth(ahead(state, k2, 0.5 * dt), rates);
        let k4 = growth(ahead(state, k3, dt), rates);
        for i in 0..2 {
            state[i] += dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    state[0] * state[0] + state[1] * state[1]
}

/// The points at which the growth was taken are kept: 64 bytes a step.
#[inline(never)]
fn final_state_by_hand(rates: [f64; 4], initial: [f64; 2], dt: f64, steps: usize) -> (f64, [f64; 4], [f64; 2]) {
    let mut history = Vec::with_capacity(steps);
    let mut state = initial;
    for _ in 0..steps {
        let k1 = growth(state, rates);
        let second = ahead(state, k1, 0.5 * dt);
        let k2 = growth(second, rates);
        let third = ahead(state, k2, 0.5 * dt);
        let k3 = growth(third, rates);
        let fourth = ahead(state, k3, dt);
        let k4 = growth(fourth, rates);
        history.push([state, second, third, fourth]);
        for i in 0..2 {
            state[i] += dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }

    let mut d_rates = [0.0; 4];
    let mut d_state = [2.0 * state[0], 2.0 * state[1]];
    for [first, second, third, fourth] in history.into_iter().rev() {
        let sixth = [dt / 6.0 * d_state[0], dt / 6.0 * d_state[1]];
        let third_part = [2.0 * sixth[0], 2.0 * sixth[1]];
        let d_fourth = growth_transposed(fourth, rates, sixth, &mut d_rates);
        let d_third = growth_transposed(third, rates, ahead(third_part, d_fourth, dt), &mut d_rates);
        let d_second = growth_transposed(second, rates, ahead(third_part, d_third, 0.5 * dt), &mut d_rates);
        let d_first = growth_transposed(first, rates, ahead(sixth, d_second, 0.5 * dt), &mut d_rates);
        for i in 0..2 {
            d_state[i] += d_first[i] + d_second[i] + d_third[i] + d_fourth[i];
        }
    }
    (state[0] * state[0] + state[1] * state[1], d_rates, d_state)
}

fn growth_transposed(state: [f64; 2], rates: [f64; 4], seed: [f64; 2], d_rates: &mut [f64; 4]) -> [f64; 2] {
    let [prey, predators] = state;
    let [birth, loss, gain, death] = rates;
    let meetings = prey * predators;
    d_rates[0] += seed[0] * prey;
    d_rates[1] -= seed[0] * meetings;
    d_rates[2] += seed[1] * meetings;
    d_rates[3] -= seed[1] * predators;
    let d_meetings = gain * seed[1] - loss * seed[0];
    [birth * seed[0] + d_meetings * predators, d_meetings * prey - death * seed[1]]
}

pub(crate) struct LotkaVolterra {
    rates: [f64; 4],
    d_rates: [f64; 4],
    initial: [f64; 2],
    d_initial: [f64; 2],
    dt: f64,
    steps: usize,
}

impl LotkaVolterra {
    pub(crate) fn new() -> Self {
        Self {
            rates: [1.1, 0.4, 0.1, 0.4],
            d_rates: [0.0; 4],
            initial: [10.0, 5.0],
            d_initial: [0.0; 2],
            dt: 0.05,
            steps: 200,
        }
    }
}

impl Kernel for LotkaVolterra {
    fn name(&self) -> &'static str {
        "predators and prey"
    }

    fn primal(&self) -> f64 {
        final_state(self.rates, self.initial, self.dt, self.steps)
    }

    fn companion(&mut self) -> f64 {
        let value;
        (value, self.d_rates, self.d_initial) = final_state_grad(self.rates, self.initial, self.dt, self.steps);
        value
    }

    fn by_hand(&mut self) -> f64 {
        let value;
        (value, self.d_rates, self.d_initial) = final_state_by_hand(self.rates, self.initial, self.dt, self.steps);
        value
    }

    fn forwards(&self) -> f64 {
        let (value, tangent) = final_state_jvp(self.rates, self.rates, self.initial, self.initial, self.dt, self.steps);
        value + tangent
    }

    fn second_order(&mut self) -> Box<dyn FnMut() -> f64 + '_> {
        Box::new(move || {
            let all = final_state_hvp(self.rates, self.rates, self.initial, self.initial, self.dt, self.steps);
            all.0 + all.3[0]
        })
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.rates, &mut self.initial]
    }

    fn gradient(&self) -> Vec<f64> {
        [self.d_rates.as_slice(), &self.d_initial].concat()
    }
}
