pub fn reaction_diffusion_vjp<const N: usize>(
    u: [[f64; N]; N],
    v: [[f64; N]; N],
    feed: f64,
    kill: f64,
    seed: ([[f64; N]; N], [[f64; N]; N]),
) -> (([[f64; N]; N], [[f64; N]; N]), [[f64; N]; N], [[f64; N]; N], f64, f64) {
    let mut next_u = u;
    let mut next_v = v;
    for i in 0..N {
        for j in 0..N {
            let reaction = u[i][j] * v[i][j] * v[i][j];
            next_u[i][j]
                += 0.16
                    * (u[(i + 1) % N][j] + u[(i + N - 1) % N][j] + u[i][(j + 1) % N]
                        + u[i][(j + N - 1) % N] - 4.0 * u[i][j]) - reaction
                    + feed * (1.0 - u[i][j]);
            next_v[i][j]
                += 0.08
                    * (v[(i + 1) % N][j] + v[(i + N - 1) % N][j] + v[i][(j + 1) % N]
                        + v[i][(j + N - 1) % N] - 4.0 * v[i][j]) + reaction
                    - (feed + kill) * v[i][j];
        }
    }
    let value = next_u;
    let value_1 = next_v;
    let mut d_u = ::autodiff_runtime::shadow::zero_like(&u);
    let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
    let d_value = seed.0;
    let d_value_1 = seed.1;
    let mut d_next_v = ::autodiff_runtime::shadow::zero_like(&next_v);
    ::autodiff_runtime::shadow::accumulate(&mut d_next_v, &d_value_1);
    let mut d_next_u = ::autodiff_runtime::shadow::zero_like(&next_u);
    ::autodiff_runtime::shadow::accumulate(&mut d_next_u, &d_value);
    let mut d_feed: f64 = 0.0;
    let mut d_kill: f64 = 0.0;
    for i in 0..N {
        let mut d_feed_1: f64 = 0.0;
        let mut d_kill_1: f64 = 0.0;
        for j in 0..N {
            let t = v[i][j];
            let t_1 = (j + N - 1) % N;
            let t_2 = (j + 1) % N;
            let t_3 = (i + N - 1) % N;
            let t_4 = (i + 1) % N;
            let t_5 = u[i][j];
            let t_6 = (j + N - 1) % N;
            let t_7 = (j + 1) % N;
            let t_8 = (i + N - 1) % N;
            let t_9 = (i + 1) % N;
            let t_10 = v[i][j];
            let t_11 = u[i][j];
            let t_12 = v[i][j];
            let t_13 = d_next_v[i][j];
            let t = t_13 * t;
            let t_14 = t_13 * 0.08;
            d_v[i][t_1] += t_14;
            d_v[i][t_2] += t_14;
            d_v[t_3][j] += t_14;
            d_v[t_4][j] += t_14;
            let t_1 = d_next_u[i][j];
            let d_reaction = t_13 - t_1;
            let t_2 = t_1 * 0.16;
            d_u[i][t_6] += t_2;
            d_u[i][t_7] += t_2;
            d_u[t_8][j] += t_2;
            d_u[t_9][j] += t_2;
            let t_2 = d_reaction * t_10;
            d_v[i][j]
                += d_reaction * (t_11 * t_12) - (t_13 * (feed + kill) + 0.32 * t_13)
                    + t_2 * t_11;
            d_u[i][j] += t_2 * t_12 - (t_1 * feed + 0.64 * t_1);
            d_feed_1 += t_1 * (1.0 - t_5) - t;
            d_kill_1 += -t;
        }
        d_feed += d_feed_1;
        d_kill += d_kill_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_v, &d_next_v);
    ::autodiff_runtime::shadow::accumulate(&mut d_u, &d_next_u);
    ((value, value_1), d_u, d_v, d_feed, d_kill)
}
