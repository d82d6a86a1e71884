//! Where the nodes go: in layers, inputs at the bottom.

mod balance;
mod sugiyama;

use std::collections::BTreeSet;

use super::content::{EdgeContent, Kind, NodeContent};
use super::geometry::{Box2, Point};
use sugiyama::Drawing;

/// The distance between neighbours in a layer, and between one layer and the next.
const SPACING: f64 = 22.0;
/// What nodes keep free beside them, over and above that.
const NODE_MARGIN: f64 = 26.0;

/// The positions of the nodes, and for each edge the points that lead it past the nodes in between.
pub(crate) struct Layout {
    pub(crate) boxes: Vec<Box2>,
    pub(crate) bends: Vec<Vec<Point>>,
}

impl Layout {
    /// The same layout, wider by a factor, with nodes of the same size.
    pub(crate) fn stretched(&self, factor: f64) -> Self {
        let move_to = |point: Point| Point::new(point.x * factor, point.y);
        let boxes = self.boxes.iter().map(|shape| Box2 { center: move_to(shape.center), ..*shape });
        let bends = self.bends.iter();
        let bends = bends.map(|chain| chain.iter().copied().map(move_to).collect());
        Self { boxes: boxes.collect(), bends: bends.collect() }
    }
}

/// Lays out the nodes.
pub(crate) fn layout(nodes: &[NodeContent], edges: &[EdgeContent]) -> Layout {
    let ranks = ranks(nodes.len(), edges);
    let mut drawing = Drawing::default();
    for node in nodes {
        let (width, height) = node.size();
        drawing.add((width + 2.0 * NODE_MARGIN, height));
    }
    let chains: Vec<Vec<usize>> = edges.iter().map(|edge| lead(&mut drawing, edge, &ranks)).collect();
    let mut centers = centers(&drawing);
    if is_reversed(&centers, nodes, edges, &chains) {
        for center in &mut centers {
            center.x = -center.x;
        }
    }
    let boxes = nodes.iter().zip(&centers).map(|(node, center)| {
        let (width, height) = node.size();
        Box2 { center: *center, width, height }
    });
    let bends = chains.iter().map(|chain| chain.iter().map(|i| centers[*i]).collect());
    Layout { boxes: boxes.collect(), bends: bends.collect() }
}

/// The layer of each node, such that all edges point up and are short.
fn ranks(nodes: usize, edges: &[EdgeContent]) -> Vec<i32> {
    let mut drawing = Drawing::default();
    for _ in 0..nodes {
        drawing.add((0.0, 0.0));
    }
    // Parallel edges say nothing new here.
    let joined: BTreeSet<_> = edges.iter().map(|edge| (edge.from, edge.to)).collect();
    for (from, to) in joined {
        drawing.join(from, to);
    }
    let mut ranks = vec![0; nodes];
    for (node, center) in drawing.components(1.0).into_iter().flatten() {
        ranks[node] = center.y.round() as i32;
    }
    ranks
}

/// Adds the waypoints of an edge. Between two layers of nodes there is one for labels: an edge over k layers has 2k - 1
/// waypoints, and the one in the middle of these is as large as the label.
fn lead(drawing: &mut Drawing, edge: &EdgeContent, ranks: &[i32]) -> Vec<usize> {
    let count = 2 * (ranks[edge.to] - ranks[edge.from]) - 1;
    let label = (count / 2) & !1;
    let mut last = edge.from;
    let mut chain = Vec::new();
    for i in 0..count {
        let (width, height) = (edge.partial.width(), edge.partial.height());
        let next = drawing.add(if i == label { (width + SPACING, height + SPACING) } else { (0.0, 0.0) });
        drawing.join(last, next);
        chain.push(next);
        last = next;
    }
    drawing.join(last, edge.to);
    chain
}

/// The centers of nodes and waypoints, balanced, components side by side, y pointing down.
fn centers(drawing: &Drawing) -> Vec<Point> {
    let mut centers = vec![Point::new(0.0, 0.0); drawing.sizes.len()];
    let mut left = 0.0;
    for component in drawing.components(SPACING) {
        let members: Vec<usize> = component.iter().map(|(i, _)| *i).collect();
        for (i, center) in component {
            centers[i] = Point::new(center.x, -center.y);
        }
        balance::balance(&members, &mut centers, drawing);
        let sides = |side: f64| {
            let centers = &centers;
            let side = move |i: &usize| centers[*i].x + side * drawing.sizes[*i].0 / 2.0;
            members.iter().map(side)
        };
        let start = sides(-1.0).fold(f64::INFINITY, f64::min);
        let end = sides(1.0).fold(f64::NEG_INFINITY, f64::max);
        for i in &members {
            centers[*i].x += left - start;
        }
        left += end - start + SPACING;
    }
    centers
}

/// Whether the first inputs, or the first of parallel edges, have come to the right of the last.
fn is_reversed(centers: &[Point], nodes: &[NodeContent], edges: &[EdgeContent], chains: &[Vec<usize>]) -> bool {
    let inputs = (0..nodes.len()).filter(|i| nodes[*i].kind == Kind::Input);
    let mut rising = rise(inputs.map(|i| centers[i].x));
    for edge in edges.iter().filter(|edge| edge.is_parallel) {
        let parallel = edges.iter().zip(chains);
        let parallel = parallel.filter(|(other, _)| (other.from, other.to) == (edge.from, edge.to));
        rising += rise(parallel.map(|(_, chain)| centers[chain[0]].x));
    }
    rising < 0.0
}

/// How many pairs ascend, less those that descend.
fn rise(xs: impl Iterator<Item = f64>) -> f64 {
    let xs: Vec<f64> = xs.collect();
    let pairs = xs.iter().enumerate().flat_map(|(i, x)| xs[i + 1..].iter().map(move |later| (later - x).signum()));
    pairs.sum()
}
