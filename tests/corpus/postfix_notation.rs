//! An expression in postfix notation, evaluated on a stack; what is wrong with it is an error.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn postfix_notation(tokens: &[&str], x: f64) -> Result<f64, String> {
    let mut stack: Vec<f64> = Vec::new();
    for token in tokens {
        match *token {
            "x" => stack.push(x),
            "+" | "*" | "-" | "/" => {
                let right = stack.pop().ok_or("stack underflow")?;
                let left = stack.pop().ok_or_else(|| "stack underflow".to_string())?;
                stack.push(match *token {
                    "+" => left + right,
                    "*" => left * right,
                    "-" => left - right,
                    _ => {
                        if right == 0.0 {
                            return Err("division by zero".into());
                        }
                        left / right
                    }
                });
            }
            number => stack.push(number.parse::<f64>().map_err(|error| error.to_string())?),
        }
    }
    if stack.len() != 1 {
        return Err(format!("{} values left", stack.len()));
    }
    stack.pop().ok_or("nothing left".to_string())
}

pub fn check() {
    for tokens in [&["x", "x", "*", "2.5", "+"][..], &["1", "x", "/"], &["x", "x", "3", "-", "*"]] {
        check_gradient(
            |[x]| postfix_notation(tokens, x).unwrap(),
            |[x]| postfix_notation_grad(tokens, x).unwrap(),
            &[[2.0], [-0.5]],
        );
    }
    for tokens in [&["x", "+"][..], &["x", "y"], &["x", "x"], &["x", "0", "/"], &[]] {
        let error = postfix_notation(tokens, 2.0).unwrap_err();
        assert_eq!(postfix_notation_grad(tokens, 2.0), Err(error));
    }
}
