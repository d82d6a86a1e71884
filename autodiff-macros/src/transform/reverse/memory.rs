//! Places in the reverse sweep: the adjoint of a place is the same part of its memory's shadow.

use super::alloc::IntoTokens;
use super::{Adjoints, Reverse};
use crate::ir::hash::HashMap;
use crate::ir::{
    Alloc, Arithmetic, Elements, Mutation, Name, Op, Part, Region, Stmt, Ty, Value, is_variant, operands, region_uses,
    regions,
};
use std::collections::BTreeSet;

/// A part of a place, by what it is a part of.
#[derive(Clone)]
pub(super) struct View {
    base: Value,
    part: Part,
}

/// The parts of places in a region, at any depth.
pub(super) fn views(region: &Region, found: &mut HashMap<Value, View>) {
    for stmt in &region.stmts {
        match &stmt.op {
            Op::View { base, part, .. } => {
                let view = View { base: *base, part: part.clone() };
                found.extend(stmt.results.iter().map(|result| (*result, view.clone())));
            }
            Op::SplitMut { base, at } => {
                let left = Part::Range { start: None, end: Some(*at), inclusive: false };
                let right = Part::Range { start: Some(*at), end: None, inclusive: false };
                for (result, part) in stmt.results.iter().zip([left, right]) {
                    found.insert(*result, View { base: *base, part });
                }
            }
            _ => {}
        }
        regions(&stmt.op).into_iter().for_each(|inner| views(inner, found));
    }
}

impl Reverse {
    /// The variable that a place is a part of.
    pub(super) fn root(&self, place: Value) -> Value {
        self.views.get(&place).map_or(place, |view| self.root(view.base))
    }

    pub(super) fn view_of(&self, place: Value) -> Option<(Value, Part)> {
        self.views.get(&place).map(|view| (view.base, view.part.clone()))
    }

    /// The active memories that a statement touches, at any depth.
    pub(super) fn touched(&self, stmt: &Stmt) -> BTreeSet<Value> {
        let mut values = operands(&stmt.op);
        values.extend(regions(&stmt.op).into_iter().flat_map(region_uses));
        let function = &self.builder.borrow().function;
        let memories = values.into_iter().filter(|value| function.ty(*value).is_memory());
        memories.map(|place| self.root(place)).filter(|root| self.is_active(*root)).collect()
    }

    /// Declares shadows of the memories of this region that the statement to be reversed next touches first.
    pub(super) fn declare(&mut self, stmt: &Stmt, here: &BTreeSet<Value>) {
        let results = stmt.results.iter().copied().filter(|result| self.is_place(*result) && self.is_active(*result));
        let all: BTreeSet<Value> = self.touched(stmt).into_iter().chain(results).collect();
        let pushed: &[Value] = match &stmt.op {
            Op::Mutate { how: Mutation::Push, args, .. } => args,
            _ => &[],
        };
        for root in all {
            if !pushed.contains(&root)
                && here.contains(&root)
                && !self.shadows.contains_key(&root)
                && !self.views.contains_key(&root)
            {
                self.declare_shadow(root);
            }
        }
    }

    pub(super) fn is_place(&self, value: Value) -> bool {
        self.builder.borrow().function.ty(value).is_memory()
    }

    pub(super) fn declare_shadow(&mut self, root: Value) -> Value {
        let alloc = self.zero_of(root);
        let builder = self.builder.get_mut();
        let data = builder.function.data(root).clone();
        let name = match data.name.adjoint() {
            Name::None => Name::Hint("d_place".to_string()),
            name => name,
        };
        let shadow = builder.push_named(Op::Alloc(alloc), data.ty, name);
        self.shadows.insert(root, shadow);
        shadow
    }

    /// How to make a shadow, without the primal where its length is in sight. The zeros of a small array are negative: what
    /// is added to them first is then an assignment to the machine.
    fn zero_of(&mut self, root: Value) -> Alloc {
        let like = Alloc::Zero { like: root };
        let Some(Op::Alloc(alloc)) = self.made.get(&root).cloned() else { return like };
        let real = |reverse: &Self, value: Value| reverse.builder.borrow().function.ty(value).is_real();
        match alloc {
            Alloc::List { items, vec: false, arity: 0 }
                if items.iter().all(|item| real(self, *item)) && !items.is_empty() =>
            {
                let zero = self.number(-0.0, items[0]);
                Alloc::Array { value: zero, count: proc_macro2::Literal::usize_unsuffixed(items.len()).into_tokens() }
            }
            Alloc::Array { value, count } if real(self, value) => {
                let zero = self.number(-0.0, value);
                Alloc::Array { value: zero, count }
            }
            Alloc::Array { value, count } => {
                let Some(Op::Alloc(_)) = self.made.get(&value) else { return like };
                let inner = self.zero_of(value);
                let builder = self.builder.get_mut();
                let ty = builder.function.ty(value);
                let row = builder.push(Op::Alloc(inner), ty);
                Alloc::Array { value: row, count }
            }
            Alloc::Vec { value, count } if real(self, value) && !self.resized.contains(&root) => {
                let zero = self.number(0.0, value);
                Alloc::Vec { value: zero, count }
            }
            Alloc::Zero { like } if !self.views.contains_key(&like) => Alloc::Zero { like },
            _ => like,
        }
    }

    fn number(&mut self, number: f64, like: Value) -> Value {
        self.builder.get_mut().real(number, like)
    }

    /// The adjoint of a place.
    pub(super) fn shadow(&mut self, place: Value) -> Option<Value> {
        if !self.is_active(self.root(place)) {
            return None;
        }
        let (root, parts) = self.path(place);
        let shadow = *self.shadows.get(&root)?;
        Some(self.along(shadow, &parts, place, true))
    }

    /// A place again, by a path that needs none of the forward sweep's references.
    pub(super) fn again(&mut self, place: Value) -> Value {
        let (root, parts) = self.reach(place);
        self.along(root, &parts, place, false)
    }

    /// What a place is reached from, and how: a sub-slice that is a reference of its own, or a variable.
    fn reach(&self, place: Value) -> (Value, Vec<Part>) {
        if self.is_slice(place) {
            return (place, Vec::new());
        }
        match self.views.get(&place).cloned() {
            Some(View { base, part }) => {
                let (root, mut parts) = self.reach(base);
                parts.push(part);
                (root, parts)
            }
            None => (place, Vec::new()),
        }
    }

    /// Whether a place is a sub-slice, which is bound as a reference.
    pub(super) fn is_slice(&self, place: Value) -> bool {
        matches!(self.made.get(&place), Some(Op::View { part: Part::Range { .. }, .. }))
    }

    /// A place's variable and the way to it, sub-slices folded into indices.
    pub(super) fn path(&mut self, place: Value) -> (Value, Vec<Part>) {
        let Some(View { base, part }) = self.views.get(&place).cloned() else { return (place, Vec::new()) };
        let (root, mut parts) = self.path(base);
        match (parts.last().cloned(), part) {
            (Some(Part::Range { start: Some(offset), .. }), Part::Index(index)) => {
                parts.pop();
                let index = self.int_add(offset, index);
                parts.push(Part::Index(index));
            }
            (Some(Part::Range { start: None, .. }), part @ Part::Index(_)) => {
                parts.pop();
                parts.push(part);
            }
            (
                Some(Part::Range { start: outer, end: outer_end, inclusive: outer_inclusive }),
                Part::Range { start, end, inclusive },
            ) => {
                parts.pop();
                let shifted = |reverse: &mut Self, value: Option<Value>| match (outer, value) {
                    (Some(offset), Some(value)) => Some(reverse.int_add(offset, value)),
                    (offset, value) => value.or(offset),
                };
                let new_start = shifted(self, start);
                let (new_end, inclusive) = match end {
                    Some(_) => (shifted(self, end), inclusive),
                    None => (outer_end, outer_inclusive),
                };
                parts.push(Part::Range { start: new_start, end: new_end, inclusive });
            }
            (_, part) => parts.push(part),
        }
        (root, parts)
    }

    fn int_add(&mut self, left: Value, right: Value) -> Value {
        let builder = self.builder.get_mut();
        if builder.number(right) == Some(0.0) {
            return left;
        }
        if builder.number(left) == Some(0.0) {
            return right;
        }
        builder.push(Op::Arithmetic(Arithmetic::Add, left, right), Ty::Int)
    }

    pub(super) fn along(&mut self, root: Value, parts: &[Part], place: Value, mutable: bool) -> Value {
        let builder = self.builder.get_mut();
        let ty = builder.function.ty(place);
        let mut now = root;
        for part in parts {
            now = builder.push(Op::View { base: now, part: part.clone(), mutable }, ty);
        }
        now
    }

    pub(super) fn statement(&mut self, op: Op) {
        let builder = self.builder.get_mut();
        let span = builder.span;
        builder.stmts.push(Stmt { results: Vec::new(), op, span });
    }

    pub(super) fn add_memory(&mut self, shadow: Value, source: Value) {
        if shadow == source {
            return;
        }
        let mut source = source;
        if self.base(shadow) == self.base(source) {
            // Two parts of one shadow.
            let builder = self.builder.get_mut();
            let ty = builder.function.ty(source);
            let copy = Op::Alloc(Alloc::Copy { of: source, method: Some("to_owned") });
            source = builder.push_named(copy, ty, Name::Adjoint("d_part".to_string()));
        }
        self.statement(Op::Mutate { place: shadow, how: Mutation::Accumulate, args: vec![source] });
    }

    pub(super) fn take(&mut self, shadow: Value, like: Value) -> Value {
        let builder = self.builder.get_mut();
        let ty = match builder.function.ty(like) {
            Ty::Memory(Elements::Real(width)) => Ty::Real(width),
            ty => ty,
        };
        builder.push(Op::Take { place: shadow }, ty)
    }

    pub(super) fn load(&mut self, shadow: Value, like: Value) -> Value {
        let builder = self.builder.get_mut();
        let ty = builder.function.ty(like);
        builder.push(Op::Load { place: shadow, trusted: true }, ty)
    }

    /// Reverses a statement that reads or writes memory; whether it was one.
    pub(super) fn memory_stmt(&mut self, stmt: &Stmt, adjoints: &mut Adjoints) -> bool {
        let result = stmt.results.first().copied();
        match &stmt.op {
            Op::View { .. } | Op::SplitMut { .. } | Op::Length { .. } | Op::Sum { .. } => {}
            Op::Copy(value) if result.is_some_and(|result| self.is_place(result)) => {
                let source = result.and_then(|result| self.shadows.get(&result).copied());
                if let (Some(source), Some(target)) = (source, self.shadow(*value)) {
                    self.add_memory(target, source);
                }
            }
            Op::Load { place, .. } => {
                let Some(result) = result else { return true };
                if !self.is_place(self.root(*place)) {
                    return false;
                }
                if self.is_place(result) {
                    if let (Some(source), Some(shadow)) = (self.shadows.get(&result).copied(), self.shadow(*place)) {
                        self.add_memory(shadow, source);
                    }
                } else if let Some(adjoint) = adjoints.remove(&result)
                    && let Some(shadow) = self.shadow(*place)
                {
                    let adjoint = self.owned(adjoint, result);
                    self.add_to(shadow, adjoint);
                }
            }
            Op::Store { place, value } => {
                let Some(shadow) = self.shadow(*place) else { return true };
                if self.is_place(*value) && self.root(*value) == self.root(*place) {
                    // It may be the very same part: what was there is taken before it is added.
                    let builder = self.builder.get_mut();
                    let ty = builder.function.ty(*value);
                    let copy = Op::Alloc(Alloc::Copy { of: shadow, method: Some("to_owned") });
                    let taken = builder.push_named(copy, ty, Name::Adjoint("d_part".to_string()));
                    self.statement(Op::Mutate { place: shadow, how: Mutation::Zero, args: Vec::new() });
                    if let Some(target) = self.shadow(*value) {
                        self.add_memory(target, taken);
                    }
                } else if self.is_place(*value) {
                    if let Some(target) = self.shadow(*value) {
                        self.add_memory(target, shadow);
                    }
                    if self.may_reshape(*value) {
                        let zero = self.zero_before(stmt, *place);
                        self.statement(Op::Store { place: shadow, value: zero });
                    } else {
                        self.statement(Op::Mutate { place: shadow, how: Mutation::Zero, args: Vec::new() });
                    }
                } else if self.is_active(*value) {
                    let adjoint = self.take(shadow, *value);
                    self.accumulate(adjoints, *value, adjoint);
                    if self.may_reshape(*value) {
                        let zero = self.zero_before(stmt, *place);
                        self.statement(Op::Store { place: shadow, value: zero });
                    }
                } else if self.builder.borrow().function.ty(*value).is_real() {
                    let zero = self.number(0.0, *value);
                    self.statement(Op::Store { place: shadow, value: zero });
                } else {
                    // A field may be of a type that is a constant.
                    self.statement(Op::Mutate { place: shadow, how: Mutation::Forget, args: Vec::new() });
                }
            }
            Op::Update { place, op, value } => {
                if self.is_active(*value)
                    && let Some(shadow) = self.shadow(*place)
                {
                    let adjoint = self.load(shadow, *value);
                    let adjoint = match op {
                        Arithmetic::Sub => self.builder.get_mut().neg(adjoint),
                        _ => adjoint,
                    };
                    self.accumulate(adjoints, *value, adjoint);
                }
            }
            Op::Alloc(alloc) => {
                if let Some(result) = result
                    && let Some(shadow) = self.shadows.get(&result).copied()
                {
                    self.alloc(alloc, shadow, adjoints);
                }
            }
            Op::Mutate { place, how, args } => self.mutation(stmt, *place, *how, args, adjoints),
            _ => return false,
        }
        true
    }

    fn mutation(&mut self, stmt: &Stmt, place: Value, how: Mutation, args: &[Value], adjoints: &mut Adjoints) {
        let Some(shadow) = self.shadow(place) else { return };
        let mutate = |reverse: &mut Self, how: Mutation, args: Vec<Value>| {
            reverse.statement(Op::Mutate { place: shadow, how, args });
        };
        match how {
            Mutation::Swap | Mutation::Reverse => mutate(self, how, args.to_vec()),
            Mutation::Exchange => {
                if let Some(other) = args.first() {
                    self.exchange(place, *other, shadow);
                }
            }
            Mutation::RotateLeft => mutate(self, Mutation::RotateRight, args.to_vec()),
            Mutation::RotateRight => mutate(self, Mutation::RotateLeft, args.to_vec()),
            Mutation::Permute => mutate(self, Mutation::PermuteBack, args.to_vec()),
            Mutation::PermuteBack => mutate(self, Mutation::Permute, args.to_vec()),
            Mutation::Fill => {
                if let Some(value) = args.first().filter(|value| self.is_active(**value)) {
                    let builder = self.builder.get_mut();
                    let ty = builder.function.ty(*value);
                    let adjoint = builder.push(Op::Sum { place: shadow }, ty);
                    self.accumulate(adjoints, *value, adjoint);
                }
                mutate(self, Mutation::Zero, Vec::new());
            }
            Mutation::CopyFrom => {
                if let Some(target) = args.first().and_then(|source| self.shadow(*source)) {
                    // One may be a vector where the other is an array or a slice.
                    let (target, source) = (self.whole(target), self.whole(shadow));
                    self.add_memory(target, source);
                }
                mutate(self, Mutation::Zero, Vec::new());
            }
            Mutation::Replace => {
                if let Some(target) = args.first().and_then(|value| self.shadow(*value)) {
                    self.add_memory(target, shadow);
                }
                if self.builder.borrow().function.ty(place) == Ty::Memory(Elements::Opaque) {
                    // What was there may be of another shape.
                    let zero = self.zero_before(stmt, place);
                    self.statement(Op::Store { place: shadow, value: zero });
                    return;
                }
                let length = self.length_before(stmt);
                mutate(self, Mutation::Zero, Vec::new());
                mutate(self, Mutation::Resize, vec![length]);
            }
            Mutation::Push => self.unpush(shadow, args, adjoints),
            Mutation::Pop => {
                let (Some(tag), payload) = (stmt.results.first().copied(), &stmt.results[1..]) else { return };
                self.unpop(shadow, tag, payload, adjoints);
            }
            Mutation::Truncate | Mutation::Clear | Mutation::Resize => {
                // The length that the forward sweep found.
                let length = self.length_before(stmt);
                let how = if how == Mutation::Resize { Mutation::Truncate } else { Mutation::Resize };
                mutate(self, how, vec![length]);
            }
            Mutation::Accumulate | Mutation::AccumulateAll | Mutation::Zero | Mutation::Forget => {}
        }
    }

    /// Two parts of one memory are exchanged by their indices.
    fn exchange(&mut self, place: Value, other: Value, shadow: Value) {
        let ((root, mut parts), (other_root, mut other_parts)) = (self.path(place), self.path(other));
        if root != other_root {
            if let Some(other) = self.shadow(other) {
                self.statement(Op::Mutate { place: shadow, how: Mutation::Exchange, args: vec![other] });
            }
            return;
        }
        if let (Some(Part::Index(left)), Some(Part::Index(right))) = (parts.pop(), other_parts.pop())
            && parts.is_empty()
            && other_parts.is_empty()
            && let Some(whole) = self.shadows.get(&root).copied()
        {
            self.statement(Op::Mutate { place: whole, how: Mutation::Swap, args: vec![left, right] });
            return;
        }
        if let Some(other_shadow) = self.shadow(other) {
            let like = place;
            let (left, right) = (self.take(shadow, like), self.take(other_shadow, like));
            self.statement(Op::Store { place: shadow, value: right });
            self.statement(Op::Store { place: other_shadow, value: left });
        }
    }

    /// The length of a vector before a statement changes it.
    fn length_before(&mut self, stmt: &Stmt) -> Value {
        let Op::Mutate { place, .. } = &stmt.op else { return Value(0) };
        let function = &mut self.builder.get_mut().function;
        let length = function.fresh(Ty::Int, Name::Hint("len".to_string()), stmt.span);
        self.before.push(Stmt { results: vec![length], op: Op::Length { place: *place }, span: stmt.span });
        length
    }

    /// Whether a value is a struct that is put together of more than numbers, or a variant of an enum: what it takes the place of may be of
    /// another shape, with an option that is absent or a vector of another length.
    fn may_reshape(&self, value: Value) -> bool {
        let made = |value: &Value| self.made.get(value);
        let place = match made(&value) {
            Some(Op::Load { place, .. }) => self.root(*place),
            _ => value,
        };
        let function = &self.builder.borrow().function;
        let hidden = |item: &Value| {
            matches!(function.ty(*item), Ty::Opaque | Ty::Memory(Elements::Opaque)) && !function.data(*item).presumed
                || matches!(made(item), Some(Op::Alloc(Alloc::List { vec: true, .. } | Alloc::Copy { .. })))
        };
        match made(&place) {
            Some(Op::Alloc(Alloc::Struct { path, items, rest, .. })) => {
                rest.is_some() || is_variant(path) || items.iter().any(hidden)
            }
            _ => false,
        }
    }

    /// A zero of the shape that a place has before a statement changes it.
    fn zero_before(&mut self, stmt: &Stmt, place: Value) -> Value {
        let function = &mut self.builder.get_mut().function;
        let zero = function.fresh(function.ty(place), Name::Hint("zero".to_string()), stmt.span);
        self.resized.insert(place);
        let op = Op::Alloc(Alloc::Zero { like: place });
        self.before.push(Stmt { results: vec![zero], op, span: stmt.span });
        zero
    }

    fn unpush(&mut self, shadow: Value, args: &[Value], adjoints: &mut Adjoints) {
        let builder = self.builder.get_mut();
        let span = builder.span;
        let mut results = vec![builder.function.fresh(Ty::Bool, Name::None, span)];
        for arg in args {
            let data = builder.function.data(*arg).clone();
            results.push(builder.function.fresh(data.ty, data.name.adjoint(), span));
        }
        let payload = results[1..].to_vec();
        let op = Op::Mutate { place: shadow, how: Mutation::Pop, args: Vec::new() };
        builder.stmts.push(Stmt { results, op, span });
        for (arg, adjoint) in args.iter().zip(payload) {
            if !self.is_place(*arg) {
                self.accumulate(adjoints, *arg, adjoint);
            } else if let Some(target) = self.shadow(*arg) {
                self.add_memory(target, adjoint);
            } else if self.is_active(*arg) {
                // Nothing else has contributed yet.
                self.shadows.insert(*arg, adjoint);
            }
        }
    }

    fn unpop(&mut self, shadow: Value, tag: Value, payload: &[Value], adjoints: &mut Adjoints) {
        let outer = self.builder.get_mut().enter();
        let values: Vec<Value> = payload
            .iter()
            .map(|value| {
                if self.is_place(*value) {
                    return match self.shadows.get(value) {
                        Some(shadow) => *shadow,
                        None => self.declare_shadow(*value),
                    };
                }
                match adjoints.remove(value) {
                    Some(adjoint) => adjoint,
                    None => {
                        let builder = self.builder.get_mut();
                        let ty = builder.function.ty(*value);
                        builder.push(Op::Zero { like: *value, negative: false }, ty)
                    }
                }
            })
            .collect();
        self.statement(Op::Mutate { place: shadow, how: Mutation::Push, args: values });
        let builder = self.builder.get_mut();
        let stmts = builder.leave(outer);
        let then = Region { params: Vec::new(), stmts, end: crate::ir::End::Yield(Vec::new()) };
        let otherwise = Region { params: Vec::new(), stmts: Vec::new(), end: crate::ir::End::Yield(Vec::new()) };
        self.statement(Op::If { condition: tag, arms: [then, otherwise] });
    }
}

/// The places whose length something changes.
pub(super) fn resized(region: &Region, found: &mut BTreeSet<Value>) {
    for stmt in &region.stmts {
        if let Op::Mutate { place, how, .. } = &stmt.op
            && matches!(how, Mutation::Push | Mutation::Pop | Mutation::Truncate | Mutation::Clear | Mutation::Resize)
        {
            found.insert(*place);
        }
        regions(&stmt.op).into_iter().for_each(|inner| resized(inner, found));
    }
}
