//! From syntax to IR: scopes and aliases are resolved, control flow is structured, types are read off where they show.

mod arrays;
mod begun;
mod branch;
mod call;
mod cells;
mod chosen;
mod closure;
mod collected;
mod conditional;
mod construct;
mod consume;
mod control;
mod convert;
mod deques;
mod edits;
mod elementwise;
mod evidence;
mod expr;
mod flat;
mod foreign;
mod format;
mod forms;
mod functions;
mod implied;
mod indices;
mod items;
mod iterate;
mod join;
mod kindred;
mod known;
mod lengths;
mod lists;
mod loops;
mod loose;
mod matching;
mod memory;
mod named;
mod opened;
mod operand;
mod operators;
mod option;
mod option_elements;
mod optional;
mod order;
mod outcome;
mod panics;
mod params;
mod pattern;
mod positions;
mod presumed;
mod referred;
mod refine;
mod result;
mod selected;
mod sequence;
mod signature;
mod source;
mod stmt;
mod structs;
mod together;
mod type_parameters;

pub(crate) use implied::with_named_types;
pub(crate) use named::{mentions, with_named_parameters};
pub(crate) use signature::{Refusal, Signature, TypeShape, pattern_as_expression};

use crate::arguments::Arguments;
use crate::diagnostics::{Diagnostics, Problem};
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Builder, Call, End, Failure, Function, Name, Reals, Region, Shape, Ty, Value, Width, Widths};
use branch::{Exit, Pending, Target};
use cells::Cells;
use evidence::Evidence;
use opened::Opened;
use operand::Operand;
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::ItemFn;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

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
    learned: &'a Learned,
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
    /// Values of a type of the user's by the way they are made: a literal of a struct, `Type::new(..)`.
    made: HashSet<Value>,
    /// Whether numbers have been put into what may be a queue.
    deques: bool,
    /// What has been taken for a float since one is added to it.
    settled: HashSet<Value>,
    /// Whether such a value has a method that floats have not.
    arrays: bool,
}

/// What shows only after a function has been lowered, and changes how it is.
#[derive(Default)]
struct Learned {
    /// Functions whose results are of the user's types, though they have been taken for floats.
    composite: HashSet<String>,
    /// Variables that are options of the user's types.
    options: HashSet<String>,
    /// Whether there are queues of numbers.
    deques: bool,
    /// Whether a float is added to what is none, as to an array.
    arrays: bool,
}

pub(crate) fn lower(item: &ItemFn, arguments: &Arguments, diagnostics: &mut Diagnostics) -> Lowered {
    let before = diagnostics.len();
    let mut learned = Learned::default();
    loop {
        let (lowered, found) = attempt(item, arguments, &learned, diagnostics);
        if found.composite.is_subset(&learned.composite)
            && found.options.is_subset(&learned.options)
            && found.deques <= learned.deques
            && found.arrays <= learned.arrays
        {
            return lowered;
        }
        learned.composite.extend(found.composite);
        learned.options.extend(found.options);
        learned.deques |= found.deques;
        learned.arrays |= found.arrays;
        diagnostics.truncate(before);
    }
}

/// Lowers a function by what has been learned of it, and learns more.
fn attempt(
    item: &ItemFn,
    arguments: &Arguments,
    learned: &Learned,
    diagnostics: &mut Diagnostics,
) -> (Lowered, Learned) {
    let with_vectors;
    let item = match learned.deques {
        true => {
            with_vectors = ItemFn { block: Box::new(deques::as_vectors(&item.block)), ..item.clone() };
            &with_vectors
        }
        false => item,
    };
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
        scopes: vec![HashMap::default()],
        vars: Vec::new(),
        state: State::new(),
        pending: Vec::new(),
        cells: Cells::of(&item.block),
        evidence: Evidence::of(&item.block),
        items: Vec::new(),
        idents: HashMap::default(),
        known: HashMap::from_iter([(item.sig.ident.to_string(), whole.clone())]),
        nested: Vec::new(),
        types: HashMap::default(),
        targets: vec![0],
        returns: vec![(Target::FUNCTION, Some(whole.clone()))],
        loops: Vec::new(),
        bases: HashMap::default(),
        fields: HashMap::default(),
        named: HashSet::default(),
        learned,
        numbers: arguments.numbers.iter().map(ToString::to_string).collect(),
        foreign: HashSet::default(),
        borrowed: HashSet::default(),
        referred: HashSet::default(),
        leaving: Vec::new(),
        positions: Vec::new(),
        runtime: arguments.runtime.clone(),
        result: signature.result.clone(),
        failure: signature.failure,
        errors: HashMap::default(),
        calls: HashMap::default(),
        whole: HashSet::default(),
        opened: Opened::of(&item.block, signature.failure.is_some()),
        options: HashMap::default(),
        decided: Vec::new(),
        made: HashSet::default(),
        deques: false,
        settled: HashSet::default(),
        arrays: false,
    };
    items::count_idents(item.block.to_token_stream(), &mut lower.idents);
    for param in &signature.params {
        lower.param(param);
    }
    let hint = Some(whole);
    let returning = signature.failure.map(|_| opened::returning(&item.block));
    let body = returning.as_ref().unwrap_or(&item.block);
    let (mut stmts, exit) = lower.until(Target::FUNCTION, |lower| {
        lower.options_in_sight(&signature.params);
        lower.block(body, &hint)
    });
    let end = match exit.and_then(|mut exit| exit.ways.remove(&Target::FUNCTION)) {
        Some(way) => lower.in_region(&mut stmts, |lower| lower.result(&way.payload, &item.sig.ident)),
        None => End::Diverge,
    };
    let (items, nested) = (std::mem::take(&mut lower.items), std::mem::take(&mut lower.nested));
    let positions = std::mem::take(&mut lower.positions);
    let params = lower.builder.function.places.iter().map(|(value, _)| *value).collect();
    let mut body = Region { params, stmts, end };
    lower.mark_whole(&mut body);
    let referred = std::mem::take(&mut lower.referred);
    let lists = lower.lists();
    let (deques, arrays) = (lower.deques, lower.arrays);
    let (named, foreign) = (std::mem::take(&mut lower.named), std::mem::take(&mut lower.foreign));
    let mut function = lower.builder.function;
    function.body = body;
    indices::settle(&mut function, &positions, &indices::names(&item.sig));
    let named = kindred::spread(&function, &named, &lists).difference(&foreign).copied().collect();
    let composite = kindred::callees(&function, &named, &lists);
    kindred::mark(&mut function, &named);
    presumed::decide(&mut function, &signature.result);
    referred::read(&mut function, &referred);
    let found = Learned { composite, options: optional::without_value(&function), deques, arrays };
    (Lowered { function, signature, items, refused, nested }, found)
}

impl Lower<'_> {
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
        self.scopes.push(HashMap::default());
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
            | Operand::List(_)
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
