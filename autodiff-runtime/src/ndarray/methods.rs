//! The methods of arrays, and what makes them.

use super::Element;
use crate::{ShadowSlot, Slot, methods::extension};
use alloc::vec::Vec;
use ndarray::{Array, Array1, Array2, Axis, Dimension, RemoveAxis};

/// The traits, without their names.
pub mod extensions {
    pub use super::super::summaries::{AxisMeans as _, Means as _, TableSummaries as _};
    pub use super::super::tangents::methods::{
        ArrayTangents as _, AxisTangents as _, Dot1Tangents as _, Dot2Tangents as _, NewArray1Tangents as _,
        NewArray2Tangents as _, TableTangents as _,
    };
    pub use super::{
        ArrayMethods as _, AxisMethods as _, Dot1Methods as _, Dot2Methods as _, NewArray1 as _, NewArray2 as _,
        TableMethods as _,
    };
}

extension! {
    /// Of all arrays.
    trait ArrayMethods<T: Element, D: Dimension> for Array<T, D> where;

    fn sum_augmented(&self) -> (T, ()) {
        (self.sum(), ())
    }

    fn sum_adjoint(&self, slot: impl ShadowSlot<Array<T, D>>, _tape: (), seed: T) {
        if let Some(adjoint) = slot.shadow() {
            adjoint.map_inplace(|adjoint| *adjoint += seed);
        }
    }

    fn t_augmented(&self) -> (Array<T, D>, ()) {
        (self.t().to_owned(), ())
    }

    fn t_adjoint(&self, slot: impl ShadowSlot<Array<T, D>>, _tape: (), seed: Array<T, D>) {
        if let Some(adjoint) = slot.shadow() {
            adjoint.zip_mut_with(&seed.t(), |sum, part| *sum += *part);
        }
    }
}

extension! {
    /// Of arrays that an axis can be taken from.
    trait AxisMethods<T: Element, D: RemoveAxis> for Array<T, D> where;

    fn sum_axis_augmented(&self, axis: Axis) -> (Array<T, D::Smaller>, ()) {
        (self.sum_axis(axis), ())
    }

    fn sum_axis_adjoint(
        &self,
        slot: impl ShadowSlot<Array<T, D>>,
        axis: Axis,
        _slot_index: impl Sized,
        _tape: (),
        seed: Array<T, D::Smaller>,
    ) {
        if let Some(adjoint) = slot.shadow() {
            for mut lane in adjoint.axis_iter_mut(axis) {
                lane.zip_mut_with(&seed, |sum, part| *sum += *part);
            }
        }
    }
}

/// `a.dot(&b)` of a vector.
pub trait Dot1Methods<T: Element, Other: Dotted<T, Array1<T>>> {
    /// `self.dot(other)`
    fn dot_augmented(&self, other: &Other) -> (Other::Output, ());

    /// The reverse of that.
    fn dot_adjoint(
        &self,
        slot: impl ShadowSlot<Array1<T>>,
        other: &Other,
        slot_other: impl ShadowSlot<Other>,
        tape: (),
        seed: Other::Output,
    );
}

/// `a.dot(&b)` of a matrix.
pub trait Dot2Methods<T: Element, Other: Dotted<T, Array2<T>>> {
    /// `self.dot(other)`
    fn dot_augmented(&self, other: &Other) -> (Other::Output, ());

    /// The reverse of that.
    fn dot_adjoint(
        &self,
        slot: impl ShadowSlot<Array2<T>>,
        other: &Other,
        slot_other: impl ShadowSlot<Other>,
        tape: (),
        seed: Other::Output,
    );
}

/// What `Left` has a product with.
pub trait Dotted<T: Element, Left>: Sized {
    /// The product.
    type Output;

    /// `left.dot(self)`
    fn product(&self, left: &Left) -> Self::Output;

    /// Adds to the adjoints of both.
    fn pull_back(&self, left: &Left, d_left: Option<&mut Left>, d_self: Option<&mut Self>, seed: Self::Output);
}

macro_rules! dot_of {
    ($($methods:ident $left:ident;)*) => { $(
        impl<T: Element, Other: Dotted<T, $left<T>>> $methods<T, Other> for $left<T> {
            #[inline]
            fn dot_augmented(&self, other: &Other) -> (Other::Output, ()) {
                (other.product(self), ())
            }

            #[inline]
            fn dot_adjoint(
                &self,
                slot: impl ShadowSlot<$left<T>>,
                other: &Other,
                slot_other: impl ShadowSlot<Other>,
                _tape: (),
                seed: Other::Output,
            ) {
                other.pull_back(self, slot.shadow(), slot_other.shadow(), seed);
            }
        }
    )* };
}

dot_of! { Dot1Methods Array1; Dot2Methods Array2; }

macro_rules! dotted {
    ($($left:ident $right:ident -> $output:ty: |$a:ident, $b:ident, $seed:ident| $to_left:expr, $to_right:expr;)*) => { $(
        impl<T: Element> Dotted<T, $left<T>> for $right<T> {
            type Output = $output;

            #[inline]
            fn product(&self, left: &$left<T>) -> $output {
                left.dot(self)
            }

            #[inline]
            fn pull_back(
                &self,
                left: &$left<T>,
                d_left: Option<&mut $left<T>>,
                d_self: Option<&mut $right<T>>,
                seed: $output,
            ) {
                let ($a, $b, $seed) = (left, self, &seed);
                if let Some(adjoint) = d_left {
                    *adjoint += &$to_left;
                }
                if let Some(adjoint) = d_self {
                    *adjoint += &$to_right;
                }
            }
        }
    )* };
}

dotted! {
    Array1 Array1 -> T: |a, b, seed| b * *seed, a * *seed;
    Array2 Array1 -> Array1<T>: |a, b, seed| outer(seed, b), a.t().dot(seed);
    Array1 Array2 -> Array1<T>: |a, b, seed| b.dot(seed), outer(a, seed);
    Array2 Array2 -> Array2<T>: |a, b, seed| seed.dot(&b.t()), a.t().dot(seed);
}

fn outer<T: Element>(column: &Array1<T>, row: &Array1<T>) -> Array2<T> {
    column.view().insert_axis(Axis(1)).dot(&row.view().insert_axis(Axis(0)))
}

extension! {
    /// Of matrices.
    trait TableMethods<T: Element> for Array2<T> where;

    fn row_augmented(&self, index: usize) -> (Array1<T>, ()) {
        (self.row(index).to_owned(), ())
    }

    fn row_adjoint(
        &self,
        slot: impl ShadowSlot<Array2<T>>,
        index: usize,
        _slot_index: impl Slot<usize>,
        _tape: (),
        seed: Array1<T>,
    ) {
        if let Some(adjoint) = slot.shadow() {
            adjoint.row_mut(index).zip_mut_with(&seed, |sum, part| *sum += *part);
        }
    }

    fn column_augmented(&self, index: usize) -> (Array1<T>, ()) {
        (self.column(index).to_owned(), ())
    }

    fn column_adjoint(
        &self,
        slot: impl ShadowSlot<Array2<T>>,
        index: usize,
        _slot_index: impl Slot<usize>,
        _tape: (),
        seed: Array1<T>,
    ) {
        if let Some(adjoint) = slot.shadow() {
            adjoint.column_mut(index).zip_mut_with(&seed, |sum, part| *sum += *part);
        }
    }
}

extension! {
    /// What makes vectors.
    trait NewArray1<T: Element> for Array1<T> where;

    fn from_augmented(data: Vec<T>) -> (Array1<T>, ()) {
        (Array1::from(data), ())
    }

    fn from_adjoint(_data: Vec<T>, slot: impl Slot<Vec<T>>, _tape: (), seed: Array1<T>) {
        slot.add(seed.to_vec());
    }

    fn from_vec_augmented(data: Vec<T>) -> (Array1<T>, ()) {
        (Array1::from_vec(data), ())
    }

    fn from_vec_adjoint(_data: Vec<T>, slot: impl Slot<Vec<T>>, _tape: (), seed: Array1<T>) {
        slot.add(seed.to_vec());
    }

    fn from_elem_augmented(length: usize, element: T) -> (Array1<T>, ()) {
        (Array1::from_elem(length, element), ())
    }

    fn from_elem_adjoint(
        _length: usize,
        _slot_length: impl Slot<usize>,
        _element: T,
        slot: impl Slot<T>,
        _tape: (),
        seed: Array1<T>,
    ) {
        slot.add(seed.sum());
    }
}

extension! {
    /// What makes matrices.
    trait NewArray2<T: Element> for Array2<T> where;

    fn from_elem_augmented(shape: (usize, usize), element: T) -> (Array2<T>, ()) {
        (Array2::from_elem(shape, element), ())
    }

    fn from_elem_adjoint(
        _shape: (usize, usize),
        _slot_shape: impl Sized,
        _element: T,
        slot: impl Slot<T>,
        _tape: (),
        seed: Array2<T>,
    ) {
        slot.add(seed.sum());
    }
}

impl<T: Element, D: Dimension> crate::methods::Elements for Array<T, D> {
    type Element = T;

    #[inline]
    fn elements(&self) -> Vec<T> {
        self.iter().copied().collect()
    }

    #[inline]
    fn with_elements(&self, elements: Vec<T>) -> Self {
        // In the order in memory that `mapv` gives it.
        let mut array = self.clone();
        array.iter_mut().zip(elements).for_each(|(place, element)| *place = element);
        array
    }

    #[inline]
    fn add_elements(&mut self, contribution: &[T]) {
        self.iter_mut().zip(contribution).for_each(|(sum, part)| *sum += *part);
    }
}
