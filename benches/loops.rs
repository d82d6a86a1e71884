//! Functions with loops: the primal, its companion, and a gradient by a careful hand, side by side in one run.
//!
//! `cargo bench --bench loops` prints the times, then their ratios, which are what counts. For the ratios the three versions take
//! turns, so that whatever else the machine does meets all of them alike; `-- diffusion` picks the kernels of that name. The gradients by
//! hand are functions that are called, as companions are: inlined into the benchmark, they would be compiled for what calls them there.
//!
//! The ratios of one run, with Rust 1.95 for a plain x86-64. Other machines and compilers have others, and a tenth more or less means
//! little:
//!
//! | kernel | companion/primal | hand/primal | companion/hand |
//! |---|---|---|---|
//! | dot product | 1.38 | 1.36 | 1.05 |
//! | sum of squares | 1.02 | 1.02 | 1.00 |
//! | polynomial by Horner's rule | 2.47 | 1.66 | 1.53 |
//! | Rosenbrock | 2.09 | 1.44 | 1.45 |
//! | log-sum-exp | 1.13 | 1.05 | 1.08 |
//! | least squares | 1.72 | 1.73 | 0.99 |
//! | logistic regression | 1.37 | 1.28 | 1.07 |
//! | dense layer with tanh | 2.11 | 1.95 | 1.09 |
//! | matrix product | 2.44 | 2.09 | 1.18 |
//! | energy of n bodies | 2.33 | 2.03 | 1.14 |
//! | predators and prey | 2.96 | 2.55 | 1.16 |
//! | diffusion in place | 1.43 | 1.71 | 0.84 |
//! | geometric mean | 1.78 | 1.60 | 1.12 |
//!
//! One is above 1.5, and others are well above 1, where the hand does what the compiler doesn't:
//!
//! - Horner's rule: the companion keeps each value of the fold, in the shadow of the coefficients, and goes through them in a second
//!   loop. By hand, the derivative in the argument is carried along in forward mode, and the coefficients' are its powers: one loop.
//! - Rosenbrock: by hand, the value is made of what the gradient needs, which changes its last bits; a companion's value is that of
//!   the function. And what goes to the next element is carried to it in a variable.
//! - Matrix product: by hand, a row of each shadow is cut out before the loop over its columns, so that no index is checked in there.
//! - Matrix product: by hand, `b` is transposed first, so that what goes to `a` is added up by whole rows rather than number by number.
//! - Bodies: by hand, one quotient goes into the value and the gradient, which changes the value's last bits.
//! - Predators and prey: the arguments of each stage are kept, of which the hand knows that the reverse of `ahead` reads none.
//! - Log-sum-exp: by hand, the maximum is taken for a constant, as it cancels out. The companion sums up its adjoint and looks for the
//!   element that it goes to.

mod kernels;

use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::Bencher;
use kernels::Kernel;

fn main() {
    divan::main();
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--bench") {
        let names: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with('-')).collect();
        print_ratios(|name| names.is_empty() || names.iter().any(|part| name.contains(*part)));
    }
}

fn names() -> Vec<&'static str> {
    kernels::all().iter().map(|kernel| kernel.name()).collect()
}

fn named(name: &str) -> Box<dyn Kernel> {
    kernels::all().into_iter().find(|kernel| kernel.name() == name).expect("a kernel's name")
}

#[divan::bench(args = names())]
fn primal(bencher: Bencher<'_, '_>, name: &str) {
    let kernel = named(name);
    bencher.bench_local(|| black_box(&kernel).primal());
}

#[divan::bench(args = names())]
fn companion(bencher: Bencher<'_, '_>, name: &str) {
    let mut kernel = named(name);
    bencher.bench_local(|| black_box(&mut kernel).companion());
}

#[divan::bench(args = names())]
fn by_hand(bencher: Bencher<'_, '_>, name: &str) {
    let mut kernel = named(name);
    bencher.bench_local(|| black_box(&mut kernel).by_hand());
}

/// How often each version takes its turn, and for how long.
const TURNS: usize = 301;
const TURN: Duration = Duration::from_micros(200);

fn print_ratios(is_wanted: impl Fn(&str) -> bool) {
    println!();
    println!("medians of ratios             companion/primal  hand/primal  companion/hand");
    let (mut products, mut count) = ([1.0; 3], 0);
    for mut kernel in kernels::all() {
        if is_wanted(kernel.name()) {
            let ratios = ratios(kernel.as_mut());
            print_row(kernel.name(), ratios);
            for (product, ratio) in products.iter_mut().zip(ratios) {
                *product *= ratio;
            }
            count += 1;
        }
    }
    if count > 1 {
        print_row("geometric mean", products.map(|product| product.powf(1.0 / f64::from(count))));
    }
}

fn print_row(name: &str, [to_primal, hand_to_primal, to_hand]: [f64; 3]) {
    println!("{name:<29} {to_primal:>16.2} {hand_to_primal:>12.2} {to_hand:>15.2}");
}

/// Companion to primal, hand to primal, and companion to hand.
fn ratios(kernel: &mut dyn Kernel) -> [f64; 3] {
    let calls = calls_in_a_turn(kernel);
    let turns: Vec<[f64; 3]> = (0..TURNS).map(|_| VERSIONS.map(|version| time(kernel, version, calls))).collect();
    [(1, 0), (2, 0), (1, 2)].map(|(one, other)| median(turns.iter().map(|times| times[one] / times[other])))
}

const VERSIONS: [fn(&mut dyn Kernel) -> f64; 3] =
    [|kernel| kernel.primal(), |kernel| kernel.companion(), |kernel| kernel.by_hand()];

/// So many that the slowest of the versions takes about a [`TURN`].
fn calls_in_a_turn(kernel: &mut dyn Kernel) -> u32 {
    let mut calls = 1;
    while VERSIONS.iter().all(|version| time(kernel, *version, calls) < TURN.as_secs_f64()) {
        calls *= 2;
    }
    calls
}

fn time(kernel: &mut dyn Kernel, version: fn(&mut dyn Kernel) -> f64, calls: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        black_box(version(black_box(kernel)));
    }
    start.elapsed().as_secs_f64()
}

fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.collect();
    let middle = numbers.len() / 2;
    *numbers.select_nth_unstable_by(middle, f64::total_cmp).1
}
