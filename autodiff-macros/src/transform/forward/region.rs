//! Branches yield tangents beside their results, loops carry them beside their variables, records hold them beside their
//! fields.

use super::Forward;
use crate::ir::hash::HashSet;
use crate::ir::{Column, End, Op, Part, Region, Stmt, Storage, Value, regions};

impl Forward<'_> {
    /// The statements of a region; what it yields is extended by what `extend` makes of it.
    fn region(
        &mut self,
        region: &mut Region,
        first: impl FnOnce(&mut Self),
        extend: impl FnOnce(&mut Self, &mut Vec<Value>),
    ) {
        let outer = self.builder.get_mut().enter();
        first(self);
        for stmt in std::mem::take(&mut region.stmts) {
            self.stmt(stmt);
        }
        if let End::Yield(values) = &mut region.end {
            extend(self, values);
        }
        region.stmts = self.builder.get_mut().leave(outer);
    }

    pub(super) fn branch(&mut self, mut stmt: Stmt) {
        let active: Vec<bool> = stmt.results.iter().map(|result| self.is_active(*result)).collect();
        let results = stmt.results.clone();
        let extend = |forward: &mut Self, values: &mut Vec<Value>| {
            let tangents: Vec<Value> = values
                .clone()
                .into_iter()
                .zip(&active)
                .filter(|(_, active)| **active)
                .map(|(value, _)| forward.tangent_or_zero(value))
                .collect();
            values.extend(tangents);
        };
        match &mut stmt.op {
            Op::If { arms, .. } => {
                for arm in arms {
                    self.region(arm, |_| {}, extend);
                }
            }
            Op::Match { scrutinees, arms } => {
                for arm in arms {
                    let mut columns = arm.columns(scrutinees).unwrap_or_default();
                    columns.retain(|column| column.bindings.iter().any(|binding| self.is_active(*binding)));
                    let changed: Vec<bool> =
                        columns.iter().map(|column| changes(&arm.body, &column.bindings)).collect();
                    let first = |forward: &mut Self| {
                        for (column, changed) in columns.into_iter().zip(changed) {
                            forward.parts(column, changed);
                        }
                    };
                    self.region(&mut arm.body, first, extend);
                }
            }
            Op::MatchRecord { arms, .. } => {
                for (_, arm) in arms {
                    self.tangent_params(arm);
                    self.region(arm, |_| {}, extend);
                }
            }
            _ => {}
        }
        for result in results {
            if self.is_active(result) {
                let tangent = self.builder.get_mut().function.fresh_tangent(result);
                stmt.results.push(tangent);
                self.tangents.insert(result, tangent);
            }
        }
        self.keep(stmt);
    }

    /// The tangents of what a pattern binds of a place: the same parts of its tangent.
    fn parts(&mut self, column: Column, changed: bool) {
        let Column { scrutinee: place, pattern, bindings } = column;
        let Some(base) = self.tangent(place) else { return };
        let builder = self.builder.get_mut();
        let storage = match builder.function.data(base).storage {
            Storage::Optional => Storage::Optional,
            _ => Storage::Borrowed,
        };
        let results: Vec<Value> = bindings
            .iter()
            .map(|binding| {
                let part = builder.function.fresh_tangent(*binding);
                let data = &mut builder.function.values[part.index()];
                (data.storage, data.cell, data.annotation) = (storage, false, None);
                part
            })
            .collect();
        let span = builder.span;
        let op = Op::Destructure { base, pattern, mutable: changed };
        builder.stmts.push(Stmt { results: results.clone(), op, span });
        self.tangents.extend(bindings.iter().copied().zip(results));
    }

    /// Parameters of a region are followed by the tangents of those that have one.
    fn tangent_params(&mut self, region: &mut Region) {
        for param in region.params.clone() {
            if self.is_active(param) {
                let tangent = self.builder.get_mut().function.fresh_tangent(param);
                region.params.push(tangent);
                self.tangents.insert(param, tangent);
            }
        }
    }

    /// The tangents are carried before the variables: what they become is computed from what the variables were.
    pub(super) fn loop_stmt(&mut self, mut stmt: Stmt) {
        let results = stmt.results.clone();
        let Op::Loop(inner) = &mut stmt.op else { return };
        let columns: Vec<(usize, Value)> = inner.carried().iter().copied().enumerate().collect();
        let columns: Vec<(usize, Value)> = columns
            .into_iter()
            .filter(|(index, param)| {
                let next = inner.next().get(*index);
                [Some(param), next, results.get(*index)].into_iter().flatten().any(|value| self.is_active(*value))
            })
            .collect();
        let inits: Vec<Value> = columns.iter().map(|(index, _)| self.tangent_or_zero(inner.inits[*index])).collect();
        inner.inits.splice(0..0, inits);
        let at = usize::from(inner.index().is_some());
        let mut tangents = Vec::new();
        for (_, param) in &columns {
            let tangent = self.builder.get_mut().function.fresh_tangent(*param);
            self.tangents.insert(*param, tangent);
            tangents.push(tangent);
        }
        let breaks = usize::from(inner.breaks);
        self.region(
            &mut inner.body,
            |_| {},
            |forward, values| {
                let nexts: Vec<Value> =
                    columns.iter().map(|(index, _)| forward.tangent_or_zero(values[breaks + index])).collect();
                values.splice(breaks..breaks, nexts);
            },
        );
        inner.body.params.splice(at..at, tangents);
        let mut after = Vec::new();
        for (index, _) in &columns {
            let tangent = self.builder.get_mut().function.fresh_tangent(results[*index]);
            self.tangents.insert(results[*index], tangent);
            after.push(tangent);
        }
        stmt.results.splice(0..0, after);
        self.keep(stmt);
    }

    /// What a forward sweep hands to its reverse sweep, with the tangents of what has one there.
    pub(super) fn record(&mut self, mut stmt: Stmt) {
        match &mut stmt.op {
            Op::Record { record, variant, fields } => {
                let read = self.record_fields(*record, *variant).cloned();
                self.widen(fields, read.as_ref());
            }
            Op::Push { stack, fields } => {
                let read = self.popped.get(&self.handed.origin(*stack)).cloned();
                self.widen(fields, read.as_ref());
            }
            Op::Pop { .. } => {
                for result in stmt.results.clone() {
                    if self.is_active(result) {
                        let tangent = self.builder.get_mut().function.fresh_tangent(result);
                        stmt.results.push(tangent);
                        self.tangents.insert(result, tangent);
                    }
                }
            }
            _ => {}
        }
        self.keep(stmt);
    }

    /// A reverse sweep that is run later, with the tangents of what it yields.
    pub(super) fn tape(&mut self, mut stmt: Stmt) {
        let Op::Tape(sweep) = &mut stmt.op else { return };
        let tangents = |forward: &mut Self, values: &mut Vec<Value>| {
            let tangents: Vec<Value> = values.iter().map(|value| forward.tangent_or_zero(*value)).collect();
            values.extend(tangents);
        };
        self.region(sweep, |_| {}, tangents);
        self.keep(stmt);
    }

    fn widen(&mut self, fields: &mut Vec<Value>, read: Option<&Vec<Value>>) {
        for (index, field) in fields.clone().into_iter().enumerate() {
            if self.has_tangent(read, index) {
                let tangent = self.tangent_or_zero(field);
                fields.push(tangent);
            }
        }
    }
}

/// Whether a region changes one of these places, or a part of it.
fn changes(region: &Region, places: &[Value]) -> bool {
    fn walk(region: &Region, parts: &mut HashSet<Value>) -> bool {
        region.stmts.iter().any(|stmt| {
            match &stmt.op {
                Op::View { base, part, mutable } if parts.contains(base) => {
                    parts.extend(&stmt.results);
                    if *mutable && matches!(part, Part::Range { .. }) {
                        return true;
                    }
                }
                Op::SplitMut { base, .. } if parts.contains(base) => return true,
                Op::Destructure { base, mutable, .. } if parts.contains(base) => {
                    parts.extend(&stmt.results);
                    if *mutable {
                        return true;
                    }
                }
                Op::Match { scrutinees, arms } if scrutinees.iter().any(|value| parts.contains(value)) => {
                    parts.extend(arms.iter().flat_map(|arm| &arm.bindings));
                }
                _ => {}
            }
            stmt.op.written().iter().any(|place| parts.contains(place))
                || regions(&stmt.op).into_iter().any(|inner| walk(inner, parts))
        })
    }
    walk(region, &mut places.iter().copied().collect())
}
