//! What is left out of a file.

#[path = "../../exceptions.rs"]
mod exceptions;

use exceptions::{REVERSE_ONLY, UNCOMPARED, WITHOUT_LANES};
use proc_macro2::{TokenStream, TokenTree};

/// Whether the item has forward mode.
pub(crate) fn goes_forward(item: &TokenStream) -> bool {
    !listed(item, REVERSE_ONLY)
}

/// Whether it has several tangents at once.
pub(crate) fn has_lanes(item: &TokenStream) -> bool {
    goes_forward(item) && !listed(item, WITHOUT_LANES)
}

/// Whether calls of its companions are compared.
pub(crate) fn is_compared(item: &TokenStream) -> bool {
    !listed(item, REVERSE_ONLY) && !listed(item, UNCOMPARED)
}

fn listed(item: &TokenStream, list: &[(&str, &str)]) -> bool {
    file(item).is_some_and(|file| list.iter().any(|(name, _)| *name == file))
}

/// The stem of the file that the item stands in.
fn file(item: &TokenStream) -> Option<String> {
    let span = item.clone().into_iter().find_map(|tree| match tree {
        TokenTree::Ident(ident) => Some(ident.span()),
        _ => None,
    })?;
    let file = span.unwrap().file();
    Some(std::path::Path::new(&file).file_stem()?.to_str()?.to_owned())
}
