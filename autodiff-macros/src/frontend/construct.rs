//! References, ranges and sequences as they are written.

use super::iterate::Iterate;
use super::operand::Shared;
use super::stmt::name_of;
use super::{Flow, Hint, Lower, Operand, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::{Alloc, Callee, Construct, Elements, Mutation, Op, Part, Reals, Stmt, Ty};
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, Macro, Token};

impl Lower<'_> {
    /// Whether an expression names a place, or a part of one.
    pub(super) fn is_in_place(&self, expr: &Expr) -> bool {
        match super::memory::bare(expr) {
            Expr::Index(_) => true,
            Expr::Unary(unary) => self.is_in_place(&unary.expr),
            Expr::Field(field) => self.is_in_place(&field.base),
            Expr::Path(path) => self.variable(&path.path).is_some_and(|var| {
                matches!(self.state.get(&var).map(Operand::peeled), Some(Operand::Place(_) | Operand::Variable(_)))
            }),
            _ => false,
        }
    }

    /// `&x`, `&mut x`
    pub(super) fn reference(&mut self, reference: &syn::ExprReference, hint: &Hint) -> Flow {
        let inner_hint = hint.as_ref().map(|hint| hint.peeled().clone());
        let inner = match super::memory::bare(&reference.expr) {
            expr @ (Expr::Path(_) | Expr::Index(_) | Expr::Unary(_)) => self.place_expr(expr)?,
            expr @ Expr::Field(field) if self.is_in_place(&field.base) => self.place_expr(expr)?,
            expr => self.expr(expr, &inner_hint)?,
        };
        if reference.mutability.is_none() {
            if let Operand::Place(place) = inner {
                self.make_shared(place);
            }
            return Ok(inner.shared_ref());
        }
        match inner {
            Operand::Place(place) => {
                self.make_mutable(place);
                Ok(Operand::RefMut(Box::new(Operand::Place(place))))
            }
            // A reborrow.
            Operand::RefMut(_) => Ok(inner),
            Operand::Variable(_) | Operand::Iterate(_) => Ok(Operand::RefMut(Box::new(inner))),
            Operand::Undefined => Ok(Operand::Undefined),
            Operand::Leaf(value) if self.builder.function.ty(value) == Ty::Opaque => {
                Ok(Operand::RefMut(Box::new(Operand::Place(value))))
            }
            _ => Ok(self.refuse(reference, &Problem::MutableBorrow)),
        }
    }

    /// A view that is changed through.
    pub(super) fn make_mutable(&mut self, place: Value) {
        let view = |stmt: &&mut Stmt| stmt.results == [place];
        let base = match self.builder.stmts.iter_mut().rev().find(view).map(|stmt| &mut stmt.op) {
            Some(Op::View { mutable, base, .. }) => {
                *mutable = true;
                Some(*base)
            }
            _ => None,
        };
        if let Some(base) = base {
            self.make_mutable(base);
        }
    }

    /// A view that is only read, though what it is a part of may be changed.
    fn make_shared(&mut self, place: Value) {
        let view = self.builder.stmts.iter_mut().rev().find(|stmt| stmt.results == [place]);
        if let Some(Op::View { mutable, part: Part::Range { .. }, .. }) = view.map(|stmt| &mut stmt.op) {
            *mutable = false;
        }
    }

    pub(super) fn range(&mut self, range: &syn::ExprRange) -> Flow {
        let limits = &range.limits;
        let (from, to) = (range.start.is_some(), range.end.is_some());
        let bounds: Vec<&Expr> = range.start.iter().chain(&range.end).map(|bound| &**bound).collect();
        if from {
            let inclusive = matches!(limits, syn::RangeLimits::Closed(_));
            let mut values = Vec::new();
            for bound in &bounds {
                let operand = self.expr(bound, &None)?;
                values.extend(self.value_of(&operand, bound.span()));
            }
            if values.len() == bounds.len() {
                let iterate = Iterate::Range { start: values[0], end: values.get(1).copied(), inclusive };
                return Ok(Operand::Iterate(Shared::new(iterate)));
            }
        }
        self.foreign_list(
            bounds,
            |parts| {
                let start = from.then(|| &parts[0]);
                let end = to.then(|| &parts[parts.len() - 1]);
                quote!(#start #limits #end)
            },
            Construct::Other("a range"),
            range.span(),
        )
    }

    pub(super) fn array(&mut self, array: &syn::ExprArray, hint: &Hint) -> Flow {
        let items = self.items(array.elems.iter(), hint)?;
        Ok(self.list(items, false, hint, array))
    }

    fn items<'e>(&mut self, elems: impl Iterator<Item = &'e Expr>, hint: &Hint) -> Flow<Vec<Operand>> {
        let element = hint.as_ref().map(|hint| hint.peeled().element());
        elems
            .map(|elem| {
                if let Some(item) = self.listed(elem)? {
                    return Ok(item);
                }
                let item = self.handed_over(elem, &element, false)?;
                Ok(match item {
                    Operand::Place(place) if self.is_whole(place) => item,
                    item => self.owned(item, false, elem.span()),
                })
            })
            .collect()
    }

    /// An expression whose value becomes a part of something: what is of a hidden type is not read first, unless what is evaluated
    /// after it may change it; `alone` where nothing is.
    pub(super) fn handed_over(&mut self, expr: &Expr, hint: &Hint, alone: bool) -> Flow {
        let bare = super::memory::bare(expr);
        if !matches!(bare, Expr::Path(_) | Expr::Field(_) | Expr::Index(_)) {
            return self.expr(expr, hint);
        }
        let operand = self.place_expr(bare)?;
        Ok(match operand {
            Operand::Place(place) if self.is_hidden(place) && (alone || !self.is_changeable(place)) => operand,
            // A variable that is an option may be assigned another while it is looked at.
            Operand::Place(place) if self.is_hidden(place) && self.options.contains_key(&place) => {
                self.copy_of_hidden(place, expr.span())
            }
            operand => self.rvalue(operand, expr.span()),
        })
    }

    pub(super) fn repeat_expr(&mut self, repeat: &syn::ExprRepeat, hint: &Hint) -> Flow {
        let element = hint.as_ref().map(|hint| hint.peeled().element());
        let value = self.expr(&repeat.expr, &element)?;
        let count = match super::memory::bare(&repeat.len) {
            Expr::Lit(_) | Expr::Path(_) => repeat.len.to_token_stream(),
            other => quote!({ #other }),
        };
        Ok(self.repeated(value, Err(count), hint, repeat))
    }

    /// `vec![..]`
    pub(super) fn vec_macro(&mut self, mac: &Macro, hint: &Hint) -> Flow {
        let element = hint.as_ref().map(|hint| hint.peeled().element());
        let repeated = |input: syn::parse::ParseStream<'_>| {
            let value: Expr = input.parse()?;
            input.parse::<Token![;]>()?;
            Ok((value, input.parse::<Expr>()?))
        };
        if let Ok((value, count)) = repeated.parse2(mac.tokens.clone()) {
            let value = self.expr(&value, &element)?;
            let operand = self.expr(&count, &None)?;
            let Some(count) = self.value_of(&operand, count.span()) else {
                return Ok(self.refuse(&count, &Problem::Expression));
            };
            return Ok(self.repeated(value, Ok(count), hint, &mac.path));
        }
        match Punctuated::<Expr, Token![,]>::parse_terminated.parse2(mac.tokens.clone()) {
            Ok(items) if items.is_empty() => Ok(self.empty(None, hint, mac.span())),
            Ok(items) => {
                let items = self.items(items.iter(), hint)?;
                Ok(self.list(items, true, hint, &mac.path))
            }
            Err(_) => Ok(self.refuse(&mac.path, &Problem::UnknownMacro(name_of(&mac.path)))),
        }
    }

    fn empty(&mut self, capacity: Option<Value>, hint: &Hint, span: proc_macro2::Span) -> Operand {
        let element = hint.as_ref().map_or(TypeShape::Opaque, |hint| hint.peeled().element());
        let elements = match &element {
            TypeShape::Opaque => Elements::Opaque,
            element => self.elements(element),
        };
        let shape = TypeShape::sequence(super::signature::Kind::Vec, element);
        let shape = hint.iter().fold(shape, TypeShape::with_payload_of);
        Operand::Place(self.alloc(Alloc::Empty { capacity }, shape, elements, span))
    }

    /// Functions of the standard library on sequences and variables.
    pub(super) fn library_call(
        &mut self,
        callee: &syn::ExprPath,
        call: &ExprCall,
        hint: &Hint,
    ) -> Flow<Option<Operand>> {
        let segments: Vec<String> = callee.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let last = segments.last().map(String::as_str).unwrap_or_default();
        let owner = segments.iter().rev().nth(1).map(String::as_str).unwrap_or_default();
        let args: Vec<&Expr> = call.args.iter().collect();
        let span = call.span();
        let iterate = |iterate| Ok(Some(Operand::Iterate(Shared::new(iterate))));
        match (owner, last, &args[..]) {
            ("Vec", "new", []) => {
                let written = vec_element(callee, self.reals());
                Ok(Some(self.empty(None, &written.or_else(|| hint.clone()), span)))
            }
            ("Vec", "with_capacity", [capacity]) => {
                let operand = self.expr(capacity, &None)?;
                let capacity = self.value_of(&operand, span);
                let written = vec_element(callee, self.reals());
                Ok(Some(self.empty(capacity, &written.or_else(|| hint.clone()), span)))
            }
            // What is in a box is a value like others.
            ("Box", "new", [value]) => {
                let operand = match self.listed(value)? {
                    Some(function) => function,
                    None => self.expr(value, hint)?,
                };
                let transparent = match &operand {
                    Operand::Leaf(inner) => self.builder.function.ty(*inner).is_real(),
                    Operand::Place(place) => self.is_sequence(*place),
                    _ => true,
                };
                if transparent {
                    return Ok(Some(operand));
                }
                // What it is that is in it, and which trait it goes by, only rustc knows.
                let operand = self.leave_undecided(operand);
                let made = self.differentiable_call(Callee::Path(callee.to_token_stream()), &[operand], None, span);
                made.leaves().iter().for_each(|value| drop(self.calls.remove(value)));
                Ok(Some(self.leave_undecided(made)))
            }
            ("Vec", "from", [source]) => {
                let source = self.expr(source, hint)?;
                Ok(self.as_place(&source).map(|place| self.copy_of(place, "to_vec", span)))
            }
            ("mem" | "", "swap", [Expr::Reference(left), Expr::Reference(right)])
                if left.mutability.is_some()
                    && right.mutability.is_some()
                    && matches!(super::memory::bare(&left.expr), Expr::Index(_) | Expr::Unary(_))
                    && matches!(super::memory::bare(&right.expr), Expr::Index(_) | Expr::Unary(_)) =>
            {
                let (first, second) = (self.place_expr(&left.expr)?, self.place_expr(&right.expr)?);
                let (Some(first), Some(second)) = (first.place(), second.place()) else { return Ok(None) };
                self.make_mutable(second);
                self.mutate(first, Mutation::Exchange, vec![second], span);
                Ok(Some(Operand::UNIT))
            }
            ("mem" | "", "swap", [Expr::Reference(left), Expr::Reference(right)])
                if left.mutability.is_some() && right.mutability.is_some() =>
            {
                let (first, second) = (self.whole(&left.expr)?, self.whole(&right.expr)?);
                self.assign_whole(&left.expr, second)?;
                self.assign_whole(&right.expr, first)?;
                Ok(Some(Operand::UNIT))
            }
            ("mem" | "", "swap", [left, right]) if self.is_variable(left) && self.is_variable(right) => {
                let (first, second) = (self.place_expr(left)?, self.place_expr(right)?);
                let (Some(first), Some(second)) = (first.place(), second.place()) else { return Ok(None) };
                self.make_mutable(second);
                self.mutate(first, Mutation::Exchange, vec![second], span);
                Ok(Some(Operand::UNIT))
            }
            ("mem", "replace", [Expr::Reference(place), value]) if place.mutability.is_some() => {
                let value = self.expr(value, &None)?;
                let before = self.whole(&place.expr)?;
                self.assign_whole(&place.expr, value)?;
                Ok(Some(before))
            }
            ("iter" | "", "repeat", [value]) if owner == "iter" || self.is_free("repeat") => {
                let value = self.expr(value, &None)?;
                iterate(Iterate::Repeat(value))
            }
            ("iter" | "", "repeat_n", [value, count]) => {
                let value = self.expr(value, &None)?;
                let operand = self.expr(count, &None)?;
                let Some(count) = self.value_of(&operand, span) else { return Ok(None) };
                iterate(Iterate::Take(Shared::new(Iterate::Repeat(value)), count))
            }
            ("iter", "once", [value]) => {
                let value = self.expr(value, &None)?;
                iterate(Iterate::Once(value))
            }
            ("iter" | "", "successors", [first, next]) => {
                let first = self.expr(first, &None)?;
                let Some(next) = self.callee(next)? else { return Ok(None) };
                iterate(Iterate::Successors { first, next })
            }
            // That of arrays has a closure of an index.
            ("iter" | "", "from_fn", [Expr::Closure(closure)]) if closure.inputs.is_empty() => {
                let Some(next) = self.callee(&call.args[0])? else { return Ok(None) };
                iterate(Iterate::Called(next))
            }
            ("iter", "zip", [left, right]) => {
                let (left_operand, right_operand) = (self.place_or_value(left)?, self.place_or_value(right)?);
                let left = self.iterator_of(left_operand, super::iterate::By::Value, span);
                let right = self.iterator_of(right_operand, super::iterate::By::Value, span);
                match (left, right) {
                    (Some(left), Some(right)) => iterate(Iterate::Zip(left, right)),
                    _ => Ok(Some(self.refuse(&call.args, &Problem::Source))),
                }
            }
            ("mem", "take", [Expr::Reference(place)]) if place.mutability.is_some() => {
                let before = self.whole(&place.expr)?;
                let empty = match &before {
                    Operand::Place(place) => {
                        let shape = self.shape_at(*place);
                        self.empty(None, &Some(shape), span)
                    }
                    Operand::Leaf(value) if self.builder.function.ty(*value).is_real() => {
                        Operand::Leaf(self.builder.real(0.0, *value))
                    }
                    _ => Operand::Leaf(self.int(0)),
                };
                self.assign_whole(&place.expr, empty)?;
                Ok(Some(before))
            }
            ("" | "array", "from_fn", [_])
                if matches!(hint.as_ref().map(TypeShape::peeled), Some(TypeShape::Sequence(_))) =>
            {
                self.array_from_fn(call, hint).map(Some)
            }
            ("array", "from_fn", [_]) => self.array_from_fn(call, hint).map(Some),
            (_, "try_from", [source]) if callee.qself.is_some() => self.array_from(callee, source, span),
            _ => Ok(None),
        }
    }

    /// Whether the user's function has no function of that name itself.
    fn is_free(&self, name: &str) -> bool {
        !self.nested.iter().any(|ident| ident == name)
    }

    fn is_variable(&self, expr: &Expr) -> bool {
        matches!(super::memory::bare(expr), Expr::Path(path) if self.variable(&path.path).is_some())
    }

    /// What is in a variable or a place, to be put elsewhere.
    fn whole(&mut self, expr: &Expr) -> Flow {
        let operand = self.place_expr(expr)?;
        Ok(match operand {
            // A part of something else is taken out of it.
            Operand::Place(place) if self.is_sequence(place) && !matches!(super::memory::bare(expr), Expr::Path(_)) => {
                self.copy_of(place, "clone", expr.span())
            }
            Operand::Place(place) if self.is_sequence(place) => operand,
            Operand::RefMut(_) | Operand::Ref(_) => operand,
            operand => self.rvalue(operand, expr.span()),
        })
    }

    fn assign_whole(&mut self, expr: &Expr, operand: Operand) -> Flow<()> {
        if let Expr::Path(path) = super::memory::bare(expr)
            && let Some(var) = self.variable(&path.path)
            && !self.vars[var.0].cell
        {
            self.state.insert(var, operand);
            return Ok(());
        }
        self.store(expr, operand)
    }

    /// An expression that may be a sequence, which is not read as a whole.
    pub(super) fn place_or_value(&mut self, expr: &Expr) -> Flow {
        let operand = self.place_expr(expr)?;
        Ok(match operand {
            Operand::Place(place) if !matches!(self.shape_at(place), TypeShape::Sequence(_)) => {
                let known = !matches!(self.shape_at(place), TypeShape::Opaque);
                if known { self.rvalue(operand, expr.span()) } else { operand }
            }
            operand => operand,
        })
    }
}

/// The `f64` of a `Box<f64>`.
pub(super) fn unboxed<'t>(ty: &'t syn::Type, reals: &Reals) -> &'t syn::Type {
    let inner = || {
        let syn::Type::Path(path) = ty else { return None };
        let last = path.path.segments.last().filter(|last| last.ident == "Box")?;
        let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
        match arguments.args.first()? {
            syn::GenericArgument::Type(syn::Type::Slice(_)) => None,
            syn::GenericArgument::Type(inner) => match TypeShape::of(inner, reals) {
                TypeShape::Real(_) | TypeShape::Tuple(_) | TypeShape::Sequence(_) => Some(inner),
                _ => None,
            },
            _ => None,
        }
    };
    inner().unwrap_or(ty)
}

/// The element of `Vec::<f64>::new`.
fn vec_element(callee: &syn::ExprPath, reals: &Reals) -> Hint {
    let vec = callee.path.segments.iter().rev().nth(1)?;
    let syn::PathArguments::AngleBracketed(arguments) = &vec.arguments else { return None };
    let syn::GenericArgument::Type(element) = arguments.args.first()? else { return None };
    Some(TypeShape::sequence(super::signature::Kind::Vec, TypeShape::of(element, reals)))
}
