//! Loops that are run again from checkpoints need memory that grows with the square root of their length.

use autodiff_runtime::differentiate;

use crate::counting::peak;

/// A step in time, as the two functions below have it.
macro_rules! diffusion {
    ($(#[$attribute:meta])* $name:ident) => {
        $(#[$attribute])*
        fn $name(initial: &[f64], rate: f64, steps: usize) -> f64 {
            let mut u = initial.to_vec();
            for _ in 0..steps {
                for i in 1..u.len() - 1 {
                    u[i] += rate * (u[i - 1] - 2.0 * u[i] + u[i + 1]) + 0.001 * u[i] * (1.0 - u[i]);
                }
            }
            u.iter().sum()
        }
    };
}

diffusion!(
    #[differentiate(reverse)]
    #[allow(dead_code, reason = "only its gradient is called")]
    recorded
);
diffusion!(
    #[differentiate(reverse, checkpoint)]
    #[allow(dead_code, reason = "only its gradient is called")]
    checkpointed
);
diffusion!(
    #[differentiate(reverse, checkpoint = 100)]
    #[allow(dead_code, reason = "only its gradient is called")]
    in_hundreds
);

const CELLS: usize = 16;

fn start() -> Vec<f64> {
    (0..CELLS).map(|i| (i as f64).sin()).collect()
}

type Gradient = fn(&[f64], &mut [f64], f64, usize) -> (f64, f64);

fn peak_of(companion: Gradient, steps: usize) -> usize {
    let (initial, mut d_initial) = (start(), vec![0.0; CELLS]);
    peak(|| companion(&initial, &mut d_initial, 0.1, steps))
}

#[test]
fn a_hundred_thousand_steps_take_the_memory_of_a_few_hundred() {
    const STEPS: usize = 100_000;
    let (all, root, hundreds) =
        (peak_of(recorded_grad, STEPS), peak_of(checkpointed_grad, STEPS), peak_of(in_hundreds_grad, STEPS));
    // There are 447 segments, of up to 447 steps.
    assert!(root * 100 < all, "{root} bytes rather than {all}");
    // There are 1000 segments, of 100 steps.
    assert!(hundreds * 50 < all, "{hundreds} bytes rather than {all}");
    let four_times = peak_of(checkpointed_grad, 4 * STEPS);
    assert!(four_times * 10 < root * 25, "{four_times} bytes rather than {root} for four times the steps");
}

#[test]
fn what_is_run_again_is_the_same() {
    let (mut d_all, mut d_root) = (vec![0.0; CELLS], vec![0.0; CELLS]);
    let (value, d_rate) = recorded_grad(&start(), &mut d_all, 0.1, 1000);
    let (value_again, d_rate_again) = checkpointed_grad(&start(), &mut d_root, 0.1, 1000);
    assert_eq!((value, d_all), (value_again, d_root));
    assert!((d_rate - d_rate_again).abs() <= 1e-12 * d_rate.abs());
}

struct Oscillator {
    damping: f64,
}

#[differentiate(reverse, checkpoint = 50, wrt(x))]
#[allow(dead_code, reason = "only the gradient is called")]
impl Oscillator {
    fn moved(&self, x: f64, steps: usize) -> f64 {
        let (mut x, mut v) = (x, 0.0);
        for _ in 0..steps {
            v -= 0.01 * (x.sin() + self.damping * v);
            x += 0.01 * v;
        }
        x
    }
}

#[test]
fn methods_by_the_attribute_on_their_block_have_checkpoints_as_well() {
    let oscillator = Oscillator { damping: 0.1 };
    let peak = peak(|| oscillator.moved_grad(1.0, 10_000));
    // There are 200 segments, of 50 steps, with some numbers each.
    assert!(peak < 20_000, "{peak} bytes");
}
