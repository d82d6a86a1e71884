//! What the README quotes is what there is. Its examples are tested as documentation of the runtime.

const README: &str = include_str!("../README.md");

/// The gradient of the same function in the corpus, as it is generated.
const GENERATED: &str = include_str!("golden/article_graph.rs");

#[test]
fn the_generated_code_is_quoted_as_it_is() {
    let generated = GENERATED.replace("pub fn article_graph_grad", "fn backprop_grad");
    assert!(README.contains(generated.trim()), "the README should quote:\n{generated}");
}
