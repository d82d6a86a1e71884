//! The numbers in a value, whatever its type: named, counted, read and replaced, in order.
//!
//! A struct of parameters is a vector to an optimiser or to linear algebra. What [`Differentiable::visit_numbers`] visits is that
//! vector; the derive writes it.
//!
//! ```
//! use autodiff_runtime::{Differentiable, numbers};
//!
//! #[derive(Differentiable)]
//! struct Line {
//!     slope: f64,
//!     offsets: [f32; 2],
//!     samples: usize,
//! }
//!
//! let mut line = Line { slope: 2.0, offsets: [0.5, 1.5], samples: 7 };
//! assert_eq!(numbers::count(&mut line), 3);
//! numbers::write(&mut line, &[1.0, 2.0, 3.0]);
//! assert_eq!((line.slope, line.offsets, line.samples), (1.0, [2.0, 3.0], 7));
//! # #[cfg(feature = "alloc")]
//! assert_eq!(numbers::names(&mut line, "line"), ["line.slope", "line.offsets[0]", "line.offsets[1]"]);
//! ```

use crate::Differentiable;
#[cfg(feature = "alloc")]
use alloc::{
    string::{String, ToString},
    vec::Vec,
};

/// A number in a value, as [`Differentiable::visit_numbers`] hands it out.
#[derive(Debug)]
pub enum NumberMut<'n> {
    /// An `f32`.
    F32(&'n mut f32),
    /// An `f64`.
    F64(&'n mut f64),
}

impl NumberMut<'_> {
    /// The number; an `f32` is widened, without loss.
    #[inline]
    #[must_use]
    pub fn get(&self) -> f64 {
        match self {
            NumberMut::F32(number) => f64::from(**number),
            NumberMut::F64(number) => **number,
        }
    }

    /// Replaces the number by the nearest one of its type.
    #[inline]
    pub fn set(&mut self, number: f64) {
        match self {
            NumberMut::F32(place) => **place = number as f32,
            NumberMut::F64(place) => **place = number,
        }
    }
}

/// Calls `each` with every number in `value`.
#[inline]
pub fn for_each<T: Differentiable>(value: &mut T, mut each: impl FnMut(NumberMut<'_>)) {
    value.visit_numbers(&"", &mut |_, number| each(number));
}

/// Whether there is no number in `value` but zeros.
pub fn is_zero<T: Differentiable>(value: &mut T) -> bool {
    let mut zero = true;
    for_each(value, |number| zero &= number.get() == 0.0);
    zero
}

/// How many numbers there are in `value`.
#[must_use]
pub fn count<T: Differentiable>(value: &mut T) -> usize {
    let mut count = 0;
    for_each(value, |_| count += 1);
    count
}

/// Replaces the numbers in `value` by `numbers`, in order, each rounded to its type.
///
/// # Panics
///
/// If there are more or fewer of them.
#[track_caller]
pub fn write<T: Differentiable>(value: &mut T, numbers: &[f64]) {
    let mut count = 0;
    for_each(value, |mut number| {
        if let Some(&new) = numbers.get(count) {
            number.set(new);
        }
        count += 1;
    });
    assert_eq!(count, numbers.len(), "the value has {count} numbers, but is given {}", numbers.len());
}

/// Replaces each number in `value` by `number`.
pub fn fill<T: Differentiable>(value: &mut T, number: f64) {
    for_each(value, |mut place| place.set(number));
}

/// The numbers in `value`, in order.
#[cfg(feature = "alloc")]
#[must_use]
pub fn read<T: Differentiable>(value: &mut T) -> Vec<f64> {
    let mut numbers = Vec::new();
    for_each(value, |number| numbers.push(number.get()));
    numbers
}

/// What each number in `value` is called, if `value` is called `name`: `name.slope`, `name[3]`.
#[cfg(feature = "alloc")]
#[must_use]
pub fn names<T: Differentiable>(value: &mut T, name: &str) -> Vec<String> {
    let mut names = Vec::new();
    value.visit_numbers(&name, &mut |name, _| names.push(name.to_string()));
    names
}

/// Replaces the number at `index` alone.
#[cfg(feature = "alloc")]
pub(crate) fn set<T: Differentiable>(value: &mut T, index: usize, new: f64) {
    let mut at = 0;
    for_each(value, |mut number| {
        if at == index {
            number.set(new);
        }
        at += 1;
    });
}

#[cfg(test)]
mod tests {
    use super::{NumberMut, count, fill, names, read, write};

    #[test]
    fn every_number_is_visited_in_order_and_constants_are_not() {
        let mut value =
            (1.0_f64, [(2.0_f32, 3_u8)], vec![vec![4.0_f64], vec![]], Some(Box::new(5.0_f64)), 'x', None::<f64>);
        assert_eq!(count(&mut value), 4);
        assert_eq!(read(&mut value), [1.0, 2.0, 4.0, 5.0]);
        assert_eq!(names(&mut value, "v"), ["v.0", "v.1[0].0", "v.2[0][0]", "v.3"]);
        write(&mut value, &[0.1, 0.1, 7.0, 8.0]);
        assert_eq!(value, (0.1, [(0.1, 3)], vec![vec![7.0], vec![]], Some(Box::new(8.0)), 'x', None));
        fill(&mut value, 0.0);
        assert_eq!(read(&mut value), [0.0; 4]);
    }

    #[test]
    #[should_panic(expected = "the value has 2 numbers, but is given 3")]
    fn another_number_of_numbers_is_a_panic() {
        write(&mut [1.0, 2.0], &[1.0, 2.0, 3.0]);
    }

    #[test]
    #[should_panic(expected = "has no `visit_numbers`")]
    fn a_type_that_hides_its_numbers_is_a_panic() {
        struct Hidden;
        impl crate::Differentiable for Hidden {
            fn zero_like(&self) -> Self {
                Hidden
            }
            fn accumulate(&mut self, _: Self) {}
        }
        let _ = count(&mut Hidden);
    }

    #[test]
    fn a_number_keeps_its_type() {
        let mut single = 0.0_f32;
        NumberMut::F32(&mut single).set(0.1);
        assert_eq!((single, NumberMut::F32(&mut single).get()), (0.1, f64::from(0.1_f32)));
    }
}
