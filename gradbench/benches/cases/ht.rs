//! Hand tracking, by hand.

use autodiff_gradbench::evals::ht::{Hand, Input, jacobian, objective};
use fastrand::Rng;

use super::{Case, random, random_array, random_vec};

type Transform = [[f64; 4]; 4];

/// The Jacobian by rows. Only what was observed is placed, and an angle moves only the bones behind it.
fn by_hand(Input { theta, us, hand }: &Input) -> Vec<f64> {
    let bones = hand.parents.len();
    let mut angles = vec![[0.0; 3]; bones];
    // The bone of each angle, and which of the bone's angles it is.
    let mut places = Vec::new();
    for (finger, bends) in theta[6..].chunks_exact(4).enumerate() {
        let bone = 2 + 4 * finger;
        places.extend([(bone, 0), (bone, 1), (bone + 1, 0), (bone + 2, 0)]);
        for ((bone, axis), bend) in places[4 * finger..].iter().zip(bends) {
            angles[*bone][*axis] = *bend;
        }
    }
    let mut relatives = Vec::new();
    let mut absolutes: Vec<Transform> = Vec::new();
    for (bone, parent) in hand.parents.iter().enumerate() {
        let relative = product(&hand.base_relatives[bone], &rotation(angles[bone], None));
        absolutes.push(parent.map_or(relative, |parent: usize| product(&absolutes[parent], &relative)));
        relatives.push(relative);
    }
    let transforms: Vec<Transform> = absolutes
        .iter()
        .zip(&hand.inverse_base_absolutes)
        .map(|(absolute, inverse)| product(absolute, inverse))
        .collect();
    let moved: Vec<Vec<(usize, Transform)>> = places
        .iter()
        .map(|&(first, axis)| {
            let base = hand.parents[first].map_or(identity(), |parent| absolutes[parent]);
            let turned = product(&hand.base_relatives[first], &rotation(angles[first], Some(axis)));
            let mut moved: Vec<(usize, Transform)> = vec![(first, product(&base, &turned))];
            for (bone, relative) in relatives.iter().enumerate().skip(first + 1) {
                let above = moved.iter().find(|(above, _)| hand.parents[bone] == Some(*above)).map(|(_, above)| *above);
                moved.extend(above.map(|above| (bone, product(&above, relative))));
            }
            let inverse = &hand.inverse_base_absolutes;
            moved.into_iter().map(|(bone, absolute)| (bone, product(&absolute, &inverse[bone]))).collect()
        })
        .collect();

    let (global, slopes) = global_rotation([theta[0], theta[1], theta[2]]);
    let compressed = if us.is_empty() { 0 } else { 2 };
    let columns = compressed + theta.len();
    let mut jacobian = vec![0.0; 3 * hand.points.len() * columns];
    let mirror = if hand.is_mirrored { -1.0 } else { 1.0 };
    // A vertex before the rotation of the whole, and how each angle moves it.
    let mut slots = vec![[0.0; 3]; 1 + places.len()];
    let mut place = |vertex: usize, share: f64, sums: &mut [[f64; 3]]| {
        slots.fill([0.0; 3]);
        let base = &hand.base_positions[vertex];
        let add = |to: &mut [f64; 3], transform: &Transform, weight: f64| {
            for (to, row) in to.iter_mut().zip(transform) {
                *to += weight * (row[0] * base[0] + row[1] * base[1] + row[2] * base[2] + row[3] * base[3]);
            }
        };
        for (transform, weights) in transforms.iter().zip(&hand.weights) {
            if weights[vertex] != 0.0 {
                add(&mut slots[0], transform, weights[vertex]);
            }
        }
        for (slot, moved) in slots[1..].iter_mut().zip(&moved) {
            for (bone, transform) in moved {
                let weight = hand.weights[*bone][vertex];
                if weight != 0.0 {
                    add(slot, transform, weight);
                }
            }
        }
        for (sum, slot) in sums.iter_mut().zip(&slots) {
            sum[0] += share * mirror * slot[0];
            sum[1] += share * slot[1];
            sum[2] += share * slot[2];
        }
        [mirror * slots[0][0], slots[0][1], slots[0][2]]
    };
    let mut sums = vec![[0.0; 3]; 1 + places.len()];
    for (i, &correspondence) in hand.correspondences.iter().enumerate() {
        sums.fill([0.0; 3]);
        let rows = &mut jacobian[3 * i * columns..][..3 * columns];
        if us.is_empty() {
            place(correspondence, 1.0, &mut sums);
        } else {
            let ([u, v], [a, b, c]) = (us[i], hand.triangles[correspondence]);
            let corners = [(a, u), (b, v), (c, 1.0 - u - v)].map(|(vertex, share)| place(vertex, share, &mut sums));
            for (column, corner) in corners[..2].iter().enumerate() {
                let edge = [corner[0] - corners[2][0], corner[1] - corners[2][1], corner[2] - corners[2][2]];
                for (j, d) in turned(&global, &edge).into_iter().enumerate() {
                    rows[j * columns + column] = -d;
                }
            }
        }
        for (column, slope) in slopes.iter().enumerate() {
            for (j, d) in turned(slope, &sums[0]).into_iter().enumerate() {
                rows[j * columns + compressed + column] = -d;
            }
        }
        for j in 0..3 {
            rows[j * columns + compressed + 3 + j] = -1.0;
        }
        for (column, sum) in sums[1..].iter().enumerate() {
            for (j, d) in turned(&global, sum).into_iter().enumerate() {
                rows[j * columns + compressed + 6 + column] = -d;
            }
        }
    }
    jacobian
}

fn identity() -> Transform {
    std::array::from_fn(|i| std::array::from_fn(|j| if i == j { 1.0 } else { 0.0 }))
}

fn product(a: &Transform, b: &Transform) -> Transform {
    a.map(|row| std::array::from_fn(|j| row[0] * b[0][j] + row[1] * b[1][j] + row[2] * b[2][j] + row[3] * b[3][j]))
}

fn turned(rotation: &[[f64; 3]; 3], x: &[f64; 3]) -> [f64; 3] {
    rotation.map(|row| row[0] * x[0] + row[1] * x[1] + row[2] * x[2])
}

/// The rotation by angles about x, z and y, or its derivative by one of the first two.
fn rotation([x, z, y]: [f64; 3], by: Option<usize>) -> Transform {
    let ((sx, cx), (sy, cy), (sz, cz)) = (x.sin_cos(), y.sin_cos(), z.sin_cos());
    let one = if by.is_none() { 1.0 } else { 0.0 };
    // How the columns of the rotation about x begin and go on.
    let (first, [sx, cx]) = if by == Some(0) { (0.0, [cx, -sx]) } else { (1.0, [sx, cx]) };
    let (third, [sz, cz]) = if by == Some(1) { (0.0, [cz, -sz]) } else { (1.0, [sz, cz]) };
    [
        [first * cz * cy, cz * sy * sx - sz * cx, cz * sy * cx + sz * sx, 0.0],
        [first * sz * cy, sz * sy * sx + cz * cx, sz * sy * cx - cz * sx, 0.0],
        [-first * third * sy, third * cy * sx, third * cy * cx, 0.0],
        [0.0, 0.0, 0.0, one],
    ]
}

/// The rotation about an axis by the angle that the axis is long, and its derivatives by the axis.
fn global_rotation(axis: [f64; 3]) -> ([[f64; 3]; 3], [[[f64; 3]; 3]; 3]) {
    let angle = (axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2]).sqrt();
    if angle < 1e-4 {
        return ([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]], [[[0.0; 3]; 3]; 3]);
    }
    let (s, c) = angle.sin_cos();
    let n = axis.map(|a| a / angle);
    // `n n' + (1 - n n') c + [n] s`, and how that changes with `n` and with the angle.
    let skew = |n: [f64; 3]| [[0.0, -n[2], n[1]], [n[2], 0.0, -n[0]], [-n[1], n[0], 0.0]];
    let of = |f: &dyn Fn(usize, usize) -> f64| -> [[f64; 3]; 3] {
        std::array::from_fn(|i| std::array::from_fn(|j| f(i, j)))
    };
    let unit = |i: usize, j: usize| if i == j { 1.0 } else { 0.0 };
    let across = skew(n);
    let rotation = of(&|i, j| n[i] * n[j] * (1.0 - c) + unit(i, j) * c + across[i][j] * s);
    let slopes = std::array::from_fn(|k| {
        let d_n: [f64; 3] = std::array::from_fn(|i| (unit(i, k) - n[i] * n[k]) / angle);
        let d_across = skew(d_n);
        of(&|i, j| {
            (d_n[i] * n[j] + n[i] * d_n[j]) * (1.0 - c)
                + d_across[i][j] * s
                + n[k] * ((n[i] * n[j] - unit(i, j)) * s + across[i][j] * c)
        })
    });
    (rotation, slopes)
}

pub(crate) struct Ht {
    name: &'static str,
    input: Input,
    jacobian: Vec<f64>,
}

impl Ht {
    /// A hand of a wrist with five fingers of four bones.
    pub(crate) fn new(name: &'static str, rng: &mut Rng, vertices: usize, points: usize, triangles: usize) -> Self {
        let parents: Vec<Option<usize>> = (0..21_usize)
            .map(|bone| bone.checked_sub(1).map(|before| if before % 4 == 0 { 0 } else { before }))
            .collect();
        let transform = |rng: &mut Rng| {
            let mut transform: Transform = std::array::from_fn(|_| random_array(rng, -0.6..0.6));
            transform[3] = [0.0, 0.0, 0.0, 1.0];
            transform
        };
        let base_relatives = parents.iter().map(|_| transform(rng)).collect();
        let inverse_base_absolutes = parents.iter().map(|_| transform(rng)).collect();
        let place = |rng: &mut Rng| {
            let [x, y, z] = random_array(rng, -1.0..1.0);
            [x, y, z, 1.0]
        };
        let base_positions = (0..vertices).map(|_| place(rng)).collect();
        // Of ten bones, a vertex is fixed to one.
        let weight = |rng: &mut Rng| if rng.u8(..10) == 0 { rng.f64() } else { 0.0 };
        let weights = parents.iter().map(|_| (0..vertices).map(|_| weight(rng)).collect()).collect();
        let corners = |rng: &mut Rng| std::array::from_fn(|_| rng.usize(..vertices));
        let hand = Hand {
            parents,
            base_relatives,
            inverse_base_absolutes,
            base_positions,
            weights,
            triangles: (0..triangles).map(|_| corners(rng)).collect(),
            is_mirrored: triangles > 0,
            correspondences: (0..points)
                .map(|_| rng.usize(..if triangles > 0 { triangles } else { vertices }))
                .collect(),
            points: (0..points).map(|_| random_array(rng, -1.0..1.0)).collect(),
        };
        let us = if triangles > 0 { (0..points).map(|_| random_array(rng, 0.0..0.5)).collect() } else { Vec::new() };
        let mut theta = random_vec(rng, 26, -2.0..2.0);
        theta[0] = random(rng, &(0.5..1.0));
        Self { name, input: Input { theta, us, hand }, jacobian: Vec::new() }
    }
}

impl Case for Ht {
    fn name(&self) -> &'static str {
        self.name
    }

    fn primal(&mut self) -> f64 {
        objective(&self.input.theta, &self.input.us, &self.input.hand)[0][0]
    }

    fn companion(&mut self) -> f64 {
        self.jacobian = jacobian(&self.input).elements;
        self.jacobian[0]
    }

    fn by_hand(&mut self) -> f64 {
        self.jacobian = by_hand(&self.input);
        self.jacobian[0]
    }

    fn derivative(&self) -> Vec<f64> {
        self.jacobian.clone()
    }
}
