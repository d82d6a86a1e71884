//! What the figure says: the formulas of the nodes and edges, and the space they need.

use std::collections::HashMap;

use autodiff_runtime::graph::{Graph, Node, NodeId};

use super::notation;
use super::text::Text;

/// The font size of a node's value, and that of derivatives.
pub(crate) const NODE_SIZE: f64 = 18.0;
pub(crate) const DERIVATIVE_SIZE: f64 = 15.5;
/// From baseline to baseline in a node.
pub(crate) const LINE: f64 = 25.0;
/// The space around the text in a node.
pub(crate) const PADDING: f64 = 11.0;
/// The part of a node that shows the adjoint.
pub(crate) const ADJOINT_HEIGHT: f64 = 48.0;

/// What a node shows.
pub(crate) struct NodeContent {
    pub kind: Kind,
    /// The left side of all the lines; empty for a value without a name.
    pub name: Text,
    /// The right sides: what computed the value, and the value.
    pub lines: Vec<Text>,
    pub adjoint: Derivative,
}

/// What a node is to the computation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Input,
    Intermediate,
    Output,
}

/// An edge from one node to another, both by index, with the partial derivative that it shows.
pub(crate) struct EdgeContent {
    pub from: usize,
    pub to: usize,
    pub partial: Derivative,
    /// Whether other edges join the same nodes.
    pub is_parallel: bool,
}

/// `∂y/∂x = value`, or the value alone where there is no name to write.
pub(crate) struct Derivative {
    pub fraction: Option<(Text, Text)>,
    pub value: Text,
}

/// The contents of all nodes, in the graph's order.
pub(crate) fn nodes(graph: &Graph, output: NodeId) -> Vec<NodeContent> {
    let adjoints = graph.adjoints(output);
    let content = |(id, node): (NodeId, &Node)| {
        let value = notation::number(node.value());
        let lines = if node.expression().is_empty() {
            vec![value]
        } else {
            vec![notation::expression(node.expression()), value]
        };
        NodeContent {
            kind: if graph.outputs().contains(&id) {
                Kind::Output
            } else if node.inputs().is_empty() {
                Kind::Input
            } else {
                Kind::Intermediate
            },
            name: name(node),
            lines,
            adjoint: Derivative::new(&graph[output], node, adjoints[id.index()]),
        }
    };
    graph.nodes().map(content).collect()
}

/// The contents of all edges, in the graph's order.
pub(crate) fn edges(graph: &Graph) -> Vec<EdgeContent> {
    let mut edges = Vec::new();
    let mut multiplicity = HashMap::new();
    for (end, node) in graph.nodes() {
        for (start, partial) in node.inputs() {
            edges.push((*start, end, *partial));
            *multiplicity.entry((*start, end)).or_insert(0) += 1;
        }
    }
    let content = |(start, end, partial): (NodeId, NodeId, f64)| {
        let is_parallel = multiplicity[&(start, end)] > 1;
        let mut partial = Derivative::new(&graph[end], &graph[start], partial);
        if is_parallel {
            // Each of the edges is only a part of the partial derivative.
            partial.fraction = None;
        }
        EdgeContent { from: start.index(), to: end.index(), partial, is_parallel }
    };
    edges.into_iter().map(content).collect()
}

fn name(node: &Node) -> Text {
    if node.name().is_empty() { Text::default() } else { notation::variable(node.name()) }
}

impl NodeContent {
    /// The width of the part before the equals sign.
    pub(crate) fn name_width(&self) -> f64 {
        self.name.width(NODE_SIZE)
    }

    /// The width of the part from the equals sign on.
    pub(crate) fn lines_width(&self) -> f64 {
        let right = self.lines.iter().map(|line| line.width(NODE_SIZE));
        right.fold(0.0, f64::max) + NODE_SIZE * 1.2
    }

    /// The size of the node's box.
    pub(crate) fn size(&self) -> (f64, f64) {
        let value_width = self.name_width() + self.lines_width();
        let width = value_width.max(self.adjoint.width());
        (1.12 * width + 2.0 * PADDING, self.value_height() + ADJOINT_HEIGHT)
    }

    /// The height of the part above the adjoint.
    pub(crate) fn value_height(&self) -> f64 {
        self.lines.len() as f64 * LINE + PADDING
    }
}

impl Derivative {
    fn new(of: &Node, by: &Node, value: f64) -> Self {
        let has_names = !of.name().is_empty() && !by.name().is_empty();
        Self { fraction: has_names.then(|| (partial(of), partial(by))), value: notation::number(value) }
    }

    /// The width of the fraction's bar.
    pub(crate) fn bar_width(&self) -> f64 {
        self.fraction
            .as_ref()
            .map_or(0.0, |(over, under)| over.width(DERIVATIVE_SIZE).max(under.width(DERIVATIVE_SIZE)) + 3.0)
    }

    /// The width of the whole formula.
    pub(crate) fn width(&self) -> f64 {
        self.bar_width() + self.right_side().width(DERIVATIVE_SIZE)
    }

    /// The height of the whole formula.
    pub(crate) fn height(&self) -> f64 {
        DERIVATIVE_SIZE * if self.fraction.is_some() { 2.3 } else { 1.0 }
    }

    /// What follows the fraction.
    pub(crate) fn right_side(&self) -> Text {
        let mut text = Text::default();
        if self.fraction.is_some() {
            text = Text::upright(" = ");
        }
        text.extend(self.value.clone());
        text
    }
}

fn partial(node: &Node) -> Text {
    let mut text = Text::upright("∂");
    text.extend(name(node));
    text
}
