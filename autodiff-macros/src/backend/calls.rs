//! Calls of the companions that go forward: each argument is followed by the slot of its tangent.

use super::emit::{Emitter, fill_shape};
use crate::ir::{Call, CallArg, Callee, Op, Receiver, Shape, Stmt, Value};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

impl Emitter<'_> {
    /// The arguments, less a method's receiver, each with its tangent; `Constant` where there is none.
    pub(super) fn with_tangents(
        &self,
        call: &Call,
        mut args: Vec<TokenStream>,
        tangents: &[Option<CallArg>],
        handed: bool,
    ) -> Vec<TokenStream> {
        if args.len() < call.args.len() {
            // The receiver stands before the method.
            args.insert(0, TokenStream::new());
        }
        let mut by_ref = is_looked_at(call, tangents, handed);
        args.into_iter()
            .zip(tangents)
            .map(|(arg, tangent)| {
                let slot = self.tangent_slot(tangent.as_ref(), std::mem::take(&mut by_ref), handed);
                if arg.is_empty() { slot } else { quote!(#arg, #slot) }
            })
            .chain(self.lane_count())
            .collect()
    }

    /// The slot of a tangent; where it is handed to a call that is reversed later, the parameter decides what it is.
    fn tangent_slot(&self, tangent: Option<&CallArg>, by_ref: bool, handed: bool) -> TokenStream {
        let runtime = &self.runtime;
        let slot = match tangent {
            Some(tangent) if by_ref => self.argument(&CallArg { by_ref, ..tangent.clone() }),
            Some(tangent) => self.argument(tangent),
            None if handed => return quote!(#runtime::tangent::constant()),
            None => return quote!(#runtime::Constant),
        };
        if handed { quote!(#runtime::tangent::hand(#slot)) } else { slot }
    }

    /// The callee's reverse and the tangent of that: each argument is followed by its tangent, and by the slots of its
    /// adjoint and of the tangent of the adjoint.
    pub(super) fn call_adjoint_tangent(&mut self, stmt: &Stmt, here: usize, end: usize) -> TokenStream {
        let Op::CallAdjointTangent { call, tape, tangents, seeds, seed_tangents, active, shadows } = &stmt.op else {
            return TokenStream::new();
        };
        let runtime = self.runtime.clone();
        let (path, args) = self.callee(call, "_adjoint_tangent");
        let args = self.with_tangents(call, args, tangents, false);
        let tape = self.value(*tape, false).tokens;
        let mut leaves = seeds.iter().map(|seed| self.moved(*seed));
        let seed = fill_shape(&call.result, &mut leaves);
        let mut leaves = seed_tangents.iter().map(|seed| self.moved(*seed));
        let seed_tangent = fill_shape(&call.result, &mut leaves);
        let (contributions, contribution_tangents) = stmt.results.split_at(stmt.results.len() / 2);
        let mut at = 0;
        let (mut tokens, mut passed) = (TokenStream::new(), Vec::new());
        for (((arg, value), active), shadow) in call.args.iter().zip(args).zip(active).zip(shadows) {
            if let Some([shadow, tangent]) = shadow {
                let (slot, tangent) = (self.place_slot(*shadow), self.place_slot(*tangent));
                passed.push(quote!(#value, #slot, #tangent));
                continue;
            }
            if !active {
                passed.push(quote!(#value, #runtime::Constant, #runtime::Constant));
                continue;
            }
            let range = at..at + arg.shape.leaves().len();
            at = range.end;
            let mut slots = Vec::new();
            for results in [contributions, contribution_tangents] {
                let leaves = results.get(range.clone()).unwrap_or_default();
                let (declaration, slot) = self.contribution_slot(arg, leaves, here, end);
                tokens.extend(declaration);
                slots.push(slot);
            }
            passed.push(quote!(#value, #(#slots),*));
        }
        // The call has succeeded, or there would be nothing to reverse.
        let succeeded = call.may_fail().then(|| quote!(let _ =));
        tokens.extend(quote!(#succeeded #path(#(#passed,)* #tape, #seed, #seed_tangent);));
        tokens
    }

    /// A variable that a callee adds its contribution to, and the slot that it is.
    pub(super) fn contribution_slot(
        &mut self,
        arg: &CallArg,
        leaves: &[Value],
        here: usize,
        end: usize,
    ) -> (TokenStream, TokenStream) {
        let runtime = self.runtime.clone();
        if !leaves.iter().any(|leaf| self.plan.is_used(*leaf)) {
            return (TokenStream::new(), quote!(#runtime::Constant));
        }
        let zeros: Vec<_> = arg.shape.leaves().into_iter().map(|leaf| self.zero(leaf)).collect();
        let zero = fill_shape(&arg.shape, &mut zeros.into_iter());
        // The call reads its arguments after the slots are bound.
        let slot = self.scopes.bind_whole(leaves, &self.plan, here - 1, end);
        self.write_fields(&arg.shape, &slot.to_token_stream(), &mut leaves.iter());
        if let (Shape::Leaf(_), [leaf]) = (&arg.shape, leaves) {
            self.scopes.set_mutable(*leaf);
        }
        (quote!(let mut #slot = #zero;), quote!(&mut #slot))
    }
}

/// Whether the tangent of a method's receiver is lent, since the method only looks at it, or is passed it once more.
fn is_looked_at(call: &Call, tangents: &[Option<CallArg>], handed: bool) -> bool {
    let (Callee::Method { receiver, .. }, Some((Some(first), others))) = (&call.callee, tangents.split_first()) else {
        return false;
    };
    let Shape::Leaf(leaf) = &first.shape else { return false };
    let again = others.iter().flatten().any(|other| other.shape.leaves().contains(leaf));
    !first.mutable && (handed || *receiver != Receiver::Unknown || again)
}
