//! The attribute on a whole `impl`: of a generic struct, of a trait, with functions that are left alone.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::{Differentiable, differentiate};
use num_traits::Float;

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Vector<T> {
    x: T,
    y: T,
}

#[differentiate(reverse, wrt(self, other, k))]
impl<T: Float> Vector<T> {
    fn new(x: T, y: T) -> Self {
        Vector { x, y }
    }

    fn dot(&self, other: &Vector<T>) -> T {
        self.x * other.x + self.y * other.y
    }

    fn norm(&self) -> T {
        self.dot(self).sqrt()
    }

    fn scaled(self, k: T) -> Self {
        Vector { x: self.x * k, y: self.y * k }
    }

    fn dimension(&self) -> usize {
        2
    }

    fn bent(&self, k: T) -> T {
        let n = self.norm();
        let unit = self.scaled(n.recip() * T::from(2.0).unwrap());
        unit.dot(&self.scaled(k)) + unit.x.powi(self.dimension() as i32) * k
    }
}

pub trait Potential {
    type Energy;
    fn energy(&self, q: &[f64]) -> Self::Energy;
    fn force(&self, q: f64) -> f64;
    fn name(&self) -> &'static str;
}

pub struct Spring {
    k: f64,
}

#[differentiate(reverse)]
impl Potential for Spring {
    type Energy = f64;

    fn energy(&self, q: &[f64]) -> Self::Energy {
        q.iter().map(|x| 0.5 * self.k * x * x).sum()
    }

    fn force(&self, q: f64) -> f64 {
        -self.k * q
    }

    fn name(&self) -> &'static str {
        "spring"
    }
}

#[differentiate(reverse)]
pub fn annotated_blocks(x: &[f64], q: f64) -> f64 {
    let spring = Spring { k: 3.0 };
    let e: f64 = spring.energy(x);
    e * spring.force(q) + spring.name().len() as f64
}

pub fn check() {
    check_gradient(
        |[x, y, k]: [f64; 3]| Vector::new(x, y).bent(k),
        |[x, y, k]| {
            let mut d = Vector { x: f64::NAN, y: 0.0 };
            let (value, d_k) = Vector::new(x, y).bent_grad(&mut d, k);
            (value, d.x, d.y, d_k)
        },
        &[[1.0, 2.0, 0.5], [-0.3, 0.8, 1.5]],
    );
    check_flat(
        |v| annotated_blocks(&v[1..], v[0]),
        |v, d| {
            let (value, d_q) = annotated_blocks_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_q;
            value
        },
        &[&[0.4, 1.0, -2.0]],
    );
    let mut d_q = [0.0; 2];
    assert_eq!((Spring { k: 2.0 }.energy_grad(&[1.0, 3.0], &mut d_q), d_q), (10.0, [2.0, 6.0]));
    assert_eq!(Spring { k: 2.0 }.force_grad(1.0), (-2.0, -2.0));
}
