//! The sum over paths, written out and factored.

use alloc::{vec, vec::Vec};

use super::{Graph, NodeId};

/// A derivative as a sum over paths, and what it took to compute it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PathSum {
    /// The sum, over all paths, of the product of the partial derivatives along the path.
    pub derivative: f64,
    /// How many paths there are.
    pub paths: u128,
    /// How many multiplications were performed.
    pub multiplications: u128,
}

impl Graph {
    /// The number of paths from one node to another. Saturates.
    ///
    /// From a node to itself there is one path, the empty one.
    ///
    /// # Panics
    ///
    /// If `from` or `to` is not a node of this graph.
    #[must_use]
    pub fn path_count(&self, from: NodeId, to: NodeId) -> u128 {
        self.path_counts(from)[to.0]
    }

    /// The derivative of `to` in `from` by summing over all paths, each written out: edge by edge, one path after the
    /// other.
    ///
    /// The number of paths can grow exponentially with the number of nodes, and so does the time that this takes. It is
    /// what [`sum_factored`](Self::sum_factored) is to be compared with.
    ///
    /// # Panics
    ///
    /// If `from` or `to` is not a node of this graph.
    #[must_use]
    pub fn sum_over_paths(&self, from: NodeId, to: NodeId) -> PathSum {
        let counts = self.path_counts(from);
        let mut sum = PathSum { derivative: 0.0, paths: 0, multiplications: 0 };
        // The path from `to` down to the node in hand: for each node on it, which of its edges comes next.
        let mut path = vec![Step::at(to)];
        while let Some(step) = path.last_mut() {
            let inputs = &self[step.node].inputs;
            if step.node == from {
                sum.add(path.iter().skip(1).map(|step| step.partial));
                path.pop();
            } else if let Some((start, partial)) = inputs.get(step.next_edge) {
                step.next_edge += 1;
                if counts[start.0] > 0 {
                    path.push(Step { partial: *partial, ..Step::at(*start) });
                }
            } else {
                path.pop();
            }
        }
        sum
    }

    /// The derivative of `to` in `from` by reverse accumulation, which multiplies once for each edge on the way to `to`
    /// and finds the derivative in all other nodes on the way.
    ///
    /// # Panics
    ///
    /// If `from` or `to` is not a node of this graph.
    #[must_use]
    pub fn sum_factored(&self, from: NodeId, to: NodeId) -> PathSum {
        let (adjoints, multiplications) = self.reverse(to);
        PathSum { derivative: adjoints[from.0], paths: self.path_count(from, to), multiplications }
    }

    /// The number of paths from one node to each node.
    fn path_counts(&self, from: NodeId) -> Vec<u128> {
        let mut counts = vec![0_u128; self.nodes.len()];
        counts[from.0] = 1;
        for (index, node) in self.nodes.iter().enumerate().skip(from.0 + 1) {
            counts[index] = node.inputs.iter().fold(0, |sum, (start, _)| sum.saturating_add(counts[start.0]));
        }
        counts
    }
}

/// A node on the path in hand.
struct Step {
    node: NodeId,
    /// The partial of the node before in this one; 1 at the end of the path, where there is none.
    partial: f64,
    next_edge: usize,
}

impl Step {
    fn at(node: NodeId) -> Self {
        Self { node, partial: 1.0, next_edge: 0 }
    }
}

impl PathSum {
    /// Adds a path: a product of k partials takes k - 1 multiplications.
    fn add(&mut self, partials: impl ExactSizeIterator<Item = f64>) {
        self.paths += 1;
        self.multiplications += partials.len().saturating_sub(1) as u128;
        self.derivative += partials.reduce(|product, partial| product * partial).unwrap_or(1.0);
    }
}

#[cfg(test)]
mod tests {
    use crate::graph::{Graph, PathSum, tests::article};

    /// `n` diamonds in a row, each three parallel edges with partials 2, 3 and 5.
    fn chain(n: i32) -> Graph {
        let mut graph = Graph::new();
        let mut x = graph.input("x", 1.0);
        for i in 1..=n {
            x = graph.node("y", "", 10_f64.powi(i), &[(x, 2.0), (x, 3.0), (x, 5.0)]);
        }
        graph.output(x);
        graph
    }

    #[test]
    fn path_counts_of_the_article() {
        let (graph, [a, b, c, d, e]) = article();
        assert_eq!(graph.path_count(a, e), 1);
        assert_eq!(graph.path_count(b, e), 2);
        assert_eq!(graph.path_count(a, d), 0);
        assert_eq!(graph.path_count(e, a), 0);
        assert_eq!(graph.path_count(c, c), 1);
    }

    #[test]
    fn both_sums_agree_on_the_article() {
        let (graph, [a, b, _, d, e]) = article();
        assert_eq!(graph.sum_over_paths(b, e), PathSum { derivative: 5.0, paths: 2, multiplications: 2 });
        assert_eq!(graph.sum_factored(b, e), PathSum { derivative: 5.0, paths: 2, multiplications: 5 });
        assert_eq!(graph.sum_over_paths(a, e).derivative, 2.0);
        assert_eq!(graph.sum_over_paths(a, d), PathSum { derivative: 0.0, paths: 0, multiplications: 0 });
        assert_eq!(graph.sum_over_paths(e, e), PathSum { derivative: 1.0, paths: 1, multiplications: 0 });
    }

    #[test]
    fn nine_paths_factor_into_six_edges() {
        let graph = chain(2);
        let (x, z) = (graph.nodes().next().unwrap().0, graph.outputs()[0]);
        assert_eq!(graph.sum_over_paths(x, z), PathSum { derivative: 100.0, paths: 9, multiplications: 9 });
        assert_eq!(graph.sum_factored(x, z), PathSum { derivative: 100.0, paths: 9, multiplications: 6 });
    }

    #[test]
    fn paths_grow_exponentially_and_the_factored_cost_does_not() {
        let graph = chain(100);
        let (x, y) = (graph.nodes().next().unwrap().0, graph.outputs()[0]);
        assert_eq!(graph.path_count(x, y), u128::MAX);
        assert_eq!(graph.sum_factored(x, y).multiplications, 300);

        let graph = chain(7);
        let (x, y) = (graph.nodes().next().unwrap().0, graph.outputs()[0]);
        let sum = graph.sum_over_paths(x, y);
        assert_eq!((sum.paths, sum.multiplications), (2187, 2187 * 6));
        assert_eq!(sum.derivative, 10_f64.powi(7));
    }
}
