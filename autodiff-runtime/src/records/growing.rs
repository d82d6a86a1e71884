//! Records on the heap.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::{Copied, exhausted};

/// A stack of records on the heap.
#[derive(Clone, Debug)]
pub struct Records<T> {
    stack: Vec<T>,
}

impl<T> Records<T> {
    /// An empty stack, which has allocated nothing.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self { stack: Vec::new() }
    }

    /// An empty stack with room for exactly `n` records; for `n == 0` nothing is allocated.
    ///
    /// ```
    /// use autodiff_runtime::records::Records;
    ///
    /// let mut records = Records::with_capacity(2);
    /// records.push('a');
    /// records.push('b');
    /// assert_eq!((records.pop(), records.pop()), ('b', 'a'));
    /// ```
    #[inline]
    #[must_use]
    pub fn with_capacity(n: usize) -> Self {
        Self { stack: Vec::with_capacity(n) }
    }

    /// An empty stack with room for the records of a loop over `iter`: as many as it yields at least.
    ///
    /// A loop over an iterator without end, or over one that yields more than there is memory for, has to be left early.
    /// Nothing is reserved for it, and the stack grows as it is used. Any other loop that may be left early is better off
    /// with [`new`](Self::new), too.
    ///
    /// ```
    /// use autodiff_runtime::records::Records;
    ///
    /// let endless = 0..;
    /// let mut records = Records::for_iterations(&endless);
    /// endless.take(3).for_each(|i| records.push(i));
    /// assert_eq!(records.len(), 3);
    /// ```
    #[inline]
    #[must_use]
    pub fn for_iterations(iter: &impl Iterator) -> Self {
        let mut stack = Vec::new();
        // An error is no reason to panic where the function itself would not have.
        let _ = stack.try_reserve_exact(iter.size_hint().0);
        Self { stack }
    }

    /// Puts a record on top.
    #[inline(always)]
    pub fn push(&mut self, record: T) {
        if self.stack.len() == self.stack.capacity() {
            // By value: a vector that is lent to a function that is not inlined would live in memory throughout the loop,
            // its length written and read again with each record.
            self.stack = grown(core::mem::take(&mut self.stack));
        }
        let length = self.stack.len();
        // SAFETY: there is room for one more, by the capacity that has just been looked at; the new length is within it,
        // and all elements below it are initialised, the last one by the write.
        unsafe {
            self.stack.as_mut_ptr().add(length).write(record);
            self.stack.set_len(length + 1);
        }
    }

    /// Takes the record on top.
    ///
    /// # Panics
    ///
    /// If there is none, which is a bug in generated code.
    #[inline(always)]
    #[must_use]
    pub fn pop(&mut self) -> T {
        match self.stack.pop() {
            Some(record) => record,
            None => exhausted(),
        }
    }

    /// The number of records.
    #[inline(always)]
    #[must_use]
    pub fn len(&self) -> usize {
        self.stack.len()
    }

    /// Whether there are no records.
    #[inline(always)]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.stack.is_empty()
    }
}

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Clone> Copied for [T] {
    type Owned = Vec<T>;

    #[inline(always)]
    fn copied(&self) -> Vec<T> {
        self.to_vec()
    }
}

impl Copied for str {
    type Owned = String;

    #[inline(always)]
    fn copied(&self) -> String {
        self.to_owned()
    }
}

/// A stack with room for at least one record more.
#[cold]
#[inline(never)]
fn grown<T>(mut stack: Vec<T>) -> Vec<T> {
    stack.reserve(1);
    stack
}

#[cfg(test)]
mod tests {
    use super::Records;

    #[test]
    fn the_last_record_comes_first() {
        let mut records = Records::new();
        assert!(records.is_empty());
        records.push((1.0, vec![1]));
        records.push((2.0, vec![]));
        assert_eq!(records.len(), 2);
        let mut copy = records.clone();
        assert_eq!(copy.pop(), (2.0, vec![]));
        assert_eq!(copy.pop(), (1.0, vec![1]));
        assert_eq!((copy.len(), records.len()), (0, 2));
    }

    #[test]
    fn exactly_what_is_asked_for_is_allocated() {
        assert_eq!(Records::<f64>::new().stack.capacity(), 0);
        assert_eq!(Records::<f64>::default().stack.capacity(), 0);
        assert_eq!(Records::<f64>::with_capacity(0).stack.capacity(), 0);
        assert_eq!(Records::<f64>::with_capacity(7).stack.capacity(), 7);
        assert_eq!(Records::<f64>::for_iterations(&[0; 7].iter()).stack.capacity(), 7);
        assert_eq!(Records::<f64>::for_iterations(&(0..0)).stack.capacity(), 0);
    }

    #[test]
    fn loops_without_end_may_start() {
        assert_eq!(Records::<f64>::for_iterations(&(0..)).stack.capacity(), 0);
        assert_eq!(Records::<f64>::for_iterations(&(0..u64::MAX)).stack.capacity(), 0);
    }

    #[test]
    #[should_panic(expected = "bug in autodiff: the reverse sweep took more records than the forward sweep left")]
    fn an_empty_stack_cannot_be_popped() {
        let _: f64 = Records::new().pop();
    }
}
