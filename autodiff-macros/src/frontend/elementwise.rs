//! `m.map(|x| ..)` of a value of a type that only rustc knows: a loop over its elements, which a trait of the runtime takes out and
//! puts back.

use super::{Flow, Lower, Operand};
use proc_macro2::Span;
use syn::{Expr, ExprMethodCall, Ident, parse_quote};

impl Lower<'_> {
    /// The result of `map` or `mapv` with a closure or a function in sight, if that is what a call is.
    pub(super) fn elementwise(&mut self, receiver: &Operand, call: &ExprMethodCall) -> Flow<Option<Operand>> {
        let [function] = &call.args.iter().collect::<Vec<_>>()[..] else { return Ok(None) };
        if call.method != "map" && call.method != "mapv" {
            return Ok(None);
        }
        if !self.is_computed_operand(receiver) || call.turbofish.is_some() {
            return Ok(None);
        }
        let runtime = self.runtime.clone();
        let (span, site) = (call.method.span(), Span::mixed_site());
        let whole = Ident::new("whole", site.located_at(span));
        self.scopes.push(Default::default());
        let variable = self.declare(&whole, None);
        self.state.insert(variable, receiver.clone());
        let elements: Expr = parse_quote!(#runtime::methods::elements(&#whole).into_iter().map(#function));
        let vec: Expr = parse_quote!(#elements.collect::<Vec<_>>());
        let mapped = self.expr(&parse_quote!(#runtime::methods::with_elements(&#whole, #vec)), &None);
        self.scopes.pop();
        let mapped = mapped?;
        mapped.leaves().iter().for_each(|value| drop(self.calls.remove(value)));
        Ok(Some(self.leave_undecided(mapped)))
    }
}
