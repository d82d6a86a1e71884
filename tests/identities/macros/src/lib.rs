//! The attribute that the corpus gets in this crate: the project's own with forward mode, through [`checked`].

mod call;
mod companions;
mod excluded;
mod wrapper;

use proc_macro::TokenStream;
use proc_macro2::{TokenStream as Tokens, TokenTree};
use quote::quote;
use syn::ItemFn;

/// `#[differentiate(..)]` with forward mode, whose companions in reverse compare themselves with those forwards.
#[proc_macro_attribute]
pub fn differentiate(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let (arguments, item) = (Tokens::from(arguments), Tokens::from(item));
    let given =
        |word: &str| arguments.clone().into_iter().any(|tree| matches!(tree, TokenTree::Ident(ident) if ident == word));
    let forward = (!given("forward") && excluded::goes_forward(&item)).then(|| quote!(forward,));
    let lanes = (!given("lanes") && excluded::has_lanes(&item)).then(|| quote!(lanes,));
    // What nobody calls by name is left alone.
    let is_function = syn::parse2::<ItemFn>(item.clone()).is_ok();
    let through = (is_function && !given("untaped") && excluded::is_compared(&item))
        .then(|| quote!(, through = ::autodiff_runtime::checked));
    quote!(#[::autodiff_runtime::real::differentiate(#forward #lanes #arguments #through)] #item).into()
}

/// A function with its companions, of which those in reverse are wrapped.
#[proc_macro]
pub fn checked(items: TokenStream) -> TokenStream {
    let items = Tokens::from(items);
    match syn::parse2::<companions::Companions>(items.clone()) {
        Ok(companions) => wrapper::wrapped(companions).into(),
        Err(error) => {
            let error = error.to_compile_error();
            quote!(#items #error).into()
        }
    }
}

/// The project's own derive, with tangents in lanes.
#[proc_macro_derive(Differentiable, attributes(differentiable))]
pub fn derive_differentiable(item: TokenStream) -> TokenStream {
    let item = Tokens::from(item);
    let given = item.to_string().contains("(lanes");
    let lanes = (!given && excluded::has_lanes(&item)).then(|| quote!(#[differentiable(lanes)]));
    quote!(::autodiff_runtime::real::differentiable! { #lanes #item }).into()
}
