//! The numbers that a loop counts, from its iterations. Generated code calls this.
//!
//! A reverse sweep counts iterations as `usize`, from 0. The loop variable of iteration `k` is [`nth`]`(start, k)` in
//! `for i in start..end`, and [`back`]`(end - 1, k)` in its `.rev()`, in whatever integer type the range has.
//!
//! ```
//! use autodiff_runtime::index::{back, nth};
//!
//! assert_eq!((-3_i8..2).nth(4), Some(nth(-3_i8, 4)));
//! assert_eq!((-3_i8..2).rev().nth(4), Some(back(1_i8, 4)));
//! ```

/// The integer types.
///
/// It is implemented for all of them and for no other type.
pub trait Index: Copy + sealed::Sealed {
    /// See [`nth`].
    #[must_use]
    fn up(self, k: usize) -> Self;

    /// See [`back`].
    #[must_use]
    fn down(self, k: usize) -> Self;

    /// As [`up`](Self::up), where that exists.
    ///
    /// # Safety
    ///
    /// `self + k` is a number of the type.
    #[must_use]
    unsafe fn up_within(self, k: usize) -> Self;

    /// As [`down`](Self::down), where that exists.
    ///
    /// # Safety
    ///
    /// `self - k` is a number of the type.
    #[must_use]
    unsafe fn down_within(self, k: usize) -> Self;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! index {
    ($($int:ty: $up:ident $down:ident),*) => { $(
        impl sealed::Sealed for $int {}

        // The difference of two numbers of a signed type may exceed the type: 127 - -128. Modulo 2^bits, which is what
        // `as` and the wrapping operations compute, it is right nevertheless.
        impl Index for $int {
            #[inline(always)]
            fn up(self, k: usize) -> Self {
                self.wrapping_add(k as $int)
            }

            #[inline(always)]
            fn down(self, k: usize) -> Self {
                self.wrapping_sub(k as $int)
            }

            // Of unsigned numbers LLVM is told that nothing wraps around. The difference of signed ones may, as above.
            #[allow(unused_unsafe)]
            #[inline(always)]
            unsafe fn up_within(self, k: usize) -> Self {
                // SAFETY: `k` is at most the greatest number of the type, and the caller says so of the sum.
                unsafe { self.$up(k as $int) }
            }

            #[allow(unused_unsafe)]
            #[inline(always)]
            unsafe fn down_within(self, k: usize) -> Self {
                // SAFETY: `k` is at most `self`, as the caller says.
                unsafe { self.$down(k as $int) }
            }
        }
    )* };
}

index! {
    i8: wrapping_add wrapping_sub, i16: wrapping_add wrapping_sub, i32: wrapping_add wrapping_sub, i64: wrapping_add wrapping_sub, i128: wrapping_add wrapping_sub, isize: wrapping_add wrapping_sub,
    u8: unchecked_add unchecked_sub, u16: unchecked_add unchecked_sub, u32: unchecked_add unchecked_sub, u64: unchecked_add unchecked_sub, u128: unchecked_add unchecked_sub, usize: unchecked_add unchecked_sub
}

/// The `k`-th number from `start` upwards, `start` being the 0th.
///
/// That is `start + k`, where that exists; elsewhere it wraps around, in debug builds too.
///
/// ```
/// use autodiff_runtime::index::nth;
///
/// assert_eq!(nth(5_u32, 3), 8);
/// assert_eq!(nth(-128_i8, 255), 127);
/// ```
#[inline(always)]
#[must_use]
pub fn nth<I: Index>(start: I, k: usize) -> I {
    start.up(k)
}

/// The `k`-th number from `end` downwards, `end` being the 0th.
///
/// That is `end - k`, where that exists; elsewhere it wraps around, in debug builds too.
///
/// ```
/// use autodiff_runtime::index::back;
///
/// assert_eq!(back(5_u32, 3), 2);
/// assert_eq!(back(127_i8, 255), -128);
/// ```
#[inline(always)]
#[must_use]
pub fn back<I: Index>(end: I, k: usize) -> I {
    end.down(k)
}

/// How many of `count` iterations `.step_by(step)` keeps: `count / step`, rounded up.
///
/// # Panics
///
/// If `step` is 0, as `step_by` does.
///
/// ```
/// use autodiff_runtime::index::steps;
///
/// assert_eq!(steps(7, 3), (0..7).step_by(3).count());
/// ```
#[inline(always)]
#[must_use]
pub fn steps(count: usize, step: usize) -> usize {
    count.div_ceil(step)
}

#[cfg(test)]
mod tests {
    use super::{back, nth, steps};

    #[test]
    fn indices_are_those_of_ranges() {
        for (k, i) in (i8::MIN..=i8::MAX).enumerate() {
            assert_eq!(nth(i8::MIN, k), i);
        }
        for (k, i) in (i8::MIN..=i8::MAX).rev().enumerate() {
            assert_eq!(back(i8::MAX, k), i);
        }
        for (k, i) in (3_u8..=u8::MAX).enumerate() {
            assert_eq!((nth(3_u8, k), back(i, k)), (i, 3));
        }
        assert_eq!((nth(-7_i16, 9), nth(-7_i32, 9), nth(-7_i64, 9), nth(-7_isize, 9)), (2, 2, 2, 2));
        assert_eq!((back(7_u16, 7), back(7_u32, 7), back(7_u64, 7), back(7_usize, 7)), (0, 0, 0, 0));
    }

    #[test]
    fn wide_indices_are_not_truncated() {
        let large = u128::from(u64::MAX);
        assert_eq!(nth(large, 1), large + 1);
        assert_eq!(back(large + 1, 1), large);
        assert_eq!(nth(i128::MIN, 1), i128::MIN + 1);
        assert_eq!(nth(0_u64, usize::MAX), usize::MAX as u64);
    }

    #[test]
    fn steps_are_counted_as_step_by_does() {
        for count in 0..20 {
            for step in 1..8 {
                assert_eq!(steps(count, step), (0..count).step_by(step).count());
            }
        }
        assert_eq!(steps(usize::MAX, 1), usize::MAX);
        assert_eq!(steps(usize::MAX, 2), usize::MAX / 2 + 1);
    }

    #[test]
    #[should_panic(expected = "divide by zero")]
    fn a_step_is_positive() {
        let _ = steps(1, 0);
    }
}
