//! Branches, and patterns that take a value apart.

use super::emit::{Emitter, length};
use super::expr::tuple;
use super::tokens::{Precedence, before_block};
use crate::ir::{Arm, Column, Op, Region, Stmt, Storage, Value, binder};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};

impl Emitter<'_> {
    /// Several values that are matched at once: what patterns take apart is looked at where it is.
    fn scrutinees(&mut self, scrutinees: &[Value], arms: &[Arm]) -> TokenStream {
        let columns: Option<Vec<Vec<Column>>> = arms.iter().map(|arm| arm.columns(scrutinees)).collect();
        let Some(columns) = columns.filter(|_| scrutinees.len() > 1) else { return self.values(scrutinees) };
        let values: Vec<TokenStream> = scrutinees
            .iter()
            .map(|value| {
                let of_value = || columns.iter().flatten().filter(|column| column.scrutinee == *value);
                let apart = of_value().any(|column| column.pattern.to_string() != "_");
                let literal = of_value().any(|column| is_literal(&column.pattern));
                if !self.function.ty(*value).is_memory() || !apart || literal {
                    return self.value(*value, false).tokens;
                }
                let changed = of_value().any(|column| self.plan.changes_part(self.function, &column.bindings));
                self.reference(*value, changed)
            })
            .collect();
        tuple(values)
    }

    /// A branch as an expression.
    pub(super) fn branch(&mut self, stmt: &Stmt) -> TokenStream {
        self.next += 1;
        match &stmt.op {
            Op::If { condition, arms: [then, otherwise] } => {
                let contrary = match self.plan.inlined.get(condition).map(|stmt| &stmt.op) {
                    Some(Op::Not(value)) => self.value(*value, false).tokens,
                    _ => {
                        let condition = self.value(*condition, false).at_least(Precedence::Unary);
                        before_block(quote!(!#condition))
                    }
                };
                let condition = before_block(self.value(*condition, false).tokens);
                let then = self.region(then, &stmt.results);
                // `else if` rather than an `if` in an `else`.
                if let [inner] = &otherwise.stmts[..]
                    && matches!(inner.op, Op::If { .. })
                    && inner.results == otherwise.yields()
                {
                    self.scopes.enter();
                    let inner = self.branch(inner);
                    self.scopes.leave();
                    self.next += 1;
                    return quote!(if #condition { #then } else #inner);
                }
                let otherwise = self.region(otherwise, &stmt.results);
                if then.is_empty() && !otherwise.is_empty() {
                    quote!(if #contrary { #otherwise })
                } else if otherwise.is_empty() {
                    quote!(if #condition { #then })
                } else {
                    quote!(if #condition { #then } else { #otherwise })
                }
            }
            Op::Match { scrutinees, arms } => {
                let scrutinee = match scrutinees[..] {
                    // A number or a text is compared itself.
                    [place]
                        if self.function.ty(place).is_memory() && !arms.iter().any(|arm| is_literal(&arm.pattern)) =>
                    {
                        let changed = arms.iter().any(|arm| self.plan.changes_part(self.function, &arm.bindings));
                        self.reference(place, changed)
                    }
                    _ => self.scrutinees(scrutinees, arms),
                };
                let arms: Vec<_> = arms
                    .iter()
                    .map(|arm| {
                        self.scopes.enter();
                        let end = self.next + arm.guard.as_ref().map_or(0, length) + length(&arm.body);
                        let idents = self.scopes.bind(&arm.bindings, &self.plan, self.next - 1, end);
                        let bindings: Vec<TokenStream> = idents
                            .iter()
                            .zip(&arm.bindings)
                            .map(|(ident, value)| match self.function.data(*value).cell {
                                true => quote!(mut #ident),
                                false if self.plan.is_used(*value) => quote!(#ident),
                                false => quote!(_),
                            })
                            .collect();
                        let pattern = bind_pattern(arm.pattern.clone(), &bindings);
                        let guard = arm.guard.as_ref().map(|guard| self.guard(guard));
                        let body = self.region_in_scope(&arm.body, &stmt.results);
                        self.scopes.leave();
                        quote!(#pattern #guard => { #body })
                    })
                    .collect();
                let scrutinee = before_block(scrutinee);
                quote!(match #scrutinee { #(#arms)* })
            }
            Op::MatchRecord { scrutinee, record, arms } => {
                let scrutinee = self.value(*scrutinee, false).tokens;
                let name = self.record_name(*record).clone();
                let arms: Vec<_> = arms
                    .iter()
                    .map(|(variant, region)| {
                        self.scopes.enter();
                        let end = self.next + length(region);
                        let fields = self.scopes.bind(&region.params, &self.plan, self.next - 1, end);
                        let fields = self.fields(&fields, &region.params);
                        let variant =
                            format_ident!("{}", self.function.records[record.0 as usize].variants[*variant].name);
                        let body = self.region_in_scope(region, &stmt.results);
                        self.scopes.leave();
                        quote!(#name::#variant #fields => { #body })
                    })
                    .collect();
                quote!(match #scrutinee { #(#arms)* })
            }
            _ => TokenStream::new(),
        }
    }

    /// The bindings of a record's fields.
    pub(super) fn fields(&self, idents: &[Ident], values: &[Value]) -> Option<TokenStream> {
        let fields = idents.iter().zip(values).map(|(ident, value)| {
            let mutable = self.plan.is_mutated(*value).then(|| quote!(mut));
            quote!(#mutable #ident)
        });
        (!idents.is_empty()).then(|| quote!((#(#fields),*)))
    }

    /// The parts of a place as references, or as references that there may not be.
    pub(super) fn destructured(&self, stmt: &Stmt, base: Value, pattern: &TokenStream, mutable: bool) -> TokenStream {
        let names: Vec<Ident> = (0..stmt.results.len()).map(|index| format_ident!("part_{index}")).collect();
        let used = |index: usize| self.plan.is_used(stmt.results[index]);
        let bindings: Vec<TokenStream> = names
            .iter()
            .enumerate()
            .map(|(index, name)| if used(index) { name.to_token_stream() } else { quote!(_) })
            .collect();
        let pattern = bind_pattern(self.pattern_of(base, pattern), &bindings);
        let parts = |wrap: &dyn Fn(TokenStream) -> TokenStream, absent: TokenStream| {
            let parts: Vec<TokenStream> = (0..names.len())
                .map(|index| if used(index) { wrap(names[index].to_token_stream()) } else { absent.clone() })
                .collect();
            match &parts[..] {
                [part] => part.clone(),
                parts => tuple(parts.to_vec()),
            }
        };
        let optional = self.storage(self.plan.root(base)) == Storage::Optional;
        if optional {
            let place = self.place_slot(base);
            let (some, none) =
                (parts(&|name| quote!(Some(#name)), quote!(None::<()>)), parts(&|_| quote!(None), quote!(None::<()>)));
            return quote!(match #place { Some(#pattern) => #some, _ => #none });
        }
        let (place, some) = (self.reference(base, mutable), parts(&|name| name, quote!(())));
        // The pattern fits anything where the type is a struct.
        quote!(match #place { #pattern => #some, #[allow(unreachable_patterns)] _ => ::core::unreachable!() })
    }

    pub(super) fn guard(&mut self, guard: &Region) -> TokenStream {
        let bare = guard.stmts.iter().all(|stmt| self.plan.is_inlined(stmt));
        let body = self.region(guard, &[]);
        if bare { quote!(if #body) } else { quote!(if { #body }) }
    }
}

fn bind_pattern(pattern: TokenStream, bindings: &[TokenStream]) -> TokenStream {
    pattern
        .into_iter()
        .flat_map(|tree| match tree {
            TokenTree::Ident(ident) => match bindings.iter().enumerate().find(|(index, _)| ident == binder(*index)) {
                Some((_, binding)) => binding.clone(),
                None => ident.to_token_stream(),
            },
            TokenTree::Group(group) => {
                let inner = bind_pattern(group.stream(), bindings);
                proc_macro2::Group::new(group.delimiter(), inner).to_token_stream()
            }
            other => other.to_token_stream(),
        })
        .collect()
}

/// Whether a pattern is that of a number, a character or a text.
fn is_literal(pattern: &TokenStream) -> bool {
    let sign = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '-');
    matches!(pattern.clone().into_iter().find(|token| !sign(token)), Some(TokenTree::Literal(_)))
}
