//! What stands in for the companions of a function with errors, so that their callers add no errors of their own.

use super::companion::Companions;
use super::signature::Kind;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn stubs(companions: &Companions, forward: bool, reverse: bool, graph: bool) -> TokenStream {
    let body = quote!(::core::panic!("this function could not be differentiated"));
    let mut kinds = Vec::new();
    if reverse {
        kinds.extend([Kind::Vjp, Kind::Augmented, Kind::Adjoint]);
        kinds.extend(companions.has_seeded().then_some(Kind::Seeded));
        kinds.extend(companions.has_gradient().then_some(Kind::Gradient));
    }
    if forward {
        kinds.extend([Kind::Jvp, Kind::Tangent]);
    }
    if forward && reverse {
        kinds.push(Kind::AdjointTangent);
        kinds.extend(companions.has_gradient().then_some(Kind::Hvp));
    }
    if graph {
        kinds.push(Kind::Graph);
    }
    kinds.into_iter().map(|kind| companions.function(kind, &[], &body)).collect()
}
