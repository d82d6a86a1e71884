//! Loops: what the body changes of the variables outside is carried from iteration to iteration.
//!
//! Every variable that may change is a parameter of the body to begin with; those that turn out unchanged are replaced by
//! what they were before. An exit out of the loop is carried as a flag and a payload, and taken after it.

use super::branch::{Branch, Exit, Target, Way};
use super::{Flow, Lower, Operand, Stop, Value, Var};
use crate::diagnostics::Problem;
use crate::ir::hash::HashMap;
use crate::ir::{End, Literal, Loop, LoopKind, Name, Op, Range, Region, Stmt, Storage, Ty, substitute};
use proc_macro2::Span;
use std::collections::BTreeMap;
use syn::Expr;

/// A loop that is being lowered, for `break` and `continue`.
pub(super) struct Scope {
    pub(super) label: Option<String>,
    pub(super) leave: Target,
    pub(super) next: Option<Target>,
}

/// What makes the iterations.
#[derive(Clone)]
pub(super) enum Head<'e> {
    Range(Range),
    While(&'e Expr),
    /// Endless, left where the condition does not hold.
    Unless(&'e Expr),
    Forever,
}

/// The body of an iteration, given its index.
pub(super) type Body<'b> = &'b mut dyn FnMut(&mut Lower<'_>, Option<Value>) -> Flow<()>;

/// Why an attempt at a loop is to be repeated.
enum Again {
    /// Variables whose parts only the body shows.
    Parts(BTreeMap<Var, Operand>),
    /// The condition does more than to compute a value.
    Condition,
}

struct Lowered {
    kind: LoopKind,
    index: Option<Value>,
    stmts: Vec<Stmt>,
    exit: Option<Exit>,
}

impl Lower<'_> {
    /// Lowers a loop that is left by an exit to `leave`, and gives the payload of that exit.
    pub(super) fn loop_of(&mut self, head: Head<'_>, leave: Target, span: Span, body: Body<'_>) -> Flow {
        let mut parts = BTreeMap::new();
        let mut head = head;
        for _ in 0..6 {
            let reported = self.diagnostics.len();
            let attempt = match &head {
                Head::Unless(condition) => self.attempt(&Head::Forever, leave, &parts, span, &mut |lower, index| {
                    let operand = lower.expr(condition, &None)?;
                    lower.unless(&operand, span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
                    body(lower, index)
                }),
                head => self.attempt(head, leave, &parts, span, body),
            };
            match (attempt, &head) {
                (Ok(flow), _) => return flow,
                (Err(again), now) => {
                    self.diagnostics.truncate(reported);
                    match (again, now) {
                        (Again::Parts(more), _) => parts.extend(more),
                        (Again::Condition, Head::While(condition)) => head = Head::Unless(condition),
                        (Again::Condition, _) => {}
                    }
                }
            }
        }
        if self.diagnostics.is_empty() {
            self.diagnostics.report_at(span, &Problem::ChosenClosure);
        }
        Ok(Operand::Undefined)
    }

    fn attempt(
        &mut self,
        head: &Head<'_>,
        leave: Target,
        parts: &BTreeMap<Var, Operand>,
        span: Span,
        body: Body<'_>,
    ) -> Result<Flow, Again> {
        let next = self.target();
        // What each variable is before the loop, with parts in sight where the body shows them.
        let mut base = BTreeMap::new();
        for (var, operand) in self.state.clone() {
            if self.vars[var.0].mutable && !self.vars[var.0].cell {
                let operand = match parts.get(&var) {
                    Some(template) => self.coerce(operand, template, span),
                    None => operand,
                };
                base.insert(var, operand);
            }
        }
        let outer = self.state.clone();
        let mut carried = BTreeMap::new();
        for (var, operand) in &base {
            let name = self.vars[var.0].name.clone();
            let param = self.fresh_like(operand, &name);
            self.state.insert(*var, param.clone());
            carried.insert(*var, param);
        }
        let lowered = self.iteration(head, next, body);
        self.state = outer;
        self.put_together(lowered?, (leave, next), base, carried, span)
    }

    fn iteration(&mut self, head: &Head<'_>, next: Target, body: Body<'_>) -> Result<Lowered, Again> {
        let (kind, index) = match head {
            Head::Range(range) => {
                let index = self.builder.function.fresh(Ty::Int, Name::Hint("i".to_string()), self.builder.span);
                (LoopKind::Range(range.clone()), Some(index))
            }
            Head::Forever | Head::Unless(_) => (LoopKind::Forever, None),
            Head::While(condition) => {
                let arm = self.arm(|lower| lower.expr(condition, &None));
                match self.plain_region(arm) {
                    Ok((stmts, operand)) => {
                        let yields = self.condition(&operand, condition).into_iter().collect();
                        let region = Region { params: Vec::new(), stmts, end: End::Yield(yields) };
                        (LoopKind::While(region), None)
                    }
                    Err(_) => return Err(Again::Condition),
                }
            }
        };
        let (stmts, exit) = self.until(next, |lower| body(lower, index).map(|()| Operand::UNIT));
        Ok(Lowered { kind, index, stmts, exit: exit.map(|exit| *exit) })
    }

    /// Writes the loop and goes on after it.
    fn put_together(
        &mut self,
        lowered: Lowered,
        (leave, next): (Target, Target),
        base: BTreeMap<Var, Operand>,
        carried: BTreeMap<Var, Operand>,
        span: Span,
    ) -> Result<Flow, Again> {
        let Lowered { mut kind, index, mut stmts, exit } = lowered;
        let diverges = exit.is_none();
        let Exit { mut ways, state } = exit.unwrap_or(Exit { ways: BTreeMap::new(), state: self.state.clone() });
        let mut columns = Columns::default();
        let mut unknown = BTreeMap::new();
        let mut after: Vec<(Var, Operand)> = Vec::new();
        for (var, param) in &carried {
            // What no exit knows of is as before, in the only iteration that there is.
            let end = state.get(var).unwrap_or(param);
            if self.fits(param, end) {
                after.push((*var, self.carry(&base[var], param, end, &mut stmts, &mut columns, span)));
            } else {
                unknown.insert(*var, end.clone());
            }
        }
        if !unknown.is_empty() {
            return Err(Again::Parts(unknown));
        }
        let go_on = ways.remove(&next);
        let left = ways.remove(&leave);
        let ends = !matches!(kind, LoopKind::Forever);
        let breaks = !ends || left.is_some() || !ways.is_empty() || (go_on.is_none() && !diverges);
        let mut end = Vec::new();
        if breaks && !diverges {
            end.push(match go_on {
                Some(Way { flag: Some(flag), .. }) => flag,
                known => self.in_region(&mut stmts, |lower| lower.bool_literal(known.is_some(), span)),
            });
        }
        // Where the exits go, and what they bring along.
        let payload = left.map(|way| self.bring(&way.payload, &mut stmts, &mut columns, span));
        let falls = ends || payload.is_some();
        let mut exits = BTreeMap::new();
        for (target, way) in ways {
            let payload = self.bring(&way.payload, &mut stmts, &mut columns, span);
            let taken = match way.flag {
                Some(flag) => flag,
                None => self.in_region(&mut stmts, |lower| lower.bool_literal(true, span)),
            };
            let init = self.bool_literal(false, span);
            let flag = self.loop_result(init, None, taken, &mut columns, Name::Hint("returns".to_string()));
            exits.insert(target, Way { flag: Some(flag), payload });
        }
        let Columns { inits, params, nexts, results, unchanged } = columns;
        end.extend(nexts);
        let params = index.into_iter().chain(params).collect();
        let mut body = Region { params, stmts, end: if diverges { End::Diverge } else { End::Yield(end) } };
        substitute(&mut body, &unchanged);
        if let LoopKind::While(condition) = &mut kind {
            substitute(condition, &unchanged);
        }
        let op = Op::Loop(Box::new(Loop { kind, inits, breaks: breaks && !diverges, body }));
        self.builder.stmts.push(Stmt { results, op, span });
        for (var, operand) in after {
            if self.state.get(&var) != Some(&operand) {
                self.state.insert(var, operand);
            }
        }
        Ok(self.after_loop(exits, falls, payload.unwrap_or(Operand::UNIT), diverges && !ends, span))
    }

    fn after_loop(
        &mut self,
        mut exits: BTreeMap<Target, Way>,
        falls: bool,
        payload: Operand,
        diverges: bool,
        span: Span,
    ) -> Flow {
        if exits.is_empty() {
            return if falls && !diverges { Ok(payload) } else { Err(Stop::Diverge) };
        }
        let flags: Vec<Value> = exits.values().filter_map(|way| way.flag).collect();
        if let [only] = &mut exits.values_mut().collect::<Vec<_>>()[..] {
            only.flag = None;
        }
        let exit = Exit { ways: exits, state: self.state.clone() };
        if !falls {
            return Err(Stop::Exit(Box::new(exit)));
        }
        let any =
            flags.into_iter().reduce(|left, right| self.builder.push(Op::Operator { op: "||", left, right }, Ty::Bool));
        if let Some(any) = any {
            self.open_unless(Branch::If(any), exit, span);
        }
        Ok(payload)
    }

    /// One carried variable, leaf by leaf: what it is after the loop.
    fn carry(
        &mut self,
        base: &Operand,
        param: &Operand,
        end: &Operand,
        stmts: &mut Vec<Stmt>,
        columns: &mut Columns,
        span: Span,
    ) -> Operand {
        match (base, param, end) {
            (Operand::Tuple(bases), Operand::Tuple(params), end) => {
                let ends: Vec<Operand> = (0..params.len())
                    .map(|index| self.in_region(stmts, |lower| lower.part_of(end, index, span)))
                    .collect();
                let parts = bases.iter().zip(params).zip(&ends);
                Operand::Tuple(
                    parts.map(|((base, param), end)| self.carry(base, param, end, stmts, columns, span)).collect(),
                )
            }
            (Operand::Ref(base), Operand::Ref(param), Operand::Ref(end)) => {
                self.carry(base, param, end, stmts, columns, span).shared_ref()
            }
            (Operand::RefMut(base), Operand::RefMut(param), Operand::RefMut(end)) => {
                Operand::RefMut(Box::new(self.carry(base, param, end, stmts, columns, span)))
            }
            (
                Operand::Optional { tag, payload, error },
                Operand::Optional { tag: tag_param, payload: payload_param, error: error_param },
                Operand::Optional { tag: tag_end, payload: payload_end, error: error_end },
            ) => {
                let leaf = Operand::Leaf;
                let tag = self.carry(&leaf(*tag), &leaf(*tag_param), &leaf(*tag_end), stmts, columns, span);
                let payload = self.carry(payload, payload_param, payload_end, stmts, columns, span);
                let error = self.carry(error, error_param, error_end, stmts, columns, span);
                match tag.leaf() {
                    Some(tag) => Operand::Optional { tag, payload: Box::new(payload), error: Box::new(error) },
                    None => Operand::Undefined,
                }
            }
            (Operand::Leaf(base) | Operand::Place(base), Operand::Leaf(param) | Operand::Place(param), end) => {
                // What a call returns next to a sequence is one as well.
                let sequence = matches!(end, Operand::Place(_)) || self.is_sequence(*param);
                if sequence {
                    self.as_place(end);
                }
                let wrap = |value| if sequence { Operand::Place(value) } else { Operand::Leaf(value) };
                let next = match end {
                    Operand::Leaf(next) | Operand::Place(next) => *next,
                    _ => {
                        let ty = self.builder.function.ty(*param);
                        self.in_region(stmts, |lower| lower.builder.push(Op::Undefined, ty))
                    }
                };
                if next == *param {
                    if self.is_computed(*base) {
                        // What the body takes apart lies in memory before it as well.
                        self.unify_types(&[*base, *param]);
                        if let Some(shape) = self.types.get(param).cloned() {
                            self.types.insert(*base, shape);
                        }
                    }
                    columns.unchanged.insert(*param, *base);
                    return wrap(*base);
                }
                let name = self.builder.function.data(*param).name.clone();
                self.unify_types(&[*base, *param, next]);
                wrap(self.loop_result(*base, Some(*param), next, columns, name))
            }
            (base, ..) => base.clone(),
        }
    }

    /// What an exit brings out of the loop.
    fn bring(&mut self, payload: &Operand, stmts: &mut Vec<Stmt>, columns: &mut Columns, span: Span) -> Operand {
        let param = self.fresh_like(payload, "exit");
        let base = self.undefined_like(payload, span);
        self.carry(&base, &param, payload, stmts, columns, span)
    }

    fn loop_result(
        &mut self,
        init: Value,
        param: Option<Value>,
        next: Value,
        columns: &mut Columns,
        name: Name,
    ) -> Value {
        let function = &mut self.builder.function;
        let ty = function.ty(next);
        let span = function.data(next).span;
        let param = param.unwrap_or_else(|| function.fresh(ty, name.clone(), span));
        let result = function.fresh(ty, name, span);
        (function.values[result.index()].cell, function.values[result.index()].storage) =
            (function.data(param).cell, function.data(param).storage);
        let shapes = || [param, next].into_iter().filter_map(|value| self.types.get(&value));
        if let Some(shape) = shapes().find(|shape| shape.is_known_sequence()).or(shapes().next()).cloned() {
            self.types.insert(result, shape);
        }
        self.name_like(result, &[init, param, next]);
        columns.inits.push(init);
        columns.params.push(param);
        columns.nexts.push(next);
        columns.results.push(result);
        result
    }

    /// Values that are one variable have one type.
    fn unify_types(&mut self, values: &[Value]) {
        let function = &mut self.builder.function;
        let types: Vec<Ty> = values.iter().map(|value| function.ty(*value)).collect();
        let Some(known) = types.iter().copied().find(|ty| *ty != Ty::Opaque) else { return };
        for (value, ty) in values.iter().zip(types) {
            if ty == Ty::Opaque {
                function.values[value.index()].ty = known;
            }
            function.widths.unify(known, ty);
        }
    }

    /// The same parts with fresh values.
    pub(super) fn fresh_like(&mut self, operand: &Operand, name: &str) -> Operand {
        let fresh = |lower: &mut Self, value: Value, name: &str| {
            let data = lower.builder.function.data(value).clone();
            let result = lower.builder.function.fresh(data.ty, Name::User(name.to_string()), data.span);
            let made = &mut lower.builder.function.values[result.index()];
            (made.cell, made.storage) = (data.cell, data.storage);
            lower.name_like(result, &[value]);
            if let Some(shape) = lower.types.get(&value).cloned() {
                lower.types.insert(result, shape);
            }
            result
        };
        match operand {
            Operand::Leaf(value) => Operand::Leaf(fresh(self, *value, name)),
            Operand::Place(value) => Operand::Place(fresh(self, *value, name)),
            Operand::Tuple(parts) => Operand::Tuple(
                parts
                    .iter()
                    .enumerate()
                    .map(|(index, part)| self.fresh_like(part, &format!("{name}_{index}")))
                    .collect(),
            ),
            Operand::Ref(inner) => self.fresh_like(inner, name).shared_ref(),
            Operand::RefMut(inner) => Operand::RefMut(Box::new(self.fresh_like(inner, name))),
            Operand::Optional { tag, payload, error } => Operand::Optional {
                tag: fresh(self, *tag, &format!("has_{name}")),
                payload: Box::new(self.fresh_like(payload, name)),
                error: Box::new(self.fresh_like(error, "error")),
            },
            Operand::Closure(_)
            | Operand::Function(_)
            | Operand::List(_)
            | Operand::Iterate(_)
            | Operand::Variable(_)
            | Operand::Undefined => operand.clone(),
        }
    }

    pub(super) fn undefined_value(&mut self, like: Value, ty: Ty) -> Value {
        let op = self.undefined(like);
        let sequence = matches!(self.shape_at(like), super::TypeShape::Sequence(sequence)
            if !matches!(sequence.kind, super::signature::Kind::Array(_)));
        if self.builder.function.data(like).storage == Storage::Borrowed && sequence {
            // An empty slice.
            let list = crate::ir::Alloc::List { items: Vec::new(), arity: 0, vec: false };
            let base = self.builder.push(Op::Alloc(list), ty);
            let part = crate::ir::Part::Range { start: None, end: None, inclusive: false };
            let view = self.builder.push(Op::View { base, part, mutable: false }, ty);
            self.builder.function.values[view.index()].storage = Storage::Borrowed;
            let shape = self.shape_at(like);
            self.types.insert(view, shape);
            return view;
        }
        let value = self.builder.push(op, ty);
        if let Some(shape) = self.types.get(&like).cloned() {
            self.types.insert(value, shape);
        }
        value
    }

    /// A value of no consequence, of another's type.
    pub(super) fn undefined(&mut self, like: Value) -> Op {
        if !self.builder.function.ty(like).is_memory() {
            return Op::Undefined;
        }
        if let super::TypeShape::Sequence(sequence) = self.shape_at(like)
            && let (super::signature::Kind::Array(count), super::TypeShape::Real(width)) =
                (&sequence.kind, &sequence.element)
        {
            let ty = self.real_type(Some(*width));
            let value = self.builder.push(Op::Literal(Literal::Real(0.0)), ty);
            return Op::Alloc(crate::ir::Alloc::Array { value, count: count.parse().unwrap_or_default() });
        }
        match self.shape_at(like) {
            super::TypeShape::Sequence(sequence) if sequence.kind == super::signature::Kind::Vec => {
                Op::Alloc(crate::ir::Alloc::Empty { capacity: None })
            }
            _ => Op::Undefined,
        }
    }

    /// The same parts, of no consequence.
    fn undefined_like(&mut self, operand: &Operand, span: Span) -> Operand {
        self.builder.span = span;
        match operand {
            Operand::Leaf(value) | Operand::Place(value) => {
                let ty = self.builder.function.ty(*value);
                let value = self.undefined_value(*value, ty);
                if ty.is_memory() { Operand::Place(value) } else { Operand::Leaf(value) }
            }
            Operand::Tuple(parts) => Operand::Tuple(parts.iter().map(|part| self.undefined_like(part, span)).collect()),
            Operand::Ref(inner) => self.undefined_like(inner, span).shared_ref(),
            Operand::RefMut(inner) => Operand::RefMut(Box::new(self.undefined_like(inner, span))),
            Operand::Optional { payload, error, .. } => Operand::Optional {
                tag: self.builder.push(Op::Literal(Literal::Bool(false)), Ty::Bool),
                payload: Box::new(self.undefined_like(payload, span)),
                error: Box::new(self.undefined_like(error, span)),
            },
            other => other.clone(),
        }
    }

    /// An operand with the parts that a template has.
    fn coerce(&mut self, operand: Operand, template: &Operand, span: Span) -> Operand {
        match (operand, template) {
            (Operand::Undefined, template) => self.undefined_like(template, span),
            (Operand::Tuple(parts), Operand::Tuple(templates)) => Operand::Tuple(
                parts.into_iter().zip(templates).map(|(part, template)| self.coerce(part, template, span)).collect(),
            ),
            (whole @ (Operand::Leaf(_) | Operand::Place(_)), Operand::Tuple(templates)) => {
                let parts = templates.iter().enumerate().map(|(index, template)| {
                    let part = self.part_of(&whole, index, span);
                    self.coerce(part, template, span)
                });
                Operand::Tuple(parts.collect())
            }
            (
                Operand::Optional { tag, payload, error },
                Operand::Optional { payload: template, error: error_template, .. },
            ) => {
                let payload = Box::new(self.coerce(*payload, template, span));
                Operand::Optional { tag, payload, error: Box::new(self.coerce(*error, error_template, span)) }
            }
            (Operand::Ref(inner), Operand::Ref(template)) => self.coerce(*inner, template, span).shared_ref(),
            (Operand::Ref(inner), template) => self.coerce(*inner, template, span).shared_ref(),
            (Operand::Place(place), Operand::Leaf(_)) if self.is_number_in_sight(place, template) => {
                self.load_place(place, false, span)
            }
            (operand, _) => operand,
        }
    }

    /// Whether what is in a place of a type that only rustc knows turns out to be a number, by what a body sets it to.
    fn is_number_in_sight(&self, place: Value, end: &Operand) -> bool {
        let is_memory = |value: &Value| self.builder.function.ty(*value).is_memory();
        !self.is_sequence(place)
            && !self.builder.function.data(place).cell
            && matches!(end, Operand::Leaf(value) if !is_memory(value))
    }

    /// Whether a variable's parts are the same, or fewer, at the end of the body.
    fn fits(&self, param: &Operand, end: &Operand) -> bool {
        match (param, end) {
            (_, Operand::Undefined) => true,
            (Operand::Undefined, _) => false,
            (Operand::Tuple(params), Operand::Tuple(ends)) => {
                params.len() == ends.len() && params.iter().zip(ends).all(|(param, end)| self.fits(param, end))
            }
            (Operand::Tuple(_), Operand::Leaf(_) | Operand::Place(_)) => true,
            (Operand::Ref(param), Operand::Ref(end)) | (Operand::RefMut(param), Operand::RefMut(end)) => {
                self.fits(param, end)
            }
            (
                Operand::Optional { payload: param, error: error_param, .. },
                Operand::Optional { payload: end, error: error_end, .. },
            ) => self.fits(param, end) && self.fits(error_param, error_end),
            (Operand::Place(place), Operand::Leaf(_)) => !self.is_number_in_sight(*place, end),
            (Operand::Leaf(_) | Operand::Place(_), Operand::Leaf(_) | Operand::Place(_)) => true,
            (param, end) => param == end,
        }
    }
}

/// The carried values, one row for each.
#[derive(Default)]
struct Columns {
    inits: Vec<Value>,
    params: Vec<Value>,
    nexts: Vec<Value>,
    results: Vec<Value>,
    /// Parameters that the body leaves alone, with what they are.
    unchanged: HashMap<Value, Value>,
}
