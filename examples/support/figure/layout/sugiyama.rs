//! Layered drawing by Sugiyama's method, from the library.

use rust_sugiyama::configure::Config;
use rust_sugiyama::from_vertices_and_edges;

use crate::figure::geometry::Point;

const SHUFFLES: u32 = 40;

/// A vertex and its place.
pub(crate) type Placed = (usize, Point);

/// What is to be drawn: vertices with their sizes, and the edges between them.
#[derive(Default)]
pub(crate) struct Drawing {
    pub(crate) sizes: Vec<(f64, f64)>,
    pub(crate) edges: Vec<(usize, usize)>,
}

impl Drawing {
    /// Adds a vertex.
    pub(crate) fn add(&mut self, size: (f64, f64)) -> usize {
        self.sizes.push(size);
        self.sizes.len() - 1
    }

    /// Adds an edge, which points up.
    pub(crate) fn join(&mut self, from: usize, to: usize) {
        self.edges.push((from, to));
    }

    /// The vertices of each component with their centers, y pointing up.
    ///
    /// How many edges cross depends on the order in which the library sees vertices and edges, so some are tried.
    pub(crate) fn components(&self, spacing: f64) -> Vec<Vec<Placed>> {
        let shuffles = 0..SHUFFLES;
        let attempts = shuffles.map(|shuffle| self.attempt(shuffle, spacing));
        attempts.min_by_key(|components| self.crossings(components)).unwrap_or_default()
    }

    fn attempt(&self, shuffle: u32, spacing: f64) -> Vec<Vec<Placed>> {
        let order = shuffled(self.sizes.len(), shuffle);
        let vertices: Vec<_> = order.iter().map(|i| (*i as u32, self.sizes[*i])).collect();
        let edges: Vec<_> = shuffled(self.edges.len(), shuffle)
            .into_iter()
            .map(|i| (self.edges[i].0 as u32, self.edges[i].1 as u32))
            .collect();
        let config = Config { vertex_spacing: spacing, ..Config::default() };
        from_vertices_and_edges(&vertices, &edges, &config)
            .into_iter()
            .map(|(placed, _, _)| {
                placed
                    .into_iter()
                    // The library names a vertex by its position in what it was given.
                    .map(|(position, (x, y))| (order[position], Point::new(x, y)))
                    .collect()
            })
            .collect()
    }

    /// The number of crossings between the edges that lead from one layer to the next.
    fn crossings(&self, components: &[Vec<Placed>]) -> usize {
        let mut centers = vec![Point::new(0.0, 0.0); self.sizes.len()];
        for (i, center) in components.iter().flatten() {
            centers[*i] = *center;
        }
        let ends = |(a, b): &(usize, usize)| (centers[*a], centers[*b]);
        let cross = |one, other| {
            let ((a, b), (c, d)) = (ends(one), ends(other));
            a.y == c.y && (a.x - c.x) * (b.x - d.x) < 0.0
        };
        let pairs = self.edges.iter().enumerate();
        let pairs = pairs.flat_map(|(i, one)| self.edges[..i].iter().map(move |other| (one, other)));
        pairs.filter(|(one, other)| cross(one, other)).count()
    }
}

/// The numbers below `count` in an order that is their own for shuffle 0 and arbitrary, but always the same, for others.
fn shuffled(count: usize, shuffle: u32) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..count).collect();
    numbers.sort_by_key(|i| {
        let mixed = (*i as u32 + 1).wrapping_mul(shuffle.wrapping_mul(0x9e37_79b1));
        mixed ^ (mixed >> 15)
    });
    numbers
}
