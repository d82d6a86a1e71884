//! Permutations: what sorts a sequence, and back.

use alloc::vec::Vec;

/// Puts a sequence into the order that `order` gives: element `k` becomes the one that was at `order[k]`.
///
/// Sorting is such a permutation, which the values decide and derivatives go through.
///
/// ```
/// let mut letters = ['a', 'b', 'c'];
/// autodiff_runtime::shadow::permute(&mut letters, &[2, 0, 1]);
/// assert_eq!(letters, ['c', 'a', 'b']);
/// autodiff_runtime::shadow::permute_back(&mut letters, &[2, 0, 1]);
/// assert_eq!(letters, ['a', 'b', 'c']);
/// ```
///
/// # Panics
///
/// If an index is out of bounds.
pub fn permute<T: Clone>(sequence: &mut [T], order: &[usize]) {
    let permuted: Vec<T> = order.iter().map(|index| sequence[*index].clone()).collect();
    sequence.clone_from_slice(&permuted);
}

/// The order that a stable sort by a comparison puts a sequence into, for [`permute`].
///
/// ```
/// let order = autodiff_runtime::shadow::order(&[3.0, 1.0, 2.0], f64::total_cmp);
/// assert_eq!(order, [1, 2, 0]);
/// ```
pub fn order<T>(sequence: &[T], mut compare: impl FnMut(&T, &T) -> core::cmp::Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sequence.len()).collect();
    order.sort_by(|&left, &right| compare(&sequence[left], &sequence[right]));
    order
}

/// As [`order`], of `sort_unstable_by`.
pub fn order_unstable<T>(sequence: &[T], mut compare: impl FnMut(&T, &T) -> core::cmp::Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sequence.len()).collect();
    order.sort_unstable_by(|&left, &right| compare(&sequence[left], &sequence[right]));
    order
}

/// As [`order`], of `sort_by_key`.
///
/// ```
/// let order = autodiff_runtime::shadow::order_by_key(&[3.0, 1.0, 2.0], |x: &f64| -*x as i64);
/// assert_eq!(order, [0, 2, 1]);
/// ```
pub fn order_by_key<T, K: Ord>(sequence: &[T], mut key: impl FnMut(&T) -> K) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sequence.len()).collect();
    order.sort_by_key(|&index| key(&sequence[index]));
    order
}

/// As [`order`], of `sort_unstable_by_key`.
pub fn order_unstable_by_key<T, K: Ord>(sequence: &[T], mut key: impl FnMut(&T) -> K) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sequence.len()).collect();
    order.sort_unstable_by_key(|&index| key(&sequence[index]));
    order
}

/// As [`order`], of `select_nth_unstable_by`.
///
/// # Panics
///
/// If there is no element at `nth`.
pub fn order_selected<T>(
    sequence: &[T],
    nth: usize,
    mut compare: impl FnMut(&T, &T) -> core::cmp::Ordering,
) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sequence.len()).collect();
    order.select_nth_unstable_by(nth, |&left, &right| compare(&sequence[left], &sequence[right]));
    order
}

/// Undoes [`permute`].
///
/// # Panics
///
/// If an index is out of bounds.
pub fn permute_back<T: Clone>(sequence: &mut [T], order: &[usize]) {
    let permuted = sequence.to_vec();
    for (element, index) in permuted.into_iter().zip(order) {
        sequence[*index] = element;
    }
}
