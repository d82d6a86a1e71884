//! Chains of diamonds: from each value to the next lead three paths.

use autodiff_runtime::graph::Graph;

use crate::counted::Counted;

/// The partial derivatives along the three paths. Their products and sums are exact in binary.
const A: f64 = 0.5;
const B: f64 = 0.25;
const C: f64 = 0.5;

/// A chain, in two versions of the same function.
pub(crate) struct Chain {
    /// How many diamonds there are.
    pub(crate) diamonds: u32,
    /// The value and the derivative, computed by the companion of the version on counted numbers.
    pub(crate) vjp: fn(Counted, Counted) -> (Counted, Counted),
    /// The computation graph of the version on floats.
    pub(crate) graph: fn(f64) -> Graph,
}

/// Writes a function out once for each length; each `A` stands for one diamond.
macro_rules! chains {
    ($($name:ident: $($a:ident)+;)+) => {
        $(mod $name {
            use super::{A, B, C, Counted, Graph};

            pub(super) fn counted_vjp(x: Counted, seed: Counted) -> (Counted, Counted) {
                let (mut x, mut d_x) = (x, seed);
                $(x = Counted($a) * x + Counted(B) * x + Counted(C) * x;)+
                $(d_x = Counted($a) * d_x + Counted(B) * d_x + Counted(C) * d_x;)+
                (x, d_x)
            }

            pub(super) fn real_graph(x: f64) -> Graph {
                let mut graph = Graph::new();
                let mut node = graph.input("x", x);
                $(
                    let value = ($a + B + C) * graph[node].value();
                    let edges = [(node, $a), (node, B), (node, C)];
                    node = graph.node("x", "A * x + B * x + C * x", value, &edges);
                )+
                graph.output(node);
                graph
            }
        })+

        /// All the chains, from the shortest to the longest.
        pub(crate) const CHAINS: &[Chain] = &[$(Chain {
            diamonds: [$($a),+].len() as u32,
            vjp: $name::counted_vjp,
            graph: $name::real_graph,
        }),+];
    };
}

chains! {
    one: A;
    two: A A;
    three: A A A;
    four: A A A A;
    six: A A A A A A;
    eight: A A A A A A A A;
    ten: A A A A A A A A A A;
    twelve: A A A A A A A A A A A A;
    sixteen: A A A A A A A A A A A A A A A A;
    twenty: A A A A A A A A A A A A A A A A A A A A;
}
