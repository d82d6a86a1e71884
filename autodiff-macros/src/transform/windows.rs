//! The part of a memory that a loop of the reverse sweep goes through, element by element, is taken before the loop.
//!
//! An index is checked in each iteration, unless LLVM sees that it is less than the length; and a loop with checks is not
//! vectorised. The reverse sweep goes to elements that the forward sweep has been at, in each iteration; so the part from
//! the first to the last is there, and it has as many elements as the loop has iterations.

use super::guarded::{runs, take_results, where_it_runs};
use super::known::Known;
use super::strides::Strides;
use super::sums::is_simple;
use super::sweeps::{Sweep, in_sweeps};
use super::unread::drop_unread;
use crate::ir::hash::HashMap;
use crate::ir::{
    Arithmetic, Elements, End, Function, Literal, Loop, LoopKind, Name, Op, Part, Range, RangeAdaptor, Region, Stmt,
    Storage, Ty, Value, operands, regions, regions_mut,
};
use std::collections::BTreeMap;

pub(crate) fn windows(function: Function) -> Function {
    let known = Known::of(&function);
    in_sweeps(function, |stmts, sweep, function| in_stmts(stmts, sweep, &known, function))
}

fn in_stmts(stmts: Vec<Stmt>, sweep: Sweep, known: &Known, function: &mut Function) -> Vec<Stmt> {
    let mut kept = Vec::new();
    for mut stmt in stmts {
        let inner = if matches!(stmt.op, Op::Tape(_)) { Sweep::Reverse } else { sweep };
        for region in regions_mut(&mut stmt.op) {
            region.stmts = in_stmts(std::mem::take(&mut region.stmts), inner, known, function);
        }
        kept.extend(windowed(stmt, sweep, known, function));
    }
    kept
}

/// The body of a loop over a range that carries nothing but sums, and the range.
fn counted(op: &mut Op) -> Option<(&Range, &mut Region)> {
    let (range, body) = match op {
        Op::Sums { range, body } => (&*range, body),
        Op::Loop(inner) if !inner.breaks && inner.inits.is_empty() => {
            let Loop { kind: LoopKind::Range(range), body, .. } = &mut **inner else { return None };
            (&*range, body)
        }
        _ => return None,
    };
    let plain = !range.inclusive && matches!(range.adaptors[..], [] | [RangeAdaptor::Reversed]);
    (plain && !body.diverges()).then_some((range, body))
}

fn takes_records(region: &Region) -> bool {
    region
        .stmts
        .iter()
        .any(|stmt| matches!(stmt.op, Op::Pop { .. }) || regions(&stmt.op).into_iter().any(takes_records))
}

/// An element of each iteration.
#[derive(Clone)]
struct Element {
    view: Value,
    base: Value,
    index: Value,
}

/// A loop, after the windows on what it goes through.
fn windowed(mut stmt: Stmt, sweep: Sweep, known: &Known, function: &mut Function) -> Vec<Stmt> {
    let Some((range, body)) = counted(&mut stmt.op) else { return vec![stmt] };
    let (start, Some(end), Some(runs)) = (range.start, range.end, runs(range)) else { return vec![stmt] };
    // What is more than arithmetic on elements is not vectorised anyway, and a loop of so many iterations as is written there is
    // unrolled.
    if known.is_constant(range) || !is_simple(body, function) || takes_records(body) {
        return vec![stmt];
    }
    let Some(&at) = body.params.first() else { return vec![stmt] };
    let scan = Scan::of(body, at, known);
    let whole = |group: &Group| {
        let Element { base, index, .. } = group.elements[0];
        index == at && known.is_zero(start) && known.lengths.get(&end) == Some(&base)
    };
    let groups: Vec<Group> = scan.groups(sweep, function).into_iter().filter(|group| !whole(group)).collect();
    if groups.is_empty() {
        return vec![stmt];
    }
    let span = stmt.span;
    let mut before = Vec::new();
    let mut views = HashMap::default();
    let mut safe = known.is_zero(start);
    for group in groups {
        let Element { base, index, .. } = group.elements[0];
        let root = known.bases.root(base);
        // A variable is there in any case.
        let variable = base == root || function.data(base).storage == Storage::Borrowed;
        safe &= index == at && variable;
        let base = scan.strides.copied(base, None, known, function, &mut before);
        let from = match scan.number(index, at, start) {
            Some(0) => None,
            Some(number) => {
                let literal = function.fresh(Ty::Int, Name::None, span);
                let op = Op::Literal(Literal::Tokens(proc_macro2::Literal::usize_unsuffixed(number)));
                before.push(Stmt { results: vec![literal], op, span });
                Some(literal)
            }
            None => Some(scan.strides.copied(index, Some(start), known, function, &mut before)),
        };
        let to = scan.strides.copied(index, Some(end), known, function, &mut before);
        let data = function.data(base).clone();
        let window = function.fresh(data.ty, named(function, root), span);
        let absent = function.data(root).storage == Storage::Optional;
        function.values[window.index()].storage = if absent { Storage::Optional } else { Storage::Borrowed };
        let part = Part::Range { start: from, end: Some(to), inclusive: false };
        let op = Op::View { base, part, mutable: group.written };
        before.push(Stmt { results: vec![window], op, span });
        views.extend(group.elements.iter().map(|element| (element.view, window)));
    }
    let Some((_, body)) = counted(&mut stmt.op) else { return vec![stmt] };
    rewrite(body, &views, (at, start), known, function);
    drop_unread(body);
    if safe {
        before.push(stmt);
        return before;
    }
    let count = stmt.results.len();
    let [results, yielded] = take_results(&mut stmt, count, function);
    before.push(stmt);
    let then = Region { params: Vec::new(), stmts: before, end: End::Yield(yielded) };
    let mut otherwise = Region::default();
    let zeros = results.iter().map(|result| {
        let zero = function.fresh(function.ty(*result), Name::None, span);
        otherwise.stmts.push(Stmt { results: vec![zero], op: Op::Literal(Literal::Real(-0.0)), span });
        zero
    });
    otherwise.end = End::Yield(zeros.collect());
    where_it_runs(runs, results, [then, otherwise], function, span).into()
}

fn named(function: &Function, base: Value) -> Name {
    function.data(base).name.text().map_or(Name::None, |name| Name::Hint(name.to_string()))
}

/// What a loop's body does.
struct Scan<'r> {
    known: &'r Known,
    strides: Strides<'r>,
    /// The places that each memory is found at, by how these are written, and whether that is all that is done to it.
    ways: BTreeMap<Value, Memory>,
}

#[derive(Default)]
struct Memory {
    groups: BTreeMap<String, Group>,
    /// It is found in other ways too.
    others: bool,
    /// Something else is done to it than to read or to write a number.
    unknown: bool,
    written: bool,
}

#[derive(Default, Clone)]
struct Group {
    elements: Vec<Element>,
    /// Whether each iteration is there.
    always: bool,
    /// Whether it is known to be within the memory.
    trusted: bool,
    written: bool,
}

/// What an iteration does to a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Touch {
    Read { trusted: bool },
    Write,
}

impl<'r> Scan<'r> {
    fn of(body: &'r Region, at: Value, known: &'r Known) -> Self {
        let mut scan = Scan { known, strides: Strides::of(body, at), ways: BTreeMap::new() };
        let mut elements = HashMap::default();
        scan.region(body, true, &mut elements);
        for value in body.yields() {
            scan.ways.entry(known.bases.root(*value)).or_default().unknown = true;
        }
        scan
    }

    fn region(&mut self, region: &Region, always: bool, elements: &mut HashMap<Value, String>) {
        for stmt in &region.stmts {
            match (&stmt.op, &stmt.results[..]) {
                (Op::View { base, part, .. }, [view]) => self.view((*view, *base), part, always, elements),
                (Op::Load { place, trusted }, _) => {
                    self.touched(*place, Touch::Read { trusted: *trusted }, always, elements)
                }
                (Op::Take { place }, _) => self.touched(*place, Touch::Write, always, elements),
                (Op::Store { place, value } | Op::Update { place, value, .. }, _) => {
                    self.touched(*place, Touch::Write, always, elements);
                    self.ways.entry(self.known.bases.root(*value)).or_default().unknown = true;
                }
                (Op::Length { place }, _) => self.ways.entry(self.known.bases.root(*place)).or_default().others = true,
                (op, _) => {
                    for operand in operands(op) {
                        self.ways.entry(self.known.bases.root(operand)).or_default().unknown = true;
                    }
                }
            }
            for inner in regions(&stmt.op) {
                self.region(inner, false, elements);
            }
        }
    }

    fn view(&mut self, (view, base): (Value, Value), part: &Part, always: bool, elements: &mut HashMap<Value, String>) {
        let root = self.known.bases.root(view);
        match part {
            // A part of an element is of that element.
            _ if elements.contains_key(&base) => {
                let way = elements[&base].clone();
                elements.insert(view, way);
            }
            Part::Index(index) if always && self.strides.is_steady(base) && self.strides.steps(*index) => {
                let way = format!("{} {}", self.strides.spelled(base), self.strides.spelled(*index));
                let group = self.ways.entry(root).or_default().groups.entry(way.clone()).or_default();
                group.elements.push(Element { view, base, index: *index });
                elements.insert(view, way);
            }
            // Of any other place it counts that it is read or written to.
            _ => {}
        }
    }

    fn touched(&mut self, place: Value, touch: Touch, always: bool, elements: &HashMap<Value, String>) {
        let written = touch == Touch::Write;
        let memory = self.ways.entry(self.known.bases.root(place)).or_default();
        memory.written |= written;
        match elements.get(&place).and_then(|way| memory.groups.get_mut(way)) {
            Some(group) => {
                group.always |= always;
                group.written |= written;
                group.trusted |= always && touch == Touch::Read { trusted: true };
            }
            None => memory.others = true,
        }
    }

    /// Whether elements are there in each iteration before the loop has come to it: the reverse sweep knows that of all.
    fn is_there(&self, root: Value, group: &Group, sweep: Sweep) -> bool {
        let element = &group.elements[0];
        // A shadow is as long as what it is the shadow of.
        let same = |other: &Group| {
            let one = &other.elements[0];
            other.trusted && self.strides.spelled(one.index) == self.strides.spelled(element.index)
        };
        let place = self.known.shadows.get(&root).filter(|_| element.base == root);
        let primal = place.and_then(|place| self.ways.get(place));
        let mirrored = primal.is_some_and(|memory| {
            memory.groups.values().any(|group| Some(&group.elements[0].base) == place && same(group))
        });
        sweep == Sweep::Reverse || group.trusted || mirrored
    }

    /// What is worth a window, and can be had: nothing reaches around one that is written to.
    fn groups(&self, sweep: Sweep, function: &Function) -> Vec<Group> {
        let mut found = Vec::new();
        for (root, memory) in &self.ways {
            let alone = memory.groups.len() == 1 && !memory.others;
            if memory.unknown || memory.written && !alone || self.strides.is_inside(*root) {
                continue;
            }
            let wanted = |group: &&Group| {
                let base = group.elements[0].base;
                group.always
                    && function.ty(base).is_memory()
                    && !matches!(function.ty(base), Ty::Memory(Elements::Opaque))
                    && self.is_there(*root, group, sweep)
            };
            found.extend(memory.groups.values().filter(wanted).cloned());
        }
        found
    }

    /// What an index is in the first iteration, where all that it is made of is written there.
    fn number(&self, index: Value, at: Value, start: Value) -> Option<usize> {
        if index == at {
            return self.known.number(start);
        }
        let Some(stmt) = self.strides.made(index) else { return self.known.number(index) };
        match stmt.op {
            Op::Literal(_) => self.known.number(index),
            Op::Arithmetic(op, left, right) => {
                let (left, right) = (self.number(left, at, start)?, self.number(right, at, start)?);
                match op {
                    Arithmetic::Add => left.checked_add(right),
                    Arithmetic::Sub => left.checked_sub(right),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// Elements are those of windows.
fn rewrite(
    body: &mut Region,
    views: &HashMap<Value, Value>,
    (at, start): (Value, Value),
    known: &Known,
    function: &mut Function,
) {
    let mut stmts = Vec::new();
    for mut stmt in std::mem::take(&mut body.stmts) {
        if let (Op::View { base, part: Part::Index(index), .. }, [view]) = (&mut stmt.op, &stmt.results[..])
            && let Some(window) = views.get(view)
        {
            *base = *window;
            *index = at;
            if !known.is_zero(start) {
                let distance = function.fresh(Ty::Int, Name::None, stmt.span);
                let op = Op::Arithmetic(Arithmetic::Sub, at, start);
                stmts.push(Stmt { results: vec![distance], op, span: stmt.span });
                *index = distance;
            }
        }
        stmts.push(stmt);
    }
    body.stmts = stmts;
}
