//! The reverse transformation: a function to the function of its value and its vector-Jacobian product.
//!
//! The forward sweep is the primal, its branches yielding in addition a record of the arm that ran. The reverse sweep
//! takes the statements in reverse topological order; each hands its result's adjoint on to its operands. Adjoints are
//! SSA values as all others: a contribution to a value that has one already is an addition.

mod alloc;
mod branch;
mod call;
mod capture;
mod checkpoint;
mod extremum;
mod fission;
mod fuse;
mod improvement;
mod independence;
mod leaving;
mod loops;
mod memory;
mod merge;
mod partials;
mod recurrence;
mod replay;
mod seed;
mod sink;
mod tape;

pub(crate) use checkpoint::plan_checkpoints;
pub(crate) use seed::Seed;

use crate::analysis::{Activity, Stability};
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Builder, Construct, End, Foreign, Function, Kept, Name, Op, Region, Shape, Stmt, Storage, Ty, Value, definitions,
    regions, regions_mut,
};
use proc_macro2::{Span, TokenStream};
use sink::Uses;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The reverse of a call needs no value: what only the result reads is dropped, and nothing is printed a second time.
pub(crate) fn without_result(mut function: Function) -> Function {
    if let Some(start) = function.reverse_start {
        let backward = function.body.stmts.split_off(start);
        silence(&mut function.body);
        function.reverse_start = Some(function.body.stmts.len());
        function.body.stmts.extend(backward);
    }
    let count = function.result.leaves().len();
    if let End::Yield(values) = &mut function.body.end {
        values.drain(..count.min(values.len()));
    }
    function.result = Shape::UNIT;
    function
}

fn silence(region: &mut Region) {
    let prints = |stmt: &Stmt| match &stmt.op {
        Op::Foreign(Foreign { construct: Construct::Macro(name), .. }) => {
            ["print", "println", "eprint", "eprintln"].contains(&name.as_str())
        }
        _ => false,
    };
    region.stmts.retain(|stmt| !prints(stmt));
    for stmt in &mut region.stmts {
        regions_mut(&mut stmt.op).into_iter().for_each(silence);
    }
}

/// The shadows that the companion is given: of each parameter, how the place is written.
#[derive(Clone, Default)]
pub(crate) struct Shadows(pub(crate) Vec<Option<Given>>);

#[derive(Clone)]
pub(crate) struct Given {
    pub(crate) place: TokenStream,
    pub(crate) storage: Storage,
}

/// The adjoint so far of each value that has one.
type Adjoints = BTreeMap<Value, Value>;

struct Reverse {
    builder: RefCell<Builder>,
    activity: Activity,
    uses: Uses,
    stability: Stability,
    /// What each value of the primal is made by.
    made: HashMap<Value, Op>,
    /// The parts of places.
    views: HashMap<Value, memory::View>,
    /// The places whose length changes.
    resized: BTreeSet<Value>,
    /// Those whose parts may be gone.
    reshaped: BTreeSet<Value>,
    /// The shadow of each memory that has one by now.
    shadows: HashMap<Value, Value>,
    /// The calls that are reversed, by their tapes.
    reversed: BTreeSet<Value>,
    /// What stands before a call that is taken as a whole, by its tape.
    kept: HashMap<Value, Vec<Stmt>>,
    /// Whether nothing touches a shadow in the forward sweep: the function may leave without a value, or is reversed later.
    apart: bool,
    /// Whether the reverse sweep is run later, when references to the arguments are no more.
    deferred: bool,
    /// Whether it asks constants again rather than to keep what they have given.
    asks_again: bool,
    /// The conditions of which one side leaves a loop.
    leaves: HashSet<Value>,
    /// The copies of variables that calls have been passed: of what, at which call.
    copies: Vec<(Value, Value, Value)>,
    /// Whether calls are lent their arguments, and those that are, by their tapes.
    lends: bool,
    lent: HashMap<Value, Vec<Option<Value>>>,
    /// Loops and branches around, and those of the loops that no constant bounds.
    depth: usize,
    repeats: usize,
    arms: usize,
    /// What the forward sweep begins with: the stacks of records.
    prologue: Vec<Stmt>,
    /// What stands before the statement that is being reversed.
    before: Vec<Stmt>,
    /// What stands after it.
    after: Vec<Stmt>,
    /// In each region around, what comes after the statement that is being reversed.
    later: Vec<BTreeSet<Value>>,
    /// Values from here on belong to the reverse sweep.
    first_adjoint: u32,
    /// The outermost loop that is being reversed, and those with records that grow.
    outermost: Option<Value>,
    growing: BTreeSet<Value>,
}

/// The body of the result yields the primal's results, then the adjoints of the active parameters' leaves.
pub(crate) fn reverse(function: Function, activity: &Activity, seed: &Seed, shadows: &Shadows) -> Function {
    sweep(function, activity, std::slice::from_ref(seed), shadows, Use::AtOnce).0
}

/// As [`reverse`], to be differentiated forwards: what is called is passed its arguments, and their tangents, as they were at the call.
pub(crate) fn reverse_to_differentiate(
    function: Function,
    activity: &Activity,
    seed: &Seed,
    shadows: &Shadows,
) -> Function {
    sweep(function, activity, std::slice::from_ref(seed), shadows, Use::Differentiated).0
}

/// The forward sweep of a call, and the reverse sweep to be run later: the body of the result yields the primal's results,
/// then the tape. If it `asks_again`, it holds nothing of what constants have been asked for.
pub(crate) fn taped(
    function: Function,
    activity: &Activity,
    seed: &Seed,
    shadows: &Shadows,
    asks_again: bool,
) -> Function {
    sweep(function, activity, std::slice::from_ref(seed), shadows, Use::Later { asks_again }).0
}

/// As [`taped`], to be differentiated forwards.
pub(crate) fn taped_to_differentiate(
    function: Function,
    activity: &Activity,
    seed: &Seed,
    shadows: &Shadows,
    asks_again: bool,
) -> Function {
    sweep(function, activity, std::slice::from_ref(seed), shadows, Use::DifferentiatedLater { asks_again }).0
}

/// The body of the result yields the primal's results, then for each of them the gradient.
pub(crate) fn jacobian(function: Function, activity: &Activity) -> Function {
    let seeds: Vec<Seed> = function.result.leaves().into_iter().map(Seed::Only).collect();
    sweep(function, activity, &seeds, &Shadows::default(), Use::AtOnce).0
}

/// As [`jacobian`], to be differentiated forwards.
pub(crate) fn jacobian_to_differentiate(function: Function, activity: &Activity) -> Function {
    let seeds: Vec<Seed> = function.result.leaves().into_iter().map(Seed::Only).collect();
    sweep(function, activity, &seeds, &Shadows::default(), Use::Differentiated).0
}

/// What becomes of a reverse sweep.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    /// It follows on the forward sweep.
    AtOnce,
    /// It is run later, when references to the arguments are no more.
    Later {
        asks_again: bool,
    },
    Differentiated,
    DifferentiatedLater {
        asks_again: bool,
    },
}

impl Use {
    fn asks_again(self) -> bool {
        matches!(self, Use::Later { asks_again: true } | Use::DifferentiatedLater { asks_again: true })
    }
}

/// One forward sweep, and a reverse sweep for each seed; and which of the outermost loops have records that grow.
fn sweep(
    mut function: Function,
    activity: &Activity,
    seeds: &[Seed],
    names: &Shadows,
    used: Use,
) -> (Function, BTreeSet<Value>) {
    let deferred = matches!(used, Use::Later { .. } | Use::DifferentiatedLater { .. });
    let body = std::mem::take(&mut function.body);
    let (shape, params) = (function.result.clone(), function.params.clone());
    let first_adjoint = function.values.len() as u32;
    function.first_adjoint = first_adjoint;
    let uses = Uses::of(&body, activity);
    function.body = body;
    let mut stability = Stability::of(&function);
    if deferred {
        stability.begin_again(&function);
    }
    let body = std::mem::take(&mut function.body);
    let (mut made, mut views, mut resized) = (HashMap::default(), HashMap::default(), BTreeSet::new());
    note(&body, &mut made);
    memory::views(&body, &mut views);
    memory::resized(&body, &mut resized);
    let mut reshaped = BTreeSet::new();
    call::reshaped(&body, &mut reshaped);
    let apart = deferred || function.failure.is_some();
    let mut builder = Builder::new(function, Span::call_site());
    builder.learn(&body);
    let builder = RefCell::new(builder);
    let mut reverse = Reverse {
        builder,
        activity: activity.clone(),
        uses,
        stability,
        made,
        views,
        resized,
        reshaped,
        shadows: HashMap::default(),
        reversed: BTreeSet::new(),
        kept: HashMap::default(),
        apart,
        deferred,
        asks_again: used.asks_again(),
        lends: matches!(used, Use::AtOnce | Use::Later { .. }),
        copies: Vec::new(),
        lent: HashMap::default(),
        leaves: HashSet::default(),
        depth: 0,
        repeats: 0,
        arms: 0,
        prologue: Vec::new(),
        before: Vec::new(),
        after: Vec::new(),
        later: Vec::new(),
        first_adjoint,
        outermost: None,
        growing: BTreeSet::new(),
    };
    let (mut forward, mut yields) = (body.stmts, body.end);
    for seed in seeds {
        let mut adjoints = Adjoints::new();
        reverse.shadow_params(&params, names);
        reverse.seed(&shape, seed, &mut adjoints);
        forward = reverse.stmts(forward, &[], &mut adjoints);
        forward.splice(0..0, std::mem::take(&mut reverse.prologue));
        if let End::Yield(values) = &mut yields {
            for param in params.iter().filter(|param| param.active) {
                // Only the one gradient of an argument by value goes by a name of its own.
                let unnamed = param.by_ref || seeds.len() > 1;
                if param.place(|value| reverse.builder.borrow().function.ty(value)).is_some() {
                    continue;
                }
                for leaf in param.shape.leaves() {
                    values.push(reverse.final_adjoint(leaf, unnamed, &mut adjoints));
                }
            }
        }
    }
    if deferred {
        reverse.defer(&mut forward, &mut yields, shape.leaves().len());
    }
    let growing = std::mem::take(&mut reverse.growing);
    let mut builder = reverse.builder.into_inner();
    let backward = std::mem::take(&mut builder.stmts);
    let mut function = builder.function;
    function.reverse_start = Some(forward.len());
    let params = function.places.iter().map(|(value, _)| *value).collect();
    function.body = Region { params, stmts: forward.into_iter().chain(backward).collect(), end: yields };
    (function, growing)
}

impl Reverse {
    /// The shadows of places among the parameters: those by reference are given, others are made.
    fn shadow_params(&mut self, params: &[crate::ir::Param], names: &Shadows) {
        let mut places = names.0.iter();
        for param in params {
            let given = places.next().cloned().flatten();
            for leaf in param.shape.leaves() {
                if !self.is_place(leaf) || !param.active {
                    continue;
                }
                if !param.by_ref {
                    self.declare_shadow(leaf);
                    continue;
                }
                let Some(Given { place, storage }) = given.clone() else { continue };
                let function = &mut self.builder.get_mut().function;
                let data = function.data(leaf).clone();
                let shadow = function.fresh(data.ty, data.name.adjoint(), Span::call_site());
                function.values[shadow.index()].storage = storage;
                function.places.push((shadow, place));
                if !param.mutable {
                    function.shadows.push((leaf, shadow));
                }
                self.shadows.insert(leaf, shadow);
            }
        }
    }

    /// The adjoint of a parameter's leaf when all has been said, under its name where it gets one.
    fn final_adjoint(&mut self, leaf: Value, unnamed: bool, adjoints: &mut Adjoints) -> Value {
        if let Some(shadow) = self.shadows.get(&leaf) {
            return *shadow;
        }
        let builder = self.builder.get_mut();
        if !builder.function.ty(leaf).may_be_active() {
            // What is not real keeps the primal's value in its gradient.
            return leaf;
        }
        match adjoints.remove(&leaf) {
            Some(adjoint) if unnamed => adjoint,
            Some(adjoint) => self.owned(adjoint, leaf),
            None => {
                let ty = builder.function.ty(leaf);
                builder.push(Op::Zero { like: leaf, negative: false }, ty)
            }
        }
    }

    /// Reverses statements into the builder and returns them as the forward sweep runs them. The statements `before`,
    /// which stand further out, may be reversed on the way.
    fn stmts(&mut self, stmts: Vec<Stmt>, before: &[Stmt], adjoints: &mut Adjoints) -> Vec<Stmt> {
        let here = definitions(&stmts).into_iter().collect();
        self.stmts_with(stmts, before, &here, adjoints)
    }

    /// As [`Reverse::stmts`], with the values whose memory ends with the region.
    fn stmts_with(
        &mut self,
        mut stmts: Vec<Stmt>,
        before: &[Stmt],
        here: &BTreeSet<Value>,
        adjoints: &mut Adjoints,
    ) -> Vec<Stmt> {
        self.builder.get_mut().enter_scope(&stmts);
        let mut forward = Vec::new();
        self.later.push(BTreeSet::new());
        while let Some(stmt) = stmts.pop() {
            self.builder.get_mut().span = Span::call_site();
            self.note_later(&stmt);
            self.declare(&stmt, here);
            let (outer, after) = (std::mem::take(&mut self.before), std::mem::take(&mut self.after));
            let stmt = match stmt.op {
                Op::Loop(_) => {
                    let mut stmts = self.loop_stmt(stmt, adjoints);
                    let last = stmts.pop();
                    self.before = stmts;
                    match last {
                        Some(last) => last,
                        None => continue,
                    }
                }
                Op::If { .. } | Op::Match { .. } => {
                    let candidates: Vec<&Stmt> = before.iter().chain(&stmts).collect();
                    let sunk =
                        sink::sinkable(&stmt.op, &candidates, &self.uses, &self.activity, |value| self.is_place(value));
                    self.branch(stmt, &sunk, adjoints)
                }
                _ => {
                    self.stmt(&stmt, adjoints);
                    self.augmented(stmt)
                }
            };
            forward.extend(std::mem::replace(&mut self.after, after).into_iter().rev());
            forward.push(stmt);
            forward.extend(std::mem::replace(&mut self.before, outer).into_iter().rev());
        }
        forward.reverse();
        self.later.pop();
        self.builder.get_mut().leave_scope();
        forward
    }

    fn stmt(&mut self, stmt: &Stmt, adjoints: &mut Adjoints) {
        self.builder.get_mut().span = Span::call_site();
        match &stmt.op {
            _ if self.memory_stmt(stmt, adjoints) => {}
            Op::Call(call) | Op::CallAugmented(call) if call.is_whole() => {
                // What its reverse keeps of the arguments is kept before the call.
                let kept = self.kept.remove(&call.tape).unwrap_or_default();
                self.before.extend(kept);
            }
            Op::Call(call) => self.call(call, &stmt.results, adjoints),
            Op::CallAugmented(call) => {
                // Reversed before, for another result: the last of its results is the tape.
                let results = stmt.results.split_last().map_or(&[][..], |(_, results)| results);
                self.call(call, results, adjoints);
            }
            op => {
                if let [result] = stmt.results[..]
                    && let Some(adjoint) = adjoints.remove(&result)
                {
                    let adjoint = self.owned(adjoint, result);
                    self.operation(op, result, adjoint, adjoints);
                }
            }
        }
    }

    fn is_active(&self, value: Value) -> bool {
        self.activity.is_active(value)
    }

    fn accumulate(&mut self, adjoints: &mut Adjoints, value: Value, contribution: Value) {
        if !self.is_active(value) {
            return;
        }
        let builder = self.builder.get_mut();
        let sum = match adjoints.get(&value) {
            Some(before) if builder.function.ty(value).is_real() => builder.add(*before, contribution),
            Some(before) => {
                let name = builder.function.data(value).name.adjoint();
                builder.push_named(Op::Accumulate { sum: *before, contribution }, Ty::Opaque, name)
            }
            None => contribution,
        };
        adjoints.insert(value, sum);
    }

    /// A value's adjoint is complete: from here on it goes by its name.
    fn owned(&mut self, adjoint: Value, of: Value) -> Value {
        let builder = self.builder.get_mut();
        let name = builder.function.data(of).name.adjoint();
        let named = builder.function.data(adjoint).name.text();
        if matches!(name, Name::None) || builder.number(adjoint).is_some() || named == name.text() {
            return adjoint;
        }
        let fresh = adjoint.0 >= self.first_adjoint
            && builder.function.data(adjoint).name.text().is_none()
            && !builder.function.places.iter().any(|(value, _)| *value == adjoint);
        if fresh {
            builder.function.values[adjoint.index()].name = name;
            adjoint
        } else if let Name::Adjoint(_) = name {
            let ty = builder.function.ty(adjoint);
            builder.push_named(Op::Copy(adjoint), ty, name)
        } else {
            adjoint
        }
    }

    /// A call whose adjoint is needed gives its tape as well.
    fn augmented(&mut self, mut stmt: Stmt) -> Stmt {
        if let Op::Call(mut call) = stmt.op.clone()
            && self.reversed.contains(&call.tape)
        {
            let lent = self.lent.remove(&call.tape).unwrap_or_default();
            for (arg, kept) in call.args.iter_mut().zip(lent) {
                arg.kept = kept.map(Kept::Lent);
            }
            if !call.is_whole() {
                stmt.results.push(if self.deferred { self.keep(call.tape) } else { call.tape });
            }
            stmt.op = Op::CallAugmented(call);
        }
        stmt
    }
}

/// What makes each value of a region, at any depth.
fn note(region: &Region, made: &mut HashMap<Value, Op>) {
    for stmt in &region.stmts {
        if let [result] = stmt.results[..]
            && !matches!(stmt.op, Op::Loop(_) | Op::If { .. } | Op::Match { .. })
        {
            made.insert(result, stmt.op.clone());
        }
        regions(&stmt.op).into_iter().for_each(|inner| note(inner, made));
    }
}
