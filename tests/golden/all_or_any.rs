pub fn all_or_any_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut exit = false;
    let mut returns = false;
    for i in 0..x.len() {
        let v = x[i];
        let t = v > 0.0;
        if t {
            exit = false;
            returns = !t;
        } else {
            exit = false;
            returns = !t;
            break;
        }
    }
    let t = if returns { exit } else { true };
    let (value, branch) = if t {
        let mut sum: f64 = -0.0;
        for i in 0..x.len() {
            let v = x[i];
            let d_v = 1.0 / v;
            d_x[i] += d_v;
            sum += v.ln();
        }
        (sum, Branch2::Then)
    } else {
        let mut exit = false;
        let mut returns = false;
        for i in 0..x.len() {
            let v = x[i];
            let t = v < -10.0;
            if t {
                exit = true;
                returns = t;
                break;
            } else {
                exit = false;
                returns = t;
            }
        }
        let t = if returns { exit } else { false };
        let (t, branch) = if t {
            let t = x[0];
            let t_1 = x[0];
            (t * t_1, Branch1::Then(t, t_1))
        } else {
            let mut sum: f64 = -0.0;
            for i in 0..x.len() {
                let v = x[i];
                let d_v = 3.0 * v.powi(2);
                d_x[i] += d_v;
                sum += v.powi(3);
            }
            (sum, Branch1::Else)
        };
        (t, Branch2::Else(branch))
    };
    match branch {
        Branch2::Then => {}
        Branch2::Else(branch) => {
            match branch {
                Branch1::Then(t, t_1) => {
                    d_x[0] += t + t_1;
                }
                Branch1::Else => {}
            }
        }
    }
    value
}
