//! Ratings that are changed game by game, in place, for pairs of constant indices.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn elo_ratings(start: &[f64], games: &[(usize, usize)], k: f64) -> f64 {
    let mut ratings = start.to_vec();
    let mut surprise = 0.0;
    for &(winner, loser) in games {
        let expected = 1.0 / (1.0 + (ratings[loser] - ratings[winner]).exp());
        surprise -= expected.ln();
        let change = k * (1.0 - expected);
        ratings[winner] += change;
        ratings[loser] -= change;
    }
    surprise
}

pub fn check() {
    for games in [&[(0, 1), (1, 2), (0, 2), (1, 0)][..], &[(2, 2)], &[]] {
        check_flat(
            |v| elo_ratings(&v[1..], games, v[0]),
            |v, d| {
                let (value, d_k) = elo_ratings_grad(&v[1..], &mut d[1..], games, v[0]);
                d[0] = d_k;
                value
            },
            &[&[0.3, 1.0, 1.4, 0.8]],
        );
    }
}
