//! What is in the fields of values of the user's types is presumed to be a float. Here it is decided: it is none if what is made of it by
//! arithmetic is none.

use super::refine::{classes, holders, refine, unify};
use super::{TypeShape, Value};
use crate::ir::hash::HashSet;
use crate::ir::{Alloc, Arithmetic, Call, Callee, Elements, Function, Op, Part, Region, Ty, ValueData, regions};

/// Decides what syntax left open, by all that the function does with it.
pub(super) fn decide(function: &mut Function, result: &TypeShape) {
    refine(function, false);
    let certain: Vec<bool> = function.values.iter().map(|data| data.ty.is_real()).collect();
    refine(function, true);
    let body = std::mem::take(&mut function.body);
    let mut others = Others::default();
    if let TypeShape::Opaque = result {
        others.values.extend(function.result.leaves());
    }
    others.find_parts(&body);
    while others.spread(&body, function) {}
    others.note(&body, function);
    settle(&body, function);
    let mut loaded = HashSet::default();
    find_loaded(&body, &mut loaded);
    function.body = body;
    refine(function, true);
    for (index, (data, certain)) in function.values.iter_mut().zip(certain).enumerate() {
        data.presumed &= data.ty.is_real() && !certain && loaded.contains(&index);
    }
}

/// Values that are no floats, or may be none.
#[derive(Default)]
struct Others {
    values: HashSet<Value>,
    /// Places that hold such: with fields, among others.
    places: HashSet<Value>,
}

impl Others {
    fn find_parts(&mut self, region: &Region) {
        for stmt in &region.stmts {
            if let Op::View { base, part: Part::Field(_), .. } = stmt.op {
                self.places.insert(base);
            }
            regions(&stmt.op).into_iter().for_each(|inner| self.find_parts(inner));
        }
    }

    fn contains(&self, value: Value, function: &Function) -> bool {
        let data = function.data(value);
        self.values.contains(&value)
            || data.ty == Ty::Memory(Elements::Opaque)
            || data.ty == Ty::Opaque && data.undecided
    }

    /// From the values of a statement to the others of them; whether there were any.
    fn spread(&mut self, region: &Region, function: &Function) -> bool {
        let mut changed = false;
        for stmt in &region.stmts {
            for inner in regions(&stmt.op) {
                changed |= self.spread(inner, function);
            }
            let known = self.values.len();
            match &stmt.op {
                Op::Load { place, .. } if self.places.contains(place) => self.add(&stmt.results, function),
                Op::Load { place, .. } if stmt.results.iter().any(|value| self.values.contains(value)) => {
                    changed |= self.places.insert(*place);
                }
                Op::Store { place, value } if self.places.contains(place) => self.add(&[*value], function),
                Op::Store { place, value } if self.values.contains(value) => {
                    changed |= self.places.insert(*place);
                }
                Op::Alloc(Alloc::Cell(value) | Alloc::Copy { of: value, .. })
                    if stmt.results.iter().any(|place| self.places.contains(place)) =>
                {
                    self.add(&[*value], function);
                }
                // No float has a method of the user's.
                Op::Call(Call { callee: Callee::Method { .. }, args, .. }) => {
                    let receiver = args.first().and_then(|arg| arg.shape.leaves().first().copied());
                    self.add(receiver.as_slice(), function);
                    if let Some(place) = receiver.filter(|receiver| function.ty(*receiver).is_memory()) {
                        changed |= self.places.insert(place);
                    }
                }
                // What is multiplied to give a vector may be a number.
                Op::Arithmetic(Arithmetic::Mul | Arithmetic::Div | Arithmetic::Rem, left, right) => {
                    let all = [*left, *right].into_iter().chain(stmt.results.iter().copied());
                    let all: Vec<Value> = all.collect();
                    let result = stmt.results.iter().any(|result| function.ty(*result).is_real());
                    if !result && all.iter().any(|value| self.contains(*value, function)) {
                        self.add(&all, function);
                    }
                }
                Op::Arithmetic(..) | Op::Neg(_) | Op::Copy(_) | Op::If { .. } | Op::Match { .. } => {
                    for class in classes(stmt, function, false) {
                        if class.iter().any(|value| self.contains(*value, function)) {
                            self.add(&class, function);
                        }
                    }
                }
                Op::Loop(_) => {
                    for class in holders(stmt, function) {
                        if class.iter().any(|value| self.contains(*value, function)) {
                            self.add(&class, function);
                        }
                    }
                }
                _ => {}
            }
            changed |= self.values.len() > known;
        }
        changed
    }

    /// What arithmetic gives is to be dispatched by its type.
    fn note(&self, region: &Region, function: &mut Function) {
        for stmt in &region.stmts {
            regions(&stmt.op).into_iter().for_each(|inner| self.note(inner, function));
            if let (Op::Arithmetic(..) | Op::Neg(_), [result]) = (&stmt.op, &stmt.results[..]) {
                function.values[result.index()].undecided |= self.values.contains(result);
            }
        }
    }

    fn add(&mut self, values: &[Value], function: &Function) {
        self.values.extend(values.iter().filter(|value| function.ty(**value) == Ty::Opaque));
    }
}

fn find_loaded(region: &Region, found: &mut HashSet<usize>) {
    for stmt in &region.stmts {
        if let Op::Load { .. } = stmt.op {
            found.extend(stmt.results.iter().map(|value| value.index()));
        }
        regions(&stmt.op).into_iter().for_each(|inner| find_loaded(inner, found));
    }
}

/// What nothing has shown to be something else is a float.
fn settle(region: &Region, function: &mut Function) {
    for stmt in &region.stmts {
        regions(&stmt.op).into_iter().for_each(|inner| settle(inner, function));
        if let (Op::Arithmetic(_, left, right), [result]) = (&stmt.op, &stmt.results[..])
            && matches!(function.data(*result), ValueData { ty: Ty::Opaque, presumed: true, undecided: false, .. })
        {
            unify(&[*left, *right, *result], function);
        }
    }
}
