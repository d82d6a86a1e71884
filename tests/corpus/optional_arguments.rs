//! Options as arguments, and as fields of structs: taken apart by patterns and by their methods.
#![allow(
    clippy::manual_flatten,
    clippy::manual_map,
    clippy::redundant_closure,
    clippy::unnecessary_unwrap,
    reason = "as people write it"
)]

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::{Differentiable, differentiate};

#[differentiate(reverse, wrt(x, y))]
pub fn optional_arguments(x: Option<f64>, y: f64) -> f64 {
    let scale = match x {
        Some(v) if v > 2.0 => v * v,
        Some(v) => v * y,
        None => 1.0,
    };
    scale * y.sin()
}

#[differentiate(reverse, wrt(x, y))]
pub fn by_methods(x: Option<f64>, y: f64) -> f64 {
    let first = x.unwrap_or(y) * x.map_or(1.0, |v| v.exp());
    let square = x.map(|v| v * v).filter(|v| *v < 50.0);
    let chosen = if x.is_some() { x.unwrap() * 2.0 } else { 1.0 };
    first
        + square.unwrap_or(2.0).sin() * y
        + chosen * x.and_then(|v| if v > 1.0 { Some(v * y) } else { None }).or(x).unwrap_or(y)
}

#[differentiate(reverse, wrt(x))]
pub fn let_else(x: Option<f64>) -> f64 {
    let Some(v) = x else { return 0.5 };
    if let Some(w) = x { v * w } else { v }
}

#[differentiate(reverse, wrt(x))]
pub fn asked(x: Option<f64>) -> Option<f64> {
    let v = x?;
    Some(v * v.cos())
}

#[differentiate(reverse, wrt(x, y))]
pub fn together(x: Option<f64>, y: Option<f64>) -> f64 {
    match (x, y) {
        (Some(x), Some(y)) if x > y => x * x * y,
        (Some(x), Some(y)) => x * y,
        (Some(x), None) | (None, Some(x)) => x.sin(),
        (None, None) => 0.25,
    }
}

#[differentiate(reverse, wrt(x))]
pub fn of_array(x: Option<[f64; 3]>) -> f64 {
    let product = x.map_or(1.0, |x| x.iter().product());
    match x {
        Some([a, b, _]) if a > b => a * product,
        Some(x) => x[0] * x[1] + x.iter().map(|x| x * x).sum::<f64>() * product,
        None => product,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Point {
    x: f64,
    y: f64,
}

#[differentiate(reverse, wrt(p))]
pub fn norm(p: &Point) -> f64 {
    p.x.hypot(p.y)
}

#[differentiate(reverse, wrt(p, q))]
pub fn of_struct(p: Option<Point>, q: &Option<Point>) -> f64 {
    let own = match p {
        Some(p) => norm(&p) * p.x,
        None => 1.0,
    };
    let other = if let Some(Point { x, y }) = q { x * y } else { 2.0 };
    own * other + q.as_ref().map(|q| norm(q)).unwrap_or(0.5)
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Model {
    scale: Option<f64>,
    bias: Option<[f64; 2]>,
    origin: Option<Point>,
    weights: Option<Vec<f64>>,
    degree: Option<i32>,
}

#[differentiate(reverse, wrt(model, x))]
pub fn of_fields(model: &Model, x: f64) -> f64 {
    let mut y = model.scale.unwrap_or(1.0) * x.powi(model.degree.unwrap_or(1));
    if let Some(bias) = model.bias {
        y += bias[0] + bias[1] * x;
    }
    if let Some(origin) = &model.origin {
        y *= norm(origin) + origin.y;
    }
    match &model.weights {
        Some(weights) => weights.iter().fold(y, |y, w| y * w + 1.0),
        None => y,
    }
}

#[derive(Clone, Debug, Differentiable)]
pub struct Tree {
    value: f64,
    left: Option<Box<Tree>>,
    right: Option<Box<Tree>>,
}

#[differentiate(reverse, wrt(tree))]
pub fn folded(tree: &Tree, x: f64) -> f64 {
    let left = match &tree.left {
        Some(left) => folded(left, x),
        None => x,
    };
    let right = tree.right.as_ref().map_or(1.0, |right| folded(right, x));
    tree.value.sin() * left + right * tree.value
}

#[differentiate(reverse, wrt(x))]
pub fn of_list(x: &[Option<f64>]) -> f64 {
    let mut sum = 0.0;
    for x in x {
        if let Some(x) = x {
            sum += x * x;
        }
    }
    sum * x[0].unwrap_or(3.0)
}

/// Numbers as options: those below -10 are none.
fn option(x: f64) -> Option<f64> {
    (x > -10.0).then_some(x)
}

fn number(d: Option<f64>) -> f64 {
    d.unwrap_or_default()
}

pub fn check() {
    const NONE: f64 = -20.0;
    let points = [[1.5, 0.7], [2.5, 0.7], [NONE, 0.7], [8.0, 0.3], [0.4, 0.9]];
    let flat = |(value, d_x, d_y): (f64, Option<f64>, f64)| (value, number(d_x), d_y);
    check_gradient(
        |[x, y]| optional_arguments(option(x), y),
        |[x, y]| flat(optional_arguments_grad(option(x), y)),
        &points,
    );
    check_gradient(|[x, y]| by_methods(option(x), y), |[x, y]| flat(by_methods_grad(option(x), y)), &points);
    for x in [1.5, NONE] {
        let (value, d_x) = let_else_grad(option(x));
        assert_eq!((value, d_x), if x == NONE { (0.5, None) } else { (2.25, Some(3.0)) });
    }
    assert_eq!(asked_grad(None), None);
    check_gradient(
        |[x]: [f64; 1]| asked(Some(x)).unwrap(),
        |[x]| asked_grad(Some(x)).map(|(value, d_x)| (value, number(d_x))).unwrap(),
        &[[0.7], [-2.0]],
    );
    check_gradient(
        |[x, y]| together(option(x), option(y)),
        |[x, y]| {
            let (value, d_x, d_y) = together_grad(option(x), option(y));
            assert_eq!((d_x.is_some(), d_y.is_some()), (x != NONE, y != NONE));
            (value, number(d_x), number(d_y))
        },
        &[[1.5, 0.7], [0.6, 0.7], [1.5, NONE], [NONE, 0.4], [NONE, NONE]],
    );
    check_gradient(
        |x: [f64; 3]| of_array(Some(x)),
        |x| {
            let (value, d_x) = of_array_grad(Some(x));
            (value, d_x.unwrap())
        },
        &[[1.5, 0.7, 2.0], [0.5, 0.7, 2.0]],
    );
    assert_eq!(of_array_grad(None), (1.0, None));
    let point = |v: &[f64]| Point { x: v[0], y: v[1] };
    check_gradient(
        |[a, b, c, d]| of_struct(Some(point(&[a, b])), &Some(point(&[c, d]))),
        |[a, b, c, d]| {
            let q = Some(point(&[c, d]));
            let mut d_q = q;
            let (value, d_p) = of_struct_grad(Some(point(&[a, b])), &q, &mut d_q);
            let (d_p, d_q) = (d_p.unwrap(), d_q.unwrap());
            (value, d_p.x, d_p.y, d_q.x, d_q.y)
        },
        &[[1.5, 0.7, 2.0, -0.3]],
    );
    let mut none = None;
    assert_eq!(of_struct_grad(None, &None, &mut none), (2.5, None));
    let model = |v: &[f64]| Model {
        scale: option(v[0]),
        bias: (v[1] > -10.0).then(|| [v[1], v[2]]),
        origin: Some(point(&v[3..5])),
        weights: (v[5] > -10.0).then(|| v[5..7].to_vec()),
        degree: (v[0] > 0.0).then_some(3),
    };
    check_flat(
        |v| of_fields(&model(v), v[7]),
        |v, d| {
            let mut d_model = model(v);
            let value;
            (value, d[7]) = of_fields_grad(&model(v), &mut d_model, v[7]);
            d[..7].fill(0.0);
            d[0] = number(d_model.scale);
            d[1..3].copy_from_slice(&d_model.bias.unwrap_or_default());
            let origin = d_model.origin.unwrap();
            d[3..5].copy_from_slice(&[origin.x, origin.y]);
            d_model.weights.iter().for_each(|weights| d[5..7].copy_from_slice(weights));
            value
        },
        &[
            &[1.5, 0.7, 2.0, 0.3, 1.2, 0.8, 0.4, 1.1],
            &[-0.5, NONE, 2.0, 0.3, 1.2, NONE, 0.4, 1.1],
            &[NONE, 0.7, 2.0, 0.3, 1.2, NONE, 0.4, 1.1],
        ],
    );
    let leaf = |value| Some(Box::new(Tree { value, left: None, right: None }));
    let tree = |v: &[f64]| Tree {
        value: v[0],
        left: leaf(v[1]),
        right: Some(Box::new(Tree { value: v[2], left: leaf(v[3]), right: None })),
    };
    check_flat(
        |v| folded(&tree(v), 0.7),
        |v, d| {
            let mut d_tree = tree(v);
            let value = folded_grad(&tree(v), &mut d_tree, 0.7);
            let right = d_tree.right.unwrap();
            d.copy_from_slice(&[d_tree.value, d_tree.left.unwrap().value, right.value, right.left.unwrap().value]);
            value
        },
        &[&[1.5, 0.7, 2.0, 0.3]],
    );
    let list = |v: &[f64]| v.iter().map(|v| option(*v)).collect::<Vec<_>>();
    check_flat(
        |v| of_list(&list(v)),
        |v, d| {
            let mut d_list = list(v);
            let value = of_list_grad(&list(v), &mut d_list);
            d.iter_mut().zip(d_list).for_each(|(d, part)| *d = number(part));
            value
        },
        &[&[1.5, NONE, 0.4], &[NONE, 0.3, 0.8]],
    );
}
