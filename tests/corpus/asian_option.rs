//! An Asian option along given shocks: a path that is pushed to, and the mean of its tail.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse, wrt(spot, strike, volatility, rate))]
pub fn asian_option(spot: f64, strike: f64, volatility: f64, rate: f64, shocks: &[Vec<f64>]) -> f64 {
    let mut payoff = 0.0;
    for path_shocks in shocks {
        let dt = 1.0 / path_shocks.len() as f64;
        let mut path = Vec::with_capacity(path_shocks.len() + 1);
        path.push(spot);
        for z in path_shocks {
            let last = path[path.len() - 1];
            path.push(last * ((rate - 0.5 * volatility * volatility) * dt + volatility * dt.sqrt() * z).exp());
        }
        let average = path[1..].iter().sum::<f64>() / path_shocks.len() as f64;
        payoff += (average - strike).max(0.0);
    }
    (-rate).exp() * payoff / shocks.len() as f64
}

pub fn check() {
    let shocks = [vec![0.3, -0.5, 1.2], vec![-1.0, -0.4, 0.1, 0.2], vec![0.9]];
    check_gradient(
        |[s, k, v, r]| asian_option(s, k, v, r, &shocks),
        |[s, k, v, r]| asian_option_grad(s, k, v, r, &shocks),
        &[[100.0, 101.0, 0.2, 0.03], [100.0, 80.0, 0.4, 0.01]],
    );
}
