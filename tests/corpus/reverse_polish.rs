//! A calculator that takes its program as text: words in patterns, errors with the words in them, counts by class.

use autodiff::check_flat;
use autodiff_runtime::differentiate;
use std::collections::HashMap;

#[differentiate(reverse)]
pub fn calculated(variables: &[f64], program: &str) -> Result<f64, String> {
    let mut stack: Vec<f64> = Vec::new();
    for token in program.split_whitespace() {
        match token {
            "+" | "-" | "*" | "/" => {
                let right = stack.pop().ok_or("too few operands")?;
                let left = stack.pop().ok_or_else(|| format!("nothing to the left of {token}"))?;
                stack.push(match token {
                    "+" => left + right,
                    "-" => left - right,
                    "*" => left * right,
                    _ => left / right,
                });
            }
            "sin" => {
                let top = stack.last_mut().ok_or("nothing to take the sine of")?;
                *top = top.sin();
            }
            "dup" => {
                let top = *stack.last().ok_or("nothing to double")?;
                stack.push(top);
            }
            name if name.starts_with('x') => {
                let index: usize = name[1..].parse().map_err(|error| format!("{name}: {error}"))?;
                stack.push(*variables.get(index).ok_or(format!("there is no {name}"))?);
            }
            number => stack.push(number.parse::<f64>().map_err(|error| error.to_string())?),
        }
    }
    match stack.as_slice() {
        [only] => Ok(*only),
        _ => Err(format!("{} left on the stack", stack.len())),
    }
}

/// Squares, each weighted by how many there are of its class.
#[differentiate(reverse)]
pub fn balanced_loss(errors: &[f64], classes: &[u32]) -> f64 {
    let mut counts = HashMap::new();
    for class in classes {
        *counts.entry(*class).or_insert(0) += 1;
    }
    let mut weights: HashMap<u32, f64> = HashMap::new();
    for class in classes {
        let weight = weights.entry(*class).or_insert(0.0);
        *weight += 0.5;
    }
    errors.iter().zip(classes).map(|(e, class)| weights[class] * e * e / counts[class] as f64).sum()
}

pub fn check() {
    let program = "x0 x1 * dup sin + 2.5 / x2 -";
    check_flat(
        |v| calculated(v, program).unwrap(),
        |v, d| calculated_grad(v, d, program).unwrap(),
        &[&[0.5, 1.5, 0.2], &[-0.5, 0.3, 1.0]],
    );
    for wrong in ["x7", "xy", "+", "1 +", "sin", "1 2", "three"] {
        let mut d = [7.0];
        assert_eq!(calculated_grad(&[1.0], &mut d, wrong).unwrap_err(), calculated(&[1.0], wrong).unwrap_err());
        assert_eq!(d, [7.0]);
    }
    check_flat(
        |v| balanced_loss(v, &[1, 2, 1]),
        |v, d| balanced_loss_grad(v, d, &[1, 2, 1]),
        &[&[0.3, 1.2, 0.4]],
    );
}
