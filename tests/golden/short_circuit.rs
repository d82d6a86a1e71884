pub fn short_circuit_grad(
    sum: f64,
    fallback: f64,
    count: u32,
    limit: i32,
) -> (f64, f64, f64) {
    enum Branch1<A> {
        Then,
        Else(A),
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    enum Branch3<A, B, C> {
        Then(A, B),
        Else(C),
    }
    let (value, branch) = if count != 0 && sum / count as f64 > 1.0 {
        let t = count as f64;
        let sqrt_1 = (sum / t).sqrt();
        (sqrt_1, Branch3::Then(t, sqrt_1))
    } else {
        let t = if count == 0 { true } else { 100 / count as i32 > limit };
        let (t, branch) = if t || sum.is_nan() {
            (fallback, Branch2::Then)
        } else {
            let (t, branch) = if !(sum < 0.0 || limit <= 0) {
                (0.5 * sum + 0.5 * fallback, Branch1::Then)
            } else {
                let steep = sum < -10.0 && fallback > 0.0;
                let t = steep ^ (limit == 3);
                let t_1 = if t { sum * sum } else { sum.sin() };
                (t_1, Branch1::Else(t))
            };
            (t, Branch2::Else(branch))
        };
        (t, Branch3::Else(branch))
    };
    let (d_sum, d_fallback) = match branch {
        Branch3::Then(t, sqrt_1) => (0.5 / sqrt_1 / t, 0.0),
        Branch3::Else(branch) => {
            match branch {
                Branch2::Then => (0.0, 1.0),
                Branch2::Else(branch) => {
                    match branch {
                        Branch1::Then => (0.5, 0.5),
                        Branch1::Else(t) => {
                            let d_sum = if t { sum + sum } else { sum.cos() };
                            (d_sum, 0.0)
                        }
                    }
                }
            }
        }
    };
    (value, d_sum, d_fallback)
}
