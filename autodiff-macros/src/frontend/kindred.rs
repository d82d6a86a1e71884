//! Values that turn out to be of a type of the user's by what they are put together with: a call's result that is added to a
//! vector is a vector, and so is what a multiple of has been added to one.

use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Alloc, Arithmetic, Call, Callee, Elements, Function, Op, Part, Region, Stmt, Ty, Value, regions};

/// What is of the types of `named`, in so far as it has not been taken for a float; `lists` are sequences of a known kind.
pub(super) fn spread(function: &Function, named: &HashSet<Value>, lists: &HashSet<Value>) -> HashSet<Value> {
    let mut named = named.clone();
    if !named.is_empty() {
        while spread_region(&function.body, function, &mut named, lists) {}
    }
    named
}

/// Marks values of the users' types as undecided, so that their arithmetic is not taken for that of floats.
pub(super) fn mark(function: &mut Function, named: &HashSet<Value>) {
    for value in named {
        let data = &mut function.values[value.index()];
        data.undecided |= data.ty == Ty::Opaque;
    }
}

/// The functions whose results have been taken for floats, but are put together with what is of `named`.
pub(super) fn callees(function: &Function, named: &HashSet<Value>, lists: &HashSet<Value>) -> HashSet<String> {
    let (mut made, mut found) = (HashMap::default(), HashSet::default());
    if !named.is_empty() {
        definitions(&function.body, &mut made);
        callees_in(&function.body, function, (named, lists), &made, &mut found);
    }
    found
}

fn definitions<'r>(region: &'r Region, made: &mut HashMap<Value, &'r Op>) {
    for stmt in &region.stmts {
        made.extend(stmt.results.iter().map(|result| (*result, &stmt.op)));
        regions(&stmt.op).into_iter().for_each(|inner| definitions(inner, made));
    }
}

fn callees_in(
    region: &Region,
    function: &Function,
    (named, lists): (&HashSet<Value>, &HashSet<Value>),
    made: &HashMap<Value, &Op>,
    found: &mut HashSet<String>,
) {
    for stmt in &region.stmts {
        for class in classes(stmt, function, lists) {
            if class.iter().any(|value| named.contains(value)) {
                class.iter().for_each(|value| sources(*value, function, made, found));
            }
        }
        regions(&stmt.op).into_iter().for_each(|inner| callees_in(inner, function, (named, lists), made, found));
    }
}

/// The functions whose results a value is a sum or a multiple of.
fn sources(value: Value, function: &Function, made: &HashMap<Value, &Op>, found: &mut HashSet<String>) {
    match made.get(&value) {
        Some(Op::Arithmetic(Arithmetic::Add | Arithmetic::Sub, left, right)) => {
            sources(*left, function, made, found);
            sources(*right, function, made, found);
        }
        Some(Op::Arithmetic(_, left, right)) => {
            match [left, right].map(|factor| stems_from_number(*factor, function, made)) {
                [true, false] => sources(*right, function, made, found),
                [false, true] => sources(*left, function, made, found),
                _ => {}
            }
        }
        Some(Op::Neg(value) | Op::Copy(value)) => sources(*value, function, made, found),
        Some(Op::Call(Call { callee: Callee::Path(path), .. })) if function.ty(value) == Ty::Opaque => {
            found.insert(path.to_string());
        }
        _ => {}
    }
}

/// Whether a factor is a number, and not one only since another is.
fn stems_from_number(value: Value, function: &Function, made: &HashMap<Value, &Op>) -> bool {
    function.ty(value).is_real()
        && match made.get(&value) {
            Some(Op::Arithmetic(_, left, right)) => {
                stems_from_number(*left, function, made) && stems_from_number(*right, function, made)
            }
            Some(Op::Neg(inner) | Op::Copy(inner)) => stems_from_number(*inner, function, made),
            _ => true,
        }
}

fn spread_region(region: &Region, function: &Function, named: &mut HashSet<Value>, lists: &HashSet<Value>) -> bool {
    let mut changed = false;
    for stmt in &region.stmts {
        for class in classes(stmt, function, lists) {
            if class.iter().any(|value| named.contains(value)) {
                let hidden = |value: &&Value| matches!(function.ty(**value), Ty::Opaque | Ty::Memory(Elements::Opaque));
                for value in class.iter().filter(hidden) {
                    changed |= named.insert(*value);
                }
            }
        }
        for inner in regions(&stmt.op) {
            changed |= spread_region(inner, function, named, lists);
        }
    }
    changed
}

/// The values that a statement makes one type of. A sequence counts as its elements.
fn classes(stmt: &Stmt, function: &Function, lists: &HashSet<Value>) -> Vec<Vec<Value>> {
    let with_result = |values: &[Value]| values.iter().chain(&stmt.results).copied().collect::<Vec<_>>();
    let joined = |bodies: Vec<&Region>| {
        let column = |(index, result): (usize, &Value)| {
            bodies.iter().filter_map(|body| body.yields().get(index).copied()).chain([*result]).collect::<Vec<_>>()
        };
        stmt.results.iter().enumerate().map(column).collect()
    };
    match &stmt.op {
        Op::Arithmetic(op, left, right) => arithmetic(*op, *left, *right, &stmt.results, function),
        Op::Neg(value) | Op::Copy(value) | Op::Load { place: value, .. } => vec![with_result(&[*value])],
        // The elements of a list are what it is of, those of a matrix are numbers.
        Op::View { base, part: Part::Index(_) | Part::Range { .. }, .. } if lists.contains(base) => {
            vec![with_result(&[*base])]
        }
        Op::Store { place, value } | Op::Update { place, value, .. } => vec![vec![*place, *value]],
        Op::Mutate { place, args, .. } => match args[..] {
            [value] => vec![vec![*place, value]],
            _ => Vec::new(),
        },
        Op::Alloc(Alloc::Vec { value, .. } | Alloc::Array { value, .. } | Alloc::Cell(value)) => {
            vec![with_result(&[*value])]
        }
        Op::Alloc(Alloc::Copy { of, .. }) => vec![with_result(&[*of])],
        Op::Call(call) => called(call, &stmt.results, function),
        Op::If { arms, .. } => joined(arms.iter().collect()),
        Op::Match { arms, .. } => joined(arms.iter().map(|arm| &arm.body).collect()),
        Op::Loop(inner) => {
            let columns = inner.inits.iter().zip(inner.carried()).zip(inner.next()).zip(&stmt.results);
            columns.map(|(((init, param), next), result)| vec![*init, *param, *next, *result]).collect()
        }
        _ => Vec::new(),
    }
}

fn arithmetic(op: Arithmetic, left: Value, right: Value, results: &[Value], function: &Function) -> Vec<Vec<Value>> {
    let [result] = results[..] else { return Vec::new() };
    match op {
        Arithmetic::Add | Arithmetic::Sub => vec![vec![left, right, result]],
        // A multiple of a vector is a vector, a product of two may be anything.
        _ => match [left, right].map(|factor| function.ty(factor).is_real()) {
            [true, false] => vec![vec![right, result]],
            [false, true] => vec![vec![left, result]],
            _ => Vec::new(),
        },
    }
}

/// A call of one of the runtime's operators.
fn called(call: &Call, results: &[Value], function: &Function) -> Vec<Vec<Value>> {
    let Callee::Path(path) = &call.callee else { return Vec::new() };
    let path = path.to_string();
    let Some((_, name)) = path.rsplit_once("operators ::") else { return Vec::new() };
    let args: Vec<Value> = call.args.iter().flat_map(|arg| arg.shape.leaves()).collect();
    match (name.trim(), &args[..]) {
        ("add_assign" | "sub_assign", [left, right]) => vec![vec![*left, *right]],
        ("add", [left, right]) => arithmetic(Arithmetic::Add, *left, *right, results, function),
        ("sub", [left, right]) => arithmetic(Arithmetic::Sub, *left, *right, results, function),
        ("mul", [left, right]) => arithmetic(Arithmetic::Mul, *left, *right, results, function),
        ("div", [left, right]) => arithmetic(Arithmetic::Div, *left, *right, results, function),
        ("neg", [value]) => vec![[*value].iter().chain(results).copied().collect()],
        _ => Vec::new(),
    }
}
