//! The article "Calculus on computational graphs": e = c * d, c = a + b, d = b + 1 at a = 2, b = 1.
//!
//! Prints the value and the gradient, and draws the graph.

#[path = "../support/figure/mod.rs"]
mod figure;

use std::path::Path;

use autodiff_runtime::graph::Graph;

fn backprop_grad(a: f64, b: f64) -> (f64, f64, f64) {
    let c = a + b;
    let d = b + 1.0;
    (c * d, d, c + d)
}

fn backprop_graph(a: f64, b: f64) -> Graph {
    let mut graph = Graph::new();
    let node_a = graph.input("a", a);
    let node_b = graph.input("b", b);
    let c = a + b;
    let node_c = graph.node("c", "a + b", c, &[(node_a, 1.0), (node_b, 1.0)]);
    let d = b + 1.0;
    let node_d = graph.node("d", "b + 1.0", d, &[(node_b, 1.0)]);
    let node_e = graph.node("e", "c * d", c * d, &[(node_c, d), (node_d, c)]);
    graph.output(node_e);
    graph
}

fn main() -> std::io::Result<()> {
    let (e, d_a, d_b) = backprop_grad(2.0, 1.0);
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
