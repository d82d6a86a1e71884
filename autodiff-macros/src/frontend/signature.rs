//! What a signature shows: the types' shapes, and which parameters the function is differentiated with respect to.

use super::type_parameters::TypeParameters;
use crate::arguments::Arguments;
use crate::diagnostics::{Diagnostics, Problem, format};
use crate::ir::{Failure, Reals, Width};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::visit::Visit;
use syn::{FnArg, ItemFn, Pat, PathArguments, ReceiverKind, ReturnType, Type};

/// A type as far as its syntax shows it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TypeShape {
    Real(Width),
    Int,
    Bool,
    Tuple(Vec<TypeShape>),
    Ref(Box<TypeShape>),
    /// An array, slice or vector.
    Sequence(Box<Sequence>),
    /// An `Option` or a `Result`, by its payload.
    Fallible(Box<TypeShape>),
    /// Known to be constant: strings, characters, ranges, functions.
    Constant,
    /// rustc knows.
    Opaque,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sequence {
    pub(crate) kind: Kind,
    pub(crate) element: TypeShape,
    /// What is in the elements, where they are options.
    pub(crate) payload: Option<TypeShape>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// Of this length, as written.
    Array(String),
    Slice,
    Vec,
    /// Syntax does not show which.
    Unknown,
}

const INTEGERS: [&str; 12] = ["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];

/// Whether a name is that of an integer type.
pub(super) fn is_integer(name: &str) -> bool {
    INTEGERS.contains(&name)
}

impl TypeShape {
    pub(crate) fn of(ty: &Type, reals: &Reals) -> TypeShape {
        match ty {
            Type::Paren(inner) => TypeShape::of(&inner.elem, reals),
            Type::Group(inner) => TypeShape::of(&inner.elem, reals),
            Type::Tuple(tuple) => TypeShape::Tuple(tuple.elems.iter().map(|elem| TypeShape::of(elem, reals)).collect()),
            Type::Reference(reference) => TypeShape::Ref(Box::new(TypeShape::of(&reference.elem, reals))),
            Type::Array(array) => TypeShape::sequence(
                Kind::Array(array.len.to_token_stream().to_string()),
                TypeShape::of(&array.elem, reals),
            ),
            Type::Slice(slice) => TypeShape::sequence(Kind::Slice, TypeShape::of(&slice.elem, reals)),
            Type::FnPtr(_) | Type::ImplTrait(_) | Type::Never(_) => TypeShape::Constant,
            Type::Path(path) if path.qself.is_none() => TypeShape::of_path(&path.path, reals),
            _ => TypeShape::Opaque,
        }
    }

    fn of_path(path: &syn::Path, reals: &Reals) -> TypeShape {
        let Some(last) = path.segments.last() else { return TypeShape::Opaque };
        let name = last.ident.to_string();
        match name.as_str() {
            name if let Some(width) = reals.named(name) => TypeShape::Real(width),
            "bool" => TypeShape::Bool,
            "char" | "str" | "String" | "Range" | "RangeInclusive" | "Ordering" => TypeShape::Constant,
            "Vec" | "Option" | "Result" => {
                if let syn::PathArguments::AngleBracketed(arguments) = &last.arguments
                    && let Some(syn::GenericArgument::Type(element)) = arguments.args.first()
                {
                    let element = TypeShape::of(element, reals);
                    return match name.as_str() {
                        "Vec" => TypeShape::sequence(Kind::Vec, element),
                        _ => TypeShape::Fallible(Box::new(element)),
                    };
                }
                if name == "Vec" { TypeShape::sequence(Kind::Vec, TypeShape::Opaque) } else { TypeShape::Opaque }
            }
            name if is_integer(name) => TypeShape::Int,
            _ => TypeShape::Opaque,
        }
    }

    /// Whether it is differentiable, where syntax can tell.
    fn differentiable(&self) -> Option<bool> {
        match self {
            TypeShape::Real(_) => Some(true),
            TypeShape::Sequence(sequence) => sequence.element.differentiable(),
            TypeShape::Int | TypeShape::Bool | TypeShape::Constant => Some(false),
            TypeShape::Ref(inner) => inner.differentiable(),
            TypeShape::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(TypeShape::differentiable).collect();
                if parts.contains(&Some(true)) {
                    Some(true)
                } else if parts.contains(&None) {
                    None
                } else {
                    Some(false)
                }
            }
            // An option is read by `match` and the like; of a constant it is one.
            TypeShape::Fallible(payload) => payload.differentiable().filter(|differentiable| !differentiable),
            TypeShape::Opaque => None,
        }
    }

    /// A `Result` or an `Option` of which nothing else is known.
    pub(super) fn fallible() -> TypeShape {
        TypeShape::Fallible(Box::new(TypeShape::Opaque))
    }

    /// What is in memory is an option as a whole.
    fn without_payload(self) -> TypeShape {
        match self {
            TypeShape::Fallible(payload) if payload.differentiable() == Some(false) => TypeShape::Constant,
            TypeShape::Fallible(_) => TypeShape::Opaque,
            other => other,
        }
    }

    pub(crate) fn is_unit(&self) -> bool {
        matches!(self, TypeShape::Tuple(parts) if parts.is_empty())
    }

    /// Whether it is a sequence, and of what kind is in sight.
    pub(crate) fn is_known_sequence(&self) -> bool {
        matches!(self, TypeShape::Sequence(sequence) if sequence.kind != Kind::Unknown)
    }

    fn has_reference(&self) -> bool {
        match self {
            TypeShape::Ref(_) => true,
            TypeShape::Tuple(parts) => parts.iter().any(TypeShape::has_reference),
            TypeShape::Sequence(sequence) => sequence.element.has_reference(),
            TypeShape::Fallible(payload) => payload.has_reference(),
            _ => false,
        }
    }

    fn has_sequence(&self) -> bool {
        match self {
            TypeShape::Sequence(_) => true,
            TypeShape::Fallible(payload) => payload.has_sequence(),
            TypeShape::Ref(inner) => inner.has_sequence(),
            TypeShape::Tuple(parts) => parts.iter().any(TypeShape::has_sequence),
            _ => false,
        }
    }

    pub(crate) fn sequence(kind: Kind, element: TypeShape) -> Self {
        let payload = match &element {
            TypeShape::Fallible(payload) if payload.differentiable() != Some(false) => Some(payload.peeled().clone()),
            _ => None,
        };
        let element = element.without_payload();
        TypeShape::Sequence(Box::new(Sequence { kind, element, payload }))
    }

    /// The same, of options if the elements of another sequence are.
    pub(crate) fn with_payload_of(mut self, other: &TypeShape) -> Self {
        if let (TypeShape::Sequence(own), TypeShape::Sequence(other)) = (&mut self, other.peeled()) {
            own.payload = own.payload.take().or_else(|| other.payload.clone());
        }
        self
    }

    /// What is in the elements, where they are options.
    pub(crate) fn payload(&self) -> Option<TypeShape> {
        match self.peeled() {
            TypeShape::Sequence(sequence) => sequence.payload.clone(),
            _ => None,
        }
    }

    /// The type of what an index gives.
    pub(crate) fn element(&self) -> TypeShape {
        match self {
            TypeShape::Sequence(sequence) => sequence.element.clone(),
            TypeShape::Ref(inner) => inner.element(),
            _ => TypeShape::Opaque,
        }
    }

    /// The type of the elements of the elements, and so on.
    pub(crate) fn innermost(&self) -> &TypeShape {
        match self {
            TypeShape::Sequence(sequence) => sequence.element.innermost(),
            TypeShape::Ref(inner) => inner.innermost(),
            other => other,
        }
    }

    pub(crate) fn peeled(&self) -> &TypeShape {
        match self {
            TypeShape::Ref(inner) => inner.peeled(),
            other => other,
        }
    }
}

/// A parameter of the user's function.
pub(crate) struct SigParam {
    pub(crate) pat: Pat,
    pub(crate) shape: TypeShape,
    pub(crate) active: bool,
    pub(crate) by_ref: bool,
    /// Taken by `&mut`.
    pub(crate) mutable: bool,
    /// Of a type whose arithmetic is that of floats, by what the attribute says.
    pub(crate) number: bool,
    /// Of an option, what may be in it.
    pub(crate) payload: Option<TypeShape>,
    /// Of a type with arguments, as `Array1<f64>`, which is no other name of a float.
    pub(crate) applied: bool,
}

/// Why a function without a derivative has none that could be zero.
#[derive(Clone, Copy)]
pub(crate) enum Refusal {
    /// It returns a reference.
    Reference,
    /// It may change what is differentiable.
    Change,
}

pub(crate) struct Signature {
    pub(crate) params: Vec<SigParam>,
    /// The result, or what is in it where the function may fail.
    pub(crate) result: TypeShape,
    pub(crate) failure: Option<Failure>,
    /// The type parameters that stand for floats.
    pub(crate) reals: Reals,
}

impl Signature {
    pub(crate) fn new(item: &ItemFn, arguments: &Arguments, diagnostics: &mut Diagnostics) -> Self {
        refuse_qualifiers(item, diagnostics);
        refuse_conditions(item, diagnostics);
        let mut generics = TypeParameters::of(&item.sig.generics);
        generics.list(item, arguments);
        let known = known_names(item, &generics.reals);
        let mut params = Vec::new();
        let mut listed: Vec<Ident> = arguments.wrt.clone().unwrap_or_default();
        for input in &item.sig.inputs {
            match input {
                FnArg::Receiver(token) => params.push(receiver(token, &mut listed, diagnostics)),
                FnArg::Typed(typed) => {
                    let explicit = arguments.wrt.is_some();
                    params.push(param(&typed.pat, &typed.ty, explicit, &generics, &known, &mut listed, diagnostics));
                }
            }
        }
        for unknown in &listed {
            diagnostics.report(unknown, &Problem::WrtUnknown(unknown.to_string()));
        }
        let result = match &item.sig.output {
            ReturnType::Default => TypeShape::Tuple(Vec::new()),
            ReturnType::Type(_, ty) => TypeShape::of(ty, &generics.reals),
        };
        let (result, failure) = match (result, failure(&item.sig.output)) {
            (TypeShape::Fallible(payload), Some(failure)) => (*payload, Some(failure)),
            (result, _) => (result, None),
        };
        let signature = Signature { params, result, failure, reals: generics.reals };
        signature.check_result(item, diagnostics);
        if diagnostics.is_empty() && !signature.params.iter().any(|param| param.active) {
            diagnostics.report(&item.sig.ident, &Problem::NothingToDifferentiate);
        }
        signature
    }

    /// Whether there is something to differentiate, with no regard to what is wrong with it.
    pub(crate) fn is_differentiable(item: &ItemFn, arguments: &Arguments) -> bool {
        let signature = Signature::new(item, arguments, &mut Diagnostics::default());
        let writes = signature.params.iter().any(|param| param.active && param.mutable);
        let result = !signature.result.is_unit() && signature.result.differentiable() != Some(false);
        signature.params.iter().any(|param| param.active) && (writes || result) && !signature.returns_reference()
    }

    /// Whether a function without a derivative can have companions all the same, which say what there is to say of it where it is called
    /// with what is differentiable. Their results must have a zero: `own` says that the result is of the type of the `impl`.
    pub(crate) fn stands_by(item: &ItemFn, arguments: &Arguments, own: bool) -> bool {
        let mut diagnostics = Diagnostics::default();
        refuse_qualifiers(item, &mut diagnostics);
        let signature = Signature::new(item, arguments, &mut Diagnostics::default());
        let constant = signature.result.differentiable() == Some(false);
        diagnostics.is_empty() && !signature.params.is_empty() && (own || constant || signature.refusal().is_some())
    }

    /// Why a function without a derivative can't be called with what is differentiable.
    pub(crate) fn refusal(&self) -> Option<Refusal> {
        let changes = |param: &SigParam| param.by_ref && param.mutable && param.shape.differentiable() != Some(false);
        if self.returns_reference() {
            return Some(Refusal::Reference);
        }
        self.params.iter().any(changes).then_some(Refusal::Change)
    }

    /// Whether the result refers to what may be differentiable.
    fn returns_reference(&self) -> bool {
        self.result.has_reference() && self.result.differentiable() != Some(false)
    }

    /// The type parameters of an `impl` block that stand for floats.
    pub(crate) fn reals_of(generics: &syn::Generics) -> Vec<String> {
        TypeParameters::of(generics).reals.0
    }

    fn check_result(&self, item: &ItemFn, diagnostics: &mut Diagnostics) {
        let writes = self.params.iter().any(|param| param.active && param.mutable);
        match &item.sig.output {
            ReturnType::Default if writes => {}
            ReturnType::Default => diagnostics.report(&item.sig.ident, &Problem::NoResult),
            ReturnType::Type(_, ty) => {
                let name = format(&ty.to_token_stream());
                if self.returns_reference() || self.result.has_reference() && !writes {
                    diagnostics.report(ty, &Problem::ReferenceResult);
                } else if writes {
                } else if self.result.is_unit() {
                    diagnostics.report(ty, &Problem::NoResult);
                } else if self.result.differentiable() == Some(false) {
                    diagnostics.report(ty, &Problem::ConstantResult(name));
                }
            }
        }
    }
}

/// How a function fails by its type, `Option<..>` or a `Result<..>` of any module.
pub(super) fn failure(output: &ReturnType) -> Option<Failure> {
    let ReturnType::Type(_, ty) = output else { return None };
    let Type::Path(path) = bare(ty) else { return None };
    match path.path.segments.last()?.ident.to_string().as_str() {
        "Option" => Some(Failure::Nothing),
        "Result" => Some(Failure::Error),
        _ => None,
    }
}

/// The attribute sees the function before `#[cfg]` inside it is evaluated.
fn refuse_conditions(item: &ItemFn, diagnostics: &mut Diagnostics) {
    struct Conditions<'d>(&'d mut Diagnostics);
    impl<'ast> Visit<'ast> for Conditions<'_> {
        fn visit_attribute(&mut self, node: &'ast syn::Attribute) {
            if node.path().is_ident("cfg") || node.path().is_ident("cfg_attr") {
                self.0.report(node, &Problem::Conditional);
            }
        }
    }
    let mut conditions = Conditions(diagnostics);
    conditions.visit_signature(&item.sig);
    conditions.visit_block(&item.block);
}

fn refuse_qualifiers(item: &ItemFn, diagnostics: &mut Diagnostics) {
    let sig = &item.sig;
    if let Some(token) = &sig.asyncness {
        diagnostics.report(token, &Problem::FunctionQualifier("async"));
    }
    if let syn::Safety::Unsafe(token) = &sig.safety {
        diagnostics.report(token, &Problem::FunctionQualifier("unsafe"));
    }
    if let Some(token) = &sig.abi {
        diagnostics.report(token, &Problem::FunctionQualifier("extern"));
    }
    if let Some(token) = &sig.variadic {
        diagnostics.report(token, &Problem::FunctionQualifier("variadic"));
    }
}

/// The parameters that are differentiable by what their types show.
fn known_names(item: &ItemFn, reals: &Reals) -> Vec<String> {
    let typed = item.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(typed),
        FnArg::Receiver(_) => None,
    });
    typed
        .filter(|typed| TypeShape::of(&typed.ty, reals).differentiable() == Some(true))
        .map(|typed| format(&typed.pat.to_token_stream()).trim_start_matches("mut ").to_string())
        .collect()
}

/// `self` is a constant unless it is listed.
fn receiver(token: &syn::Receiver, listed: &mut Vec<Ident>, diagnostics: &mut Diagnostics) -> SigParam {
    let position = listed.iter().position(|ident| ident == "self");
    let active = position.map(|index| listed.remove(index)).is_some();
    let (by_ref, mutable) = match &token.kind {
        ReceiverKind::Reference(_, _, mutability) => (true, mutability.is_some()),
        ReceiverKind::Typed(_, ty) => match &**ty {
            Type::Reference(reference) => (true, reference.mutability.is_some()),
            _ => (false, false),
        },
        _ => (false, false),
    };
    if mutable && !active {
        diagnostics.report(token, &Problem::MutableSelf);
    }
    let pat = Pat::Ident(syn::PatIdent {
        attrs: Vec::new(),
        by_ref: None,
        mutability: if by_ref { None } else { token.mutability },
        ident: Ident::new("self", token.self_token.span),
        subpat: None,
    });
    SigParam { pat, shape: TypeShape::Opaque, active, by_ref, mutable, number: false, payload: None, applied: false }
}

fn param(
    pat: &Pat,
    ty: &Type,
    explicit: bool,
    generics: &TypeParameters,
    known: &[String],
    listed: &mut Vec<Ident>,
    diagnostics: &mut Diagnostics,
) -> SigParam {
    let shape = if generics.is_function(ty) { TypeShape::Constant } else { TypeShape::of(ty, &generics.reals) };
    let (shape, by_ref) = match shape {
        TypeShape::Ref(inner) => (*inner, true),
        other => (other, false),
    };
    let payload = match &shape {
        TypeShape::Fallible(payload) => Some((**payload).clone()),
        _ => None,
    };
    let shape = shape.without_payload();
    let name = match pat {
        Pat::Ident(ident) => Some(ident.ident.to_string()),
        _ => None,
    };
    let active = if explicit {
        let position = listed.iter().position(|ident| Some(ident.to_string()) == name);
        position.map(|index| listed.remove(index)).is_some()
    } else {
        shape.differentiable().unwrap_or_else(|| {
            let name = name.clone().unwrap_or_else(|| format(&pat.to_token_stream()));
            let ty_text = format(&ty.to_token_stream());
            diagnostics.report(ty, &Problem::UnknownType { name, ty: ty_text, known: known.to_vec() });
            false
        })
    };
    let mutable = matches!(ty, Type::Reference(reference) if reference.mutability.is_some());
    let container = match unreferenced(ty) {
        Type::Path(path) => path.path.segments.last().filter(|last| is_container(&last.ident.to_string())),
        _ => None,
    };
    if let (true, Some(container)) = (active, container) {
        diagnostics.report(ty, &Problem::ActiveContainer(container.ident.to_string()));
    }
    if active {
        let parts = matches!(shape, TypeShape::Tuple(_));
        if shape.has_reference() {
            diagnostics.report(ty, &Problem::NestedReference);
        } else if parts && by_ref && !mutable && shape.has_sequence() {
            diagnostics.report(ty, &Problem::BorrowedTuple);
        } else if (mutable || !parts && shape.has_sequence()) && !matches!(pat, Pat::Ident(_)) {
            diagnostics.report(pat, &Problem::ParameterPattern);
        }
    }
    let (number, applied) = (generics.is_number(ty), is_applied(ty));
    SigParam { pat: pat.clone(), shape, active, by_ref, mutable, number, applied, payload }
}

/// Whether a type, or what it refers to, has arguments.
fn is_applied(ty: &Type) -> bool {
    match bare(ty) {
        Type::Reference(reference) => is_applied(&reference.elem),
        Type::Path(path) => {
            path.path.segments.last().is_some_and(|last| matches!(last.arguments, PathArguments::AngleBracketed(_)))
        }
        _ => false,
    }
}

/// Without what a macro's fragment stands in.
fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        ty => ty,
    }
}

pub(super) fn unreferenced(ty: &Type) -> &Type {
    match ty {
        Type::Reference(reference) => unreferenced(&reference.elem),
        other => other,
    }
}

/// Types of the standard library that hold values and carry no adjoints.
pub(super) fn is_container(name: &str) -> bool {
    const CONTAINERS: [&str; 14] = [
        "HashMap",
        "BTreeMap",
        "HashSet",
        "BTreeSet",
        "VecDeque",
        "LinkedList",
        "BinaryHeap",
        "Rc",
        "Arc",
        "Cell",
        "RefCell",
        "Mutex",
        "RwLock",
        "OnceCell",
    ];
    CONTAINERS.contains(&name)
}

/// A parameter's pattern as an expression that passes the parameter on.
pub(crate) fn pattern_as_expression(pat: &Pat) -> TokenStream {
    match pat {
        Pat::Ident(ident) => ident.ident.to_token_stream(),
        Pat::Tuple(tuple) => {
            let parts = tuple.elems.iter().map(pattern_as_expression);
            quote!((#(#parts,)*))
        }
        Pat::Reference(reference) => {
            let inner = pattern_as_expression(&reference.pat);
            quote!(&#inner)
        }
        Pat::Paren(paren) => pattern_as_expression(&paren.pat),
        other => other.to_token_stream(),
    }
}
