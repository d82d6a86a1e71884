//! Clustering by k-means, by hand.

use autodiff_gradbench::evals::kmeans::{Input, cost, direction};
use fastrand::Rng;

use super::{Case, random_vec};

/// The direction of Newton's method takes each centroid to the mean of its points.
fn by_hand(input: &Input) -> Vec<f64> {
    let Input { d, points, centroids } = input;
    let mut sums = vec![0.0; centroids.len()];
    let mut sizes = vec![0; centroids.len() / d];
    for point in points.chunks_exact(*d) {
        let (mut closest, mut distance) = (0, f64::INFINITY);
        for (j, centroid) in centroids.chunks_exact(*d).enumerate() {
            let squared: f64 = point.iter().zip(centroid).map(|(a, b)| (a - b) * (a - b)).sum();
            if squared < distance {
                (closest, distance) = (j, squared);
            }
        }
        sizes[closest] += 1;
        sums[closest * d..][..*d].iter_mut().zip(point).for_each(|(sum, x)| *sum += x);
    }
    for (i, (sum, centroid)) in sums.iter_mut().zip(centroids).enumerate() {
        *sum = centroid - *sum / f64::from(sizes[i / d]);
    }
    sums
}

pub(crate) struct Kmeans {
    input: Input,
    direction: Vec<f64>,
}

impl Kmeans {
    pub(crate) fn new(rng: &mut Rng, n: usize, k: usize, d: usize) -> Self {
        let points = random_vec(rng, n * d, 0.0..1.0);
        // Each centroid is near a point, so that none is left alone.
        let centroids = points[..k * d].iter().map(|x| x + 1e-3 * (rng.f64() - 0.5)).collect();
        Self { input: Input { d, points, centroids }, direction: Vec::new() }
    }
}

impl Case for Kmeans {
    fn name(&self) -> &'static str {
        "kmeans"
    }

    fn primal(&mut self) -> f64 {
        cost(&self.input.points, &self.input.centroids, self.input.d)
    }

    fn companion(&mut self) -> f64 {
        self.direction = direction(&self.input).elements;
        self.direction[0]
    }

    fn by_hand(&mut self) -> f64 {
        self.direction = by_hand(&self.input);
        self.direction[0]
    }

    fn derivative(&self) -> Vec<f64> {
        self.direction.clone()
    }
}
