//! The reverse transformation: a function to the function of its value and its vector-Jacobian product.
//!
//! The forward sweep is the primal, its branches yielding in addition a record of the arm that ran. The reverse sweep
//! takes the statements in reverse topological order; each hands its result's adjoint on to its operands. Adjoints are
//! SSA values as all others: a contribution to a value that has one already is an addition.

mod branch;
mod partials;
mod sink;

use crate::analysis::Activity;
use crate::ir::{
    Builder, Call, Construct, End, Foreign, Function, Name, Op, Region, Shape, Stmt, Ty, Value, regions_mut,
};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use sink::Uses;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

/// The cotangent that the reverse sweep starts from.
pub(crate) enum Seed {
    /// Of one real result: the gradient.
    One,
    /// Of this result alone: a row of the Jacobian.
    Only(Value),
    /// A parameter of the result's shape, of this name.
    Parameter(TokenStream),
}

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

/// The adjoint so far of each value that has one.
type Adjoints = BTreeMap<Value, Value>;

struct Reverse<'a> {
    builder: RefCell<Builder>,
    activity: &'a Activity,
    uses: Uses,
    /// The tape of each call that is reversed, by the call's first result.
    tapes: HashMap<Value, Value>,
    /// Values from here on belong to the reverse sweep.
    first_adjoint: u32,
}

/// The body of the result yields the primal's results, then the adjoints of the active parameters' leaves.
pub(crate) fn reverse(function: Function, activity: &Activity, seed: &Seed) -> Function {
    sweep(function, activity, std::slice::from_ref(seed))
}

/// The body of the result yields the primal's results, then for each of them the gradient.
pub(crate) fn jacobian(function: Function, activity: &Activity) -> Function {
    let seeds: Vec<Seed> = function.result.leaves().into_iter().map(Seed::Only).collect();
    sweep(function, activity, &seeds)
}

/// One forward sweep, and a reverse sweep for each seed.
fn sweep(mut function: Function, activity: &Activity, seeds: &[Seed]) -> Function {
    let body = std::mem::take(&mut function.body);
    let (shape, params) = (function.result.clone(), function.params.clone());
    let first_adjoint = function.values.len() as u32;
    let uses = Uses::of(&body, activity);
    let mut builder = Builder::new(function, Span::call_site());
    builder.learn(&body);
    let builder = RefCell::new(builder);
    let mut reverse = Reverse { builder, activity, uses, tapes: HashMap::new(), first_adjoint };
    let (mut forward, mut yields) = (body.stmts, body.end);
    for seed in seeds {
        let mut adjoints = Adjoints::new();
        reverse.seed(&shape, seed, &mut adjoints);
        forward = reverse.stmts(forward, &[], &mut adjoints);
        if let End::Yield(values) = &mut yields {
            for param in params.iter().filter(|param| param.active) {
                // Only the one gradient of an argument by value goes by a name of its own.
                let unnamed = param.by_ref || seeds.len() > 1;
                for leaf in param.shape.leaves() {
                    values.push(reverse.final_adjoint(leaf, unnamed, &mut adjoints));
                }
            }
        }
    }
    let mut builder = reverse.builder.into_inner();
    let backward = std::mem::take(&mut builder.stmts);
    let mut function = builder.function;
    function.reverse_start = Some(forward.len());
    let params = function.places.iter().map(|(value, _)| *value).collect();
    function.body = Region { params, stmts: forward.into_iter().chain(backward).collect(), end: yields };
    function
}

impl Reverse<'_> {
    fn seed(&mut self, shape: &Shape, seed: &Seed, adjoints: &mut Adjoints) {
        match seed {
            Seed::One => {
                for value in shape.leaves() {
                    let one = self.builder.get_mut().real(1.0, value);
                    self.accumulate(adjoints, value, one);
                }
            }
            Seed::Only(result) => {
                let one = self.builder.get_mut().real(1.0, *result);
                self.accumulate(adjoints, *result, one);
            }
            Seed::Parameter(name) => self.seed_parameter(shape, name.clone(), adjoints),
        }
    }

    fn seed_parameter(&mut self, shape: &Shape, place: TokenStream, adjoints: &mut Adjoints) {
        match shape {
            Shape::Leaf(value) => {
                let function = &mut self.builder.get_mut().function;
                let ty = function.ty(*value);
                let seed = function.fresh(ty, Name::Hint("seed".to_string()), Span::call_site());
                function.places.push((seed, place));
                if self.activity.is_active(*value) {
                    // The same value may be returned twice.
                    self.accumulate(adjoints, *value, seed);
                }
            }
            Shape::Tuple(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    let field = syn_index(index);
                    self.seed_parameter(part, quote!(#place.#field), adjoints);
                }
            }
        }
    }

    /// The adjoint of a parameter's leaf when all has been said, under its name where it gets one.
    fn final_adjoint(&mut self, leaf: Value, unnamed: bool, adjoints: &mut Adjoints) -> Value {
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
    fn stmts(&mut self, mut stmts: Vec<Stmt>, before: &[Stmt], adjoints: &mut Adjoints) -> Vec<Stmt> {
        self.builder.get_mut().enter_scope(&stmts);
        let mut forward = Vec::new();
        while let Some(stmt) = stmts.pop() {
            let stmt = match stmt.op {
                Op::If { .. } | Op::Match { .. } => {
                    let candidates: Vec<&Stmt> = before.iter().chain(&stmts).collect();
                    let sunk = sink::sinkable(&stmt.op, &candidates, &self.uses, self.activity);
                    self.branch(stmt, &sunk, adjoints)
                }
                _ => {
                    self.stmt(&stmt, adjoints);
                    self.augmented(stmt)
                }
            };
            forward.push(stmt);
        }
        forward.reverse();
        self.builder.get_mut().leave_scope();
        forward
    }

    fn stmt(&mut self, stmt: &Stmt, adjoints: &mut Adjoints) {
        self.builder.get_mut().span = Span::call_site();
        match &stmt.op {
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
    fn augmented(&self, mut stmt: Stmt) -> Stmt {
        if let (Op::Call(call), Some(tape)) = (&stmt.op, stmt.results.first().and_then(|first| self.tapes.get(first))) {
            stmt.op = Op::CallAugmented(call.clone());
            stmt.results.push(*tape);
        }
        stmt
    }

    fn tape(&mut self, results: &[Value]) -> Value {
        let builder = self.builder.get_mut();
        let key = results.first().copied().unwrap_or(Value(u32::MAX));
        *self
            .tapes
            .entry(key)
            .or_insert_with(|| builder.function.fresh(Ty::Tape, Name::Hint("tape".to_string()), builder.span))
    }

    fn call(&mut self, call: &Call, results: &[Value], adjoints: &mut Adjoints) {
        let seeds: Vec<Option<Value>> = results.iter().map(|result| adjoints.remove(result)).collect();
        if seeds.iter().all(Option::is_none) {
            return;
        }
        let seeds = seeds
            .into_iter()
            .zip(results)
            .map(|(seed, result)| match seed {
                Some(seed) => self.owned(seed, *result),
                None => {
                    let builder = self.builder.get_mut();
                    let ty = builder.function.ty(*result);
                    builder.push(Op::Zero { like: *result, negative: false }, ty)
                }
            })
            .collect();
        let tape = self.tape(results);
        let active = call.active_args(|leaf| self.is_active(leaf));
        let leaves = call.leaves_of(&active);
        let builder = self.builder.get_mut();
        let contributions: Vec<Value> = leaves
            .iter()
            .map(|leaf| {
                let data = builder.function.data(*leaf);
                let (ty, name) = (data.ty, Name::Hint(format!("d_{}", data.name.text().unwrap_or("argument"))));
                builder.function.fresh(ty, name, builder.span)
            })
            .collect();
        let span = builder.span;
        let op = Op::CallAdjoint { call: call.clone(), tape, seeds, active };
        builder.stmts.push(Stmt { results: contributions.clone(), op, span });
        for (leaf, contribution) in leaves.into_iter().zip(contributions) {
            self.accumulate(adjoints, leaf, contribution);
        }
    }
}

/// A tuple's field, without the suffix that an integer literal would get.
fn syn_index(index: usize) -> proc_macro2::Literal {
    proc_macro2::Literal::usize_unsuffixed(index)
}
