//! What a loop that runs again from a checkpoint must not do a second time: its results are kept, and replayed.

use super::Reverse;
use super::checkpoint::key;
use crate::analysis::Activity;
use crate::diagnostics::{Diagnostics, Problem};
use crate::ir::{
    Alloc, Ask, Call, Capacity, Construct, Function, Name, Op, Region, Stmt, Storage, Ty, Value, regions, regions_mut,
};
use proc_macro2::Span;
use std::collections::BTreeSet;

/// The types whose functions do nothing but compute.
const PRIMITIVE: [&str; 16] = [
    "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32", "f64", "bool",
    "char",
];

/// What may do more than to compute a value.
fn effect(op: &Op, is_active: &dyn Fn(Value) -> bool) -> Option<String> {
    match op {
        Op::Foreign(foreign) if !foreign.pure_ => match &foreign.construct {
            Construct::Method(name) | Construct::SequenceMethod(name) | Construct::ClosureCall(name) => {
                Some(name.clone())
            }
            // To assert a second time what holds does no harm.
            Construct::Macro(name) => (!name.contains("assert")).then(|| format!("{name}!")),
            Construct::Cell => Some("this".to_string()),
            Construct::Other(what) => Some((*what).to_string()),
            _ => None,
        },
        Op::Call(call @ Call { callee, .. }) => {
            let constant = !call.leaves().into_iter().chain(call.result.leaves()).any(is_active);
            let name = callee.to_string().replace(' ', "").trim_start_matches('.').to_string();
            let primitive = name.split("::").next().is_some_and(|ty| PRIMITIVE.contains(&ty) && ty != name);
            (constant && !primitive).then_some(name)
        }
        _ => None,
    }
}

/// Reports what can't be done once in loops that run again: effects on memory, and such as give references.
pub(super) fn check(
    region: &Region,
    loops: &BTreeSet<Value>,
    function: &Function,
    activity: &Activity,
    diagnostics: &mut Diagnostics,
) {
    for stmt in &region.stmts {
        match &stmt.op {
            Op::Loop(inner) if key(stmt).is_some_and(|key| loops.contains(&key)) => {
                in_loop(&inner.body, function, activity, diagnostics);
            }
            op => regions(op).into_iter().for_each(|inner| check(inner, loops, function, activity, diagnostics)),
        }
    }
}

fn in_loop(region: &Region, function: &Function, activity: &Activity, diagnostics: &mut Diagnostics) {
    if region.diverges() {
        return;
    }
    for stmt in &region.stmts {
        let owned = |value: &Value| function.data(*value).storage == Storage::Owned;
        if let Some(what) = effect(&stmt.op, &|value| activity.is_active(value))
            && !(stmt.results.iter().all(owned) && stmt.op.written().is_empty())
        {
            diagnostics.report_at(stmt.span, &Problem::CheckpointedEffect(what));
        }
        regions(&stmt.op).into_iter().for_each(|inner| in_loop(inner, function, activity, diagnostics));
    }
}

impl Reverse {
    /// Has the loop keep the results of what must not be done again, and the segment take them: the stacks of those.
    pub(super) fn replayed(&mut self, body: &mut Region, again: &mut Region) -> Vec<Value> {
        let mut replays = Vec::new();
        self.replay_in(body, again, &mut replays);
        replays
    }

    fn replay_in(&mut self, body: &mut Region, again: &mut Region, replays: &mut Vec<Value>) {
        if body.diverges() {
            return;
        }
        let mut kept = Vec::new();
        let mut taken = Vec::new();
        let both = std::mem::take(&mut body.stmts).into_iter().zip(std::mem::take(&mut again.stmts));
        for (mut stmt, mut copy) in both {
            let has_effect = effect(&stmt.op, &|value| self.is_active(value)).is_some();
            let inner = regions_mut(&mut stmt.op).into_iter().zip(regions_mut(&mut copy.op));
            inner.for_each(|(body, again)| self.replay_in(body, again, replays));
            let (results, span) = (stmt.results.clone(), stmt.span);
            kept.push(stmt);
            if !has_effect {
                taken.push(copy);
            } else if !results.is_empty() {
                let name = Name::Hint("replay".to_string());
                let stack = self.builder.get_mut().function.fresh(Ty::Stack, name, span);
                let op = Op::Stack(Capacity::Replay);
                self.prologue.push(Stmt { results: vec![stack], op, span });
                let fields = results.iter().map(|result| self.kept_of(*result, span, &mut kept)).collect();
                kept.push(Stmt { results: Vec::new(), op: Op::Push { stack, fields }, span });
                taken.push(Stmt { results, op: Op::Checkpoints { stack, ask: Ask::Next }, span });
                replays.push(stack);
            }
        }
        body.stmts = kept;
        again.stmts = taken;
    }

    /// A number as it is, of anything else a copy.
    fn kept_of(&mut self, value: Value, span: Span, stmts: &mut Vec<Stmt>) -> Value {
        let function = &mut self.builder.get_mut().function;
        let data = function.data(value).clone();
        if matches!(data.ty, Ty::Real(_) | Ty::Int | Ty::Bool) {
            return value;
        }
        let copy = function.fresh(data.ty, data.name, span);
        let op = Op::Alloc(Alloc::Copy { of: value, method: Some("to_owned") });
        stmts.push(Stmt { results: vec![copy], op, span });
        copy
    }
}
