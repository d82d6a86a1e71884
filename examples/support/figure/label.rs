//! Where the labels of the edges go: beside their own edge, away from everything else.

use super::content::EdgeContent;
use super::geometry::{Box2, Curve, Point};

/// The space between a label and its own edge.
const GAP: f64 = 7.0;
/// The space that a label keeps from everything else.
const MARGIN: f64 = 7.0;

/// The labels' boxes in the order of the edges.
pub(crate) struct Labels {
    pub(crate) boxes: Vec<Box2>,
    /// How much they are in the way of each other and of everything else; 0 if not at all.
    pub(crate) crowding: f64,
}

/// Finds a place for each edge's label.
pub(crate) fn place(boxes: &[Box2], edges: &[EdgeContent], curves: &[Curve]) -> Labels {
    let scene =
        Scene { nodes: boxes, edges: curves.iter().map(|curve| curve.samples(80)).collect(), middle: middle(boxes) };
    let candidates: Vec<Vec<Candidate>> = edges.iter().enumerate().map(|(i, edge)| scene.candidates(i, edge)).collect();
    let mut chosen: Vec<Option<Candidate>> = vec![None; edges.len()];
    let among_others = |chosen: &[Option<Candidate>], i: usize, candidate: &Candidate| {
        let others = chosen.iter().enumerate().filter(|(j, _)| *j != i);
        let overlaps =
            others.filter_map(|(_, other)| other.as_ref()).map(|other| candidate.shape.overlap(&other.shape, MARGIN));
        candidate.crowding + overlaps.sum::<f64>()
    };
    // The first labels are placed without knowing of the last ones, so all of them get more than one chance.
    for _ in 0..4 {
        for i in 0..edges.len() {
            let cost = |candidate: &Candidate| among_others(&chosen, i, candidate) + candidate.oddity;
            let best = candidates[i].iter().min_by(|a, b| cost(a).total_cmp(&cost(b)));
            chosen[i] = best.copied();
        }
    }
    let crowding =
        chosen.iter().enumerate().filter_map(|(i, candidate)| Some(among_others(&chosen, i, candidate.as_ref()?)));
    Labels { crowding: crowding.sum(), boxes: chosen.into_iter().flatten().map(|candidate| candidate.shape).collect() }
}

/// A place for a label, and what speaks against it.
#[derive(Clone, Copy)]
struct Candidate {
    shape: Box2,
    /// How much it is in the way of nodes and edges.
    crowding: f64,
    /// How far it is from where a reader would look.
    oddity: f64,
}

/// What a label must not touch.
struct Scene<'a> {
    nodes: &'a [Box2],
    edges: Vec<Vec<Point>>,
    middle: f64,
}

impl Scene<'_> {
    /// Places along an edge, on both sides of it.
    fn candidates(&self, index: usize, edge: &EdgeContent) -> Vec<Candidate> {
        let own = &self.edges[index];
        let positions = (own.len() / 8..own.len() * 7 / 8).flat_map(|i| [(i, -1.0), (i, 1.0)]);
        let candidate = |(i, side): (usize, f64)| {
            let shape = beside(own, own[i], side, edge);
            let off_center = (i as f64 / own.len() as f64 - 0.5).abs();
            let inwards = (shape.center.x - own[i].x) * (self.middle - own[i].x) > 0.0;
            Candidate {
                shape,
                crowding: self.crowding(index, &shape),
                oddity: 100.0 * off_center + if inwards { 15.0 } else { 0.0 },
            }
        };
        positions.map(candidate).collect()
    }

    fn crowding(&self, index: usize, shape: &Box2) -> f64 {
        let nodes = self.nodes.iter().map(|node| shape.overlap(node, MARGIN));
        let others = self.edges.iter().enumerate().filter(|(i, _)| *i != index);
        let edges = others.map(|(_, edge)| {
            let near = edge.iter().map(|point| (MARGIN - shape.distance(*point)).max(0.0));
            20.0 * near.sum::<f64>()
        });
        nodes.sum::<f64>() + edges.sum::<f64>()
    }
}

/// The label's box at the height of `point`, moved aside until it clears the whole edge.
fn beside(own: &[Point], point: Point, side: f64, edge: &EdgeContent) -> Box2 {
    let mut shape = Box2 { center: point, width: edge.partial.width(), height: edge.partial.height() };
    shape.center.x += side * (shape.width / 2.0 + GAP);
    while own.iter().any(|on_edge| shape.distance(*on_edge) < GAP) {
        shape.center.x += side;
    }
    shape
}

fn middle(boxes: &[Box2]) -> f64 {
    let left = boxes.iter().map(Box2::left).fold(f64::INFINITY, f64::min);
    let right = boxes.iter().map(Box2::right).fold(f64::NEG_INFINITY, f64::max);
    (left + right) / 2.0
}
