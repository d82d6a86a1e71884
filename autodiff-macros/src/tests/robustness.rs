//! No panic, whatever the input: every prefix and every small damage of the corpus is compiled or refused.

use super::corpus::{annotated, files};
use crate::pipeline::differentiate;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// All variants of a token stream with one token left out, at any depth.
fn without_one(tokens: &TokenStream) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut variants = Vec::new();
    for (index, tree) in trees.iter().enumerate() {
        let replaced = |replacement: Option<TokenTree>| -> TokenStream {
            let before = trees[..index].iter().cloned();
            before.chain(replacement).chain(trees[index + 1..].iter().cloned()).collect()
        };
        variants.push(replaced(None));
        if let TokenTree::Group(group) = tree {
            for inner in without_one(&group.stream()) {
                variants.push(replaced(Some(Group::new(group.delimiter(), inner).into())));
            }
        }
    }
    variants
}

#[test]
fn damaged_functions_are_refused_without_a_panic() {
    let (mut refused, mut accepted) = (0, 0);
    for (_, text) in files().into_iter().step_by(9) {
        for function in annotated(&text) {
            for variant in without_one(&function.item.to_token_stream()) {
                let output = differentiate(function.arguments.clone(), variant).to_string();
                if output.contains("compile_error") {
                    refused += 1
                } else {
                    accepted += 1
                }
                assert!(!output.contains("this is a bug"), "{output}");
            }
        }
    }
    assert!(refused > 0 && accepted > 0, "{refused} refused, {accepted} accepted");
}

#[test]
fn other_items_are_refused() {
    for item in [
        quote!(
            struct S;
        ),
        quote!(impl S {}),
        quote!(
            fn f();
        ),
        quote!(
            mod m {}
        ),
        quote!(
            const X: f64 = 1.0;
        ),
        TokenStream::new(),
        TokenStream::from(TokenTree::from(Group::new(Delimiter::Brace, TokenStream::new()))),
    ] {
        assert!(differentiate(quote!(reverse), item).to_string().contains("compile_error"));
    }
}
