//! Filters with a state of their own, in others: methods that change what they are called on, called for their value.

use autodiff::{check_flat, check_flat_vjp};
use autodiff_runtime::{Differentiable, differentiate};
#[derive(Clone, Debug, Differentiable)]
pub struct OnePole {
    a: f64,
    y: f64,
}
#[derive(Clone, Debug, Differentiable)]
pub struct Chain {
    first: OnePole,
    stages: Vec<OnePole>,
    gain: f64,
    count: usize,
}
#[differentiate(reverse, wrt(self, x))]
impl OnePole {
    pub fn tick(&mut self, x: f64) -> f64 {
        self.y += self.a * (x - self.y);
        self.y * self.y
    }
}
#[differentiate(reverse, wrt(self, x))]
impl Chain {
    pub fn process(&mut self, x: f64) -> f64 {
        self.count += 1;
        let before = self.first.y * x;
        let mut v = self.first.tick(x);
        for s in &mut self.stages {
            v = s.tick(v);
        }
        let again = self.first.tick(v) + self.last(2.0);
        self.gain * (v + again) * before.sin()
    }
    fn last(&mut self, k: f64) -> f64 {
        let n = self.stages.len() - 1;
        self.stages[n].tick(k) * self.stages[0].y
    }
}
fn ch(v: &[f64]) -> Chain {
    Chain {
        first: OnePole { a: v[0], y: v[1] },
        stages: vec![OnePole { a: v[2], y: v[3] }, OnePole { a: v[4], y: v[5] }],
        gain: v[6],
        count: 0,
    }
}
fn fl(c: &Chain) -> Vec<f64> {
    vec![c.first.a, c.first.y, c.stages[0].a, c.stages[0].y, c.stages[1].a, c.stages[1].y, c.gain]
}
#[differentiate(reverse, wrt(c, xs))]
pub fn stateful_filters(c: &Chain, xs: &[f64]) -> f64 {
    let mut c = c.clone();
    let mut e = 0.0;
    for &x in xs {
        let y = c.process(x);
        e += y * y + c.first.y;
    }
    e + c.process(e) * c.gain
}
pub fn check() {
    check_flat_vjp(
        |v| {
            let mut c = ch(v);
            let r = c.process(v[7]);
            let mut o = fl(&c);
            o.push(r);
            o
        },
        |v, s, d| {
            let mut c = ch(v);
            let mut dc = ch(s);
            let (r, dx) = c.process_vjp(&mut dc, v[7], s[7]);
            for (a, b) in d.iter_mut().zip(fl(&dc)) {
                *a += b
            }
            d[7] += dx;
            let mut o = fl(&c);
            o.push(r);
            o
        },
        &[&[0.3, 0.5, 0.2, -0.4, 0.7, 0.9, 1.5, 0.8]],
    );
    check_flat(
        |v| stateful_filters(&ch(v), &v[7..]),
        |v, d| {
            let mut dc = ch(d);
            let r = stateful_filters_grad(&ch(v), &mut dc, &v[7..], &mut d[7..]);
            d[..7].copy_from_slice(&fl(&dc));
            r
        },
        &[&[0.3, 0.5, 0.2, -0.4, 0.7, 0.9, 1.5, 0.8, 0.3]],
    );
}
