//! What calls return, copied in parts, changed, carried by loops: each variable has numbers of its own.
#![allow(irrefutable_let_patterns)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn turned(a: [f64; 2], w: f64) -> [f64; 2] {
    [a[1] * w.cos(), a[0] + w]
}

#[differentiate(reverse)]
fn pair(v: &[f64], w: f64) -> (f64, [f64; 2]) {
    (w * v[0], [w.sin(), v[0]])
}

#[differentiate(reverse)]
fn scaled(v: &[f64], w: f64) -> (f64, Vec<f64>) {
    (w * v[0], v.iter().map(|t| t * w).collect())
}

/// A number of a result goes through a loop, next to an array of one.
#[differentiate(reverse)]
fn carried(x: &[f64], k: f64) -> f64 {
    let mut p = (pair(x, k).0, turned([k, k], 0.3));
    for _ in 0..3 {
        p.0 += p.0 * k;
    }
    p.0 * p.1[1]
}

/// A part by its type, changed while the whole is read.
#[differentiate(reverse)]
fn annotated(x: &[f64], k: f64) -> f64 {
    let p = (x[1], turned([x[0], k], k));
    let mut a: [f64; 2] = p.1;
    for t in a.iter_mut() {
        *t = t.sin() + k;
    }
    p.1[0] * a[1] + p.0
}

/// A part by its type, of the call itself.
#[differentiate(reverse)]
fn by_pattern(x: &[f64], k: f64) -> f64 {
    let mut a: [f64; 2] = pair(x, k).1;
    if let [p, q] = &mut a {
        *p += *q;
        *q = p.sin();
    }
    let mut b: Vec<f64> = scaled(&a, k).1;
    b.push(a[1]);
    b[0] * b[1] * b[2]
}

/// Copies of one part under several names.
#[differentiate(reverse)]
fn several(x: &[f64], k: f64) -> f64 {
    let p = (x[0], turned([x[0], k], k));
    let mut a = p.1;
    for t in a.iter_mut() {
        *t = t.sin() + k;
    }
    let mut b = p.1;
    b.swap(0, 1);
    let mut c = p;
    c.1[0] = 3.0 * k;
    p.1[0] * a[1] + b[0] * c.1[0] + c.1[1]
}

/// An array of known length that a loop sets to a part of a result.
#[differentiate(reverse)]
fn reset(x: &[f64], k: f64) -> f64 {
    let mut a = [k, x[0]];
    for v in x {
        a = pair(x, *v * a[0]).1;
    }
    if let [p, q] = &mut a {
        *p += *q;
        *q = p.sin();
    }
    a[0] * a[1]
}

/// A part of a result that a loop sets to an array of known length.
#[differentiate(reverse)]
fn set_in_a_loop(x: &[f64], k: f64) -> f64 {
    let mut p = (k, pair(x, k).1);
    for _ in 0..3 {
        p.1 = [p.1[1], k.sin() * p.1[0]];
    }
    let q = (k.cos(), p.1);
    q.1[0] * q.1[1] * q.0
}

/// A part that an inner loop only reads.
#[differentiate(reverse)]
fn read_inside(x: &[f64], k: f64) -> f64 {
    let mut sum = k * 0.5;
    for _ in 0..2 {
        #[allow(unused_mut)]
        let mut p = (x[0], turned([x[0], k], sum));
        for i in 0..3 {
            let mut m = p.0 - p.1[i % 2].tanh();
            std::mem::swap(&mut sum, &mut m);
        }
    }
    sum
}

/// A vector is moved into another variable of the loop, and read in the same iteration.
#[differentiate(reverse)]
fn replaced(x: &[f64], k: f64) -> f64 {
    let mut held = vec![k, 1.0];
    let mut sum = 0.0;
    for v in x {
        let old = std::mem::replace(&mut held, vec![*v, k * v]);
        sum += old[0] * held[1] - old[1];
    }
    sum + held[0] * held[1]
}

type Primal = fn(&[f64], f64) -> f64;
type Companion = fn(&[f64], &mut [f64], f64) -> (f64, f64);

pub fn check() {
    let functions: [(Primal, Companion); 8] = [
        (carried, carried_grad),
        (annotated, annotated_grad),
        (by_pattern, by_pattern_grad),
        (several, several_grad),
        (reset, reset_grad),
        (set_in_a_loop, set_in_a_loop_grad),
        (read_inside, read_inside_grad),
        (replaced, replaced_grad),
    ];
    for (f, grad) in functions {
        check_flat(
            |v| f(&v[1..], v[0]),
            |v, d| {
                let (value, d_k) = grad(&v[1..], &mut d[1..], v[0]);
                d[0] = d_k;
                value
            },
            &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
        );
    }
}
