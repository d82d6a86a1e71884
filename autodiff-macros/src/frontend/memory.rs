//! Places: arrays, slices, vectors and what is borrowed, read and written by statements.

use super::signature::Kind;
use super::{Flow, Lower, Operand, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::hash::HashSet;
use crate::ir::{Alloc, Arithmetic, Construct, Elements, Foreign, Literal, Mutation, Op, Part, Stmt, Storage, Ty};
use proc_macro2::{Literal as Number, Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, UnOp};

impl Lower<'_> {
    pub(super) fn elements(&mut self, shape: &TypeShape) -> Elements {
        match shape {
            TypeShape::Real(width) => Elements::Real(self.builder.function.widths.fresh(Some(*width))),
            TypeShape::Int | TypeShape::Bool | TypeShape::Constant => Elements::Constant,
            TypeShape::Sequence(sequence) => self.elements(&sequence.element),
            TypeShape::Ref(inner) => self.elements(inner),
            TypeShape::Tuple(_) | TypeShape::Fallible(_) | TypeShape::Opaque => Elements::Opaque,
        }
    }

    /// The type of what is in a place.
    pub(super) fn shape_at(&self, place: Value) -> TypeShape {
        self.types.get(&place).cloned().unwrap_or(TypeShape::Opaque)
    }

    pub(super) fn is_sequence(&self, place: Value) -> bool {
        matches!(self.shape_at(place), TypeShape::Sequence(_))
    }

    /// The places that are known to hold an array, a slice or a vector.
    pub(super) fn lists(&self) -> HashSet<Value> {
        let known =
            |shape: &TypeShape| matches!(shape, TypeShape::Sequence(sequence) if sequence.kind != Kind::Unknown);
        self.types.iter().filter(|(_, shape)| known(shape.peeled())).map(|(place, _)| *place).collect()
    }

    /// The IR's type of what is in a place.
    pub(super) fn content(&mut self, place: Value) -> Ty {
        match self.shape_at(place) {
            TypeShape::Opaque => match self.builder.function.ty(place) {
                Ty::Memory(Elements::Real(width)) => Ty::Real(width),
                _ => Ty::Opaque,
            },
            // The numbers in a place are of one class.
            TypeShape::Real(_) => match self.builder.function.ty(place) {
                Ty::Memory(Elements::Real(width)) => Ty::Real(width),
                _ => Ty::Opaque,
            },
            shape @ TypeShape::Sequence(_) => Ty::Memory(match self.builder.function.ty(place) {
                Ty::Memory(elements) => elements,
                _ => self.elements(&shape),
            }),
            shape => self.type_of(&shape),
        }
    }

    /// A variable in memory.
    pub(super) fn alloc(&mut self, alloc: Alloc, shape: TypeShape, elements: Elements, span: Span) -> Value {
        self.builder.span = span;
        let value = self.builder.push(Op::Alloc(alloc), Ty::Memory(elements));
        self.types.insert(value, shape);
        value
    }

    /// A value of a type that only rustc knows is a place from here on.
    pub(super) fn lay_in_memory(&mut self, value: Value) {
        self.builder.function.values[value.index()].ty = Ty::Memory(Elements::Opaque);
    }

    /// Notes of a value of a type that syntax does not show that it is a place.
    pub(super) fn as_place(&mut self, operand: &Operand) -> Option<Value> {
        match operand.peeled() {
            Operand::Place(place) => Some(*place),
            Operand::Leaf(value) if self.builder.function.ty(*value) == Ty::Opaque => {
                self.lay_in_memory(*value);
                // What operators have made may be a matrix, which is more than its elements.
                if !self.is_undecided(*value) {
                    self.types.insert(*value, TypeShape::sequence(Kind::Unknown, TypeShape::Opaque));
                }
                Some(*value)
            }
            Operand::Leaf(value) if self.builder.function.ty(*value).is_memory() => Some(*value),
            Operand::Variable(var) => self.state.get(var).cloned().and_then(|operand| self.as_place(&operand)),
            _ => None,
        }
    }

    /// A part of a place.
    pub(super) fn view(&mut self, base: Value, part: Part, mutable: bool, span: Span) -> Value {
        let shape = self.shape_at(base);
        let payload = if let Part::Index(_) = part { shape.payload() } else { None };
        let shape = match &part {
            Part::Index(_) => shape.element(),
            Part::Range { .. } => TypeShape::sequence(Kind::Slice, shape.element()).with_payload_of(&shape),
            Part::Field(field) => match (shape.peeled(), field.to_string().parse::<usize>()) {
                (TypeShape::Tuple(parts), Ok(index)) => parts.get(index).cloned().unwrap_or(TypeShape::Opaque),
                _ => TypeShape::Opaque,
            },
        };
        let elements = match (&part, self.builder.function.ty(base)) {
            (Part::Index(_) | Part::Range { .. }, Ty::Memory(elements)) => elements,
            _ => self.elements(&shape),
        };
        self.builder.span = span;
        let range = matches!(part, Part::Range { .. });
        let field = match &part {
            Part::Field(field) => Some(field.to_string()),
            _ => None,
        };
        let view = self.builder.push(Op::View { base, part, mutable }, Ty::Memory(elements));
        if range {
            self.builder.function.values[view.index()].storage = Storage::Borrowed;
        }
        self.types.insert(view, shape);
        self.options.extend(payload.map(|payload| (view, payload)));
        self.bases.insert(view, base);
        match field {
            Some(field) => {
                self.fields.insert(view, field);
            }
            None if self.is_hidden(base) => {}
            None => self.name_like(view, &[base]),
        }
        view
    }

    /// Whether a place is of a type that only rustc knows.
    pub(super) fn is_hidden(&self, place: Value) -> bool {
        matches!(self.builder.function.ty(place), Ty::Memory(Elements::Opaque))
            && self.shape_at(place) == TypeShape::Opaque
    }

    /// Whether a place is known to hold no number but a value of the user's type.
    pub(super) fn is_whole(&self, place: Value) -> bool {
        self.is_hidden(place) && (self.is_temporary(place) || self.named.contains(&place))
    }

    /// Whether a variable in memory has no name yet.
    pub(super) fn is_temporary(&self, place: Value) -> bool {
        self.builder.function.data(place).name.text().is_none() && !self.bases.contains_key(&place)
    }

    /// Whether what is in a place may be changed.
    pub(super) fn is_changeable(&self, place: Value) -> bool {
        self.builder.function.data(place).cell || self.bases.get(&place).is_some_and(|base| self.is_changeable(*base))
    }

    pub(super) fn index_view(&mut self, base: Value, index: Value, mutable: bool, span: Span) -> Value {
        self.view(base, Part::Index(index), mutable, span)
    }

    /// What is in a place: its numbers, read now; a sequence is not read as a whole.
    pub(super) fn load_place(&mut self, place: Value, trusted: bool, span: Span) -> Operand {
        match self.shape_at(place).peeled().clone() {
            TypeShape::Tuple(parts) => {
                let parts = (0..parts.len()).map(|index| {
                    let field = Number::usize_unsuffixed(index).to_token_stream();
                    let part = self.view(place, Part::Field(field), false, span);
                    self.load_place(part, trusted, span)
                });
                Operand::Tuple(parts.collect())
            }
            TypeShape::Sequence(_) => Operand::Place(place),
            _ => {
                let ty = self.content(place);
                self.builder.span = span;
                let value = self.builder.push(Op::Load { place, trusted }, ty);
                self.name_like(value, &[place]);
                if ty == Ty::Opaque
                    && let Some(field) = self.fields.get(&place)
                {
                    let other = self.evidence.is_other_field(field);
                    let data = &mut self.builder.function.values[value.index()];
                    (data.undecided, data.presumed) = (data.undecided || other, true);
                }
                Operand::Leaf(value)
            }
        }
    }

    /// What an expression is when it is read: the numbers rather than the places that they are in.
    pub(super) fn rvalue(&mut self, operand: Operand, span: Span) -> Operand {
        match operand {
            Operand::Place(place) => self.load_place(place, false, span),
            Operand::Variable(var) => {
                let operand = self.state.get(&var).cloned().unwrap_or_default();
                self.rvalue(operand, span)
            }
            other => other,
        }
    }

    /// One value, through references.
    pub(super) fn value_of(&mut self, operand: &Operand, span: Span) -> Option<Value> {
        match self.rvalue(operand.peeled().clone(), span) {
            Operand::Leaf(value) => Some(value),
            // Taken for a sequence because one of its name is used as such.
            Operand::Place(place)
                if self.builder.function.ty(place) == Ty::Memory(Elements::Opaque)
                    && self.types.get(&place) == Some(&TypeShape::sequence(Kind::Unknown, TypeShape::Opaque)) =>
            {
                self.types.remove(&place);
                let loaded = self.load_place(place, false, span);
                self.value_of(&loaded, span)
            }
            Operand::Ref(inner) | Operand::RefMut(inner) => self.value_of(&inner, span),
            _ => None,
        }
    }

    /// An expression as a place, where it is one, and as a value elsewhere.
    pub(super) fn place_expr(&mut self, expr: &Expr) -> Flow {
        self.builder.span = expr.span();
        match expr {
            Expr::Paren(paren) => self.place_expr(&paren.expr),
            Expr::Group(group) => self.place_expr(&group.expr),
            Expr::Path(path) => match path.qself.is_none().then(|| self.variable(&path.path)).flatten() {
                Some(var) => Ok(self.state.get(&var).cloned().unwrap_or_default()),
                None => self.expr(expr, &None),
            },
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {
                let operand = self.place_expr(&unary.expr)?;
                Ok(self.pointee(operand, unary))
            }
            Expr::Field(field) => {
                let base = self.place_expr(&field.base)?;
                match (base.peeled().clone(), &field.member) {
                    (Operand::Place(place), member) => {
                        let mutable = matches!(base, Operand::RefMut(_));
                        let part = Part::Field(member.to_token_stream());
                        Ok(Operand::Place(self.view(place, part, mutable, field.span())))
                    }
                    (Operand::Variable(var), _) => {
                        let base = self.state.get(&var).cloned().unwrap_or_default();
                        self.field_of(&base, field)
                    }
                    _ => self.field_of(&base, field),
                }
            }
            Expr::Index(index) => self.element(index),
            _ => self.expr(expr, &None),
        }
    }

    /// What a reference points to.
    pub(super) fn pointee(&mut self, operand: Operand, unary: &syn::ExprUnary) -> Operand {
        match operand {
            Operand::Ref(inner) | Operand::RefMut(inner) => *inner,
            Operand::Place(_) | Operand::Variable(_) | Operand::Tuple(_) => operand,
            other => self.deref(&other, unary),
        }
    }

    fn element(&mut self, expr: &syn::ExprIndex) -> Flow {
        let bracket = expr.bracket_token.span.join();
        let base = self.place_expr(&expr.expr)?;
        let mutable = matches!(base, Operand::RefMut(_));
        // An option has no elements, as rustc says too.
        if base.place().is_some_and(|place| self.is_decided(place)) {
            return self.foreign_index(&base, expr);
        }
        if let Expr::Range(range) = bare(&expr.index) {
            let Some(place) = self.as_place(&base) else { return self.foreign_index(&base, expr) };
            let part = self.range_part(range)?;
            return Ok(Operand::Place(self.view(place, part, mutable, bracket)));
        }
        let index = self.expr(&expr.index, &None)?;
        if let Operand::Iterate(range) = &index
            && let (Some(place), Some(part)) = (self.as_place(&base), range.0.as_part())
        {
            return Ok(Operand::Place(self.view(place, part, mutable, bracket)));
        }
        let index = self.composite_index(index, &base, bracket);
        match (&index, self.as_place(&base)) {
            (Operand::Leaf(index), Some(place)) => Ok(Operand::Place(self.index_view(place, *index, mutable, bracket))),
            (Operand::Undefined, _) => Ok(Operand::Undefined),
            _ if matches!(base.peeled(), Operand::Undefined) => Ok(Operand::Undefined),
            _ => {
                let mut args = Vec::new();
                let base = self.operand_tokens(&base, &mut args);
                let index = self.operand_tokens(&index, &mut args);
                let code = quote::quote_spanned!(bracket=> #base[#index]);
                let foreign = Foreign { code, args, construct: Construct::Index, pure_: false, statement: false };
                Ok(self.foreign_value(foreign, Ty::Opaque, bracket))
            }
        }
    }

    /// `m[(i, j)]`, `a[[i, j]]`: of a type that only rustc knows, whatever is written is an index.
    fn composite_index(&mut self, index: Operand, base: &Operand, span: Span) -> Operand {
        let list = |place: Value| self.is_temporary(place) && !self.bases.contains_key(&place);
        let composite = match &index {
            Operand::Tuple(_) => true,
            Operand::Place(place) => list(*place),
            _ => false,
        };
        let hidden = base.place().is_some_and(|place| match self.shape_at(place) {
            TypeShape::Sequence(sequence) => sequence.kind == Kind::Unknown,
            shape => shape == TypeShape::Opaque,
        });
        if !composite || !hidden && !self.is_computed_operand(base) {
            return index;
        }
        let mut args = Vec::new();
        let code = self.operand_tokens(&index, &mut args);
        let foreign = Foreign { code, args, construct: Construct::Constant, pure_: true, statement: false };
        self.foreign_value(foreign, Ty::Opaque, span)
    }

    fn foreign_index(&mut self, base: &Operand, expr: &syn::ExprIndex) -> Flow {
        if matches!(base.peeled(), Operand::Undefined) {
            return Ok(Operand::Undefined);
        }
        Ok(self.refuse(&expr.expr, &Problem::Expression))
    }

    pub(super) fn range_part(&mut self, range: &syn::ExprRange) -> Flow<Part> {
        let bound = |lower: &mut Self, bound: &Option<Box<Expr>>| -> Flow<Option<Value>> {
            match bound {
                Some(expr) => {
                    let operand = lower.expr(expr, &None)?;
                    Ok(lower.value_of(&operand, expr.span()))
                }
                None => Ok(None),
            }
        };
        let start = bound(self, &range.start)?;
        let end = bound(self, &range.end)?;
        Ok(Part::Range { start, end, inclusive: matches!(range.limits, syn::RangeLimits::Closed(_)) })
    }

    /// `place = operand`
    pub(super) fn store_place(&mut self, place: Value, operand: Operand, at: &(impl ToTokens + Spanned)) {
        let span = at.span();
        self.make_mutable(place);
        match self.rvalue(operand, span) {
            Operand::Tuple(parts) => {
                for (index, part) in parts.into_iter().enumerate() {
                    let field = Number::usize_unsuffixed(index).to_token_stream();
                    let view = self.view(place, Part::Field(field), true, span);
                    self.store_place(view, part, at);
                }
            }
            Operand::Leaf(value) | Operand::Place(value) => {
                let content = self.content(place);
                let ty = self.builder.function.ty(value);
                self.builder.function.widths.unify(content, ty);
                let vector = matches!(
                    self.shape_at(place),
                    TypeShape::Sequence(sequence)
                        if sequence.kind == Kind::Vec && matches!(sequence.element, TypeShape::Real(_) | TypeShape::Opaque)
                );
                if vector && ty.is_memory() {
                    self.mutate(place, Mutation::Replace, vec![value], span);
                } else {
                    self.builder.stmts.push(Stmt { results: Vec::new(), op: Op::Store { place, value }, span });
                }
            }
            Operand::Ref(inner) | Operand::RefMut(inner) => self.store_place(place, *inner, at),
            Operand::Undefined => {
                if self.diagnostics.is_empty() {
                    self.diagnostics.report_at(span, &Problem::Expression);
                }
            }
            operand => match self.option_in_memory(&operand, span) {
                // One is `Some` where the other may be `None`.
                Some(built) if self.is_hidden(place) && built.place().is_some() => {
                    let built = built.place().into_iter().collect();
                    self.mutate(place, Mutation::Replace, built, span);
                }
                Some(built) => self.store_place(place, built, at),
                None => {
                    self.refuse(at, &Problem::Expression);
                }
            },
        }
    }

    /// `place += value`, `place -= value`, or another operator by way of what is in the place.
    pub(super) fn update_place(
        &mut self,
        place: Value,
        op: Option<Arithmetic>,
        right: &Operand,
        expr: &syn::ExprBinary,
    ) -> Flow<()> {
        let span = expr.op.span();
        self.make_mutable(place);
        if let Some(op) = op
            && self.named_update(place, op, right, span)
        {
            return Ok(());
        }
        let right_value = self.value_of(right, span);
        if let (Some(op @ (Arithmetic::Add | Arithmetic::Sub)), Some(value)) = (op, right_value)
            && matches!(self.content(place), Ty::Real(_))
        {
            let (content, ty) = (self.content(place), self.builder.function.ty(value));
            self.builder.function.widths.unify(content, ty);
            self.builder.stmts.push(Stmt { results: Vec::new(), op: Op::Update { place, op, value }, span });
            return Ok(());
        }
        let left = self.load_place(place, false, span);
        let value = match op {
            Some(op) => self.arithmetic(op, &left, right, &expr.op),
            None => {
                let text = expr.op.to_token_stream().to_string();
                self.foreign_operator(&left, text.trim_end_matches('='), right, &expr.op)
            }
        };
        self.store_place(place, value, expr);
        Ok(())
    }

    /// A method that changes a place.
    pub(super) fn mutate(&mut self, place: Value, how: Mutation, args: Vec<Value>, span: Span) {
        self.make_mutable(place);
        self.builder.stmts.push(Stmt { results: Vec::new(), op: Op::Mutate { place, how, args }, span });
    }

    pub(super) fn length(&mut self, place: Value, span: Span) -> Value {
        self.builder.span = span;
        if let TypeShape::Sequence(sequence) = self.shape_at(place)
            && let Kind::Array(count) = &sequence.kind
        {
            // An array's length is a constant.
            if let Ok(number) = count.trim_end_matches("usize").trim_end_matches('_').parse::<usize>() {
                return self.builder.push(Op::Literal(Literal::Tokens(Number::usize_suffixed(number))), Ty::Int);
            }
            if let Ok(code) = count.parse::<TokenStream>() {
                let foreign =
                    Foreign { code, args: Vec::new(), construct: Construct::Constant, pure_: true, statement: false };
                if let Some(length) = self.foreign_value(foreign, Ty::Int, span).leaf() {
                    return length;
                }
            }
        }
        self.builder.push(Op::Length { place }, Ty::Int)
    }

    /// A sequence by value becomes a variable of its own: an array is copied, a vector is moved.
    pub(super) fn owned(&mut self, operand: Operand, copied: bool, span: Span) -> Operand {
        let place = match operand {
            Operand::Place(place) => place,
            // What a call returned, once it has been used as a sequence.
            Operand::Leaf(value) if self.builder.function.ty(value).is_memory() => value,
            Operand::Tuple(parts) => {
                return Operand::Tuple(parts.into_iter().map(|part| self.owned(part, copied, span)).collect());
            }
            Operand::Optional { tag, payload, error } => {
                return Operand::Optional { tag, payload: Box::new(self.owned(*payload, copied, span)), error };
            }
            other => return other,
        };
        let shape = self.shape_at(place);
        if self.is_hidden(place) && self.is_temporary(place) {
            return Operand::Place(place);
        }
        let TypeShape::Sequence(sequence) = &shape else { return self.load_place(place, false, span) };
        let is_variable = self.builder.function.data(place).name.text().is_some();
        let method = match sequence.kind {
            // A temporary, or what is moved, goes by the new name.
            Kind::Vec => return Operand::Place(place),
            Kind::Array(_) if !is_variable && !self.is_view(place) => return Operand::Place(place),
            Kind::Unknown if !is_variable && !self.is_view(place) => return Operand::Place(place),
            Kind::Array(_) => None,
            Kind::Slice => return Operand::Place(place),
            Kind::Unknown if !copied => return Operand::Place(place),
            Kind::Unknown => Some("clone"),
        };
        let elements = match self.builder.function.ty(place) {
            Ty::Memory(elements) => elements,
            _ => Elements::Opaque,
        };
        let copy = self.alloc(Alloc::Copy { of: place, method }, shape, elements, span);
        Operand::Place(copy)
    }

    fn is_view(&self, place: Value) -> bool {
        self.builder.stmts.iter().rev().any(|stmt| stmt.results == [place] && matches!(stmt.op, Op::View { .. }))
    }
}

pub(super) fn bare(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(paren) => bare(&paren.expr),
        Expr::Group(group) => bare(&group.expr),
        other => other,
    }
}
