//! The companions: signatures as the contract has them, around the bodies.

use super::emit::{Body, Emitter, fill_shape};
use super::lanes::InLanes;
use super::names::Reserved;
use super::signature::Kind;
use super::tape::Sweep;
use super::types::{bare, payload, payload_mut, slice_of_vec};
use crate::ir::{Failure, Function, Op, Reals, Region, Shape, Storage, Value, regions};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::{FnArg, ItemFn, Lifetime, Pat, ReceiverKind, ReturnType, Type, parse_quote};

/// What all companions of a function share.
#[derive(Clone)]
pub(crate) struct Companions {
    pub(super) item: ItemFn,
    pub(super) stem: String,
    pub(super) runtime: TokenStream,
    pub(super) params: Vec<CompanionParam>,
    pub(super) seed: Ident,
    pub(super) seed_tangent: Ident,
    pub(super) tape: Ident,
    /// What `self` is called in a closure.
    pub(super) this: Ident,
    /// What a tape lives for that holds others.
    pub(super) lifetime: Lifetime,
    /// What a tape is called with that is the reverse sweep.
    pub(super) sweep: Sweep,
    pub(super) reserved: Reserved,
    /// Items that stand in the body.
    pub(super) items: Vec<syn::Item>,
    /// The one result is a real number.
    scalar: bool,
    /// How the function fails, if it may.
    pub(crate) failure: Option<Failure>,
    pub(super) tape_is: Tape,
    /// Whether the attribute on the `impl` around says that it stands in one.
    pub(crate) associated: bool,
    /// What the `impl` around is of, if it is known.
    pub(crate) inside: Option<Type>,
    /// Whether the attribute is written in the user's source.
    pub(crate) in_source: bool,
    /// The type parameters that stand for floats.
    pub(super) reals: Vec<String>,
    /// How tangents are several at once, in the companions for that.
    pub(super) lanes: Option<InLanes>,
    /// The user's, and the bound of these.
    pub(super) where_clause: Option<syn::WhereClause>,
}

/// How the shadow of each parameter that is a place is written, and what it is.
pub(crate) type Shadows = Vec<Option<(TokenStream, Storage)>>;

/// What a call hands to its reverse.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tape {
    /// The gradient of the one result.
    Gradient,
    /// The gradient of each of so many results.
    Jacobian(usize),
    /// The reverse sweep, with what it reads of the forward sweep.
    Sweep,
    /// Nothing: the reverse runs the forward sweep again.
    Nothing,
    /// What the function changes, as it was: the reverse runs the forward sweep again on that.
    Initial,
}

#[derive(Clone)]
pub(super) struct CompanionParam {
    pub(super) pat: Pat,
    /// `self` as it is written, if it is that.
    pub(super) receiver: Option<TokenStream>,
    /// Whether the function changes it in place.
    pub(super) mutable: bool,
    pub(super) ty: Type,
    /// The parameter as an expression that passes it on.
    pub(super) forward: TokenStream,
    pub(super) active: bool,
    pub(super) by_ref: bool,
    /// How it is a place, if it is one by reference.
    pub(super) place: Option<Place>,
    /// The shadow's name, of a parameter by reference.
    pub(super) shadow: Ident,
    /// The name of its slot in the companion for generated code.
    pub(super) slot: Ident,
    /// The names of its tangent and of that of its shadow, and of their slots.
    pub(super) tangent: Ident,
    pub(super) shadow_tangent: Ident,
    pub(super) tangent_slot: Ident,
    pub(super) shadow_tangent_slot: Ident,
}

/// A parameter that is read and written in place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Taken by `&mut`.
    pub(super) mutable: bool,
    pub(super) sequence: bool,
}

impl CompanionParam {
    /// Whether the function may change its length.
    pub(super) fn grows(&self) -> bool {
        matches!(&self.ty, Type::Reference(reference)
            if reference.mutability.is_some() && slice_of_vec(&reference.elem).is_some())
    }

    /// Whether the function may leave it in another shape: a vector that grows, a struct with an option that is set.
    pub(super) fn reshapes(&self) -> bool {
        self.grows()
            || matches!(&self.ty, Type::Reference(reference)
                if reference.mutability.is_some() && matches!(&*reference.elem, Type::Path(_)))
    }

    /// Whether it is taken by `&mut`.
    pub(super) fn is_mutable(&self) -> bool {
        matches!(&self.ty, Type::Reference(reference) if reference.mutability.is_some())
    }

    /// The type of the parameter's gradient.
    pub(super) fn pointee(&self) -> Type {
        match &self.ty {
            Type::Reference(reference) if reference.mutability.is_none() => match slice_of_vec(&reference.elem) {
                Some(slice) => slice,
                None => (*reference.elem).clone(),
            },
            Type::Reference(reference) => (*reference.elem).clone(),
            ty => ty.clone(),
        }
    }
}

impl Companions {
    /// `params` says of each parameter whether it is active, and gives it as an expression.
    pub(crate) fn new(
        item: &ItemFn,
        stem: Option<&str>,
        runtime: &TokenStream,
        params: Vec<(bool, TokenStream)>,
        items: Vec<syn::Item>,
        scalar: bool,
        reals: &Reals,
    ) -> Self {
        let mut reserved = Reserved::of(item.to_token_stream());
        let params = item
            .sig
            .inputs
            .iter()
            .zip(params)
            .map(|(input, (active, forward))| {
                let (pat, ty, receiver) = match input {
                    FnArg::Typed(typed) => (immutable(&typed.pat), (*typed.ty).clone(), None),
                    FnArg::Receiver(receiver) => (parse_quote!(_), type_of(receiver), Some(unchanged(receiver))),
                };
                let name = match &pat {
                    Pat::Ident(ident) => ident.ident.unraw().to_string(),
                    _ if receiver.is_some() => "self".to_string(),
                    _ => "argument".to_string(),
                };
                let name = name.trim_start_matches('_');
                let by_ref = matches!(bare(&ty), Type::Reference(_));
                CompanionParam {
                    pat,
                    receiver,
                    mutable: false,
                    ty: bare(&ty).clone(),
                    forward,
                    active,
                    by_ref,
                    place: None,
                    // By value there is no shadow, and the name is free for the gradient.
                    shadow: if by_ref { reserved.take(&format!("d_{name}")) } else { format_ident!("d_{name}") },
                    slot: reserved.take(&format!("slot_{name}")),
                    tangent: reserved.take(&format!("t_{name}")),
                    shadow_tangent: reserved.take(&format!("t_d_{name}")),
                    tangent_slot: reserved.take(&format!("slot_t_{name}")),
                    shadow_tangent_slot: reserved.take(&format!("slot_t_d_{name}")),
                }
            })
            .collect();
        let (seed, seed_tangent) = (reserved.take("seed"), reserved.take("t_seed"));
        // A name among the parameters of one companion only.
        let tape = reserved.clone().take("tape");
        let this = reserved.clone().take("this");
        let lifetime = Lifetime { apostrophe: Span::call_site(), ident: reserved.clone().take("tape") };
        Companions {
            stem: stem.map_or_else(|| item.sig.ident.unraw().to_string(), str::to_string),
            item: item.clone(),
            runtime: runtime.clone(),
            params,
            seed,
            seed_tangent,
            tape,
            this,
            lifetime,
            sweep: Sweep::default(),
            tape_is: Tape::Nothing,
            reserved,
            items,
            scalar,
            failure: None,
            associated: false,
            inside: None,
            in_source: false,
            reals: reals.0.iter().map(ToString::to_string).collect(),
            lanes: None,
            where_clause: bounded(item, reals, runtime),
        }
    }

    /// The name of the cotangent.
    pub(crate) fn seed(&self) -> TokenStream {
        self.seed.to_token_stream()
    }

    /// Whether nothing is returned.
    pub(super) fn is_unit(&self) -> bool {
        matches!(self.result_type(), Type::Tuple(tuple) if tuple.elems.is_empty())
    }

    /// Whether neither a value nor a gradient is returned.
    pub(super) fn is_bare_unit(&self) -> bool {
        self.is_unit() && self.by_value().next().is_none()
    }

    /// The type of the result, or of what is in it where the function may fail.
    pub(super) fn result_type(&self) -> Type {
        match &self.item.sig.output {
            ReturnType::Type(_, ty) if self.failure.is_some() => payload(ty).cloned().unwrap_or_else(|| (**ty).clone()),
            ReturnType::Type(_, ty) => (**ty).clone(),
            ReturnType::Default => parse_quote!(()),
        }
    }

    /// The type of what a companion returns: that of the function with another payload.
    pub(super) fn returned_type(&self, payload: &TokenStream) -> TokenStream {
        match &self.item.sig.output {
            ReturnType::Type(_, ty) if self.failure.is_some() => {
                let mut ty = bare(ty).clone();
                if let Some(inner) = payload_mut(&mut ty) {
                    *inner = Type::Verbatim(payload.clone());
                }
                ty.to_token_stream()
            }
            _ => payload.clone(),
        }
    }

    /// What the reverse of a call ends with.
    pub(super) fn reversed(&self) -> TokenStream {
        if self.failure.is_some() { self.succeeded(quote!(())) } else { TokenStream::new() }
    }

    /// What a companion returns where nothing has failed.
    pub(super) fn succeeded(&self, value: TokenStream) -> TokenStream {
        match self.failure {
            Some(Failure::Error) => quote!(Ok(#value)),
            Some(Failure::Nothing) => quote!(Some(#value)),
            None => value,
        }
    }

    /// Whether there is one real result, which has a gradient.
    pub(crate) fn has_gradient(&self) -> bool {
        self.scalar
    }

    /// A result of a type that syntax does not show is a real number if the function computes it as one. And where the
    /// gradient is made of numbers alone, a call of the function computes it at once, and its reverse scales it.
    pub(crate) fn note_result(&mut self, function: &Function) {
        for (companion, param) in self.params.iter_mut().zip(&function.params) {
            companion.mutable = !param.by_ref && param.shape.leaves().into_iter().any(|leaf| function.data(leaf).cell);
            companion.place = param.place(|value| function.ty(value)).map(|value| Place {
                mutable: param.mutable,
                sequence: function.data(value).storage == Storage::Borrowed,
            });
        }
        self.scalar |= matches!(&function.result, Shape::Leaf(value) if function.ty(*value).is_real());
        let leaves = function.params.iter().filter(|param| param.active).flat_map(|param| param.shape.leaves());
        let mut numbers = leaves.into_iter().filter(|leaf| function.ty(*leaf).may_be_active());
        let results = function.result.leaves();
        let width = results.first().and_then(|result| function.width(*result));
        let memory = |value: &Value| function.ty(*value).is_memory();
        self.tape_is = if self.scalar && numbers.clone().all(|leaf| function.ty(leaf).is_real()) {
            Tape::Gradient
        } else if has_calls(&function.body)
            && !calls_several(&function.body)
            && !function.has_memory_or_loops()
            && !results.iter().any(memory)
            && width.is_some()
            && numbers.all(|leaf| function.width(leaf) == width)
            && results.iter().all(|result| function.width(*result) == width)
        {
            // What is called must not be called again.
            Tape::Jacobian(results.len())
        } else if has_effects(function) && !function.body.diverges() {
            Tape::Sweep
        } else {
            Tape::Nothing
        };
    }

    /// Each parameter by reference is a place, whatever its type: what is called on it knows it by its signature alone.
    pub(crate) fn note_places(&mut self) {
        for param in &mut self.params {
            let sequence = matches!(param.pointee(), Type::Slice(_)) || param.grows();
            param.place = param.by_ref.then(|| Place { mutable: param.is_mutable(), sequence });
        }
    }

    /// A call's reverse runs its forward sweep again, whatever it could be handed.
    pub(crate) fn hand_over_nothing(&mut self) {
        self.tape_is = Tape::Nothing;
    }

    /// A call's reverse runs its forward sweep again, and is handed what that begins with.
    pub(crate) fn hand_over_beginning(&mut self) {
        self.tape_is = if self.begun_with().is_empty() { Tape::Nothing } else { Tape::Initial };
    }

    /// How the shadows of places are written in `f_grad` and `f_vjp`.
    pub(crate) fn shadows(&self) -> Shadows {
        self.given(|place| match place.sequence {
            true => (false, Storage::Borrowed),
            false => (true, Storage::Owned),
        })
    }

    /// How they are in `f_adjoint`, where nobody may want them.
    pub(crate) fn slots(&self) -> Shadows {
        self.given(|place| match (place.sequence, place.mutable) {
            (true, false) => (false, Storage::Optional),
            (true, true) => (false, Storage::Borrowed),
            (false, _) => (true, Storage::Owned),
        })
    }

    fn given(&self, how: impl Fn(Place) -> (bool, Storage)) -> Shadows {
        let given = |param: &CompanionParam| {
            let (deref, storage) = how(param.place?);
            let name = &param.shadow;
            Some((if deref { quote!(*#name) } else { quote!(#name) }, storage))
        };
        self.params.iter().map(given).collect()
    }

    /// Whether it has a companion that is called with its cotangent. What may fail or changes what it is differentiated by has none, nor what
    /// computes its gradient with its value and has no argument by reference.
    pub(crate) fn has_seeded(&self) -> bool {
        let by_reference = self.params.iter().any(|param| param.by_ref);
        // A constant that is changed is none of the caller's: it may not be seen there.
        let changes = |param: &CompanionParam| param.active && param.is_mutable();
        let gradient = self.tape_is == Tape::Gradient && !by_reference;
        self.failure.is_none() && !gradient && !self.params.iter().any(changes)
    }

    pub(crate) fn tape_is(&self) -> Tape {
        self.tape_is
    }

    pub(super) fn tape_type(&self, kind: Kind) -> TokenStream {
        let gradients: Vec<Type> = self.active().map(|param| param.pointee()).collect();
        let gradient = quote!((#(#gradients,)*));
        // With the tangents of the same.
        let both = |tape: TokenStream| if kind.is_second_order() { quote!((#tape, #tape)) } else { tape };
        match self.tape_is {
            Tape::Gradient => both(gradient),
            Tape::Jacobian(results) => {
                let rows = (0..results).map(|_| &gradient);
                both(quote!((#(#rows,)*)))
            }
            Tape::Sweep => self.sweep_type(),
            Tape::Nothing => quote!(()),
            Tape::Initial => self.type_of_begun(),
        }
    }

    /// The value, then the gradients of the arguments by value.
    pub(super) fn companion_result(&self) -> TokenStream {
        let value = self.result_type();
        let gradients: Vec<&Type> = self.by_value().map(|param| &param.ty).collect();
        if gradients.is_empty() { quote!(#value) } else { quote!((#value, #(#gradients),*)) }
    }

    pub(crate) fn runtime(&self) -> &TokenStream {
        &self.runtime
    }

    pub(super) fn function_name(&self) -> String {
        let name = &self.item.sig.ident;
        if self.item.sig.receiver().is_some() { format!("Self::{name}") } else { name.to_string() }
    }

    pub(super) fn returned_names(&self) -> Vec<String> {
        let name = |param: &CompanionParam| match &param.receiver {
            Some(_) => "self".to_string(),
            None => param.pat.to_token_stream().to_string(),
        };
        self.by_value().map(name).collect()
    }

    pub(super) fn shadow_names(&self) -> Vec<String> {
        self.active().filter(|param| param.by_ref).map(|param| param.shadow.to_string()).collect()
    }

    /// The differentiable parameters by reference, which have a shadow.
    pub(super) fn shadowed(&self) -> impl Iterator<Item = &CompanionParam> {
        self.params.iter().filter(|param| param.active && param.by_ref)
    }

    /// Whether it is called by `Self::`.
    pub(super) fn is_associated(&self) -> bool {
        self.associated || mentions_self(self.item.to_token_stream())
    }

    /// `?`, after a call of what fails as the function does.
    pub(super) fn question(&self) -> Option<TokenStream> {
        self.failure.map(|_| quote!(?))
    }

    /// The cotangent of the one result in a gradient.
    pub(super) fn one(&self) -> TokenStream {
        let (runtime, ty) = (&self.runtime, self.result_type());
        let parameter = self.reals.iter().any(|name| ty.to_token_stream().to_string() == *name);
        if parameter { quote!(#runtime::real::<#ty>(1.0)) } else { quote!(1.0) }
    }

    pub(super) fn by_value(&self) -> impl Iterator<Item = &CompanionParam> {
        self.params.iter().filter(|param| param.active && !param.by_ref)
    }

    pub(super) fn emitter<'f>(&self, function: &'f Function) -> Emitter<'f> {
        Emitter::new(function, &self.reserved, &self.runtime, self.lanes.as_ref(), self.in_source)
    }

    /// The statements of both sweeps, and the adjoint of each active parameter.
    pub(super) fn sweeps<'f>(&self, function: &'f Function) -> (Emitter<'f>, Body, Vec<Option<TokenStream>>) {
        let mut emitter = self.emitter(function);
        let body = emitter.body();
        let values: Vec<Value> = function.body.yields().iter().copied().skip(function.result.leaves().len()).collect();
        let mut values = values.into_iter().map(|value| emitter.moved(value)).collect::<Vec<_>>().into_iter();
        let adjoints = function
            .params
            .iter()
            .filter(|param| param.active)
            .map(|param| match param.place(|value| function.ty(value)) {
                Some(_) => None,
                None => Some(fill_shape(&param.shape, &mut values)),
            })
            .collect();
        (emitter, body, adjoints)
    }

    pub(super) fn active(&self) -> impl Iterator<Item = &CompanionParam> {
        self.params.iter().filter(|param| param.active)
    }

    /// Statements under their headings.
    pub(super) fn assemble(&self, body: &Body, epilogue: &TokenStream) -> TokenStream {
        self.assemble_around(body, &TokenStream::new(), &TokenStream::new(), epilogue)
    }

    /// Statements with others before the forward and before the reverse sweep.
    pub(super) fn assemble_around(
        &self,
        body: &Body,
        first: &TokenStream,
        between: &TokenStream,
        epilogue: &TokenStream,
    ) -> TokenStream {
        let Body { forward, backward, records } = body;
        let items = &self.items;
        quote! { #(#items)* #records #first #forward #between #backward #epilogue }
    }
}

/// Whether its forward sweep must not be run again: it calls what may have an effect, or changes what it is handed.
fn has_effects(function: &Function) -> bool {
    has_calls(&function.body) || function.params.iter().any(|param| param.mutable)
}

/// Whether the function calls what may have an effect.
fn has_calls(region: &Region) -> bool {
    region.stmts.iter().any(|stmt| {
        matches!(&stmt.op, Op::Call(_))
            || matches!(&stmt.op, Op::Foreign(foreign) if !foreign.pure_ && super::tape::has_call(&foreign.code))
            || regions(&stmt.op).into_iter().any(has_calls)
    })
}

/// Whether the function calls what returns several numbers, whose reverse may be one that can't be run for each result: that of one number
/// is its gradient.
fn calls_several(region: &Region) -> bool {
    region.stmts.iter().any(|stmt| {
        matches!(stmt.op, Op::Call(_)) && stmt.results.len() > 1 || regions(&stmt.op).into_iter().any(calls_several)
    })
}

/// A receiver without the `mut` of one by value.
fn unchanged(receiver: &syn::Receiver) -> TokenStream {
    let mut receiver = receiver.clone();
    receiver.mutability = None;
    receiver.to_token_stream()
}

fn type_of(receiver: &syn::Receiver) -> Type {
    match &receiver.kind {
        ReceiverKind::Reference(_, lifetime, mutability) => parse_quote!(&#lifetime #mutability Self),
        ReceiverKind::Typed(_, ty) => (**ty).clone(),
        _ => parse_quote!(Self),
    }
}

fn bounded(item: &ItemFn, reals: &Reals, runtime: &TokenStream) -> Option<syn::WhereClause> {
    let mut generics = item.sig.generics.clone();
    for name in &reals.0 {
        let name = format_ident!("{name}");
        generics.make_where_clause().predicates.push(parse_quote!(#name: #runtime::Real));
    }
    generics.where_clause
}

fn immutable(pat: &Pat) -> Pat {
    struct Strip;
    impl syn::visit_mut::VisitMut for Strip {
        fn visit_pat_ident_mut(&mut self, node: &mut syn::PatIdent) {
            node.mutability = None;
        }
    }
    let mut pat = pat.clone();
    syn::visit_mut::VisitMut::visit_pat_mut(&mut Strip, &mut pat);
    pat
}

/// Whether code stands in an `impl`, by what it names.
fn mentions_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == "self" || ident == "Self",
        TokenTree::Group(group) => mentions_self(group.stream()),
        _ => false,
    })
}
