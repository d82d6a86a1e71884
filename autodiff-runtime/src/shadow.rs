//! What is done to the shadow of an argument by reference. Generated code calls this.
//!
//! The shadow of an `x: &[f64]` is a `d_x: &mut [f64]`. A companion first [`check`]s that it has the shape of `x`, then,
//! where it is to be overwritten, [`clear`]s it; the reverse sweep adds to its elements, and [`take`]s the adjoint of an
//! element that the function assigned to.
//!
//! ```
//! use autodiff_runtime::shadow;
//!
//! // The reverse of `x[0] = x[1] * x[1]`.
//! fn square_vjp(x: &Vec<f64>, d_x: &mut [f64]) {
//!     shadow::check(d_x, x, "x");
//!     let d_square = shadow::take(&mut d_x[0]);
//!     d_x[1] += 2.0 * x[1] * d_square;
//! }
//!
//! let mut d_x = [1.0, 10.0];
//! square_vjp(&vec![0.0, 3.0], &mut d_x);
//! assert_eq!(d_x, [0.0, 16.0]);
//! ```

use core::{
    borrow::{Borrow, BorrowMut},
    fmt,
    ops::{Deref, DerefMut},
};

use crate::{
    Differentiable,
    differentiable::{assert_same_length, assert_shape_of_parts},
};

#[cfg(feature = "alloc")]
mod order;
#[cfg(not(feature = "alloc"))]
mod unowned;

#[cfg(feature = "alloc")]
pub use order::{
    Order, order, order_by_key, order_selected, order_unstable, order_unstable_by_key, permute, permute_back,
};

#[cfg(not(feature = "alloc"))]
use unowned::{Unowned as SliceOwned, zeros_like as slice_zeros};
#[cfg(feature = "alloc")]
use {crate::differentiable::zeros_like as slice_zeros, alloc::vec::Vec as SliceOwned};

/// What a `&mut` shadow points to: anything [`Differentiable`], and slices of it.
///
/// ```
/// use autodiff_runtime::shadow::Shadow;
///
/// assert_eq!([1.0, 2.0][..].zeros(), vec![0.0, 0.0]);
/// assert_eq!([1.0, 2.0].zeros(), [0.0, 0.0]);
/// assert_eq!((1.0, 2_u8).parts(), [(1.0, 2)]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot carry an adjoint",
    label = "used here as a differentiable value",
    note = "derive it, `#[derive(Differentiable)]`, or make the value a constant; a field by `#[differentiable(constant)]`"
)]
pub trait Shadow {
    /// An element of a slice; any other type is its own only part.
    type Part: Differentiable;
    /// A value to own the shadow in: `Self` where that is sized, `Vec<T>` for `[T]`; there is none of a slice without the feature
    /// `alloc`.
    type Owned: BorrowMut<Self>;

    /// The parts, in order.
    fn parts(&self) -> &[Self::Part];

    /// The parts, in order, to be changed.
    fn parts_mut(&mut self) -> &mut [Self::Part];

    /// The zero of the shape of `self`, as [`Differentiable::zero_like`].
    #[must_use]
    fn zeros(&self) -> Self::Owned;

    /// Zeros of the shape of `self` that need not be made, if there are any.
    #[doc(hidden)]
    #[inline(always)]
    fn zeros_at_hand<'a>(&self) -> Option<&'a Self>
    where
        Self: 'a,
    {
        None
    }

    /// Asserts that `self` has the shape of `primal`, as [`Differentiable::assert_shape`].
    ///
    /// # Panics
    ///
    /// If it has not.
    #[track_caller]
    fn check(&self, primal: &Self, name: &str);
}

impl<T: Differentiable> Shadow for T {
    type Part = T;
    type Owned = T;

    #[inline(always)]
    fn parts(&self) -> &[T] {
        core::slice::from_ref(self)
    }

    #[inline(always)]
    fn parts_mut(&mut self) -> &mut [T] {
        core::slice::from_mut(self)
    }

    #[inline(always)]
    fn zeros(&self) -> T {
        self.zero_like()
    }

    #[inline(always)]
    #[track_caller]
    fn check(&self, primal: &T, name: &str) {
        self.assert_shape(primal, &name);
    }
}

impl<T: Differentiable> Shadow for [T] {
    type Part = T;
    type Owned = SliceOwned<T>;

    #[inline(always)]
    fn parts(&self) -> &[T] {
        self
    }

    #[inline(always)]
    fn parts_mut(&mut self) -> &mut [T] {
        self
    }

    #[inline(always)]
    fn zeros(&self) -> SliceOwned<T> {
        slice_zeros(self)
    }

    #[inline(always)]
    fn zeros_at_hand<'a>(&self) -> Option<&'a Self>
    where
        Self: 'a,
    {
        T::standing_zeros(self.len())
    }

    #[inline(always)]
    #[track_caller]
    fn check(&self, primal: &[T], name: &str) {
        assert_shape_of_parts(self, primal, name);
    }
}

/// Asserts that a shadow has the shape of the argument called `name`.
///
/// For `[f64]` that is one comparison, for `[f64; N]` nothing at all. The panic is located where this is called.
///
/// # Panics
///
/// If a length differs.
///
/// ```should_panic
/// use autodiff_runtime::shadow;
///
/// // the shadow of `x` has length 3, but `x` has length 4
/// shadow::check(&[0.0; 3][..], &vec![1.0; 4], "x");
/// ```
#[inline(always)]
#[track_caller]
pub fn check<S: Shadow + ?Sized>(shadow: &S, primal: &S, name: &str) {
    shadow.check(primal, name);
}

/// Overwrites a shadow by the zero of the shape of `primal`: floats become `0.0`, the rest is the primal's.
///
/// # Panics
///
/// If both are slices and their lengths differ.
///
/// ```
/// use autodiff_runtime::shadow;
///
/// let mut d_x = [(5.0, 0_usize), (6.0, 0)];
/// shadow::clear(&mut d_x[..], &vec![(1.0, 7), (2.0, 8)]);
/// assert_eq!(d_x, [(0.0, 7), (0.0, 8)]);
/// ```
#[inline(always)]
#[track_caller]
pub fn clear<S: Shadow + ?Sized>(shadow: &mut S, primal: &S) {
    let (shadow, primal) = (shadow.parts_mut(), primal.parts());
    assert_same_length(shadow.len(), primal.len(), "primal");
    for (shadow, primal) in shadow.iter_mut().zip(primal) {
        shadow.reset(primal);
    }
}

/// The zero of the shape of `primal`, to be owned: a `Vec<T>` for a slice, otherwise a value of the same type.
///
/// ```
/// use autodiff_runtime::shadow;
///
/// let x: &[f64] = &[1.0, 2.0];
/// let d_x: Vec<f64> = shadow::zero_like(x);
/// assert_eq!(d_x, [0.0, 0.0]);
/// assert_eq!(shadow::zero_like(&[1.0, 2.0]), [0.0, 0.0]);
/// ```
#[inline(always)]
#[must_use]
pub fn zero_like<S: Shadow + ?Sized>(primal: &S) -> S::Owned {
    primal.zeros()
}

/// Adds `contribution` to a shadow, element by element.
///
/// The elements are cloned, which costs nothing where they are `Copy`. What is at hand as a value is better given away to
/// [`Differentiable::accumulate`].
///
/// # Panics
///
/// If the lengths differ.
///
/// ```
/// use autodiff_runtime::shadow;
///
/// let mut d_x = [1.0, 2.0];
/// shadow::accumulate(&mut d_x[..], &vec![10.0, 20.0]);
/// assert_eq!(d_x, [11.0, 22.0]);
/// ```
#[inline(always)]
#[track_caller]
pub fn accumulate<S: Shadow<Part: Clone> + ?Sized>(shadow: &mut S, contribution: &S) {
    let (shadow, contribution) = (shadow.parts_mut(), contribution.parts());
    assert_same_length(shadow.len(), contribution.len(), "contribution");
    for (sum, part) in shadow.iter_mut().zip(contribution) {
        sum.accumulate(part.clone());
    }
}

/// The zero of the shape of `primal` in the type of a shadow, to find an adjoint in that [`replace`]s the shadow's in the end.
///
/// ```
/// use autodiff_runtime::shadow;
///
/// let (x, mut d_x) = (vec![1.0, 2.0], [7.0, 7.0]);
/// let mut found = shadow::zero_of(&d_x[..], &x);
/// found[1] += 5.0;
/// shadow::replace(&mut d_x[..], &mut found);
/// assert_eq!(d_x, [0.0, 5.0]);
/// ```
#[inline(always)]
#[must_use]
pub fn zero_of<'a, S: Shadow + ?Sized>(_shadow: &S, primal: &S) -> Shadowed<'a, S> {
    Shadowed::Scratch(primal.zeros())
}

/// Replaces what is in a shadow by what was found elsewhere, which is lost.
///
/// # Panics
///
/// If the lengths differ.
#[inline(always)]
#[track_caller]
pub fn replace<S: Shadow + ?Sized>(shadow: &mut S, found: &mut S) {
    let (shadow, found) = (shadow.parts_mut(), found.parts_mut());
    assert_same_length(shadow.len(), found.len(), "found");
    shadow.swap_with_slice(found);
}

/// A copy, to be owned.
///
/// ```
/// use autodiff_runtime::shadow;
///
/// assert_eq!(shadow::copied(&[1.0, 2.0][..]), vec![1.0, 2.0]);
/// assert_eq!(shadow::copied(&[1.0, 2.0]), [1.0, 2.0]);
/// ```
#[inline]
#[must_use]
pub fn copied<S: Shadow<Part: Clone> + ?Sized>(of: &S) -> S::Owned {
    let mut copy = of.zeros();
    copy.borrow_mut().parts_mut().clone_from_slice(of.parts());
    copy
}

/// Reads an element of a shadow and leaves zero: the reverse of an assignment to the element that it shadows.
///
/// ```
/// use autodiff_runtime::shadow;
///
/// let mut d_x = [1.0, 2.0];
/// assert_eq!(shadow::take(&mut d_x[1]), 2.0);
/// assert_eq!(d_x, [1.0, 0.0]);
/// ```
#[inline(always)]
pub fn take<T: Differentiable>(place: &mut T) -> T {
    let zero = place.zero_like();
    core::mem::replace(place, zero)
}

/// A shadow that is lent, or scratch of its shape where nobody wants the adjoint.
///
/// [`ShadowSlot::shadow_or_scratch`](crate::ShadowSlot::shadow_or_scratch) returns it.
///
/// ```
/// use autodiff_runtime::shadow::Shadowed;
///
/// let mut d_x = [1.0, 2.0];
/// let mut lent: Shadowed<'_, [f64]> = Shadowed::Lent(&mut d_x);
/// lent[0] += 10.0;
/// assert_eq!(d_x, [11.0, 2.0]);
///
/// let mut scratch: Shadowed<'_, [f64]> = Shadowed::Scratch(vec![0.0, 0.0]);
/// scratch[0] += 10.0;
/// assert_eq!(*scratch, [10.0, 0.0]);
/// ```
pub enum Shadowed<'a, T: Shadow + ?Sized> {
    /// The shadow that the caller wants to be added to.
    Lent(&'a mut T),
    /// A shadow of our own, dropped in the end.
    Scratch(T::Owned),
}

impl<T: Shadow + ?Sized> Deref for Shadowed<'_, T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        match self {
            Self::Lent(shadow) => shadow,
            Self::Scratch(scratch) => scratch.borrow(),
        }
    }
}

impl<T: Shadow + ?Sized> DerefMut for Shadowed<'_, T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut T {
        match self {
            Self::Lent(shadow) => shadow,
            Self::Scratch(scratch) => scratch.borrow_mut(),
        }
    }
}

impl<T: Shadow + fmt::Debug + ?Sized> fmt::Debug for Shadowed<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variant = if matches!(self, Self::Lent(_)) { "Lent" } else { "Scratch" };
        formatter.debug_tuple(variant).field(&&**self).finish()
    }
}

/// Leaves zero in all floating-point parts of a shadow.
///
/// ```
/// let mut shadow = [1.0, 2.0];
/// autodiff_runtime::shadow::zero(&mut shadow[..1]);
/// assert_eq!(shadow, [0.0, 2.0]);
/// ```
#[inline]
pub fn zero<S: Shadow + ?Sized>(shadow: &mut S) {
    for part in shadow.parts_mut() {
        take(part);
    }
}

#[cfg(test)]
mod tests {
    use super::{Shadowed, accumulate, check, clear, take, zero_like};

    #[test]
    fn the_second_argument_coerces_to_the_type_of_the_first() {
        let (mut slice, mut array, mut vector) = ([0.0; 2], [0.0; 2], vec![0.0; 2]);
        let (d_x, d_y, d_z): (&mut [f64], &mut [f64; 2], &mut Vec<f64>) = (&mut slice, &mut array, &mut vector);
        let (x, y, z): (&Vec<f64>, &[f64; 2], &Vec<f64>) = (&vec![1.0; 2], &[2.0; 2], &vec![3.0; 2]);
        check(d_x, x, "x");
        check(d_x, y, "y");
        check(d_y, y, "y");
        check(d_z, z, "z");
        accumulate(d_x, x);
        accumulate(d_x, y);
        accumulate(d_y, y);
        accumulate(d_z, z);
        assert_eq!((&*d_x, &*d_y, &**d_z), (&[3.0, 3.0][..], &[2.0, 2.0], &[3.0, 3.0][..]));
        clear(d_x, x);
        clear(d_y, y);
        clear(d_z, z);
        assert_eq!((slice, array, vector), ([0.0; 2], [0.0; 2], vec![0.0; 2]));
    }

    #[test]
    #[should_panic(expected = "the shadow of `x` has length 3, but `x` has length 4")]
    fn a_slice_of_another_length_is_named() {
        check(&[0.0; 3][..], &[1.0; 4], "x");
    }

    #[test]
    #[should_panic(expected = "the shadow of `rows[1]` has length 1, but `rows[1]` has length 2")]
    fn a_row_of_another_length_is_named() {
        check(&[vec![0.0], vec![0.0]][..], &[vec![1.0], vec![1.0, 2.0]], "rows");
    }

    #[test]
    fn the_panic_is_located_at_the_call() {
        let (sender, panics) = std::sync::mpsc::channel();
        let this_thread = std::thread::current().id();
        let others = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if std::thread::current().id() == this_thread {
                sender.send(panic.location().map(|location| (location.file().to_owned(), location.line()))).unwrap();
            } else {
                others(panic);
            }
        }));
        let line = line!() + 1;
        let result = std::panic::catch_unwind(|| check(&[0.0; 3][..], &[1.0; 4], "x"));
        let _ = std::panic::take_hook();
        assert!(result.is_err());
        assert_eq!(panics.recv().unwrap(), Some((file!().to_owned(), line)));
    }

    #[test]
    #[should_panic(expected = "the adjoint has length 1, but its contribution has length 2")]
    fn slices_of_different_lengths_do_not_add_up() {
        accumulate(&mut [1.0][..], &[1.0, 2.0]);
    }

    #[test]
    #[should_panic(expected = "the adjoint has length 1, but its primal has length 2")]
    fn clear_leaves_nothing_out() {
        clear(&mut [1.0][..], &[1.0, 2.0]);
    }

    #[test]
    fn scalars_and_rows_are_shadows_too() {
        let mut d_x = 5.0;
        check(&d_x, &1.0, "x");
        accumulate(&mut d_x, &2.0);
        assert_eq!(d_x, 7.0);
        clear(&mut d_x, &1.0);
        assert_eq!(d_x, 0.0);

        let rows = &[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]][..];
        let mut d_rows = zero_like(rows);
        accumulate(&mut d_rows[..], rows);
        assert_eq!(d_rows, rows);
        assert_eq!(take(&mut d_rows[1]), [4.0, 5.0, 6.0]);
        assert_eq!(d_rows, [[1.0, 2.0, 3.0], [0.0; 3]]);
    }

    #[test]
    fn clear_takes_constants_and_lengths_from_the_primal() {
        let primal = [(vec![1.0; 2], 7_u8), (vec![], 8)];
        let mut shadow = [(vec![1.0; 3], 0), (vec![1.0], 0)];
        clear(&mut shadow[..], &primal);
        assert_eq!(shadow, [(vec![0.0; 2], 7), (vec![], 8)]);
    }

    #[test]
    fn take_leaves_the_shape() {
        let mut place = (vec![1.0, 2.0], 3_u8);
        assert_eq!(take(&mut place), (vec![1.0, 2.0], 3));
        assert_eq!(place, (vec![0.0, 0.0], 3));
    }

    #[test]
    fn shadowed_shows_which_it_is() {
        assert_eq!(format!("{:?}", Shadowed::<[f64]>::Lent(&mut [1.0])), "Lent([1.0])");
        assert_eq!(format!("{:?}", Shadowed::<f64>::Scratch(0.0)), "Scratch(0.0)");
    }
}
