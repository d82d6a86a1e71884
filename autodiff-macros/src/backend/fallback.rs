//! What stands in for the companions of a function with errors, so that their callers add no errors of their own.

use super::companion::{Companions, Kind};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn stubs(companions: &Companions, graph: bool) -> TokenStream {
    let body = quote!(::core::panic!("this function could not be differentiated"));
    let mut kinds = vec![Kind::Vjp, Kind::Augmented, Kind::Adjoint];
    if companions.has_seeded() {
        kinds.push(Kind::Seeded);
    }
    if companions.has_gradient() {
        kinds.push(Kind::Gradient);
    }
    if graph {
        kinds.push(Kind::Graph);
    }
    kinds.into_iter().map(|kind| companions.function(kind, &[], &body)).collect()
}
