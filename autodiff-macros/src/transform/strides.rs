//! How the integers in a loop go on from iteration to iteration.

use super::known::Known;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Arithmetic, Function, Literal, Op, Part, Region, Stmt, Value, map_operands, operands, regions};

pub(super) struct Strides<'r> {
    /// What the body makes, by the statement that makes it.
    made: HashMap<Value, &'r Stmt>,
    inside: HashSet<Value>,
    /// The number of the iteration.
    at: Value,
}

impl<'r> Strides<'r> {
    pub(super) fn of(body: &'r Region, at: Value) -> Self {
        let (mut made, mut inside) = (HashMap::default(), HashSet::default());
        note_made(body, &mut made, &mut inside);
        Self { made, inside, at }
    }

    /// Whether a value is the number of the iteration.
    pub(super) fn is(&self, value: Value) -> bool {
        value == self.at
    }

    /// The statement of the body that makes a value.
    pub(super) fn made(&self, value: Value) -> Option<&'r Stmt> {
        self.made.get(&value).copied()
    }

    /// Whether the body makes a value.
    pub(super) fn is_inside(&self, value: Value) -> bool {
        self.inside.contains(&value)
    }

    /// Whether a place is the same in all iterations.
    pub(super) fn is_steady(&self, place: Value) -> bool {
        if !self.is_inside(place) {
            return true;
        }
        self.made(place).is_some_and(|stmt| match &stmt.op {
            Op::View { base, part: part @ (Part::Index(_) | Part::Field(_)), .. } => {
                self.is_steady(*base) && part.operands().into_iter().all(|index| self.is_same(index))
            }
            _ => false,
        })
    }

    /// Whether an integer is the same in all iterations.
    pub(super) fn is_same(&self, value: Value) -> bool {
        if !self.is_inside(value) {
            return true;
        }
        self.made(value).is_some_and(|stmt| match &stmt.op {
            Op::Literal(_) => true,
            op @ (Op::Arithmetic(..) | Op::Nth { .. }) => operands(op).into_iter().all(|operand| self.is_same(operand)),
            _ => false,
        })
    }

    /// Whether an integer grows by one from a number of the loop to the next.
    pub(super) fn steps(&self, index: Value) -> bool {
        if index == self.at {
            return true;
        }
        self.made(index).is_some_and(|stmt| match stmt.op {
            Op::Arithmetic(Arithmetic::Add, left, right) | Op::Nth { start: left, index: right, back: false } => {
                self.steps(left) && self.is_same(right) || self.is_same(left) && self.steps(right)
            }
            Op::Arithmetic(Arithmetic::Sub, left, right) => self.steps(left) && self.is_same(right),
            _ => false,
        })
    }

    /// A value as it is outside the loop, in the iteration `of`.
    pub(super) fn copied(
        &self,
        value: Value,
        of: Option<Value>,
        known: &Known,
        function: &mut Function,
        stmts: &mut Vec<Stmt>,
    ) -> Value {
        if value == self.at {
            return of.unwrap_or(value);
        }
        let Some(mut stmt) = self.made(value).cloned() else { return value };
        map_operands(&mut stmt.op, &mut |operand| self.copied(operand, of, known, function, stmts));
        if let Op::Arithmetic(Arithmetic::Add, left, right) = stmt.op {
            for (zero, other) in [(left, right), (right, left)] {
                if known.is_zero(zero) {
                    return other;
                }
            }
        }
        let data = function.data(value).clone();
        let copy = function.fresh(data.ty, data.name, data.span);
        function.values[copy.index()].storage = data.storage;
        stmt.results = vec![copy];
        stmts.push(stmt);
        copy
    }

    /// A place or an integer, by how it is found.
    pub(super) fn spelled(&self, value: Value) -> String {
        let Some(stmt) = self.made(value) else { return format!("v{}", value.0) };
        let kind = match &stmt.op {
            Op::Literal(Literal::Tokens(literal)) => return literal.to_string(),
            Op::Arithmetic(op, ..) => format!("{op:?}"),
            Op::Nth { back, .. } => format!("Nth {back}"),
            Op::View { part: Part::Index(_), .. } => "View".to_string(),
            Op::View { part: Part::Field(field), .. } => format!("View {field}"),
            _ => return format!("v{}", value.0),
        };
        let operands: Vec<String> = operands(&stmt.op).into_iter().map(|operand| self.spelled(operand)).collect();
        format!("({kind} {})", operands.join(" "))
    }
}

fn note_made<'r>(region: &'r Region, made: &mut HashMap<Value, &'r Stmt>, inside: &mut HashSet<Value>) {
    inside.extend(&region.params);
    for stmt in &region.stmts {
        inside.extend(&stmt.results);
        made.extend(stmt.results.iter().map(|result| (*result, stmt)));
        regions(&stmt.op).into_iter().for_each(|inner| note_made(inner, made, inside));
    }
}
