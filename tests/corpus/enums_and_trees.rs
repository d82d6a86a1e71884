//! Enums: constants that steer, variants that hold what is differentiable, a tree that is evaluated recursively.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Copy)]
pub enum Kernel {
    Rbf { gamma: f64 },
    Linear,
    Poly(i32, f64),
}

#[differentiate(reverse, wrt(x, y))]
pub fn kernel(k: Kernel, x: &[f64], y: &[f64]) -> f64 {
    match k {
        Kernel::Rbf { gamma } => {
            let d: f64 = x.iter().zip(y).map(|(a, b)| (a - b).powi(2)).sum();
            (-gamma * d).exp()
        }
        Kernel::Linear => x.iter().zip(y).map(|(a, b)| a * b).sum(),
        Kernel::Poly(n, c) => (x[0] * y[0] + c).powi(n),
    }
}

#[derive(Clone, Debug, Differentiable)]
pub enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Poly(Vec<f64>, i32),
    Empty,
}
#[differentiate(reverse, wrt(s))]
pub fn area(s: &Shape) -> f64 {
    match s {
        Shape::Circle(r) => 3.0 * r * r,
        Shape::Rect { w, h } => w * h,
        Shape::Poly(v, n) => v.iter().map(|x| x.powi(*n)).sum::<f64>() * v[0],
        Shape::Empty => 0.0,
    }
}
#[differentiate(reverse, wrt(s, k))]
pub fn owned(s: Shape, k: f64) -> f64 {
    let a = area(&s);
    match s {
        Shape::Circle(r) if r > 1.0 => r * k,
        Shape::Circle(r) => r.sin() * a,
        Shape::Rect { w, .. } => w + k,
        _ => a * k,
    }
}
#[derive(Clone, Debug, Differentiable)]
pub enum Expr {
    Const(f64),
    Var,
    Add(Box<Expr>, Box<Expr>),
    Mul(Box<Expr>, Box<Expr>),
    Sin(Box<Expr>),
}
#[differentiate(reverse, wrt(e, x))]
pub fn enums_and_trees(e: &Expr, x: f64) -> f64 {
    match e {
        Expr::Const(c) => *c,
        Expr::Var => x,
        Expr::Add(a, b) => enums_and_trees(a, x) + enums_and_trees(b, x),
        Expr::Mul(a, b) => enums_and_trees(a, x) * enums_and_trees(b, x),
        Expr::Sin(a) => enums_and_trees(a, x).sin(),
    }
}
#[differentiate(reverse)]
pub fn made(x: f64, big: bool) -> f64 {
    let s = if big { Shape::Rect { w: x, h: x * x } } else { Shape::Circle(x) };
    area(&s) + area(&Shape::Poly(vec![x, x * x], 2))
}

#[differentiate(reverse, wrt(shapes))]
pub fn weighted_shapes(shapes: &[(f64, Shape)]) -> f64 {
    let mut total = 0.0;
    for (weight, shape) in shapes {
        total += weight * area(shape).sqrt();
    }
    total
}

fn shape(kind: usize, v: &[f64]) -> Shape {
    match kind {
        0 => Shape::Circle(v[0]),
        1 => Shape::Rect { w: v[0], h: v[1] },
        2 => Shape::Poly(v[..3].to_vec(), 2),
        _ => Shape::Empty,
    }
}

fn numbers(shape: &Shape, d: &mut [f64]) {
    match shape {
        Shape::Circle(r) => d[0] = *r,
        Shape::Rect { w, h } => d[..2].copy_from_slice(&[*w, *h]),
        Shape::Poly(v, _) => d[..3].copy_from_slice(v),
        Shape::Empty => {}
    }
}

/// `(c + x) * sin(x * d)`
fn tree(c: f64, d: f64) -> Expr {
    let sum = Expr::Add(Box::new(Expr::Const(c)), Box::new(Expr::Var));
    let wave = Expr::Sin(Box::new(Expr::Mul(Box::new(Expr::Var), Box::new(Expr::Const(d)))));
    Expr::Mul(Box::new(sum), Box::new(wave))
}

pub fn check() {
    for kind in 0..4 {
        check_flat(
            |v| area(&shape(kind, v)),
            |v, d| {
                let mut d_shape = shape(kind, &[f64::NAN; 3]);
                let value = area_grad(&shape(kind, v), &mut d_shape);
                d.fill(0.0);
                numbers(&d_shape, d);
                value
            },
            &[&[1.5, 0.4, -0.3]],
        );
        check_flat(
            |v| owned(shape(kind, v), v[3]),
            |v, d| {
                let (value, d_shape, d_k) = owned_grad(shape(kind, v), v[3]);
                d.fill(0.0);
                numbers(&d_shape, d);
                d[3] = d_k;
                value
            },
            &[&[1.5, 0.4, -0.3, 0.7], &[0.6, 1.4, 0.3, -0.7]],
        );
    }
    let list = |v: &[f64]| [(v[0], shape(0, &v[1..])), (v[2], shape(1, &v[3..])), (v[5], shape(2, &v[6..]))];
    check_flat(
        |v| weighted_shapes(&list(v)),
        |v, d| {
            let mut d_list = list(&[f64::NAN; 9]);
            let value = weighted_shapes_grad(&list(v), &mut d_list);
            for ((d_weight, d_shape), at) in d_list.iter().zip([0, 2, 5]) {
                d[at] = *d_weight;
                numbers(d_shape, &mut d[at + 1..]);
            }
            value
        },
        &[&[1.5, 0.4, -0.3, 0.9, 1.2, 2.0, 0.8, 0.3, 0.5]],
    );
    for big in [true, false] {
        check_gradient(|[x]: [f64; 1]| made(x, big), |[x]| made_grad(x, big), &[[0.6], [-1.2]]);
    }
    check_gradient(
        |[x, c, d]: [f64; 3]| enums_and_trees(&tree(c, d), x),
        |[x, c, d]| {
            let mut d_tree = tree(f64::NAN, 1.0);
            let (value, d_x) = enums_and_trees_grad(&tree(c, d), &mut d_tree, x);
            let Expr::Mul(sum, wave) = &d_tree else { panic!("another shape") };
            let (Expr::Add(d_c, _), Expr::Sin(inner)) = (&**sum, &**wave) else { panic!("another shape") };
            let (Expr::Const(d_c), Expr::Mul(_, d_d)) = (&**d_c, &**inner) else { panic!("another shape") };
            let Expr::Const(d_d) = **d_d else { panic!("another shape") };
            (value, d_x, *d_c, d_d)
        },
        &[[0.5, 2.0, 3.0], [-1.0, 0.3, 0.7]],
    );
    for k in [Kernel::Rbf { gamma: 0.5 }, Kernel::Linear, Kernel::Poly(3, 0.2)] {
        check_flat(
            |v| kernel(k, &v[..2], &v[2..]),
            |v, d| {
                let (d_x, d_y) = d.split_at_mut(2);
                kernel_grad(k, &v[..2], d_x, &v[2..], d_y)
            },
            &[&[1.0, 2.0, 0.5, 1.0]],
        );
    }
}
