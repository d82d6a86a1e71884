//! What an operation hands on: its adjoint times each partial derivative.

use super::{Adjoints, Reverse};
use crate::ir::{Arithmetic, CastTo, Op, RuleId, Value};
use crate::rules::{Node, Partial, row};

impl Reverse {
    pub(super) fn operation(&mut self, op: &Op, result: Value, adjoint: Value, adjoints: &mut Adjoints) {
        match op {
            Op::Copy(value) => self.accumulate(adjoints, *value, adjoint),
            Op::Neg(value) if self.is_active(*value) => {
                let negated = self.builder.get_mut().neg(adjoint);
                self.accumulate(adjoints, *value, negated);
            }
            Op::Arithmetic(op, left, right) => self.arithmetic(*op, *left, *right, result, adjoint, adjoints),
            Op::Cast { value, to: CastTo::Real(_) | CastTo::From(_) | CastTo::Code(_) } if self.is_active(*value) => {
                let back = self.cast_back(adjoint, *value);
                self.accumulate(adjoints, *value, back);
            }
            Op::Rule { rule, args } => self.rule(*rule, args, result, adjoint, adjoints),
            // Constants; foreign code between active values has been refused.
            _ => {}
        }
    }

    fn arithmetic(
        &mut self,
        op: Arithmetic,
        left: Value,
        right: Value,
        result: Value,
        adjoint: Value,
        adjoints: &mut Adjoints,
    ) {
        match op {
            Arithmetic::Add => {
                self.accumulate(adjoints, left, adjoint);
                self.accumulate(adjoints, right, adjoint);
            }
            Arithmetic::Sub => {
                self.accumulate(adjoints, left, adjoint);
                if self.is_active(right) {
                    let negated = self.builder.get_mut().neg(adjoint);
                    self.accumulate(adjoints, right, negated);
                }
            }
            Arithmetic::Mul => {
                for (factor, other) in [(left, right), (right, left)] {
                    if self.is_active(factor) {
                        let builder = self.builder.get_mut();
                        let product = match builder.function.data(other).presumed {
                            true => builder.vouched_product(adjoint, other),
                            false => builder.mul(adjoint, other),
                        };
                        self.accumulate(adjoints, factor, product);
                    }
                }
            }
            Arithmetic::Div => {
                if let Some(inverse_square) = self.square_of_inverse(left, result) {
                    // The result of 1 / x is at hand: its derivative needs no division.
                    let builder = self.builder.get_mut();
                    let product = builder.mul(adjoint, inverse_square);
                    let negated = builder.neg(product);
                    self.accumulate(adjoints, right, negated);
                    return;
                }
                // One division serves both: the divisor's is minus the dividend's times the quotient.
                let quotient = self.builder.get_mut().arithmetic(Arithmetic::Div, adjoint, right);
                self.accumulate(adjoints, left, quotient);
                if self.is_active(right) {
                    let builder = self.builder.get_mut();
                    let product = builder.mul(quotient, result);
                    let negated = builder.neg(product);
                    self.accumulate(adjoints, right, negated);
                }
            }
            Arithmetic::Rem => {
                // r = a - b * n; the whole number n is had from r, since a / b may be rounded beyond it.
                self.accumulate(adjoints, left, adjoint);
                if self.is_active(right) {
                    let builder = self.builder.get_mut();
                    let multiple = builder.arithmetic(Arithmetic::Sub, result, left);
                    let whole = builder.arithmetic(Arithmetic::Div, multiple, right);
                    let product = builder.mul(adjoint, whole);
                    self.accumulate(adjoints, right, product);
                }
            }
        }
    }

    /// The square of a quotient whose dividend is one.
    fn square_of_inverse(&mut self, dividend: Value, quotient: Value) -> Option<Value> {
        let builder = self.builder.get_mut();
        (builder.number(dividend) == Some(1.0)).then(|| builder.mul(quotient, quotient))
    }

    fn cast_back(&mut self, adjoint: Value, to: Value) -> Value {
        let builder = self.builder.get_mut();
        let (from_width, to_width) = (builder.function.width(adjoint), builder.function.width(to));
        if from_width.is_some() && from_width == to_width {
            return adjoint;
        }
        let ty = builder.function.ty(to);
        builder.push(Op::Cast { value: adjoint, to: CastTo::Like(to) }, ty)
    }

    fn rule(&mut self, rule: RuleId, args: &[Value], result: Value, adjoint: Value, adjoints: &mut Adjoints) {
        for (index, arg) in args.iter().enumerate() {
            let Some(partial) = row(rule).partial(index).filter(|_| self.is_active(*arg)) else { continue };
            let before = self.builder.borrow().stmts.len();
            let nodes: Vec<Node<'_>> = args.iter().map(|arg| Node::new(&self.builder, *arg)).collect();
            let form = match partial(&nodes, Node::new(&self.builder, result)) {
                Partial::Zero => continue,
                Partial::One => Form::One,
                Partial::Times(factor) | Partial::Steep(factor) => Form::Times(factor.value()),
                Partial::Masked(condition, when) => Form::Masked(condition.value(), when),
            };
            match form {
                Form::One => self.accumulate(adjoints, *arg, adjoint),
                Form::Times(factor) => {
                    let product = self.builder.get_mut().mul(adjoint, factor);
                    self.accumulate(adjoints, *arg, product);
                }
                Form::Masked(condition, when) => {
                    if self.depth > 0 {
                        // Which side it was is less to record than what was compared.
                        let condition = self.builder.get_mut().stmts.split_off(before);
                        self.after.extend(condition);
                    }
                    self.masked(*arg, condition, when, adjoint, adjoints);
                }
            }
        }
    }

    /// The contribution where the condition holds; what was before elsewhere.
    fn masked(&mut self, arg: Value, condition: Value, when: bool, adjoint: Value, adjoints: &mut Adjoints) {
        let builder = self.builder.get_mut();
        let ty = builder.function.ty(arg);
        let (with, without) = match adjoints.get(&arg) {
            Some(before) => (builder.add(*before, adjoint), *before),
            None => (adjoint, builder.push(Op::Zero { like: arg, negative: false }, ty)),
        };
        let (then, otherwise) = if when { (with, without) } else { (without, with) };
        let sum = builder.push(Op::Select { condition, then, otherwise }, ty);
        adjoints.insert(arg, sum);
    }
}

/// A partial, without its borrow of the builder.
enum Form {
    One,
    Times(Value),
    Masked(Value, bool),
}
