//! Branches that are never taken and end in a panic of one kind or another.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The volume of a solid, by its number of parameters.
#[differentiate(reverse)]
pub fn dead_branches(a: f64, b: f64, c: f64, parameters: usize) -> f64 {
    if parameters == 0 {
        panic!("a solid needs at least one parameter");
    }
    let volume = match parameters {
        1 => 4.0 / 3.0 * std::f64::consts::PI * a.powi(3),
        2 => std::f64::consts::PI * a * a * b,
        3 => a * b * c,
        4 => todo!(),
        5 => unimplemented!("a solid of {parameters} parameters"),
        n => unreachable!("{n} parameters"),
    };
    if volume < 0.0 { panic!("negative volume: {volume}") } else { volume }
}

pub fn check() {
    for parameters in 1..4 {
        check_gradient(
            |[a, b, c]| dead_branches(a, b, c, parameters),
            |[a, b, c]| dead_branches_grad(a, b, c, parameters),
            &[[0.5, 2.0, 1.5]],
        );
    }
    let panic = std::panic::catch_unwind(|| dead_branches_grad(-1.0, 1.0, 1.0, 3)).unwrap_err();
    assert_eq!(panic.downcast_ref::<String>().unwrap(), "negative volume: -1");
    std::panic::catch_unwind(|| dead_branches_grad(1.0, 1.0, 1.0, 0)).unwrap_err();
}
