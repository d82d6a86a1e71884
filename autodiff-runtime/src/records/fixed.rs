//! Records on the stack.

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
#[derive(Clone, Debug)]
pub struct FixedRecords<T, const N: usize> {
    stack: [Option<T>; N],
    len: usize,
}

impl<T, const N: usize> FixedRecords<T, N> {
    /// An empty stack.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Self { stack: [const { None }; N], len: 0 }
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
        let Some(place) = self.stack.get_mut(self.len) else { overflow() };
        *place = Some(record);
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
        self.len = self.len.wrapping_sub(1);
        match self.stack.get_mut(self.len).and_then(Option::take) {
            Some(record) => record,
            None => exhausted(),
        }
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
