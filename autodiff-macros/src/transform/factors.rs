//! The constant factors of a product in a derivative become one: `100.0 * (2.0 * x * t)` is `200.0 * x * t`.
//!
//! The primal keeps its factors, bit for bit. A factor that is read elsewhere as well, or by a name, stays as it is.

use crate::ir::hash::HashMap;
use crate::ir::{
    Arithmetic, End, Function, Literal, Name, Op, Region, Stmt, Value, Width, operands, regions, regions_mut,
};

pub(crate) fn merge_factors(mut function: Function) -> Function {
    let mut known = Known::default();
    known.note(&function.body);
    let mut body = std::mem::take(&mut function.body);
    known.merge(&mut body.stmts, &mut function);
    function.body = body;
    function
}

#[derive(Default)]
struct Known {
    uses: HashMap<Value, usize>,
    numbers: HashMap<Value, f64>,
}

impl Known {
    fn note(&mut self, region: &Region) {
        for stmt in &region.stmts {
            if let (Op::Literal(literal), [result]) = (&stmt.op, &stmt.results[..])
                && let Some(number) = literal.number()
            {
                self.numbers.insert(*result, number);
            }
            operands(&stmt.op).into_iter().for_each(|value| self.read(value));
            regions(&stmt.op).into_iter().for_each(|inner| self.note(inner));
        }
        if let End::Yield(values) = &region.end {
            values.iter().for_each(|value| self.read(*value));
        }
    }

    fn read(&mut self, value: Value) {
        *self.uses.entry(value).or_default() += 1;
    }

    /// A constant and what it is multiplied with.
    fn scaled(&self, op: &Op) -> Option<(f64, Value)> {
        let Op::Arithmetic(Arithmetic::Mul, left, right) = op else { return None };
        let by = |number: Value, other: Value| Some((*self.numbers.get(&number)?, other));
        by(*left, *right).or_else(|| by(*right, *left))
    }

    fn merge(&mut self, stmts: &mut Vec<Stmt>, function: &mut Function) {
        let mut made = HashMap::default();
        let mut literals = Vec::new();
        for index in 0..stmts.len() {
            for region in regions_mut(&mut stmts[index].op) {
                self.merge(&mut region.stmts, function);
            }
            let [result] = stmts[index].results[..] else { continue };
            if let Some((outer, product)) = self.scaled(&stmts[index].op).filter(|_| function.is_of_derivative(result))
                && let Some(at) = self.inner(product, stmts, &made, function)
                && let Some((inner, rest)) = self.scaled(&stmts[at].op)
                && let Some(factor) = one_of(outer, inner, function.width(product))
            {
                let span = stmts[at].span;
                let literal = function.fresh(function.ty(product), Name::None, span);
                self.numbers.insert(literal, factor);
                literals.push((at, Stmt { results: vec![literal], op: Op::Literal(Literal::Real(factor)), span }));
                stmts[at].op = match factor {
                    1.0 => Op::Copy(rest),
                    -1.0 => Op::Neg(rest),
                    _ => Op::Arithmetic(Arithmetic::Mul, literal, rest),
                };
                stmts[index].op = Op::Copy(product);
            }
            made.insert(result, index);
        }
        literals.sort_by_key(|(at, _)| *at);
        for (at, literal) in literals.into_iter().rev() {
            stmts.insert(at, literal);
        }
    }

    /// Where a constant factor of the value is multiplied in, if nothing else reads what comes of it.
    fn inner(&self, value: Value, stmts: &[Stmt], made: &HashMap<Value, usize>, function: &Function) -> Option<usize> {
        let at = *made.get(&value)?;
        let nameless = matches!(function.data(value).name, Name::Hint(_) | Name::None);
        if self.uses.get(&value) != Some(&1) || !nameless || !function.is_of_derivative(value) {
            return None;
        }
        match &stmts[at].op {
            op if self.scaled(op).is_some() => Some(at),
            Op::Arithmetic(Arithmetic::Mul, left, right) => {
                [left, right].into_iter().find_map(|factor| self.inner(*factor, stmts, made, function))
            }
            Op::Arithmetic(Arithmetic::Div, inner, _) | Op::Neg(inner) | Op::Copy(inner) => {
                self.inner(*inner, stmts, made, function)
            }
            _ => None,
        }
    }
}

/// The product of two constants, if it is one that can be written as well.
fn one_of(left: f64, right: f64, width: Option<Width>) -> Option<f64> {
    let product = left * right;
    let normal = match width {
        Some(Width::F64) => product.is_normal(),
        _ => product.is_normal() && (product as f32).is_normal(),
    };
    normal.then_some(product)
}
