//! The evals at points of their own, each in three versions: the function, its derivative by generated companions, and by a careful hand.
//!
//! A derivative by hand does what a careful programmer would: it fuses the sweeps where it can, uses what is known of the function,
//! keeps only what it needs, and allocates only where the size of a history is unknown.

mod ba;
mod det;
mod gmm;
mod ht;
mod kmeans;
mod llsq;
mod lse;
mod lstm;
mod ode;
mod particle;
mod saddle;

use std::ops::Range;

use fastrand::Rng;

/// An eval at a point, with room for its derivative.
#[allow(dead_code, reason = "the benchmarks measure what the tests look into")]
pub(crate) trait Case {
    /// The eval's name, and its sizes where there is more than one case.
    fn name(&self) -> &'static str;

    /// A number of the value, by the function itself.
    fn primal(&mut self) -> f64;

    /// The derivative, and the value or a number of the derivative, by generated companions.
    fn companion(&mut self) -> f64;

    /// The derivative, and the value or a number of the derivative, by hand.
    fn by_hand(&mut self) -> f64;

    /// The derivative that `companion` or `by_hand` has left.
    fn derivative(&self) -> Vec<f64>;
}

/// Every eval, of the sizes that GradBench begins with.
#[allow(dead_code, reason = "for the benchmarks")]
pub(crate) fn of_published_sizes() -> Vec<Box<dyn Case>> {
    let rng = &mut Rng::with_seed(1);
    vec![
        Box::new(gmm::Gmm::new("gmm d10 k10", rng, 1000, 10, 10)),
        Box::new(gmm::Gmm::new("gmm d64 k50", rng, 1000, 50, 64)),
        Box::new(ba::Ba::new(rng, 49, 7776, 31843)),
        Box::new(ht::Ht::new("ht simple", rng, 544, 100, 0)),
        Box::new(ht::Ht::new("ht complicated", rng, 544, 100, 1084)),
        Box::new(lstm::Lstm::new(rng, 2, 1024, 14)),
        Box::new(kmeans::Kmeans::new(rng, 1000, 10, 8)),
        Box::new(llsq::Llsq::new(rng, 128, 128)),
        Box::new(lse::Lse::new(rng, 2500)),
        Box::new(det::Det::new(rng, 8)),
        Box::new(ode::Ode::new(rng, 1000, 10)),
        Box::new(particle::Particle::new(0.0)),
        Box::new(saddle::Saddle::new([1.0, 1.0], [1.0, 1.0])),
    ]
}

/// Every eval, of sizes that suit tests.
#[allow(dead_code, reason = "for the tests")]
pub(crate) fn small() -> Vec<Box<dyn Case>> {
    let rng = &mut Rng::with_seed(2);
    vec![
        Box::new(gmm::Gmm::new("gmm", rng, 20, 4, 5)),
        Box::new(ba::Ba::new(rng, 3, 7, 20)),
        Box::new(ht::Ht::new("ht simple", rng, 30, 8, 0)),
        Box::new(ht::Ht::new("ht complicated", rng, 30, 8, 40)),
        Box::new(lstm::Lstm::new(rng, 2, 20, 3)),
        Box::new(kmeans::Kmeans::new(rng, 60, 4, 3)),
        Box::new(llsq::Llsq::new(rng, 12, 9)),
        Box::new(lse::Lse::new(rng, 30)),
        Box::new(det::Det::new(rng, 4)),
        Box::new(ode::Ode::new(rng, 20, 5)),
        Box::new(particle::Particle::new(0.1)),
        Box::new(saddle::Saddle::new([0.7, -0.4], [0.9, 0.3])),
    ]
}

fn random_vec(rng: &mut Rng, len: usize, range: Range<f64>) -> Vec<f64> {
    (0..len).map(|_| random(rng, &range)).collect()
}

fn random_array<const N: usize>(rng: &mut Rng, range: Range<f64>) -> [f64; N] {
    std::array::from_fn(|_| random(rng, &range))
}

fn random(rng: &mut Rng, range: &Range<f64>) -> f64 {
    range.start + (range.end - range.start) * rng.f64()
}
