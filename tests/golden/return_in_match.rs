pub fn return_in_match_grad(
    load: f64,
    span: f64,
    at: f64,
    support: u8,
) -> (f64, f64, f64, f64) {
    enum Branch1<A, B, C> {
        Then,
        Else(A, B, C),
    }
    enum Branch2<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch3<A, B, C, D> {
        Arm0(A, B),
        Arm1(C),
        Arm2(D),
        Arm3,
        Arm4,
    }
    let (t, reaction, t_1, branch) = match support {
        0 => {
            let t = -load;
            let t_1 = span - at;
            (true, 0.0, t * t_1, Branch3::Arm0(t, t_1))
        }
        1 => {
            let t = at > 0.5 * span;
            let (t_1, t_2, branch) = if t {
                let t = 0.5 * load;
                let t_1 = span - at;
                (0.0, t * t_1, Branch2::Then(t, t_1))
            } else {
                (0.5 * load, 0.0, Branch2::Else)
            };
            (t, t_1, t_2, Branch3::Arm1(branch))
        }
        2 if at < 0.25 * span => {
            let t = at / 2.0 - span / 8.0;
            (true, 0.0, load * t, Branch3::Arm2(t))
        }
        2 => (false, 0.25 * load, 0.0, Branch3::Arm3),
        _ => (true, 0.0, 0.0, Branch3::Arm4),
    };
    let (value, branch_1) = if t {
        (t_1, Branch1::Then)
    } else {
        let moment = reaction * at;
        let t = at / span;
        let t_1 = 1.0 + 0.01 * t.powi(2);
        (moment * t_1, Branch1::Else(moment, t, t_1))
    };
    let (d_span, d_at, d_reaction, t) = match branch_1 {
        Branch1::Then => (0.0, 0.0, 0.0, 1.0),
        Branch1::Else(moment, t, t_1) => {
            let t_2 = moment * 0.01 * (2.0 * t) / span;
            let d_moment = t_1;
            (-(t_2 * t), t_2 + d_moment * reaction, d_moment * at, 0.0)
        }
    };
    let (d_load, d_span_1, d_at_1) = match branch {
        Branch3::Arm0(t_1, t_2) => {
            let t_1 = t * t_1;
            (-(t * t_2), d_span + t_1, d_at - t_1)
        }
        Branch3::Arm1(branch) => {
            match branch {
                Branch2::Then(t_1, t_2) => {
                    let t_1 = t * t_1;
                    (t * t_2 * 0.5, d_span + t_1, d_at - t_1)
                }
                Branch2::Else => (d_reaction * 0.5, d_span, d_at),
            }
        }
        Branch3::Arm2(t_1) => {
            let t_2 = t * load;
            (t * t_1, d_span - t_2 / 8.0, d_at + t_2 / 2.0)
        }
        Branch3::Arm3 => (d_reaction * 0.25, d_span, d_at),
        Branch3::Arm4 => (0.0, d_span, d_at),
    };
    (value, d_load, d_span_1, d_at_1)
}
