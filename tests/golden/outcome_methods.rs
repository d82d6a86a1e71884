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
pub fn logarithm_grad(x: f64) -> Result<(f64, f64), u8> {
    let value = if x <= 0.0 {
        return Err(5);
    } else {
        x.ln()
    };
    let d_x = 1.0 / x;
    Ok((value, d_x))
}
pub fn outcome_methods_grad(x: f64, y: f64) -> Result<(f64, f64, f64), String> {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch3<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch4<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch5<A> {
        Arm0(A),
        Arm1,
    }
    let t = logarithm_augmented(x);
    let (t, first, t_1, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, ::core::default::Default::default(), Branch5::Arm0(tape))
        }
        Err(error) => (false, 0.0, Some(error), Branch5::Arm1),
    };
    let t_2 = if t {
        ::core::default::Default::default()
    } else {
        let code = ::core::option::Option::unwrap(t_1);
        Some(format!("logarithm: {code}", code = code))
    };
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_2)));
    }
    let t = root_augmented(y);
    let (t, second, branch_1) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch4::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch4::Arm1),
    };
    let t_1 = (!t).then_some("root");
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_1)));
    }
    let t = y + 1.0;
    let t_1 = root_augmented(t);
    let (t_1, root, branch_2) = match ::autodiff_runtime::Fallible::into_result(t_1) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch3::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch3::Arm1),
    };
    let (t_2, third) = if t_1 {
        (::core::default::Default::default(), root * x)
    } else {
        (Some("none".to_string()), 0.0)
    };
    if !t_1 {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_2)));
    }
    let t_2 = logarithm_augmented(y);
    let (t_2, logarithm, branch_3) = match ::autodiff_runtime::Fallible::into_result(
        t_2,
    ) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch2::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch2::Arm1),
    };
    let fourth = if t_2 { logarithm * y } else { x };
    let has_built = x > y;
    let (error, fifth, branch_4) = if has_built {
        let t = x - y;
        (::core::default::Default::default(), t * t, Branch1::Then(t))
    } else {
        (Some("smaller"), 0.0, Branch1::Else)
    };
    if !has_built {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(error)));
    }
    let (d_x, d_y) = match branch_4 {
        Branch1::Then(t) => {
            let t = t + t;
            (t, -t)
        }
        Branch1::Else => (0.0, 0.0),
    };
    let d_fourth = third;
    let (d_x_1, d_y_1, d_logarithm) = if t_2 {
        (d_x, d_y + d_fourth * logarithm, d_fourth * y)
    } else {
        (d_x + d_fourth, d_y, 0.0)
    };
    let d_y = match branch_3 {
        Branch2::Arm0(tape) => {
            let mut d_y = -0.0;
            let _ = logarithm_adjoint(y, &mut d_y, tape, d_logarithm);
            d_y_1 + d_y
        }
        Branch2::Arm1 => d_y_1,
    };
    let d_third = fourth;
    let (d_x, d_root) = if t_1 {
        (d_x_1 + d_third * root, d_third * x)
    } else {
        (d_x_1, 0.0)
    };
    let d_y_1 = match branch_2 {
        Branch3::Arm0(tape) => {
            let mut d_argument = -0.0;
            let _ = root_adjoint(t, &mut d_argument, tape, d_root);
            d_y + d_argument
        }
        Branch3::Arm1 => d_y,
    };
    let d_second = first;
    let d_y = match branch_1 {
        Branch4::Arm0(tape) => {
            let mut d_y = -0.0;
            let _ = root_adjoint(y, &mut d_y, tape, d_second);
            d_y_1 + d_y
        }
        Branch4::Arm1 => d_y_1,
    };
    let d_first = second;
    let d_x_1 = match branch {
        Branch5::Arm0(tape) => {
            let mut d_x_1 = -0.0;
            let _ = logarithm_adjoint(x, &mut d_x_1, tape, d_first);
            d_x + d_x_1
        }
        Branch5::Arm1 => d_x,
    };
    Ok((first * second + third * fourth + fifth, d_x_1, d_y))
}
pub fn otherwise_grad(x: f64, y: f64) -> (f64, f64, f64) {
    enum Branch1<A> {
        Then,
        Else(A),
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    enum Branch4<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch5<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch6<A> {
        Arm0(A),
        Arm1,
    }
    let t = x * x;
    let (t_1, tape) = root_augmented(t).unwrap();
    let t_2 = 1.0 + y * y;
    let (t_3, tape_1) = logarithm_augmented(t_2).expect("positive");
    let known = t_1 + t_3;
    let t_1 = root_augmented(x);
    let (t_1, t_3, branch) = match ::autodiff_runtime::Fallible::into_result(t_1) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch6::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch6::Arm1),
    };
    let t_4 = if t_1 { t_3 } else { y };
    let t_3 = logarithm_augmented(y);
    let (t_3, t_5, branch_1) = match ::autodiff_runtime::Fallible::into_result(t_3) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch5::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch5::Arm1),
    };
    let t_6 = if t_3 { t_5 } else { 0.0 };
    let first = t_4 + t_6;
    let t_4 = -y;
    let t_5 = logarithm_augmented(t_4);
    let (t_5, t_6, t_7, branch_2) = match ::autodiff_runtime::Fallible::into_result(
        t_5,
    ) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, ::core::default::Default::default(), Branch4::Arm0(tape))
        }
        Err(error) => (false, 0.0, Some(error), Branch4::Arm1),
    };
    let (t_5, branch_3) = if t_5 {
        (t_6, Branch3::Then)
    } else {
        let code = ::core::option::Option::unwrap(t_7);
        let t = f64::from(code);
        (x * t, Branch3::Else(t))
    };
    let t_6 = -y;
    let t_7 = root_augmented(t_6);
    let (t_7, t_8, branch_4) = match ::autodiff_runtime::Fallible::into_result(t_7) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch2::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch2::Arm1),
    };
    let (t_7, branch_5) = if t_7 {
        (t_8, Branch1::Then)
    } else {
        let t = x * y;
        (t.sin(), Branch1::Else(t))
    };
    let second = t_5 + t_7;
    let (t_5, logarithm) = match ::autodiff_runtime::Fallible::into_result(
        logarithm(x),
    ) {
        Ok(received) => (true, received),
        Err(_) => (false, 0.0),
    };
    let t_5 = if t_5 { logarithm > 1.0 } else { false };
    let third = if t_5 { x } else { y };
    let t_7 = match ::autodiff_runtime::Fallible::into_result(root(y)) {
        Ok(received) => {
            let _ = received;
            true
        }
        Err(_) => false,
    };
    let t_7 = !t_7;
    let t_8 = if t_7 { x * x } else { x };
    let d_x = if t_7 { x + x } else { 1.0 };
    let d_third = second;
    let (d_x_1, d_y) = if t_5 { (d_x + d_third, -0.0) } else { (d_x, d_third) };
    let d_second = third;
    let (d_x, d_y_1, t_5) = match branch_5 {
        Branch1::Then => (d_x_1, d_y, d_second),
        Branch1::Else(t) => {
            let t = d_second * t.cos();
            (d_x_1 + t * y, d_y + t * x, 0.0)
        }
    };
    let d_y = match branch_4 {
        Branch2::Arm0(tape) => {
            let mut d_argument = -0.0;
            let _ = root_adjoint(t_6, &mut d_argument, tape, t_5);
            d_y_1 - d_argument
        }
        Branch2::Arm1 => d_y_1,
    };
    let (d_x_1, t_5) = match branch_3 {
        Branch3::Then => (d_x, d_second),
        Branch3::Else(t) => (d_x + d_second * t, 0.0),
    };
    let d_y_1 = match branch_2 {
        Branch4::Arm0(tape) => {
            let mut d_argument = -0.0;
            let _ = logarithm_adjoint(t_4, &mut d_argument, tape, t_5);
            d_y - d_argument
        }
        Branch4::Arm1 => d_y,
    };
    let d_first = known;
    let t_3 = if t_3 { d_first } else { 0.0 };
    let d_y = match branch_1 {
        Branch5::Arm0(tape) => {
            let mut d_y = -0.0;
            let _ = logarithm_adjoint(y, &mut d_y, tape, t_3);
            d_y_1 + d_y
        }
        Branch5::Arm1 => d_y_1,
    };
    let (d_y_1, t_1) = if t_1 { (d_y, d_first) } else { (d_y + d_first, 0.0) };
    let d_x = match branch {
        Branch6::Arm0(tape) => {
            let mut d_x = -0.0;
            let _ = root_adjoint(x, &mut d_x, tape, t_1);
            d_x_1 + d_x
        }
        Branch6::Arm1 => d_x_1,
    };
    let d_known = first;
    let mut d_argument = -0.0;
    let _ = logarithm_adjoint(t_2, &mut d_argument, tape_1, d_known);
    let t_1 = d_argument * y;
    let d_y = d_y_1 + t_1 + t_1;
    let mut d_argument = -0.0;
    let _ = root_adjoint(t, &mut d_argument, tape, d_known);
    let t = d_argument * x;
    let d_x = d_x + t + t;
    (known * first + second * third + t_8, d_x, d_y)
}
