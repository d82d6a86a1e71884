//! Options that are built and passed on: to functions, into structs, from one branch or another; and such as calls return, side
//! by side.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Model {
    scale: Option<f64>,
    bias: Option<[f64; 2]>,
    weight: f64,
}

#[differentiate(reverse, wrt(x, y))]
pub fn scaled(x: Option<f64>, y: f64) -> f64 {
    x.unwrap_or(1.0) * y.sin()
}

#[differentiate(reverse, wrt(model))]
pub fn evaluated(model: &Model) -> f64 {
    model.weight * model.scale.unwrap_or(2.0) + model.bias.map_or(0.0, |b| b[0] * b[1])
}

#[differentiate(reverse)]
pub fn built_options(x: f64) -> f64 {
    let chosen = if x > 0.5 { Some(x * x) } else { None };
    let model = Model { scale: Some(x.sin()), bias: (x > 0.0).then_some([x, x * x]), weight: x };
    let other = Model { scale: chosen, ..model.clone() };
    scaled(Some(x * x), x) + scaled(None, x) * scaled(chosen, x) + evaluated(&model) * evaluated(&other)
}

#[differentiate(reverse, wrt(x))]
pub fn passed_on(x: Option<f64>) -> f64 {
    scaled(x, 2.0) * scaled(x.map(|x| x * x), 3.0)
}

#[differentiate(reverse, wrt(model))]
pub fn replaced(model: &Model) -> f64 {
    let mut scale = model.scale;
    if model.weight > 1.0 {
        scale = Some(model.weight * model.weight);
    }
    scale.unwrap_or(model.weight) * scaled(model.scale, model.weight)
}

#[differentiate(reverse, wrt(level, x))]
pub fn assigned(mut level: Option<f64>, x: f64) -> f64 {
    if x > 1.0 {
        level = Some(x * level.unwrap_or(2.0));
    }
    level.unwrap_or(3.0) * x
}

pub struct Start {
    level: Option<f64>,
}

#[differentiate(reverse, wrt(x))]
pub fn constant_or_built(start: &Start, x: f64) -> f64 {
    let level = if x > 1.0 { start.level } else { Some(x) };
    match level {
        Some(level) => level * x,
        None => x.sin(),
    }
}

#[differentiate(reverse)]
pub fn root(x: f64) -> Option<f64> {
    if x > 0.0 { Some(x.sqrt()) } else { None }
}

#[differentiate(reverse)]
pub fn logarithm(x: f64) -> Result<f64, f64> {
    if x > 0.0 { Ok(x.ln()) } else { Err(-x) }
}

#[differentiate(reverse)]
pub fn calls_together(x: f64, y: f64) -> f64 {
    let first = match (root(x), root(y)) {
        (Some(a), Some(b)) if a > b => a * b * b,
        (Some(a), Some(b)) => a * b,
        (Some(a), None) => a,
        (None, other) => other.unwrap_or(x * y),
    };
    let second = if let (Some(a), Ok(b)) = (root(x), logarithm(y)) { a * b } else { 0.0 };
    let third = match (logarithm(x), y > 1.0) {
        (Ok(a), true) => a * y,
        (Ok(a), false) => a,
        (Err(_), _) => y,
    };
    first + second * third
}

pub fn check() {
    check_gradient(|[x]: [f64; 1]| built_options(x), |[x]| built_options_grad(x), &[[0.7], [0.3], [-0.4]]);
    check_gradient(
        |[x]: [f64; 1]| passed_on(Some(x)),
        |[x]| {
            let (value, d_x) = passed_on_grad(Some(x));
            (value, d_x.unwrap())
        },
        &[[0.7]],
    );
    assert_eq!(passed_on_grad(None), (passed_on(None), None));
    let model = |v: &[f64]| Model { scale: (v[0] > 0.0).then_some(v[0]), bias: Some([v[1], v[2]]), weight: v[3] };
    check_flat(
        |v| replaced(&model(v)),
        |v, d| {
            let mut d_model = model(v);
            let value = replaced_grad(&model(v), &mut d_model);
            let bias = d_model.bias.unwrap();
            d.copy_from_slice(&[d_model.scale.unwrap_or_default(), bias[0], bias[1], d_model.weight]);
            value
        },
        &[&[0.7, 1.0, 2.0, 0.5], &[0.7, 1.0, 2.0, 1.5], &[-0.7, 1.0, 2.0, 0.5], &[-0.7, 1.0, 2.0, 1.5]],
    );
    check_gradient(
        |[l, x]| assigned(Some(l), x),
        |[l, x]| {
            let (value, d_level, d_x) = assigned_grad(Some(l), x);
            (value, d_level.unwrap(), d_x)
        },
        &[[0.7, 1.5], [0.7, 0.5]],
    );
    assert_eq!(assigned_grad(None, 2.0), (8.0, None, 8.0));
    for start in [Start { level: Some(2.0) }, Start { level: None }] {
        let f = |[x]: [f64; 1]| constant_or_built(&start, x);
        check_gradient(f, |[x]| constant_or_built_grad(&start, x), &[[1.5], [0.4]]);
    }
    let points = [[0.7, 0.3], [0.3, 0.7], [0.7, 1.3], [0.7, -1.3], [-0.7, 1.3], [-0.7, -1.3]];
    check_gradient(|[x, y]| calls_together(x, y), |[x, y]| calls_together_grad(x, y), &points);
}
