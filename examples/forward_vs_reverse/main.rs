//! A function of many inputs and one output: one reverse pass against one forward pass for each input.
//!
//! Forward mode carries a derivative by one input along with the value, so that a gradient by n inputs takes n passes;
//! difference quotients take two evaluations for each. Reverse mode takes one pass, however many inputs there are. Here all three
//! compute the same gradient. Their times are printed, and drawn into target/forward_vs_reverse.svg.

mod plot;

use std::path::Path;
use std::time::{Duration, Instant};

use approx::assert_relative_eq;
use autodiff_runtime::differentiate;
use plot::Line;

/// The energy of a chain of atoms on a periodic ground: springs of length 1 tie neighbours, the ground pulls each atom into its
/// valleys (Frenkel and Kontorova's model).
#[differentiate(forward, reverse)]
fn energy(positions: &[f64]) -> f64 {
    let mut energy = 0.0;
    for i in 0..positions.len() {
        energy += 1.0 - positions[i].cos();
        if i > 0 {
            let stretch = positions[i] - positions[i - 1] - 1.0;
            energy += 0.5 * stretch * stretch;
        }
    }
    energy
}

const SIZES: [usize; 7] = [10, 30, 100, 300, 1_000, 3_000, 10_000];

fn main() -> std::io::Result<()> {
    println!("                       times of a gradient                      ratios to reverse");
    println!("inputs     reverse     forward   differences       forward   differences   function");
    let (mut reverse, mut forward, mut differences) = (Vec::new(), Vec::new(), Vec::new());
    for n in SIZES {
        let times = measure(n);
        reverse.push((n, times.reverse));
        forward.push((n, times.forward));
        differences.push((n, times.differences));
    }
    let lines = [
        Line { name: "differences, 2n evaluations", points: differences },
        Line { name: "forward, n passes", points: forward },
        Line { name: "reverse, one pass", points: reverse },
    ];
    let path = Path::new("target/forward_vs_reverse.svg");
    std::fs::create_dir_all("target")?;
    std::fs::write(path, plot::svg(&lines).expect("the plot is drawn in memory"))?;
    println!();
    println!("drawn in {}", path.display());
    Ok(())
}

/// Times of a whole gradient.
struct Times {
    reverse: Duration,
    forward: Duration,
    differences: Duration,
}

/// Computes the gradient by `n` inputs in all three ways, compares them, and prints the times.
fn measure(n: usize) -> Times {
    let mut rng = fastrand::Rng::with_seed(1);
    let positions: Vec<f64> = (0..n).map(|i| i as f64 + 0.2 * rng.f64()).collect();
    let (mut by_reverse, mut by_forward, mut by_differences) = (vec![0.0; n], vec![0.0; n], vec![0.0; n]);

    let function = fastest(|| energy(&positions));
    let reverse = fastest(|| energy_grad(&positions, &mut by_reverse));
    let forward = fastest(|| derivatives_one_by_one(&positions, &mut by_forward));
    let differences = fastest(|| difference_quotients(&positions, &mut by_differences));
    for i in 0..n {
        assert_relative_eq!(by_reverse[i], by_forward[i], epsilon = 1e-12);
        assert_relative_eq!(by_reverse[i], by_differences[i], epsilon = 1e-5);
    }

    let ratio = |time: Duration| time.as_secs_f64() / reverse.as_secs_f64();
    println!(
        "{n:>6} {reverse:>11.1?} {forward:>11.1?} {differences:>13.1?} {:>13.1} {:>13.1} {:>10.2}",
        ratio(forward),
        ratio(differences),
        ratio(function)
    );
    Times { reverse, forward, differences }
}

/// One forward pass for each input.
fn derivatives_one_by_one(positions: &[f64], gradient: &mut [f64]) {
    let mut tangent = vec![0.0; positions.len()];
    for (i, derivative) in gradient.iter_mut().enumerate() {
        tangent[i] = 1.0;
        (_, *derivative) = energy_jvp(positions, &tangent);
        tangent[i] = 0.0;
    }
}

/// Central differences.
fn difference_quotients(positions: &[f64], gradient: &mut [f64]) {
    let step = f64::EPSILON.cbrt();
    let mut moved = positions.to_vec();
    for (i, derivative) in gradient.iter_mut().enumerate() {
        moved[i] = positions[i] + step;
        let above = energy(&moved);
        moved[i] = positions[i] - step;
        let below = energy(&moved);
        moved[i] = positions[i];
        *derivative = (above - below) / (2.0 * step);
    }
}

/// The time of the fastest call among those of 30 milliseconds, one at least.
fn fastest<T>(mut call: impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    let mut fastest = Duration::MAX;
    while fastest == Duration::MAX || start.elapsed() < Duration::from_millis(30) {
        let call_start = Instant::now();
        std::hint::black_box(call());
        fastest = fastest.min(call_start.elapsed());
    }
    fastest
}
