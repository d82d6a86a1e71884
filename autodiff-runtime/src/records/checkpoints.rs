//! Checkpoints, and what is replayed from one on.

use alloc::vec::Vec;

/// A stack of a loop's states, one at the beginning of each of its segments.
///
/// ```
/// use autodiff_runtime::records::Checkpoints;
///
/// let mut checkpoints = Checkpoints::every(2);
/// for i in 0..5 {
///     if checkpoints.is_due() {
///         checkpoints.push(i);
///     }
/// }
/// assert_eq!(checkpoints.segments(), 3);
/// assert_eq!((checkpoints.steps(), checkpoints.pop()), (1, 4));
/// assert_eq!((checkpoints.steps(), checkpoints.pop()), (2, 2));
/// assert_eq!((checkpoints.steps(), checkpoints.pop()), (2, 0));
/// ```
#[derive(Clone, Debug)]
pub struct Checkpoints<T> {
    /// Each with the length of its segment.
    stack: Vec<(usize, T)>,
    /// The length of all segments, if they have the same.
    every: Option<usize>,
    /// The iterations that the last segment has still before it.
    left: usize,
}

impl<T> Checkpoints<T> {
    /// Segments of 1, 2, 3 and so on iterations: of `n` iterations, there are about `√(2 n)`, and none is longer than that.
    /// So both the states and the records of a segment grow with the square root of the number of iterations, which need
    /// not be known.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self { stack: Vec::new(), every: None, left: 0 }
    }

    /// Segments of that many iterations, of one at least.
    #[inline]
    #[must_use]
    pub const fn every(iterations: usize) -> Self {
        let iterations = if iterations == 0 { 1 } else { iterations };
        Self { stack: Vec::new(), every: Some(iterations), left: 0 }
    }

    /// Counts an iteration, and says whether a segment begins with it: its state is then to be pushed.
    #[inline(always)]
    #[must_use]
    pub fn is_due(&mut self) -> bool {
        let is_due = self.left == 0;
        if is_due {
            self.left = self.next_length();
        }
        self.left -= 1;
        is_due
    }

    fn next_length(&self) -> usize {
        self.every.unwrap_or(self.stack.len() + 1)
    }

    /// Puts the state on top that the segment begins with.
    #[inline]
    pub fn push(&mut self, state: T) {
        self.stack.push((self.next_length(), state));
    }

    /// The number of segments.
    #[inline]
    #[must_use]
    pub fn segments(&self) -> usize {
        self.stack.len()
    }

    /// The number of iterations of the last segment.
    #[inline]
    #[must_use]
    pub fn steps(&self) -> usize {
        self.stack.last().map_or(0, |(length, _)| length - self.left)
    }

    /// Takes the state on top.
    ///
    /// # Panics
    ///
    /// If there is none, which is a bug in generated code.
    #[inline]
    pub fn pop(&mut self) -> T {
        // All others have been left at their ends.
        self.left = 0;
        match self.stack.pop() {
            Some((_, state)) => state,
            None => super::exhausted(),
        }
    }
}

impl<T> Default for Checkpoints<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// Values that are computed once, and used again in the segments of a loop: random numbers, what has been read or counted.
///
/// ```
/// use autodiff_runtime::records::Replay;
///
/// let mut replay = Replay::new();
/// replay.mark();
/// replay.push('a');
/// replay.push('b');
/// replay.mark();
/// replay.push('c');
/// // The segments from the last to the first, each of them forwards.
/// replay.rewind();
/// assert_eq!(replay.again(), 'c');
/// replay.rewind();
/// assert_eq!((replay.again(), replay.again()), ('a', 'b'));
/// ```
#[derive(Clone, Debug)]
pub struct Replay<T> {
    values: Vec<T>,
    /// Where segments begin.
    marks: Vec<usize>,
    next: usize,
}

impl<T: Clone> Replay<T> {
    /// No values yet.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self { values: Vec::new(), marks: Vec::new(), next: 0 }
    }

    /// Keeps a value.
    #[inline]
    pub fn push(&mut self, value: T) {
        self.values.push(value);
    }

    /// A segment begins.
    #[inline]
    pub fn mark(&mut self) {
        self.marks.push(self.values.len());
    }

    /// Goes back to the beginning of the last segment that has not been gone back to.
    #[inline]
    pub fn rewind(&mut self) {
        self.next = self.marks.pop().unwrap_or_default();
    }

    /// The next value from there on.
    ///
    /// # Panics
    ///
    /// If there is none, which is a bug in generated code.
    #[inline]
    #[must_use]
    pub fn again(&mut self) -> T {
        let Some(value) = self.values.get(self.next) else { super::exhausted() };
        self.next += 1;
        value.clone()
    }
}

impl<T: Clone> Default for Replay<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::Checkpoints;

    /// The iterations of each segment, from the last, of a loop of `n`.
    fn segments(mut checkpoints: Checkpoints<usize>, n: usize) -> Vec<(usize, usize)> {
        for i in 0..n {
            if checkpoints.is_due() {
                checkpoints.push(i);
            }
        }
        (0..checkpoints.segments()).map(|_| (checkpoints.steps(), checkpoints.pop())).collect()
    }

    #[test]
    fn segments_follow_on_each_other() {
        for n in 0..60 {
            for all in [Checkpoints::new(), Checkpoints::every(1), Checkpoints::every(7), Checkpoints::every(0)] {
                let mut end = n;
                for (steps, start) in segments(all, n) {
                    assert_eq!(start + steps, end);
                    assert!(steps > 0);
                    end = start;
                }
                assert_eq!(end, 0);
            }
        }
    }

    #[test]
    fn segments_and_their_lengths_grow_with_the_root() {
        for n in [1, 10, 1000, 100_000_usize] {
            let all = segments(Checkpoints::new(), n);
            let limit = (2.0 * n as f64).sqrt() + 1.0;
            assert!(all.len() as f64 <= limit);
            assert!(all.iter().all(|(steps, _)| *steps as f64 <= limit));
        }
    }

    #[test]
    #[should_panic(expected = "bug in autodiff")]
    fn without_segments_there_is_no_state() {
        Checkpoints::<f64>::new().pop();
    }
}
