pub fn postfix_calculator_grad(
    program: &[u8],
    variables: &[f64],
    d_variables: &mut [f64],
) -> f64 {
    enum Branch<A, B, C, D, E, F, G, H> {
        Arm0(A, B),
        Arm1(C, D, E, F),
        Arm2(G, H),
        Arm3,
    }
    ::autodiff_runtime::shadow::check(d_variables, variables, "variables");
    let mut stack: Vec<f64> = ::autodiff_runtime::Vec::new();
    let t = program.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let op = program[i];
        let branch = match op {
            b'+' => {
                let (t, b) = match stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => (false, 0.0),
                };
                if !t {
                    panic!("{}", "called `Option::unwrap()` on a `None` value");
                }
                let (t_1, a) = match stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => (false, 0.0),
                };
                if !t_1 {
                    panic!("{}", "called `Option::unwrap()` on a `None` value");
                }
                stack.push(a + b);
                Branch::Arm0(t, t_1)
            }
            b'*' => {
                let (t, b) = match stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => (false, 0.0),
                };
                if !t {
                    panic!("{}", "called `Option::unwrap()` on a `None` value");
                }
                let (t_1, a) = match stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => (false, 0.0),
                };
                if !t_1 {
                    panic!("{}", "called `Option::unwrap()` on a `None` value");
                }
                stack.push(a * b);
                Branch::Arm1(t, b, t_1, a)
            }
            b's' => {
                let top = stack.len() - 1;
                let t = stack[top];
                stack[top] = t.sin();
                Branch::Arm2(top, t)
            }
            _ => {
                stack.push(variables[(op - b'a') as usize]);
                Branch::Arm3
            }
        };
        records.push(branch);
    }
    let mut rest: f64 = 0.0;
    let mut trips = 0usize;
    loop {
        let (t, t_1) = match stack.pop() {
            Some(element_0) => (true, element_0),
            None => (false, 0.0),
        };
        let t_2 = if t {
            let rest_1 = 0.5 * rest + t_1;
            rest_1
        } else {
            rest
        };
        rest = t_2;
        trips += 1usize;
        if !t {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_variables, variables);
    let mut d_stack = ::autodiff_runtime::shadow::zero_like(&stack);
    let mut d_rest: f64 = 1.0;
    for k in (0..trips).rev() {
        let t_1 = !(k + 1 == trips);
        let (d_rest_1, t_2) = if t_1 { (d_rest * 0.5, d_rest) } else { (d_rest, -0.0) };
        if t_1 {
            d_stack.push(t_2);
        }
        d_rest = d_rest_1;
    }
    for i in (0..t).rev() {
        let branch = records.pop();
        let op_1 = program[i];
        match branch {
            Branch::Arm0(t, t_1) => {
                let (_, t_3) = match d_stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                if t_1 {
                    d_stack.push(t_3);
                }
                if t {
                    d_stack.push(t_3);
                }
            }
            Branch::Arm1(t, b, t_1, a) => {
                let (_, t_3) = match d_stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                let t_2 = t_3 * b;
                let t_3 = t_3 * a;
                if t_1 {
                    d_stack.push(t_2);
                }
                if t {
                    d_stack.push(t_3);
                }
            }
            Branch::Arm2(top, t) => {
                d_stack[top]
                    += ::autodiff_runtime::shadow::take(&mut d_stack[top]) * t.cos();
            }
            Branch::Arm3 => {
                let t = (op_1 - b'a') as usize;
                let (_, t_2) = match d_stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                d_variables[t] += t_2;
            }
        }
    }
    rest
}
