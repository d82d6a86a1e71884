//! The corpus: every annotated function in `tests/corpus`.

use proc_macro2::TokenStream;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};
use syn::{Attribute, ItemFn, Meta};

pub(super) struct Annotated {
    pub(super) arguments: TokenStream,
    pub(super) item: ItemFn,
}

pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files' stems and texts, in order.
pub(super) fn files() -> Vec<(String, String)> {
    let entries = std::fs::read_dir(root().join("tests/corpus")).expect("the corpus is there");
    let mut files: Vec<(String, String)> = entries
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let stem = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            (stem, std::fs::read_to_string(path).expect("a readable file"))
        })
        .filter(|(stem, _)| stem != "main")
        .collect();
    files.sort();
    files
}

/// The annotated functions of a file, in order.
pub(super) fn annotated(text: &str) -> Vec<Annotated> {
    let mut functions = Functions(Vec::new());
    functions.visit_file(&syn::parse_file(text).expect("a corpus file parses"));
    functions.0
}

struct Functions(Vec<Annotated>);

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_fn(&mut self, node: &'ast ItemFn) {
        let is_ours = |attr: &&Attribute| attr.path().segments.last().is_some_and(|last| last.ident == "differentiate");
        if let Some(attribute) = node.attrs.iter().find(is_ours) {
            let arguments = match &attribute.meta {
                Meta::List(list) => list.tokens.clone(),
                _ => TokenStream::new(),
            };
            let mut item = node.clone();
            item.attrs.retain(|attr| !is_ours(&attr));
            self.0.push(Annotated { arguments, item });
        }
        visit::visit_item_fn(self, node);
    }
}
