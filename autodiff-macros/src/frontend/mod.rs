//! From syntax to IR: scopes and aliases are resolved, control flow is structured, types are read off where they show.

mod branch;
mod call;
mod cells;
mod closure;
mod conditional;
mod construct;
mod consume;
mod control;
mod convert;
mod edits;
mod elementwise;
mod evidence;
mod expr;
mod foreign;
mod format;
mod indices;
mod items;
mod iterate;
mod join;
mod kindred;
mod known;
mod loops;
mod matching;
mod memory;
mod opened;
mod operand;
mod operators;
mod option;
mod optional;
mod order;
mod outcome;
mod pattern;
mod positions;
mod presumed;
mod referred;
mod refine;
mod result;
mod sequence;
mod signature;
mod source;
mod stmt;
mod structs;
mod together;
mod type_parameters;

pub(crate) use signature::{Signature, TypeShape, pattern_as_expression, with_named_parameters};

use crate::arguments::Arguments;
use crate::diagnostics::{Diagnostics, Problem};
use crate::ir::{
    Builder, Call, End, Failure, Function, Name, Param, Reals, Region, Shape, Storage, Ty, Value, Width, Widths,
};
use branch::{Exit, Pending, Target};
use cells::Cells;
use evidence::Evidence;
use opened::Opened;
use operand::Operand;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use std::collections::{BTreeMap, HashMap, HashSet};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{ItemFn, Pat};

/// What lowering gives: the function, and what of the source the companions repeat as it is.
pub(crate) struct Lowered {
    pub(crate) function: Function,
    pub(crate) signature: Signature,
    /// Items that stand inside the body.
    pub(crate) items: Vec<syn::Item>,
    /// Whether the signature alone was refused already.
    pub(crate) refused: bool,
    /// Nested functions that the body calls and that have no attribute of their own.
    pub(crate) nested: Vec<Ident>,
}

/// A variable of the user's.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Var(usize);

struct VarInfo {
    name: String,
    annotation: Option<TypeShape>,
    written_type: Option<TokenStream>,
    /// Whether its address is taken, so that it lives in one place.
    cell: bool,
    /// Whether it may be assigned to.
    mutable: bool,
}

/// What each variable stands for at a point of the program.
type State = BTreeMap<Var, Operand>;

/// Why control does not come to what follows.
enum Stop {
    /// Control leaves for the end of the function, of a loop or of a block.
    Exit(Box<Exit>),
    /// It panics.
    Diverge,
}

type Flow<T = Operand> = Result<T, Stop>;

/// What the context knows of an expression's type.
type Hint = Option<TypeShape>;

struct Lower<'a> {
    builder: Builder,
    diagnostics: &'a mut Diagnostics,
    scopes: Vec<HashMap<String, Var>>,
    vars: Vec<VarInfo>,
    state: State,
    pending: Vec<Pending>,
    cells: Cells,
    evidence: Evidence,
    items: Vec<syn::Item>,
    /// How often each identifier occurs in the body.
    idents: HashMap<String, usize>,
    /// The results of functions whose signature is in sight: this one and those nested in it.
    known: HashMap<String, TypeShape>,
    nested: Vec<Ident>,
    /// Of each place, the type of what is in it.
    types: HashMap<Value, TypeShape>,
    /// Of each target, how many variables it knows.
    targets: Vec<usize>,
    /// What `return` exits to, with the type of what it returns: the function, or closures that are being called.
    returns: Vec<(Target, Hint)>,
    loops: Vec<loops::Scope>,
    /// Of each part of a place, the place.
    bases: HashMap<Value, Value>,
    /// Of each field of a place, which it is.
    fields: HashMap<Value, String>,
    /// Values of types that are the user's by name, and sequences of them.
    named: HashSet<Value>,
    /// Functions whose results are of the user's types.
    composite: &'a HashSet<String>,
    /// Types whose arithmetic is that of floats.
    numbers: Vec<String>,
    /// What code that is passed through gives, and parameters that are constants.
    foreign: HashSet<Value>,
    /// Parameters that are constants by reference.
    borrowed: HashSet<Value>,
    /// What patterns bind as references to parts of constants.
    referred: HashSet<Value>,
    /// What the end of an iterator exits to; `None` where only a part of it ends.
    leaving: Vec<Option<Target>>,
    /// Numbers of ranges with the positions, of type `usize`, that they are if they are of that type.
    positions: Vec<(Value, Value)>,
    /// Where the runtime is.
    runtime: TokenStream,
    result: TypeShape,
    failure: Option<Failure>,
    /// Errors that are kept as options, by these.
    errors: HashMap<Value, Operand>,
    /// Calls whose results may be opened, with what is known of the payload.
    calls: HashMap<Value, (Call, TypeShape)>,
    /// Those that are taken as a whole.
    whole: HashSet<Value>,
    opened: Opened,
    /// Places that are known to hold an option, with what is known of its payload.
    options: HashMap<Value, TypeShape>,
    /// Options that a `match` around has decided.
    decided: Vec<optional::Decided>,
}

pub(crate) fn lower(item: &ItemFn, arguments: &Arguments, diagnostics: &mut Diagnostics) -> Lowered {
    let before = diagnostics.len();
    let mut composite = HashSet::new();
    loop {
        let (lowered, found) = attempt(item, arguments, &composite, diagnostics);
        if found.is_subset(&composite) {
            return lowered;
        }
        // What these return has been taken for floats, but is none.
        composite.extend(found);
        diagnostics.truncate(before);
    }
}

/// Lowers a function, given those whose results are known to be no floats; and with it those that have shown to be such.
fn attempt(
    item: &ItemFn,
    arguments: &Arguments,
    composite: &HashSet<String>,
    diagnostics: &mut Diagnostics,
) -> (Lowered, HashSet<String>) {
    let signature = Signature::new(item, arguments, diagnostics);
    let refused = !diagnostics.is_empty();
    let whole = match signature.failure {
        Some(_) => TypeShape::Fallible(Box::new(signature.result.clone())),
        None => signature.result.clone(),
    };
    let function = Function {
        values: Vec::new(),
        widths: Widths::of(signature.reals.clone()),
        records: Vec::new(),
        params: Vec::new(),
        result: Shape::UNIT,
        failure: signature.failure,
        body: Region::default(),
        places: Vec::new(),
        reverse_start: None,
        shadows: Vec::new(),
        overwritten: Vec::new(),
        first_adjoint: u32::MAX,
        checkpoints: None,
        numbers: !arguments.numbers.is_empty(),
    };
    let mut lower = Lower {
        builder: Builder::new(function, Span::call_site()),
        diagnostics,
        scopes: vec![HashMap::new()],
        vars: Vec::new(),
        state: State::new(),
        pending: Vec::new(),
        cells: Cells::of(&item.block),
        evidence: Evidence::of(&item.block),
        items: Vec::new(),
        idents: HashMap::new(),
        known: HashMap::from([(item.sig.ident.to_string(), whole.clone())]),
        nested: Vec::new(),
        types: HashMap::new(),
        targets: vec![0],
        returns: vec![(Target::FUNCTION, Some(whole.clone()))],
        loops: Vec::new(),
        bases: HashMap::new(),
        fields: HashMap::new(),
        named: HashSet::new(),
        composite,
        numbers: arguments.numbers.iter().map(ToString::to_string).collect(),
        foreign: HashSet::new(),
        borrowed: HashSet::new(),
        referred: HashSet::new(),
        leaving: Vec::new(),
        positions: Vec::new(),
        runtime: arguments.runtime.clone(),
        result: signature.result.clone(),
        failure: signature.failure,
        errors: HashMap::new(),
        calls: HashMap::new(),
        whole: HashSet::new(),
        opened: Opened::of(&item.block, signature.failure.is_some()),
        options: HashMap::new(),
        decided: Vec::new(),
    };
    items::count_idents(item.block.to_token_stream(), &mut lower.idents);
    for param in &signature.params {
        lower.param(param);
    }
    let hint = Some(whole);
    let returning = signature.failure.map(|_| opened::returning(&item.block));
    let body = returning.as_ref().unwrap_or(&item.block);
    let (stmts, exit) = lower.until(Target::FUNCTION, |lower| {
        lower.options_in_sight(&signature.params);
        lower.block(body, &hint)
    });
    let end = match exit.and_then(|mut exit| exit.ways.remove(&Target::FUNCTION)) {
        Some(way) => lower.result(&way.payload, &item.sig.ident),
        None => End::Diverge,
    };
    let (items, nested) = (std::mem::take(&mut lower.items), std::mem::take(&mut lower.nested));
    let positions = std::mem::take(&mut lower.positions);
    let params = lower.builder.function.places.iter().map(|(value, _)| *value).collect();
    let mut body = Region { params, stmts, end };
    lower.mark_whole(&mut body);
    let referred = std::mem::take(&mut lower.referred);
    let lists = lower.lists();
    let (named, foreign) = (std::mem::take(&mut lower.named), std::mem::take(&mut lower.foreign));
    let mut function = lower.builder.function;
    function.body = body;
    indices::settle(&mut function, &positions, &indices::names(&item.sig));
    let named = kindred::spread(&function, &named, &lists).difference(&foreign).copied().collect();
    let others = kindred::callees(&function, &named, &lists);
    kindred::mark(&mut function, &named);
    presumed::decide(&mut function, &signature.result);
    referred::read(&mut function, &referred);
    (Lowered { function, signature, items, refused, nested }, others)
}

impl Lower<'_> {
    fn param(&mut self, param: &signature::SigParam) {
        let mut leaves = Vec::new();
        let operand = match &param.pat {
            Pat::Ident(ident) if self.is_place(param) => self.place_param(param, ident, &mut leaves),
            Pat::Ident(ident) if !matches!(param.shape, TypeShape::Tuple(_)) => {
                let name = &ident.ident;
                let place = if param.by_ref && !matches!(param.shape, TypeShape::Opaque | TypeShape::Constant) {
                    quote!(*#name)
                } else {
                    quote!(#name)
                };
                let operand = self.leaf_param(&param.shape, name.unraw().to_string(), place, ident.span(), &mut leaves);
                if place_is_deref(&leaves) { Operand::Ref(Box::new(operand)) } else { operand }
            }
            Pat::Ident(ident) => {
                let name = &ident.ident;
                let operand = self.param_fields(&param.shape, &quote!(#name), &name.unraw().to_string(), &mut leaves);
                if param.by_ref { Operand::Ref(Box::new(operand)) } else { operand }
            }
            pattern => self.param_pattern(pattern, &param.shape, &mut leaves),
        };
        if let Pat::Ident(ident) = &param.pat {
            let var = self.declare(&ident.ident, None);
            self.vars[var.0].mutable = ident.mutability.is_some();
            if ident.mutability.is_some()
                && let Operand::Leaf(value) = operand
                && self.cells.contains(
                    &ident.ident.unraw().to_string(),
                    !matches!(param.shape, TypeShape::Opaque | TypeShape::Constant),
                )
            {
                // The parameter itself is the place.
                let shape = param.shape.clone();
                let elements = self.elements(&shape);
                self.types.insert(value, shape);
                let data = &mut self.builder.function.values[value.index()];
                (data.cell, data.ty) = (true, Ty::Memory(elements));
                self.vars[var.0].cell = true;
                self.state.insert(var, Operand::Place(value));
            } else {
                self.state.insert(var, operand.clone());
            }
        }
        let shape = operand.shape().unwrap_or(Shape::UNIT);
        if !param.active {
            self.foreign.extend(shape.leaves());
            self.borrowed.extend(param.by_ref.then(|| shape.leaves()).into_iter().flatten());
        }
        self.builder.function.places.extend(leaves);
        let (active, by_ref, mutable) = (param.active, param.by_ref, param.mutable);
        self.builder.function.params.push(Param { shape, active, by_ref, mutable });
    }

    /// Whether a parameter is read and written in place.
    fn is_place(&self, param: &signature::SigParam) -> bool {
        matches!(param.shape, TypeShape::Sequence(_))
            || param.active && matches!(param.shape, TypeShape::Opaque)
            || param.mutable
                && matches!(param.shape, TypeShape::Real(_) | TypeShape::Int | TypeShape::Bool | TypeShape::Tuple(_))
    }

    fn place_param(
        &mut self,
        param: &signature::SigParam,
        ident: &syn::PatIdent,
        leaves: &mut Vec<(Value, TokenStream)>,
    ) -> Operand {
        let name = &ident.ident;
        let ty = Ty::Memory(self.elements(&param.shape));
        let value = self.builder.function.fresh(ty, Name::User(name.unraw().to_string()), name.span());
        let number = param.number || !param.applied && self.evidence.is_float(&name.unraw().to_string());
        if param.shape.innermost() == &TypeShape::Opaque && !number {
            self.named.insert(value);
            self.builder.function.values[value.index()].undecided = true;
        }
        self.types.insert(value, param.shape.clone());
        if let Some(payload) = &param.payload {
            self.options.insert(value, payload.clone());
        }
        let sequence = matches!(param.shape, TypeShape::Sequence(_) | TypeShape::Opaque);
        let data = &mut self.builder.function.values[value.index()];
        data.cell = param.mutable || ident.mutability.is_some() && !param.by_ref;
        data.storage = if param.by_ref && sequence { Storage::Borrowed } else { Storage::Owned };
        leaves.push((value, if param.by_ref && !sequence { quote!(*#name) } else { quote!(#name) }));
        match (param.by_ref, param.mutable) {
            (true, true) => Operand::RefMut(Box::new(Operand::Place(value))),
            (true, false) => Operand::Place(value).shared_ref(),
            (false, _) => Operand::Place(value),
        }
    }

    fn leaf_param(
        &mut self,
        shape: &TypeShape,
        name: String,
        place: TokenStream,
        span: Span,
        leaves: &mut Vec<(Value, TokenStream)>,
    ) -> Operand {
        let ty = self.type_of(shape);
        let value = self.builder.function.fresh(ty, Name::User(name), span);
        leaves.push((value, place));
        if ty.is_memory() || matches!(shape, TypeShape::Constant) {
            self.types.insert(value, shape.clone());
        }
        if ty.is_memory() { Operand::Place(value) } else { Operand::Leaf(value) }
    }

    /// A tuple parameter `p`, read as `p.0`, `p.1`.
    fn param_fields(
        &mut self,
        shape: &TypeShape,
        place: &TokenStream,
        name: &str,
        leaves: &mut Vec<(Value, TokenStream)>,
    ) -> Operand {
        match shape {
            TypeShape::Tuple(parts) => {
                let parts = parts.iter().enumerate().map(|(index, part)| {
                    let field = syn::Index::from(index);
                    self.param_fields(part, &quote!(#place.#field), &format!("{name}_{index}"), leaves)
                });
                Operand::Tuple(parts.collect())
            }
            shape => self.leaf_param(shape, name.to_string(), place.clone(), Span::call_site(), leaves),
        }
    }

    /// A pattern in the signature binds the leaves itself.
    fn param_pattern(&mut self, pat: &Pat, shape: &TypeShape, leaves: &mut Vec<(Value, TokenStream)>) -> Operand {
        match (pat, shape) {
            (Pat::Paren(paren), shape) => self.param_pattern(&paren.pat, shape, leaves),
            (Pat::Reference(reference), shape) => self.param_pattern(&reference.pat, shape, leaves),
            (Pat::Tuple(tuple), TypeShape::Tuple(parts)) if tuple.elems.len() == parts.len() => {
                let parts = tuple.elems.iter().zip(parts).map(|(pat, part)| self.param_pattern(pat, part, leaves));
                Operand::Tuple(parts.collect())
            }
            (Pat::Ident(ident), shape) if ident.subpat.is_none() && ident.by_ref.is_none() => {
                let name = &ident.ident;
                let operand = match shape {
                    TypeShape::Tuple(_) => self.param_fields(shape, &quote!(#name), &name.unraw().to_string(), leaves),
                    shape => self.leaf_param(shape, name.unraw().to_string(), quote!(#name), name.span(), leaves),
                };
                let var = self.declare(name, None);
                self.state.insert(var, operand.clone());
                operand
            }
            _ => {
                self.diagnostics.report(pat, &Problem::ParameterPattern);
                Operand::Undefined
            }
        }
    }

    /// The function's result, in the shape of its type.
    fn result(&mut self, operand: &Operand, at: &Ident) -> End {
        let Some(shape) = operand.shape() else {
            // What is wrong with it has been said where it came up.
            if self.diagnostics.is_empty() {
                self.diagnostics.report(at, &Problem::Result);
            }
            return End::Yield(Vec::new());
        };
        let result = self.result.clone();
        self.annotate(&shape, &result);
        let leaves = shape.leaves();
        self.hint_operand(operand, "value");
        self.builder.function.result = shape;
        End::Yield(leaves)
    }

    /// Notes what a type says of the values of a shape.
    fn annotate(&mut self, shape: &Shape, ty: &TypeShape) {
        match (shape, ty) {
            (Shape::Leaf(value), TypeShape::Real(width)) => {
                let real = self.real_type(Some(*width));
                let data = &mut self.builder.function.values[value.index()];
                if data.ty == Ty::Opaque {
                    data.ty = real;
                }
                let ty = data.ty;
                self.builder.function.widths.unify(ty, real);
            }
            (Shape::Leaf(value), TypeShape::Int | TypeShape::Bool) => {
                let ty = self.type_of(ty);
                let data = &mut self.builder.function.values[value.index()];
                if data.ty == Ty::Opaque {
                    data.ty = ty;
                }
            }
            (Shape::Leaf(value), TypeShape::Sequence(_)) => {
                let elements = self.elements(ty);
                let data = &mut self.builder.function.values[value.index()];
                match data.ty {
                    Ty::Opaque => {
                        data.ty = Ty::Memory(elements);
                        self.types.insert(*value, ty.clone());
                    }
                    Ty::Memory(crate::ir::Elements::Opaque) => {
                        data.ty = Ty::Memory(elements);
                        if matches!(self.shape_at(*value), TypeShape::Opaque) {
                            self.types.insert(*value, ty.clone());
                        }
                    }
                    known => self.builder.function.widths.unify(known, Ty::Memory(elements)),
                }
            }
            (Shape::Tuple(shapes), TypeShape::Tuple(types)) => {
                shapes.iter().zip(types).for_each(|(shape, ty)| self.annotate(shape, ty));
            }
            (shape, TypeShape::Ref(inner)) => self.annotate(shape, inner),
            _ => {}
        }
    }

    fn reals(&self) -> &Reals {
        &self.builder.function.widths.reals
    }

    /// The float type of a value, or what it is by default.
    fn width(&self, value: Ty) -> Width {
        self.builder.function.widths.get(value).unwrap_or(Width::F64)
    }

    fn real_type(&mut self, width: Option<Width>) -> Ty {
        Ty::Real(self.builder.function.widths.fresh(width))
    }

    fn type_of(&mut self, shape: &TypeShape) -> Ty {
        match shape {
            TypeShape::Real(width) => self.real_type(Some(*width)),
            TypeShape::Int => Ty::Int,
            TypeShape::Bool => Ty::Bool,
            TypeShape::Ref(inner) => self.type_of(inner),
            TypeShape::Sequence(_) => Ty::Memory(self.elements(shape)),
            TypeShape::Tuple(_) | TypeShape::Fallible(_) | TypeShape::Constant | TypeShape::Opaque => Ty::Opaque,
        }
    }

    fn new_var(&mut self, name: &str) -> Var {
        let name = name.to_string();
        self.vars.push(VarInfo { name, annotation: None, written_type: None, cell: false, mutable: false });
        Var(self.vars.len() - 1)
    }

    fn declare(&mut self, ident: &Ident, annotation: Option<(TypeShape, TokenStream)>) -> Var {
        let var = self.new_var(&ident.unraw().to_string());
        (self.vars[var.0].annotation, self.vars[var.0].written_type) = annotation.unzip();
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(hygienic(ident), var);
        }
        var
    }

    fn find(&self, ident: &Ident) -> Option<Var> {
        let name = hygienic(ident);
        self.scopes.iter().rev().find_map(|scope| scope.get(&name)).copied()
    }

    fn scoped<T>(&mut self, body: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(HashMap::new());
        let result = body(self);
        self.scopes.pop();
        result
    }

    /// Gives the values that have no name yet the name of the variable that they are bound to.
    fn name_operand(&mut self, operand: &Operand, name: &str) {
        match operand {
            Operand::Leaf(value) => {
                let data = &mut self.builder.function.values[value.index()];
                if !matches!(data.name, Name::User(_)) {
                    data.name = Name::User(name.to_string());
                }
            }
            Operand::Tuple(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    self.hint_operand(part, &format!("{name}_{index}"));
                }
            }
            Operand::Optional { tag, payload, error } => {
                self.hint_operand(&Operand::Leaf(*tag), &format!("has_{name}"));
                self.hint_operand(error, "error");
                self.name_operand(payload, name);
            }
            Operand::Ref(inner) | Operand::RefMut(inner) => self.name_operand(inner, name),
            Operand::Place(place) => {
                let data = &mut self.builder.function.values[place.index()];
                if !matches!(data.name, Name::User(_)) {
                    data.name = Name::User(name.to_string());
                }
            }
            Operand::Undefined
            | Operand::Variable(_)
            | Operand::Closure(_)
            | Operand::Function(_)
            | Operand::Iterate(_) => {}
        }
    }

    fn hint_operand(&mut self, operand: &Operand, name: &str) {
        for value in operand.leaves() {
            let data = &mut self.builder.function.values[value.index()];
            if matches!(data.name, Name::None) {
                data.name = Name::Hint(name.to_string());
            }
        }
    }

    /// Reports, and gives a value to go on with so that the next problem is found too.
    fn refuse(&mut self, tokens: &(impl ToTokens + Spanned), problem: &Problem) -> Operand {
        self.diagnostics.report(tokens, problem);
        Operand::Undefined
    }
}

/// A variable's name together with the macro expansion that it comes from: a macro's `y` is not its caller's `y`. Stable
/// Rust shows the expansion only in a span's debug output, `#5 bytes(..)`; where that has another form, names alone decide.
fn hygienic(ident: &Ident) -> String {
    let span = format!("{:?}", ident.span());
    let expansion = span.split_once(' ').map(|(expansion, _)| expansion).filter(|expansion| expansion.starts_with('#'));
    format!("{ident}{}", expansion.unwrap_or_default())
}

fn place_is_deref(leaves: &[(Value, TokenStream)]) -> bool {
    matches!(leaves, [(_, place)] if place.clone().into_iter().count() == 2)
}
