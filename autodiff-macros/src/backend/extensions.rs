//! Companions of methods of other crates' types, which are those of extension traits.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

/// The import of the traits that the runtime has, where a body calls a companion that may be a method of one of these.
pub(super) fn imported(body: &TokenStream, runtime: &TokenStream) -> Option<TokenStream> {
    // A companion that it is imported for may be one of the user's own.
    calls(body.clone()).then(|| {
        quote!(
            #[allow(unused_imports)]
            use #runtime::methods::extensions::*;
        )
    })
}

/// Whether a companion is called as a method, or by the path of a type.
fn calls(body: TokenStream) -> bool {
    let mut before: [String; 3] = Default::default();
    for tree in body {
        if let TokenTree::Group(group) = &tree
            && calls(group.stream())
        {
            return true;
        }
        let text = match &tree {
            TokenTree::Group(_) => String::new(),
            tree => tree.to_string(),
        };
        if ["_augmented", "_adjoint", "_tangent", "_tangent_lanes"].iter().any(|suffix| text.ends_with(suffix)) {
            let [owner, first, second] = &before;
            let of_a_type = first == ":" && second == ":" && owner.starts_with(char::is_uppercase) && owner != "Self";
            if of_a_type || second == "." && first != "self" {
                return true;
            }
        }
        before.rotate_left(1);
        before[2] = text;
    }
    false
}
