//! The Jacobian of hand tracking, a column at a time, where all coordinates in triangles share two columns.

use super::{Input, objective_jvp};
use crate::Matrix;

/// The Jacobian of [`objective`](super::objective) by `us`, if there are any, and `theta`. Each pair of `us` moves one point only, so that
/// the derivatives by all first ones, and by all second ones, are one column each, as GradBench wants them.
pub fn jacobian(input: &Input) -> Matrix {
    let Input { theta, us, hand } = input;
    let compressed = if us.is_empty() { 0 } else { 2 };
    let (rows, columns) = (3 * hand.points.len(), compressed + theta.len());
    let mut jacobian = Matrix::new(rows, columns, vec![0.0; rows * columns]);
    for column in 0..columns {
        let (mut d_theta, mut d_us) = (vec![0.0; theta.len()], vec![[0.0; 2]; us.len()]);
        match column.checked_sub(compressed) {
            Some(angle) => d_theta[angle] = 1.0,
            None => d_us.iter_mut().for_each(|d_u| d_u[column] = 1.0),
        }
        let (_, tangent) = objective_jvp(theta, &d_theta, us, &d_us, hand);
        let elements = jacobian.elements.iter_mut().skip(column).step_by(columns);
        elements.zip(tangent.as_flattened()).for_each(|(element, d)| *element = *d);
    }
    jacobian
}
