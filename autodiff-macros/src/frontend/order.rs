//! Methods that put the elements of a sequence in order: permutations, which the values decide and derivatives go through.

use super::signature::Kind;
use super::{Flow, Lower, Operand, TypeShape, Value};
use crate::ir::{Construct, Elements, Foreign, Mutation, Name, Ty, hole};
use quote::quote_spanned;
use syn::{Expr, ExprMethodCall};

impl Lower<'_> {
    pub(super) fn order_method(&mut self, place: Value, method: &str, call: &ExprMethodCall) -> Flow<Option<Operand>> {
        let span = call.method.span();
        Ok(match (method, call.args.len()) {
            ("sort", 0) => {
                self.permute(place, "order", None, &syn::parse_quote_spanned!(span=> ::core::cmp::Ord::cmp), call);
                Some(Operand::UNIT)
            }
            ("sort_unstable", 0) => {
                self.permute(
                    place,
                    "order_unstable",
                    None,
                    &syn::parse_quote_spanned!(span=> ::core::cmp::Ord::cmp),
                    call,
                );
                Some(Operand::UNIT)
            }
            ("sort_by", 1) => {
                self.permute(place, "order", None, &call.args[0], call);
                Some(Operand::UNIT)
            }
            ("sort_unstable_by", 1) => {
                self.permute(place, "order_unstable", None, &call.args[0], call);
                Some(Operand::UNIT)
            }
            ("sort_by_key" | "sort_by_cached_key", 1) => {
                self.permute(place, "order_by_key", None, &call.args[0], call);
                Some(Operand::UNIT)
            }
            ("sort_unstable_by_key", 1) => {
                self.permute(place, "order_unstable_by_key", None, &call.args[0], call);
                Some(Operand::UNIT)
            }
            ("select_nth_unstable_by", 2) => {
                let at = self.argument_value(call, 0)?;
                self.permute(place, "order_selected", Some(at), &call.args[1], call);
                Some(self.around(place, at, call))
            }
            _ => None,
        })
    }

    fn permute(&mut self, place: Value, function: &str, at: Option<Value>, by: &Expr, call: &ExprMethodCall) {
        let span = call.method.span();
        let mut args = vec![place];
        args.extend(at);
        let at = at.map(|_| hole(1)).into_iter();
        let by = self.captured(by, Construct::Constant);
        let by = self.operand_tokens(&by, &mut args);
        let (sequence, runtime) = (hole(0), self.runtime.clone());
        let function = syn::Ident::new(function, span);
        let code = quote_spanned!(span=> #runtime::shadow::#function(&#sequence[..], #(#at,)* #by));
        let foreign = Foreign { code, args, construct: Construct::Constant, pure_: false, statement: false };
        let order = self.foreign_value(foreign, Ty::Memory(Elements::Constant), span);
        if let Some(order) = order.leaf() {
            self.builder.function.values[order.index()].name = Name::User("order".to_string());
            self.types.insert(order, TypeShape::sequence(Kind::Vec, TypeShape::Int));
            self.mutate(place, Mutation::Permute, vec![order], span);
        }
    }

    /// An element with what is before and after it, all to be changed.
    fn around(&mut self, place: Value, at: Value, call: &ExprMethodCall) -> Operand {
        let span = call.method.span();
        let parts = |operand| match operand {
            Operand::Tuple(parts) => <[Operand; 2]>::try_from(parts).ok(),
            _ => None,
        };
        let Some([before, rest]) = parts(self.split_mut(place, at, span)) else { return Operand::Undefined };
        let one = self.int(1);
        let Some([single, after]) = rest.place().and_then(|rest| parts(self.split_mut(rest, one, span))) else {
            return Operand::Undefined;
        };
        let zero = self.int(0);
        let element = single.place().map(|single| self.index_view(single, zero, true, span));
        let element = element.map_or(Operand::Undefined, |view| Operand::RefMut(Box::new(Operand::Place(view))));
        Operand::Tuple(vec![before, element, after])
    }
}
