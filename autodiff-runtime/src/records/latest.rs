//! A record that takes the place of the one before.

use super::exhausted;

/// The latest record of a loop of which only one iteration is to be reversed: the one that changed something last.
///
/// ```
/// use autodiff_runtime::records::Latest;
///
/// // Where the least of all is.
/// let (mut least, mut found) = (f64::INFINITY, Latest::new());
/// for (i, x) in [3.0, 1.0, 2.0].into_iter().enumerate() {
///     if x < least {
///         least = x;
///         found.push(i);
///     }
/// }
/// assert!(!found.is_empty());
/// assert_eq!(found.pop(), 1);
/// ```
#[derive(Clone, Debug)]
pub struct Latest<T> {
    record: Option<T>,
}

impl<T> Latest<T> {
    /// No record.
    #[inline(always)]
    #[must_use]
    pub const fn new() -> Self {
        Self { record: None }
    }

    /// Replaces the record.
    #[inline(always)]
    pub fn push(&mut self, record: T) {
        self.record = Some(record);
    }

    /// Whether there is none.
    #[inline(always)]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.record.is_none()
    }

    /// Takes the record.
    ///
    /// # Panics
    ///
    /// If there is none, which is a bug in generated code.
    #[inline(always)]
    #[must_use]
    pub fn pop(&mut self) -> T {
        match self.record.take() {
            Some(record) => record,
            None => exhausted(),
        }
    }
}

impl<T> Default for Latest<T> {
    fn default() -> Self {
        Self::new()
    }
}
