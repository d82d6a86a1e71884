//! Vectors as a struct with methods: by reference, by value, in place, chained.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

impl Vec3 {
    fn at(v: &[f64]) -> Self {
        Vec3 { x: v[0], y: v[1], z: v[2] }
    }

    fn store(self, v: &mut [f64]) {
        v.copy_from_slice(&[self.x, self.y, self.z]);
    }

    #[differentiate(reverse, wrt(self, other))]
    fn dot(&self, other: &Vec3) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    #[differentiate(reverse, wrt(self))]
    fn norm(self) -> f64 {
        self.dot(&self).sqrt()
    }

    #[differentiate(reverse, wrt(self, k))]
    fn scaled(&self, k: f64) -> Self {
        Self { x: k * self.x, y: k * self.y, z: k * self.z }
    }

    #[differentiate(reverse, wrt(self, other))]
    fn cross(&self, other: &Self) -> Self {
        Self {
            x: self.y * other.z - self.z * other.y,
            y: self.z * other.x - self.x * other.z,
            z: self.x * other.y - self.y * other.x,
        }
    }

    #[differentiate(reverse, wrt(self))]
    fn unit(&self) -> Vec3 {
        let n = self.norm();
        self.scaled(1.0 / n)
    }

    #[differentiate(reverse, wrt(self, k))]
    fn stretch(&mut self, k: f64) {
        self.x *= k;
        self.y += self.x;
    }

    #[differentiate(reverse, wrt(self, k))]
    fn stretch_twice(&mut self, k: f64) {
        self.stretch(k);
        self.stretch(k * k);
    }
}

#[differentiate(reverse, wrt(a, b))]
pub fn rigid_vectors(a: &Vec3, b: Vec3) -> f64 {
    let c = a.cross(&b);
    0.5 * c.norm() + a.unit().dot(&b) + a.scaled(2.0).scaled(b.x).norm()
}

#[differentiate(reverse, wrt(a, k))]
pub fn stretched(a: &Vec3, k: f64) -> f64 {
    let mut c = a.scaled(k);
    for _ in 0..3 {
        c.stretch(k);
        if c.x > 2.0 {
            return c.x * c.y;
        }
        c.stretch_twice(0.5 * k);
    }
    c.norm()
}

pub fn check() {
    check_flat(
        |v| rigid_vectors(&Vec3::at(&v[..3]), Vec3::at(&v[3..])),
        |v, d| {
            let mut d_a = Vec3 { x: f64::NAN, y: 1.0, z: 2.0 };
            let (value, d_b) = rigid_vectors_grad(&Vec3::at(&v[..3]), &mut d_a, Vec3::at(&v[3..]));
            d_a.store(&mut d[..3]);
            d_b.store(&mut d[3..]);
            value
        },
        &[&[1.0, 2.0, -0.5, 0.3, -1.0, 0.7], &[0.2, -0.4, 1.5, 1.1, 0.6, 0.9]],
    );
    check_flat(
        |v| stretched(&Vec3::at(&v[..3]), v[3]),
        |v, d| {
            let mut d_a = Vec3 { x: 5.0, y: 1.0, z: 2.0 };
            let (value, d_k) = stretched_grad(&Vec3::at(&v[..3]), &mut d_a, v[3]);
            d_a.store(&mut d[..3]);
            d[3] = d_k;
            value
        },
        &[&[1.0, 2.0, -0.5, 0.8], &[1.5, 0.4, 0.5, 1.7], &[0.3, 0.2, 0.1, 1.2]],
    );
}
