//! The article "Calculus on computational graphs": e = c * d, c = a + b, d = b + 1 at a = 2, b = 1.
//!
//! Prints the value and the gradient, and draws the graph.

#[path = "../support/figure/mod.rs"]
mod figure;

use std::path::Path;

use autodiff_runtime::differentiate;

#[differentiate(reverse, graph)]
#[expect(clippy::let_and_return, reason = "the graph's nodes are named after the variables")]
fn backprop(a: f64, b: f64) -> f64 {
    let c = a + b;
    let d = b + 1.0;
    let e = c * d;
    e
}

fn main() -> std::io::Result<()> {
    let (e, d_a, d_b) = backprop_grad(2.0, 1.0);
    assert_eq!(e, backprop(2.0, 1.0));
    println!("e     = {e}");
    println!("∂e/∂a = {d_a}");
    println!("∂e/∂b = {d_b}");

    let graph = backprop_graph(2.0, 1.0);
    let path = Path::new("target/backprop.svg");
    std::fs::create_dir_all("target")?;
    std::fs::write(path, figure::svg(&graph, graph.outputs()[0]))?;
    println!("the graph is drawn in {}", path.display());
    Ok(())
}
