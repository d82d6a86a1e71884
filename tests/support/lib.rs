//! What the project's own tests, examples and benchmarks share: oracles for gradients.
