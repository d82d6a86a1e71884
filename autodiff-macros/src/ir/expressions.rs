//! Which expressions have been computed already, by scope.

use super::{Arithmetic, Op, Stmt, Ty, Value, operands};
use crate::ir::hash::HashMap;

/// An operation by what it computes from what.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    operation: String,
    operands: Vec<Value>,
}

/// The values that are at hand, innermost scope last.
#[derive(Default)]
pub(super) struct Expressions {
    scopes: Vec<HashMap<Key, Value>>,
}

impl Expressions {
    pub(super) fn enter(&mut self) {
        self.scopes.push(HashMap::default());
    }

    pub(super) fn leave(&mut self) {
        self.scopes.pop();
    }

    pub(super) fn note(&mut self, op: &Op, result: Value, ty: impl Fn(Value) -> Ty) {
        if self.scopes.is_empty() {
            self.enter();
        }
        if let (Some(key), Some(scope)) = (key(op, ty), self.scopes.last_mut()) {
            scope.entry(key).or_insert(result);
        }
    }

    pub(super) fn note_all(&mut self, stmts: &[Stmt], ty: impl Fn(Value) -> Ty) {
        for stmt in stmts {
            if let [result] = stmt.results[..] {
                self.note(&stmt.op, result, &ty);
            }
        }
    }

    pub(super) fn find(&self, op: &Op, ty: impl Fn(Value) -> Ty) -> Option<Value> {
        let key = key(op, ty)?;
        self.scopes.iter().rev().find_map(|scope| scope.get(&key)).copied()
    }

    pub(super) fn product(&self, left: Value, right: Value) -> Option<Value> {
        self.find(&Op::Arithmetic(Arithmetic::Mul, left, right), |_| Ty::Int)
    }
}

/// Pure operations on floats; addition and multiplication commute.
fn key(op: &Op, ty: impl Fn(Value) -> Ty) -> Option<Key> {
    let mut operands = operands(op);
    let operation = match op {
        Op::Rule { rule, args } if args.iter().any(|arg| ty(*arg).is_real()) => rule.name.to_string(),
        Op::Arithmetic(op, ..) => {
            if matches!(op, Arithmetic::Add | Arithmetic::Mul) {
                operands.sort_unstable();
            }
            format!("{op:?}")
        }
        Op::Neg(_) => "neg".to_string(),
        Op::Runtime { function, .. } => (*function).to_string(),
        Op::Operator { op, left, right } if [left, right].iter().all(|value| ty(**value).is_real()) => {
            (*op).to_string()
        }
        _ => return None,
    };
    Some(Key { operation, operands })
}
