//! Clustering by k-means: the direction in which Newton's method moves the centroids.

use autodiff_runtime::differentiate;
use serde::Deserialize;

use crate::Matrix;
use crate::function::{Function, evaluate};

#[derive(Deserialize)]
struct Message {
    points: Matrix,
    centroids: Matrix,
}

/// Points, and the centroids of their clusters.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Message")]
pub struct Input {
    /// The number of dimensions.
    pub d: usize,
    /// The points, `n` by `d`.
    pub points: Vec<f64>,
    /// The centroids, `k` by `d`.
    pub centroids: Vec<f64>,
}

impl TryFrom<Message> for Input {
    type Error = String;

    fn try_from(Message { points, centroids }: Message) -> Result<Self, String> {
        centroids.expect("centroids", centroids.rows, points.columns)?;
        Ok(Self { d: points.columns, points: points.elements, centroids: centroids.elements })
    }
}

/// The sum of the squared distances of the points in `d` dimensions from their nearest centroids.
#[differentiate(forward, reverse, wrt(centroids))]
pub fn cost(points: &[f64], centroids: &[f64], d: usize) -> f64 {
    points
        .chunks_exact(d)
        .map(|point| {
            let distances = centroids.chunks_exact(d).map(|centroid| squared_distance(point, centroid));
            distances.fold(f64::INFINITY, f64::min)
        })
        .sum()
}

#[differentiate(forward, reverse)]
fn squared_distance(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// The gradient of [`cost`] by each centroid's coordinates, over the second derivative by it. The Hessian is diagonal, so that its
/// product with ones is its diagonal.
pub fn direction(input: &Input) -> Matrix {
    let Input { d, points, centroids } = input;
    let len = centroids.len();
    let (mut gradient, mut diagonal) = (vec![0.0; len], vec![0.0; len]);
    cost_hvp(points, centroids, &vec![1.0; len], &mut gradient, &mut diagonal, *d);
    gradient.iter_mut().zip(diagonal).for_each(|(gradient, curvature)| *gradient /= curvature);
    Matrix::new(len / d, *d, gradient)
}

pub(super) const FUNCTIONS: [Function; 2] = [
    Function {
        name: "cost",
        evaluate: |input| {
            evaluate(input, |input: &Input| cost(&input.points, &input.centroids, input.d), |_, value| value)
        },
    },
    Function { name: "dir", evaluate: |input| evaluate(input, direction, |_, direction| direction) },
];
