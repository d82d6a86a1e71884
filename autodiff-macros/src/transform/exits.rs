//! What an arm computes on its way out of a loop is computed after the loop.
//!
//! An iteration that leaves the loop does so once. So `if s > limit { return s * x[i]; }` is a flag in the loop, and
//! after it `if returns { s * x[i] }`, of the `s` and the `i` that the loop has ended with: what the reverse of an exit
//! needs is no matter of each iteration then.

mod inconsequential;
mod merged;

use crate::analysis::{Exit, Flags, Known, defined, regions_around};
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Alloc, End, Function, Literal, Loop, LoopKind, Name, Op, Part, Region, Stmt, Ty, Value, region_uses, regions_mut,
    substitute,
};

pub(crate) fn exits(mut function: Function) -> Function {
    let mut body = std::mem::take(&mut function.body);
    let before = body.yields().to_vec();
    in_region(&mut body, &mut function);
    function.body = body;
    inconsequential::settle(&mut function);
    merged::merge(&mut function.body);
    merged::prune(&mut function);
    let now: HashMap<Value, Value> = before.into_iter().zip(function.body.yields().iter().copied()).collect();
    function.result = function.result.map(&mut |value| now.get(&value).copied().unwrap_or(value));
    function
}

fn in_region(region: &mut Region, function: &mut Function) {
    let mut stmts: Vec<Stmt> = Vec::new();
    let mut renamed = HashMap::default();
    for stmt in std::mem::take(&mut region.stmts) {
        let mut one = Region { params: Vec::new(), stmts: vec![stmt], end: End::default() };
        substitute(&mut one, &renamed);
        for mut stmt in one.stmts {
            regions_mut(&mut stmt.op).into_iter().for_each(|inner| in_region(inner, function));
            let Op::Loop(inner) = &stmt.op else {
                stmts.push(stmt);
                continue;
            };
            let unset = stmts.iter().filter(|stmt| matches!(stmt.op, Op::Literal(Literal::Bool(false))));
            let unset = unset.flat_map(|stmt| stmt.results.clone()).collect();
            let mut left = Left { inner: (**inner).clone(), results: stmt.results.clone(), unset, ..Left::default() };
            left.each(function);
            stmts.append(&mut left.before);
            stmts.push(Stmt { results: left.results, op: Op::Loop(Box::new(left.inner)), span: stmt.span });
            stmts.append(&mut left.after);
            renamed.extend(left.renamed);
        }
    }
    let mut end = Region { params: Vec::new(), stmts: Vec::new(), end: std::mem::take(&mut region.end) };
    substitute(&mut end, &renamed);
    region.stmts = stmts;
    region.end = end.end;
}

/// A loop, and what is left of its exits to be done after it.
#[derive(Clone)]
struct Left {
    inner: Loop,
    results: Vec<Value>,
    /// Flags before the loop that are not set.
    unset: HashSet<Value>,
    before: Vec<Stmt>,
    after: Vec<Stmt>,
    /// What the loop's results are after that.
    renamed: HashMap<Value, Value>,
    /// Of an iteration that goes on.
    going_on: Known,
}

impl Default for Left {
    fn default() -> Self {
        let inner = Loop { kind: LoopKind::Forever, inits: Vec::new(), breaks: false, body: Region::default() };
        Left {
            inner,
            results: Vec::new(),
            unset: HashSet::default(),
            before: Vec::new(),
            after: Vec::new(),
            renamed: HashMap::default(),
            going_on: Known::default(),
        }
    }
}

impl Left {
    /// The last exit first, so that nothing is left to do between one and the end of the body.
    fn each(&mut self, function: &mut Function) {
        let exits = Flags::of(&self.inner).exits(&self.inner);
        self.going_on = Flags::going_on(&exits);
        for exit in exits.iter().rev() {
            let mut attempt = self.clone();
            if attempt.exit(exit, function).is_some() {
                *self = attempt;
            }
        }
    }

    /// `None` where it has to stay as it is.
    fn exit(&mut self, exit: &Exit, function: &mut Function) -> Option<()> {
        let flags = Flags::of(&self.inner);
        let sole = flags.is_sole(exit, &self.inner);
        let arm = arm(&self.inner.body, exit)?;
        if arm.stmts.iter().all(|stmt| is_plain(stmt, function)) {
            // The reverse sweep knows by the flag which way the last iteration has gone.
            if !sole {
                self.flag(exit, &flags, function)?;
            }
            return Some(());
        }
        let own: HashSet<Value> =
            arm.stmts.iter().filter(|stmt| !is_constant(stmt)).flat_map(|stmt| stmt.results.clone()).collect();
        let tainted = self.tainted(exit, &flags, &own, function)?;
        let moved: Vec<(usize, Value)> = self
            .inner
            .next()
            .iter()
            .map(|next| flags.settled(*next, &exit.known))
            .enumerate()
            .filter(|(_, last)| own.contains(last) || tainted.contains(last))
            .collect();
        if moved.iter().any(|(_, last)| !own.contains(last)) {
            return None;
        }
        let done = self.empty(exit, &flags, function)?;
        let mut then = Region { params: Vec::new(), stmts: done, end: End::Yield(moved.iter().map(|m| m.1).collect()) };
        self.bring(&mut then, exit, function)?;
        let current = |value: Value, left: &Self| left.renamed.get(&value).copied().unwrap_or(value);
        let columns: Vec<Value> = moved.iter().map(|(column, _)| self.results[*column]).collect();
        let span = then.stmts.first().map_or_else(proc_macro2::Span::call_site, |stmt| stmt.span);
        let results: Vec<Value> = if sole {
            self.after.append(&mut then.stmts);
            moved.iter().map(|(_, last)| *last).collect()
        } else {
            let condition = self.flag(exit, &flags, function)?;
            let kept = columns.iter().map(|column| current(*column, self)).collect();
            let otherwise = Region { params: Vec::new(), stmts: Vec::new(), end: End::Yield(kept) };
            let results: Vec<Value> = columns.iter().map(|column| like(function, *column)).collect();
            let op = Op::If { condition, arms: [then, otherwise] };
            self.after.push(Stmt { results: results.clone(), op, span });
            results
        };
        self.renamed.extend(columns.into_iter().zip(results));
        // It still leaves.
        let flags = Flags::of(&self.inner);
        (flags.goes_on(&exit.known) == Some(false)).then_some(())
    }

    /// What depends on what the exit computes, until the body ends; `None` if something is done there.
    fn tainted(&self, exit: &Exit, flags: &Flags, own: &HashSet<Value>, function: &Function) -> Option<HashSet<Value>> {
        let regions = regions_around(&self.inner.body, exit);
        let mut tainted = own.clone();
        let places: Vec<(usize, usize)> = exit.path.iter().copied().chain([(exit.at, exit.arm)]).collect();
        for (region, (at, arm)) in regions.iter().zip(places).rev() {
            let stmt = region.stmts.get(at)?;
            let taken = match &stmt.op {
                Op::If { arms, .. } => &arms[arm],
                Op::Match { arms, .. } => &arms[arm].body,
                _ => return None,
            };
            tainted.extend(results_of(stmt, taken, &tainted));
            for stmt in region.stmts.get(at + 1..)? {
                follow(stmt, &exit.known, flags, function, &mut tainted)?;
            }
        }
        Some(tainted)
    }

    /// Takes out what the exit does; what it yields of that is of no consequence from now on.
    fn empty(&mut self, exit: &Exit, flags: &Flags, function: &mut Function) -> Option<Vec<Stmt>> {
        let others: Vec<Region> = arms(&self.inner.body, exit)?.into_iter().cloned().collect();
        let arm = arm_mut(&mut self.inner.body, exit)?;
        let done = std::mem::take(&mut arm.stmts);
        let made: HashMap<Value, &Stmt> =
            done.iter().flat_map(|stmt| stmt.results.iter().map(move |result| (*result, stmt))).collect();
        let End::Yield(yields) = &mut arm.end else { return None };
        for (index, value) in yields.iter_mut().enumerate() {
            let Some(stmt) = made.get(value) else { continue };
            let ty = function.ty(*value);
            let op = match &stmt.op {
                op if is_constant(stmt) && matches!(op, Op::Literal(_)) => op.clone(),
                _ if ty == Ty::Bool => Op::Literal(Literal::Bool(flags.truth(*value, &exit.known).unwrap_or(false))),
                _ if matches!(ty, Ty::Real(_) | Ty::Int) => Op::Undefined,
                // As another arm does without it.
                _ => others.iter().enumerate().filter(|(other, _)| *other != exit.arm).find_map(|(_, other)| {
                    let value = other.yields().get(index)?;
                    let stmt = other.stmts.iter().find(|stmt| stmt.results.contains(value))?;
                    let empty = match &stmt.op {
                        Op::Undefined | Op::Alloc(Alloc::Empty { capacity: None }) => true,
                        Op::Alloc(Alloc::List { items, .. }) => items.is_empty(),
                        _ => false,
                    };
                    empty.then(|| stmt.op.clone())
                })?,
            };
            let fresh = like(function, *value);
            arm.stmts.push(Stmt { results: vec![fresh], op, span: stmt.span });
            *value = fresh;
        }
        Some(done)
    }

    /// Brings what is read of the iteration out of the loop.
    fn bring(&mut self, then: &mut Region, exit: &Exit, function: &mut Function) -> Option<()> {
        let mut own = HashSet::default();
        defined(&then.stmts, &mut own);
        let mut brought = Brought { known: HashMap::default(), stmts: Vec::new() };
        for value in region_uses(then) {
            if !own.contains(&value) {
                self.value(value, exit, &mut brought, function)?;
            }
        }
        substitute(then, &brought.known);
        brought.stmts.append(&mut then.stmts);
        then.stmts = brought.stmts;
        Some(())
    }

    /// A value of the last iteration, as it is had after the loop.
    fn value(&mut self, value: Value, exit: &Exit, brought: &mut Brought, function: &mut Function) -> Option<Value> {
        let flags = &Flags::of(&self.inner);
        let regions = regions_around(&self.inner.body, exit);
        let places = exit.path.iter().map(|(at, _)| *at).chain([exit.at]);
        let home = regions.iter().zip(places).enumerate().find_map(|(depth, (region, at))| {
            let stmt = region.stmts.get(..at)?.iter().find(|stmt| stmt.results.contains(&value));
            stmt.map(|stmt| (depth, Some(stmt.clone())))
        });
        let bound = self.inner.body.params.contains(&value).then_some((0, None));
        let Some((depth, stmt)) = home.or(bound) else {
            // Of before the loop, or bound by a pattern in it.
            let outside = !regions.iter().any(|region| {
                let mut inside = HashSet::default();
                defined(&region.stmts, &mut inside);
                inside.contains(&value)
            });
            return outside.then_some(value);
        };
        if let Some(known) = brought.known.get(&value) {
            return Some(*known);
        }
        let same = self.inner.next().iter().position(|next| flags.settled(*next, &exit.known) == value);
        let ty = function.ty(value);
        let data = function.data(value);
        let param = self.inner.carried().iter().position(|param| *param == value);
        let constant = param.filter(|column| flags.settled(self.inner.next()[*column], &self.going_on) == value);
        let carrier = if data.undecided { None } else { self.carrier(ty, exit, flags, function) };
        let outside = match (same, stmt) {
            (Some(column), _) => self.results[column],
            // Until the loop is left it is what it was before.
            _ if let (Some(column), Ty::Real(_) | Ty::Int | Ty::Bool) = (constant, ty) => self.inner.inits[column],
            (None, Some(stmt)) if matches!(stmt.op, Op::View { .. }) || is_constant(&stmt) => {
                let mut op = stmt.op;
                if let Op::View { base, part, .. } = &mut op {
                    *base = self.value(*base, exit, brought, function)?;
                    match part {
                        Part::Index(index) => *index = self.value(*index, exit, brought, function)?,
                        Part::Range { start, end, .. } => {
                            for bound in start.iter_mut().chain(end) {
                                *bound = self.value(*bound, exit, brought, function)?;
                            }
                        }
                        Part::Field(_) => {}
                    }
                }
                let again = Value(function.values.len() as u32);
                function.values.push(function.data(value).clone());
                brought.stmts.push(Stmt { results: vec![again], op, span: stmt.span });
                again
            }
            (None, _) if let Some((index, column)) = carrier => {
                let End::Yield(yields) = &mut arm_mut(&mut self.inner.body, exit)?.end else { return None };
                yields[index] = value;
                self.results[column]
            }
            // The exit yields it, so that no other iteration has an adjoint of it.
            (None, _) if ty.is_real() && !data.undecided => {
                let mut inwards =
                    Exit { path: exit.path.clone(), others: Vec::new(), known: Known::default(), ..*exit };
                inwards.path.push((exit.at, exit.arm));
                let depth = inwards.path.len();
                let lifted = self.lift(value, &inwards, depth, function)?;
                self.column(value, lifted, Op::Undefined, function)
            }
            (None, _) if matches!(ty, Ty::Int | Ty::Bool) => {
                let lifted = self.lift(value, exit, depth, function)?;
                self.column(value, lifted, Op::Undefined, function)
            }
            _ => return None,
        };
        brought.known.insert(value, outside);
        Some(outside)
    }

    /// A variable that the exit has nothing to say of any more: what its arm yields of it, and which of the carried ones it
    /// is.
    fn carrier(&self, ty: Ty, exit: &Exit, flags: &Flags, function: &Function) -> Option<(usize, usize)> {
        let arm = arm(&self.inner.body, exit)?;
        let nothing = |value: &Value| {
            arm.stmts.iter().any(|stmt| stmt.results.contains(value) && matches!(stmt.op, Op::Undefined))
        };
        self.inner.next().iter().enumerate().find_map(|(column, next)| {
            let last = flags.settled(*next, &exit.known);
            let fits = function.ty(last) == ty && matches!(ty, Ty::Real(_) | Ty::Int);
            let index = arm.yields().iter().position(|value| *value == last)?;
            (fits && nothing(&last)).then_some((index, column))
        })
    }

    /// The flag, after the loop, that this is the way that it was left.
    fn flag(&mut self, exit: &Exit, flags: &Flags, function: &mut Function) -> Option<Value> {
        let tells = |next: &Value| function.ty(*next) == Ty::Bool && flags.tells(*next, exit);
        let there = self.inner.next().iter().zip(&self.inner.inits).zip(&self.results);
        let mut there = there.filter(|((_, init), _)| self.unset.contains(init));
        if let Some((_, result)) = there.find(|((next, _), _)| tells(next)) {
            return Some(*result);
        }
        let body = &mut self.inner.body;
        let depth = exit.path.len();
        let flag = match exit.condition {
            Some((condition, true)) => condition,
            Some((condition, false)) => {
                let span = function.data(condition).span;
                let negated = function.fresh(Ty::Bool, Name::None, span);
                let region = region_mut(body, &exit.path)?;
                region.stmts.insert(exit.at, Stmt { results: vec![negated], op: Op::Not(condition), span });
                // The branch now stands one further down.
                let mut below = Exit { path: exit.path.clone(), others: Vec::new(), known: Known::default(), ..*exit };
                below.at += 1;
                let lifted = self.lift(negated, &below, depth, function)?;
                return Some(self.column(negated, lifted, Op::Literal(Literal::Bool(false)), function));
            }
            None => {
                let stmt = region_mut(body, &exit.path)?.stmts.get_mut(exit.at)?;
                let span = stmt.span;
                let flag = function.fresh(Ty::Bool, Name::None, span);
                let Op::Match { arms, .. } = &mut stmt.op else { return None };
                for (index, arm) in arms.iter_mut().enumerate() {
                    let value = Op::Literal(Literal::Bool(index == exit.arm));
                    add_yield(&mut arm.body, value, flag, function);
                }
                stmt.results.push(flag);
                flag
            }
        };
        let lifted = self.lift(flag, exit, depth, function)?;
        Some(self.column(flag, lifted, Op::Literal(Literal::Bool(false)), function))
    }

    /// Has the branches around yield a value that one of their arms computes.
    fn lift(&mut self, value: Value, exit: &Exit, depth: usize, function: &mut Function) -> Option<Value> {
        let mut value = value;
        for level in (0..depth).rev() {
            let (at, taken) = exit.path[level];
            let stmt = region_mut(&mut self.inner.body, &exit.path[..level])?.stmts.get_mut(at)?;
            let lifted = like(function, value);
            let none = match function.ty(value) {
                Ty::Bool => Op::Literal(Literal::Bool(false)),
                _ => Op::Undefined,
            };
            let arms: Vec<&mut Region> = match &mut stmt.op {
                Op::If { arms, .. } => arms.iter_mut().collect(),
                Op::Match { arms, .. } => arms.iter_mut().map(|arm| &mut arm.body).collect(),
                _ => return None,
            };
            for (index, arm) in arms.into_iter().enumerate() {
                match &mut arm.end {
                    End::Yield(values) if index == taken => values.push(value),
                    _ => add_yield(arm, none.clone(), lifted, function),
                }
            }
            stmt.results.push(lifted);
            value = lifted;
        }
        Some(value)
    }

    /// One more carried variable, which only what comes after the loop reads.
    fn column(&mut self, of: Value, next: Value, init: Op, function: &mut Function) -> Value {
        let span = function.data(of).span;
        let [before, param, result] = [(); 3].map(|()| like(function, of));
        self.before.push(Stmt { results: vec![before], op: init, span });
        self.unset.insert(before);
        self.inner.inits.push(before);
        self.inner.body.params.push(param);
        if let End::Yield(values) = &mut self.inner.body.end {
            values.push(next);
        }
        self.results.push(result);
        result
    }
}

/// What has been brought out of a loop.
struct Brought {
    known: HashMap<Value, Value>,
    stmts: Vec<Stmt>,
}

/// A value of the same type and name.
fn like(function: &mut Function, value: Value) -> Value {
    let data = crate::ir::ValueData { annotation: None, cell: false, ..function.data(value).clone() };
    let fresh = Value(function.values.len() as u32);
    function.values.push(data);
    fresh
}

fn add_yield(arm: &mut Region, op: Op, of: Value, function: &mut Function) {
    let End::Yield(_) = arm.end else { return };
    let value = like(function, of);
    arm.stmts.push(Stmt { results: vec![value], op, span: function.data(of).span });
    if let End::Yield(values) = &mut arm.end {
        values.push(value);
    }
}

fn is_constant(stmt: &Stmt) -> bool {
    matches!(stmt.op, Op::Literal(_) | Op::Undefined)
}

/// Whether the reverse sweep has nothing to do with it: it counts, or it compares.
fn is_plain(stmt: &Stmt, function: &Function) -> bool {
    is_constant(stmt)
        || matches!(stmt.op, Op::Arithmetic(..) | Op::Not(_) | Op::Operator { .. } | Op::Copy(_))
            && stmt.results.iter().all(|result| matches!(function.ty(*result), Ty::Int | Ty::Bool))
}

fn arms<'r>(body: &'r Region, exit: &Exit) -> Option<Vec<&'r Region>> {
    match &regions_around(body, exit).last()?.stmts.get(exit.at)?.op {
        Op::If { arms, .. } => Some(arms.iter().collect()),
        Op::Match { arms, .. } => Some(arms.iter().map(|arm| &arm.body).collect()),
        _ => None,
    }
}

fn arm<'r>(body: &'r Region, exit: &Exit) -> Option<&'r Region> {
    arms(body, exit)?.get(exit.arm).copied()
}

fn region_mut<'r>(body: &'r mut Region, path: &[(usize, usize)]) -> Option<&'r mut Region> {
    let Some(((at, arm), rest)) = path.split_first() else { return Some(body) };
    let inner = match &mut body.stmts.get_mut(*at)?.op {
        Op::If { arms, .. } => arms.get_mut(*arm)?,
        Op::Match { arms, .. } => &mut arms.get_mut(*arm)?.body,
        _ => return None,
    };
    region_mut(inner, rest)
}

fn arm_mut<'r>(body: &'r mut Region, exit: &Exit) -> Option<&'r mut Region> {
    let path: Vec<(usize, usize)> = exit.path.iter().copied().chain([(exit.at, exit.arm)]).collect();
    region_mut(body, &path)
}

/// The results of a branch that are tainted by what the arm that runs yields.
fn results_of(stmt: &Stmt, taken: &Region, tainted: &HashSet<Value>) -> Vec<Value> {
    let yields = stmt.results.iter().zip(taken.yields());
    yields.filter(|(_, value)| tainted.contains(value)).map(|(result, _)| *result).collect()
}

/// A statement between an exit and the end of the body; `None` if it does something.
fn follow(stmt: &Stmt, known: &Known, flags: &Flags, function: &Function, tainted: &mut HashSet<Value>) -> Option<()> {
    if let Op::If { condition, arms } = &stmt.op
        && let Some(holds) = flags.truth(*condition, known)
    {
        let taken = &arms[usize::from(!holds)];
        for stmt in &taken.stmts {
            follow(stmt, known, flags, function, tainted)?;
        }
        tainted.extend(results_of(stmt, taken, tainted));
        return Some(());
    }
    let silent = match &stmt.op {
        Op::Alloc(Alloc::List { .. } | Alloc::Empty { .. } | Alloc::Array { .. }) => true,
        op => op.is_pure(&|value| function.ty(value)),
    };
    let one = Region { params: Vec::new(), stmts: vec![stmt.clone()], end: End::default() };
    if region_uses(&one).iter().any(|value| tainted.contains(value)) {
        tainted.extend(&stmt.results);
    }
    silent.then_some(())
}
