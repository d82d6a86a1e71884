pub fn elo_ratings_grad(
    start: &[f64],
    d_start: &mut [f64],
    games: &[(usize, usize)],
    k: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_start, start, "start");
    let mut ratings = start.to_vec();
    let t = games.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut surprise: f64 = 0.0;
    for i in 0..t {
        let winner = games[i].0;
        let loser = games[i].1;
        let exp_1 = (ratings[loser] - ratings[winner]).exp();
        let expected = 1.0 / (1.0 + exp_1);
        let change = k * (1.0 - expected);
        ratings[winner] += change;
        ratings[loser] -= change;
        records.push(exp_1);
        surprise -= expected.ln();
    }
    ::autodiff_runtime::shadow::clear(d_start, start);
    let mut d_ratings = ::autodiff_runtime::shadow::zero_like(&ratings);
    let mut d_k: f64 = 0.0;
    for i in (0..t).rev() {
        let exp_1 = records.pop();
        let loser_1 = games[i].1;
        let winner_1 = games[i].0;
        let expected_1 = 1.0 / (1.0 + exp_1);
        let d_change = d_ratings[winner_1] - d_ratings[loser_1];
        let d_expected = -(d_change * k) - 1.0 / expected_1;
        let t = d_expected * (expected_1 * expected_1) * exp_1;
        d_ratings[winner_1] += t;
        d_ratings[loser_1] -= t;
        d_k += d_change * (1.0 - expected_1);
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_start[..], &d_ratings[..]);
    (surprise, d_k)
}
