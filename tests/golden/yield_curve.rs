pub fn yield_curve_grad(
    tenors: &[f64],
    yields: &[f64],
    d_yields: &mut [f64],
    t: f64,
) -> (f64, f64) {
    enum Branch1<A, B, C, D, E, F, G> {
        Then(A, B, C, D, E, F),
        Else(G),
    }
    enum Branch2<A, B> {
        Then,
        Else(A, B),
    }
    ::autodiff_runtime::shadow::check(d_yields, yields, "yields");
    let n = tenors.len();
    let (value, branch) = if t <= tenors[0] {
        (yields[0], Branch2::Then)
    } else {
        let mut position = 0;
        let mut has_exit = false;
        let mut exit = 0;
        let mut returns = false;
        for i in 0..tenors.len() {
            let tenor = tenors[i];
            let t_1 = tenor > t;
            if t_1 {
                has_exit = true;
                exit = position;
                returns = t_1;
                break;
            } else {
                (position, has_exit, exit, returns) = (
                    position + 1,
                    false,
                    position,
                    t_1,
                );
            }
        }
        let t_1 = if returns { has_exit } else { false };
        let (t_1, branch) = if t_1 {
            let lower = exit - 1;
            let t_1 = tenors[lower];
            let t_2 = tenors[exit] - tenors[lower];
            let weight = (t - t_1) / t_2;
            let t_1 = 1.0 - weight;
            let t_3 = yields[lower];
            let t_4 = yields[exit];
            (t_1 * t_3 + weight * t_4, Branch1::Then(lower, t_2, weight, t_1, t_3, t_4))
        } else {
            let t_1 = n - 1;
            (yields[t_1] + 1e-3 * (t - tenors[n - 1]), Branch1::Else(t_1))
        };
        (t_1, Branch2::Else(exit, branch))
    };
    ::autodiff_runtime::shadow::clear(d_yields, yields);
    let d_t = match branch {
        Branch2::Then => {
            d_yields[0] += 1.0;
            0.0
        }
        Branch2::Else(exit, branch) => {
            match branch {
                Branch1::Then(lower, t_1, weight, t_2, t_3, t_4) => {
                    d_yields[exit] += weight;
                    d_yields[lower] += t_2;
                    let d_weight = t_4 - t_3;
                    d_weight / t_1
                }
                Branch1::Else(t_1) => {
                    d_yields[t_1] += 1.0;
                    0.001
                }
            }
        }
    };
    (value, d_t)
}
