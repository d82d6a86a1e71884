//! Elements beside each other that all iterations of a loop are at.

use super::known::Known;
use super::strides::Strides;
use crate::ir::hash::HashMap;
use crate::ir::{Arithmetic, Function, Op, Part, Region, Storage, Value, operands, region_uses, regions};
use std::collections::BTreeSet;

/// Neighbours that are further apart would take more registers than they are worth.
const FAR: i64 = 4;

/// The elements of a memory that are neighbours in each iteration.
pub(super) struct Neighbours {
    pub(super) base: Value,
    /// One of the numbers in them.
    pub(super) number: Option<Value>,
    /// The element that each view is of, by how far it is from the first one's.
    pub(super) places: HashMap<Value, i64>,
    /// Those that are read or written.
    touched: BTreeSet<i64>,
    /// What all indices are made of, beside the number of the iteration and a distance.
    pub(super) rest: Index,
}

/// An index, as a sum.
#[derive(Clone, Default)]
pub(super) struct Index {
    pub(super) added: Vec<Value>,
    pub(super) subtracted: Vec<Value>,
    /// How often the number of the iteration is in it.
    at: i64,
    distance: i64,
}

/// The neighbours in a loop's body: all that it does to a memory is to read and to write them.
pub(super) fn neighbours(body: &Region, known: &Known, function: &Function) -> Vec<Neighbours> {
    let Some(&at) = body.params.first() else { return Vec::new() };
    let strides = Strides::of(body, at);
    let root = |place: &Value| known.bases.root(*place);
    let written: BTreeSet<Value> = body
        .stmts
        .iter()
        .filter_map(|stmt| match &stmt.op {
            Op::Update { place, .. } | Op::Take { place } => Some(root(place)),
            _ => None,
        })
        .filter(|memory| !strides.is_inside(*memory) && function.data(*memory).storage != Storage::Optional)
        .collect();
    written.into_iter().filter_map(|memory| of_memory(memory, body, &strides, known, function)).collect()
}

fn of_memory(
    memory: Value,
    body: &Region,
    strides: &Strides<'_>,
    known: &Known,
    function: &Function,
) -> Option<Neighbours> {
    let of_it = |value: &Value| known.bases.root(*value) == memory;
    let mut found: Option<Neighbours> = None;
    for stmt in &body.stmts {
        match &stmt.op {
            Op::Length { .. } => {}
            Op::View { base, part, .. } if of_it(base) => {
                let (Part::Index(index), [view]) = (part, &stmt.results[..]) else { return None };
                let index = linear(*index, strides, known)?;
                if strides.is_inside(*base) || index.at != 1 {
                    return None;
                }
                let found = found.get_or_insert_with(|| Neighbours {
                    base: *base,
                    number: None,
                    touched: BTreeSet::new(),
                    places: HashMap::default(),
                    rest: Index { distance: 0, ..index.clone() },
                });
                if found.base != *base || found.rest.spelled(strides) != index.spelled(strides) {
                    return None;
                }
                found.places.insert(*view, index.distance);
            }
            Op::Load { place, .. } | Op::Take { place } if of_it(place) => {
                found.as_mut()?.touch(*place, stmt.results[0], function)?;
            }
            Op::Update { place, value, .. } | Op::Store { place, value } if of_it(place) && !of_it(value) => {
                found.as_mut()?.touch(*place, *value, function)?;
            }
            op if operands(op).iter().any(of_it) => return None,
            op => {
                if regions(op).into_iter().flat_map(region_uses).any(|used| of_it(&used)) {
                    return None;
                }
            }
        }
    }
    let found = found.filter(|_| !body.yields().iter().any(of_it))?;
    let (first, last) = found.ends();
    (first < last && last - first <= FAR).then_some(found)
}

impl Neighbours {
    /// Notes a place that a number is read from or written to.
    fn touch(&mut self, place: Value, number: Value, function: &Function) -> Option<()> {
        let distance = *self.places.get(&place)?;
        self.touched.insert(distance);
        let ty = function.ty(number);
        let first = *self.number.get_or_insert(number);
        (ty.is_real() && function.width(first) == function.width(number)).then_some(())
    }

    /// How far the first and the last of them are.
    pub(super) fn ends(&self) -> (i64, i64) {
        (self.touched.first().copied().unwrap_or(0), self.touched.last().copied().unwrap_or(0))
    }
}

impl Index {
    /// What it is made of, however far from the number of the iteration.
    fn spelled(&self, strides: &Strides<'_>) -> [Vec<String>; 2] {
        [&self.added, &self.subtracted].map(|values| {
            let mut all: Vec<String> = values.iter().map(|value| strides.spelled(*value)).collect();
            all.sort();
            all
        })
    }

    fn plus(mut self, other: Index, sign: i64) -> Index {
        let (added, subtracted) =
            if sign > 0 { (other.added, other.subtracted) } else { (other.subtracted, other.added) };
        self.added.extend(added);
        self.subtracted.extend(subtracted);
        self.at += sign * other.at;
        self.distance += sign * other.distance;
        self
    }
}

/// An index as a sum of what is the same in all iterations, the number of the iteration, and a distance.
fn linear(index: Value, strides: &Strides<'_>, known: &Known) -> Option<Index> {
    if strides.is(index) {
        return Some(Index { at: 1, ..Index::default() });
    }
    if let Some(number) = known.number(index).and_then(|number| i64::try_from(number).ok()) {
        return Some(Index { distance: number, ..Index::default() });
    }
    match strides.made(index).map(|stmt| &stmt.op) {
        Some(Op::Arithmetic(Arithmetic::Add, left, right) | Op::Nth { start: left, index: right, back: false }) => {
            Some(linear(*left, strides, known)?.plus(linear(*right, strides, known)?, 1))
        }
        Some(Op::Arithmetic(Arithmetic::Sub, left, right)) => {
            Some(linear(*left, strides, known)?.plus(linear(*right, strides, known)?, -1))
        }
        _ => strides.is_same(index).then(|| Index { added: vec![index], ..Index::default() }),
    }
}
