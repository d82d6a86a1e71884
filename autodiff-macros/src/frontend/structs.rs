//! Structs: literals, constructors, and patterns that take them apart.

use super::{Flow, Lower, Operand, TypeShape, Value};
use crate::ir::{Alloc, Construct, Elements, Foreign, Ty};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprStruct, Pat};

impl Lower<'_> {
    /// `Path { member: value, ..rest }`
    pub(super) fn struct_literal(&mut self, literal: &ExprStruct) -> Flow {
        let members: Vec<TokenStream> = literal.fields.iter().map(|field| field.member.to_token_stream()).collect();
        let items = literal.fields.iter().map(|field| {
            let item = self.handed_over(&field.expr, &None, false)?;
            Ok(match item {
                Operand::Place(place) if self.is_hidden(place) => item,
                item => self.owned(item, true, field.expr.span()),
            })
        });
        let items = items.collect::<Flow<Vec<_>>>()?;
        let rest = match &literal.rest {
            Some(rest) => Some(self.place_or_value(&of_type(rest, &literal.path))?),
            None => None,
        };
        let path = literal.path.to_token_stream();
        Ok(self.constructed(path, members, &items, rest, Construct::Struct, literal.span()))
    }

    /// A struct of lowered parts.
    pub(super) fn constructed(
        &mut self,
        path: TokenStream,
        members: Vec<TokenStream>,
        items: &[Operand],
        rest: Option<Operand>,
        construct: Construct,
        span: Span,
    ) -> Operand {
        let values: Option<Vec<Value>> = items.iter().chain(&rest).map(|item| self.whole_value(item, span)).collect();
        if let Some(mut values) = values {
            let rest = if rest.is_some() { values.pop() } else { None };
            let name = path.clone().into_iter().filter(|tree| matches!(tree, TokenTree::Ident(_))).last();
            let number = name.is_some_and(|name| self.numbers.contains(&name.to_string()));
            let alloc = Alloc::Struct { path, members, items: values, rest };
            let place = self.alloc(alloc, TypeShape::Opaque, Elements::Opaque, span);
            self.made.insert(place);
            if !number {
                self.named.insert(place);
            }
            return Operand::Place(place);
        }
        let mut args = Vec::new();
        let parts: Vec<_> = items.iter().map(|item| self.operand_tokens(item, &mut args)).collect();
        let rest = rest.map(|rest| {
            let rest = self.operand_tokens(&rest, &mut args);
            quote!(..#rest)
        });
        let code = quote!(#path { #(#members: #parts,)* #rest });
        let foreign = Foreign { code, args, construct, pure_: false, statement: false };
        self.foreign_value(foreign, Ty::Opaque, span)
    }

    /// One value of an operand whose parts may be in sight; `None` of what is no value in the IR.
    fn whole_value(&mut self, operand: &Operand, span: Span) -> Option<Value> {
        match operand {
            Operand::Leaf(value) | Operand::Place(value) => Some(*value),
            Operand::Variable(var) => {
                let operand = self.state.get(var).cloned()?;
                self.whole_value(&operand, span)
            }
            Operand::Tuple(parts) => {
                let items = parts.iter().map(|part| self.whole_value(part, span)).collect::<Option<Vec<_>>>()?;
                let alloc = Alloc::Tuple(items);
                Some(self.alloc(alloc, TypeShape::Opaque, Elements::Opaque, span))
            }
            option => match self.option_in_memory(option, span)? {
                Operand::Place(place) => Some(place),
                _ => None,
            },
        }
    }

    /// `Path { member, .. }` and `Path(a, b)`, which can't fail to match: each part by its member.
    pub(super) fn bind_members(&mut self, pat: &Pat, operand: &Operand) -> Option<Flow<()>> {
        let parts: Vec<(TokenStream, Pat)> = match pat {
            Pat::Struct(pattern) => {
                pattern.fields.iter().map(|field| (field.member.to_token_stream(), (*field.pat).clone())).collect()
            }
            Pat::TupleStruct(pattern) if !pattern.elems.iter().any(|elem| matches!(elem, Pat::Rest(_))) => {
                let parts = pattern.elems.iter().enumerate();
                parts.map(|(index, elem)| (syn::Index::from(index).to_token_stream(), elem.clone())).collect()
            }
            _ => return None,
        };
        let whole = match operand.peeled() {
            Operand::Leaf(value) if self.is_computed(*value) => *value,
            Operand::Place(place) => *place,
            _ => return None,
        };
        for (member, pat) in parts {
            let part = self.field_view(whole, &member, pat.span());
            let part = match operand {
                Operand::RefMut(_) => {
                    self.make_mutable(part);
                    Operand::RefMut(Box::new(Operand::Place(part)))
                }
                Operand::Ref(_) => Operand::Place(part).shared_ref(),
                _ => Operand::Place(part),
            };
            if let Err(stop) = self.bind(&pat, part, None) {
                return Some(Err(stop));
            }
        }
        Some(Ok(()))
    }
}

/// `Default::default()` of what the rest of a literal of this type is taken from.
fn of_type(rest: &Expr, ty: &syn::Path) -> Expr {
    match super::memory::bare(rest) {
        Expr::Call(call) if call.func.to_token_stream().to_string() == "Default :: default" => {
            syn::parse_quote_spanned!(call.func.span()=> #ty::default())
        }
        rest => rest.clone(),
    }
}
