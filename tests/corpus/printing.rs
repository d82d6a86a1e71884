//! Prints of variables that are assigned again later, captured inline or not.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// Heron's square root, with its steps on the terminal.
#[differentiate(reverse)]
pub fn printing(x: f64, guess: f64, verbose: bool) -> f64 {
    let mut root = guess;
    println!("start {root}");
    root = 0.5 * (root + x / root);
    if verbose {
        println!("then {root:.3} of {}, off by {error}", x, error = root * root - x);
    }
    root = 0.5 * (root + x / root);
    eprintln!("at last {root:>8.4}");
    root
}

pub fn check() {
    for verbose in [false, true] {
        check_gradient(
            |[x, g]| printing(x, g, verbose),
            |[x, g]| printing_grad(x, g, verbose),
            &[[2.0, 1.0], [10.0, 4.0]],
        );
    }
}
