//! Methods of types of other crates. Generated code calls this where a function calls `x.norm()` of a matrix, say.
//!
//! Where a function calls `x.g(y)` of a type that is no float, generated code calls `x.g_augmented(y)` and `x.g_adjoint(..)`, in the
//! convention that [`Slot`](crate::Slot) shows. The attribute adds these beside a method of yours. For a method of a type of another
//! crate they are written by hand, as methods of an extension trait. There is nothing to register: what is in scope is found.
//! The traits for `nalgebra` and `ndarray`, with the features of these names, are in scope in generated code by themselves.
//!
//! A type with operators, a method, elements and a constructor, as it might come from another crate:
//!
//! ```
//! use autodiff_runtime::{Differentiable, ShadowSlot, Slot, differentiate, operators};
//! use core::ops::{Add, Index};
//!
//! // The other crate.
//! #[derive(Clone, Copy, Debug, PartialEq)]
//! pub struct Quaternion([f64; 4]);
//!
//! impl Quaternion {
//!     fn from_real(real: f64) -> Self {
//!         Quaternion([real, 0.0, 0.0, 0.0])
//!     }
//!
//!     fn norm_squared(&self) -> f64 {
//!         self.0.iter().map(|x| x * x).sum()
//!     }
//! }
//!
//! impl Add for Quaternion {
//!     type Output = Self;
//!     fn add(self, other: Self) -> Self {
//!         Quaternion(core::array::from_fn(|i| self.0[i] + other.0[i]))
//!     }
//! }
//!
//! impl Index<char> for Quaternion {
//!     type Output = f64;
//!     fn index(&self, unit: char) -> &f64 {
//!         &self.0["1ijk".find(unit).unwrap()]
//!     }
//! }
//!
//! # impl core::ops::IndexMut<char> for Quaternion {
//! #     fn index_mut(&mut self, unit: char) -> &mut f64 {
//! #         &mut self.0["1ijk".find(unit).unwrap()]
//! #     }
//! # }
//! // Its support: what an adjoint of it is. That is all that its elements and fields need.
//! impl Differentiable for Quaternion {
//!     fn zero_like(&self) -> Self {
//!         Quaternion([0.0; 4])
//!     }
//!
//!     fn accumulate(&mut self, contribution: Self) {
//!         self.0.accumulate(contribution.0);
//!     }
//! }
//!
//! // An operator.
//! impl operators::Add for Quaternion {
//!     type Left = Self;
//!     type Right = Self;
//!
//!     fn pull_back(self, left: Option<&mut Self>, _: Self, right: Option<&mut Self>, seed: Self) {
//!         left.into_iter().chain(right).for_each(|adjoint| adjoint.accumulate(seed));
//!     }
//! }
//!
//! // A method, and a constructor.
//! trait QuaternionMethods: Sized {
//!     fn norm_squared_augmented(&self) -> (f64, ());
//!     fn norm_squared_adjoint(&self, slot: impl ShadowSlot<Self>, tape: (), seed: f64);
//!     fn from_real_augmented(real: f64) -> (Self, ());
//!     fn from_real_adjoint(real: f64, slot: impl Slot<f64>, tape: (), seed: Self);
//! }
//!
//! impl QuaternionMethods for Quaternion {
//!     fn norm_squared_augmented(&self) -> (f64, ()) {
//!         (self.norm_squared(), ())
//!     }
//!
//!     fn norm_squared_adjoint(&self, slot: impl ShadowSlot<Self>, (): (), seed: f64) {
//!         if let Some(adjoint) = slot.shadow() {
//!             adjoint.accumulate(Quaternion(self.0.map(|x| 2.0 * x * seed)));
//!         }
//!     }
//!
//!     fn from_real_augmented(real: f64) -> (Self, ()) {
//!         (Quaternion::from_real(real), ())
//!     }
//!
//!     fn from_real_adjoint(_: f64, slot: impl Slot<f64>, (): (), seed: Self) {
//!         slot.add(seed['1']);
//!     }
//! }
//!
//! #[differentiate(reverse, wrt(q, x))]
//! fn length(q: &Quaternion, x: f64) -> f64 {
//!     let moved = *q + Quaternion::from_real(x);
//!     moved.norm_squared() + 3.0 * q['j']
//! }
//!
//! let (q, mut d_q) = (Quaternion([1.0, 2.0, 3.0, 4.0]), Quaternion([0.0; 4]));
//! assert_eq!(length_grad(&q, &mut d_q, 1.0), (42.0, 4.0));
//! assert_eq!(d_q, Quaternion([4.0, 4.0, 9.0, 8.0]));
//! ```
//!
//! Forward mode calls `x.g_tangent(..)`, where each argument is followed by its tangent, and the second order `x.g_augmented_tangent(..)`, which
//! returns a tape as well, and `x.g_adjoint_tangent(..)`, where each argument is followed by its tangent, the slot of its adjoint and that of the
//! adjoint's tangent. For operators there are
//! [`operators::forward`](crate::operators::forward) and [`operators::second_order`](crate::operators::second_order).
//!
//! ```
//! use autodiff_runtime::tangent::{Handed, TangentSlot};
//! use autodiff_runtime::{Differentiable, ShadowSlot, differentiate};
//!
//! #[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
//! pub struct Angle(f64);
//!
//! # impl Angle {
//! #     fn sine(&self) -> f64 {
//! #         self.0.sin()
//! #     }
//! # }
//! trait AngleMethods: Sized {
//!     fn sine_augmented(&self) -> (f64, ());
//!     fn sine_adjoint(&self, slot: impl ShadowSlot<Self>, tape: (), seed: f64);
//!     fn sine_tangent(&self, slot: impl TangentSlot<Self>) -> (f64, f64);
//!     fn sine_augmented_tangent(&self, slot: Handed<impl TangentSlot<Self>>) -> ((f64, f64), ());
//!     fn sine_adjoint_tangent(
//!         &self,
//!         tangent: impl TangentSlot<Self>,
//!         slot: impl ShadowSlot<Self>,
//!         slot_tangent: impl ShadowSlot<Self>,
//!         tape: (),
//!         seed: f64,
//!         seed_tangent: f64,
//!     );
//! }
//!
//! impl AngleMethods for Angle {
//! #     fn sine_augmented(&self) -> (f64, ()) {
//! #         (self.sine(), ())
//! #     }
//! #
//! #     fn sine_adjoint(&self, slot: impl ShadowSlot<Self>, (): (), seed: f64) {
//! #         if let Some(adjoint) = slot.shadow() {
//! #             adjoint.0 += seed * self.0.cos();
//! #         }
//! #     }
//! #
//!     // ..
//!     fn sine_tangent(&self, slot: impl TangentSlot<Self>) -> (f64, f64) {
//!         (self.sine(), slot.into_tangent(self).0 * self.0.cos())
//!     }
//!
//!     fn sine_augmented_tangent(&self, slot: Handed<impl TangentSlot<Self>>) -> ((f64, f64), ()) {
//!         (self.sine_tangent(slot.0), ())
//!     }
//!
//!     fn sine_adjoint_tangent(
//!         &self,
//!         tangent: impl TangentSlot<Self>,
//!         slot: impl ShadowSlot<Self>,
//!         slot_tangent: impl ShadowSlot<Self>,
//!         (): (),
//!         seed: f64,
//!         seed_tangent: f64,
//!     ) {
//!         if let Some(adjoint) = slot.shadow() {
//!             adjoint.0 += seed * self.0.cos();
//!         }
//!         if let Some(adjoint) = slot_tangent.shadow() {
//!             adjoint.0 += seed_tangent * self.0.cos() - seed * self.0.sin() * tangent.into_tangent(self).0;
//!         }
//!     }
//! }
//!
//! #[differentiate(forward, reverse, wrt(angle))]
//! fn squared(angle: &Angle) -> f64 {
//!     angle.sine() * angle.sine()
//! }
//!
//! let (mut gradient, mut product) = (Angle(0.0), Angle(0.0));
//! squared_hvp(&Angle(0.0), &Angle(3.0), &mut gradient, &mut product);
//! assert_eq!((gradient, product), (Angle(0.0), Angle(6.0)));
//! ```

/// The traits, without their names, for generated code to import.
#[doc(hidden)]
pub mod extensions {
    #[cfg(feature = "alloc")]
    pub use super::boxed::{NewBox as _, NewBoxLanes as _};
    #[cfg(feature = "nalgebra")]
    pub use crate::nalgebra::methods::extensions::*;
    #[cfg(feature = "ndarray")]
    pub use crate::ndarray::methods::extensions::*;
}

#[cfg(any(feature = "nalgebra", feature = "ndarray"))]
pub(crate) use extension::extension;
#[cfg(any(feature = "nalgebra", feature = "ndarray"))]
pub(crate) use tangents::tangents;

mod boxed;
mod elements;
#[cfg(any(feature = "nalgebra", feature = "ndarray"))]
mod extension;
#[cfg(any(feature = "nalgebra", feature = "ndarray"))]
mod tangents;

#[cfg(feature = "alloc")]
pub use boxed::{NewBox, NewBoxLanes};
#[cfg(feature = "alloc")]
pub use elements::{Elements, elements, elements_adjoint, elements_augmented};
#[cfg(feature = "alloc")]
#[doc(hidden)]
pub use elements::{
    elements_adjoint_tangent, elements_augmented_tangent, elements_tangent, with_elements_adjoint_tangent,
    with_elements_augmented_tangent, with_elements_tangent,
};
#[cfg(feature = "alloc")]
pub use elements::{with_elements, with_elements_adjoint, with_elements_augmented};
