//! The tangent of an operation: each partial derivative times the tangent of its operand.

use super::Forward;
use crate::ir::{Arithmetic, CastTo, Op, RuleId, Value};
use crate::rules::{Node, Partial, edge_partials, row};

/// A partial, without its borrow of the builder.
enum Form {
    One,
    Times(Value),
    Steep(Value),
    Masked(Value, bool),
}

impl Forward<'_> {
    pub(super) fn operation(&mut self, op: &Op, result: Value) -> Value {
        match op {
            Op::Copy(value) => self.tangent_or_zero(*value),
            Op::Neg(value) => {
                let tangent = self.tangent_or_zero(*value);
                self.neg(tangent)
            }
            Op::Arithmetic(op, left, right) => self.arithmetic_tangent(*op, *left, *right, result),
            Op::Cast { value, to: CastTo::Real(_) | CastTo::From(_) | CastTo::Code(_) | CastTo::Like(_) } => {
                let tangent = self.tangent_or_zero(*value);
                self.cast(tangent, result)
            }
            Op::Rule { rule, args } => self.rule(*rule, args, result),
            Op::Select { condition, then, otherwise } => {
                let (then, otherwise) = (self.tangent_or_zero(*then), self.tangent_or_zero(*otherwise));
                let ty = self.builder.borrow().function.ty(result);
                self.push(Op::Select { condition: *condition, then, otherwise }, ty)
            }
            Op::Accumulate { sum, contribution } => self.accumulated(*sum, *contribution, result),
            Op::Runtime { function, args } => self.runtime(function, args, result),
            Op::Undefined => {
                let ty = self.builder.borrow().function.ty(result);
                self.push(Op::Undefined, ty)
            }
            // Constants; foreign code between active values has been refused.
            _ => self.zero(result),
        }
    }

    /// What a partial is multiplied with contributes: a term for each operand that has a tangent.
    fn arithmetic_tangent(&mut self, op: Arithmetic, left: Value, right: Value, result: Value) -> Value {
        let (by_left, by_right) = (self.tangent(left), self.tangent(right));
        match op {
            Arithmetic::Add => self.sum(by_left.into_iter().chain(by_right).collect(), result),
            Arithmetic::Sub => match (by_left, by_right) {
                (Some(left), Some(right)) => self.arithmetic(Arithmetic::Sub, left, right),
                (None, Some(right)) => self.neg(right),
                (left, None) => self.sum(left.into_iter().collect(), result),
            },
            Arithmetic::Mul if left == right => {
                let two = self.builder.get_mut().real(2.0, left);
                let twice = self.mul(two, left);
                let tangent = self.tangent_or_zero(left);
                self.mul(twice, tangent)
            }
            Arithmetic::Mul => {
                let terms = [by_left.map(|tangent| (tangent, right)), by_right.map(|tangent| (left, tangent))];
                let terms = terms.into_iter().flatten().map(|(a, b)| self.mul(a, b)).collect();
                self.sum(terms, result)
            }
            // With q = a / b, it is (a' - q b') / b.
            Arithmetic::Div => {
                let taken = by_right.map(|tangent| self.mul(result, tangent));
                let numerator = match (by_left, taken) {
                    (Some(tangent), Some(taken)) => self.arithmetic(Arithmetic::Sub, tangent, taken),
                    (Some(tangent), None) => tangent,
                    (None, Some(taken)) => self.neg(taken),
                    (None, None) => return self.zero(result),
                };
                self.arithmetic(Arithmetic::Div, numerator, right)
            }
            // r = a - b * n; the whole number n is had from r, since a / b may be rounded beyond it.
            Arithmetic::Rem => {
                let mut terms: Vec<Value> = by_left.into_iter().collect();
                if let Some(tangent) = by_right {
                    let multiple = self.arithmetic(Arithmetic::Sub, result, left);
                    let whole = self.arithmetic(Arithmetic::Div, multiple, right);
                    terms.push(self.mul(whole, tangent));
                }
                self.sum(terms, result)
            }
        }
    }

    fn rule(&mut self, rule: RuleId, args: &[Value], result: Value) -> Value {
        let mut terms: Vec<Value> = Vec::new();
        // Tangents that only count where a condition holds, by the condition and its truth value.
        let mut masked: Vec<(Value, [Option<Value>; 2])> = Vec::new();
        for (index, arg) in args.iter().enumerate() {
            let Some(partial) = row(rule).partial(index) else { continue };
            let Some(tangent) = self.tangent(*arg) else { continue };
            let nodes: Vec<Node<'_>> = args.iter().map(|arg| Node::new(&self.builder, *arg)).collect();
            let form = match partial(&nodes, Node::new(&self.builder, result)) {
                Partial::Zero => continue,
                Partial::One => Form::One,
                Partial::Times(factor) => Form::Times(factor.value()),
                Partial::Steep(factor) => Form::Steep(factor.value()),
                Partial::Masked(condition, when) => Form::Masked(condition.value(), when),
            };
            match form {
                Form::One => terms.push(tangent),
                Form::Times(factor) => terms.push(self.mul(factor, tangent)),
                Form::Steep(factor) => terms.push(self.along(tangent, factor, result)),
                Form::Masked(condition, when) => {
                    let side = usize::from(!when);
                    match masked.iter_mut().find(|(other, sides)| *other == condition && sides[side].is_none()) {
                        Some((_, sides)) => sides[side] = Some(tangent),
                        None => {
                            let mut sides = [None, None];
                            sides[side] = Some(tangent);
                            masked.push((condition, sides));
                        }
                    }
                }
            }
        }
        for (condition, [then, otherwise]) in masked {
            let ty = self.builder.borrow().function.ty(result);
            let then = then.unwrap_or_else(|| self.zero(result));
            let otherwise = otherwise.unwrap_or_else(|| self.zero(result));
            terms.push(self.push(Op::Select { condition, then, otherwise }, ty));
        }
        self.sum(terms, result)
    }

    fn accumulated(&mut self, sum: Value, contribution: Value, result: Value) -> Value {
        match (self.tangent(sum), self.tangent(contribution)) {
            (Some(sum), Some(contribution)) => {
                let ty = self.builder.borrow().function.ty(result);
                self.push(Op::Accumulate { sum, contribution }, ty)
            }
            (Some(tangent), None) | (None, Some(tangent)) => tangent,
            (None, None) => self.zero(result),
        }
    }

    /// A tangent times a partial that may be infinite: what does not move contributes nothing.
    fn along(&mut self, tangent: Value, partial: Value, like: Value) -> Value {
        let ty = self.builder.borrow().function.ty(like);
        self.push(Op::Runtime { function: "along", args: vec![tangent, partial] }, ty)
    }

    /// The partials with an edge case have partials in turn, with the same edges.
    fn runtime(&mut self, function: &'static str, args: &[Value], result: Value) -> Value {
        if let ("along", [tangent, partial]) = (function, args) {
            let first = self.tangent(*tangent).map(|moved| self.along(moved, *partial, result));
            let second = self.tangent(*partial).map(|moved| self.along(*tangent, moved, result));
            return self.sum(first.into_iter().chain(second).collect(), result);
        }
        let Some(partials) = edge_partials(function) else {
            // Nothing defines it, which the verifier reports: better than a derivative of zero.
            return self.builder.get_mut().function.fresh_tangent(result);
        };
        let ty = self.builder.borrow().function.ty(result);
        let mut terms = Vec::new();
        for (arg, partial) in args.iter().zip(partials) {
            if let (Some(function), Some(tangent)) = (*partial, self.tangent(*arg)) {
                let partial = self.builder.get_mut().compute(Op::Runtime { function, args: args.to_vec() }, ty);
                terms.push(self.mul(partial, tangent));
            }
        }
        self.sum(terms, result)
    }
}
