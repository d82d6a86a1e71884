//! What makes matrices.

use super::Element;
use crate::{Slot, methods::extension};
use nalgebra::{Vector1, Vector2, Vector3, Vector4};

macro_rules! by_components {
    ($($name:ident $vector:ident: $($component:ident $slot:ident $index:tt),*;)*) => { $(
        extension! {
            /// By its components.
            trait $name<T: Element> for $vector<T> where;

            fn new_augmented($($component: T),*) -> ($vector<T>, ()) {
                ($vector::new($($component),*), ())
            }

            fn new_adjoint($(_: T, $slot: impl Slot<T>,)* _tape: (), seed: $vector<T>) {
                $($slot.add(seed[$index]);)*
            }
        }
    )* };
}

by_components! {
    NewVector1 Vector1: x slot_x 0;
    NewVector2 Vector2: x slot_x 0, y slot_y 1;
    NewVector3 Vector3: x slot_x 0, y slot_y 1, z slot_z 2;
    NewVector4 Vector4: x slot_x 0, y slot_y 1, z slot_z 2, w slot_w 3;
}

#[cfg(feature = "alloc")]
mod dynamic {
    use super::*;
    use alloc::vec::Vec;
    use nalgebra::{DMatrix, DVector};

    extension! {
        /// Of a length that is known when it runs.
        trait VectorConstructors<T: Element> for DVector<T> where;

        fn from_vec_augmented(data: Vec<T>) -> (DVector<T>, ()) {
            (DVector::from_vec(data), ())
        }

        fn from_vec_adjoint(_data: Vec<T>, slot: impl Slot<Vec<T>>, _tape: (), seed: DVector<T>) {
            slot.add(seed.as_slice().to_vec());
        }

        fn from_element_augmented(length: usize, element: T) -> (DVector<T>, ()) {
            (DVector::from_element(length, element), ())
        }

        fn from_element_adjoint(
            _length: usize,
            _slot_length: impl Slot<usize>,
            _element: T,
            slot: impl Slot<T>,
            _tape: (),
            seed: DVector<T>,
        ) {
            slot.add(seed.sum());
        }

        fn from_row_slice_augmented(data: &[T]) -> (DVector<T>, ()) {
            (DVector::from_row_slice(data), ())
        }

        fn from_row_slice_adjoint(_: &[T], slot: impl crate::ShadowSlot<[T]>, _tape: (), seed: DVector<T>) {
            add_to_slice(slot, seed.as_slice());
        }

        fn from_column_slice_augmented(data: &[T]) -> (DVector<T>, ()) {
            (DVector::from_column_slice(data), ())
        }

        fn from_column_slice_adjoint(_: &[T], slot: impl crate::ShadowSlot<[T]>, _tape: (), seed: DVector<T>) {
            add_to_slice(slot, seed.as_slice());
        }
    }

    extension! {
        /// Of a shape that is known when it runs.
        trait MatrixConstructors<T: Element> for DMatrix<T> where;

        fn from_vec_augmented(rows: usize, columns: usize, data: Vec<T>) -> (DMatrix<T>, ()) {
            (DMatrix::from_vec(rows, columns, data), ())
        }

        fn from_vec_adjoint(
            _rows: usize,
            _slot_rows: impl Slot<usize>,
            _columns: usize,
            _slot_columns: impl Slot<usize>,
            _data: Vec<T>,
            slot: impl Slot<Vec<T>>,
            _tape: (),
            seed: DMatrix<T>,
        ) {
            slot.add(seed.as_slice().to_vec());
        }

        fn from_element_augmented(rows: usize, columns: usize, element: T) -> (DMatrix<T>, ()) {
            (DMatrix::from_element(rows, columns, element), ())
        }

        fn from_element_adjoint(
            _rows: usize,
            _slot_rows: impl Slot<usize>,
            _columns: usize,
            _slot_columns: impl Slot<usize>,
            _element: T,
            slot: impl Slot<T>,
            _tape: (),
            seed: DMatrix<T>,
        ) {
            slot.add(seed.sum());
        }

        fn from_row_slice_augmented(rows: usize, columns: usize, data: &[T]) -> (DMatrix<T>, ()) {
            (DMatrix::from_row_slice(rows, columns, data), ())
        }

        fn from_row_slice_adjoint(
            _rows: usize,
            _slot_rows: impl Slot<usize>,
            _columns: usize,
            _slot_columns: impl Slot<usize>,
            _data: &[T],
            slot: impl crate::ShadowSlot<[T]>,
            _tape: (),
            seed: DMatrix<T>,
        ) {
            add_to_slice(slot, seed.transpose().as_slice());
        }
    }

    fn add_to_slice<T: Element>(slot: impl crate::ShadowSlot<[T]>, part: &[T]) {
        if let Some(adjoint) = slot.shadow() {
            adjoint.iter_mut().zip(part).for_each(|(adjoint, part)| *adjoint += *part);
        }
    }
}

#[cfg(feature = "alloc")]
pub use dynamic::*;
