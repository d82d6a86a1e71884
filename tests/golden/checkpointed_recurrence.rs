pub fn checkpointed_recurrence_grad(
    start: f64,
    growth: f64,
    last: i64,
) -> (f64, f64, f64) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A, B, C> {
        Then,
        Else(A, B, C),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut checkpoints = ::autodiff_runtime::records::Checkpoints::new();
    let (value, branch) = if start < 0.0 {
        (growth * start, Branch2::Then)
    } else {
        let mut x: f64 = start;
        let mut best: f64 = 0.0;
        let mut t = false;
        for i in (3..=last).rev().step_by(2) {
            if checkpoints.is_due() {
                checkpoints.push((i, x, best, t));
            }
            let mut sum: f64 = 0.0;
            for k in 0..i % 4 {
                sum += (x * (k + 1) as f64).sin();
            }
            let x_1 = growth * x * (1.0 - x) + 0.01 * sum;
            let t_1 = x_1 > 0.93;
            if t_1 {
                let best_1 = 0.0;
                x = x_1;
                best = best_1;
                t = t_1;
                break;
            } else {
                let best_1 = best + x_1 / i as f64;
                x = x_1;
                best = best_1;
                t = t_1;
            }
        }
        let (best_1, branch) = if t {
            let best = x.exp();
            (best, Branch1::Then(best))
        } else {
            (best, Branch1::Else)
        };
        (best_1 * x, Branch2::Else(x, best_1, branch))
    };
    let (d_start, d_growth) = match branch {
        Branch2::Then => (growth, start),
        Branch2::Else(x, best, branch) => {
            let d_best = x;
            let (d_x, d_best_1) = match branch {
                Branch1::Then(best_1) => (best + d_best * best_1, -0.0),
                Branch1::Else => (best, d_best),
            };
            let mut d_x_1: f64 = d_x;
            let mut d_best: f64 = d_best_1;
            let mut d_growth: f64 = 0.0;
            for _ in 0..checkpoints.segments() {
                let steps = checkpoints.steps();
                let (i, x, _, _) = checkpoints.pop();
                let mut x_1: f64 = x;
                for k_1 in 0..steps {
                    let i = ::autodiff_runtime::index::back(i, k_1 * 2);
                    let mut sum: f64 = 0.0;
                    for k in 0..i % 4 {
                        sum += (x_1 * (k + 1) as f64).sin();
                    }
                    let x = growth * x_1 * (1.0 - x_1) + 0.01 * sum;
                    records.push((x_1, x > 0.93));
                    x_1 = x;
                }
                let mut d_x: f64 = d_x_1;
                let mut d_best_1: f64 = d_best;
                let mut d_growth_1: f64 = 0.0;
                for k_1 in (0..steps).rev() {
                    let (x, t) = records.pop();
                    let i_1 = ::autodiff_runtime::index::back(i, k_1 * 2);
                    let t_1 = i_1 % 4;
                    let (d_best_2, d_x_2) = if t {
                        (-0.0, d_x)
                    } else {
                        (d_best_1, d_x + d_best_1 / i_1 as f64)
                    };
                    let d_sum = d_x_2 * 0.01;
                    let t = d_x_2 * (1.0 - x);
                    let sum_1 = ::autodiff_runtime::sums::sum(
                        0..t_1,
                        |k| {
                            let t = (k + 1) as f64;
                            d_sum * (x * t).cos() * t
                        },
                    );
                    d_x = t * growth - d_x_2 * (growth * x) + sum_1;
                    d_best_1 = d_best_2;
                    d_growth_1 += t * x;
                }
                d_x_1 = d_x;
                d_best = d_best_1;
                d_growth += d_growth_1;
            }
            (d_x_1, d_growth)
        }
    };
    (value, d_start, d_growth)
}
