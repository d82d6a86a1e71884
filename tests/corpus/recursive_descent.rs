//! Functions that call themselves and each other with slices: an expression that is evaluated as it is read, and a sum by halves.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[derive(Clone, Copy, PartialEq)]
pub enum Token {
    /// A number by its place.
    Number(usize),
    Plus,
    Times,
    Open,
    Close,
}

/// What has been read so far, which is no `Clone`.
pub struct Reader<'t> {
    tokens: &'t [Token],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<Token> {
        self.tokens.get(self.at).copied()
    }

    fn rewind(&mut self, at: usize) {
        self.at = at;
    }

    fn take(&mut self) -> Option<Token> {
        let token = self.peek();
        self.at += 1;
        token
    }
}

#[differentiate(reverse, wrt(x))]
fn sum(x: &[f64], reader: &mut Reader<'_>) -> f64 {
    let mut value = product(x, reader);
    while reader.peek() == Some(Token::Plus) {
        reader.take();
        value += product(x, reader);
    }
    value
}

#[differentiate(reverse, wrt(x))]
fn product(x: &[f64], reader: &mut Reader<'_>) -> f64 {
    let mut value = atom(x, reader);
    while reader.peek() == Some(Token::Times) {
        reader.take();
        value *= atom(x, reader);
    }
    value
}

#[differentiate(reverse, wrt(x))]
fn atom(x: &[f64], reader: &mut Reader<'_>) -> f64 {
    let token = reader.take();
    match token {
        Some(Token::Number(index)) => x[index],
        Some(Token::Open) => {
            let value = sum(x, reader);
            reader.take();
            value.sin()
        }
        _ => panic!("a number or a bracket is missing"),
    }
}

/// By a position that the caller holds.
#[differentiate(reverse)]
fn alternating(x: &[f64], at: &mut usize) -> f64 {
    let number = x[*at];
    *at += 1;
    if *at < x.len() { number * descending(x, at) } else { number }
}

#[differentiate(reverse)]
fn descending(x: &[f64], at: &mut usize) -> f64 {
    let number = x[*at];
    *at += 1;
    if *at < x.len() { number.exp() + alternating(x, at) } else { number }
}

pub trait Damping {
    fn factor(&self) -> f64;
}

struct Constant(f64);

impl Damping for Constant {
    fn factor(&self) -> f64 {
        self.0
    }
}

/// A function that calls itself, for a type that only the caller knows.
#[differentiate(reverse, wrt(x))]
fn log_product<D: Damping>(x: &mut [f64], damping: &D) -> f64 {
    match x {
        [] => 0.0,
        [only] => {
            *only *= damping.factor();
            only.abs().ln()
        }
        _ => {
            let middle = x.len() / 2;
            let (left, right) = x.split_at_mut(middle);
            log_product(left, damping) + log_product(right, damping) * left[0]
        }
    }
}

#[differentiate(reverse, wrt(x))]
pub fn recursive_descent(x: &[f64; 4], reader: &mut Reader<'_>, damping: &impl Damping) -> f64 {
    let mut at = 1;
    let series = alternating(x, &mut at);
    let mut scaled = x.to_vec();
    let logarithm = log_product(&mut scaled, damping);
    series + logarithm * scaled[1] + evaluated(x, reader)
}

/// Twice, from where the first has ended.
#[differentiate(reverse, wrt(x))]
fn evaluated(x: &[f64], reader: &mut Reader<'_>) -> f64 {
    let first = sum(x, reader);
    reader.rewind(2);
    first * sum(x, reader)
}

pub fn check() {
    use Token::{Close, Number, Open, Plus, Times};
    // a * (b + a * (c)) + d
    let nested = [Number(0), Times, Open, Number(1), Plus, Number(0), Times, Open, Number(2), Close, Close, Plus, Number(3)];
    for tokens in [&nested[..], &[Number(2), Plus, Number(3), Times, Number(3)]] {
        check_gradient(
            |[a, b, c, d]| recursive_descent(&[a, b, c, d], &mut Reader { tokens, at: 0 }, &Constant(0.7)),
            |[a, b, c, d]| {
                let mut d_x = [5.0; 4];
                let value = recursive_descent_grad(&[a, b, c, d], &mut d_x, &mut Reader { tokens, at: 0 }, &Constant(0.7));
                (value, d_x[0], d_x[1], d_x[2], d_x[3])
            },
            &[[0.7, 1.2, 0.4, -0.8], [-1.1, 0.3, 0.9, 1.6]],
        );
    }
}
