pub fn checkpointed_recurrence_grad(
    start: f64,
    growth: f64,
    last: i64,
) -> (f64, f64, f64) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A, B> {
        Then,
        Else(A, B),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut checkpoints = ::autodiff_runtime::records::Checkpoints::new();
    let (value, branch) = if start < 0.0 {
        (growth * start, Branch2::Then)
    } else {
        let mut x: f64 = start;
        let mut best: f64 = 0.0;
        for i in (3..=last).rev().step_by(2) {
            if checkpoints.is_due() {
                checkpoints.push((i, x, best));
            }
            let mut sum: f64 = 0.0;
            for k in 0..i % 4 {
                sum += (x * (k + 1) as f64).sin();
            }
            let x_1 = growth * x * (1.0 - x) + 0.01 * sum;
            let t = x_1 > 0.93;
            if t {
                let best_1 = x_1.exp();
                x = x_1;
                best = best_1;
                break;
            } else {
                let best_1 = best + x_1 / i as f64;
                x = x_1;
                best = best_1;
            }
        }
        (best * x, Branch2::Else(x, best))
    };
    let (d_start, d_growth) = match branch {
        Branch2::Then => (growth, start),
        Branch2::Else(x, best) => {
            let mut d_x: f64 = best;
            let mut d_best: f64 = x;
            let mut d_growth: f64 = 0.0;
            for _ in 0..checkpoints.segments() {
                let steps = checkpoints.steps();
                let (i, x, _) = checkpoints.pop();
                let mut x_1: f64 = x;
                for k_1 in 0..steps {
                    let i = ::autodiff_runtime::index::back(i, k_1 * 2);
                    let mut sum: f64 = 0.0;
                    for k in 0..i % 4 {
                        sum += (x_1 * (k + 1) as f64).sin();
                    }
                    let x = growth * x_1 * (1.0 - x_1) + 0.01 * sum;
                    let branch = if x > 0.93 {
                        let best = x.exp();
                        Branch1::Then(best)
                    } else {
                        Branch1::Else
                    };
                    records.push((x_1, branch));
                    x_1 = x;
                }
                let mut d_x_1: f64 = d_x;
                let mut d_best_1: f64 = d_best;
                let mut d_growth_1: f64 = 0.0;
                for k_1 in (0..steps).rev() {
                    let (x, branch) = records.pop();
                    let i_1 = ::autodiff_runtime::index::back(i, k_1 * 2);
                    let t = i_1 % 4;
                    let (d_best_2, d_x_2) = match branch {
                        Branch1::Then(best) => (-0.0, d_x_1 + d_best_1 * best),
                        Branch1::Else => (d_best_1, d_x_1 + d_best_1 / i_1 as f64),
                    };
                    let d_sum = d_x_2 * 0.01;
                    let t_1 = d_x_2 * (1.0 - x);
                    let sum_1 = ::autodiff_runtime::sums::sum(
                        0..t,
                        |k| {
                            let t = (k + 1) as f64;
                            d_sum * (x * t).cos() * t
                        },
                    );
                    d_x_1 = t_1 * growth - d_x_2 * (growth * x) + sum_1;
                    d_best_1 = d_best_2;
                    d_growth_1 += t_1 * x;
                }
                d_x = d_x_1;
                d_best = d_best_1;
                d_growth += d_growth_1;
            }
            (d_x, d_growth)
        }
    };
    (value, d_start, d_growth)
}
