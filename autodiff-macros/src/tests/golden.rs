//! Golden files of what the compiler makes of the corpus: the generated Rust and the IR before and after.
//!
//! `BLESS=1 cargo test -p autodiff-macros golden` writes them anew; read the difference before committing it.

use super::corpus::{Annotated, annotated, files, root};
use crate::analysis::Activity;
use crate::arguments::Arguments;
use crate::diagnostics::Diagnostics;
use crate::frontend;
use crate::ir::{Function, Storage, print, verify};
use crate::pipeline;
use crate::transform::{Direction, Given, Seed, Shadows, exits, forward, reverse, simplify};
use quote::{ToTokens, quote};
use std::fmt::Write;
use syn::Item;

#[test]
fn golden() {
    let mut stale = Vec::new();
    for (stem, text) in files() {
        let functions = annotated(&text);
        let (mut rust, mut ir) = (String::new(), String::new());
        for function in &functions {
            rust += &generated(function);
            ir += &intermediate(function);
        }
        for (extension, text) in [("rs", rust), ("ir", ir)] {
            let path = root().join("tests/golden").join(format!("{stem}.{extension}"));
            if std::fs::read_to_string(&path).ok().as_ref() == Some(&text) {
                continue;
            }
            if std::env::var_os("BLESS").is_some() {
                std::fs::create_dir_all(root().join("tests/golden")).expect("a writable folder");
                std::fs::write(&path, text).expect("a writable file");
            } else {
                stale.push(format!("{stem}.{extension}"));
            }
        }
    }
    assert!(stale.is_empty(), "golden files differ: {stale:?}; see the module's documentation");
}

/// The companion that a user calls first, as Rust, the forward part of a call whose reverse is handed over, and several tangents at once.
fn generated(function: &Annotated) -> String {
    let tokens = pipeline::differentiate(function.arguments.clone(), function.item.to_token_stream());
    let mut file: syn::File = syn::parse2(tokens).expect("the output parses");
    for item in &mut file.items {
        if let Item::Fn(function) = item {
            function.attrs.retain(|attr| !attr.path().is_ident("doc"));
        }
    }
    let hands_over = |item: &Item| match item {
        Item::Fn(function) => {
            let result = function.sig.output.to_token_stream().to_string();
            result.contains(":: tape !") || result.contains(":: nested_tape !")
        }
        _ => false,
    };
    let several =
        |item: &Item| matches!(item, Item::Fn(function) if function.sig.ident.to_string().ends_with("_jvp_lanes"));
    let companions = &file.items[1..];
    let companion = companions.first().expect("a companion");
    let call = companions[1..].iter().find(|item| hands_over(item));
    let lanes = companions[1..].iter().find(|item| several(item));
    prettyplease::unparse(&syn::parse2(quote!(#companion #call #lanes)).expect("items"))
}

fn intermediate(function: &Annotated) -> String {
    let mut text = String::new();
    for (name, function) in passes(function) {
        let _ = writeln!(text, "{name} {}", print(&function));
    }
    text
}

/// The function before and after differentiation, each verified.
fn passes(function: &Annotated) -> Vec<(String, Function)> {
    let mut diagnostics = Diagnostics::default();
    let arguments = Arguments::parse(function.arguments.clone(), &mut diagnostics);
    if arguments.vjp.is_some() {
        return Vec::new();
    }
    let item = frontend::with_named_parameters(&function.item);
    let primal = exits(frontend::lower(&item, &arguments, &mut diagnostics).function);
    assert!(diagnostics.is_empty(), "{}: {:?}", function.item.sig.ident, diagnostics.messages());
    let activity = Activity::of(&primal);
    let adjoint = reverse(primal.clone(), &activity, &Seed::Parameter(quote!(seed)), &shadows(&primal));
    let simplified = simplify(adjoint.clone());
    for stage in [&primal, &adjoint, &simplified] {
        verify(stage).unwrap_or_else(|broken| panic!("{}: {broken}\n{}", function.item.sig.ident, print(stage)));
    }
    let name = &function.item.sig.ident;
    let mut passes = vec![(name.to_string(), primal.clone())];
    if arguments.reverse {
        passes.push((format!("{name} reversed"), simplified));
    }
    if arguments.forward {
        let forward = simplify(forward(primal.clone(), &tangents(&primal)));
        verify(&forward).unwrap_or_else(|broken| panic!("{name}: {broken}\n{}", print(&forward)));
        passes.push((format!("{name} forward"), forward));
    }
    passes
}

/// A tangent `t_x` for each `x` among the parameters.
fn tangents(primal: &Function) -> Direction {
    let leaves = primal.params.iter().filter(|param| param.active).flat_map(|param| param.shape.leaves());
    let given = |value| {
        let name = primal.data(value).name.text().unwrap_or("argument");
        let place = quote::format_ident!("t_{name}").into_token_stream();
        (value, Given { place, storage: primal.data(value).storage })
    };
    Direction { given: leaves.map(given).collect(), skipped: 0 }
}

/// A shadow `d_x` for each place `x` among the parameters.
fn shadows(primal: &Function) -> Shadows {
    let given = |value| {
        let name = primal.data(value).name.text().unwrap_or("argument");
        let place = quote::format_ident!("d_{name}").into_token_stream();
        Given { place, storage: Storage::Borrowed }
    };
    Shadows(primal.params.iter().map(|param| param.place(|value| primal.ty(value)).map(given)).collect())
}
