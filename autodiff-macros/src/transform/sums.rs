//! Loops of the reverse sweep that carry nothing but sums: adjoints may be summed up in any order.
//!
//! Floats are added in the order that is written, one after the other, each addition waiting for the one before. The
//! order of the primal is its value's; that of an adjoint's contributions is nobody's, so that they are summed up in
//! several sums at once, unless the iterations wait for each other by what they write anyway.

use super::split::split;
use super::strides::Strides;
use super::sweeps::in_sweeps;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Alloc, Arithmetic, End, Function, Literal, Loop, LoopKind, Name, Op, Part, Range, RangeAdaptor, Region, Stmt, Ty,
    Value, Width, operands, regions, regions_mut,
};

/// Beyond that many statements, a body keeps the machine busy enough.
const LARGEST: usize = 48;

/// As many iterations as that are not worth it.
const FEW: f64 = 8.0;

pub(crate) fn sums(function: Function) -> Function {
    let mut numbers = Numbers::default();
    numbers.note(&function.body);
    in_sweeps(function, |stmts, _, function| in_stmts(stmts, &numbers, function))
}

/// What is known of the numbers in a function.
#[derive(Default)]
struct Numbers {
    /// What a sum may begin with for free.
    zeros: HashSet<Value>,
    literals: HashMap<Value, f64>,
}

impl Numbers {
    fn note(&mut self, region: &Region) {
        for stmt in &region.stmts {
            match (&stmt.op, &stmt.results[..]) {
                (Op::Zero { .. } | Op::Literal(Literal::Real(0.0)), results) => self.zeros.extend(results),
                (Op::Literal(Literal::Tokens(literal)), [result]) => {
                    let text = literal.to_string();
                    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
                    self.literals.extend(digits.parse().ok().map(|number| (*result, number)));
                }
                _ => {}
            }
            regions(&stmt.op).into_iter().for_each(|inner| self.note(inner));
        }
    }

    fn are_few(&self, range: &Range) -> bool {
        let number = |value: Value| self.literals.get(&value).copied();
        let count = range.end.and_then(number).zip(number(range.start)).map(|(end, start)| end - start);
        count.is_some_and(|count| count < FEW)
    }
}

fn in_stmts(stmts: Vec<Stmt>, numbers: &Numbers, function: &mut Function) -> Vec<Stmt> {
    let mut kept = Vec::new();
    for mut stmt in stmts {
        for region in regions_mut(&mut stmt.op) {
            region.stmts = in_stmts(std::mem::take(&mut region.stmts), numbers, function);
        }
        let contributions = match &stmt.op {
            Op::Loop(inner) => contributions(inner, numbers, function),
            _ => None,
        };
        if let Op::Loop(inner) = &mut stmt.op {
            run_forwards(inner, function);
        }
        let inits = contributions.map(|contributions| summed(&mut stmt, contributions)).unwrap_or_default();
        let span = stmt.span;
        let mut after = Vec::new();
        for (result, init) in stmt.results.iter_mut().zip(inits).filter(|(_, init)| !numbers.zeros.contains(init)) {
            let sum = function.fresh(function.ty(*result), Name::Hint("sum".to_string()), span);
            let whole = std::mem::replace(result, sum);
            after.push(Stmt { results: vec![whole], op: Op::Arithmetic(Arithmetic::Add, init, sum), span });
        }
        let changes = split(&mut stmt, function);
        kept.push(stmt);
        kept.append(&mut after);
        if let Some(mut changes) = changes {
            if let Op::Loop(inner) = &mut changes.op {
                run_forwards(inner, function);
            }
            kept.push(changes);
        }
    }
    kept
}

/// What each carried variable is added to in an iteration, where that is all that happens to it.
fn contributions(inner: &Loop, numbers: &Numbers, function: &Function) -> Option<Vec<Value>> {
    let LoopKind::Range(range) = &inner.kind else { return None };
    let plain = !range.inclusive && matches!(range.adaptors[..], [] | [RangeAdaptor::Reversed]) && range.end.is_some();
    let carried = inner.carried();
    let adjoint = |value: Value| {
        function.is_of_derivative(value)
            && function.ty(value).is_real()
            && matches!(function.width(value), Some(Width::F64 | Width::F32))
    };
    let small = inner.body.stmts.len() <= LARGEST && !inner.breaks && !inner.body.diverges();
    if !plain || !small || numbers.are_few(range) || carried.is_empty() || !carried.iter().all(|param| adjoint(*param))
    {
        return None;
    }
    let width = |value: &Value| function.width(*value);
    if carried.iter().any(|param| width(param) != width(&carried[0])) || !is_simple(&inner.body, function) {
        return None;
    }
    // Iterations that wait for what others write have time for the sums.
    if has_neighbours(&inner.body) {
        return None;
    }
    let mut contributions = Vec::new();
    for (param, next) in carried.iter().zip(inner.next()) {
        let Some(Op::Arithmetic(op, left, right)) =
            inner.body.stmts.iter().find(|stmt| stmt.results == [*next]).map(|stmt| &stmt.op)
        else {
            return None;
        };
        let other = match op {
            Arithmetic::Add if left == param => *right,
            Arithmetic::Add if right == param => *left,
            _ => return None,
        };
        if reads(&inner.body, *param) != 1 || reads(&inner.body, *next) != 1 {
            return None;
        }
        contributions.push(other);
    }
    Some(contributions)
}

/// How often a region reads a value, at any depth.
fn reads(region: &Region, value: Value) -> usize {
    let in_stmt = |stmt: &Stmt| {
        operands(&stmt.op).into_iter().filter(|operand| *operand == value).count()
            + regions(&stmt.op).into_iter().map(|inner| reads(inner, value)).sum::<usize>()
    };
    region.stmts.iter().map(in_stmt).sum::<usize>() + region.yields().iter().filter(|other| **other == value).count()
}

/// Whether a region may stand in a closure, and is short: arithmetic on numbers and elements, without loops and calls.
pub(super) fn is_simple(region: &Region, function: &Function) -> bool {
    let number = |value: &Value| matches!(function.ty(*value), Ty::Real(_) | Ty::Int | Ty::Bool);
    region.stmts.iter().all(|stmt| match &stmt.op {
        Op::Arithmetic(..)
        | Op::Operator { .. }
        | Op::Neg(_)
        | Op::Not(_)
        | Op::Cast { .. }
        | Op::Select { .. }
        | Op::Rule { .. }
        | Op::Copy(_)
        | Op::Load { .. }
        | Op::Take { .. }
        | Op::Pop { .. } => stmt.results.iter().all(number),
        Op::Literal(_) | Op::Zero { .. } | Op::Undefined | Op::Length { .. } | Op::Nth { .. } | Op::View { .. } => true,
        Op::Store { value, .. } | Op::Update { value, .. } => number(value),
        Op::Alloc(Alloc::List { items, vec: false, .. }) => items.iter().all(number),
        Op::Foreign(foreign) => foreign.pure_ && foreign.args.iter().all(number),
        Op::If { arms, .. } => arms.iter().all(|arm| !arm.diverges() && is_simple(arm, function)),
        _ => false,
    })
}

/// Turns a loop into sums, and gives what these begin with.
fn summed(stmt: &mut Stmt, contributions: Vec<Value>) -> Vec<Value> {
    let Op::Loop(inner) = std::mem::replace(&mut stmt.op, Op::Undefined) else { return Vec::new() };
    let Loop { kind, inits, mut body, .. } = *inner;
    let LoopKind::Range(range) = kind else { return Vec::new() };
    let next = body.yields().to_vec();
    body.stmts.retain(|stmt| !stmt.results.iter().any(|result| next.contains(result)));
    body.params.truncate(1);
    body.end = End::Yield(contributions);
    let range = if range.adaptors.is_empty() || !keeps_to_itself(&body) { range } else { range.reversed() };
    stmt.op = Op::Sums { range, body };
    inits
}

/// A loop of the reverse sweep that carries nothing runs forwards where that makes no difference.
fn run_forwards(inner: &mut Loop, function: &Function) {
    let derivative = inner.index().is_some_and(|index| function.is_of_derivative(index));
    let alone = inner.carried().is_empty() && !inner.breaks && !inner.body.diverges();
    if let LoopKind::Range(range) = &mut inner.kind
        && range.adaptors[..] == [RangeAdaptor::Reversed]
        && derivative
        && alone
        && is_simple(&inner.body, function)
        && keeps_to_itself(&inner.body)
    {
        range.adaptors.clear();
    }
}

/// Whether no iteration reads what another writes: all that is read of a memory that is written to is the element of the
/// iteration itself. It may then run forwards, as the machine likes it.
pub(super) fn keeps_to_itself(body: &Region) -> bool {
    let mut views = HashMap::default();
    let mut pops = false;
    note(body, &mut views, &mut pops);
    let strides = Strides::of(body, body.params[0]);
    let mut own: HashMap<Value, HashSet<String>> = HashMap::default();
    let (mut others, mut written) = (HashSet::default(), HashSet::default());
    touched(body, &mut |place, writes| {
        let mut root = place;
        let mut first = None;
        while let Some((base, part)) = views.get(&root) {
            first = Some(part);
            root = *base;
        }
        match first {
            Some(Part::Index(at)) if strides.steps(*at) => {
                own.entry(root).or_default().insert(strides.spelled(*at));
            }
            _ => {
                others.insert(root);
            }
        }
        if writes {
            written.insert(root);
        }
    });
    let apart = |root: &Value| !others.contains(root) && own.get(root).is_none_or(|ways| ways.len() == 1);
    // Shadows and what a companion is given are memories of their own; references in what is made here are not looked at.
    !pops && written.iter().all(apart)
}

/// Whether what is written to is found at several indices, as elements and those beside them are.
fn has_neighbours(body: &Region) -> bool {
    let mut views = HashMap::default();
    note(body, &mut views, &mut false);
    let strides = Strides::of(body, body.params[0]);
    let mut indices: HashMap<Value, HashSet<String>> = HashMap::default();
    let mut written = HashSet::default();
    touched(body, &mut |place, writes| {
        let mut root = place;
        let mut way = String::new();
        while let Some((base, part)) = views.get(&root) {
            let steps: Vec<String> = part.operands().into_iter().map(|index| strides.spelled(index)).collect();
            way = format!("{way}/{}", steps.join("-"));
            root = *base;
        }
        indices.entry(root).or_default().insert(way);
        if writes {
            written.insert(root);
        }
    });
    written.iter().any(|root| indices.get(root).is_some_and(|ways| ways.len() > 1))
}

fn note<'r>(region: &'r Region, views: &mut HashMap<Value, (Value, &'r Part)>, pops: &mut bool) {
    for stmt in &region.stmts {
        match &stmt.op {
            Op::View { base, part, .. } => views.extend(stmt.results.iter().map(|view| (*view, (*base, part)))),
            Op::Pop { .. } => *pops = true,
            _ => {}
        }
        regions(&stmt.op).into_iter().for_each(|inner| note(inner, views, pops));
    }
}

fn touched(region: &Region, on: &mut dyn FnMut(Value, bool)) {
    for stmt in &region.stmts {
        match &stmt.op {
            Op::Load { place, .. } => on(*place, false),
            Op::Store { place, .. } | Op::Update { place, .. } | Op::Take { place } => on(*place, true),
            _ => {}
        }
        regions(&stmt.op).into_iter().for_each(|inner| touched(inner, on));
    }
}
