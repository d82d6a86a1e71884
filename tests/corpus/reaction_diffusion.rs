//! A step of two reacting species on a grid, arrays of arrays by value and as a result.
#![allow(clippy::needless_range_loop)]

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn reaction_diffusion<const N: usize>(
    u: [[f64; N]; N],
    v: [[f64; N]; N],
    feed: f64,
    kill: f64,
) -> ([[f64; N]; N], [[f64; N]; N]) {
    let laplacian = |g: &[[f64; N]; N], i: usize, j: usize| {
        g[(i + 1) % N][j] + g[(i + N - 1) % N][j] + g[i][(j + 1) % N] + g[i][(j + N - 1) % N] - 4.0 * g[i][j]
    };
    let mut next_u = u;
    let mut next_v = v;
    for i in 0..N {
        for j in 0..N {
            let reaction = u[i][j] * v[i][j] * v[i][j];
            next_u[i][j] += 0.16 * laplacian(&u, i, j) - reaction + feed * (1.0 - u[i][j]);
            next_v[i][j] += 0.08 * laplacian(&v, i, j) + reaction - (feed + kill) * v[i][j];
        }
    }
    (next_u, next_v)
}

pub fn check() {
    let grid = |flat: &[f64]| [[flat[0], flat[1]], [flat[2], flat[3]]];
    check_flat_vjp(
        |x| {
            let (u, v) = reaction_diffusion(grid(&x[2..6]), grid(&x[6..]), x[0], x[1]);
            [u, v].concat().concat()
        },
        |x, seed, d| {
            let seed = (grid(&seed[..4]), grid(&seed[4..]));
            let ((u, v), d_u, d_v, d_feed, d_kill) =
                reaction_diffusion_vjp(grid(&x[2..6]), grid(&x[6..]), x[0], x[1], seed);
            let derivatives = [d_feed, d_kill].into_iter().chain([d_u, d_v].concat().concat());
            for (d, by) in d.iter_mut().zip(derivatives) {
                *d += by;
            }
            [u, v].concat().concat()
        },
        &[&[0.04, 0.06, 0.9, 0.8, 0.7, 1.0, 0.3, 0.2, 0.4, 0.1]],
    );
}
