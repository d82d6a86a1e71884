//! Names for values: the user's where they are free, never one that hides what is still needed.

use super::plan::Plan;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Function, Name, Value};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use std::fmt::Write;
use syn::ext::IdentExt;

/// The identifiers of the user's function, which no name of ours may hide.
#[derive(Clone, Default)]
pub(crate) struct Reserved(HashSet<String>);

impl Reserved {
    pub(crate) fn of(tokens: TokenStream) -> Self {
        let mut reserved = Reserved::default();
        reserved.add(tokens);
        reserved
    }

    fn add(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    self.0.insert(ident.unraw().to_string());
                }
                TokenTree::Group(group) => self.add(group.stream()),
                // A format string captures variables by name.
                TokenTree::Literal(literal) => {
                    let text = literal.to_string();
                    self.0.extend(text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_string));
                }
                TokenTree::Punct(_) => {}
            }
        }
    }

    fn contains(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// A name that nothing else has, from here on taken.
    pub(crate) fn take(&mut self, base: &str) -> Ident {
        let mut name = base.to_string();
        while !self.0.insert(name.clone()) {
            name.push('_');
        }
        format_ident!("{name}")
    }
}

pub(super) struct Scopes<'f> {
    function: &'f Function,
    reserved: Reserved,
    /// What each name stands for, with the depth of the scope, inner scopes last.
    bound: HashMap<String, Vec<(usize, Vec<Value>)>>,
    /// The names that each scope binds.
    scopes: Vec<Vec<String>>,
    written: HashMap<Value, TokenStream>,
    /// The adjoints that live in a `let mut`, with the depth of its scope.
    mutable: HashMap<Value, usize>,
    /// The variables of the loops around, which nothing may hide.
    held: Vec<String>,
}

impl<'f> Scopes<'f> {
    pub(super) fn new(function: &'f Function, reserved: &Reserved) -> Self {
        let mut scopes = Scopes {
            function,
            reserved: reserved.clone(),
            bound: HashMap::default(),
            scopes: vec![Vec::new()],
            written: HashMap::default(),
            mutable: HashMap::default(),
            held: Vec::new(),
        };
        for (value, place) in &function.places {
            scopes.written.insert(*value, place.clone());
            // `*x` and `p.0` need `x` and `p`.
            for token in place.clone() {
                if let TokenTree::Ident(ident) = token {
                    let name = ident.unraw().to_string();
                    let mut values = scopes.held_by(&name).to_vec();
                    values.push(*value);
                    scopes.bind_name(name, values);
                }
            }
        }
        scopes
    }

    /// The user's variables stand where the user wrote them.
    fn span_of(&self, value: Value) -> Span {
        let data = self.function.data(value);
        if matches!(data.name, Name::User(_)) { data.span.resolved_at(Span::call_site()) } else { Span::call_site() }
    }

    pub(super) fn enter(&mut self) {
        self.scopes.push(Vec::new());
    }

    pub(super) fn leave(&mut self) {
        for name in self.scopes.pop().unwrap_or_default() {
            if let Some(bound) = self.bound.get_mut(&name) {
                bound.pop();
            }
        }
    }

    pub(super) fn written(&self, value: Value) -> TokenStream {
        self.written.get(&value).cloned().unwrap_or_else(|| "()".parse().unwrap_or_default())
    }

    /// Values that are written as something else than a name: `d_p.0`.
    pub(super) fn write_as(&mut self, value: Value, tokens: TokenStream) {
        self.written.insert(value, tokens);
    }

    /// A variable now holds another value.
    pub(super) fn rebind(&mut self, value: Value, name: TokenStream) {
        self.bind_name(name.to_string(), vec![value]);
        self.written.insert(value, name);
    }

    pub(super) fn set_mutable(&mut self, value: Value) {
        self.mutable.insert(value, self.scopes.len());
    }

    pub(super) fn is_mutable_here(&self, value: Value) -> bool {
        self.mutable.get(&value) == Some(&self.scopes.len())
    }

    fn bind_name(&mut self, name: String, values: Vec<Value>) {
        let depth = self.scopes.len();
        let bound = self.bound.entry(name.clone()).or_default();
        match bound.last_mut() {
            Some((at, held)) if *at == depth => *held = values,
            _ => {
                bound.push((depth, values));
                if let Some(scope) = self.scopes.last_mut() {
                    scope.push(name);
                }
            }
        }
    }

    /// What a name stands for.
    fn held_by(&self, name: &str) -> &[Value] {
        self.bound.get(name).and_then(|bound| bound.last()).map_or(&[], |(_, values)| values)
    }

    /// Whether a name stands for something that is read within these positions.
    fn is_needed(&self, name: &str, plan: &Plan<'_>, here: usize, end: usize) -> bool {
        self.held_by(name).iter().any(|value| plan.is_used_within(*value, here, end))
    }

    /// Names a variable whose parts are these values.
    pub(super) fn bind_whole(&mut self, parts: &[Value], plan: &Plan<'_>, here: usize, end: usize) -> Ident {
        let name = match parts.first() {
            Some(first) => self.choose(*first, &HashSet::default(), plan, here, end),
            None => "t".to_string(),
        };
        self.bind_name(name.clone(), parts.to_vec());
        identifier(&name, parts.first().map_or_else(Span::call_site, |first| self.span_of(*first)))
    }

    /// Names the values that one pattern binds at a position, in a region that ends at another.
    pub(super) fn bind(&mut self, values: &[Value], plan: &Plan<'_>, here: usize, end: usize) -> Vec<Ident> {
        let mut taken = HashSet::default();
        let mut idents = Vec::new();
        for value in values {
            let name = self.choose(*value, &taken, plan, here, end);
            taken.insert(name.clone());
            let ident = identifier(&name, self.span_of(*value));
            self.written.insert(*value, ident.to_token_stream());
            self.bind_name(name, vec![*value]);
            idents.push(ident);
        }
        idents
    }

    /// Names the variables of a loop, which keep their names throughout its body.
    pub(super) fn bind_held(&mut self, values: &[Value], plan: &Plan<'_>, here: usize, end: usize) -> Vec<Ident> {
        let idents = self.bind(values, plan, here, end);
        self.held.extend(idents.iter().map(|ident| ident.unraw().to_string()));
        idents
    }

    pub(super) fn release(&mut self, idents: &[Ident]) {
        self.held.truncate(self.held.len() - idents.len());
    }

    fn choose(&self, value: Value, taken: &HashSet<String>, plan: &Plan<'_>, here: usize, end: usize) -> String {
        let name = &self.function.data(value).name;
        // A copy of `self` can't go by that name.
        let base = match name.text() {
            Some("self") => "this",
            other => other.unwrap_or("t"),
        };
        let users = matches!(name, Name::User(name) if name == base);
        let mut candidate = base.to_string();
        for index in 1_u32.. {
            let foreign = self.reserved.contains(&candidate) && !(users && candidate == base);
            if !self.is_needed(&candidate, plan, here, end)
                && !foreign
                && !self.held.contains(&candidate)
                && !taken.contains(&candidate)
            {
                break;
            }
            candidate.truncate(base.len());
            // Writing to a string does not fail.
            let _ = write!(candidate, "_{index}");
        }
        candidate
    }
}

/// A name as an identifier, raw where it is a keyword.
fn identifier(name: &str, span: Span) -> Ident {
    if syn::parse_str::<Ident>(name).is_ok() { Ident::new(name, span) } else { Ident::new_raw(name, span) }
}
