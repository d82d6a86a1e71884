//! Permutations: what sorts a sequence, and back.

use alloc::vec::Vec;
use core::cell::Cell;
use core::cmp::Ordering;
use core::mem::{ManuallyDrop, MaybeUninit};

/// The order that a sequence is put into, by [`permute`]: of few elements without an allocation.
#[derive(Clone, Debug)]
pub struct Order(Indices);

/// The highest bit of an index is a mark, which is not there between calls.
#[derive(Clone, Debug)]
enum Indices {
    Few { indices: [Cell<u8>; FEW], len: usize },
    Many(Vec<Cell<usize>>),
}

/// As many as are counted by what a `u8` has beside the mark.
const FEW: usize = 128;

const MARK: usize = 1 << (usize::BITS - 1);
const MARK_OF_FEW: u8 = 1 << 7;

impl Order {
    fn of_few(len: usize, index: impl Fn(usize) -> u8) -> Self {
        let indices = core::array::from_fn(|at| Cell::new(if at < len { index(at) } else { 0 }));
        Order(Indices::Few { indices, len })
    }

    /// Which element comes to stand here, and whether it is marked.
    fn at(&self, index: usize) -> (usize, bool) {
        match &self.0 {
            Indices::Few { indices, .. } => {
                let index = indices[index].get();
                (usize::from(index & !MARK_OF_FEW), index & MARK_OF_FEW != 0)
            }
            Indices::Many(indices) => (indices[index].get() & !MARK, indices[index].get() & MARK != 0),
        }
    }

    fn turn_mark(&self, index: usize) {
        match &self.0 {
            Indices::Few { indices, .. } => indices[index].set(indices[index].get() ^ MARK_OF_FEW),
            Indices::Many(indices) => indices[index].set(indices[index].get() ^ MARK),
        }
    }

    fn len(&self) -> usize {
        match &self.0 {
            Indices::Few { len, .. } => *len,
            Indices::Many(indices) => indices.len(),
        }
    }

    /// Each cycle of the permutation, from its first position on: this one, a position, and where what comes to stand there is.
    fn for_each_step(&self, mut step: impl FnMut(usize, usize, usize)) {
        for first in 0..self.len() {
            let (mut next, is_done) = self.at(first);
            if is_done {
                self.turn_mark(first);
                continue;
            }
            let mut position = first;
            while next != first {
                step(first, position, next);
                self.turn_mark(next);
                position = next;
                next = self.at(position).0;
            }
        }
    }
}

/// Puts a sequence into the order: element `k` becomes the one that was where the order has its `k`-th index.
///
/// Sorting is such a permutation, which the values decide and derivatives go through.
///
/// ```
/// use autodiff_runtime::shadow;
///
/// let order = shadow::order(&[3.0, 1.0, 2.0], f64::total_cmp);
/// let mut letters = ['a', 'b', 'c'];
/// shadow::permute(&mut letters, &order);
/// assert_eq!(letters, ['b', 'c', 'a']);
/// shadow::permute_back(&mut letters, &order);
/// assert_eq!(letters, ['a', 'b', 'c']);
/// ```
///
/// # Panics
///
/// If the sequence is shorter than the one that the order is of.
pub fn permute<T>(sequence: &mut [T], order: &Order) {
    order.for_each_step(|_, position, next| sequence.swap(position, next));
}

/// Undoes [`permute`].
///
/// # Panics
///
/// If the sequence is shorter than the one that the order is of.
pub fn permute_back<T>(sequence: &mut [T], order: &Order) {
    order.for_each_step(|first, _, next| sequence.swap(first, next));
}

/// The order that a stable sort by a comparison puts a sequence into, for [`permute`].
///
/// ```
/// use autodiff_runtime::shadow;
///
/// let mut numbers = [3.0, 1.0, 2.0];
/// let order = shadow::order(&numbers, f64::total_cmp);
/// shadow::permute(&mut numbers, &order);
/// assert_eq!(numbers, [1.0, 2.0, 3.0]);
/// ```
pub fn order<T>(sequence: &[T], mut compare: impl FnMut(&T, &T) -> Ordering) -> Order {
    let mut compare = |left: usize, right: usize| compare(&sequence[left], &sequence[right]);
    if sequence.len() <= FEW {
        let mut indices: [u8; FEW] = core::array::from_fn(|index| index as u8);
        indices[..sequence.len()].sort_by(|left, right| compare(usize::from(*left), usize::from(*right)));
        return Order::of_few(sequence.len(), |at| indices[at]);
    }
    let mut indices: Vec<usize> = (0..sequence.len()).collect();
    indices.sort_by(|left, right| compare(*left, *right));
    Order(Indices::Many(indices.into_iter().map(Cell::new).collect()))
}

/// As [`order`], of `sort_by_key`.
pub fn order_by_key<T, K: Ord>(sequence: &[T], mut key: impl FnMut(&T) -> K) -> Order {
    order(sequence, |left, right| key(left).cmp(&key(right)))
}

/// As [`order`], of `sort_unstable_by`.
pub fn order_unstable<T>(sequence: &[T], mut compare: impl FnMut(&T, &T) -> Ordering) -> Order {
    order_by(sequence, |indices| indices.sort_unstable_by(|left, right| left.compare(right, sequence, &mut compare)))
}

/// As [`order`], of `sort_unstable_by_key`.
pub fn order_unstable_by_key<T, K: Ord>(sequence: &[T], mut key: impl FnMut(&T) -> K) -> Order {
    order_unstable(sequence, |left, right| key(left).cmp(&key(right)))
}

/// As [`order`], of `select_nth_unstable_by`.
///
/// # Panics
///
/// If there is no element at `nth`.
pub fn order_selected<T>(sequence: &[T], nth: usize, mut compare: impl FnMut(&T, &T) -> Ordering) -> Order {
    order_by(sequence, |indices| {
        indices.select_nth_unstable_by(nth, |left, right| left.compare(right, sequence, &mut compare));
    })
}

/// An index of the size of an element. Which of equal elements an unstable sort puts first depends on their size, and on whether they
/// are `Copy`.
union Index<T> {
    index: usize,
    _element: ManuallyDrop<MaybeUninit<T>>,
}

impl<T: Copy> Copy for Index<T> {}

impl<T: Copy> Clone for Index<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Index<T> {
    fn get(&self) -> usize {
        // SAFETY: it is never made of anything else than an index.
        unsafe { self.index }
    }

    fn compare(&self, other: &Self, sequence: &[T], compare: &mut impl FnMut(&T, &T) -> Ordering) -> Ordering {
        compare(&sequence[self.get()], &sequence[other.get()])
    }
}

/// The order that indices are put into by what would put the elements into that order.
fn order_by<T>(sequence: &[T], sort: impl FnOnce(&mut [Index<T>])) -> Order {
    let len = sequence.len();
    // On the stack, unless they are large.
    if len <= FEW && size_of::<Index<T>>() <= 32 {
        let mut indices: [Index<T>; FEW] = core::array::from_fn(|index| Index { index });
        sort(&mut indices[..len]);
        return Order::of_few(len, |at| indices[at].get() as u8);
    }
    let mut indices: Vec<Index<T>> = (0..len).map(|index| Index { index }).collect();
    sort(&mut indices);
    if len <= FEW {
        return Order::of_few(len, |at| indices[at].get() as u8);
    }
    Order(Indices::Many(indices.into_iter().map(|index| Cell::new(index.get())).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;
    use alloc::vec;

    /// Pairs with many equal keys, which are told apart by their second parts.
    fn pairs(len: usize) -> Vec<(u8, usize)> {
        let mut random = Random::new(len as u64);
        (0..len).map(|index| (random.below(7) as u8, index)).collect()
    }

    #[test]
    fn equal_elements_come_in_the_order_of_the_sort_itself() {
        for len in [0, 1, 5, 20, 21, 33, 60, 128, 129, 1000] {
            let pairs = pairs(len);
            let sorted = |order: &Order| {
                let mut sorted = pairs.clone();
                permute(&mut sorted, order);
                sorted
            };
            let (mut stable, mut unstable) = (pairs.clone(), pairs.clone());
            stable.sort_by_key(|pair| pair.0);
            unstable.sort_unstable_by_key(|pair| pair.0);
            assert_eq!(sorted(&order_by_key(&pairs, |pair| pair.0)), stable);
            assert_eq!(sorted(&order_unstable_by_key(&pairs, |pair| pair.0)), unstable);
            let boxed: Vec<_> = pairs.iter().map(|pair| alloc::boxed::Box::new(*pair)).collect();
            let (mut by_order, mut by_sort) = (boxed.clone(), boxed.clone());
            permute(&mut by_order, &order_unstable_by_key(&boxed, |pair| pair.0));
            by_sort.sort_unstable_by_key(|pair| pair.0);
            assert_eq!(by_order, by_sort);
            if len > 3 {
                let mut selected = pairs.clone();
                selected.select_nth_unstable_by(len / 3, |left, right| left.0.cmp(&right.0));
                assert_eq!(sorted(&order_selected(&pairs, len / 3, |left, right| left.0.cmp(&right.0))), selected);
            }
        }
    }

    #[test]
    fn what_is_permuted_comes_back() {
        for len in [1, 2, 7, 128, 300] {
            let pairs = pairs(len);
            let order = order_by_key(&pairs, |pair| pair.0);
            let mut other: Vec<usize> = (0..len).collect();
            // More than once: no marks are left.
            for _ in 0..2 {
                permute(&mut other, &order);
                assert!(len < 7 || other != (0..len).collect::<Vec<_>>());
                permute_back(&mut other, &order);
                assert_eq!(other, (0..len).collect::<Vec<_>>());
            }
        }
        let (mut text, order) = (vec!['c', 'a', 'b'], order(&[3.0, 1.0, 2.0], f64::total_cmp));
        permute(&mut text, &order);
        assert_eq!(text, ['a', 'b', 'c']);
    }
}
