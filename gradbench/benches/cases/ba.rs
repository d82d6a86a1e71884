//! Bundle adjustment, by hand.

use autodiff_gradbench::evals::ba::{Camera, Input, Jacobian, Observation, jacobian, objective};
use fastrand::Rng;

use super::{Case, random, random_array};

/// The derivatives of the two errors of an observation by the camera, the point and the weight.
fn block(camera: &Camera, point: &[f64; 3], weight: f64, feature: &[f64; 2]) -> [[f64; 15]; 2] {
    let Camera { rotation, centre, focal_length: f, principal_point: [u0, v0], distortion: [k1, k2] } = *camera;
    let p: [f64; 3] = [point[0] - centre[0], point[1] - centre[1], point[2] - centre[2]];
    let angle = dot(&rotation, &rotation).sqrt();
    let (sin, cos) = angle.sin_cos();
    let inverse = 1.0 / angle;
    let w = if angle == 0.0 { [0.0; 3] } else { rotation.map(|r| r * inverse) };
    let (crossed, along) = (cross(&w, &p), dot(&w, &p));
    let [rx, ry, rz] = if angle == 0.0 {
        let turned = cross(&rotation, &p);
        [p[0] + turned[0], p[1] + turned[1], p[2] + turned[2]]
    } else {
        std::array::from_fn(|i| p[i] * cos + crossed[i] * sin + w[i] * along * (1.0 - cos))
    };

    let depth = 1.0 / rz;
    let (x, y) = (rx * depth, ry * depth);
    let squared = x * x + y * y;
    let scale = 1.0 + k1 * squared + k2 * squared * squared;
    let (u, v) = (f * x * scale + u0, f * y * scale + v0);

    // The scale's derivatives by x and y are `slope` times x and y.
    let slope = 2.0 * (k1 + 2.0 * k2 * squared);
    let wf = weight * f;
    let by_distorted =
        [[wf * (scale + slope * x * x), wf * slope * x * y], [wf * slope * x * y, wf * (scale + slope * y * y)]];
    // How the rotated point moves with the angle.
    let turning: [f64; 3] = std::array::from_fn(|i| crossed[i] * cos + (w[i] * along - p[i]) * sin);

    let ends = [[x, weight, 0.0, u - feature[0]], [y, 0.0, weight, v - feature[1]]];
    [0, 1].map(|row| {
        let [by_x, by_y] = by_distorted[row];
        let [distorted, by_u, by_v, by_weight] = ends[row];
        // By the rotated point.
        let g = [by_x * depth, by_y * depth, -(by_x * x + by_y * y) * depth];
        let (by_point, by_rotation) = if angle == 0.0 {
            (g, cross(&p, &g))
        } else {
            let (turned, forward) = (cross(&w, &g), dot(&w, &g));
            let by_point: [f64; 3] =
                std::array::from_fn(|i| g[i] * cos - turned[i] * sin + w[i] * forward * (1.0 - cos));
            // By the axis, of which only what is perpendicular to it counts.
            let lever = cross(&p, &g);
            let by_axis: [f64; 3] =
                std::array::from_fn(|i| lever[i] * sin + (p[i] * forward + along * g[i]) * (1.0 - cos));
            let by_angle = dot(&g, &turning) - dot(&by_axis, &w) * inverse;
            (by_point, std::array::from_fn(|i| by_angle * w[i] + by_axis[i] * inverse))
        };
        let focal = weight * distorted * scale;
        let (k1, k2) = (wf * distorted * squared, wf * distorted * squared * squared);
        let [px, py, pz] = by_point;
        let [r1, r2, r3] = by_rotation;
        [r1, r2, r3, -px, -py, -pz, focal, by_u, by_v, k1, k2, px, py, pz, by_weight]
    })
}

fn by_hand(input: &Input) -> Jacobian {
    let mut jacobian = Jacobian::with_room(input);
    for (i, (observation, &weight)) in input.observations.iter().zip(&input.weights).enumerate() {
        let (camera, point) = (&input.cameras[observation.camera], &input.points[observation.point]);
        for row in block(camera, point, weight, &observation.feature) {
            jacobian.push_row(input.columns_of(i).zip(row));
        }
    }
    let first_weight = input.first_weight();
    for (i, &weight) in input.weights.iter().enumerate() {
        jacobian.push_row([(first_weight + i, -2.0 * weight)]);
    }
    jacobian
}

fn cross([a, b, c]: &[f64; 3], [x, y, z]: &[f64; 3]) -> [f64; 3] {
    [b * z - c * y, c * x - a * z, a * y - b * x]
}

fn dot(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

pub(crate) struct Ba {
    input: Input,
    jacobian: Option<Jacobian>,
}

impl Ba {
    pub(crate) fn new(rng: &mut Rng, cameras: usize, points: usize, observations: usize) -> Self {
        let mut camera = |_| Camera {
            rotation: random_array(rng, -1.0..1.0),
            centre: random_array(rng, -1.0..1.0),
            focal_length: random(rng, &(400.0..600.0)),
            principal_point: random_array(rng, -10.0..10.0),
            distortion: random_array(rng, -0.1..0.1),
        };
        let cameras: Vec<Camera> = (0..cameras).map(&mut camera).collect();
        let points: Vec<[f64; 3]> = (0..points).map(|_| random_array(rng, 5.0..10.0)).collect();
        let weights = (0..observations).map(|_| random(rng, &(0.1..1.0))).collect();
        let observe = |i| Observation {
            camera: i % cameras.len(),
            point: i % points.len(),
            feature: random_array(rng, 0.0..500.0),
        };
        let observations = (0..observations).map(observe).collect();
        Self { input: Input { cameras, points, weights, observations }, jacobian: None }
    }
}

impl Case for Ba {
    fn name(&self) -> &'static str {
        "ba"
    }

    fn primal(&mut self) -> f64 {
        let (reprojection, weights) = objective(&self.input);
        reprojection[0][0] + weights[0]
    }

    fn companion(&mut self) -> f64 {
        self.jacobian.insert(jacobian(&self.input)).values[0]
    }

    fn by_hand(&mut self) -> f64 {
        self.jacobian.insert(by_hand(&self.input)).values[0]
    }

    fn derivative(&self) -> Vec<f64> {
        let jacobian = self.jacobian.as_ref().expect("a derivative has been computed");
        let columns = jacobian.columns.iter().chain(&jacobian.rows).map(|index| *index as f64);
        jacobian.values.iter().copied().chain(columns).collect()
    }
}
