//! Hand tracking: how far points are from the surface of a hand in a pose.

mod jacobian;
mod model;

use autodiff_runtime::differentiate;

pub use jacobian::jacobian;
pub use model::{Hand, Input};

use crate::function::{Function, evaluate};

/// How far each observed point is from its correspondence on the hand in the pose `theta`: a vertex, or, if there are any `us`, the
/// point of a triangle with these barycentric coordinates. `theta` is a rotation, a translation, and four angles for each finger.
#[differentiate(forward, lanes, wrt(theta, us))]
pub fn objective(theta: &[f64], us: &[[f64; 2]], hand: &Hand) -> Vec<[f64; 3]> {
    let positions = skinned_positions(theta, hand);
    let mut errors = Vec::with_capacity(hand.points.len());
    for (i, (point, &correspondence)) in hand.points.iter().zip(&hand.correspondences).enumerate() {
        let seen = if us.is_empty() {
            positions[correspondence]
        } else {
            let [u, v] = us[i];
            let [a, b, c] = hand.triangles[correspondence];
            let mut seen = [0.0; 3];
            for j in 0..3 {
                seen[j] = u * positions[a][j] + v * positions[b][j] + (1.0 - u - v) * positions[c][j];
            }
            seen
        };
        errors.push([point[0] - seen[0], point[1] - seen[1], point[2] - seen[2]]);
    }
    errors
}

/// Where the vertices of the hand are.
#[differentiate(forward, lanes, wrt(theta))]
fn skinned_positions(theta: &[f64], hand: &Hand) -> Vec<[f64; 3]> {
    let transforms = bone_transforms(theta, hand);
    let mut positions = vec![[0.0; 3]; hand.base_positions.len()];
    for (transform, weights) in transforms.iter().zip(&hand.weights) {
        for ((position, base), weight) in positions.iter_mut().zip(&hand.base_positions).zip(weights) {
            for i in 0..3 {
                let moved = transform[i][0] * base[0]
                    + transform[i][1] * base[1]
                    + transform[i][2] * base[2]
                    + transform[i][3] * base[3];
                position[i] += weight * moved;
            }
        }
    }
    let rotation = rotation_about([theta[0], theta[1], theta[2]]);
    for position in &mut positions {
        let x = if hand.is_mirrored { -position[0] } else { position[0] };
        let [y, z] = [position[1], position[2]];
        for i in 0..3 {
            position[i] = rotation[i][0] * x + rotation[i][1] * y + rotation[i][2] * z + theta[3 + i];
        }
    }
    positions
}

/// How each bone moves what is fixed to it.
#[differentiate(forward, lanes, wrt(theta))]
fn bone_transforms(theta: &[f64], hand: &Hand) -> Vec<[[f64; 4]; 4]> {
    let mut angles = vec![[0.0; 3]; hand.parents.len()];
    for (finger, bends) in theta[6..].chunks_exact(4).enumerate() {
        // The first of its bones is not moved, the next one in two directions.
        let bone = 2 + 4 * finger;
        angles[bone] = [bends[0], bends[1], 0.0];
        angles[bone + 1][0] = bends[2];
        angles[bone + 2][0] = bends[3];
    }
    let mut absolutes: Vec<[[f64; 4]; 4]> = Vec::with_capacity(hand.parents.len());
    for (bone, parent) in hand.parents.iter().enumerate() {
        let relative = product(&hand.base_relatives[bone], &rotation_by(angles[bone]));
        let absolute = match parent {
            Some(parent) => product(&absolutes[*parent], &relative),
            None => relative,
        };
        absolutes.push(absolute);
    }
    absolutes.iter().zip(&hand.inverse_base_absolutes).map(|(absolute, inverse)| product(absolute, inverse)).collect()
}

/// The rotation by angles about the axes x, z and y, that about x first.
#[differentiate(forward, lanes)]
fn rotation_by([x, z, y]: [f64; 3]) -> [[f64; 4]; 4] {
    let ((sx, cx), (sy, cy), (sz, cz)) = (x.sin_cos(), y.sin_cos(), z.sin_cos());
    [
        [cz * cy, cz * sy * sx - sz * cx, cz * sy * cx + sz * sx, 0.0],
        [sz * cy, sz * sy * sx + cz * cx, sz * sy * cx - cz * sx, 0.0],
        [-sy, cy * sx, cy * cx, 0.0],
        [0.0, 0.0, 0.0, 1.0],
    ]
}

/// The rotation about an axis by the angle that the axis is long.
#[differentiate(forward, lanes)]
fn rotation_about(axis: [f64; 3]) -> [[f64; 3]; 3] {
    let angle = (axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2]).sqrt();
    if angle < 1e-4 {
        return [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    }
    let [x, y, z] = [axis[0] / angle, axis[1] / angle, axis[2] / angle];
    let (s, c) = angle.sin_cos();
    [
        [x * x + (1.0 - x * x) * c, x * y * (1.0 - c) - z * s, x * z * (1.0 - c) + y * s],
        [x * y * (1.0 - c) + z * s, y * y + (1.0 - y * y) * c, y * z * (1.0 - c) - x * s],
        [x * z * (1.0 - c) - y * s, z * y * (1.0 - c) + x * s, z * z + (1.0 - z * z) * c],
    ]
}

#[differentiate(forward, lanes)]
fn product(a: &[[f64; 4]; 4], b: &[[f64; 4]; 4]) -> [[f64; 4]; 4] {
    let mut product = [[0.0; 4]; 4];
    for i in 0..4 {
        for j in 0..4 {
            for k in 0..4 {
                product[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    product
}

pub(super) const FUNCTIONS: [Function; 2] = [
    Function {
        name: "objective",
        evaluate: |input| {
            evaluate(input, |Input { theta, us, hand }: &Input| objective(theta, us, hand), |_, errors| errors.concat())
        },
    },
    Function { name: "jacobian", evaluate: |input| evaluate(input, jacobian, |_, jacobian| jacobian) },
];
