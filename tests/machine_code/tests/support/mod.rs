//! What the tests of machine code are made of.

pub(crate) mod assembly;
