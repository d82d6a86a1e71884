//! Factoring sums over paths: why reverse mode is cheap.
//!
//! A derivative is the sum, over all paths through the computation graph, of the products of the partial derivatives
//! along each path. Three edges from x to y and three from y to z make nine paths and nine products, or one product of
//! two sums: αδ + αε + αζ + βδ + ... + γζ = (α + β + γ)(δ + ε + ζ). In a chain of n such diamonds there are 3ⁿ paths,
//! yet the generated companion takes a number of operations that is proportional to n. Here both are counted.

mod chains;
mod counted;
#[path = "../support/figure/mod.rs"]
mod figure;

use std::path::Path;

use autodiff_runtime::differentiate;
use autodiff_runtime::graph::{Graph, NodeId};
use chains::{CHAINS, Chain};
use counted::{Counted, count};

/// The longest chain whose paths are enumerated one by one.
const ENUMERATED: u32 = 12;

/// α = 2, β = 3, γ = 5.
#[differentiate(reverse)]
fn f(p: f64, q: f64, r: f64) -> f64 {
    2.0 * p + 3.0 * q + 5.0 * r
}

/// δ = 1, ε = 4, ζ = 2.
#[differentiate(reverse)]
fn g(p: f64, q: f64, r: f64) -> f64 {
    p + 4.0 * q + 2.0 * r
}

#[differentiate(reverse, graph)]
#[expect(clippy::let_and_return, reason = "the graph's nodes are named after the variables")]
fn article(x: f64) -> f64 {
    let y = f(x, x, x);
    let z = g(y, y, y);
    z
}

fn main() -> std::io::Result<()> {
    let graph = article_graph(1.0);
    let (x, z) = ends(&graph);
    let (summed, factored) = (graph.sum_over_paths(x, z), graph.sum_factored(x, z));
    assert_eq!(article_grad(1.0), (article(1.0), factored.derivative));
    println!("x → y → z, three edges each: {} paths", summed.paths);
    println!("  αδ + αε + αζ + βδ + βε + βζ + γδ + γε + γζ = {}", summed.derivative);
    println!("  (α + β + γ)(δ + ε + ζ)                     = {}", factored.derivative);
    std::fs::create_dir_all("target")?;
    let path = Path::new("target/paths.svg");
    std::fs::write(path, figure::svg(&graph, z))?;
    println!("  the graph is drawn in {}", path.display());

    println!();
    println!("A chain of n diamonds: multiplications path by path,");
    println!("and all operations of the function and of its generated companion");
    println!();
    println!("  n        paths  multiplications  function  companion  derivative");
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
    let (value, forward) = count(|| (chain.counted)(Counted(1.0)));
    let (pulled_back, both) = count(|| (chain.vjp)(Counted(1.0), Counted(1.0)));
    let derivative = pulled_back.1.0;
    assert_eq!(pulled_back.0, value, "the companion returns the value");
    assert_eq!((chain.real)(1.0), value.0, "both versions are the same function");
    let paths = graph.path_count(x, y);
    let (multiplications, mark) = if n <= ENUMERATED {
        let sum = graph.sum_over_paths(x, y);
        assert_eq!(sum.derivative, derivative, "both ways give the same derivative");
        (sum.multiplications, ' ')
    } else {
        (paths * u128::from(n - 1), '*')
    };
    println!("{n:>3} {paths:>12} {multiplications:>16}{mark} {forward:>8} {both:>10}  {derivative:.6}");
}

/// The input and the output of a graph that has one of each.
fn ends(graph: &Graph) -> (NodeId, NodeId) {
    let (input, _) = graph.nodes().next().expect("a graph starts with its input");
    (input, graph.outputs()[0])
}
