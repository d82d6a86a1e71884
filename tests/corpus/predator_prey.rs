//! Runge-Kutta steps of a state that is a struct: what calls return is of its type, as its operators show.

use autodiff::check_flat_vjp;
use autodiff_runtime::{Differentiable, differentiate};
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct V2 {
    x: f64,
    y: f64,
}
#[differentiate(reverse, wrt(self, rhs))]
impl std::ops::Add for V2 {
    type Output = V2;
    fn add(self, rhs: V2) -> V2 {
        V2 { x: self.x + rhs.x, y: self.y + rhs.y }
    }
}
#[differentiate(reverse, wrt(self, rhs))]
impl std::ops::Mul<f64> for V2 {
    type Output = V2;
    fn mul(self, rhs: f64) -> V2 {
        V2 { x: self.x * rhs, y: self.y * rhs }
    }
}
#[differentiate(reverse, wrt(self, rhs))]
impl std::ops::Mul<V2> for f64 {
    type Output = V2;
    fn mul(self, rhs: V2) -> V2 {
        V2 { x: self * rhs.x, y: self * rhs.y }
    }
}
#[differentiate(reverse, wrt(self, rhs))]
impl std::ops::AddAssign for V2 {
    fn add_assign(&mut self, rhs: V2) {
        self.x += rhs.x;
        self.y += rhs.y;
    }
}
#[differentiate(reverse, wrt(s))]
fn field(s: V2) -> V2 {
    V2 { x: s.x * (1.1 - 0.4 * s.y), y: s.y * (0.1 * s.x - 0.4) }
}
#[differentiate(reverse, wrt(s0, h))]
pub fn predator_prey(s0: V2, h: f64, n: usize) -> V2 {
    let mut s = s0;
    for _ in 0..n {
        let k1 = field(s);
        let k2 = field(s + k1 * (h / 2.0));
        let k3 = field(s + k2 * (h / 2.0));
        let k4 = field(s + k3 * h);
        s += (k1 + 2.0 * k2 + 2.0 * k3 + k4) * (h / 6.0);
    }
    s
}
pub fn check() {
    check_flat_vjp(
        |v| {
            let r = predator_prey(V2 { x: v[0], y: v[1] }, v[2], 5);
            vec![r.x, r.y]
        },
        |v, s, d| {
            let (r, a, h) = predator_prey_vjp(V2 { x: v[0], y: v[1] }, v[2], 5, V2 { x: s[0], y: s[1] });
            d[0] += a.x;
            d[1] += a.y;
            d[2] += h;
            vec![r.x, r.y]
        },
        &[&[2.0, 1.0, 0.1]],
    );
}
