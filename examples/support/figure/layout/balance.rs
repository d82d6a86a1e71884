//! Evens out a layered drawing: each vertex moves towards the middle of its neighbours, in the order that it has.

use super::SPACING;
use super::sugiyama::Drawing;
use crate::figure::geometry::Point;

/// Enough for graphs that fit on a page.
const ROUNDS: usize = 400;

/// Moves the members of a component horizontally until they are centered over what they are joined to, as far as their
/// widths and the order in each layer allow.
pub(crate) fn balance(members: &[usize], centers: &mut [Point], drawing: &Drawing) {
    let layers = layers(members, centers);
    let mut neighbours = vec![Vec::new(); centers.len()];
    for (a, b) in &drawing.edges {
        neighbours[*a].push(*b);
        neighbours[*b].push(*a);
    }
    for _ in 0..ROUNDS {
        for layer in &layers {
            let middle = |i: &usize| {
                let xs = neighbours[*i].iter().map(|j| centers[*j].x);
                xs.sum::<f64>() / neighbours[*i].len().max(1) as f64
            };
            let wanted: Vec<f64> = layer.iter().map(middle).collect();
            let widths = layer.iter().map(|i| drawing.sizes[*i].0 + SPACING);
            let widths: Vec<f64> = widths.collect();
            for (i, x) in layer.iter().zip(apart(&wanted, &widths)) {
                centers[*i].x = x;
            }
        }
    }
}

/// The members of each layer from left to right.
fn layers(members: &[usize], centers: &[Point]) -> Vec<Vec<usize>> {
    let mut order = members.to_vec();
    order.sort_by(|a, b| {
        let (a, b) = (centers[*a], centers[*b]);
        a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x))
    });
    order.chunk_by(|a, b| centers[*a].y == centers[*b].y).map(<[usize]>::to_vec).collect()
}

/// The positions nearest to the wanted ones, in the sense of least squares, that keep neighbours apart.
///
/// Neighbours that would overlap form a block, which goes where its members want to be on average (the method of pool
/// adjacent violators).
fn apart(wanted: &[f64], widths: &[f64]) -> Vec<f64> {
    let mut offset = 0.0;
    let offsets: Vec<f64> = widths
        .iter()
        .enumerate()
        .map(|(i, width)| {
            if i > 0 {
                offset += (widths[i - 1] + width) / 2.0;
            }
            offset
        })
        .collect();
    // Blocks as the sum of what the members want, less their offsets, and the number of members.
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for (x, offset) in wanted.iter().zip(&offsets) {
        blocks.push((x - offset, 1));
        while let [.., left, right] = blocks[..] {
            if left.0 / left.1 as f64 <= right.0 / right.1 as f64 {
                break;
            }
            blocks.pop();
            if let Some(last) = blocks.last_mut() {
                *last = (left.0 + right.0, left.1 + right.1);
            }
        }
    }
    let starts = blocks.iter().flat_map(|(sum, count)| std::iter::repeat_n(sum / *count as f64, *count));
    starts.zip(&offsets).map(|(start, offset)| start + offset).collect()
}
