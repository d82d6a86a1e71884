//! Forward mode beside the primal, and second order beside the gradient, side by side in one run.
//!
//! `cargo bench --bench second` prints medians of ratios, for which the versions take turns; `-- diffusion` picks the kernels of that name.
//! `f_jvp` is to take about twice the time of the primal at most, `f_hvp` two and a half times that of `f_grad`. The ratios of one run:
//!
//! | kernel | f_jvp/primal | f_hvp/f_grad |
//! |---|---|---|
//! | dot product | 1.07 | 1.31 |
//! | sum of squares | 1.06 | 1.03 |
//! | polynomial by Horner's rule | 1.55 | 1.38 |
//! | Rosenbrock | 1.84 | 1.32 |
//! | log-sum-exp | 1.19 | 1.24 |
//! | least squares | 1.69 | 1.53 |
//! | logistic regression | 1.11 | 1.27 |
//! | dense layer with tanh | 1.35 | 1.29 |
//! | matrix product | 1.48 | 2.61 |
//! | energy of n bodies | 1.88 | 2.27 |
//! | predators and prey | 1.80 | 1.34 |
//! | diffusion in place | 1.50 | 1.58 |
//!
//! The matrix product is above 2.5, as it must be: each of the three products of matrices in the gradient is three in the product with the
//! Hessian, since (A B)' = A' B + A B', and what does not multiply is less.
//!
//! The Jacobian of 26 numbers was 47.30 times the primal by columns, and 14.35 times by lanes.
//!
//! Below that, the Jacobian of a function of 26 numbers beside the function: by 26 passes of `f_jvp`, and by ⌈26 / 8⌉ = 4 of `f_jvp_lanes`.

mod kernels;
mod pose;

use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

use kernels::Kernel;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    println!("medians of ratios               f_jvp/primal   f_hvp/f_grad");
    for mut kernel in kernels::all() {
        let name = kernel.name();
        if arguments.is_empty() || arguments.iter().any(|part| name.contains(part.as_str())) {
            let forwards = ratio(
                kernel.as_mut(),
                |kernel, calls| time(calls, || kernel.forwards()),
                |kernel, calls| time(calls, || kernel.primal()),
            );
            let second = ratio(
                kernel.as_mut(),
                |kernel, calls| {
                    let mut product = kernel.second_order();
                    time(calls, &mut product)
                },
                |kernel, calls| time(calls, || kernel.companion()),
            );
            println!("{name:<29} {forwards:>14.2} {second:>14.2}");
        }
    }
    if arguments.is_empty() || arguments.iter().any(|part| "jacobian of a pose".contains(part.as_str())) {
        let pose = pose::Pose::new();
        let to_primal = |derivative: fn(&pose::Pose) -> f64| {
            let turns = |version: fn(&pose::Pose) -> f64, calls| time(calls, || version(&pose));
            median_ratio(|calls| turns(derivative, calls), |calls| turns(pose::Pose::primal, calls))
        };
        println!("\nJacobian of a pose, of 26 numbers, to primal");
        println!("{:<29} {:>14.2}", "by columns, in 26 passes", to_primal(pose::Pose::by_columns));
        println!("{:<29} {:>14.2}", "by lanes, in 4 passes", to_primal(pose::Pose::by_lanes));
    }
}

/// How often each version takes its turn, and for how long.
const TURNS: usize = 101;
const TURN: Duration = Duration::from_micros(200);

type Version = fn(&mut dyn Kernel, u32) -> f64;

/// The median of the ratios of the times of one version to those of another.
fn ratio(kernel: &mut dyn Kernel, one: Version, other: Version) -> f64 {
    let kernel = std::cell::RefCell::new(kernel);
    median_ratio(|calls| one(&mut **kernel.borrow_mut(), calls), |calls| other(&mut **kernel.borrow_mut(), calls))
}

fn median_ratio(one: impl Fn(u32) -> f64, other: impl Fn(u32) -> f64) -> f64 {
    let mut calls = 1;
    while one(calls) < TURN.as_secs_f64() {
        calls *= 2;
    }
    let mut ratios: Vec<f64> = (0..TURNS).map(|_| one(calls) / other(calls)).collect();
    *ratios.select_nth_unstable_by(TURNS / 2, f64::total_cmp).1
}

fn time(calls: u32, mut version: impl FnMut() -> f64) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        black_box(version());
    }
    start.elapsed().as_secs_f64()
}
