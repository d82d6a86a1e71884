//! Branches: the forward sweep yields a record of the arm that ran, the reverse sweep matches on it.
//!
//! An arm's record holds the values of the arm that its reverse reads. Where no arm needs any, an `if`'s condition is
//! record enough. Where only one arm comes to its end (the others panic) there is nothing to choose.

use super::{Adjoints, Reverse};
use crate::ir::hash::HashMap;
use crate::ir::{
    Column, End, Name, Op, RecordId, RecordType, Region, Stmt, Storage, Ty, Value, Variant, definitions, region_uses,
    substitute,
};
use proc_macro2::Span;
use std::collections::BTreeSet;

/// An arm that comes to its end, reversed.
struct Reversed {
    adjoints: Adjoints,
    backward: Region,
    /// The values of the forward arm that the backward one reads.
    fields: Vec<Value>,
}

impl Reverse {
    pub(super) fn branch(&mut self, mut stmt: Stmt, sunk: &[Stmt], adjoints: &mut Adjoints) -> Stmt {
        self.builder.get_mut().span = Span::call_site();
        let incoming: Vec<Option<Value>> = stmt
            .results
            .iter()
            .map(|result| adjoints.remove(result).map(|adjoint| self.owned(adjoint, *result)))
            .collect();
        if incoming.iter().all(Option::is_none) && self.touched(&stmt).is_empty() {
            return stmt;
        }
        let mut reversed: Vec<Option<Reversed>> = Vec::new();
        let mut parts: Vec<Vec<Column>> = match &stmt.op {
            Op::Match { arms, scrutinees } => {
                arms.iter().map(|arm| arm.columns(scrutinees).unwrap_or_default()).collect()
            }
            _ => Vec::new(),
        };
        parts.iter_mut().for_each(|columns| {
            columns.retain(|column| self.is_place(column.scrutinee) && !column.bindings.is_empty());
        });
        let mut parts = parts.into_iter();
        for (arm, bindings) in arms_mut(&mut stmt.op) {
            let parts = parts.next().unwrap_or_default();
            let arm_reversed = self.arm(arm, (&bindings, parts), (&stmt.results, &incoming), sunk, adjoints);
            reversed.push(arm_reversed);
        }
        let touched: BTreeSet<Value> = reversed
            .iter()
            .flatten()
            .flat_map(|arm| arm.adjoints.iter().filter(|(value, adjoint)| adjoints.get(value) != Some(adjoint)))
            .map(|(value, _)| *value)
            .collect();
        if touched.is_empty() && reversed.iter().flatten().all(|arm| arm.backward.stmts.is_empty()) {
            return stmt;
        }
        for arm in reversed.iter_mut().flatten() {
            self.yield_adjoints(arm, &touched, adjoints);
        }
        self.fields(&mut stmt, &mut reversed);

        let completing = reversed.iter().flatten().count();
        if completing == 1 {
            self.only_arm(&mut stmt, reversed, &touched, adjoints);
            return stmt;
        }
        let mut bare = reversed.iter().flatten().all(|arm| arm.fields.is_empty());
        if let [Some(then), Some(otherwise)] = &mut reversed[..] {
            let fields = [&then.fields[..], &otherwise.fields];
            bare = bare || self.fields_as_results(&mut stmt, fields, [&mut then.backward, &mut otherwise.backward]);
        }
        let op = match &stmt.op {
            Op::If { condition, .. } if bare => {
                let mut arms = reversed.into_iter().flatten().map(|arm| arm.backward);
                let (then, otherwise) = (arms.next().unwrap_or_default(), arms.next().unwrap_or_default());
                Op::If { condition: *condition, arms: [then, otherwise] }
            }
            _ => self.record(&mut stmt, reversed),
        };
        let builder = self.builder.get_mut();
        let results: Vec<Value> = touched
            .iter()
            .map(|value| {
                let data = builder.function.data(*value);
                let (ty, name) = (data.ty, data.name.adjoint());
                builder.function.fresh(ty, name, stmt.span)
            })
            .collect();
        adjoints.extend(touched.into_iter().zip(results.iter().copied()));
        builder.stmts.push(Stmt { results, op, span: stmt.span });
        stmt
    }

    fn arm(
        &mut self,
        arm: &mut Region,
        (bindings, parts): (&[Value], Vec<Column>),
        (results, incoming): (&[Value], &[Option<Value>]),
        sunk: &[Stmt],
        adjoints: &Adjoints,
    ) -> Option<Reversed> {
        let End::Yield(yields) = &arm.end else { return None };
        let outer = self.builder.get_mut().enter();
        let mut inner = adjoints.clone();
        for (value, adjoint) in yields.clone().into_iter().zip(incoming) {
            if let Some(adjoint) = adjoint {
                self.accumulate(&mut inner, value, *adjoint);
            }
        }
        self.arms += 1;
        // What the pattern binds may be what the arm yields.
        for column in &parts {
            self.shadow_parts(column);
        }
        let here = definitions(&arm.stmts);
        for (value, result) in yields.clone().into_iter().zip(results) {
            let Some(shadow) = self.shadows.get(result).copied().filter(|_| self.is_place(value)) else { continue };
            let root = self.root(value);
            if here.contains(&root) {
                // One and the same memory.
                self.shadows.insert(root, shadow);
            } else if let Some(target) = self.shadow(value) {
                self.add_memory(target, shadow);
            }
        }
        arm.stmts = self.stmts(std::mem::take(&mut arm.stmts), sunk, &mut inner);
        self.arms -= 1;
        for stmt in sunk.iter().rev() {
            self.stmt(stmt, &mut inner);
        }
        bindings.iter().for_each(|binding| {
            inner.remove(binding);
        });
        let stmts = self.builder.get_mut().leave(outer);
        let mut backward = Region { params: Vec::new(), stmts, end: End::default() };
        for column in parts {
            self.parts_again(column, &mut backward);
        }
        Some(Reversed { adjoints: inner, backward, fields: Vec::new() })
    }

    /// The shadows of what a pattern binds of a place: the same parts of its shadow.
    fn shadow_parts(&mut self, Column { scrutinee, pattern, bindings }: &Column) {
        let Some(shadow) = self.shadow(*scrutinee) else { return };
        let root = self.base(shadow);
        let function = &mut self.builder.get_mut().function;
        let storage = match function.data(root).storage {
            Storage::Optional => Storage::Optional,
            _ => Storage::Borrowed,
        };
        let results: Vec<Value> = bindings
            .iter()
            .map(|binding| {
                let data = function.data(*binding).clone();
                let part = function.fresh(data.ty, data.name.adjoint(), data.span);
                function.values[part.index()].storage = storage;
                part
            })
            .collect();
        self.shadows.extend(bindings.iter().copied().zip(results.iter().copied()));
        let op = Op::Destructure { base: shadow, pattern: pattern.clone(), mutable: true };
        let builder = self.builder.get_mut();
        let span = builder.span;
        builder.stmts.push(Stmt { results, op, span });
    }

    /// What a pattern binds is found again by the reverse sweep, where what was matched is still there.
    fn parts_again(&mut self, column: Column, backward: &mut Region) {
        let Column { scrutinee: place, pattern, bindings } = column;
        let read = region_uses(backward);
        let holds = self.stability.is_never_written(place);
        if !holds || !bindings.iter().any(|binding| read.contains(binding)) {
            return;
        }
        let outer = self.builder.get_mut().enter();
        let base = self.again(place);
        let function = &mut self.builder.get_mut().function;
        let results: Vec<Value> = bindings
            .iter()
            .map(|binding| {
                let data = function.data(*binding).clone();
                let part = function.fresh(data.ty, data.name, data.span);
                function.values[part.index()].storage = data.storage;
                part
            })
            .collect();
        let found = bindings.iter().copied().zip(results.iter().copied()).collect();
        substitute(backward, &found);
        let builder = self.builder.get_mut();
        let span = builder.span;
        builder.stmts.push(Stmt { results, op: Op::Destructure { base, pattern, mutable: false }, span });
        let stmts = builder.leave(outer);
        backward.stmts.splice(0..0, stmts);
    }

    /// Every arm yields the adjoints that some arm changes.
    fn yield_adjoints(&mut self, arm: &mut Reversed, touched: &BTreeSet<Value>, before: &Adjoints) {
        let builder = self.builder.get_mut();
        let outer = builder.enter();
        builder.stmts = std::mem::take(&mut arm.backward.stmts);
        let yields = touched
            .iter()
            .map(|value| match arm.adjoints.get(value).or_else(|| before.get(value)) {
                Some(adjoint) => *adjoint,
                None => {
                    let ty = builder.function.ty(*value);
                    builder.push(Op::Zero { like: *value, negative: true }, ty)
                }
            })
            .collect();
        arm.backward = Region { params: Vec::new(), stmts: builder.leave(outer), end: End::Yield(yields) };
    }

    /// What each backward arm reads of its forward arm; constants are written again instead.
    fn fields(&mut self, stmt: &mut Stmt, reversed: &mut [Option<Reversed>]) {
        for ((arm, bindings), reversed) in arms_mut(&mut stmt.op).into_iter().zip(reversed) {
            let Some(reversed) = reversed else { continue };
            let mut inner = definitions(&arm.stmts);
            inner.extend(bindings);
            // Which way a loop is left is known without.
            inner.retain(|value| !self.leaves.contains(value));
            let repeated = self.depth > 0;
            reversed.fields = self.capture(&arm.stmts, &inner, &mut reversed.backward, repeated);
            // A reference to what ends with the arm can't leave it, and to what is changed later none may be held.
            self.own_references(&mut arm.stmts, &mut reversed.fields, &mut reversed.backward, |lower, field| {
                lower.deferred || inner.contains(&lower.root(field)) || !lower.stability.holds_after(field, field)
            });
        }
    }

    /// The branch's one way through: what its reverse reads leaves the arm as further results.
    fn only_arm(
        &mut self,
        stmt: &mut Stmt,
        reversed: Vec<Option<Reversed>>,
        touched: &BTreeSet<Value>,
        adjoints: &mut Adjoints,
    ) {
        let arms = arms_mut(&mut stmt.op);
        for ((arm, _), reversed) in arms.into_iter().zip(reversed) {
            let Some(mut reversed) = reversed else { continue };
            let mut outside = HashMap::default();
            for field in reversed.fields {
                let function = &mut self.builder.get_mut().function;
                let data = function.data(field).clone();
                let result = function.fresh(data.ty, data.name, data.span);
                stmt.results.push(result);
                if let End::Yield(values) = &mut arm.end {
                    values.push(field);
                }
                outside.insert(field, result);
            }
            substitute(&mut reversed.backward, &outside);
            let yields = reversed.backward.yields().to_vec();
            self.builder.get_mut().append(std::mem::take(&mut reversed.backward.stmts));
            adjoints.extend(touched.iter().copied().zip(yields));
        }
    }

    fn record(&mut self, stmt: &mut Stmt, reversed: Vec<Option<Reversed>>) -> Op {
        let names: &[&str] = if matches!(stmt.op, Op::If { .. }) { &["Then", "Else"] } else { &[] };
        let function = &mut self.builder.get_mut().function;
        let record = RecordId(function.records.len() as u32);
        let mut variants = Vec::new();
        let mut backward = Vec::new();
        for (index, ((arm, _), reversed)) in arms_mut(&mut stmt.op).into_iter().zip(reversed).enumerate() {
            let Some(mut reversed) = reversed else { continue };
            let variant = variants.len();
            let name = names.get(index).map_or_else(|| format!("Arm{index}"), |name| (*name).to_string());
            variants.push(Variant { name, fields: reversed.fields.len() });

            let value = function.fresh(Ty::Record(record), Name::None, stmt.span);
            let op = Op::Record { record, variant, fields: reversed.fields.clone() };
            arm.stmts.push(Stmt { results: vec![value], op, span: stmt.span });
            if let End::Yield(values) = &mut arm.end {
                values.push(value);
            }

            let mut params = HashMap::default();
            for field in reversed.fields {
                let data = function.data(field).clone();
                let param = function.fresh(data.ty, data.name, data.span);
                reversed.backward.params.push(param);
                params.insert(field, param);
            }
            substitute(&mut reversed.backward, &params);
            backward.push((variant, reversed.backward));
        }
        function.records.push(RecordType { variants });
        let scrutinee = function.fresh(Ty::Record(record), Name::Hint("branch".to_string()), stmt.span);
        stmt.results.push(scrutinee);
        Op::MatchRecord { scrutinee, record, arms: backward }
    }
}

/// The arms of a branch, with what their patterns bind.
fn arms_mut(op: &mut Op) -> Vec<(&mut Region, Vec<Value>)> {
    match op {
        Op::If { arms, .. } => arms.iter_mut().map(|arm| (arm, Vec::new())).collect(),
        Op::Match { arms, .. } => arms.iter_mut().map(|arm| (&mut arm.body, arm.bindings.clone())).collect(),
        _ => Vec::new(),
    }
}
