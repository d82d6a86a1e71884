//! The methods of arrays and what makes them, forwards and to second order.

use crate::methods::tangents;
use crate::ndarray::Element;
use crate::ndarray::methods::{ArrayMethods, AxisMethods, Dotted, NewArray1, NewArray2, TableMethods};
use crate::operators::multilinear;
use crate::{
    Constant, Differentiable, ShadowSlot, Slot,
    tangent::{Handed, TangentSlot},
};
use alloc::vec::Vec;
use ndarray::{Array, Array1, Array2, Axis, Dimension, RemoveAxis};

tangents! {
    /// Of methods of all arrays.
    trait ArrayTangents [T: Element, D: Dimension] for Array<T, D> where [];

    linear sum_augmented sum_adjoint: sum_tangent sum_augmented_tangent sum_adjoint_tangent () -> T;
    linear t_augmented t_adjoint: t_tangent t_augmented_tangent t_adjoint_tangent () -> Array<T, D>;
}

tangents! {
    /// Of methods of arrays that an axis can be taken from.
    trait AxisTangents [T: Element, D: RemoveAxis] for Array<T, D> where [];

    linear sum_axis_augmented sum_axis_adjoint: sum_axis_tangent sum_axis_augmented_tangent sum_axis_adjoint_tangent (axis: Axis) -> Array<T, D::Smaller>;
}

tangents! {
    /// Of methods of matrices.
    trait TableTangents [T: Element] for Array2<T> where [];

    linear row_augmented row_adjoint: row_tangent row_augmented_tangent row_adjoint_tangent (index: usize) -> Array1<T>;
    linear column_augmented column_adjoint: column_tangent column_augmented_tangent column_adjoint_tangent (index: usize) -> Array1<T>;
}

tangents! {
    /// Of what makes vectors.
    trait NewArray1Tangents [T: Element] for Array1<T> where [];

    made from from_adjoint: from_tangent from_augmented_tangent from_adjoint_tangent (* Vec<T>);
    made from_vec from_vec_adjoint: from_vec_tangent from_vec_augmented_tangent from_vec_adjoint_tangent (* Vec<T>);
    made from_elem from_elem_adjoint: from_elem_tangent from_elem_augmented_tangent from_elem_adjoint_tangent (length: usize, * T);
}

tangents! {
    /// Of what makes matrices.
    trait NewArray2Tangents [T: Element] for Array2<T> where [];

    made from_elem from_elem_adjoint: from_elem_tangent from_elem_augmented_tangent from_elem_adjoint_tangent (shape: (usize, usize), * T);
}

macro_rules! dot_of {
    ($($name:ident $left:ident;)*) => { $(
        /// Of `a.dot(&b)`.
        #[allow(missing_docs, clippy::too_many_arguments, clippy::type_complexity)]
        pub trait $name<T: Element, Other: Dotted<T, $left<T>>> {
            fn dot_tangent(
                &self,
                slot: impl TangentSlot<$left<T>>,
                other: &Other,
                slot_other: impl TangentSlot<Other>,
            ) -> (Other::Output, Other::Output);

            fn dot_augmented_tangent(
                &self,
                slot: Handed<impl TangentSlot<$left<T>>>,
                other: &Other,
                slot_other: Handed<impl TangentSlot<Other>>,
            ) -> ((Other::Output, Other::Output), ());

            fn dot_adjoint_tangent(
                &self,
                tangent: impl TangentSlot<$left<T>>,
                slot: impl ShadowSlot<$left<T>>,
                slot_tangent: impl ShadowSlot<$left<T>>,
                other: &Other,
                other_tangent: impl TangentSlot<Other>,
                slot_other: impl ShadowSlot<Other>,
                slot_other_tangent: impl ShadowSlot<Other>,
                _tape: (),
                seed: Other::Output,
                seed_tangent: Other::Output,
            );
        }

        impl<T: Element, Other: Dotted<T, $left<T>, Output: Differentiable + Clone>> $name<T, Other> for $left<T> {
            #[inline]
            fn dot_tangent(
                &self,
                slot: impl TangentSlot<$left<T>>,
                other: &Other,
                slot_other: impl TangentSlot<Other>,
            ) -> (Other::Output, Other::Output) {
                multilinear::bilinear(
                    |a: &$left<T>, b: &Other| b.product(a),
                    (self, slot.tangent()),
                    (other, slot_other.tangent()),
                )
            }

            #[inline]
            fn dot_augmented_tangent(
                &self,
                slot: Handed<impl TangentSlot<$left<T>>>,
                other: &Other,
                slot_other: Handed<impl TangentSlot<Other>>,
            ) -> ((Other::Output, Other::Output), ()) {
                (self.dot_tangent(slot.0, other, slot_other.0), ())
            }

            #[inline]
            fn dot_adjoint_tangent(
                &self,
                tangent: impl TangentSlot<$left<T>>,
                slot: impl ShadowSlot<$left<T>>,
                slot_tangent: impl ShadowSlot<$left<T>>,
                other: &Other,
                other_tangent: impl TangentSlot<Other>,
                slot_other: impl ShadowSlot<Other>,
                slot_other_tangent: impl ShadowSlot<Other>,
                _tape: (),
                seed: Other::Output,
                seed_tangent: Other::Output,
            ) {
                multilinear::bilinear_reverse(
                    |a: &$left<T>, b: &Other, left: Option<&mut $left<T>>, right: Option<&mut Other>, seed: &Other::Output| {
                        b.pull_back(a, left, right, seed.clone());
                    },
                    (self, tangent.tangent(), [slot.shadow(), slot_tangent.shadow()]),
                    (other, other_tangent.tangent(), [slot_other.shadow(), slot_other_tangent.shadow()]),
                    &seed,
                    &seed_tangent,
                );
            }
        }
    )* };
}

dot_of! { Dot1Tangents Array1; Dot2Tangents Array2; }
