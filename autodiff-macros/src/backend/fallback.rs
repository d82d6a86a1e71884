//! What stands in for the companions of a function with errors, so that their callers add no errors of their own.

use super::companion::Companions;
use super::nested::stubs_of_nested;
use super::signature::Kind;
use proc_macro2::TokenStream;
use quote::quote;

/// Which companions are asked for.
pub(crate) struct Asked {
    pub(crate) forward: bool,
    pub(crate) lanes: bool,
    pub(crate) reverse: bool,
    pub(crate) graph: bool,
    pub(crate) nested: bool,
}

pub(crate) fn stubs(companions: &Companions, asked: Asked) -> TokenStream {
    let Asked { forward, lanes, reverse, graph, nested } = asked;
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
        kinds.extend([Kind::AugmentedTangent, Kind::AdjointTangent]);
        kinds.extend(companions.has_gradient().then_some(Kind::Hvp));
    }
    if graph {
        kinds.push(Kind::Graph);
    }
    let mut tokens: TokenStream = kinds.into_iter().map(|kind| companions.function(kind, &[], &body)).collect();
    if lanes {
        let several = companions.in_lanes();
        tokens.extend([Kind::Jvp, Kind::Tangent].map(|kind| several.function(kind, &[], &body)));
    }
    if nested {
        tokens.extend(stubs_of_nested(companions, &body));
    }
    tokens
}
