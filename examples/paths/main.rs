//! Factoring sums over paths: why reverse mode is cheap.
//!
//! A derivative is the sum, over all paths through the computation graph, of the products of the partial derivatives
//! along each path. Three edges from X to Y and three from Y to Z make nine paths and nine products, or one product of
//! two sums: αδ + αε + αζ + βδ + ... + γζ = (α + β + γ)(δ + ε + ζ). In a chain of n such diamonds there are 3ⁿ paths,
//! yet the generated companion takes a number of operations that is proportional to n. Here both are counted.

mod chains;
mod counted;
#[path = "../support/figure/mod.rs"]
mod figure;

use std::path::Path;

use autodiff_runtime::graph::{Graph, NodeId};
use chains::{CHAINS, Chain};
use counted::{Counted, count};

/// The longest chain whose paths are enumerated one by one.
const ENUMERATED: u32 = 12;

fn article_graph(x: f64) -> Graph {
    let (alpha, beta, gamma) = (2.0, 3.0, 5.0);
    let (delta, epsilon, zeta) = (1.0, 4.0, 2.0);
    let mut graph = Graph::new();
    let node_x = graph.input("X", x);
    let y = (alpha + beta + gamma) * x;
    let node_y = graph.node(
        "Y",
        "alpha * X + beta * X + gamma * X",
        y,
        &[(node_x, alpha), (node_x, beta), (node_x, gamma)],
    );
    let z = (delta + epsilon + zeta) * y;
    let node_z = graph.node(
        "Z",
        "delta * Y + epsilon * Y + zeta * Y",
        z,
        &[(node_y, delta), (node_y, epsilon), (node_y, zeta)],
    );
    graph.output(node_z);
    graph
}

fn main() -> std::io::Result<()> {
    let graph = article_graph(1.0);
    let (x, z) = ends(&graph);
    let (summed, factored) = (graph.sum_over_paths(x, z), graph.sum_factored(x, z));
    println!("X → Y → Z, three edges each: {} paths", summed.paths);
    println!(
        "  αδ + αε + αζ + βδ + βε + βζ + γδ + γε + γζ = {}",
        summed.derivative
    );
    println!(
        "  (α + β + γ)(δ + ε + ζ)                     = {}",
        factored.derivative
    );
    std::fs::create_dir_all("target")?;
    let path = Path::new("target/paths.svg");
    std::fs::write(path, figure::svg(&graph, z))?;
    println!("  the graph is drawn in {}", path.display());

    println!();
    println!(
        "A chain of n diamonds: multiplications path by path, and all operations of the companion"
    );
    println!();
    println!("  n        paths  multiplications  companion  derivative");
    for chain in CHAINS {
        report(chain);
    }
    println!();
    println!("* not performed: (paths) × (edges on a path - 1)");
    Ok(())
}

fn report(chain: &Chain) {
    let n = chain.diamonds;
    let graph = (chain.graph)(1.0);
    let (x, y) = ends(&graph);
    let ((_, derivative), operations) = count(|| (chain.vjp)(Counted(1.0), Counted(1.0)));
    let paths = graph.path_count(x, y);
    let (multiplications, mark) = if n <= ENUMERATED {
        let sum = graph.sum_over_paths(x, y);
        assert_eq!(
            sum.derivative, derivative.0,
            "both ways give the same derivative"
        );
        (sum.multiplications, ' ')
    } else {
        (paths * u128::from(n * edges_of_a_diamond() - 1), '*')
    };
    println!(
        "{n:>3} {paths:>12} {multiplications:>16}{mark} {operations:>9}  {:.6}",
        derivative.0
    );
}

/// How many edges a path has in each diamond.
fn edges_of_a_diamond() -> u32 {
    let graph = (CHAINS[0].graph)(1.0);
    let (x, y) = ends(&graph);
    let sum = graph.sum_over_paths(x, y);
    (sum.multiplications / sum.paths) as u32 + 1
}

/// The input and the output of a graph that has one of each.
fn ends(graph: &Graph) -> (NodeId, NodeId) {
    let (input, _) = graph.nodes().next().expect("a graph starts with its input");
    (input, graph.outputs()[0])
}
