//! What stands apart only to be reversed later is put together where it need not: calls, and branches in a loop that is reversed as
//! it runs.
//!
//! The reverse of a call needs what its forward sweep has computed. Where the cotangent does not depend on the call's result, as in
//! a sum of losses, both sweeps are run at once, by `f_seeded`: nothing is computed twice or kept. Its reverse then adds to shadows
//! earlier than it would have, which nothing in between may mind. And a branch whose reverse follows it needs no record of the arm that ran:
//! the arm's reverse stands at the end of the arm.

use super::bases::Bases;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Call, Callee, End, Function, Mutation, Op, Region, Stmt, Taken, Value, operands, region_uses, regions, regions_mut,
    substitute,
};
use std::collections::BTreeSet;

pub(crate) fn join(mut function: Function) -> Function {
    // A failure leaves shadows as they were.
    if function.failure.is_some() {
        return function;
    }
    let mut body = std::mem::take(&mut function.body);
    let bases = Bases::of(&body);
    let mut joiner = Joiner { function: &function, bases, start: function.reverse_start };
    joiner.pairs(&mut body, true);
    let start = joiner.start;
    for stmt in &mut body.stmts {
        regions_mut(&mut stmt.op).into_iter().for_each(|inner| joiner.region(inner));
    }
    function.reverse_start = start;
    function.body = body;
    function
}

struct Joiner<'f> {
    function: &'f Function,
    /// What each part of a place is a part of.
    bases: Bases,
    /// Where the reverse sweep starts.
    start: Option<usize>,
}

/// What is done to a memory.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Effect {
    Reads,
    Adds,
    Other,
}

impl Joiner<'_> {
    fn region(&mut self, region: &mut Region) {
        self.pairs(region, false);
        for stmt in &mut region.stmts {
            regions_mut(&mut stmt.op).into_iter().for_each(|inner| self.region(inner));
        }
    }

    /// Joins what of a region's statements can be; of the function's own, the sweeps stay apart but for calls.
    fn pairs(&mut self, region: &mut Region, outermost: bool) {
        let mut later = 0;
        while later < region.stmts.len() {
            let first = match &region.stmts[later].op {
                Op::CallAdjoint { tape: Some(tape), call, shadows, .. } if shadows.iter().any(Option::is_some) => {
                    made(&region.stmts[..later], *tape).filter(|first| self.is_joinable(region, *first, call))
                }
                Op::MatchRecord { scrutinee, .. } if !outermost => made(&region.stmts[..later], *scrutinee)
                    .filter(|first| is_branch(&region.stmts[*first].op) && uses(region, *scrutinee) == 1),
                _ => None,
            };
            if let Some(first) = first
                && let Some(needed) = self.lifted(&region.stmts, first, later)
            {
                self.join(region, first, later, &needed, outermost);
            } else {
                later += 1;
            }
        }
    }

    /// Whether a call is one that can be made with its cotangent at once.
    fn is_joinable(&self, region: &Region, first: usize, call: &Call) -> bool {
        let results = region.stmts[first].results.split_last().map_or(&[][..], |(_, results)| results);
        matches!(region.stmts[first].op, Op::CallAugmented(_))
            && matches!(call.taken, Taken::AsIs)
            && is_function(&call.callee)
            && call.args.iter().all(|arg| !arg.mutable)
            && results.iter().all(|result| self.function.ty(*result).is_real())
            && uses(region, call.tape) == 1
    }

    /// The statements that have to stand before the first of two so that the second can follow on it, if that is possible.
    fn lifted(&self, stmts: &[Stmt], first: usize, later: usize) -> Option<Vec<usize>> {
        let between = first + 1..later;
        let own: HashSet<Value> = stmts[first].results.iter().copied().collect();
        let mut read: HashSet<Value> = reads(&stmts[later]).into_iter().collect();
        let is_call = matches!(stmts[later].op, Op::CallAdjoint { .. });
        if is_call {
            let tape = stmts[first].results.last();
            // What was kept of the arguments is no longer needed: they are still there.
            read = self.needs_of_adjoint(&stmts[later].op);
            if own.iter().any(|result| Some(result) != tape && read.contains(result)) {
                return None;
            }
        }
        let mut needed = BTreeSet::new();
        for index in between.clone().rev() {
            if stmts[index].results.iter().any(|result| read.contains(result)) {
                let operands = reads(&stmts[index]);
                if !self.is_movable(&stmts[index].op) || operands.iter().any(|operand| own.contains(operand)) {
                    return None;
                }
                read.extend(operands);
                needed.insert(index);
            }
        }
        let mut effects = HashMap::default();
        self.effects(&stmts[later].op, &mut effects).then_some(())?;
        let minds = |index: usize| {
            let mut others = HashMap::default();
            // Whatever else it does, it does not to shadows.
            self.effects(&stmts[index].op, &mut others);
            others
                .into_iter()
                .any(|(base, effect)| effects.get(&base).is_some_and(|own| *own != effect || effect == Effect::Other))
        };
        if between.into_iter().any(|index| !needed.contains(&index) && minds(index)) {
            return None;
        }
        Some(needed.into_iter().collect())
    }

    fn needs_of_adjoint(&self, op: &Op) -> HashSet<Value> {
        match op {
            Op::CallAdjoint { seeds, shadows, .. } => seeds.iter().chain(shadows.iter().flatten()).copied().collect(),
            _ => HashSet::default(),
        }
    }

    /// Whether a statement may stand earlier, as soon as its operands are there.
    fn is_movable(&self, op: &Op) -> bool {
        matches!(op, Op::View { .. } | Op::Alloc(_))
            || op.is_pure(&|value| self.function.ty(value)) && regions(op).is_empty()
    }

    /// The memories of the derivative that an operation touches, at any depth, and how; whether it does nothing else.
    fn effects(&self, op: &Op, effects: &mut HashMap<Value, Effect>) -> bool {
        let mut note = |place: Value, effect: Effect| {
            let base = self.bases.root(place);
            let known = effects.entry(base).or_insert(effect);
            if *known != effect {
                *known = Effect::Other;
            }
        };
        let mut bounded = true;
        match op {
            Op::Update { place, .. } | Op::Mutate { place, how: Mutation::Accumulate, .. } => {
                note(*place, Effect::Adds)
            }
            Op::Take { place } | Op::Store { place, .. } | Op::Mutate { place, .. } => note(*place, Effect::Other),
            Op::Load { place, .. } | Op::Sum { place } => note(*place, Effect::Reads),
            Op::CallAdjoint { call, shadows, .. } => {
                for (shadow, arg) in shadows.iter().zip(&call.args) {
                    if let Some(shadow) = shadow {
                        note(*shadow, if arg.mutable { Effect::Other } else { Effect::Adds });
                    }
                }
            }
            Op::Call(_) | Op::CallAugmented(_) | Op::Push { .. } => bounded = false,
            Op::Foreign(foreign) => bounded = foreign.pure_,
            _ => {}
        }
        let passed: Vec<Value> = match op {
            Op::Mutate { args, .. } => args.clone(),
            Op::Alloc(_) | Op::Copy(_) | Op::Accumulate { .. } => operands(op),
            _ => Vec::new(),
        };
        let carried = if let Op::Loop(inner) = op { inner.inits.clone() } else { Vec::new() };
        let memories = |values: Vec<Value>| values.into_iter().filter(|value| self.function.ty(*value).is_memory());
        memories(passed).for_each(|place| note(place, Effect::Reads));
        memories(carried).for_each(|place| note(place, Effect::Other));
        for inner in regions(op) {
            for stmt in &inner.stmts {
                bounded &= self.effects(&stmt.op, effects);
            }
        }
        bounded
    }

    fn join(&mut self, region: &mut Region, first: usize, later: usize, needed: &[usize], outermost: bool) {
        let second = region.stmts.remove(later);
        let mut moved = Vec::new();
        for index in needed.iter().rev() {
            moved.push(region.stmts.remove(*index));
            if outermost
                && let Some(start) = &mut self.start
                && index >= start
            {
                *start += 1;
            }
        }
        moved.reverse();
        let stmt = &mut region.stmts[first];
        match second.op {
            Op::CallAdjoint { seeds, active, shadows, .. } => {
                if let Op::CallAugmented(call) = &mut stmt.op {
                    // Nothing of the arguments is needed later.
                    call.args.iter_mut().for_each(|arg| arg.kept = None);
                    let mut results = second.results;
                    results.extend(stmt.results.iter().filter(|result| **result != call.tape));
                    let op = Op::CallAdjoint { call: call.clone(), tape: None, seeds, active, shadows };
                    *stmt = Stmt { results, op, span: stmt.span };
                }
            }
            Op::MatchRecord { scrutinee, arms, .. } => join_branches(stmt, scrutinee, arms, second.results),
            _ => {}
        }
        region.stmts.splice(first..first, moved);
    }
}

/// The arms of a branch with their reverse at their end.
fn join_branches(stmt: &mut Stmt, scrutinee: Value, reversed: Vec<(usize, Region)>, results: Vec<Value>) {
    let of_branch = stmt.results.clone();
    let position = of_branch.iter().position(|result| *result == scrutinee);
    let arms: Vec<&mut Region> = match &mut stmt.op {
        Op::If { arms, .. } => arms.iter_mut().collect(),
        Op::Match { arms, .. } => arms.iter_mut().map(|arm| &mut arm.body).collect(),
        _ => return,
    };
    for arm in arms {
        let (Some(position), End::Yield(values)) = (position, &mut arm.end) else { continue };
        let record = values.remove(position);
        let Some(at) = arm.stmts.iter().position(|stmt| stmt.results == [record]) else { continue };
        let Op::Record { variant, fields, .. } = arm.stmts.remove(at).op else { continue };
        let Some((_, reverse)) = reversed.iter().find(|(of, _)| *of == variant) else { continue };
        let mut reverse = reverse.clone();
        let others = of_branch.iter().filter(|result| **result != scrutinee);
        let mut known: HashMap<Value, Value> = others.copied().zip(values.iter().copied()).collect();
        known.extend(reverse.params.iter().copied().zip(fields));
        substitute(&mut reverse, &known);
        values.extend(reverse.yields());
        arm.stmts.append(&mut reverse.stmts);
    }
    stmt.results.retain(|result| *result != scrutinee);
    stmt.results.extend(results);
}

fn is_branch(op: &Op) -> bool {
    matches!(op, Op::If { .. } | Op::Match { .. })
}

/// Which statement makes a value.
fn made(stmts: &[Stmt], value: Value) -> Option<usize> {
    stmts.iter().position(|stmt| stmt.results.contains(&value))
}

/// What a statement reads, at any depth.
fn reads(stmt: &Stmt) -> Vec<Value> {
    operands(&stmt.op).into_iter().chain(regions(&stmt.op).into_iter().flat_map(region_uses)).collect()
}

/// How many of a region's statements read a value, or yield it.
fn uses(region: &Region, value: Value) -> usize {
    region.stmts.iter().filter(|stmt| reads(stmt).contains(&value)).count()
        + region.yields().iter().filter(|yielded| **yielded == value).count()
}

/// Whether it is called by the path of a function: only these are known to have all companions. Constructors of types of other crates
/// have not, nor have the runtime's operators.
fn is_function(callee: &Callee) -> bool {
    let Callee::Path(path) = callee else { return false };
    let text = path.to_string();
    let mut segments = text.rsplit("::").map(str::trim).skip(1);
    segments.all(|segment| match segment {
        "" | "Self" => true,
        "operators" => false,
        module => module.starts_with(char::is_lowercase),
    })
}
