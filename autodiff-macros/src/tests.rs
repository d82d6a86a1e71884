//! Tests of the compiler as a whole, over the corpus that the workspace's tests run.

mod corpus;
mod golden;
mod layering;
mod robustness;
