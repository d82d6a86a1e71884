//! What sums an array up: its extents, means, its diagonal.

use super::Element;
use crate::{
    Constant, ShadowSlot,
    methods::extension,
    tangent::{Handed, TangentSlot},
};
use ndarray::{Array, Array1, Array2, Axis, Dimension, RemoveAxis};

extension! {
    /// Of all arrays. Of none there is no mean.
    trait Means<T: Element, D: Dimension> for Array<T, D> where;

    fn mean_augmented(&self) -> Option<(T, ())> {
        (!self.is_empty()).then(|| (self.sum() / number(self.len()), ()))
    }

    fn mean_adjoint(&self, slot: impl ShadowSlot<Array<T, D>>, _tape: (), seed: T) -> Option<()> {
        add_to_all(slot, seed / number(self.len()));
        Some(())
    }

    fn mean_tangent(&self, slot: impl TangentSlot<Array<T, D>>) -> Option<(T, T)> {
        let (mean, ()) = self.mean_augmented()?;
        let along = slot.tangent().map(|tangent| tangent.sum() / number(self.len()));
        Some((mean, along.unwrap_or_else(|| T::real_from_f64(0.0))))
    }

    fn mean_augmented_tangent(&self, slot: Handed<impl TangentSlot<Array<T, D>>>) -> Option<((T, T), ())> {
        self.mean_tangent(slot.0).map(|both| (both, ()))
    }

    fn mean_adjoint_tangent(
        &self,
        _: impl Sized,
        slot: impl ShadowSlot<Array<T, D>>,
        slot_tangent: impl ShadowSlot<Array<T, D>>,
        _tape: (),
        seed: T,
        seed_tangent: T,
    ) -> Option<()> {
        add_to_all(slot, seed / number(self.len()));
        add_to_all(slot_tangent, seed_tangent / number(self.len()));
        Some(())
    }
}

extension! {
    /// Of arrays that an axis can be taken from.
    trait AxisMeans<T: Element, D: RemoveAxis> for Array<T, D> where;

    fn mean_axis_augmented(&self, axis: Axis) -> Option<(Array<T, D::Smaller>, ())> {
        (self.len_of(axis) > 0).then(|| (self.sum_axis(axis) / number::<T>(self.len_of(axis)), ()))
    }

    fn mean_axis_adjoint(
        &self,
        slot: impl ShadowSlot<Array<T, D>>,
        axis: Axis,
        _slot_axis: impl Sized,
        _tape: (),
        seed: Array<T, D::Smaller>,
    ) -> Option<()> {
        add_along(slot, axis, &(seed / number::<T>(self.len_of(axis))));
        Some(())
    }

    fn mean_axis_tangent(
        &self,
        slot: impl TangentSlot<Array<T, D>>,
        axis: Axis,
        _: impl Sized,
    ) -> Option<(Array<T, D::Smaller>, Array<T, D::Smaller>)> {
        let (mean, ()) = self.mean_axis_augmented(axis)?;
        let along = match slot.tangent() {
            Some(tangent) => tangent.mean_axis_augmented(axis)?.0,
            None => mean.map(|_| T::real_from_f64(0.0)),
        };
        Some((mean, along))
    }

    fn mean_axis_augmented_tangent(
        &self,
        slot: Handed<impl TangentSlot<Array<T, D>>>,
        axis: Axis,
        _: Handed<impl Sized>,
    ) -> Option<((Array<T, D::Smaller>, Array<T, D::Smaller>), ())> {
        self.mean_axis_tangent(slot.0, axis, Constant).map(|both| (both, ()))
    }

    fn mean_axis_adjoint_tangent(
        &self,
        _: impl Sized,
        slot: impl ShadowSlot<Array<T, D>>,
        slot_tangent: impl ShadowSlot<Array<T, D>>,
        axis: Axis,
        _: impl Sized,
        _: impl Sized,
        _: impl Sized,
        _tape: (),
        seed: Array<T, D::Smaller>,
        seed_tangent: Array<T, D::Smaller>,
    ) -> Option<()> {
        add_along(slot, axis, &(seed / number::<T>(self.len_of(axis))));
        add_along(slot_tangent, axis, &(seed_tangent / number::<T>(self.len_of(axis))));
        Some(())
    }
}

extension! {
    /// Of matrices.
    trait TableSummaries<T: Element> for Array2<T> where;

    fn diag_augmented(&self) -> (Array1<T>, ()) {
        (self.diag().to_owned(), ())
    }

    fn diag_adjoint(&self, slot: impl ShadowSlot<Array2<T>>, _tape: (), seed: Array1<T>) {
        add_to_diagonal(slot, &seed);
    }

    fn diag_tangent(&self, slot: impl TangentSlot<Array2<T>>) -> (Array1<T>, Array1<T>) {
        let diagonal = self.diag().to_owned();
        let along = match slot.tangent() {
            Some(tangent) => tangent.diag().to_owned(),
            None => Array1::zeros(diagonal.len()),
        };
        (diagonal, along)
    }

    fn diag_augmented_tangent(&self, slot: Handed<impl TangentSlot<Array2<T>>>) -> ((Array1<T>, Array1<T>), ()) {
        (self.diag_tangent(slot.0), ())
    }

    fn diag_adjoint_tangent(
        &self,
        _: impl Sized,
        slot: impl ShadowSlot<Array2<T>>,
        slot_tangent: impl ShadowSlot<Array2<T>>,
        _tape: (),
        seed: Array1<T>,
        seed_tangent: Array1<T>,
    ) {
        add_to_diagonal(slot, &seed);
        add_to_diagonal(slot_tangent, &seed_tangent);
    }

    fn nrows_augmented(&self) -> (usize, ()) {
        (self.nrows(), ())
    }

    fn nrows_adjoint(&self, _slot: impl Sized, _tape: (), _seed: usize) {}

    fn nrows_tangent(&self, _slot: impl Sized) -> (usize, usize) {
        (self.nrows(), self.nrows())
    }

    fn nrows_augmented_tangent(&self, _: Handed<impl Sized>) -> ((usize, usize), ()) {
        (self.nrows_tangent(Constant), ())
    }

    fn nrows_adjoint_tangent(&self, _: impl Sized, _: impl Sized, _: impl Sized, _tape: (), _seed: usize, _seed_tangent: usize) {}

    fn ncols_augmented(&self) -> (usize, ()) {
        (self.ncols(), ())
    }

    fn ncols_adjoint(&self, _slot: impl Sized, _tape: (), _seed: usize) {}

    fn ncols_tangent(&self, _slot: impl Sized) -> (usize, usize) {
        (self.ncols(), self.ncols())
    }

    fn ncols_augmented_tangent(&self, _: Handed<impl Sized>) -> ((usize, usize), ()) {
        (self.ncols_tangent(Constant), ())
    }

    fn ncols_adjoint_tangent(&self, _: impl Sized, _: impl Sized, _: impl Sized, _tape: (), _seed: usize, _seed_tangent: usize) {}
}

fn number<T: Element>(count: usize) -> T {
    T::real_from_f64(count as f64)
}

fn add_to_all<T: Element, D: Dimension>(slot: impl ShadowSlot<Array<T, D>>, part: T) {
    if let Some(adjoint) = slot.shadow() {
        adjoint.map_inplace(|adjoint| *adjoint += part);
    }
}

fn add_along<T: Element, D: RemoveAxis>(slot: impl ShadowSlot<Array<T, D>>, axis: Axis, part: &Array<T, D::Smaller>) {
    if let Some(adjoint) = slot.shadow() {
        for mut lane in adjoint.axis_iter_mut(axis) {
            lane.zip_mut_with(part, |sum, part| *sum += *part);
        }
    }
}

fn add_to_diagonal<T: Element>(slot: impl ShadowSlot<Array2<T>>, part: &Array1<T>) {
    if let Some(adjoint) = slot.shadow() {
        adjoint.diag_mut().zip_mut_with(part, |sum, part| *sum += *part);
    }
}
