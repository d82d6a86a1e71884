//! Appending statements, with the foldings that cost nothing to do at once: no `1.0 * x`, no `x + -y`.

use super::expressions::Expressions;
use super::{Arithmetic, Function, Literal, Name, Op, Region, Stmt, Ty, Value, Width, regions};
use crate::ir::hash::HashMap;
use proc_macro2::Span;

/// How deep in a product a constant is looked for.
const DEPTH: usize = 6;

/// Statements under construction.
pub(crate) struct Builder {
    pub(crate) function: Function,
    pub(crate) stmts: Vec<Stmt>,
    pub(crate) span: Span,
    /// The operation of each value made here, for folding.
    made: HashMap<Value, Op>,
    /// What need not be computed again.
    at_hand: Expressions,
}

impl Builder {
    pub(crate) fn new(function: Function, span: Span) -> Self {
        Builder { function, stmts: Vec::new(), span, made: HashMap::default(), at_hand: Expressions::default() }
    }

    /// Statements of the primal whose values may be read from here on, until the scope is left.
    pub(crate) fn enter_scope(&mut self, stmts: &[Stmt]) {
        self.at_hand.enter();
        let function = &self.function;
        self.at_hand.note_all(stmts, |value| function.ty(value));
    }

    pub(crate) fn leave_scope(&mut self) {
        self.at_hand.leave();
    }

    /// Appends an operation on floats, unless its value is at hand.
    pub(crate) fn compute(&mut self, op: Op, ty: Ty) -> Value {
        let function = &self.function;
        if let Some(value) = self.at_hand.find(&op, |value| function.ty(value)) {
            return value;
        }
        let value = self.push(op.clone(), ty);
        let function = &self.function;
        self.at_hand.note(&op, value, |value| function.ty(value));
        value
    }

    /// Appends a statement of the primal, whose value may be read from here on.
    pub(crate) fn keep(&mut self, stmt: Stmt) {
        let function = &self.function;
        self.at_hand.note_all(std::slice::from_ref(&stmt), |value| function.ty(value));
        self.stmts.push(stmt);
    }

    /// Begins a region, and gives what was there before, to be put back by [`Builder::leave`].
    pub(crate) fn enter(&mut self) -> Vec<Stmt> {
        self.at_hand.enter();
        std::mem::take(&mut self.stmts)
    }

    /// Ends a region and gives its statements.
    pub(crate) fn leave(&mut self, outer: Vec<Stmt>) -> Vec<Stmt> {
        self.at_hand.leave();
        std::mem::replace(&mut self.stmts, outer)
    }

    /// Statements that were made elsewhere and may read other values by now.
    pub(crate) fn append(&mut self, stmts: Vec<Stmt>) {
        for stmt in &stmts {
            if let [result] = stmt.results[..] {
                self.made.insert(result, stmt.op.clone());
            }
        }
        self.stmts.extend(stmts);
    }

    pub(crate) fn push(&mut self, op: Op, ty: Ty) -> Value {
        self.push_named(op, ty, Name::None)
    }

    pub(crate) fn push_named(&mut self, op: Op, ty: Ty, name: Name) -> Value {
        let result = self.function.fresh(ty, name, self.span);
        self.made.insert(result, op.clone());
        self.stmts.push(Stmt { results: vec![result], op, span: self.span });
        result
    }

    fn ty(&self, value: Value) -> Ty {
        self.function.ty(value)
    }

    /// A number of the type of `like`.
    pub(crate) fn real(&mut self, number: f64, like: Value) -> Value {
        let ty = self.ty(like);
        self.push(Op::Literal(Literal::Real(number)), ty)
    }

    pub(crate) fn constant(&mut self, name: &'static str, like: Value) -> Value {
        let ty = self.ty(like);
        self.push(Op::Literal(Literal::Constant(name)), ty)
    }

    /// The number that a value is known to be.
    pub(crate) fn number(&self, value: Value) -> Option<f64> {
        match self.made.get(&value)? {
            Op::Literal(literal) => literal.number(),
            Op::Neg(value) => self.number(*value).map(|number| -number),
            _ => None,
        }
    }

    /// What a value was made by here.
    pub(crate) fn operation(&self, value: Value) -> Option<&Op> {
        self.made.get(&value)
    }

    /// The truth value that a value is known to have.
    pub(crate) fn boolean(&self, value: Value) -> Option<bool> {
        match self.made.get(&value)? {
            Op::Literal(Literal::Bool(value)) => Some(*value),
            _ => None,
        }
    }

    /// Takes note of the numbers and the halves in a region, for folding.
    pub(crate) fn learn(&mut self, region: &Region) {
        for stmt in &region.stmts {
            if let [result] = stmt.results[..]
                && (matches!(stmt.op, Op::Literal(_))
                    || matches!(stmt.op, Op::Neg(value) if self.number(value).is_some())
                    || matches!(stmt.op, Op::Arithmetic(Arithmetic::Mul, left, right)
                        if [left, right].into_iter().any(|factor| self.number(factor) == Some(0.5))))
            {
                self.made.insert(result, stmt.op.clone());
            }
            regions(&stmt.op).into_iter().for_each(|inner| self.learn(inner));
        }
    }

    /// What is negated here to give the value.
    pub(crate) fn negated(&self, value: Value) -> Option<Value> {
        match self.made.get(&value)? {
            Op::Neg(inner) => Some(*inner),
            _ => None,
        }
    }

    /// `x` of a `1.0 / x`, so that a factor of it becomes one division.
    fn inverse(&self, value: Value) -> Option<Value> {
        match self.made.get(&value)? {
            Op::Arithmetic(Arithmetic::Div, one, divisor) if self.number(*one) == Some(1.0) => Some(*divisor),
            _ => None,
        }
    }

    pub(crate) fn neg(&mut self, value: Value) -> Value {
        if let Some(inner) = self.negated(value) {
            return inner;
        }
        let ty = self.ty(value);
        match self.number(value) {
            Some(number) => self.real(-number, value),
            None => self.compute(Op::Neg(value), ty),
        }
    }

    pub(crate) fn add(&mut self, left: Value, right: Value) -> Value {
        if let Some(sum) = self.add_again(left, right) {
            return sum;
        }
        match (self.negated(left), self.negated(right)) {
            (Some(left), Some(right)) if left == right => {
                let minus_two = self.real(-2.0, left);
                self.mul(minus_two, left)
            }
            (_, Some(right)) => self.binary(Arithmetic::Sub, left, right),
            (Some(left), None) => self.binary(Arithmetic::Sub, right, left),
            (None, None) if left == right => match self.scaled(2.0, left, 0) {
                Some(twice) => twice,
                None => self.binary(Arithmetic::Add, left, right),
            },
            (None, None) => self.binary(Arithmetic::Add, left, right),
        }
    }

    /// `x + t + t`, as of the derivative of `t * t`, where a constant in `t` takes the factor two up.
    fn add_again(&mut self, sum: Value, term: Value) -> Option<Value> {
        let (last, sign) = match self.negated(term) {
            Some(term) => (term, Arithmetic::Sub),
            None => (term, Arithmetic::Add),
        };
        match self.made.get(&sum)? {
            Op::Arithmetic(op, rest, before) if *op == sign && *before == last => {
                let rest = *rest;
                let twice = self.scaled(2.0, term, 0)?;
                Some(self.add(rest, twice))
            }
            _ => None,
        }
    }

    /// A multiple of a product or a quotient, by a constant in it that takes the factor up: `2.0 * (3.0 * x)`, or twice
    /// the `0.5 * x * x` of which it is the derivative. A constant deeper in it, which may be used elsewhere as it is,
    /// does so only where it vanishes, and where nothing is done anew that has been done outside, as of a loop.
    fn scaled(&mut self, factor: f64, value: Value, depth: usize) -> Option<Value> {
        if depth > 0 && (depth > DEPTH || !self.is_made_here(value)) {
            return None;
        }
        match self.made.get(&value)?.clone() {
            Op::Neg(inner) => self.scaled(factor, inner, depth).map(|scaled| self.neg(scaled)),
            Op::Arithmetic(Arithmetic::Mul, left, right) => {
                for (constant, rest) in [(left, right), (right, left)] {
                    if let Some(product) = self.merged(factor, constant, depth) {
                        let product = self.real(product, rest);
                        return Some(self.mul(product, rest));
                    }
                }
                for (part, rest) in [(right, left), (left, right)] {
                    if let Some(scaled) = self.scaled(factor, part, depth + 1) {
                        return Some(self.mul(scaled, rest));
                    }
                }
                None
            }
            Op::Arithmetic(Arithmetic::Div, dividend, divisor) => {
                let scaled = match self.merged(factor, dividend, depth) {
                    Some(product) => self.real(product, divisor),
                    None => self.scaled(factor, dividend, depth + 1)?,
                };
                Some(self.div(scaled, divisor))
            }
            _ => None,
        }
    }

    /// Whether the value is made in the region under construction.
    fn is_made_here(&self, value: Value) -> bool {
        self.stmts.iter().rev().any(|stmt| stmt.results == [value])
    }

    /// The product of two constants, if it is one that can be written as well.
    fn merged(&self, factor: f64, constant: Value, depth: usize) -> Option<f64> {
        let product = factor * self.number(constant)?;
        let normal = match self.function.width(constant) {
            Some(Width::F64) => product.is_normal(),
            _ => product.is_normal() && (product as f32).is_normal(),
        };
        (normal && (depth == 0 || product.abs() == 1.0)).then_some(product)
    }

    /// The constant in front of a product.
    fn coefficient(&self, value: Value) -> Option<(f64, Value)> {
        let Some(Op::Arithmetic(Arithmetic::Mul, left, right)) = self.made.get(&value) else { return None };
        [(left, right), (right, left)].into_iter().find_map(|(factor, rest)| Some((self.number(*factor)?, *rest)))
    }

    pub(crate) fn mul(&mut self, left: Value, right: Value) -> Value {
        if let Some(product) = self.number(left).and_then(|factor| self.merged(factor, right, 0)) {
            return self.real(product, right);
        }
        for (known, other) in [(left, right), (right, left)] {
            match self.number(known) {
                Some(1.0) => return other,
                Some(-1.0) => return self.neg(other),
                _ => {}
            }
            // A reciprocal from outside, as of a loop, is there to be multiplied by.
            if let Some(divisor) = self.inverse(known).filter(|_| self.is_made_here(known)) {
                return self.div(other, divisor);
            }
            if let Some(scaled) = self.number(known).and_then(|factor| self.scaled(factor, other, 0)) {
                return scaled;
            }
        }
        // (0.5 * x) * (2.0 * y)
        for (product, other) in [(left, right), (right, left)] {
            if let Some((factor, rest)) = self.coefficient(product)
                && let Some(scaled) = self.scaled(factor, other, 1)
            {
                return self.mul(scaled, rest);
            }
        }
        // (a * x) * y where x * y is at hand.
        for (product, factor) in [(left, right), (right, left)] {
            if let Some(Op::Arithmetic(Arithmetic::Mul, a, b)) = self.made.get(&product) {
                let (a, b) = (*a, *b);
                for (x, rest) in [(b, a), (a, b)] {
                    if let Some(shared) = self.at_hand.product(x, factor) {
                        return self.binary(Arithmetic::Mul, rest, shared);
                    }
                }
            }
        }
        // Signs outward, where an addition can absorb them.
        match (self.negated(left), self.negated(right)) {
            (Some(left), Some(right)) => return self.mul(left, right),
            (Some(left), None) => {
                let product = self.mul(left, right);
                return self.neg(product);
            }
            (None, Some(right)) => {
                let product = self.mul(left, right);
                return self.neg(product);
            }
            (None, None) => {}
        }
        self.binary(Arithmetic::Mul, left, right)
    }

    /// A multiple of what rustc is to vouch for: it stays a product with a factor of one, too.
    pub(crate) fn vouched_product(&mut self, factor: Value, presumed: Value) -> Value {
        let product = match self.number(factor) {
            Some(_) => self.binary(Arithmetic::Mul, factor, presumed),
            None => self.mul(factor, presumed),
        };
        self.function.values[product.index()].presumed = true;
        product
    }

    fn div(&mut self, dividend: Value, divisor: Value) -> Value {
        if self.negated(dividend).is_some() || self.number(dividend).is_some_and(f64::is_sign_negative) {
            let dividend = self.neg(dividend);
            let quotient = self.binary(Arithmetic::Div, dividend, divisor);
            return self.neg(quotient);
        }
        self.binary(Arithmetic::Div, dividend, divisor)
    }

    fn binary(&mut self, op: Arithmetic, left: Value, right: Value) -> Value {
        let ty = if self.ty(left).is_real() { self.ty(left) } else { self.ty(right) };
        self.compute(Op::Arithmetic(op, left, right), ty)
    }

    pub(crate) fn arithmetic(&mut self, op: Arithmetic, left: Value, right: Value) -> Value {
        match op {
            Arithmetic::Add => self.add(left, right),
            Arithmetic::Mul => self.mul(left, right),
            Arithmetic::Div => self.div(left, right),
            Arithmetic::Sub | Arithmetic::Rem => self.binary(op, left, right),
        }
    }
}
