//! The nearest of several spheres that a ray hits, in an option of a struct, shaded.
#![allow(clippy::collapsible_if, clippy::unnecessary_map_or)]

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Differentiable)]
pub struct Vec3(pub f64, pub f64, pub f64);
#[differentiate(reverse, wrt(self, o, k))]

impl Vec3 {
    fn dot(self, o: Vec3) -> f64 {
        self.0 * o.0 + self.1 * o.1 + self.2 * o.2
    }
    fn sub(self, o: Vec3) -> Vec3 {
        Vec3(self.0 - o.0, self.1 - o.1, self.2 - o.2)
    }
    fn scale(self, k: f64) -> Vec3 {
        Vec3(self.0 * k, self.1 * k, self.2 * k)
    }
    fn normalized(self) -> Vec3 {
        self.scale(1.0 / self.dot(self).sqrt())
    }
    fn reflect(self, o: Vec3) -> Vec3 {
        self.sub(o.scale(2.0 * self.dot(o)))
    }
}

#[derive(Clone, Copy, Differentiable)]
pub struct Sphere {
    center: Vec3,
    radius: f64,
    albedo: f64,
}

#[derive(Clone, Copy, Differentiable)]
pub struct Hit {
    t: f64,
    normal: Vec3,
    albedo: f64,
}
#[differentiate(reverse, wrt(self, origin, dir))]

impl Sphere {
    pub fn intersect(&self, origin: Vec3, dir: Vec3) -> Option<Hit> {
        let oc = origin.sub(self.center);
        let b = oc.dot(dir);
        let c = oc.dot(oc) - self.radius * self.radius;
        let disc = b * b - c;
        if disc < 0.0 {
            return None;
        }
        let t = -b - disc.sqrt();
        if t < 1e-4 {
            return None;
        }
        let p = Vec3(origin.0 + dir.0 * t, origin.1 + dir.1 * t, origin.2 + dir.2 * t);
        let normal = p.sub(self.center).normalized();
        Some(Hit { t, normal, albedo: self.albedo })
    }
}
#[differentiate(reverse, wrt(spheres, dir))]
pub fn ray_casting(spheres: &[Sphere], dir: Vec3, light: Vec3) -> f64 {
    let origin = Vec3(0.0, 0.0, 0.0);
    let dir = dir.normalized();
    let mut closest: Option<Hit> = None;
    for s in spheres {
        if let Some(hit) = s.intersect(origin, dir) {
            if closest.map_or(true, |c| hit.t < c.t) {
                closest = Some(hit);
            }
        }
    }
    match closest {
        Some(hit) => {
            let diffuse = hit.normal.dot(light).max(0.0);
            let spec = dir.reflect(hit.normal).dot(light).max(0.0).powi(8);
            hit.albedo * diffuse + 0.3 * spec
        }
        None => 0.5 * (dir.1 + 1.0),
    }
}
fn sp(v: &[f64]) -> Vec<Sphere> {
    v.chunks_exact(5).map(|c| Sphere { center: Vec3(c[0], c[1], c[2]), radius: c[3], albedo: c[4] }).collect()
}

pub fn check() {
    let l = Vec3(0.3, 0.8, -0.5);
    check_flat(
        |v| ray_casting(&sp(&v[3..]), Vec3(v[0], v[1], v[2]), l),
        |v, d| {
            let mut ds = sp(&d[3..]);
            let (r, dd) = ray_casting_grad(&sp(&v[3..]), &mut ds, Vec3(v[0], v[1], v[2]), l);
            d[0] = dd.0;
            d[1] = dd.1;
            d[2] = dd.2;
            for (c, s) in d[3..].chunks_mut(5).zip(&ds) {
                c.copy_from_slice(&[s.center.0, s.center.1, s.center.2, s.radius, s.albedo])
            }
            r
        },
        &[
            &[0.05, 0.1, 1.0, 0.0, 0.0, 5.0, 1.0, 0.7, 0.3, 0.4, 3.0, 0.6, 0.9],
            &[1.0, 0.1, 0.2, 0.0, 0.0, 5.0, 1.0, 0.7, 0.3, 0.4, 3.0, 0.6, 0.9],
        ],
    );
}
