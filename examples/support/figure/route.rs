//! The course of the edges: straight where nothing is in the way, otherwise through the bends of the layout.

use super::content::EdgeContent;
use super::geometry::{Box2, Curve, Point};

/// The least distance between an edge and a node that it passes.
const CLEARANCE: f64 = 12.0;
/// The least distance between the ends of two edges at the same side of a node.
const PORT_SPACING: f64 = 16.0;
/// The space between the tip of an arrow and the node.
const TIP: f64 = 2.0;

/// A curve for each edge, from the top of its start to the bottom of its end.
pub(crate) fn route(boxes: &[Box2], edges: &[EdgeContent], bends: &[Vec<Point>]) -> Vec<Curve> {
    let inner: Vec<Vec<Point>> = edges.iter().zip(bends).map(|(edge, bends)| necessary(boxes, edge, bends)).collect();
    // What each end of an edge looks at decides where on the node it sits.
    let ahead = |i: usize| inner[i].first().copied().unwrap_or(boxes[edges[i].to].center);
    let behind = |i: usize| inner[i].last().copied().unwrap_or(boxes[edges[i].from].center);
    let mut starts = vec![0.0; edges.len()];
    let mut ends = vec![0.0; edges.len()];
    for (node, shape) in boxes.iter().enumerate() {
        let at = |select: fn(&EdgeContent) -> usize| (0..edges.len()).filter(move |i| select(&edges[*i]) == node);
        let leaving = at(|edge| edge.from).map(|i| (i, ahead(i)));
        let arriving = at(|edge| edge.to).map(|i| (i, behind(i)));
        place_ports(shape, leaving, &mut starts);
        place_ports(shape, arriving, &mut ends);
    }
    let curve = |i: usize| {
        let start = Point::new(starts[i], boxes[edges[i].from].top());
        let end = Point::new(ends[i], boxes[edges[i].to].bottom() + TIP);
        let mut points = vec![start];
        points.extend(&inner[i]);
        points.push(end);
        Curve::through(&points)
    };
    (0..edges.len()).map(curve).collect()
}

/// The bends without which an edge would touch a node; parallel edges keep theirs, which hold them apart.
fn necessary(boxes: &[Box2], edge: &EdgeContent, bends: &[Point]) -> Vec<Point> {
    if edge.is_parallel {
        return bends.to_vec();
    }
    let mut points = vec![boxes[edge.from].center];
    points.extend(bends);
    points.push(boxes[edge.to].center);
    let mut kept = Vec::new();
    let mut here = 0;
    while here < points.len() - 1 {
        let visible = (here + 2..points.len()).rev().find(|there| is_free(boxes, edge, points[here], points[*there]));
        here = visible.unwrap_or(here + 1);
        kept.push(points[here]);
    }
    kept.pop();
    kept
}

/// Whether a straight line keeps clear of all nodes but those that the edge joins.
fn is_free(boxes: &[Box2], edge: &EdgeContent, from: Point, to: Point) -> bool {
    let line = Curve::through(&[from, to]).samples(64);
    boxes
        .iter()
        .enumerate()
        .all(|(i, shape)| i == edge.from || i == edge.to || line.iter().all(|point| shape.distance(*point) > CLEARANCE))
}

/// Chooses the x coordinates at which edges meet a horizontal side of a node: towards what each of them looks at, in
/// that order, and not too close to each other.
fn place_ports(shape: &Box2, edges: impl Iterator<Item = (usize, Point)>, ports: &mut [f64]) {
    let reach = (shape.width / 2.0 - PORT_SPACING).max(0.0);
    let mut wanted: Vec<(usize, f64)> = edges
        .map(|(i, target)| {
            let slope = (target.x - shape.center.x) / (target.y - shape.center.y).abs();
            (i, (slope * shape.height / 2.0).clamp(-reach, reach))
        })
        .collect();
    wanted.sort_by(|a, b| a.1.total_cmp(&b.1));
    spread(&mut wanted, reach);
    for (i, offset) in wanted {
        ports[i] = shape.center.x + offset;
    }
}

/// Moves sorted offsets apart, symmetrically, and back within reach.
fn spread(offsets: &mut [(usize, f64)], reach: f64) {
    let gaps = offsets.len().saturating_sub(1).max(1) as f64;
    let spacing = PORT_SPACING.min(2.0 * reach / gaps);
    for _ in 0..64 {
        for i in 1..offsets.len() {
            let lack = spacing - (offsets[i].1 - offsets[i - 1].1);
            if lack > 0.0 {
                offsets[i - 1].1 -= lack / 2.0;
                offsets[i].1 += lack / 2.0;
            }
        }
        for offset in offsets.iter_mut() {
            offset.1 = offset.1.clamp(-reach, reach);
        }
    }
}
