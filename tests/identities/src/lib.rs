//! Nothing but the tests: see `tests/corpus.rs`.
