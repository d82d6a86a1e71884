//! What makes matrices, forwards and to second order.

use crate::methods::extension;
use crate::nalgebra::Element;
use crate::{
    Slot,
    tangent::{Handed, TangentSlot},
};
use nalgebra::{Vector1, Vector2, Vector3, Vector4};

macro_rules! by_components {
    ($($name:ident $vector:ident: $($component:ident $slot:ident $slot_tangent:ident $index:tt),*;)*) => { $(
        extension! {
            /// By its components.
            trait $name<T: Element> for $vector<T> where;

            fn new_tangent($($component: T, $slot: impl TangentSlot<T>),*) -> ($vector<T>, $vector<T>) {
                ($vector::new($($component),*), $vector::new($($slot.into_tangent(&$component)),*))
            }

            fn new_augmented_tangent(
                $($component: T, $slot: Handed<impl TangentSlot<T>>),*
            ) -> (($vector<T>, $vector<T>), ()) {
                ($vector::new_tangent($($component, $slot.0),*), ())
            }

            fn new_adjoint_tangent(
                $(_: T, _: impl Sized, $slot: impl Slot<T>, $slot_tangent: impl Slot<T>,)*
                _tape: (),
                seed: $vector<T>,
                seed_tangent: $vector<T>,
            ) {
                $($slot.add(seed[$index]);)*
                $($slot_tangent.add(seed_tangent[$index]);)*
            }
        }
    )* };
}

by_components! {
    NewVector1Tangents Vector1: x slot_x slot_t_x 0;
    NewVector2Tangents Vector2: x slot_x slot_t_x 0, y slot_y slot_t_y 1;
    NewVector3Tangents Vector3: x slot_x slot_t_x 0, y slot_y slot_t_y 1, z slot_z slot_t_z 2;
    NewVector4Tangents Vector4: x slot_x slot_t_x 0, y slot_y slot_t_y 1, z slot_z slot_t_z 2, w slot_w slot_t_w 3;
}

#[cfg(feature = "alloc")]
mod dynamic {
    use super::*;
    use crate::methods::tangents;
    use crate::nalgebra::constructors::{MatrixConstructors, VectorConstructors};
    use crate::{Constant, Differentiable, ShadowSlot};
    use alloc::vec::Vec;
    use nalgebra::{DMatrix, DVector};

    tangents! {
        /// Of a length that is known when it runs.
        trait VectorConstructorTangents [T: Element] for DVector<T> where [];

        made from_vec from_vec_adjoint: from_vec_tangent from_vec_augmented_tangent from_vec_adjoint_tangent (* Vec<T>);
        made from_element from_element_adjoint: from_element_tangent from_element_augmented_tangent from_element_adjoint_tangent (length: usize, * T);
        made from_row_slice from_row_slice_adjoint: from_row_slice_tangent from_row_slice_augmented_tangent from_row_slice_adjoint_tangent (& [T]);
        made from_column_slice from_column_slice_adjoint: from_column_slice_tangent from_column_slice_augmented_tangent from_column_slice_adjoint_tangent (& [T]);
    }

    tangents! {
        /// Of a shape that is known when it runs.
        trait MatrixConstructorTangents [T: Element] for DMatrix<T> where [];

        made from_vec from_vec_adjoint: from_vec_tangent from_vec_augmented_tangent from_vec_adjoint_tangent (rows: usize, columns: usize, * Vec<T>);
        made from_element from_element_adjoint: from_element_tangent from_element_augmented_tangent from_element_adjoint_tangent
            (rows: usize, columns: usize, * T);
        made from_row_slice from_row_slice_adjoint: from_row_slice_tangent from_row_slice_augmented_tangent from_row_slice_adjoint_tangent
            (rows: usize, columns: usize, & [T]);
    }
}

#[cfg(feature = "alloc")]
pub use dynamic::*;
