//! Tapes that are reverse sweeps: closures that are called once, for generated code.
//!
//! A closure has a type of its own size, so that a call allocates nothing. But a tape that holds the tape of a call may come to
//! hold one of its own type, where functions call each other by turns. So the tape of a function that reverses calls of its own
//! is [`Nested`], and another tape keeps it behind a pointer. What is no tape of another keeps it as it is.

#[cfg(feature = "alloc")]
use alloc::boxed::Box;

/// The type of a tape: `tape!((&[f64], f64) -> f64)`.
///
/// In the edition of this crate, and whatever that of the caller is, it holds no lifetime that it does not name: what it was
/// made from may be changed while it is kept. And it may hold each type parameter that is in scope, those of an `impl` that the
/// attribute does not see among them.
#[doc(hidden)]
#[macro_export]
macro_rules! tape {
    (($($argument:ty),*) -> $gradients:ty) => { impl ::core::ops::FnOnce($($argument),*) -> $gradients };
}

/// The type of a tape that holds others; the lifetime is what its types live for.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! nested_tape {
    ($lifetime:lifetime, ($($argument:ty),*) -> $gradients:ty) => {
        $crate::Nested<
            impl $crate::Nest<
                Tape: ::core::ops::FnOnce($($argument),*) -> $gradients,
                Kept = $crate::Box<dyn ::core::ops::FnOnce($($argument),*) -> $gradients + $lifetime>,
            >,
        >
    };
}

/// Without an allocator it is kept as it is, and functions that call each other by turns are none that rustc can size.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! nested_tape {
    ($lifetime:lifetime, ($($argument:ty),*) -> $gradients:ty) => {
        $crate::Nested<impl $crate::Nest<Tape: ::core::ops::FnOnce($($argument),*) -> $gradients>>
    };
}

/// A closure as a tape that holds others.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! nested {
    ($tape:expr, ($($argument:ty),*) -> $gradients:ty) => {
        $crate::Nested::new(
            $tape,
            |tape| -> $crate::Box<dyn ::core::ops::FnOnce($($argument),*) -> $gradients + '_> { $crate::Box::new(tape) },
        )
    };
}

/// See above.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! nested {
    ($tape:expr, ($($argument:ty),*) -> $gradients:ty) => {
        $crate::Nested::new($tape, ())
    };
}

/// A tape that holds others.
pub struct Nested<N>(N);

impl<F, B> Nested<Behind<F, B>> {
    /// A tape, and how it is put behind a pointer.
    #[inline(always)]
    pub fn new(tape: F, behind: B) -> Self {
        Nested(Behind { tape, behind })
    }
}

/// A tape, and the function that puts it behind a pointer. That is of a type of its own: where it is not called, it is not there.
pub struct Behind<F, B> {
    tape: F,
    #[cfg_attr(not(feature = "alloc"), expect(dead_code, reason = "there are no pointers"))]
    behind: B,
}

/// What is known of a tape that holds others.
pub trait Nest {
    /// The closure.
    type Tape;

    /// The closure behind a pointer.
    #[cfg(feature = "alloc")]
    type Kept;

    /// The closure, to be called.
    fn open(self) -> Self::Tape;

    /// The closure, to be kept by another.
    #[cfg(feature = "alloc")]
    fn keep(self) -> Self::Kept;
}

#[cfg(feature = "alloc")]
impl<F, K, B: FnOnce(F) -> K> Nest for Behind<F, B> {
    type Tape = F;
    type Kept = K;

    #[inline(always)]
    fn open(self) -> F {
        self.tape
    }

    #[inline(always)]
    fn keep(self) -> K {
        (self.behind)(self.tape)
    }
}

#[cfg(not(feature = "alloc"))]
impl<F, B> Nest for Behind<F, B> {
    type Tape = F;

    #[inline(always)]
    fn open(self) -> F {
        self.tape
    }
}

#[cfg(feature = "alloc")]
impl<N: Nest> Nested<N> {
    /// See [`Keep::keep_tape`], which this is in place of.
    #[inline(always)]
    pub fn keep_tape(self) -> N::Kept {
        self.0.keep()
    }
}

/// What a tape does with the tape of a call that it holds.
pub trait Keep: Sized {
    /// The tape, of a type that is not its own size's if it holds others.
    #[inline(always)]
    fn keep_tape(self) -> Self {
        self
    }
}

impl<T> Keep for T {}

/// A tape that holds others, wherever it has been kept.
pub trait Open {
    /// The closure.
    type Tape;

    /// The closure, to be called.
    fn open(self) -> Self::Tape;
}

impl<N: Nest> Open for Nested<N> {
    type Tape = N::Tape;

    #[inline(always)]
    fn open(self) -> N::Tape {
        self.0.open()
    }
}

#[cfg(feature = "alloc")]
impl<D: ?Sized> Open for Box<D> {
    type Tape = Box<D>;

    #[inline(always)]
    fn open(self) -> Self {
        self
    }
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::{Keep, Open};

    #[test]
    fn a_tape_that_holds_others_is_kept_behind_a_pointer() {
        let number = 2.0;
        let nested = crate::nested!(move |x: &[f64]| number * x[0], (&[f64]) -> f64);
        assert_eq!(size_of_val(&nested.keep_tape()), size_of::<[usize; 2]>());
        let nested = crate::nested!(move |x: &[f64]| number * x[0], (&[f64]) -> f64);
        assert_eq!(nested.open()(&[3.0]), 6.0);
        let nested = crate::nested!(move |x: &[f64]| number * x[0], (&[f64]) -> f64);
        assert_eq!(nested.keep_tape().open()(&[3.0]), 6.0);
    }

    #[test]
    fn others_are_kept_as_they_are() {
        assert_eq!((1.0, 2.0).keep_tape(), (1.0, 2.0));
        let tape = move |x: f64| 2.0 * x;
        assert_eq!(tape.keep_tape()(3.0), 6.0);
    }
}
