//! A scene that is made up, what its cameras see of it, and a poor guess of it.

use std::f64::consts::TAU;

use autodiff_runtime::numbers;
use fastrand::Rng;

use crate::scene::{Camera, Observation, Scene, Vector};

const CAMERAS: usize = 8;
const POINTS: usize = 100;
/// The standard deviation of the noise in what is seen: a pixel, if an image is a thousand wide.
pub(crate) const NOISE: f64 = 1e-3;

/// Cameras on an arc around a cube full of points, which they look at.
pub(crate) fn scene(rng: &mut Rng) -> Scene {
    let mut within = |size: f64| size * (2.0 * rng.f64() - 1.0);
    let camera = |index: usize| {
        let angle = 1.2 * (index as f64 / (CAMERAS - 1) as f64 - 0.5);
        Camera {
            rotation: Vector { x: 0.1 * angle.sin(), y: angle, z: 0.05 },
            translation: Vector { x: 0.1 * angle, y: 0.0, z: -4.0 },
            focal_length: 1.1,
            distortion: [-0.1, 0.02],
        }
    };
    Scene {
        cameras: (0..CAMERAS).map(camera).collect(),
        points: (0..POINTS).map(|_| Vector { x: within(1.0), y: within(1.0), z: within(1.0) }).collect(),
    }
}

/// Every point as every camera sees it, with noise.
pub(crate) fn observations(scene: &Scene, rng: &mut Rng) -> Vec<Observation> {
    let mut observations = Vec::new();
    for (camera, view) in scene.cameras.iter().enumerate() {
        for (index, point) in scene.points.iter().enumerate() {
            let (x, y) = view.project(point);
            let seen = (x + NOISE * normal(rng), y + NOISE * normal(rng));
            observations.push(Observation { camera, point: index, seen });
        }
    }
    observations
}

/// The scene with all of its numbers off by some hundredths.
pub(crate) fn guess(scene: &Scene, rng: &mut Rng) -> Scene {
    let mut guess = scene.clone();
    numbers::for_each(&mut guess, |mut number| number.set(number.get() + 0.05 * normal(rng)));
    guess
}

/// A number of the normal distribution, by the transformation of Box and Muller.
fn normal(rng: &mut Rng) -> f64 {
    (-2.0 * (1.0 - rng.f64()).ln()).sqrt() * (TAU * rng.f64()).cos()
}
