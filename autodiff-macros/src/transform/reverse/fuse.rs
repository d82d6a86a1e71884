//! Loops that are reversed as they run.
//!
//! Where the adjoints that a loop's reverse starts from are known before the loop, and nothing later changes what it
//! adds to, each iteration is reversed at its own end: one loop rather than two, and nothing is recorded. So it is with a
//! sum of losses, whose adjoint is the cotangent throughout.

use super::{Adjoints, Reverse};
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    End, Loop, Mutation, Name, Op, Region, Stmt, Value, definitions, map_operands, operands, region_uses, regions,
    substitute,
};
use crate::transform::reciprocals;
use std::collections::BTreeSet;

impl Reverse {
    /// Of each carried variable, whether its adjoint is the same in all iterations: it is only added to.
    pub(super) fn steady(&self, inner: &Loop, incoming: &[Option<Value>]) -> Vec<bool> {
        let carried = inner.carried().iter().zip(inner.next());
        carried
            .zip(incoming)
            .map(|((param, next), incoming)| {
                incoming.is_some() && !self.is_place(*param) && self.accumulates(&inner.body.stmts, *param, *next)
            })
            .collect()
    }

    fn accumulates(&self, stmts: &[Stmt], param: Value, next: Value) -> bool {
        let hits = self.hits(&[stmts], next, param);
        hits.is_some_and(|hits| hits > 0 && hits == self.uses.count(param))
    }

    /// How often a variable goes into a value, if only by additions that nothing else reads.
    fn hits(&self, scopes: &[&[Stmt]], value: Value, param: Value) -> Option<usize> {
        if value == param {
            return Some(1);
        }
        let (depth, stmt) = scopes.iter().enumerate().rev().find_map(|(depth, stmts)| {
            stmts.iter().rev().find(|stmt| stmt.results.contains(&value)).map(|stmt| (depth, stmt))
        })?;
        if self.uses.count(value) != 1 {
            return None;
        }
        let outer = &scopes[..=depth];
        match &stmt.op {
            Op::Arithmetic(crate::ir::Arithmetic::Add, left, right) => {
                self.hits(outer, *left, param).or_else(|| self.hits(outer, *right, param))
            }
            Op::Arithmetic(crate::ir::Arithmetic::Sub, left, _) => self.hits(outer, *left, param),
            Op::If { arms, .. } => {
                let index = stmt.results.iter().position(|result| *result == value)?;
                let mut hits = 0;
                for arm in arms.iter().filter(|arm| !arm.diverges()) {
                    let inner: Vec<&[Stmt]> = outer.iter().copied().chain([&arm.stmts[..]]).collect();
                    hits += self.hits(&inner, *arm.yields().get(index)?, param)?;
                }
                Some(hits)
            }
            Op::Loop(inner) => {
                let index = stmt.results.iter().position(|result| *result == value)?;
                let (own, next) = (*inner.carried().get(index)?, *inner.next().get(index)?);
                if !self.accumulates(&inner.body.stmts, own, next) {
                    return None;
                }
                self.hits(outer, *inner.inits.get(index)?, param)
            }
            _ => None,
        }
    }

    /// The loop with each iteration's reverse at its end, if that can be; `sums` are the adjoints that the iterations
    /// add to, by parameter, next value and what they are the adjoints of.
    pub(super) fn fused(
        &mut self,
        stmt: &mut Stmt,
        inner: &Loop,
        backward: &Region,
        sums: &[(Value, Value, Value)],
        adjoints: &mut Adjoints,
    ) -> Option<Vec<Stmt>> {
        let own = self.own(inner);
        // A failure leaves shadows as they were.
        if self.apart || !self.may_run_early(backward, &own) {
            return None;
        }
        let mut made = HashSet::default();
        defined(backward, &mut made);
        made.extend(sums.iter().map(|(param, ..)| *param));
        let mut reads = region_uses(backward);
        reads.extend(sums.iter().map(|(_, next, _)| *next));
        let outside: Vec<Value> =
            reads.into_iter().filter(|value| !made.contains(value) && !own.contains(value)).collect();
        if !outside.iter().all(|value| self.is_available(*value)) {
            return None;
        }
        let mut before = Vec::new();
        let mut map = HashMap::default();
        for value in outside {
            self.hoist(value, &mut before, &mut map);
        }
        let mut backward = backward.clone();
        substitute(&mut backward, &map);
        let mut inner = inner.clone();
        let function = &mut self.builder.get_mut().function;
        inner.body.stmts.extend(reciprocals::share_in(backward.stmts, function));
        for (param, next, of) in sums {
            let function = &mut self.builder.get_mut().function;
            let data = function.data(*param).clone();
            let zero = function.fresh(data.ty, Name::None, stmt.span);
            let result = function.fresh(data.ty, data.name, stmt.span);
            before.push(Stmt { results: vec![zero], op: Op::Zero { like: *of, negative: true }, span: stmt.span });
            inner.inits.push(zero);
            inner.body.params.push(*param);
            if let End::Yield(values) = &mut inner.body.end {
                values.push(map.get(next).copied().unwrap_or(*next));
            }
            stmt.results.push(result);
            self.accumulate(adjoints, *of, result);
        }
        stmt.op = Op::Loop(Box::new(inner));
        Some(before)
    }

    /// What the loop itself defines, at any depth.
    fn own(&self, inner: &Loop) -> HashSet<Value> {
        let mut own = HashSet::default();
        defined(&inner.body, &mut own);
        own
    }

    /// Whether all that the reverse does to shadows from outside is to add, where nothing takes it away later.
    fn may_run_early(&self, backward: &Region, own: &HashSet<Value>) -> bool {
        let primal: HashMap<Value, Value> = self.shadows.iter().map(|(root, shadow)| (*shadow, *root)).collect();
        let mut bases = HashMap::default();
        bases_of(backward, &mut bases);
        let root = |mut place: Value| {
            while let Some(base) = bases.get(&place) {
                place = *base;
            }
            place
        };
        let mut inner = HashSet::default();
        shadows_made(backward, &mut inner);
        let free = |place: Value| {
            let shadow = root(place);
            if inner.contains(&shadow) {
                return true;
            }
            // The shadow of a parameter that nothing writes to.
            primal.get(&shadow).is_some_and(|memory| {
                !own.contains(memory)
                    && self.stability.is_never_written(*memory)
                    && self.builder.borrow().function.places.iter().any(|(value, _)| value == memory)
            })
        };
        let mut all = Vec::new();
        flatten(backward, &mut all);
        all.into_iter().all(|stmt| match &stmt.op {
            Op::Update { place, .. } | Op::Mutate { place, how: Mutation::Accumulate, .. } => free(*place),
            Op::CallAdjoint { shadows, .. } => shadows.iter().flatten().all(|shadow| free(*shadow)),
            Op::Take { place } | Op::Store { place, .. } | Op::Mutate { place, .. } | Op::Sum { place } => {
                inner.contains(&root(*place))
            }
            Op::Load { place, .. } => !primal.contains_key(&root(*place)) || inner.contains(&root(*place)),
            Op::Accumulate { .. } => false,
            _ => true,
        })
    }

    /// Whether an adjoint is known before the statement that is being reversed.
    fn is_available(&self, value: Value) -> bool {
        if value.0 < self.first_adjoint {
            if !self.is_later(value) {
                return true;
            }
            // What is computed later, but could be now.
            return match self.made.get(&value) {
                Some(Op::Length { place }) => {
                    !self.views.contains_key(place) && self.stability.is_never_written(*place) && !self.is_later(*place)
                }
                Some(op @ (Op::Literal(_) | Op::Cast { .. })) => {
                    operands(op).into_iter().all(|operand| self.is_available(operand))
                }
                Some(op @ Op::Arithmetic(..)) if self.builder.borrow().function.ty(value).is_real() => {
                    operands(op).into_iter().all(|operand| self.is_available(operand))
                }
                _ => false,
            };
        }
        if self.prologue.iter().any(|stmt| stmt.results == [value]) {
            return true;
        }
        let builder = self.builder.borrow();
        if builder.function.places.iter().any(|(place, _)| *place == value) {
            return true;
        }
        match builder.operation(value) {
            Some(
                op @ (Op::Literal(_)
                | Op::Zero { .. }
                | Op::Arithmetic(..)
                | Op::Neg(_)
                | Op::Not(_)
                | Op::Copy(_)
                | Op::Operator { .. }
                | Op::Rule { .. }
                | Op::Select { .. }
                | Op::Cast { .. }
                | Op::Runtime { .. }),
            ) => {
                let operands = operands(op);
                drop(builder);
                operands.into_iter().all(|operand| self.is_available(operand))
            }
            _ => false,
        }
    }

    fn is_later(&self, value: Value) -> bool {
        self.later.iter().any(|later| later.contains(&value))
    }

    /// Computes an adjoint before the loop.
    fn hoist(&mut self, value: Value, before: &mut Vec<Stmt>, map: &mut HashMap<Value, Value>) -> Value {
        if let Some(known) = map.get(&value) {
            return *known;
        }
        let builder = self.builder.borrow();
        let op = match value.0 < self.first_adjoint {
            true => self.made.get(&value).cloned().filter(|_| self.is_later(value)),
            false => builder.operation(value).cloned(),
        };
        drop(builder);
        let Some(mut op) = op else { return value };
        for operand in operands(&op) {
            self.hoist(operand, before, map);
        }
        map_operands(&mut op, &mut |operand| map.get(&operand).copied().unwrap_or(operand));
        let function = &mut self.builder.get_mut().function;
        let data = function.data(value).clone();
        let fresh = function.fresh(data.ty, data.name, data.span);
        before.push(Stmt { results: vec![fresh], op, span: data.span });
        map.insert(value, fresh);
        fresh
    }

    /// Notes that a statement has been reversed: its results come later than what is reversed from here on.
    pub(super) fn note_later(&mut self, stmt: &Stmt) {
        if let Some(later) = self.later.last_mut() {
            later.extend(stmt.results.iter().copied());
        }
    }
}

/// What a region defines, at any depth.
pub(super) fn defined(region: &Region, found: &mut HashSet<Value>) {
    found.extend(&region.params);
    found.extend(definitions(&region.stmts));
    for stmt in &region.stmts {
        if let Op::Match { arms, .. } = &stmt.op {
            found.extend(arms.iter().flat_map(|arm| &arm.bindings));
        }
        regions(&stmt.op).into_iter().for_each(|inner| defined(inner, found));
    }
}

fn flatten<'r>(region: &'r Region, all: &mut Vec<&'r Stmt>) {
    for stmt in &region.stmts {
        all.push(stmt);
        regions(&stmt.op).into_iter().for_each(|inner| flatten(inner, all));
    }
}

pub(super) fn bases_of(region: &Region, bases: &mut HashMap<Value, Value>) {
    let mut all = Vec::new();
    flatten(region, &mut all);
    for stmt in all {
        if let (Op::View { base, .. }, [view]) = (&stmt.op, &stmt.results[..]) {
            bases.insert(*view, *base);
        }
    }
}

/// The shadows that a region makes itself, and what its loops carry.
fn shadows_made(region: &Region, made: &mut HashSet<Value>) {
    let mut all = Vec::new();
    flatten(region, &mut all);
    let found: BTreeSet<Value> = all
        .into_iter()
        .flat_map(|stmt| {
            let params = match &stmt.op {
                Op::Loop(inner) => inner.body.params.clone(),
                _ => Vec::new(),
            };
            let made = matches!(stmt.op, Op::Alloc(_) | Op::Loop(_) | Op::Mutate { .. });
            params.into_iter().chain(stmt.results.iter().copied().filter(move |_| made)).collect::<Vec<_>>()
        })
        .collect();
    made.extend(found);
}
