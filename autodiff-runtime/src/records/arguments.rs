//! What a call has been lent, as it was at the call, for the reverse of the call.
//!
//! Generated code does not know whether a callee takes `&x` or `&mut x`, a slice or a vector: only rustc does. So it passes
//! [`lend`] in the place of the argument, whose type is the parameter's: of what is lent by `&`, a copy is kept, and nothing of what is lent
//! by `&mut`, since a reverse sweep does not read that. The copies of slices stand one after the other in one vector.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

#[cfg(feature = "alloc")]
use super::exhausted;

/// A reference that a function is called with.
pub trait Lend {
    /// What is kept of it, of all the calls.
    type Kept: Default;

    /// Keeps it.
    fn keep(&self, kept: &mut Self::Kept);
}

/// An argument, of which is kept what its type says.
#[inline(always)]
pub fn lend<R: Lend>(argument: R, kept: &mut R::Kept) -> R {
    argument.keep(kept);
    argument
}

/// Where arguments are kept; what of them, and how, shows where it is used.
#[inline(always)]
#[must_use]
pub fn arguments<K: Default>() -> K {
    K::default()
}

/// Nothing, of what is lent by `&mut`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nothing;

impl<T: ?Sized> Lend for &mut T {
    type Kept = Nothing;

    #[inline(always)]
    fn keep(&self, _: &mut Nothing) {}
}

impl Nothing {
    /// The argument once more, in whatever state it is.
    #[inline(always)]
    pub fn again<'p, P: ?Sized>(&mut self, place: &'p mut P) -> &'p mut P {
        place
    }
}

/// The copies of slices, one after the other.
#[cfg(feature = "alloc")]
#[derive(Clone, Debug)]
pub struct Slices<T> {
    elements: Vec<T>,
    starts: Vec<usize>,
    /// Where the elements end that have not been taken.
    end: usize,
}

#[cfg(feature = "alloc")]
impl<T> Default for Slices<T> {
    fn default() -> Self {
        Self { elements: Vec::new(), starts: Vec::new(), end: 0 }
    }
}

#[cfg(feature = "alloc")]
impl<T: Clone> Lend for &[T] {
    type Kept = Slices<T>;

    #[inline(always)]
    fn keep(&self, kept: &mut Slices<T>) {
        kept.elements.truncate(kept.end);
        kept.starts.push(kept.end);
        kept.elements.extend_from_slice(self);
        kept.end = kept.elements.len();
    }
}

#[cfg(feature = "alloc")]
impl<T> Slices<T> {
    /// Takes the copy that was kept last.
    ///
    /// # Panics
    ///
    /// If there is none, which is a bug in generated code.
    #[inline(always)]
    pub fn pop(&mut self) -> &[T] {
        let Some(start) = self.starts.pop() else { exhausted() };
        let end = core::mem::replace(&mut self.end, start);
        &self.elements[start..end]
    }

    /// Takes the copy that was kept last, whatever has become of the original.
    #[inline(always)]
    pub fn again<P: ?Sized>(&mut self, _: &mut P) -> &[T] {
        self.pop()
    }
}

/// The copies of values.
#[cfg(feature = "alloc")]
#[derive(Clone, Debug)]
pub struct Values<T> {
    values: Vec<T>,
    /// The one that was taken last.
    taken: Option<T>,
}

#[cfg(feature = "alloc")]
impl<T> Default for Values<T> {
    fn default() -> Self {
        Self { values: Vec::new(), taken: None }
    }
}

#[cfg(feature = "alloc")]
impl<T: Clone> Lend for &T {
    type Kept = Values<T>;

    #[inline(always)]
    fn keep(&self, kept: &mut Values<T>) {
        kept.values.push(T::clone(self));
    }
}

#[cfg(feature = "alloc")]
impl<T> Values<T> {
    /// Takes the copy that was kept last.
    ///
    /// # Panics
    ///
    /// If there is none, which is a bug in generated code.
    #[inline(always)]
    pub fn pop(&mut self) -> &T {
        match self.values.pop() {
            Some(value) => self.taken.insert(value),
            None => exhausted(),
        }
    }

    /// Takes the copy that was kept last, whatever has become of the original.
    #[inline(always)]
    pub fn again<P: ?Sized>(&mut self, _: &mut P) -> &T {
        self.pop()
    }
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::{arguments, lend};
    use alloc::{vec, vec::Vec};

    fn reads(x: &[f64]) -> f64 {
        x[0]
    }

    #[expect(clippy::ptr_arg, reason = "of a vector a vector is kept")]
    fn reads_vec(x: &Vec<f64>) -> f64 {
        x[0]
    }

    fn changes(x: &mut [f64]) -> f64 {
        x[0] += 1.0;
        x[0]
    }

    #[test]
    #[expect(clippy::unnecessary_mut_passed, reason = "which it is only rustc knows")]
    fn what_is_kept_is_what_the_parameter_says() {
        let mut x = vec![1.0, 2.0];
        let (mut read, mut read_vec, mut changed, mut changeable) =
            (arguments(), arguments(), arguments(), arguments());
        for _ in 0..2 {
            assert_eq!(reads(lend(&x, &mut read)), x[0]);
            assert_eq!(reads_vec(lend(&x, &mut read_vec)), x[0]);
            assert_eq!(reads(lend(&mut x, &mut changeable)), x[0]);
            let before = x[0];
            assert_eq!(changes(lend(&mut x, &mut changed)), before + 1.0);
        }
        for first in [2.0, 1.0] {
            assert_eq!(reads(read.pop()), first);
            assert_eq!(reads_vec(read_vec.pop()), first);
            assert_eq!(reads(changeable.again(&mut x)), first);
        }
        assert_eq!(changes(changed.again(&mut x)), 4.0);
    }

    #[test]
    fn slices_of_any_length_are_kept_and_taken_by_turns() {
        let mut kept = arguments();
        let sum = |x: &[f64]| x.iter().sum::<f64>();
        assert_eq!(sum(lend(&[1.0, 2.0][..], &mut kept)), 3.0);
        assert_eq!(sum(lend(&[][..], &mut kept)), 0.0);
        assert_eq!(kept.pop(), [0.0; 0]);
        assert_eq!(sum(lend(&[3.0][..], &mut kept)), 3.0);
        assert_eq!(kept.pop(), [3.0]);
        assert_eq!(kept.pop(), [1.0, 2.0]);
    }
}
