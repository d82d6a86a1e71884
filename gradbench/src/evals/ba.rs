//! Bundle adjustment: how far points, seen by cameras, are from where they were observed.

mod jacobian;

use autodiff_runtime::{Differentiable, differentiate};
use serde::Deserialize;
use serde_json::json;

pub use jacobian::{Jacobian, jacobian};

use crate::function::{Function, evaluate};

/// A camera.
#[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
pub struct Camera {
    /// The axis of its rotation, as long as the angle.
    pub rotation: [f64; 3],
    /// Where it is.
    pub centre: [f64; 3],
    /// The focal length in pixels.
    pub focal_length: f64,
    /// The principal point in pixels.
    pub principal_point: [f64; 2],
    /// The radial distortion, of the second and the fourth order.
    pub distortion: [f64; 2],
}

impl From<[f64; 11]> for Camera {
    fn from([r1, r2, r3, c1, c2, c3, focal_length, u, v, k1, k2]: [f64; 11]) -> Self {
        Self {
            rotation: [r1, r2, r3],
            centre: [c1, c2, c3],
            focal_length,
            principal_point: [u, v],
            distortion: [k1, k2],
        }
    }
}

impl From<Camera> for [f64; 11] {
    fn from(camera: Camera) -> Self {
        let Camera { rotation: [r1, r2, r3], centre: [c1, c2, c3], focal_length, .. } = camera;
        let ([u, v], [k1, k2]) = (camera.principal_point, camera.distortion);
        [r1, r2, r3, c1, c2, c3, focal_length, u, v, k1, k2]
    }
}

/// What is observed: by which camera, which point, and where.
#[derive(Clone, Copy, Debug)]
pub struct Observation {
    /// The index of the camera.
    pub camera: usize,
    /// The index of the point.
    pub point: usize,
    /// Where the point is seen, in pixels.
    pub feature: [f64; 2],
}

#[derive(Deserialize)]
struct Message {
    n: usize,
    m: usize,
    p: usize,
    cam: [f64; 11],
    x: [f64; 3],
    w: f64,
    feat: [f64; 2],
}

/// Cameras, points and observations.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Message")]
pub struct Input {
    /// The cameras.
    pub cameras: Vec<Camera>,
    /// The points.
    pub points: Vec<[f64; 3]>,
    /// The weights of the observations.
    pub weights: Vec<f64>,
    /// The observations.
    pub observations: Vec<Observation>,
}

/// GradBench sends one camera, point and observation, which all are like.
impl TryFrom<Message> for Input {
    type Error = String;

    fn try_from(Message { n, m, p, cam, x, w, feat }: Message) -> Result<Self, String> {
        if n == 0 || m == 0 || p == 0 {
            return Err("there are no cameras, no points or no observations".to_owned());
        }
        let observe = |i| Observation { camera: i % n, point: i % m, feature: feat };
        Ok(Self {
            cameras: vec![cam.into(); n],
            points: vec![x; m],
            weights: vec![w; p],
            observations: (0..p).map(observe).collect(),
        })
    }
}

/// How far the point, seen by the camera, is from where it was observed, times the weight of the observation.
#[differentiate(reverse, wrt(camera, point, weight))]
pub fn reprojection_error(camera: &Camera, point: &[f64; 3], weight: f64, feature: &[f64; 2]) -> [f64; 2] {
    let [u, v] = project(camera, point);
    [weight * (u - feature[0]), weight * (v - feature[1])]
}

/// How far the weight is from 1.
#[differentiate(reverse)]
pub fn weight_error(weight: f64) -> f64 {
    1.0 - weight * weight
}

/// Where the camera sees the point, in pixels.
#[differentiate(reverse, wrt(camera, point))]
fn project(camera: &Camera, point: &[f64; 3]) -> [f64; 2] {
    let [c1, c2, c3] = camera.centre;
    let [x, y, z] = rotate(&camera.rotation, [point[0] - c1, point[1] - c2, point[2] - c3]);
    let (x, y) = (x / z, y / z);
    let squared = x * x + y * y;
    let [k1, k2] = camera.distortion;
    let scale = 1.0 + k1 * squared + k2 * squared * squared;
    let [u, v] = camera.principal_point;
    [x * scale * camera.focal_length + u, y * scale * camera.focal_length + v]
}

/// The point, rotated about an axis by the angle that the axis is long, by the formula of Rodrigues.
#[differentiate(reverse)]
fn rotate(rotation: &[f64; 3], point: [f64; 3]) -> [f64; 3] {
    let squared = dot(rotation, rotation);
    if squared == 0.0 {
        let turned = cross(*rotation, point);
        return [point[0] + turned[0], point[1] + turned[1], point[2] + turned[2]];
    }
    let angle = squared.sqrt();
    let (sin, cos) = angle.sin_cos();
    let axis = rotation.map(|r| r / angle);
    let turned = cross(axis, point);
    let along = dot(&axis, &point) * (1.0 - cos);
    std::array::from_fn(|i| point[i] * cos + turned[i] * sin + axis[i] * along)
}

#[differentiate(reverse)]
fn cross([a, b, c]: [f64; 3], [x, y, z]: [f64; 3]) -> [f64; 3] {
    [b * z - c * y, c * x - a * z, a * y - b * x]
}

#[differentiate(reverse)]
fn dot(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/// The errors of all observations: of their projections, and of their weights.
pub fn objective(input: &Input) -> (Vec<[f64; 2]>, Vec<f64>) {
    let reprojection = input.observations.iter().zip(&input.weights).map(|(observation, &weight)| {
        let (camera, point) = (&input.cameras[observation.camera], &input.points[observation.point]);
        reprojection_error(camera, point, weight, &observation.feature)
    });
    (reprojection.collect(), input.weights.iter().map(|&weight| weight_error(weight)).collect())
}

/// GradBench asks for the first of the errors, which are all alike.
pub(super) const FUNCTIONS: [Function; 2] = [
    Function {
        name: "objective",
        evaluate: |input| {
            evaluate(input, objective, |_, (reprojection, weights)| {
                json!({
                    "reproj_error": { "elements": reprojection[0], "repeated": reprojection.len() },
                    "w_err": { "element": weights[0], "repeated": weights.len() },
                })
            })
        },
    },
    Function { name: "jacobian", evaluate: |input| evaluate(input, jacobian, |_, jacobian| jacobian.abridged()) },
];
