//! Payloads of enums and of options that are changed where they are, and such that leave the `match` that binds them.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
pub enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Poly(Vec<f64>),
}

#[derive(Clone, Debug, Differentiable)]
pub struct Item {
    shape: Shape,
    weight: Option<f64>,
    corner: Option<[f64; 2]>,
    scale: f64,
}

#[differentiate(reverse, wrt(shape))]
pub fn changed_variants(shape: &mut Shape) -> f64 {
    match shape {
        Shape::Circle(r) => *r *= *r,
        Shape::Rect { w, h } => *w *= *h,
        Shape::Poly(v) => v[0] *= v[1],
    }
    match shape {
        Shape::Circle(r) => *r * 2.0,
        Shape::Rect { w, h } => *w * *h,
        Shape::Poly(v) => v.iter().sum(),
    }
}

#[differentiate(reverse, wrt(item))]
pub fn changed_field(item: &mut Item) -> f64 {
    match &mut item.shape {
        Shape::Circle(r) => *r *= item.scale,
        Shape::Rect { w, .. } => *w *= *w,
        Shape::Poly(_) => {}
    }
    if let Some(weight) = &mut item.weight {
        *weight *= 2.0;
    }
    if let Some(weight) = item.weight.as_mut() {
        *weight *= *weight;
    }
    for _ in 0..3 {
        if let Some(corner) = &mut item.corner {
            corner[0] *= corner[1];
            corner[1] += 0.5;
        }
    }
    let corner = item.corner.map_or(1.0, |corner| corner[0] * corner[1]);
    let area = match &item.shape {
        Shape::Circle(r) => r * r,
        Shape::Rect { w, h } => w * h,
        Shape::Poly(v) => v[0],
    };
    item.weight.unwrap_or(0.5) * corner * area
}

#[differentiate(reverse, wrt(item))]
pub fn owned_item(item: Item) -> f64 {
    let mut item = item;
    if let Some(corner) = &mut item.corner {
        corner[0] *= corner[1];
    }
    item.scale * item.corner.map_or(1.0, |corner| corner[0].sin())
}

#[differentiate(reverse, wrt(shape))]
pub fn radius(shape: &Shape) -> f64 {
    let r = match shape {
        Shape::Circle(r) => r,
        _ => panic!("no circle"),
    };
    r * r
}

#[differentiate(reverse, wrt(shape))]
pub fn first_two(shape: &Shape) -> f64 {
    let v = match shape {
        Shape::Poly(v) => v,
        _ => panic!("no polygon"),
    };
    v[0] * v[1]
}

#[differentiate(reverse, wrt(weight))]
pub fn doubled(weight: &mut Option<f64>) -> f64 {
    if let Some(weight) = weight {
        *weight *= *weight;
    }
    weight.unwrap_or(1.0)
}

fn shape(kind: usize, v: &[f64]) -> Shape {
    match kind {
        0 => Shape::Circle(v[0]),
        1 => Shape::Rect { w: v[0], h: v[1] },
        _ => Shape::Poly(v[..2].to_vec()),
    }
}

fn numbers(shape: &Shape, d: &mut [f64]) {
    match shape {
        Shape::Circle(r) => d[..2].copy_from_slice(&[*r, 0.0]),
        Shape::Rect { w, h } => d[..2].copy_from_slice(&[*w, *h]),
        Shape::Poly(v) => d[..2].copy_from_slice(v),
    }
}

fn item(kind: usize, v: &[f64]) -> Item {
    let (weight, corner) = ((kind != 1).then_some(v[2]), (kind != 2).then_some([v[3], v[4]]));
    Item { shape: shape(kind, v), weight, corner, scale: v[5] }
}

fn parts(item: &Item, d: &mut [f64]) {
    numbers(&item.shape, d);
    d[2] = item.weight.unwrap_or_default();
    d[3..5].copy_from_slice(&item.corner.unwrap_or_default());
    d[5] = item.scale;
}

pub fn check() {
    let points: &[&[f64]] = &[&[1.5, 0.4, 0.8, 1.2, 0.3, 0.7]];
    for kind in 0..3 {
        check_flat(
            |v| changed_variants(&mut shape(kind, v)),
            |v, d| {
                let mut d_shape = shape(kind, &[0.0; 2]);
                let value = changed_variants_grad(&mut shape(kind, v), &mut d_shape);
                numbers(&d_shape, d);
                value
            },
            &[&[1.5, 0.4]],
        );
        check_flat(
            |v| changed_field(&mut item(kind, v)),
            |v, d| {
                let mut d_item = item(kind, &[0.0; 6]);
                let value = changed_field_grad(&mut item(kind, v), &mut d_item);
                parts(&d_item, d);
                value
            },
            points,
        );
        check_flat(
            |v| owned_item(item(kind, v)),
            |v, d| {
                let (value, d_item) = owned_item_grad(item(kind, v));
                parts(&d_item, d);
                value
            },
            points,
        );
    }
    for (kind, f, grad) in
        [(0, radius as fn(&_) -> _, radius_grad as fn(&_, &mut _) -> _), (2, first_two as _, first_two_grad as _)]
    {
        check_flat(
            |v| f(&shape(kind, v)),
            |v, d| {
                let mut d_shape = shape(kind, &[f64::NAN; 2]);
                let value = grad(&shape(kind, v), &mut d_shape);
                numbers(&d_shape, d);
                value
            },
            &[&[1.5, 0.4]],
        );
    }
    let (mut weight, mut d_weight) = (Some(3.0), Some(0.0));
    assert_eq!((doubled_grad(&mut weight, &mut d_weight), weight, d_weight), (9.0, Some(9.0), Some(6.0)));
}
