//! The Jacobian of hand tracking, several columns at a time, where all coordinates in triangles share two columns.

use autodiff_runtime::lanes::Lanes;

use super::{Input, objective_jvp_lanes};
use crate::Matrix;

/// How many columns are computed in a pass.
const LANES: usize = 16;

/// The Jacobian of [`objective`](super::objective) by `us`, if there are any, and `theta`. Each pair of `us` moves one point only, so that
/// the derivatives by all first ones, and by all second ones, are one column each, as GradBench wants them.
pub fn jacobian(input: &Input) -> Matrix {
    let Input { theta, us, hand } = input;
    let compressed = if us.is_empty() { 0 } else { 2 };
    let (rows, columns) = (3 * hand.points.len(), compressed + theta.len());
    let mut jacobian = Matrix::new(rows, columns, vec![0.0; rows * columns]);
    for first in (0..columns).step_by(LANES) {
        let d_us = vec![[direction(0, first), direction(1, first)]; us.len()];
        let d_theta: Vec<_> = (0..theta.len()).map(|angle| direction(compressed + angle, first)).collect();
        let (_, tangents) = objective_jvp_lanes(theta, &d_theta, us, &d_us, hand);
        let width = LANES.min(columns - first);
        for (row, tangents) in jacobian.elements.chunks_exact_mut(columns).zip(tangents.as_flattened()) {
            row[first..first + width].copy_from_slice(&tangents.0[..width]);
        }
    }
    jacobian
}

/// How an argument changes in a pass: by one where its column is computed.
fn direction(column: usize, first: usize) -> Lanes<f64, LANES> {
    let mut lanes = Lanes([0.0; LANES]);
    if let Some(lane) = column.checked_sub(first).and_then(|lane| lanes.0.get_mut(lane)) {
        *lane = 1.0;
    }
    lanes
}
