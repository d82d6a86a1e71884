//! Computation graphs: what a function computed, and how each value depends on the ones before.
//!
//! `#[differentiate(reverse, graph)]` on a function `f` adds `f_graph`, which takes the arguments of `f` and returns the
//! [`Graph`] of that very computation: a node for each value, and on each edge the partial derivative of its end in
//! its start. The graph is for looking at and for teaching. Gradients do not use it.
//!
//! The article "Calculus on computational graphs" takes `e = (a + b) * (b + 1)` at `a = 2`, `b = 1`:
//!
//! ```text
//!             e = c * d = 6
//!           2 ↗           ↖ 3
//!   c = a + b = 3       d = b + 1 = 2
//!      1 ↗     1 ↖       ↗ 1
//!     a = 2       b = 1
//! ```
//!
//! ```
//! use autodiff_runtime::graph::Graph;
//!
//! let mut graph = Graph::new();
//! let a = graph.input("a", 2.0);
//! let b = graph.input("b", 1.0);
//! let c = graph.node("c", "a + b", 3.0, &[(a, 1.0), (b, 1.0)]);
//! let d = graph.node("d", "b + 1", 2.0, &[(b, 1.0)]);
//! let e = graph.node("e", "c * d", 6.0, &[(c, 2.0), (d, 3.0)]);
//! graph.output(e);
//!
//! // Reverse accumulation: one sweep gives the derivative of one output in every node.
//! let adjoints = graph.adjoints(e);
//! assert_eq!((adjoints[a.index()], adjoints[b.index()]), (2.0, 5.0));
//!
//! // Forward accumulation: one sweep gives the derivative of every node in one input.
//! assert_eq!(graph.tangents(b)[e.index()], 5.0);
//!
//! // Both factor the sum over all paths: `b` reaches `e` through `c` and through `d`.
//! let sum = graph.sum_over_paths(b, e);
//! assert_eq!((sum.derivative, sum.paths), (5.0, 2));
//! ```

use alloc::{borrow::ToOwned, string::String, vec::Vec};

mod accumulate;
mod paths;

pub use paths::PathSum;

/// A computation graph: inputs, the values computed from them, and the partial derivatives between them.
///
/// A node is added after the nodes that it depends on, so the order of [`nodes`](Self::nodes) is an order of
/// evaluation and the graph has no cycle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Graph {
    nodes: Vec<Node>,
    outputs: Vec<NodeId>,
}

/// Names a node of the graph that returned it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(usize);

/// A value in a [`Graph`].
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    name: String,
    expression: String,
    value: f64,
    inputs: Vec<(NodeId, f64)>,
}

impl Graph {
    /// A graph without nodes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an input: a value that depends on nothing.
    pub fn input(&mut self, name: &str, value: impl Into<f64>) -> NodeId {
        self.node(name, "", value, &[])
    }

    /// Adds an operation: `name = expression`, which came out as `value`.
    ///
    /// For each node that the operation reads, `inputs` gives the partial derivative of the operation in it. A node that
    /// is listed twice has two parallel edges.
    ///
    /// # Panics
    ///
    /// If one of the `inputs` is not a node of this graph.
    pub fn node(&mut self, name: &str, expression: &str, value: impl Into<f64>, inputs: &[(NodeId, f64)]) -> NodeId {
        let id = NodeId(self.nodes.len());
        for (input, _) in inputs {
            assert!(*input < id, "an input of `{name}` is not in this graph");
        }
        self.nodes.push(Node {
            name: name.to_owned(),
            expression: expression.to_owned(),
            value: value.into(),
            inputs: inputs.to_vec(),
        });
        id
    }

    /// Marks a node as a result of the computation.
    ///
    /// # Panics
    ///
    /// If `node` is not a node of this graph.
    pub fn output(&mut self, node: NodeId) {
        assert!(node.0 < self.nodes.len(), "the output is not in this graph");
        self.outputs.push(node);
    }

    /// All nodes with their names, in an order of evaluation.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = (NodeId, &Node)> + ExactSizeIterator {
        self.nodes.iter().enumerate().map(|(index, node)| (NodeId(index), node))
    }

    /// The results of the computation, in the order in which they were marked.
    #[must_use]
    pub fn outputs(&self) -> &[NodeId] {
        &self.outputs
    }
}

impl core::ops::Index<NodeId> for Graph {
    type Output = Node;

    fn index(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }
}

impl NodeId {
    /// The position of the node in [`Graph::nodes`], and of what belongs to it in [`Graph::adjoints`] and
    /// [`Graph::tangents`].
    #[must_use]
    pub fn index(self) -> usize {
        self.0
    }
}

impl Node {
    /// The name of the value.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What computed the value; empty for an input.
    #[must_use]
    pub fn expression(&self) -> &str {
        &self.expression
    }

    /// The value itself.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.value
    }

    /// The nodes that this one was computed from, each with the partial derivative of this node in it.
    #[must_use]
    pub fn inputs(&self) -> &[(NodeId, f64)] {
        &self.inputs
    }
}

#[cfg(test)]
mod tests {
    use super::{Graph, NodeId};

    /// The article's graph at `a = 2`, `b = 1`, with its nodes `[a, b, c, d, e]`.
    pub(super) fn article() -> (Graph, [NodeId; 5]) {
        let mut graph = Graph::new();
        let a = graph.input("a", 2.0);
        let b = graph.input("b", 1.0);
        let c = graph.node("c", "a + b", 3.0, &[(a, 1.0), (b, 1.0)]);
        let d = graph.node("d", "b + 1", 2.0, &[(b, 1.0)]);
        let e = graph.node("e", "c * d", 6.0, &[(c, 2.0), (d, 3.0)]);
        graph.output(e);
        (graph, [a, b, c, d, e])
    }

    #[test]
    fn nodes_keep_what_they_were_given() {
        let (graph, [a, b, c, _, e]) = article();
        assert_eq!(graph.nodes().len(), 5);
        assert_eq!(graph.outputs(), [e]);
        assert_eq!(graph[e].value(), 6.0);
        assert_eq!((graph[a].name(), graph[a].expression()), ("a", ""));
        assert_eq!((graph[c].name(), graph[c].expression()), ("c", "a + b"));
        assert_eq!(graph[c].inputs(), [(a, 1.0), (b, 1.0)]);
    }

    #[test]
    fn values_may_be_single_precision() {
        let mut graph = Graph::new();
        let x = graph.input("x", 0.5_f32);
        assert_eq!(graph[x].value(), 0.5);
    }

    #[test]
    #[should_panic(expected = "an input of `y` is not in this graph")]
    fn an_input_must_exist() {
        let (_, [.., e]) = article();
        Graph::new().node("y", "e", 6.0, &[(e, 1.0)]);
    }

    #[test]
    #[should_panic(expected = "the output is not in this graph")]
    fn an_output_must_exist() {
        let (_, [a, ..]) = article();
        Graph::new().output(a);
    }
}
