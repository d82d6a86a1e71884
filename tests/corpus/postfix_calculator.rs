//! An evaluator of postfix expressions: a stack that is pushed to and popped from, by constant opcodes.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn postfix_calculator(program: &[u8], variables: &[f64]) -> f64 {
    let mut stack: Vec<f64> = Vec::new();
    for &op in program {
        match op {
            b'+' => {
                let (b, a) = (stack.pop().unwrap(), stack.pop().unwrap());
                stack.push(a + b);
            }
            b'*' => {
                let b = stack.pop().unwrap();
                let a = stack.pop().unwrap();
                stack.push(a * b);
            }
            b's' => {
                let top = stack.len() - 1;
                stack[top] = stack[top].sin();
            }
            _ => stack.push(variables[(op - b'a') as usize]),
        }
    }
    let mut rest = 0.0;
    while let Some(x) = stack.pop() {
        rest = 0.5 * rest + x;
    }
    rest
}

pub fn check() {
    for program in [&b"ab*cs+"[..], b"aabc*+", b"abc", b""] {
        check_flat(
            |x| postfix_calculator(program, x),
            |x, d| postfix_calculator_grad(program, x, d),
            &[&[0.5, 1.5, -2.0]],
        );
    }
}
