//! What a pattern binds of a shadow is bound where it is needed.
//!
//! A binding is a reference to a part of the shadow, and while it lives nothing else may be done to what it is a part of: the shadow may not
//! be taken as a whole, and where nobody may want it, so that it is an option, no other part of it can be reached. So the shadow is
//! taken apart before the first statement that adds to a part, and again after each that reaches around it; in each iteration of a loop
//! and in each arm of a branch that does both.

use crate::ir::hash::HashMap;
use crate::ir::{Function, Op, Part, Region, Stmt, Storage, Value, operands, regions, regions_mut, substitute};

pub(crate) fn reborrow(mut function: Function) -> Function {
    let mut body = std::mem::take(&mut function.body);
    let mut bases = HashMap::default();
    note(&body, &mut bases);
    if bases.values().any(|base| base.bound) {
        Reborrow { function: &mut function, bases }.region(&mut body);
    }
    function.body = body;
    function
}

/// What a place is a part of.
struct Base {
    place: Value,
    /// Its name, if it is a field.
    field: Option<String>,
    /// Whether a pattern binds it.
    bound: bool,
}

fn note(region: &Region, bases: &mut HashMap<Value, Base>) {
    for stmt in &region.stmts {
        let (place, field, bound) = match &stmt.op {
            Op::View { base, part: Part::Field(field), .. } => (*base, Some(field.to_string()), false),
            Op::View { base, .. } | Op::SplitMut { base, .. } => (*base, None, false),
            Op::Destructure { base, mutable, .. } => (*base, None, *mutable),
            _ => {
                regions(&stmt.op).into_iter().for_each(|inner| note(inner, bases));
                continue;
            }
        };
        bases.extend(stmt.results.iter().map(|part| (*part, Base { place, field: field.clone(), bound })));
    }
}

struct Reborrow<'a> {
    function: &'a mut Function,
    bases: HashMap<Value, Base>,
}

/// A shadow that is taken apart, and what is made of its parts.
struct Apart {
    stmt: Stmt,
    views: Vec<Stmt>,
}

impl Reborrow<'_> {
    fn region(&mut self, region: &mut Region) {
        let mut stmts = std::mem::take(&mut region.stmts);
        for stmt in &mut stmts {
            regions_mut(&mut stmt.op).into_iter().for_each(|inner| self.region(inner));
        }
        // The last first, so that those behind are where they belong.
        for at in (0..stmts.len()).rev() {
            if matches!(stmts[at].op, Op::Destructure { mutable: true, .. })
                && !region.yields().iter().any(|value| self.is_of(*value, &stmts[at].results))
            {
                let mut after = stmts.split_off(at);
                let apart = Apart { stmt: after.remove(0), views: Vec::new() };
                stmts.extend(self.spread(apart, after));
            }
        }
        region.stmts = stmts;
    }

    /// Statements, among which a shadow is taken apart where its parts are needed.
    fn spread(&mut self, mut apart: Apart, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let mut spread = Vec::new();
        // By which names the parts are known at this point.
        let mut known: Option<HashMap<Value, Value>> = None;
        let (mut first, mut original) = (true, false);
        for mut stmt in stmts {
            if self.is_view_of(&stmt, &apart.stmt.results) {
                if let Some(map) = &mut known {
                    let view = if original { stmt.clone() } else { self.renamed(&stmt, map) };
                    spread.push(view);
                }
                apart.views.push(stmt);
                continue;
            }
            let reached = reached(&stmt);
            let parts = reached.iter().any(|place| self.is_of(*place, &apart.stmt.results));
            let around = reached.iter().any(|place| self.reaches_around(*place, &apart.stmt));
            let itself = operands(&stmt.op).iter().any(|place| self.is_of(*place, &apart.stmt.results));
            if parts && around && !itself {
                for inner in regions_mut(&mut stmt.op) {
                    if !inner.yields().iter().any(|value| self.is_of(*value, &apart.stmt.results)) {
                        let again = self.again(&apart);
                        let map = renamed(&apart, &again);
                        substitute(inner, &map);
                        note(inner, &mut self.bases);
                        let stmts = std::mem::take(&mut inner.stmts);
                        inner.stmts = self.spread(again, stmts);
                    }
                }
            } else if parts {
                let map = known.take().unwrap_or_else(|| {
                    // The first has the names that there are.
                    original = std::mem::take(&mut first);
                    let again = if original { copy(&apart) } else { self.again(&apart) };
                    let map = renamed(&apart, &again);
                    spread.push(again.stmt);
                    spread.extend(again.views);
                    map
                });
                let mut alone = Region { stmts: vec![stmt], ..Region::default() };
                substitute(&mut alone, &map);
                note(&alone, &mut self.bases);
                spread.append(&mut alone.stmts);
                known = (!around).then_some(map);
                continue;
            }
            if around {
                known = None;
            }
            spread.push(stmt);
        }
        spread
    }

    /// The same once more, under other names.
    fn again(&mut self, apart: &Apart) -> Apart {
        let mut map = HashMap::default();
        let stmt = self.renamed(&apart.stmt, &mut map);
        let views = apart.views.iter().map(|view| self.renamed(view, &mut map)).collect();
        Apart { stmt, views }
    }

    /// A statement under these names, to which those of its results are added.
    fn renamed(&mut self, stmt: &Stmt, map: &mut HashMap<Value, Value>) -> Stmt {
        let mut alone = Region { stmts: vec![stmt.clone()], ..Region::default() };
        substitute(&mut alone, map);
        for result in alone.stmts.iter_mut().flat_map(|stmt| &mut stmt.results) {
            let data = self.function.data(*result).clone();
            let fresh = self.function.fresh(data.ty, data.name.clone(), data.span);
            self.function.values[fresh.index()] = data;
            map.insert(std::mem::replace(result, fresh), fresh);
        }
        note(&alone, &mut self.bases);
        alone.stmts.remove(0)
    }

    /// What a place is a part of, the nearest first; it is one of them.
    fn around(&self, place: Value) -> impl Iterator<Item = Value> {
        std::iter::successors(Some(place), |place| self.bases.get(place).map(|base| base.place))
    }

    fn is_of(&self, place: Value, parts: &[Value]) -> bool {
        self.around(place).any(|around| parts.contains(&around))
    }

    fn is_view_of(&self, stmt: &Stmt, parts: &[Value]) -> bool {
        matches!(&stmt.op, Op::View { base, .. } if self.is_of(*base, parts))
    }

    /// Whether a place can't be reached while parts of the shadow are borrowed, and is none of them.
    fn reaches_around(&self, place: Value, apart: &Stmt) -> bool {
        let Op::Destructure { base, .. } = &apart.op else { return false };
        if self.is_of(place, &apart.results) {
            return false;
        }
        let (of_place, of_base): (Vec<Value>, Vec<Value>) =
            (self.around(place).collect(), self.around(*base).collect());
        let (Some(root), true) = (of_base.last(), of_place.last() == of_base.last()) else { return false };
        if self.function.data(*root).storage == Storage::Optional {
            return true;
        }
        // Down from the root, until they part: then only two fields are apart.
        let parted = of_place.iter().rev().zip(of_base.iter().rev()).find(|(one, other)| one != other);
        let field = |place: &Value| self.bases.get(place).and_then(|base| base.field.clone());
        match parted {
            Some((one, other)) => match (field(one), field(other)) {
                (Some(one), Some(other)) => one == other,
                _ => true,
            },
            None => true,
        }
    }
}

fn copy(apart: &Apart) -> Apart {
    Apart { stmt: apart.stmt.clone(), views: apart.views.clone() }
}

/// The names of one in the other.
fn renamed(from: &Apart, to: &Apart) -> HashMap<Value, Value> {
    let results = |apart: &Apart| -> Vec<Value> {
        std::iter::once(&apart.stmt).chain(&apart.views).flat_map(|stmt| stmt.results.clone()).collect()
    };
    results(from).into_iter().zip(results(to)).collect()
}

/// The places that a statement reaches, at any depth: a part is only named where it is viewed.
fn reached(stmt: &Stmt) -> Vec<Value> {
    let mut places = match &stmt.op {
        Op::View { part, .. } => {
            let mut places = part.operands();
            if matches!(part, Part::Range { .. }) {
                places.extend(&stmt.results);
            }
            places
        }
        op => operands(op),
    };
    for inner in regions(&stmt.op) {
        places.extend(inner.stmts.iter().flat_map(reached));
        places.extend(inner.yields());
    }
    places
}
