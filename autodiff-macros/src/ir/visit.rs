//! Walking over operands and regions, in one place for all passes.

use super::{Alloc, Capacity, End, Loop, LoopKind, Op, Part, Range, RangeAdaptor, Region, Stmt, Value};
use crate::ir::hash::{HashMap, HashSet};

/// The values that an operation reads itself, not those its regions read.
pub(crate) fn operands(op: &Op) -> Vec<Value> {
    let mut values = Vec::new();
    // `map_operands` is the one list of operands; a clone keeps it that way.
    let mut copy = shallow(op);
    map_operands(&mut copy, &mut |value| {
        values.push(value);
        value
    });
    values
}

/// A clone without the regions, which have no operands of the operation itself.
fn shallow(op: &Op) -> Op {
    match op {
        Op::If { condition, .. } => Op::If { condition: *condition, arms: Default::default() },
        Op::Match { scrutinees, .. } => Op::Match { scrutinees: scrutinees.clone(), arms: Vec::new() },
        Op::MatchRecord { scrutinee, record, .. } => {
            Op::MatchRecord { scrutinee: *scrutinee, record: *record, arms: Vec::new() }
        }
        Op::Loop(inner) => {
            let kind = match &inner.kind {
                LoopKind::Range(range) => LoopKind::Range(range.clone()),
                _ => LoopKind::Forever,
            };
            let body = Region::default();
            Op::Loop(Box::new(Loop { kind, inits: inner.inits.clone(), breaks: inner.breaks, body }))
        }
        Op::Tape(_) => Op::Tape(Region::default()),
        Op::Sums { range, .. } => Op::Sums { range: range.clone(), body: Region::default() },
        other => other.clone(),
    }
}

fn map_range(range: &mut Range, on: &mut dyn FnMut(&mut Value)) {
    on(&mut range.start);
    range.end.iter_mut().for_each(&mut *on);
    for adaptor in &mut range.adaptors {
        if let RangeAdaptor::StepBy(step) = adaptor {
            on(step);
        }
    }
}

fn map_part(part: &mut Part, on: &mut dyn FnMut(&mut Value)) {
    match part {
        Part::Index(index) => on(index),
        Part::Range { start, end, .. } => start.iter_mut().chain(end).for_each(on),
        Part::Field(_) => {}
    }
}

fn map_alloc(alloc: &mut Alloc, on: &mut dyn FnMut(&mut Value)) {
    match alloc {
        Alloc::List { items, .. } | Alloc::Tuple(items) => items.iter_mut().for_each(on),
        Alloc::Struct { items, rest, .. } => items.iter_mut().chain(rest).for_each(on),
        Alloc::Array { value, .. } | Alloc::Cell(value) => on(value),
        Alloc::Vec { value, count } => {
            on(value);
            on(count);
        }
        Alloc::Empty { capacity } => capacity.iter_mut().for_each(on),
        Alloc::Copy { of: place, .. } | Alloc::Zero { like: place } => on(place),
    }
}

/// Replaces each operand of the operation itself.
pub(crate) fn map_operands(op: &mut Op, replace: &mut impl FnMut(Value) -> Value) {
    let mut on = |value: &mut Value| *value = replace(*value);
    match op {
        Op::Literal(_) | Op::Undefined | Op::Tape(_) => {}
        Op::Zero { like: value, .. } | Op::Copy(value) | Op::Neg(value) | Op::Not(value) => on(value),
        Op::Arithmetic(_, left, right) | Op::Operator { left, right, .. } => {
            on(left);
            on(right);
        }
        Op::Cast { value, to } => {
            on(value);
            if let super::CastTo::Like(like) = to {
                on(like);
            }
        }
        Op::Rule { args, .. } | Op::Runtime { args, .. } => args.iter_mut().for_each(on),
        Op::Select { condition, then, otherwise } => {
            on(condition);
            on(then);
            on(otherwise);
        }
        Op::Accumulate { sum, contribution } => {
            on(sum);
            on(contribution);
        }
        Op::Foreign(foreign) => foreign.args.iter_mut().for_each(on),
        Op::Call(call) | Op::CallAugmented(call) => {
            for arg in &mut call.args {
                arg.map(replace);
            }
            if let super::Taken::Received(whole) = &mut call.taken {
                *whole = replace(*whole);
            }
        }
        Op::CallAdjoint { call, seeds, tape, shadows, .. } => {
            tape.iter_mut().for_each(&mut on);
            shadows.iter_mut().flatten().for_each(&mut on);
            seeds.iter_mut().for_each(on);
            for arg in &mut call.args {
                arg.map(replace);
            }
        }
        Op::CallTangent { call, tangents, .. } => {
            for arg in call.args.iter_mut().chain(tangents.iter_mut().flatten()) {
                arg.map(replace);
            }
            if let super::Taken::Received(whole) = &mut call.taken {
                *whole = replace(*whole);
            }
        }
        Op::CallAdjointTangent { call, tape, tangents, seeds, seed_tangents, shadows, .. } => {
            on(tape);
            shadows.iter_mut().flatten().flatten().for_each(&mut on);
            seeds.iter_mut().chain(seed_tangents).for_each(on);
            for arg in call.args.iter_mut().chain(tangents.iter_mut().flatten()) {
                arg.map(replace);
            }
        }
        Op::View { base, part, .. } => {
            on(base);
            map_part(part, &mut on);
        }
        Op::Destructure { base, .. } => on(base),
        Op::SplitMut { base, at } => {
            on(base);
            on(at);
        }
        Op::Load { place, .. } | Op::Take { place } | Op::Length { place } | Op::Sum { place } => on(place),
        Op::Store { place, value } | Op::Update { place, value, .. } => {
            on(place);
            on(value);
        }
        Op::Alloc(alloc) => map_alloc(alloc, &mut on),
        Op::Mutate { place, args, .. } => {
            on(place);
            args.iter_mut().for_each(on);
        }
        Op::Loop(inner) => {
            if let LoopKind::Range(range) = &mut inner.kind {
                map_range(range, &mut on);
            }
            inner.inits.iter_mut().for_each(on);
        }
        Op::Sums { range, .. } | Op::Stack(Capacity::Range(range)) => map_range(range, &mut on),
        Op::Stack(_) => {}
        Op::Push { stack, fields } => {
            on(stack);
            fields.iter_mut().for_each(on);
        }
        Op::Pop { stack } | Op::Checkpoints { stack, .. } => on(stack),
        Op::Nth { start, index, .. } => {
            on(start);
            on(index);
        }
        Op::If { condition, .. } => on(condition),
        Op::Match { scrutinees, .. } => scrutinees.iter_mut().for_each(on),
        Op::Record { fields, .. } => fields.iter_mut().for_each(on),
        Op::MatchRecord { scrutinee, .. } => on(scrutinee),
        Op::GraphInput { value, .. } => on(value),
        Op::GraphNode { value, inputs, .. } => {
            on(value);
            for (node, partial) in inputs {
                on(node);
                on(partial);
            }
        }
    }
}

pub(crate) fn regions(op: &Op) -> Vec<&Region> {
    match op {
        Op::If { arms, .. } => arms.iter().collect(),
        Op::Match { arms, .. } => arms.iter().flat_map(|arm| arm.guard.iter().chain([&arm.body])).collect(),
        Op::MatchRecord { arms, .. } => arms.iter().map(|(_, region)| region).collect(),
        Op::Loop(inner) => match &inner.kind {
            LoopKind::While(condition) => vec![condition, &inner.body],
            _ => vec![&inner.body],
        },
        Op::Tape(region) => vec![region],
        Op::Sums { body, .. } => vec![body],
        _ => Vec::new(),
    }
}

pub(crate) fn regions_mut(op: &mut Op) -> Vec<&mut Region> {
    match op {
        Op::If { arms, .. } => arms.iter_mut().collect(),
        Op::Match { arms, .. } => arms.iter_mut().flat_map(|arm| arm.guard.iter_mut().chain([&mut arm.body])).collect(),
        Op::MatchRecord { arms, .. } => arms.iter_mut().map(|(_, region)| region).collect(),
        Op::Loop(inner) => {
            let Loop { kind, body, .. } = &mut **inner;
            match kind {
                LoopKind::While(condition) => vec![condition, body],
                _ => vec![body],
            }
        }
        Op::Tape(region) => vec![region],
        Op::Sums { body, .. } => vec![body],
        _ => Vec::new(),
    }
}

/// The values that are bound directly in a list of statements, visible to what comes after them.
pub(crate) fn definitions(stmts: &[Stmt]) -> HashSet<Value> {
    stmts.iter().flat_map(|stmt| stmt.results.iter().copied()).collect()
}

/// Every value that a region reads, at any depth, in the order of first use.
pub(crate) fn region_uses(region: &Region) -> Vec<Value> {
    fn walk(region: &Region, seen: &mut HashSet<Value>, uses: &mut Vec<Value>) {
        let mut note = |value: Value| {
            if seen.insert(value) {
                uses.push(value);
            }
        };
        for stmt in &region.stmts {
            operands(&stmt.op).into_iter().for_each(&mut note);
        }
        region.yields().iter().copied().for_each(&mut note);
        for stmt in &region.stmts {
            for inner in regions(&stmt.op) {
                walk(inner, seen, uses);
            }
        }
    }
    let (mut seen, mut uses) = (HashSet::default(), Vec::new());
    walk(region, &mut seen, &mut uses);
    uses
}

/// Replaces uses throughout a region.
pub(crate) fn substitute(region: &mut Region, map: &HashMap<Value, Value>) {
    if map.is_empty() {
        return;
    }
    let mut replace = |value: Value| map.get(&value).copied().unwrap_or(value);
    for stmt in &mut region.stmts {
        map_operands(&mut stmt.op, &mut replace);
        for inner in regions_mut(&mut stmt.op) {
            substitute(inner, map);
        }
    }
    if let End::Yield(values) = &mut region.end {
        values.iter_mut().for_each(|value| *value = replace(*value));
    }
}
