//! Vectors and matrices of one's own as fields: their operators applied to fields, multiples by fields, sums in a loop.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};
use std::ops::{Add, Mul, Sub};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

#[differentiate(reverse)]
impl Add for Vec3 {
    type Output = Vec3;
    fn add(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }
}

#[differentiate(reverse)]
impl Sub for Vec3 {
    type Output = Vec3;
    fn sub(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
    }
}

#[differentiate(reverse)]
impl Mul<f64> for Vec3 {
    type Output = Vec3;
    fn mul(self, k: f64) -> Vec3 {
        Vec3 { x: self.x * k, y: self.y * k, z: self.z * k }
    }
}

#[differentiate(reverse)]
impl Mul<Vec3> for f64 {
    type Output = Vec3;
    fn mul(self, v: Vec3) -> Vec3 {
        v * self
    }
}

/// Of four-vectors that lie in a space of three: no product of numbers, and its factors' derivatives are no plain multiples.
#[differentiate(reverse)]
impl Mul for Vec3 {
    type Output = f64;
    fn mul(self, o: Vec3) -> f64 {
        self.x * o.x - self.y * o.y - self.z * o.z
    }
}

impl Vec3 {
    #[differentiate(reverse, wrt(self))]
    fn norm(self) -> f64 {
        (self.x * self.x + self.y * self.y + self.z * self.z).sqrt()
    }

    #[differentiate(reverse, wrt(self, o))]
    fn dot(&self, o: &Vec3) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Mat3 {
    rows: [Vec3; 3],
}

#[differentiate(reverse)]
impl Mul<Vec3> for Mat3 {
    type Output = Vec3;
    fn mul(self, v: Vec3) -> Vec3 {
        Vec3 { x: self.rows[0].dot(&v), y: self.rows[1].dot(&v), z: self.rows[2].dot(&v) }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Pose {
    rotation: Mat3,
    translation: Vec3,
    scale: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Ray {
    origin: Vec3,
    direction: Vec3,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Pair<T> {
    first: T,
    second: T,
}

#[differentiate(reverse, wrt(self, ray))]
impl Pose {
    fn centre(&self) -> Vec3 {
        self.rotation * self.translation
    }

    fn applied(&self, ray: &Ray) -> Ray {
        let origin: Vec3 = self.scale * (self.rotation * ray.origin) + self.translation;
        let direction: Vec3 = self.rotation * ray.direction;
        Ray { origin, direction }
    }
}

#[differentiate(reverse, wrt(ray, t))]
fn at(ray: &Ray, t: f64) -> Vec3 {
    ray.origin + ray.direction * t
}

/// How far along a ray the unit sphere is: `None` where it is missed.
#[differentiate(reverse, wrt(ray, centre))]
fn hit(ray: &Ray, centre: Vec3) -> Option<f64> {
    let from_centre = ray.origin - centre;
    let a = ray.direction.dot(&ray.direction);
    let b = 2.0 * from_centre.dot(&ray.direction);
    let c = from_centre.dot(&from_centre) - 1.0;
    let discriminant = b * b - 4.0 * a * c;
    if discriminant < 0.0 { None } else { Some((-b - discriminant.sqrt()) / (2.0 * a)) }
}

#[differentiate(reverse, wrt(pose, ray))]
pub fn fields_of_vectors(pose: &Pose, ray: &Ray) -> Option<f64> {
    let seen = pose.applied(ray);
    let distance = hit(&seen, pose.centre())?;
    let turned = pose.scale * ray.direction;
    let (origin, direction): (Vec3, Vec3) = (ray.origin, ray.direction);
    let mut end = ray.origin;
    for t in [0.5, 1.5] {
        end = end + seen.direction * t;
    }
    Some((at(ray, distance) - pose.translation).norm() + turned.norm() * distance + end.norm() + origin * direction)
}

#[differentiate(reverse, wrt(pairs))]
pub fn pairs(pairs: &[Pair<Vec3>]) -> f64 {
    let total = pairs.iter().fold(pairs[0].first, |sum, pair| sum + pair.second);
    let twice = pairs[0].first * 2.0;
    total.norm() + twice.x * twice.y
}

#[differentiate(reverse, wrt(pair))]
pub fn swapped(pair: Pair<f64>) -> f64 {
    let other = Pair { first: pair.second, second: pair.first * pair.second };
    other.first * other.second + pair.first
}

fn vector(v: &[f64]) -> Vec3 {
    Vec3 { x: v[0], y: v[1], z: v[2] }
}

fn flat(v: Vec3) -> [f64; 3] {
    [v.x, v.y, v.z]
}

fn pose(v: &[f64]) -> Pose {
    let rows = [vector(v), vector(&v[3..]), vector(&v[6..])];
    Pose { rotation: Mat3 { rows }, translation: vector(&v[9..]), scale: v[12] }
}

fn ray(v: &[f64]) -> Ray {
    Ray { origin: vector(v), direction: vector(&v[3..]) }
}

pub fn check() {
    let point = [
        0.9, 0.1, -0.2, 0.1, 1.1, 0.3, -0.2, 0.1, 0.8, 0.2, -0.1, 0.3, 0.7, // the pose
        0.1, 0.4, -3.0, 0.1, -0.05, 1.2,
    ];
    check_flat(
        |v| fields_of_vectors(&pose(v), &ray(&v[13..])).expect("it is hit"),
        |v, d| {
            let (mut d_pose, mut d_ray) = (pose(&[f64::NAN; 13]), ray(&[1.0; 6]));
            let value = fields_of_vectors_grad(&pose(v), &mut d_pose, &ray(&v[13..]), &mut d_ray);
            let rows = d_pose.rotation.rows.into_iter().chain([d_pose.translation]).flat_map(flat);
            let ray = flat(d_ray.origin).into_iter().chain(flat(d_ray.direction));
            d.iter_mut().zip(rows.chain([d_pose.scale]).chain(ray)).for_each(|(d, part)| *d = part);
            value.expect("it is hit")
        },
        &[&point],
    );
    let pair = |v: &[f64]| Pair { first: vector(v), second: vector(&v[3..]) };
    check_flat(
        |v| pairs(&[pair(v), pair(&v[6..])]),
        |v, d| {
            let mut d_pairs = [pair(v); 2];
            let value = pairs_grad(&[pair(v), pair(&v[6..])], &mut d_pairs);
            let parts = d_pairs.iter().flat_map(|pair| [pair.first, pair.second]).flat_map(flat);
            d.iter_mut().zip(parts).for_each(|(d, part)| *d = part);
            value
        },
        &[&point[..12]],
    );
    let pair = Pair { first: 2.0, second: 3.0 };
    assert_eq!(swapped_grad(pair), (20.0, Pair { first: 10.0, second: 12.0 }));
}
