//! Which values of a function that goes forward are tangents.

use crate::ir::hash::HashSet;
use crate::ir::{End, Function, Mutation, Op, Region, Stmt, Value, operands, regions};

/// The values that are tangents, or places of tangents. All others belong to the primal or are factors of tangents.
pub(crate) struct Tangents(HashSet<Value>);

impl Tangents {
    pub(crate) fn of(function: &Function) -> Self {
        let given = function.places.iter().map(|(value, _)| *value).filter(|value| function.is_of_derivative(*value));
        let mut walk = Walk { function, tangents: given.collect() };
        walk.region(&function.body);
        Tangents(walk.tangents)
    }

    pub(crate) fn contains(&self, value: Value) -> bool {
        self.0.contains(&value)
    }
}

struct Walk<'f> {
    function: &'f Function,
    tangents: HashSet<Value>,
}

impl Walk<'_> {
    fn region(&mut self, region: &Region) {
        region.stmts.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn is_tangent(&self, value: &Value) -> bool {
        self.tangents.contains(value)
    }

    fn stmt(&mut self, stmt: &Stmt) {
        if let Op::Loop(inner) = &stmt.op {
            let mut known: Vec<bool> = inner.inits.iter().map(|init| self.is_tangent(init)).collect();
            loop {
                for (index, _) in known.iter().enumerate().filter(|(_, known)| **known) {
                    self.tangents.insert(inner.carried()[index]);
                }
                regions(&stmt.op).into_iter().for_each(|inner| self.region(inner));
                // What begins at a number that is of no one's may become a tangent.
                let more: Vec<bool> =
                    known.iter().zip(inner.next()).map(|(known, next)| *known || self.is_tangent(next)).collect();
                if inner.next().is_empty() || more == known {
                    break;
                }
                known = more;
            }
            for ((known, init), result) in known.into_iter().zip(&inner.inits).zip(&stmt.results) {
                if known {
                    self.tangents.extend([*init, *result]);
                }
            }
            return;
        }
        for inner in regions(&stmt.op) {
            self.region(inner);
            if let End::Yield(values) = &inner.end {
                let tangents = stmt.results.iter().zip(values).filter(|(_, value)| self.is_tangent(value));
                let tangents: Vec<Value> = tangents.map(|(result, _)| *result).collect();
                self.tangents.extend(tangents);
            }
        }
        let results = match &stmt.op {
            Op::Zero { .. } | Op::Undefined | Op::Alloc(_) => {
                stmt.results.iter().copied().filter(|result| self.function.is_of_derivative(*result)).collect()
            }
            Op::CallTangent { call, .. } if !call.is_whole() => {
                stmt.results[call.result.leaves().len().min(stmt.results.len())..].to_vec()
            }
            Op::Mutate { place, how: Mutation::Pop, .. } if self.is_tangent(place) => {
                stmt.results.get(1..).unwrap_or_default().to_vec()
            }
            Op::Copy(_)
            | Op::Neg(_)
            | Op::Arithmetic(..)
            | Op::Cast { .. }
            | Op::Select { .. }
            | Op::Accumulate { .. }
            | Op::Runtime { .. }
            | Op::View { .. }
            | Op::SplitMut { .. }
            | Op::Destructure { .. }
            | Op::Load { .. }
            | Op::Take { .. }
            | Op::Sum { .. }
                if operands(&stmt.op).iter().any(|operand| self.is_tangent(operand)) =>
            {
                stmt.results.clone()
            }
            _ => Vec::new(),
        };
        self.tangents.extend(results);
    }
}
