//! Derivatives by accumulation: each edge is visited once, whatever the number of paths.

use alloc::{vec, vec::Vec};

use super::{Graph, NodeId};

impl Graph {
    /// The derivative of `output` in each node, by reverse accumulation, indexed by [`NodeId::index`].
    ///
    /// # Panics
    ///
    /// If `output` is not a node of this graph.
    #[must_use]
    pub fn adjoints(&self, output: NodeId) -> Vec<f64> {
        self.reverse(output).0
    }

    /// The derivative of each node in `input`, by forward accumulation, indexed by [`NodeId::index`].
    ///
    /// # Panics
    ///
    /// If `input` is not a node of this graph.
    #[must_use]
    pub fn tangents(&self, input: NodeId) -> Vec<f64> {
        let mut tangents = vec![None; self.nodes.len()];
        tangents[input.0] = Some(1.0);
        for (index, node) in self.nodes.iter().enumerate().skip(input.0 + 1) {
            for (start, partial) in &node.inputs {
                if let Some(tangent) = tangents[start.0] {
                    add(&mut tangents[index], partial * tangent);
                }
            }
        }
        zero_where_unreached(tangents)
    }

    /// The adjoints, and the number of multiplications that they took: one for each edge on the way to `output`.
    pub(super) fn reverse(&self, output: NodeId) -> (Vec<f64>, u128) {
        let mut adjoints = vec![None; self.nodes.len()];
        let mut multiplications = 0;
        adjoints[output.0] = Some(1.0);
        for (index, node) in self.nodes.iter().enumerate().take(output.0 + 1).rev() {
            let Some(adjoint) = adjoints[index] else {
                continue;
            };
            for (start, partial) in &node.inputs {
                add(&mut adjoints[start.0], adjoint * partial);
                multiplications += 1;
            }
        }
        (zero_where_unreached(adjoints), multiplications)
    }
}

/// Nothing is not 0: a node that no path reaches must not turn an infinite partial into NaN.
fn add(sum: &mut Option<f64>, contribution: f64) {
    *sum = Some(sum.map_or(contribution, |sum| sum + contribution));
}

fn zero_where_unreached(derivatives: Vec<Option<f64>>) -> Vec<f64> {
    derivatives.into_iter().map(|derivative| derivative.unwrap_or(0.0)).collect()
}

#[cfg(test)]
mod tests {
    use crate::graph::{Graph, tests::article};

    #[test]
    fn adjoints_of_the_article() {
        let (graph, [.., c, _, e]) = article();
        assert_eq!(graph.adjoints(e), [2.0, 5.0, 2.0, 3.0, 1.0]);
        assert_eq!(graph.adjoints(c), [1.0, 1.0, 1.0, 0.0, 0.0]);
    }

    #[test]
    fn tangents_of_the_article() {
        let (graph, [a, b, ..]) = article();
        assert_eq!(graph.tangents(a), [1.0, 0.0, 1.0, 0.0, 2.0]);
        assert_eq!(graph.tangents(b), [0.0, 1.0, 1.0, 1.0, 5.0]);
    }

    #[test]
    fn parallel_edges_add_up() {
        let mut graph = Graph::new();
        let x = graph.input("x", 3.0);
        let y = graph.node("y", "x * x", 9.0, &[(x, 3.0), (x, 3.0)]);
        assert_eq!(graph.adjoints(y), [6.0, 1.0]);
        assert_eq!(graph.tangents(x), [1.0, 6.0]);
    }

    #[test]
    fn infinite_partials_off_the_paths_do_no_harm() {
        let mut graph = Graph::new();
        let x = graph.input("x", 0.0);
        let root = graph.node("root", "x.sqrt()", 0.0, &[(x, f64::INFINITY)]);
        let y = graph.node("y", "2 * x", 0.0, &[(x, 2.0)]);
        assert_eq!(graph.adjoints(y), [2.0, 0.0, 1.0]);
        assert_eq!(graph.tangents(root), [0.0, 1.0, 0.0]);
    }
}
