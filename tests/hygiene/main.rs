//! What surrounds an annotated function, and the names in it, are the user's: nothing generated may clash with them or be
//! led astray by them.
#![deny(warnings)]

mod blocks;
mod fragments;
mod items;
mod placement;
mod shadowed_items;
mod variables;
