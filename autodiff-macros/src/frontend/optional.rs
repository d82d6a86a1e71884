//! Options in places: parameters, fields, elements. Whether there is a payload is not in sight, so they are taken apart by a
//! `match` on the place, whose arm for `Some` has the payload as a part of it.

use super::branch::{ArmHead, Branch};
use super::forms::is_last;
use super::signature::SigParam;
use super::{Flow, Hint, Lower, Operand, TypeShape, Value, Var};
use crate::ir::hash::HashSet;
use crate::ir::{Alloc, Construct, Elements, Function, Name, Op, Region, Storage, Ty, binder, regions};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Expr, ExprMethodCall, Pat};

/// Methods that only an option has, of all that may have an adjoint.
const OF_OPTIONS: [&str; 13] = [
    "unwrap",
    "expect",
    "unwrap_or",
    "unwrap_or_else",
    "unwrap_or_default",
    "is_some_and",
    "is_none_or",
    "ok_or",
    "ok_or_else",
    "and_then",
    "or_else",
    "map_or",
    "map_or_else",
];

/// Methods that other types have too.
pub(super) const OF_OTHERS: [&str; 7] = ["map", "filter", "or", "zip", "copied", "cloned", "flatten"];

/// A variable, and the fields that lead from a part of it to it.
type Path = (Value, Vec<String>);

/// An option of which it is known whether there is a payload, as in the arms of a `match` on it.
pub(super) struct Decided {
    path: Path,
    payload: Option<Operand>,
}

impl Lower<'_> {
    /// The place of an option, if what an operand is may be one that has an adjoint.
    pub(super) fn option_place(&self, operand: &Operand) -> Option<Value> {
        match operand.peeled() {
            Operand::Place(place) if self.is_hidden(*place) => Some(*place),
            Operand::Leaf(value) if self.is_computed(*value) && !self.calls.contains_key(value) => Some(*value),
            _ => None,
        }
    }

    /// Whether patterns take an option apart, and no result.
    pub(super) fn takes_option_apart<'p>(
        &self,
        operand: &Operand,
        mut patterns: impl Iterator<Item = &'p Pat>,
    ) -> bool {
        self.option_place(operand).is_some() && patterns.any(is_of_option)
    }

    /// `x.map(..)` and the like of an option in a place: the method of what each arm knows it to be.
    pub(super) fn method_of_place(
        &mut self,
        operand: &Operand,
        call: &ExprMethodCall,
        hint: &Hint,
    ) -> Flow<Option<Operand>> {
        let Some(place) = self.option_place(operand) else { return Ok(None) };
        let method = call.method.to_string();
        if matches!(method.as_str(), "as_ref" | "as_deref" | "as_mut") && call.args.is_empty() {
            self.lay_in_memory(place);
            self.options.entry(place).or_insert(TypeShape::Opaque);
            let inner = operand.peeled().clone();
            return Ok(Some(if method == "as_mut" { Operand::RefMut(Box::new(inner)) } else { inner.shared_ref() }));
        }
        let known = self.options.contains_key(&place) || matches!(hint, Some(TypeShape::Fallible(_)));
        if method == "take" && known && call.args.is_empty() {
            return Ok(Some(self.taken_out(place, call)));
        }
        let of_option = OF_OPTIONS.contains(&method.as_str()) || known && OF_OTHERS.contains(&method.as_str());
        if !of_option {
            return Ok(None);
        }
        let span = call.method.span();
        let mut args = Vec::new();
        for arg in &call.args {
            args.push(self.expr(arg, &None)?);
        }
        // A method takes the option itself, unless it is one of references.
        let of =
            |name: &str| matches!(super::memory::bare(&call.receiver), Expr::MethodCall(call) if call.method == name);
        let referred = of("as_ref") || of("as_deref") || args.iter().any(|arg| matches!(arg, Operand::Ref(_)));
        let operand = &match operand {
            Operand::RefMut(inner) if !of("as_mut") => (**inner).clone(),
            Operand::Ref(inner) if !referred && self.holds_number(place) => (**inner).clone(),
            operand => operand.clone(),
        };
        let others = args.clone();
        let with = |option: Operand, args: Vec<Operand>| std::iter::once(option).chain(args).collect::<Vec<_>>();
        self.split_place(
            operand,
            place,
            span,
            |lower, payload| {
                let args = with(lower.some(payload, span), args);
                Ok(lower.option_method(&method, &args, call)?.unwrap_or_default())
            },
            |lower| {
                let args = with(lower.none(span), others);
                Ok(lower.option_method(&method, &args, call)?.unwrap_or_default())
            },
        )
        .map(Some)
    }

    /// What is done with the payload of an option in a place, or without one.
    pub(super) fn split_place(
        &mut self,
        operand: &Operand,
        place: Value,
        span: Span,
        some: impl FnOnce(&mut Self, Operand) -> Flow,
        none: impl FnOnce(&mut Self) -> Flow,
    ) -> Flow {
        let path = self.fixed_path(place);
        if let Some(decided) = self.decided.iter().rev().find(|decided| Some(&decided.path) == path.as_ref()) {
            return match decided.payload.clone() {
                Some(payload) => some(self, payload),
                None => none(self),
            };
        }
        self.lay_in_memory(place);
        let shape = self.options.get(&place).cloned().unwrap_or(TypeShape::Opaque);
        let elements = self.elements(&shape);
        let first = self.builder.function.values.len() as u32;
        let name = match self.builder.function.data(place).name.text() {
            Some(name) => Name::Hint(name.to_string()),
            None => Name::Hint("payload".to_string()),
        };
        let part = self.builder.function.fresh(Ty::Memory(elements), name, span);
        self.builder.function.values[part.index()].storage = Storage::Borrowed;
        let number = matches!(shape, TypeShape::Real(_) | TypeShape::Int | TypeShape::Bool);
        self.types.insert(part, shape);
        let payload = match operand {
            Operand::Ref(_) => Operand::Place(part).shared_ref(),
            Operand::RefMut(_) => Operand::RefMut(Box::new(Operand::Place(part))),
            _ => Operand::Place(part),
        };
        let mut found = None;
        let then = self.arm(|lower| {
            let payload = match payload {
                // A number goes by its value.
                Operand::Place(part) if number => lower.load_place(part, true, span),
                Operand::Ref(_) if number => lower.load_place(part, true, span).shared_ref(),
                payload => payload,
            };
            found = Some(payload.clone());
            lower.decide(path.clone(), Some(payload.clone()));
            some(lower, payload)
        });
        let otherwise = self.arm(|lower| {
            lower.decide(path.clone(), None);
            none(lower)
        });
        let binder = binder(0);
        let heads = vec![
            ArmHead { pattern: quote!(Some(#binder)), bindings: vec![part], guard: None },
            ArmHead { pattern: quote!(None), bindings: Vec::new(), guard: None },
        ];
        let goes_on = [then.falls_through(), otherwise.falls_through()];
        let pending = self.pending.len();
        let joined =
            self.branch(Branch::Match { scrutinees: vec![place], heads }, vec![then, otherwise], first, span)?;
        if self.pending.len() > pending {
            // What follows stands in the one arm that goes on.
            match goes_on {
                [true, false] => self.decide(path, found),
                [false, true] => self.decide(path, None),
                _ => {}
            }
        }
        Ok(joined)
    }

    /// Whether a pattern makes a variable of an option in a place that may be assigned another.
    pub(super) fn is_changing_option(&self, pat: &Pat, operand: &Operand) -> bool {
        let Pat::Ident(ident) = pat else { return false };
        let opened = || self.opened.contains(&ident.ident.to_string());
        ident.mutability.is_some()
            && self.option_place(operand).is_some_and(|place| self.options.contains_key(&place) || opened())
    }

    /// Parameters that may be assigned another option, one that is built in the function.
    pub(super) fn options_in_sight(&mut self, params: &[SigParam]) {
        for param in params.iter().filter(|param| !param.by_ref) {
            let Pat::Ident(ident) = &param.pat else { continue };
            let Some(var) = self.find(&ident.ident) else { continue };
            let operand = self.state.get(&var).cloned().unwrap_or_default();
            if self.is_changing_option(&param.pat, &operand) {
                let option = self.option_in_sight(&operand, ident.ident.span());
                self.state.insert(var, option);
            }
        }
    }

    /// An option in sight as one value in memory, as a call or a struct takes it; `None` of anything else, a result for one.
    pub(super) fn option_in_memory(&mut self, operand: &Operand, span: Span) -> Option<Operand> {
        let Operand::Optional { tag, payload, error } = operand.peeled() else { return None };
        if **error != Operand::Undefined {
            return None;
        }
        let (tag, payload) = (*tag, (**payload).clone());
        let built = self.either(
            tag,
            span,
            |lower| {
                let construct = Construct::Constructor("Some".to_string());
                Ok(lower.constructed(quote!(Option::Some), vec![quote!(0)], &[payload], None, construct, span))
            },
            |lower| {
                let none = lower.constant(quote!(None), Ty::Opaque, span).leaf().unwrap_or(tag);
                Ok(Operand::Place(lower.alloc(Alloc::Cell(none), TypeShape::Opaque, Elements::Opaque, span)))
            },
        );
        built.ok().map(|built| match operand {
            Operand::Ref(_) => built.shared_ref(),
            _ => built,
        })
    }

    /// Whether an option that a variable is set to is kept as one value in memory, since its payload is of the user's type: there is
    /// no value of that to put in its place where it is `None`.
    pub(super) fn is_kept_in_memory(
        &self,
        operand: &Operand,
        written: Option<&(TypeShape, TokenStream)>,
        name: &str,
    ) -> bool {
        let Operand::Optional { error, .. } = operand else { return false };
        let payload = written.and_then(|(shape, ty)| match shape {
            TypeShape::Fallible(payload) if !ty.to_string().contains(['_', '&']) => Some(&**payload),
            _ => None,
        });
        let of_user = || payload.map_or_else(|| self.learned.options.contains(name), is_of_user);
        **error == Operand::Undefined && of_user()
    }

    /// Makes a variable of an option in memory.
    pub(super) fn keep_option(&mut self, var: Var, place: Value, name: &str) {
        let payload = match self.vars[var.0].annotation.clone() {
            Some(TypeShape::Fallible(payload)) => *payload,
            _ => TypeShape::Opaque,
        };
        self.options.insert(place, payload);
        self.name_operand(&Operand::Place(place), name);
        let annotation = self.vars[var.0].written_type.clone();
        let data = &mut self.builder.function.values[place.index()];
        (data.cell, data.annotation) = (true, annotation);
        self.vars[var.0].cell = true;
        self.state.insert(var, Operand::Place(place));
    }

    /// Whether an operand beside an option in sight is one that is not.
    pub(super) fn is_option_out_of_sight(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Leaf(_) | Operand::Place(_)) && self.option_place(operand).is_some()
            || matches!(operand, Operand::Leaf(value) if self.foreign.contains(value) && self.builder.function.ty(*value) == Ty::Opaque)
    }

    /// The option that an operand is, by its parts.
    pub(super) fn option_in_sight(&mut self, operand: &Operand, span: Span) -> Operand {
        let split = self.split(
            operand,
            span,
            |lower, payload| {
                let payload = lower.rvalue(payload, span);
                Ok(lower.some(payload, span))
            },
            |lower, error| Ok(lower.failing(error, span)),
        );
        split.unwrap_or_default()
    }

    fn decide(&mut self, path: Option<Path>, payload: Option<Operand>) {
        self.decided.extend(path.map(|path| Decided { path, payload }));
    }

    /// The way to a place that nothing changes.
    fn fixed_path(&self, place: Value) -> Option<Path> {
        if self.is_changeable(place) {
            return None;
        }
        let (mut root, mut fields) = (place, Vec::new());
        while let Some(base) = self.bases.get(&root) {
            fields.push(self.fields.get(&root)?.clone());
            root = *base;
        }
        Some((root, fields))
    }
}

/// The variables that have no value on some path, of types that only rustc knows.
pub(super) fn without_value(function: &Function) -> HashSet<String> {
    let mut found = HashSet::default();
    without_value_in(&function.body, function, &mut HashSet::default(), &mut found);
    found
}

fn without_value_in(region: &Region, function: &Function, undefined: &mut HashSet<Value>, found: &mut HashSet<String>) {
    for stmt in &region.stmts {
        if let Op::Undefined = stmt.op {
            let hidden = |value: &&Value| matches!(function.ty(**value), Ty::Opaque | Ty::Memory(Elements::Opaque));
            undefined.extend(stmt.results.iter().filter(hidden));
        }
        regions(&stmt.op).into_iter().for_each(|inner| without_value_in(inner, function, undefined, found));
        let columns: Vec<(Value, Value)> = match &stmt.op {
            Op::Loop(inner) => inner.inits.iter().copied().zip(inner.carried().iter().copied()).collect(),
            op => {
                let yielded = regions(op)
                    .into_iter()
                    .flat_map(|inner| inner.yields().iter().copied().zip(stmt.results.iter().copied()));
                yielded.collect()
            }
        };
        let named = |(_, result): (Value, Value)| function.data(result).name.text().map(ToString::to_string);
        found.extend(columns.into_iter().filter(|(value, _)| undefined.contains(value)).filter_map(named));
    }
}

/// Whether some part is of a type that only rustc knows.
fn is_of_user(shape: &TypeShape) -> bool {
    match shape {
        TypeShape::Opaque => true,
        TypeShape::Tuple(parts) => parts.iter().any(is_of_user),
        _ => false,
    }
}

fn is_of_option(pat: &Pat) -> bool {
    match pat {
        Pat::TupleStruct(pattern) => is_last(&pattern.path, "Some"),
        Pat::Ident(ident) => ident.ident == "None",
        Pat::Path(path) => is_last(&path.path, "None"),
        Pat::Paren(paren) => is_of_option(&paren.pat),
        Pat::Reference(reference) => is_of_option(&reference.pat),
        Pat::Or(or) => or.cases.iter().any(is_of_option),
        Pat::Guard(guarded) => is_of_option(&guarded.pat),
        _ => false,
    }
}
