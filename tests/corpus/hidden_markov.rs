//! The forward algorithm of a hidden Markov model with rescaling: an array renewed from another in each step.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn hidden_markov(transition: &[[f64; 2]; 2], emission: &[[f64; 3]; 2], observed: &[usize]) -> f64 {
    let mut alpha = [0.5; 2];
    let mut log_likelihood = 0.0;
    for (t, &symbol) in observed.iter().enumerate() {
        let mut next = [0.0; 2];
        for state in 0..2 {
            let arrived = if t == 0 {
                alpha[state]
            } else {
                (0..2).map(|from| alpha[from] * transition[from][state]).sum::<f64>()
            };
            next[state] = arrived * emission[state][symbol];
        }
        let total = next[0] + next[1];
        log_likelihood += total.ln();
        alpha = next.map(|a| a / total);
    }
    log_likelihood
}

pub fn check() {
    for observed in [&[0, 2, 1, 1][..], &[]] {
        check_flat(
            |v| {
                let transition = v[..4].as_chunks().0.try_into().unwrap();
                hidden_markov(transition, v[4..].as_chunks().0.try_into().unwrap(), observed)
            },
            |v, d| {
                let (d_transition, d_emission) = d.split_at_mut(4);
                hidden_markov_grad(
                    v[..4].as_chunks().0.try_into().unwrap(),
                    d_transition.as_chunks_mut().0.try_into().unwrap(),
                    v[4..].as_chunks().0.try_into().unwrap(),
                    d_emission.as_chunks_mut().0.try_into().unwrap(),
                    observed,
                )
            },
            &[&[0.7, 0.3, 0.4, 0.6, 0.5, 0.3, 0.2, 0.1, 0.6, 0.3]],
        );
    }
}
