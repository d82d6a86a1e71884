//! Chains of diamonds: from each value to the next lead three paths.

use autodiff_runtime::differentiate;
use autodiff_runtime::graph::Graph;

use crate::counted::Counted;

/// The partial derivatives along the three paths. Their products and sums are exact in binary.
const A: f64 = 0.5;
const B: f64 = 0.25;
const C: f64 = 0.5;

/// A chain: a function on floats, and the same one on counted numbers.
pub(crate) struct Chain {
    /// How many diamonds there are.
    pub(crate) diamonds: u32,
    pub(crate) real: fn(f64) -> f64,
    /// Generated: the computation graph of `real`.
    pub(crate) graph: fn(f64) -> Graph,
    pub(crate) counted: fn(Counted) -> Counted,
    /// Generated: the value of `counted`, and its derivative times a seed.
    pub(crate) vjp: fn(Counted, Counted) -> (Counted, Counted),
}

/// A diamond on floats: each of the differentiable arguments is an edge of the graph.
#[differentiate(reverse, wrt(x, y, z))]
fn diamond(a: f64, x: f64, y: f64, z: f64) -> f64 {
    a * x + B * y + C * z
}

/// Writes a function out once for each length; each `A` stands for one diamond.
macro_rules! chains {
    ($($name:ident: $($a:ident)+;)+) => {
        $(mod $name {
            use super::{A, B, C, Chain, Counted, differentiate};

            #[differentiate(reverse, graph)]
            fn real(x: f64) -> f64 {
                $(let x = super::diamond($a, x, x, x);)+
                x
            }

            #[differentiate(reverse, wrt(x), number(Counted))]
            fn counted(x: Counted) -> Counted {
                $(let x = Counted($a) * x + Counted(B) * x + Counted(C) * x;)+
                x
            }

            pub(super) const CHAIN: Chain = Chain {
                diamonds: [$($a),+].len() as u32,
                real,
                graph: real_graph,
                counted,
                vjp: counted_vjp,
            };
        })+

        /// All the chains, from the shortest to the longest.
        pub(crate) const CHAINS: &[Chain] = &[$($name::CHAIN),+];
    };
}

chains! {
    one: A;
    two: A A;
    three: A A A;
    four: A A A A;
    six: A A A A A A;
    eight: A A A A A A A A;
    ten: A A A A A A A A A A;
    twelve: A A A A A A A A A A A A;
    sixteen: A A A A A A A A A A A A A A A A;
    twenty: A A A A A A A A A A A A A A A A A A A A;
}
