//! What the tangents of a type are, several at once.

use core::fmt::Display;
use core::marker::PhantomData;

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, string::String, vec::Vec};

use super::Lanes;
use crate::Differentiable;
use crate::differentiable::{assert_same_shape, option_mismatch};
use crate::shadow::Shadow;
use crate::tangent::{Lent, TangentSlot};

/// A type whose tangents come several at once, in [`Lanes`].
///
/// `#[derive(Differentiable)]` with `#[differentiable(lanes)]` on the type implements it, by a struct of lanes with the same fields.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no tangents in lanes",
    label = "used here as a differentiable value in vector forward mode",
    note = "derive them, by `#[differentiable(lanes)]` beside `#[derive(Differentiable)]`, or make the value a constant; a field by `#[differentiable(constant)]`"
)]
pub trait InLanes<const K: usize>: Differentiable {
    /// `K` tangents: lanes in the place of floats, all other parts as they are.
    type Lanes: Differentiable;

    /// Zeros of the shape of `self`.
    #[must_use]
    fn zero_lanes(&self) -> Self::Lanes;

    /// Asserts that `lanes`, the tangents of the argument called `name`, have the shape of `self`. What is of one shape by its type has
    /// nothing to assert, which is the default.
    ///
    /// # Panics
    ///
    /// If the shapes differ. The message names the part and both lengths.
    #[inline(always)]
    #[track_caller]
    fn assert_lanes(&self, lanes: &Self::Lanes, name: &dyn Display) {
        let _ = (lanes, name);
    }
}

/// What an argument may refer to in vector forward mode: a type with tangents in lanes, or a slice of it.
pub trait PointInLanes<const K: usize> {
    /// Its tangents.
    type Lanes: Shadow + ?Sized;

    /// Zeros of the shape of `self`.
    #[must_use]
    fn zeros_in_lanes(&self) -> <Self::Lanes as Shadow>::Owned;

    /// Zeros that need not be made, if there are any.
    #[doc(hidden)]
    #[inline(always)]
    fn lanes_at_hand<'a>(&self) -> Option<&'a Self::Lanes>
    where
        Self::Lanes: 'a,
    {
        None
    }

    /// As [`InLanes::assert_lanes`].
    ///
    /// # Panics
    ///
    /// If the shapes differ.
    #[track_caller]
    fn assert_lanes_of(&self, lanes: &Self::Lanes, name: &dyn Display);
}

/// The type of `K` tangents of a `T`.
pub type Of<T, const K: usize> = <T as InLanes<K>>::Lanes;

impl<T: InLanes<K>, const K: usize> PointInLanes<K> for T {
    type Lanes = T::Lanes;

    #[inline(always)]
    fn zeros_in_lanes(&self) -> T::Lanes {
        self.zero_lanes()
    }

    #[inline(always)]
    #[track_caller]
    fn assert_lanes_of(&self, lanes: &T::Lanes, name: &dyn Display) {
        self.assert_lanes(lanes, name);
    }
}

#[cfg(feature = "alloc")]
impl<T: InLanes<K>, const K: usize> PointInLanes<K> for [T] {
    type Lanes = [T::Lanes];

    #[inline(always)]
    fn zeros_in_lanes(&self) -> Vec<T::Lanes> {
        self.iter().map(T::zero_lanes).collect()
    }

    #[inline(always)]
    fn lanes_at_hand<'a>(&self) -> Option<&'a [T::Lanes]>
    where
        T::Lanes: 'a,
    {
        T::Lanes::standing_zeros(self.len())
    }

    #[inline(always)]
    #[track_caller]
    fn assert_lanes_of(&self, lanes: &[T::Lanes], name: &dyn Display) {
        assert_lanes_of_parts(self, lanes, name);
    }
}

/// Zeros of the shape of `primal`, to be owned.
///
/// ```
/// use autodiff_runtime::lanes::{self, Lanes};
///
/// assert_eq!(lanes::zero_like::<_, 2>(&[1.0, 2.0]), [Lanes([0.0, 0.0]); 2]);
/// ```
#[inline(always)]
#[must_use]
pub fn zero_like<P: PointInLanes<K> + ?Sized, const K: usize>(primal: &P) -> <P::Lanes as Shadow>::Owned {
    primal.zeros_in_lanes()
}

/// The tangents of an argument as they are lent: zeros where it is a constant. Generated code calls this.
#[inline(always)]
pub fn tangent_or_zero<'s, P: PointInLanes<K> + ?Sized, S: TangentSlot<P::Lanes>, const K: usize>(
    slot: &'s S,
    primal: &P,
) -> Lent<'s, P::Lanes> {
    match slot.tangent().or_else(|| primal.lanes_at_hand()) {
        Some(tangents) => Lent::Tangent(tangents),
        None => Lent::Zero(primal.zeros_in_lanes()),
    }
}

/// Asserts that the tangents of the argument called `name` have the argument's shape.
///
/// # Panics
///
/// If a length differs.
#[inline(always)]
#[track_caller]
pub fn check<P: PointInLanes<K> + ?Sized, const K: usize>(tangents: &P::Lanes, primal: &P, name: &str) {
    primal.assert_lanes_of(tangents, &name);
}

#[inline]
#[track_caller]
fn assert_lanes_of_parts<T: InLanes<K>, const K: usize>(primal: &[T], lanes: &[T::Lanes], name: &dyn Display) {
    assert_same_shape(lanes.len(), primal.len(), "tangent", &name);
    for (index, (primal, lanes)) in primal.iter().zip(lanes).enumerate() {
        primal.assert_lanes(lanes, &format_args!("{name}[{index}]"));
    }
}

macro_rules! float {
    ($($float:ty)*) => { $(
        impl<const K: usize> InLanes<K> for $float {
            type Lanes = Lanes<$float, K>;

            #[inline(always)]
            fn zero_lanes(&self) -> Self::Lanes {
                Lanes([0.0; K])
            }
        }
    )* };
}

macro_rules! constant {
    ($([$($generics:tt)*] $constant:ty;)*) => { $(
        impl<$($generics)* const K: usize> InLanes<K> for $constant {
            type Lanes = Self;

            #[inline(always)]
            fn zero_lanes(&self) -> Self {
                self.clone()
            }
        }
    )* };
}

macro_rules! tuple {
    ($($part:ident $index:tt),*) => {
        impl<const K: usize, $($part: InLanes<K>),*> InLanes<K> for ($($part,)*) {
            type Lanes = ($($part::Lanes,)*);

            #[inline]
            fn zero_lanes(&self) -> Self::Lanes {
                ($(self.$index.zero_lanes(),)*)
            }

            #[inline]
            #[track_caller]
            fn assert_lanes(&self, lanes: &Self::Lanes, name: &dyn Display) {
                $(self.$index.assert_lanes(&lanes.$index, &format_args!("{name}.{}", $index));)*
            }
        }
    };
}

float! { f32 f64 }
constant! {
    [] i8; [] i16; [] i32; [] i64; [] i128; [] isize; [] u8; [] u16; [] u32; [] u64; [] u128; [] usize;
    [] bool; [] char; [] &'static str; [] (); [T: ?Sized,] PhantomData<T>;
}

#[cfg(feature = "alloc")]
constant! { [] String; }

tuple! { A 0 }
tuple! { A 0, B 1 }
tuple! { A 0, B 1, C 2 }
tuple! { A 0, B 1, C 2, D 3 }
tuple! { A 0, B 1, C 2, D 3, E 4 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, L 10 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, L 10, M 11 }

impl<T: InLanes<K>, const N: usize, const K: usize> InLanes<K> for [T; N] {
    type Lanes = [T::Lanes; N];

    #[inline]
    fn zero_lanes(&self) -> Self::Lanes {
        self.each_ref().map(T::zero_lanes)
    }

    #[inline]
    #[track_caller]
    fn assert_lanes(&self, lanes: &Self::Lanes, name: &dyn Display) {
        assert_lanes_of_parts(self, lanes, name);
    }
}

impl<T: InLanes<K>, const K: usize> InLanes<K> for Option<T> {
    type Lanes = Option<T::Lanes>;

    #[inline]
    fn zero_lanes(&self) -> Self::Lanes {
        self.as_ref().map(T::zero_lanes)
    }

    #[inline]
    #[track_caller]
    fn assert_lanes(&self, lanes: &Self::Lanes, name: &dyn Display) {
        match (self, lanes) {
            (Some(part), Some(lanes)) => part.assert_lanes(lanes, name),
            (None, None) => {}
            _ => option_mismatch(&format_args!("the tangent of `{name}` and `{name}`")),
        }
    }
}

#[cfg(feature = "alloc")]
impl<T: InLanes<K>, const K: usize> InLanes<K> for Vec<T> {
    type Lanes = Vec<T::Lanes>;

    #[inline]
    fn zero_lanes(&self) -> Self::Lanes {
        self.iter().map(T::zero_lanes).collect()
    }

    #[inline]
    #[track_caller]
    fn assert_lanes(&self, lanes: &Self::Lanes, name: &dyn Display) {
        assert_lanes_of_parts(self, lanes, name);
    }
}

#[cfg(feature = "alloc")]
impl<T: InLanes<K>, const K: usize> InLanes<K> for Box<T> {
    type Lanes = Box<T::Lanes>;

    #[inline]
    fn zero_lanes(&self) -> Self::Lanes {
        Box::new((**self).zero_lanes())
    }

    #[inline]
    #[track_caller]
    fn assert_lanes(&self, lanes: &Self::Lanes, name: &dyn Display) {
        (**self).assert_lanes(lanes, name);
    }
}
