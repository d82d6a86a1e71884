pub fn root_grad(x: f64) -> Option<(f64, f64)> {
    let (value, sqrt_x) = if x < 0.0 {
        return None;
    } else {
        let sqrt_x = x.sqrt();
        (sqrt_x, sqrt_x)
    };
    let d_x = 0.5 / sqrt_x;
    Some((value, d_x))
}
pub fn nested_roots_grad(x: f64, y: f64) -> Option<(f64, f64, f64)> {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let (outer, tape) = root_augmented(x)?;
    let t = root_augmented(y);
    let (t, inner, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch::Arm1),
    };
    let scaled = if t { inner * outer } else { 0.0 };
    if !t {
        return None;
    }
    if scaled > 100.0 {
        return None;
    }
    let (t_1, tape_1) = root_augmented(outer)?;
    let t_1 = y - t_1;
    let (t_2, tape_2) = root_augmented(t_1)?;
    let mut d_argument = -0.0;
    let _ = root_adjoint(t_1, &mut d_argument, tape_2, scaled);
    let t_1 = 1.0 + d_argument;
    let mut d_outer = -0.0;
    let _ = root_adjoint(outer, &mut d_outer, tape_1, -d_argument);
    let d_scaled = t_2;
    let (d_outer_1, d_inner) = if t {
        (d_outer + d_scaled * inner, d_scaled * outer)
    } else {
        (d_outer, 0.0)
    };
    let d_y = match branch {
        Branch::Arm0(tape) => {
            let mut d_y = -0.0;
            let _ = root_adjoint(y, &mut d_y, tape, d_inner);
            t_1 + d_y
        }
        Branch::Arm1 => t_1,
    };
    let mut d_x = -0.0;
    let _ = root_adjoint(x, &mut d_x, tape, d_outer_1);
    Some((scaled * t_2 + y, d_x, d_y))
}
pub fn shifted_root_grad(x: f64, shift: f64) -> Option<(f64, f64, f64)> {
    let t = x * shift - 1.0;
    let (value, tape) = root_augmented(t)?;
    let mut d_argument = -0.0;
    let _ = root_adjoint(t, &mut d_argument, tape, 1.0);
    let d_x = d_argument * shift;
    let d_shift = d_argument * x;
    Some((value, d_x, d_shift))
}
pub fn either_root_grad(x: f64, y: f64) -> Option<(f64, f64, f64)> {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch3<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch4<A> {
        Then,
        Else(A),
    }
    enum Branch5<A> {
        Arm0(A),
        Arm1,
    }
    let t = root_augmented(x);
    let (t, t_1, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch5::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch5::Arm1),
    };
    let (t_2, first, branch_1) = if t {
        (t, t_1, Branch4::Then)
    } else {
        let t = root_augmented(y);
        let (t, t_1, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
            Ok(received) => {
                let (t, tape) = received;
                (true, t, Branch3::Arm0(tape))
            }
            Err(_) => (false, 0.0, Branch3::Arm1),
        };
        (t, t_1, Branch4::Else(branch))
    };
    let (t, second, branch_2) = if t_2 {
        let t = first - 0.1;
        let t_1 = root_augmented(t);
        let (t_1, t_2, branch) = match ::autodiff_runtime::Fallible::into_result(t_1) {
            Ok(received) => {
                let (t, tape) = received;
                (true, t, Branch1::Arm0(tape))
            }
            Err(_) => (false, 0.0, Branch1::Arm1),
        };
        (t_1, t_2, Branch2::Then(t, branch))
    } else {
        (false, 0.0, Branch2::Else)
    };
    let value = if t { second * y } else { 0.0 };
    if !t {
        return None;
    }
    let (d_y, d_second) = if t { (second, y) } else { (0.0, 0.0) };
    let d_first = match branch_2 {
        Branch2::Then(t, branch) => {
            match branch {
                Branch1::Arm0(tape) => {
                    let mut d_argument = -0.0;
                    let _ = root_adjoint(t, &mut d_argument, tape, d_second);
                    d_argument
                }
                Branch1::Arm1 => 0.0,
            }
        }
        Branch2::Else => 0.0,
    };
    let (d_y_1, t) = match branch_1 {
        Branch4::Then => (d_y, d_first),
        Branch4::Else(branch_1) => {
            let d_y_1 = match branch_1 {
                Branch3::Arm0(tape) => {
                    let mut d_y_1 = -0.0;
                    let _ = root_adjoint(y, &mut d_y_1, tape, d_first);
                    d_y + d_y_1
                }
                Branch3::Arm1 => d_y,
            };
            (d_y_1, 0.0)
        }
    };
    let d_x = match branch {
        Branch5::Arm0(tape) => {
            let mut d_x = -0.0;
            let _ = root_adjoint(x, &mut d_x, tape, t);
            d_x
        }
        Branch5::Arm1 => 0.0,
    };
    Some((value, d_x, d_y_1))
}
