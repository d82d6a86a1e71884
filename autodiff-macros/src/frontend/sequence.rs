//! Methods of arrays, slices and vectors.

use super::begun::Begun;
use super::iterate::{By, Iterate};
use super::operand::Shared;
use super::signature::Kind;
use super::{Flow, Hint, Lower, Operand, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::{Alloc, Elements, Mutation, Op, Part, Stmt, Storage, Ty};
use proc_macro2::Span;
use syn::ExprMethodCall;
use syn::spanned::Spanned;

/// Methods that only sequences have, so that what they are called on is one.
pub(super) const OF_SEQUENCES: [&str; 29] = [
    "iter",
    "iter_mut",
    "windows",
    "chunks",
    "chunk_by",
    "chunks_exact",
    "chunks_mut",
    "chunks_exact_mut",
    "rchunks",
    "rchunks_exact",
    "rchunks_mut",
    "rchunks_exact_mut",
    "split_at",
    "split_at_mut",
    "to_vec",
    "push",
    "copy_from_slice",
    "clone_from_slice",
    "swap",
    "fill",
    "rotate_left",
    "rotate_right",
    "sort_by",
    "sort_unstable_by",
    "extend_from_slice",
    "swap_remove",
    "drain",
    "split_first",
    "split_last",
];

/// Those that give parts of one length.
const CHUNKS: [&str; 8] = [
    "chunks",
    "chunks_exact",
    "chunks_mut",
    "chunks_exact_mut",
    "rchunks",
    "rchunks_exact",
    "rchunks_mut",
    "rchunks_exact_mut",
];

/// Methods that others have as well; they are of a sequence where what they are called on is used as one elsewhere.
const SHARED: [&str; 15] = [
    "reverse",
    "clear",
    "truncate",
    "insert",
    "remove",
    "retain",
    "extend",
    "append",
    "resize",
    "split_off",
    "get",
    "get_mut",
    "first_mut",
    "last_mut",
    "dedup",
];

/// Others, of which none tells what it is called on.
const OTHERS: [&str; 26] = [
    "first",
    "last",
    "pop",
    "sort",
    "sort_unstable",
    "sort_by_key",
    "sort_by_cached_key",
    "select_nth_unstable_by",
    "is_sorted",
    "concat",
    "join",
    "repeat",
    "reserve",
    "shrink_to_fit",
    "as_slice",
    "as_mut_slice",
    "as_mut",
    "contains",
    "starts_with",
    "ends_with",
    "binary_search",
    "binary_search_by",
    "partition_point",
    "rchunks",
    "splice",
    "map",
];

/// Whether sequences have a method of this name.
pub(super) fn is_of_sequences(method: &str) -> bool {
    [&OF_SEQUENCES[..], &SHARED, &OTHERS].iter().any(|names| names.contains(&method))
}

/// Whether an argument is what maps are indexed by, rather than sequences.
fn is_key(argument: &syn::Expr) -> bool {
    use syn::{Expr, ExprLit, Lit};
    matches!(super::memory::bare(argument), Expr::Reference(_) | Expr::Lit(ExprLit { lit: Lit::Str(_), .. }))
}

impl Lower<'_> {
    /// A method of a sequence, `None` if it is not one that is known.
    pub(super) fn sequence_method(
        &mut self,
        receiver: &Operand,
        call: &ExprMethodCall,
        hint: &Hint,
    ) -> Flow<Option<Operand>> {
        let method = call.method.to_string();
        let place = match receiver.peeled() {
            Operand::Place(place) if matches!(self.shape_at(*place), TypeShape::Sequence(_)) => *place,
            Operand::Place(value) | Operand::Leaf(value) if self.made.contains(value) => return Ok(None),
            Operand::Place(_) if super::call::is_self(&call.receiver) => return Ok(None),
            Operand::Place(_) | Operand::Leaf(_) | Operand::Variable(_)
                if OF_SEQUENCES.contains(&method.as_str())
                    && !(method == "push" && self.cells.is_object(&call.receiver))
                    || method == "reverse"
                        && matches!(&*call.receiver, syn::Expr::Field(_))
                        && self.is_computed_operand(receiver)
                    || SHARED.contains(&method.as_str())
                        && self.is_computed_operand(receiver)
                        && super::cells::used(&call.receiver).is_some_and(|name| self.cells.is_sequence(&name))
                        && !(["get", "get_mut", "insert", "remove"].contains(&method.as_str())
                            && call.args.first().is_some_and(is_key))
                    || ["into_iter", "first", "last", "pop"].contains(&method.as_str())
                        && self.is_computed_operand(receiver) =>
            {
                // What other code gives may have methods of these names as well.
                if let Operand::Leaf(value) = receiver.peeled()
                    && !self.is_indexable(*value)
                {
                    return Ok(None);
                }
                match self.as_place(receiver) {
                    Some(place) => place,
                    None => return Ok(None),
                }
            }
            _ => return Ok(None),
        };
        let by_mut = matches!(receiver, Operand::RefMut(_));
        if method.ends_with("_mut") || by_mut {
            self.make_mutable(place);
        }
        let span = call.method.span();
        self.builder.span = span;
        let iterate = |iterate| Ok(Some(Operand::Iterate(Shared::new(iterate))));
        let count = call.args.len();
        match (method.as_str(), count) {
            ("len", 0) => Ok(Some(Operand::Leaf(self.length(place, span)))),
            ("is_empty", 0) => {
                let len = self.length(place, span);
                let zero = self.int(0);
                let op = Op::Operator { op: "==", left: len, right: zero };
                Ok(Some(Operand::Leaf(self.builder.push(op, Ty::Bool))))
            }
            ("iter", 0) => iterate(Iterate::Elements { place, by: By::Ref }),
            ("iter_mut", 0) => iterate(Iterate::Elements { place, by: By::Mut }),
            ("into_iter", 0) => {
                let by = match receiver {
                    Operand::Ref(_) => By::Ref,
                    Operand::RefMut(_) => By::Mut,
                    _ => By::Value,
                };
                let source = if by == By::Value { Operand::Place(place) } else { receiver.clone() };
                Ok(self.iterator_of(source, by, span).map(Operand::Iterate))
            }
            ("windows", 1) => {
                let size = self.argument_value(call, 0)?;
                self.require_size(size, "window size must be non-zero", span);
                iterate(Iterate::Windows { place, size })
            }
            ("chunk_by", 1) => {
                let together = self.callee_of(call, 0)?;
                let zero = self.int(0);
                let start = self.hidden("start", Operand::Leaf(zero));
                let runs = Shared::new(Iterate::Runs { place, together });
                iterate(Iterate::Moved(Shared::new(Begun::at(runs, start))))
            }
            (name, 1) if CHUNKS.contains(&name) => {
                let size = self.argument_value(call, 0)?;
                self.require_size(size, "chunk size must be non-zero", span);
                let (exact, mutable) = (method.contains("exact"), method.ends_with("mut"));
                iterate(Iterate::Chunks { place, size, exact, back: method.starts_with('r'), mutable })
            }
            ("first" | "first_mut" | "last" | "last_mut", 0) => {
                Ok(Some(self.end_of(place, method.starts_with("first"), method.ends_with("mut"), span)))
            }
            ("get" | "get_mut", 1) if !matches!(super::memory::bare(&call.args[0]), syn::Expr::Range(_)) => {
                let index = self.argument_value(call, 0)?;
                let len = self.length(place, span);
                let tag = self.builder.push(Op::Operator { op: "<", left: index, right: len }, Ty::Bool);
                Ok(Some(self.optional_element(place, tag, index, method.ends_with("mut"), span)))
            }
            ("split_first" | "split_last", 0) => {
                let len = self.length(place, span);
                let (zero, one) = (self.int(0), self.int(1));
                let tag = self.builder.push(Op::Operator { op: ">", left: len, right: zero }, Ty::Bool);
                let first = method == "split_first";
                // In bounds whether there is an element or not.
                let bound = match first {
                    true => self.builder.push(Op::method("min", vec![len, one]), Ty::Int),
                    false => self.builder.push(Op::method("saturating_sub", vec![len, one]), Ty::Int),
                };
                let (start, end) = if first { (Some(bound), None) } else { (None, Some(bound)) };
                let rest = self.view(place, Part::Range { start, end, inclusive: false }, false, span);
                let index = if first { zero } else { bound };
                let element = self.index_view(place, index, false, span);
                let parts = [element, rest].map(|part| Operand::Place(part).shared_ref());
                Ok(Some(Operand::option(tag, Operand::Tuple(parts.to_vec()))))
            }
            ("split_first_mut" | "split_last_mut", 0) => {
                let len = self.length(place, span);
                let (zero, one) = (self.int(0), self.int(1));
                let tag = self.builder.push(Op::Operator { op: ">", left: len, right: zero }, Ty::Bool);
                let first = method == "split_first_mut";
                let at = self.int_method(if first { "min" } else { "saturating_sub" }, vec![len, one]);
                let Operand::Tuple(mut parts) = self.split_mut(place, at, span) else { return Ok(None) };
                if !first {
                    parts.reverse();
                }
                let element = parts[0].place().map(|single| self.index_view(single, zero, true, span));
                parts[0] = element.map_or(Operand::Undefined, |view| Operand::RefMut(Box::new(Operand::Place(view))));
                Ok(Some(Operand::option(tag, Operand::Tuple(parts))))
            }
            ("get", 1) => self.part_if_there(place, &call.args[0], span).map(Some),
            ("split_at", 1) => {
                let at = self.argument_value(call, 0)?;
                let len = self.length(place, span);
                self.require_position(at, "<=", len, "mid > len", span);
                let left = Part::Range { start: None, end: Some(at), inclusive: false };
                let right = Part::Range { start: Some(at), end: None, inclusive: false };
                let left = Operand::Place(self.view(place, left, false, span)).shared_ref();
                let right = Operand::Place(self.view(place, right, false, span)).shared_ref();
                Ok(Some(Operand::Tuple(vec![left, right])))
            }
            ("split_at_mut", 1) => {
                let at = self.argument_value(call, 0)?;
                Ok(Some(self.split_mut(place, at, span)))
            }
            ("swap", 2) => {
                let (left, right) = (self.argument_value(call, 0)?, self.argument_value(call, 1)?);
                self.mutate(place, Mutation::Swap, vec![left, right], span);
                Ok(Some(Operand::UNIT))
            }
            ("reverse", 0) => {
                // Of a slice, whatever else has a method of this name.
                let place = match self.is_hidden(place) {
                    true => self.view(place, Part::Range { start: None, end: None, inclusive: false }, true, span),
                    false => place,
                };
                self.mutate(place, Mutation::Reverse, Vec::new(), span);
                Ok(Some(Operand::UNIT))
            }
            ("rotate_left" | "rotate_right", 1) => {
                let count = self.argument_value(call, 0)?;
                let how = match method.as_str() {
                    "rotate_left" => Mutation::RotateLeft,
                    _ => Mutation::RotateRight,
                };
                self.mutate(place, how, vec![count], span);
                Ok(Some(Operand::UNIT))
            }
            ("clear", 0) => {
                self.truncate(place, None, span)?;
                Ok(Some(Operand::UNIT))
            }
            ("truncate", 1) => {
                let len = self.argument_value(call, 0)?;
                self.truncate(place, Some(len), span)?;
                Ok(Some(Operand::UNIT))
            }
            ("fill", 1) => {
                let value = self.argument_value(call, 0)?;
                self.learn_widths(place, value);
                self.mutate(place, Mutation::Fill, vec![value], span);
                Ok(Some(Operand::UNIT))
            }
            ("copy_from_slice" | "clone_from_slice" | "extend_from_slice", 1) => {
                let source = self.expr(&call.args[0], &None)?;
                let Some(source) = self.as_place(&source) else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Expression)));
                };
                if method == "extend_from_slice" {
                    let source = Iterate::Elements { place: source, by: By::Value };
                    self.extend(place, &source, span)?;
                } else {
                    self.mutate(place, Mutation::CopyFrom, vec![source], span);
                }
                Ok(Some(Operand::UNIT))
            }
            ("push", 1) => {
                let hint = Some(self.shape_at(place).element());
                let value = self.handed_over(&call.args[0], &hint, true)?;
                self.push_onto(place, value, span);
                Ok(Some(Operand::UNIT))
            }
            ("pop", 0) => Ok(Some(self.pop_from(place, span))),
            ("extend", 1) => {
                let source = self.place_or_value(&call.args[0])?;
                match self.iterator_of(source, By::Value, span) {
                    Some(source) => self.extend(place, &source.0, span)?,
                    None => {
                        self.refuse(&call.args, &Problem::Source);
                    }
                }
                Ok(Some(Operand::UNIT))
            }
            ("to_vec" | "to_owned" | "clone", 0) => Ok(Some(self.copy_of(place, &method, span))),
            ("as_slice" | "as_ref" | "borrow" | "as_mut_slice" | "as_mut" | "by_ref", 0) => {
                let inner = Box::new(Operand::Place(place));
                Ok(Some(if method.contains("mut") || by_mut { Operand::RefMut(inner) } else { Operand::Ref(inner) }))
            }
            ("map", 1) => self.array_map(place, call, hint).map(Some),
            ("resize", 2) => {
                let (len, value) = (self.argument_value(call, 0)?, self.argument_value(call, 1)?);
                self.learn_widths(place, value);
                if self.builder.number(value) == Some(0.0) {
                    self.mutate(place, Mutation::Resize, vec![len], span);
                } else {
                    self.fill_up(place, len, value, span)?;
                }
                Ok(Some(Operand::UNIT))
            }
            _ => {
                if let Some(operand) = self.order_method(place, &method, call)? {
                    return Ok(Some(operand));
                }
                match self.queue_method(place, &method, call)? {
                    Some(operand) => Ok(Some(operand)),
                    None => self.edit(place, &method, call),
                }
            }
        }
    }

    /// `get(a..b)`
    fn part_if_there(&mut self, place: Value, range: &syn::Expr, span: Span) -> Flow<Operand> {
        let syn::Expr::Range(range) = super::memory::bare(range) else { return Ok(Operand::Undefined) };
        let Part::Range { start, end, inclusive } = self.range_part(range)? else { return Ok(Operand::Undefined) };
        let len = self.length(place, span);
        let last = match (end, inclusive) {
            (Some(end), true) => {
                let one = self.int(1);
                Some(self.int_op(crate::ir::Arithmetic::Add, end, one))
            }
            (end, _) => end,
        };
        let fits = self.compare("<=", last.or(start).unwrap_or(len), len);
        let tag = match (start, last) {
            (Some(start), Some(last)) => {
                let ordered = self.compare("<=", start, last);
                self.builder.push(Op::Operator { op: "&&", left: ordered, right: fits }, Ty::Bool)
            }
            _ => fits,
        };
        self.mapped(tag, Operand::Undefined, span, |lower| {
            let part = Part::Range { start, end: last, inclusive: false };
            Ok(Operand::Place(lower.view(place, part, false, span)).shared_ref())
        })
    }

    /// An argument that is one value.
    pub(super) fn argument_value(&mut self, call: &ExprMethodCall, index: usize) -> Flow<Value> {
        let Some(arg) = call.args.get(index) else {
            self.refuse(&call.method, &Problem::Expression);
            return Ok(self.builder.push(Op::Undefined, Ty::Opaque));
        };
        let operand = self.expr(arg, &None)?;
        match self.value_of(&operand, arg.span()) {
            Some(value) => Ok(value),
            None => {
                if !matches!(operand.peeled(), Operand::Undefined) {
                    self.refuse(arg, &Problem::Expression);
                }
                Ok(self.builder.push(Op::Undefined, Ty::Opaque))
            }
        }
    }

    /// What is put into a sequence is of the type of its elements.
    pub(super) fn learn_widths(&mut self, place: Value, value: Value) {
        let function = &mut self.builder.function;
        match (function.ty(place), function.ty(value)) {
            (Ty::Memory(Elements::Opaque), Ty::Real(width)) => {
                function.values[place.index()].ty = Ty::Memory(Elements::Real(width));
            }
            (Ty::Memory(Elements::Opaque), Ty::Memory(elements)) => {
                function.values[place.index()].ty = Ty::Memory(elements);
            }
            (Ty::Memory(Elements::Opaque), Ty::Int | Ty::Bool) => {
                function.values[place.index()].ty = Ty::Memory(Elements::Constant);
            }
            (place, value) => function.widths.unify(place, value),
        }
    }

    /// The first or the last element, if there is one.
    pub(super) fn end_of(&mut self, place: Value, first: bool, mutable: bool, span: Span) -> Operand {
        let len = self.length(place, span);
        let zero = self.int(0);
        let tag = self.builder.push(Op::Operator { op: ">", left: len, right: zero }, Ty::Bool);
        let index = if first {
            zero
        } else {
            let one = self.int(1);
            self.builder.push(Op::method("wrapping_sub", vec![len, one]), Ty::Int)
        };
        self.optional_element(place, tag, index, mutable, span)
    }

    fn optional_element(&mut self, place: Value, tag: Value, index: Value, mutable: bool, span: Span) -> Operand {
        let view = Box::new(Operand::Place(self.index_view(place, index, mutable, span)));
        let payload = Box::new(if mutable { Operand::RefMut(view) } else { Operand::Ref(view) });
        Operand::Optional { tag, payload, error: Box::default() }
    }

    /// Two parts that are changed side by side.
    pub(super) fn split_mut(&mut self, place: Value, at: Value, span: Span) -> Operand {
        let ty = self.builder.function.ty(place);
        let whole = self.shape_at(place);
        let shape = TypeShape::sequence(Kind::Slice, whole.element()).with_payload_of(&whole);
        let parts: Vec<Value> = (0..2)
            .map(|_| {
                let part = self.builder.function.fresh(ty, crate::ir::Name::None, span);
                self.builder.function.values[part.index()].storage = Storage::Borrowed;
                self.types.insert(part, shape.clone());
                part
            })
            .collect();
        let operands = parts.iter().map(|part| Operand::RefMut(Box::new(Operand::Place(*part)))).collect();
        self.builder.stmts.push(Stmt { results: parts, op: Op::SplitMut { base: place, at }, span });
        Operand::Tuple(operands)
    }

    pub(super) fn push_onto(&mut self, place: Value, value: Operand, span: Span) {
        let (value, payload) = self.as_element(value, span);
        payload.into_iter().for_each(|payload| self.note_options(place, payload));
        let value = match value {
            Operand::Place(part) if self.is_hidden(part) && self.shape_at(place).element() == TypeShape::Opaque => {
                value
            }
            value => match self.rvalue(value, span) {
                Operand::Ref(inner) => *inner,
                other => other,
            },
        };
        let values: Vec<Value> = match &value {
            Operand::Leaf(value) | Operand::Place(value) => vec![*value],
            Operand::Tuple(parts) => parts.iter().filter_map(|part| self.value_of(&part.clone(), span)).collect(),
            _ => Vec::new(),
        };
        if values.is_empty() {
            if value != Operand::Undefined {
                self.diagnostics.report_at(span, &Problem::ListOfTuples);
            }
            return;
        }
        match (&value, self.shape_at(place).element()) {
            (Operand::Leaf(value), _) => {
                self.learn_widths(place, *value);
                self.learn_element(place, *value);
            }
            (Operand::Place(value), TypeShape::Opaque) => {
                self.learn_widths(place, *value);
                let element = self.shape_at(*value);
                self.set_element(place, element);
            }
            (Operand::Tuple(_), TypeShape::Opaque) => {
                let parts = values.iter().map(|value| self.shape_of_value(*value)).collect();
                self.set_element(place, TypeShape::Tuple(parts));
            }
            _ => {}
        }
        self.mutate(place, Mutation::Push, values, span);
    }

    pub(super) fn shape_of_value(&self, value: Value) -> TypeShape {
        let function = &self.builder.function;
        match function.ty(value) {
            ty @ Ty::Real(_) => TypeShape::Real(self.width(ty)),
            Ty::Int => TypeShape::Int,
            Ty::Bool => TypeShape::Bool,
            Ty::Memory(_) => self.shape_at(value),
            _ => TypeShape::Opaque,
        }
    }

    fn learn_element(&mut self, place: Value, value: Value) {
        if self.shape_at(place).element() == TypeShape::Opaque {
            let element = self.shape_of_value(value);
            self.set_element(place, element);
        }
    }

    fn set_element(&mut self, place: Value, element: TypeShape) {
        if let Some(TypeShape::Sequence(sequence)) = self.types.get_mut(&place) {
            sequence.element = element;
        }
    }

    /// Whether there was an element, and the element.
    pub(super) fn pop_from(&mut self, place: Value, span: Span) -> Operand {
        let element = self.shape_at(place).element();
        let tag = self.builder.function.fresh(Ty::Bool, crate::ir::Name::None, span);
        let mut results = vec![tag];
        let payload = match element {
            TypeShape::Tuple(parts) => {
                let parts = parts.iter().map(|part| {
                    let ty = self.type_of(part);
                    let value = self.builder.function.fresh(ty, crate::ir::Name::None, span);
                    results.push(value);
                    Operand::Leaf(value)
                });
                Operand::Tuple(parts.collect())
            }
            element => {
                let ty = match (&element, self.builder.function.ty(place)) {
                    (TypeShape::Sequence(_), Ty::Memory(elements)) => Ty::Memory(elements),
                    (TypeShape::Real(_) | TypeShape::Opaque, Ty::Memory(Elements::Real(width))) => Ty::Real(width),
                    (element, _) => self.type_of(&element.clone()),
                };
                let value = self.builder.function.fresh(ty, crate::ir::Name::None, span);
                results.push(value);
                if ty.is_memory() {
                    self.types.insert(value, element);
                    Operand::Place(value)
                } else {
                    Operand::Leaf(value)
                }
            }
        };
        let op = Op::Mutate { place, how: Mutation::Pop, args: Vec::new() };
        self.builder.stmts.push(Stmt { results, op, span });
        Operand::option(tag, payload)
    }

    pub(super) fn extend(&mut self, place: Value, source: &Iterate, span: Span) -> Flow<()> {
        self.each_of_all(source, span, &mut |lower, item| {
            let item = lower.copied(item, span);
            lower.push_onto(place, item, span);
            Ok(())
        })
    }

    pub(super) fn copy_of(&mut self, place: Value, method: &str, span: Span) -> Operand {
        let shape = self.shape_at(place);
        let element = shape.element();
        let (method, kind) = match (method, &shape) {
            ("to_vec", _) => ("to_vec", Kind::Vec),
            ("to_owned", TypeShape::Sequence(sequence)) if sequence.kind == Kind::Slice => ("to_vec", Kind::Vec),
            (_, TypeShape::Sequence(sequence)) => ("clone", sequence.kind.clone()),
            _ => ("clone", Kind::Unknown),
        };
        let elements = match self.builder.function.ty(place) {
            Ty::Memory(elements) => elements,
            _ => Elements::Opaque,
        };
        let alloc = Alloc::Copy { of: place, method: Some(method) };
        Operand::Place(self.alloc(alloc, TypeShape::sequence(kind, element), elements, span))
    }
}
