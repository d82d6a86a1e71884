//! Trees in boxes that are built, grown in place and evaluated: with branches that may be absent, of variants that are imported by name.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
pub struct Node {
    value: f64,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

#[differentiate(reverse, wrt(self, value))]
impl Node {
    fn leaf(value: f64) -> Node {
        Node { value, left: None, right: None }
    }

    fn insert(&mut self, value: f64) {
        if value < self.value {
            match &mut self.left {
                Some(left) => left.insert(value),
                None => self.left = Some(Box::new(Node::leaf(value))),
            }
        } else {
            match self.right {
                Some(ref mut right) => right.insert(value),
                None => self.right = Some(Box::new(Node::leaf(value))),
            }
        }
    }

    fn weighted(&self, depth: i32) -> f64 {
        let left = match &self.left {
            Some(left) => left.weighted(depth + 1),
            None => 0.0,
        };
        let right = self.right.as_ref().map_or(0.0, |right| right.weighted(depth + 1));
        self.value * 0.5_f64.powi(depth) + left.sin() + right
    }
}

#[differentiate(reverse)]
pub fn boxed_trees(x: &[f64]) -> f64 {
    let mut root = Node::leaf(x[0]);
    for &value in &x[1..] {
        root.insert(value);
    }
    root.weighted(0)
}

#[derive(Clone, Debug, Differentiable)]
pub enum List {
    Nil,
    Cons(f64, Box<List>),
}
use List::{Cons, Nil};

#[differentiate(reverse)]
fn listed(x: &[f64]) -> List {
    match x {
        [] => Nil,
        [first, rest @ ..] => Cons(first * first, Box::new(listed(rest))),
    }
}

#[differentiate(reverse, wrt(list))]
fn alternating(list: &List) -> f64 {
    match list {
        Cons(x, rest) => x - 0.5 * alternating(rest),
        Nil => 1.0,
    }
}

#[differentiate(reverse)]
pub fn folded(x: &[f64]) -> f64 {
    let list = listed(x);
    alternating(&list) * x[0]
}

/// A solid by its distance from a point.
#[derive(Clone, Debug, Differentiable)]
pub enum Solid {
    Ball { centre: [f64; 3], radius: f64 },
    Union(Box<Solid>, Box<Solid>),
    Blend { sharpness: f64, parts: Vec<Solid> },
    Shell(Box<Solid>, f64),
}

#[differentiate(reverse, wrt(self, p))]
impl Solid {
    fn distance(&self, p: [f64; 3]) -> f64 {
        match self {
            Solid::Ball { centre, radius } => {
                let squared: f64 = (0..3).map(|i| (p[i] - centre[i]).powi(2)).sum();
                squared.sqrt() - radius
            }
            Solid::Union(a, b) => a.distance(p).min(b.distance(p)),
            Solid::Blend { sharpness, parts } => {
                let sum: f64 = parts.iter().map(|part| (-sharpness * part.distance(p)).exp()).sum();
                -sum.ln() / sharpness
            }
            Solid::Shell(inner, thickness) => inner.distance(p).abs() - thickness,
        }
    }

    fn count(&self) -> usize {
        match self {
            Solid::Ball { .. } => 1,
            Solid::Union(a, b) => a.count() + b.count(),
            Solid::Blend { parts, .. } => parts.iter().map(|part| part.count()).sum(),
            Solid::Shell(inner, _) => inner.count(),
        }
    }
}

#[differentiate(reverse)]
pub fn traced(x: &[f64]) -> f64 {
    let ball = |radius: f64, centre: [f64; 3]| Solid::Ball { centre, radius };
    let scene = Solid::Union(
        Box::new(Solid::Shell(Box::new(ball(x[0], [0.0, x[1], 0.0])), 0.1)),
        Box::new(Solid::Blend { sharpness: x[2], parts: vec![ball(0.5, [1.0, 0.0, 0.0]), ball(x[1], [0.0, 0.0, 2.0])] }),
    );
    let mut depth = 0.0;
    for _ in 0..3 {
        depth += scene.distance([x[3], 0.2, depth - 3.0]);
    }
    depth * scene.count() as f64
}

/// The highest so far, in a variable that is changed where it is.
#[differentiate(reverse)]
pub fn sharpened(x: &[f64]) -> f64 {
    let mut best: Option<Node> = None;
    for &value in x {
        if let Some(ref mut node) = best {
            if value > node.value {
                node.value = value * node.value - 0.5 * value;
            }
        } else {
            best = Some(Node { value: 1.5 * value, left: None, right: None });
        }
    }
    match best {
        Some(ref mut node) => node.value *= 2.0,
        None => return 1.0,
    }
    best.map(|node| node.value).unwrap_or(0.0)
}

pub fn check() {
    check_flat(boxed_trees, boxed_trees_grad, &[&[1.1, 0.3, 2.0, 1.7, -0.4], &[3.0, 0.4], &[0.7]]);
    check_flat(folded, folded_grad, &[&[1.1, 0.3, 2.0, 1.7], &[3.0]]);
    check_flat(traced, traced_grad, &[&[1.0, 0.4, 3.1, 0.2], &[0.3, 0.9, 1.2, 1.4]]);
    check_flat(sharpened, sharpened_grad, &[&[1.0, 2.4, 0.3], &[0.5, 0.2], &[0.2, 1.3, 1.9]]);
}
