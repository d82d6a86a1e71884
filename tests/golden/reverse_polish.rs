pub fn calculated_grad(
    variables: &[f64],
    d_variables: &mut [f64],
    program: &str,
) -> Result<f64, String> {
    enum Branch1 {
        Arm0,
        Arm1,
        Arm2,
        Arm3,
    }
    enum Branch2<A, B, C, D, E, F, G, H, I> {
        Arm0(A, B, C, D, E),
        Arm1(F, G),
        Arm2(H),
        Arm3(I),
        Arm4,
    }
    ::autodiff_runtime::shadow::check(d_variables, variables, "variables");
    let mut stack: Vec<f64> = ::autodiff_runtime::Vec::new();
    let t = program.split_whitespace().into_iter().collect::<Vec<_>>();
    let t_1 = t.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let token = t[i].clone();
        let branch = match token {
            "+" | "-" | "*" | "/" => {
                let (t, right) = match stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => (false, 0.0),
                };
                let t_1 = (!t).then_some("too few operands");
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
                    Some(format!("nothing to the left of {token}", token = token))
                };
                if !t_1 {
                    return Err(
                        ::core::convert::From::from(::core::option::Option::unwrap(t_2)),
                    );
                }
                let (t_2, branch) = match token {
                    "+" => (left + right, Branch1::Arm0),
                    "-" => (left - right, Branch1::Arm1),
                    "*" => (left * right, Branch1::Arm2),
                    _ => (left / right, Branch1::Arm3),
                };
                stack.push(t_2);
                Branch2::Arm0(t, right, t_1, left, branch)
            }
            "sin" => {
                let t = stack.len();
                let t_1 = t > 0;
                let t = t.wrapping_sub(1);
                let t_2 = (!t_1).then_some("nothing to take the sine of");
                if !t_1 {
                    return Err(
                        ::core::convert::From::from(::core::option::Option::unwrap(t_2)),
                    );
                }
                let t_1 = stack[t];
                stack[t] = t_1.sin();
                Branch2::Arm1(t, t_1)
            }
            "dup" => {
                let t = stack.len();
                let t_1 = t > 0;
                let t = t.wrapping_sub(1);
                let t_2 = (!t_1).then_some("nothing to double");
                if !t_1 {
                    return Err(
                        ::core::convert::From::from(::core::option::Option::unwrap(t_2)),
                    );
                }
                let top = stack[t];
                stack.push(top);
                Branch2::Arm2(t)
            }
            _ if token.starts_with('x') => {
                let index: usize = (&token[1..])
                    .parse()
                    .map_err(|error| format!("{name}: {error}", name = token))?;
                let t = index < variables.len();
                let t_1 = (!t).then_some(format!("there is no {name}", name = token));
                if !t {
                    return Err(
                        ::core::convert::From::from(::core::option::Option::unwrap(t_1)),
                    );
                }
                stack.push(variables[index]);
                Branch2::Arm3(index)
            }
            _ => {
                stack.push(token.parse::<f64>().map_err(|error| error.to_string())?);
                Branch2::Arm4
            }
        };
        records.push(branch);
    }
    let value = if stack.len() == 1 {
        let only = stack[0];
        only
    } else {
        return Err(format!("{} left on the stack", stack.len()));
    };
    ::autodiff_runtime::shadow::clear(d_variables, variables);
    let mut d_stack = ::autodiff_runtime::shadow::zero_like(&stack);
    d_stack[0] += 1.0;
    for _ in (0..t_1).rev() {
        match records.pop() {
            Branch2::Arm0(t, right, t_1, left, branch) => {
                let (_, t_3) = match d_stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                let (d_right, d_left) = match branch {
                    Branch1::Arm0 => (t_3, t_3),
                    Branch1::Arm1 => (-t_3, t_3),
                    Branch1::Arm2 => (t_3 * left, t_3 * right),
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
            }
            Branch2::Arm1(t, t_1) => {
                d_stack[t]
                    += ::autodiff_runtime::shadow::take(&mut d_stack[t]) * t_1.cos();
            }
            Branch2::Arm2(t) => {
                let (_, d_top) = match d_stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                d_stack[t] += d_top;
            }
            Branch2::Arm3(index) => {
                let (_, t_1) = match d_stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                d_variables[index] += t_1;
            }
            Branch2::Arm4 => {
                d_stack.pop();
            }
        }
    }
    Ok(value)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn calculated_augmented(
    variables: &[f64],
    program: &str,
) -> Result<
    (
        f64,
        ::autodiff_runtime::tape!((::core::option::Option < & mut [f64] >, f64) -> ()),
    ),
    String,
> {
    enum Branch1 {
        Arm0,
        Arm1,
        Arm2,
        Arm3,
    }
    enum Branch2<A, B, C, D, E, F, G, H, I> {
        Arm0(A, B, C, D, E),
        Arm1(F, G),
        Arm2(H),
        Arm3(I),
        Arm4,
    }
    let mut stack: Vec<f64> = ::autodiff_runtime::Vec::new();
    let t = program.split_whitespace().into_iter().collect::<Vec<_>>();
    let t_1 = t.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let token = t[i].clone();
        let branch = match token {
            "+" | "-" | "*" | "/" => {
                let (t, right) = match stack.pop() {
                    Some(element_0) => (true, element_0),
                    None => (false, 0.0),
                };
                let t_1 = (!t).then_some("too few operands");
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
                    Some(format!("nothing to the left of {token}", token = token))
                };
                if !t_1 {
                    return Err(
                        ::core::convert::From::from(::core::option::Option::unwrap(t_2)),
                    );
                }
                let (t_2, branch) = match token {
                    "+" => (left + right, Branch1::Arm0),
                    "-" => (left - right, Branch1::Arm1),
                    "*" => (left * right, Branch1::Arm2),
                    _ => (left / right, Branch1::Arm3),
                };
                stack.push(t_2);
                Branch2::Arm0(t, right, t_1, left, branch)
            }
            "sin" => {
                let t = stack.len();
                let t_1 = t > 0;
                let t = t.wrapping_sub(1);
                let t_2 = (!t_1).then_some("nothing to take the sine of");
                if !t_1 {
                    return Err(
                        ::core::convert::From::from(::core::option::Option::unwrap(t_2)),
                    );
                }
                let t_1 = stack[t];
                stack[t] = t_1.sin();
                Branch2::Arm1(t, t_1)
            }
            "dup" => {
                let t = stack.len();
                let t_1 = t > 0;
                let t = t.wrapping_sub(1);
                let t_2 = (!t_1).then_some("nothing to double");
                if !t_1 {
                    return Err(
                        ::core::convert::From::from(::core::option::Option::unwrap(t_2)),
                    );
                }
                let top = stack[t];
                stack.push(top);
                Branch2::Arm2(t)
            }
            _ if token.starts_with('x') => {
                let index: usize = (&token[1..])
                    .parse()
                    .map_err(|error| format!("{name}: {error}", name = token))?;
                let t = index < variables.len();
                let t_1 = (!t).then_some(format!("there is no {name}", name = token));
                if !t {
                    return Err(
                        ::core::convert::From::from(::core::option::Option::unwrap(t_1)),
                    );
                }
                stack.push(variables[index]);
                Branch2::Arm3(index)
            }
            _ => {
                stack.push(token.parse::<f64>().map_err(|error| error.to_string())?);
                Branch2::Arm4
            }
        };
        records.push(branch);
    }
    let value = if stack.len() == 1 {
        let only = stack[0];
        only
    } else {
        return Err(format!("{} left on the stack", stack.len()));
    };
    Ok((
        value,
        move |mut d_variables: ::core::option::Option<&mut [f64]>, seed: f64| {
            let mut d_stack = ::autodiff_runtime::shadow::zero_like(&stack);
            let d_only = seed;
            d_stack[0] += d_only;
            for _ in (0..t_1).rev() {
                match records.pop() {
                    Branch2::Arm0(t, right, t_1, left, branch) => {
                        let (_, t_3) = match d_stack.pop() {
                            Some(element_0) => (true, element_0),
                            None => ::core::unreachable!(),
                        };
                        let (d_right, d_left) = match branch {
                            Branch1::Arm0 => (t_3, t_3),
                            Branch1::Arm1 => (-t_3, t_3),
                            Branch1::Arm2 => (t_3 * left, t_3 * right),
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
                    }
                    Branch2::Arm1(t, t_1) => {
                        d_stack[t]
                            += ::autodiff_runtime::shadow::take(&mut d_stack[t])
                                * t_1.cos();
                    }
                    Branch2::Arm2(t) => {
                        let (_, d_top) = match d_stack.pop() {
                            Some(element_0) => (true, element_0),
                            None => ::core::unreachable!(),
                        };
                        d_stack[t] += d_top;
                    }
                    Branch2::Arm3(index) => {
                        let (_, t_1) = match d_stack.pop() {
                            Some(element_0) => (true, element_0),
                            None => ::core::unreachable!(),
                        };
                        if let Some(d_variables) = &mut d_variables {
                            d_variables[index] += t_1;
                        }
                    }
                    Branch2::Arm4 => {
                        d_stack.pop();
                    }
                }
            }
        },
    ))
}
pub fn balanced_loss_grad(errors: &[f64], d_errors: &mut [f64], classes: &[u32]) -> f64 {
    ::autodiff_runtime::shadow::check(d_errors, errors, "errors");
    let mut counts = HashMap::new();
    for i in 0..classes.len() {
        let class = classes[i];
        *counts.entry(class).or_insert(0) += 1;
    }
    let mut weights: HashMap<u32, f64> = HashMap::new();
    for i in 0..classes.len() {
        let class = classes[i];
        let weight = weights.entry(class).or_insert(0.0);
        *weight += 0.5;
    }
    let t = errors.len().min(classes.len());
    ::autodiff_runtime::shadow::zero(&mut d_errors[t..]);
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let e = errors[i];
        let class = classes[i];
        let t = weights[&class];
        let t_1 = t * e;
        let t_2 = counts[&class] as f64;
        let t_3 = 1.0 / t_2;
        let d_e = t_1 * t_3 + e * t_3 * t;
        d_errors[i] = d_e;
        sum += t_1 * e / t_2;
    }
    sum
}
#[inline]
pub fn balanced_loss_augmented(
    errors: &[f64],
    classes: &[u32],
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, & [u32], f64) -> ()
    ),
) {
    let mut counts = HashMap::new();
    for i in 0..classes.len() {
        let class = classes[i];
        *counts.entry(class).or_insert(0) += 1;
    }
    let mut weights: HashMap<u32, f64> = HashMap::new();
    for i in 0..classes.len() {
        let class = classes[i];
        let weight = weights.entry(class).or_insert(0.0);
        *weight += 0.5;
    }
    let t = errors.len().min(classes.len());
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let e = errors[i];
        let class = classes[i];
        let t = weights[&class] * e;
        let t_1 = counts[&class] as f64;
        records.push((t, t_1));
        sum += t * e / t_1;
    }
    (
        sum,
        move |
            errors: &[f64],
            mut d_errors: ::core::option::Option<&mut [f64]>,
            classes: &[u32],
            seed: f64|
        {
            let t = errors.len();
            let t_1 = classes.len();
            let d_sum = seed;
            for i in (0..t.min(t_1)).rev() {
                let (t, t_1) = records.pop();
                let t = d_sum / t_1 * t;
                let d_e = t + t;
                if let Some(d_errors) = &mut d_errors {
                    d_errors[i] += d_e;
                }
            }
        },
    )
}
