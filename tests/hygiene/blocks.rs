//! Items inside a block belong to that block alone.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn inner_blocks(x: f64, y: f64) -> f64 {
    let scaled = {
        const FACTOR: f64 = 4.0;
        FACTOR * x
    };
    if scaled > 1.0 {
        const FACTOR: f64 = 5.0;
        fn bend(x: f64) -> f64 {
            x.cos()
        }
        FACTOR * bend(y) * scaled
    } else {
        const FACTOR: f64 = 6.0;
        fn bend(x: f64) -> f64 {
            x.sin()
        }
        FACTOR * bend(y) * scaled
    }
}

/// The outer one is meant before and after the block.
#[differentiate(reverse)]
fn hiding_blocks(x: f64, y: f64) -> f64 {
    let before = FACTOR * x * bend(y);
    let within = {
        const FACTOR: f64 = 0.25;
        fn bend(x: f64) -> f64 {
            x * x * x
        }
        FACTOR * bend(x)
    };
    before * within + FACTOR * bend(x)
}

const FACTOR: f64 = 2.0;

#[differentiate(reverse)]
fn bend(x: f64) -> f64 {
    x.sin()
}

const POINTS: [[f64; 2]; 3] = [[0.7, 1.3], [-0.4, 0.9], [1.7, -0.45]];

#[test]
fn items_of_inner_blocks_do_not_meet() {
    check_gradient(|[x, y]| inner_blocks(x, y), |[x, y]| inner_blocks_grad(x, y), &POINTS);
}

#[test]
fn items_of_inner_blocks_end_with_them() {
    check_gradient(|[x, y]| hiding_blocks(x, y), |[x, y]| hiding_blocks_grad(x, y), &POINTS);
}
