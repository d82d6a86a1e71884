pub fn nested_return_grad(
    gap: f64,
    closing: f64,
    stiffness: f64,
) -> (f64, f64, f64, f64) {
    enum Branch1<A> {
        Then,
        Else(A),
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    enum Branch3<A> {
        Then(A),
        Else,
    }
    enum Branch4<A, B, C> {
        Then(A),
        Else(B, C),
    }
    enum Branch5<A, B, C> {
        Then(A, B),
        Else(C),
    }
    let force = 0.0;
    let (t, t_1, force_1, branch) = if gap < 0.0 {
        let depth = -gap;
        let (t, t_1, t_2, branch) = if depth > 0.5 {
            let t = 0.5 + 10.0 * (depth - 0.5);
            (true, stiffness * t, force, Branch4::Then(t))
        } else {
            let force = stiffness * depth;
            let (t, t_1, force_1, branch) = if closing > 0.0 {
                let t = closing > 3.0;
                let (t_1, t_2, branch) = if t {
                    (force * closing, force, Branch2::Then)
                } else {
                    let t = 0.3 * closing;
                    let force = force + t * depth;
                    (0.0, force, Branch2::Else(t))
                };
                (t, t_1, t_2, Branch3::Then(branch))
            } else {
                (false, 0.0, force, Branch3::Else)
            };
            (t, t_1, force_1, Branch4::Else(force, branch))
        };
        (t, t_1, t_2, Branch5::Then(depth, branch))
    } else {
        let t = closing > 5.0;
        let t_1 = if t { 0.01 * closing } else { 0.0 };
        (t, t_1, force, Branch5::Else(t))
    };
    let (value, branch_1) = if t {
        (t_1, Branch1::Then)
    } else {
        let t = 0.001 * closing;
        (force_1 + t * gap, Branch1::Else(t))
    };
    let (d_gap, d_closing, t, d_force) = match branch_1 {
        Branch1::Then => (0.0, 0.0, 1.0, 0.0),
        Branch1::Else(t) => (t, gap * 0.001, 0.0, 1.0),
    };
    let (d_gap_1, d_closing_1, d_stiffness) = match branch {
        Branch5::Then(depth, branch) => {
            let (d_closing_1, d_stiffness, d_depth) = match branch {
                Branch4::Then(t_1) => (d_closing, t * t_1, t * stiffness * 10.0),
                Branch4::Else(force, branch) => {
                    let (d_closing_1, d_depth, d_force_1) = match branch {
                        Branch3::Then(branch) => {
                            match branch {
                                Branch2::Then => {
                                    (d_closing + t * force, -0.0, d_force + t * closing)
                                }
                                Branch2::Else(t) => {
                                    (d_closing + d_force * depth * 0.3, d_force * t, d_force)
                                }
                            }
                        }
                        Branch3::Else => (d_closing, -0.0, d_force),
                    };
                    (d_closing_1, d_force_1 * depth, d_depth + d_force_1 * stiffness)
                }
            };
            (d_gap - d_depth, d_closing_1, d_stiffness)
        }
        Branch5::Else(t_1) => {
            let d_closing_1 = if t_1 { d_closing + t * 0.01 } else { d_closing };
            (d_gap, d_closing_1, 0.0)
        }
    };
    (value, d_gap_1, d_closing_1, d_stiffness)
}
