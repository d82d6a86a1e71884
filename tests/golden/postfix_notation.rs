pub fn postfix_notation_grad(tokens: &[&str], x: f64) -> Result<(f64, f64), String> {
    enum Branch1 {
        Arm0,
        Arm1,
        Arm2,
        Arm3,
    }
    enum Branch2<A, B, C, D, E> {
        Arm0,
        Arm1(A, B, C, D, E),
        Arm2,
    }
    let mut stack: Vec<f64> = ::autodiff_runtime::Vec::new();
    let t = tokens.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let token = tokens[i];
        let branch = match token {
            "x" => {
                stack.push(x);
                Branch2::Arm0
            }
            "+" | "*" | "-" | "/" => {
                let (t, right) = match stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => (false, 0.0),
                };
                let t_1 = (!t).then_some("stack underflow");
                if !t {
                    return Err(
                        ::core::convert::From::from(::core::option::Option::unwrap(t_1)),
                    );
                }
                let (t_1, left) = match stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => (false, 0.0),
                };
                let t_2 = if t_1 {
                    ::core::default::Default::default()
                } else {
                    Some("stack underflow".to_string())
                };
                if !t_1 {
                    return Err(
                        ::core::convert::From::from(::core::option::Option::unwrap(t_2)),
                    );
                }
                let (t_2, branch) = match token {
                    "+" => (left + right, Branch1::Arm0),
                    "*" => (left * right, Branch1::Arm1),
                    "-" => (left - right, Branch1::Arm2),
                    _ => {
                        if right == 0.0 {
                            return Err("division by zero".into());
                        }
                        (left / right, Branch1::Arm3)
                    }
                };
                stack.push(t_2);
                Branch2::Arm1(t, right, t_1, left, branch)
            }
            _ => {
                stack.push(token.parse::<f64>().map_err(|error| error.to_string())?);
                Branch2::Arm2
            }
        };
        records.push(branch);
    }
    if stack.len() != 1 {
        return Err(format!("{} values left", stack.len()));
    }
    let (t_1, value) = match stack.pop() {
        Some(element_0) => (true, element_0),
        None => (false, 0.0),
    };
    let t_2 = (!t_1).then_some("nothing left".to_string());
    if !t_1 {
        return Err(::core::option::Option::unwrap(t_2));
    }
    let mut d_stack = ::autodiff_runtime::shadow::zero_like(&stack);
    if t_1 {
        d_stack.push(1.0);
    }
    let mut d_x: f64 = 0.0;
    for _ in (0..t).rev() {
        let d_x_1 = match records.pop() {
            Branch2::Arm0 => {
                let (_, d_x_1) = match d_stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                d_x_1
            }
            Branch2::Arm1(t, right, t_1, left, branch) => {
                let (_, t_3) = match d_stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                let (d_right, d_left) = match branch {
                    Branch1::Arm0 => (t_3, t_3),
                    Branch1::Arm1 => (t_3 * left, t_3 * right),
                    Branch1::Arm2 => (-t_3, t_3),
                    Branch1::Arm3 => {
                        let recip_right = 1.0 / right;
                        let t = t_3 * recip_right;
                        (-(t * (left * recip_right)), t)
                    }
                };
                if t_1 {
                    d_stack.push(d_left);
                }
                if t {
                    d_stack.push(d_right);
                }
                -0.0
            }
            Branch2::Arm2 => {
                d_stack.pop();
                -0.0
            }
        };
        d_x += d_x_1;
    }
    Ok((value, d_x))
}
