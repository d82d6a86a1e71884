//! Draws a computation graph as a figure: values in the nodes, partial derivatives on the edges, adjoints below.
//!
//! The steps, one module each: set the formulas, lay out the nodes, route the edges between them, find a place for each
//! label, write the SVG.

mod content;
mod geometry;
mod label;
mod layout;
mod notation;
mod render;
mod route;
#[cfg(test)]
mod tests;
mod text;

use autodiff_runtime::graph::{Graph, NodeId};
use content::{EdgeContent, NodeContent};
use geometry::Curve;
use label::Labels;
use layout::Layout;

const STRETCHES: u32 = 20;

/// The graph as an SVG document, with the adjoints of `output`.
pub(crate) fn svg(graph: &Graph, output: NodeId) -> String {
    let nodes = content::nodes(graph, output);
    let edges = content::edges(graph);
    let (layout, curves, labels) = arrange(&nodes, &edges);
    let picture =
        render::Picture { nodes: &nodes, boxes: &layout.boxes, edges: &edges, curves: &curves, labels: &labels.boxes };
    picture.document(graph[output].name())
}

/// Where everything goes: as narrow as the labels allow.
fn arrange(nodes: &[NodeContent], edges: &[EdgeContent]) -> (Layout, Vec<Curve>, Labels) {
    let layout = layout::layout(nodes, edges);
    let attempt = |stretch: f64| {
        let layout = layout.stretched(stretch);
        let curves = route::route(&layout.boxes, edges, &layout.bends);
        let labels = label::place(&layout.boxes, edges, &curves);
        (layout, curves, labels)
    };
    let mut best = attempt(1.0);
    for stretch in (1..=STRETCHES).map(|i| 1.0 + 0.1 * f64::from(i)) {
        if best.2.crowding == 0.0 {
            break;
        }
        let next = attempt(stretch);
        if next.2.crowding < best.2.crowding {
            best = next;
        }
    }
    best
}
