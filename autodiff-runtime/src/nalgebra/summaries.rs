//! What sums a matrix up: its extents, its largest and smallest element, its determinant.

use super::Element;
use crate::{
    Constant, Differentiable, ShadowSlot,
    methods::extension,
    tangent::{Handed, TangentSlot},
};
use nalgebra::{DefaultAllocator, Dim, DimMin, OMatrix, allocator::Allocator};

extension! {
    /// Integers, which are constants.
    trait Extents<T: Element, R: Dim, C: Dim> for OMatrix<T, R, C>
    where DefaultAllocator: Allocator<R, C>;

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

extension! {
    /// Of these, the first one counts where there are several.
    trait Extremes<T: Element, R: Dim, C: Dim> for OMatrix<T, R, C>
    where DefaultAllocator: Allocator<R, C>;

    fn max_augmented(&self) -> (T, Option<usize>) {
        found(self, self.max())
    }

    fn max_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, R, C>>, tape: Option<usize>, seed: T) {
        add_at(tape, slot, seed);
    }

    fn max_tangent(&self, slot: impl TangentSlot<OMatrix<T, R, C>>) -> (T, T) {
        let (value, at) = self.max_augmented();
        (value, element_of(slot.tangent(), at))
    }

    fn max_augmented_tangent(&self, slot: Handed<impl TangentSlot<OMatrix<T, R, C>>>) -> ((T, T), ()) {
        (self.max_tangent(slot.0), ())
    }

    fn max_adjoint_tangent(
        &self,
        _: impl Sized,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        slot_tangent: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: T,
        seed_tangent: T,
    ) {
        let (_, at) = self.max_augmented();
        add_at(at, slot, seed);
        add_at(at, slot_tangent, seed_tangent);
    }

    fn min_augmented(&self) -> (T, Option<usize>) {
        found(self, self.min())
    }

    fn min_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, R, C>>, tape: Option<usize>, seed: T) {
        add_at(tape, slot, seed);
    }

    fn min_tangent(&self, slot: impl TangentSlot<OMatrix<T, R, C>>) -> (T, T) {
        let (value, at) = self.min_augmented();
        (value, element_of(slot.tangent(), at))
    }

    fn min_augmented_tangent(&self, slot: Handed<impl TangentSlot<OMatrix<T, R, C>>>) -> ((T, T), ()) {
        (self.min_tangent(slot.0), ())
    }

    fn min_adjoint_tangent(
        &self,
        _: impl Sized,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        slot_tangent: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: T,
        seed_tangent: T,
    ) {
        let (_, at) = self.min_augmented();
        add_at(at, slot, seed);
        add_at(at, slot_tangent, seed_tangent);
    }
}

extension! {
    /// Of square matrices, singular ones among them.
    trait Determinants<T: Element, D: Dim> for OMatrix<T, D, D>
    where DefaultAllocator: Allocator<D, D>;

    fn determinant_augmented(&self) -> (T, ()) where [D: DimMin<D, Output = D>, DefaultAllocator: Allocator<D>] {
        (self.determinant(), ())
    }

    fn determinant_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, D, D>>, _tape: (), seed: T)
    where [D: DimMin<D, Output = D>, DefaultAllocator: Allocator<D>] {
        if let Some(adjoint) = slot.shadow() {
            *adjoint += cofactors(self) * seed;
        }
    }

    fn determinant_tangent(&self, slot: impl TangentSlot<OMatrix<T, D, D>>) -> (T, T)
    where [D: DimMin<D, Output = D>, DefaultAllocator: Allocator<D>] {
        let along = slot.tangent().map(|tangent| cofactors(self).dot(tangent));
        (self.determinant(), along.unwrap_or_else(|| T::real_from_f64(0.0)))
    }

    fn determinant_augmented_tangent(&self, slot: Handed<impl TangentSlot<OMatrix<T, D, D>>>) -> ((T, T), ()) where [D: DimMin<D, Output = D>, DefaultAllocator: Allocator<D>] {
        (self.determinant_tangent(slot.0), ())
    }

    fn determinant_adjoint_tangent(
        &self,
        tangent: impl TangentSlot<OMatrix<T, D, D>>,
        slot: impl ShadowSlot<OMatrix<T, D, D>>,
        slot_tangent: impl ShadowSlot<OMatrix<T, D, D>>,
        _tape: (),
        seed: T,
        seed_tangent: T,
    ) where [D: DimMin<D, Output = D>, DefaultAllocator: Allocator<D>] {
        let slope = cofactors(self);
        if let Some(adjoint) = slot_tangent.shadow() {
            *adjoint += &slope * seed_tangent;
            if let Some(tangent) = tangent.tangent() {
                *adjoint += cofactors_along(self, tangent) * seed;
            }
        }
        if let Some(adjoint) = slot.shadow() {
            *adjoint += slope * seed;
        }
    }
}

/// A value of a matrix, and where it stands.
fn found<T: Element, R: Dim, C: Dim>(matrix: &OMatrix<T, R, C>, value: T) -> (T, Option<usize>)
where
    DefaultAllocator: Allocator<R, C>,
{
    (value, matrix.iter().position(|element| *element == value))
}

fn add_at<T: Element, R: Dim, C: Dim>(at: Option<usize>, slot: impl ShadowSlot<OMatrix<T, R, C>>, part: T)
where
    DefaultAllocator: Allocator<R, C>,
{
    if let (Some(at), Some(adjoint)) = (at, slot.shadow()) {
        adjoint[at] += part;
    }
}

fn element_of<T: Element, R: Dim, C: Dim>(tangent: Option<&OMatrix<T, R, C>>, at: Option<usize>) -> T
where
    DefaultAllocator: Allocator<R, C>,
{
    match (tangent, at) {
        (Some(tangent), Some(at)) => tangent[at],
        _ => T::real_from_f64(0.0),
    }
}

/// The matrix with one element and nothing else in a row and a column: its determinant is the cofactor of that element.
fn alone<T: Element, D: Dim>(matrix: &OMatrix<T, D, D>, (row, column): (usize, usize)) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    let mut alone = matrix.clone();
    alone.row_mut(row).fill(T::real_from_f64(0.0));
    alone.column_mut(column).fill(T::real_from_f64(0.0));
    alone[(row, column)] = T::real_from_f64(1.0);
    alone
}

/// The derivative of the determinant by each element.
fn cofactors<T: Element, D: DimMin<D, Output = D>>(matrix: &OMatrix<T, D, D>) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    if let Some(inverse) = matrix.clone().try_inverse() {
        return inverse.transpose() * matrix.determinant();
    }
    let mut cofactors = matrix.zero_like();
    for row in 0..matrix.nrows() {
        for column in 0..matrix.ncols() {
            cofactors[(row, column)] = alone(matrix, (row, column)).determinant();
        }
    }
    cofactors
}

/// How that changes along a tangent.
fn cofactors_along<T: Element, D: DimMin<D, Output = D>>(
    matrix: &OMatrix<T, D, D>,
    tangent: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    let mut along = matrix.zero_like();
    for row in 0..matrix.nrows() {
        for column in 0..matrix.ncols() {
            let mut moving = alone(tangent, (row, column));
            moving[(row, column)] = T::real_from_f64(0.0);
            along[(row, column)] = cofactors(&alone(matrix, (row, column))).dot(&moving);
        }
    }
    along
}
