//! Cameras, points, and how far off the places are at which the cameras see the points.
//!
//! The camera is that of the problems "Bundle Adjustment in the Large": a rotation about an axis, a translation, a focal length and two
//! coefficients of radial distortion. Lengths in an image are in units of its width.

use autodiff_runtime::{Differentiable, differentiate};
use std::ops::{Add, Mul};

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Vector {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) z: f64,
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Camera {
    /// The axis, as long as the angle in radians.
    pub(crate) rotation: Vector,
    pub(crate) translation: Vector,
    pub(crate) focal_length: f64,
    pub(crate) distortion: [f64; 2],
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Scene {
    pub(crate) cameras: Vec<Camera>,
    pub(crate) points: Vec<Vector>,
}

/// Where a camera has seen a point.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Observation {
    pub(crate) camera: usize,
    pub(crate) point: usize,
    pub(crate) seen: (f64, f64),
}

#[differentiate(reverse, wrt(self, other))]
impl Add for Vector {
    type Output = Vector;
    fn add(self, other: Vector) -> Vector {
        Vector { x: self.x + other.x, y: self.y + other.y, z: self.z + other.z }
    }
}

#[differentiate(reverse, wrt(self, factor))]
impl Mul<f64> for Vector {
    type Output = Vector;
    fn mul(self, factor: f64) -> Vector {
        Vector { x: self.x * factor, y: self.y * factor, z: self.z * factor }
    }
}

#[differentiate(reverse, wrt(self, other, v))]
impl Vector {
    fn dot(self, other: Vector) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    fn cross(self, other: Vector) -> Vector {
        Vector {
            x: self.y * other.z - self.z * other.y,
            y: self.z * other.x - self.x * other.z,
            z: self.x * other.y - self.y * other.x,
        }
    }

    /// `v`, turned about this axis by its length: Rodrigues' formula.
    pub(crate) fn rotate(self, v: Vector) -> Vector {
        let square = self.dot(self);
        if square == 0.0 {
            return v + self.cross(v);
        }
        let angle = square.sqrt();
        let axis = self * (1.0 / angle);
        v * angle.cos() + axis.cross(v) * angle.sin() + axis * (axis.dot(v) * (1.0 - angle.cos()))
    }
}

#[differentiate(reverse, wrt(self, point, square))]
impl Camera {
    /// By how much what is at this squared distance from the centre of the image is moved outwards.
    fn distort(&self, square: f64) -> f64 {
        1.0 + square * (self.distortion[0] + square * self.distortion[1])
    }

    /// Where a point is seen.
    pub(crate) fn project(&self, point: &Vector) -> (f64, f64) {
        let seen = self.rotation.rotate(*point) + self.translation;
        let (x, y) = (-seen.x / seen.z, -seen.y / seen.z);
        let scale = self.focal_length * self.distort(x * x + y * y);
        (scale * x, scale * y)
    }
}

/// The sum of the squared distances between where points have been seen and where they should have been.
#[differentiate(reverse, wrt(scene))]
pub(crate) fn squared_error(scene: &Scene, observations: &[Observation]) -> f64 {
    let mut sum = 0.0;
    for observation in observations {
        let (x, y) = scene.cameras[observation.camera].project(&scene.points[observation.point]);
        let (seen_x, seen_y) = observation.seen;
        sum += (x - seen_x).powi(2) + (y - seen_y).powi(2);
    }
    sum
}
