//! The gradients that the benchmarks compare are gradients.

#[path = "../benches/kernels/mod.rs"]
mod kernels;

use std::cell::RefCell;

use approx::{assert_relative_eq, relative_eq};
use kernels::Kernel;

#[test]
fn companions_return_the_value_bit_for_bit() {
    for mut kernel in kernels::all() {
        assert_eq!(kernel.companion().to_bits(), kernel.primal().to_bits(), "{}", kernel.name());
    }
}

#[test]
fn gradients_by_hand_agree_with_difference_quotients() {
    for kernel in kernels::all() {
        check_along_random_directions(kernel, |kernel| kernel.by_hand());
    }
}

#[test]
fn companions_agree_with_difference_quotients() {
    for kernel in kernels::all() {
        check_along_random_directions(kernel, |kernel| kernel.companion());
    }
}

#[test]
fn companions_agree_with_gradients_by_hand_and_overwrite_what_was_there() {
    for mut kernel in kernels::all() {
        let name = kernel.name();
        assert_relative_eq!(kernel.by_hand(), kernel.primal(), max_relative = 1e-12);
        let by_hand = kernel.gradient();
        let size = norm(&by_hand) / (by_hand.len() as f64).sqrt();
        for _ in 0..2 {
            kernel.companion();
            for (i, (d, exact)) in kernel.gradient().iter().zip(&by_hand).enumerate() {
                assert!(
                    relative_eq!(d, exact, epsilon = 1e-12 * size, max_relative = 1e-9),
                    "{name}, {i}: {d} or {exact}?"
                );
            }
        }
    }
}

/// A wrong derivative by any of the inputs shows in nearly every direction.
fn check_along_random_directions(kernel: Box<dyn Kernel>, evaluate: fn(&mut dyn Kernel) -> f64) {
    let kernel = RefCell::new(kernel);
    let start: Vec<Vec<f64>> = kernel.borrow_mut().inputs().iter().map(|input| input.to_vec()).collect();
    let start = start.concat();
    evaluate(kernel.borrow_mut().as_mut());
    let gradient = kernel.borrow().gradient();
    assert_eq!(gradient.len(), start.len());

    let mut rng = fastrand::Rng::with_seed(1);
    for _ in 0..4 {
        let direction: Vec<f64> = start.iter().map(|_| 0.02 * (rng.f64() - 0.5)).collect();
        let along = |t: f64| {
            move_inputs(kernel.borrow_mut().as_mut(), &start, &direction, t);
            kernel.borrow().primal()
        };
        let estimate = autodiff::derivative(along, 0.0);
        let product: f64 = gradient.iter().zip(&direction).map(|(d, direction)| d * direction).sum();
        let epsilon = 1e-8 * norm(&gradient) * norm(&direction);
        let name = kernel.borrow().name();
        assert!(relative_eq!(product, estimate.value, epsilon = epsilon), "{name}: {product} or {estimate:?}?");
    }
}

fn move_inputs(kernel: &mut dyn Kernel, start: &[f64], direction: &[f64], t: f64) {
    let mut moved = start.iter().zip(direction).map(|(start, direction)| start + t * direction);
    for input in kernel.inputs() {
        input.fill_with(|| moved.next().expect("as many numbers as inputs"));
    }
}

fn norm(numbers: &[f64]) -> f64 {
    numbers.iter().map(|number| number * number).sum::<f64>().sqrt()
}
