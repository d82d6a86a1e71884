//! The methods of matrices.

use super::Element;
use crate::{ShadowSlot, Slot, methods::extension};
use nalgebra::{DefaultAllocator, Dim, OMatrix, OVector, U1, Vector3, allocator::Allocator};

/// The traits, without their names.
pub mod extensions {
    #[cfg(feature = "alloc")]
    pub use super::super::constructors::{MatrixConstructors as _, VectorConstructors as _};
    pub use super::super::constructors::{NewVector1 as _, NewVector2 as _, NewVector3 as _, NewVector4 as _};
    pub use super::super::summaries::{Determinants as _, Extents as _, Extremes as _};
    #[cfg(feature = "alloc")]
    pub use super::super::tangents::constructors::{MatrixConstructorTangents as _, VectorConstructorTangents as _};
    pub use super::super::tangents::constructors::{
        NewVector1Tangents as _, NewVector2Tangents as _, NewVector3Tangents as _, NewVector4Tangents as _,
    };
    pub use super::super::tangents::methods::{
        CurvedTangents as _, InverseTangents as _, MatrixTangents as _, SquareTangents as _, Vector3Tangents as _,
    };
    pub use super::{MatrixMethods as _, SquareMethods as _, Vector3Methods as _};
}

extension! {
    /// Of all matrices and vectors.
    trait MatrixMethods<T: Element, R: Dim, C: Dim> for OMatrix<T, R, C>
    where DefaultAllocator: Allocator<R, C>;

    fn dot_augmented(&self, other: &OMatrix<T, R, C>) -> (T, ()) {
        (self.dot(other), ())
    }

    fn dot_adjoint(
        &self,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        other: &OMatrix<T, R, C>,
        slot_other: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: T,
    ) {
        add_scaled(slot, other, seed);
        add_scaled(slot_other, self, seed);
    }

    fn norm_augmented(&self) -> (T, T) {
        let norm = self.norm();
        (norm, norm)
    }

    fn norm_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, R, C>>, tape: T, seed: T) {
        add_scaled(slot, self, seed / tape);
    }

    fn norm_squared_augmented(&self) -> (T, ()) {
        (self.norm_squared(), ())
    }

    fn norm_squared_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, R, C>>, _tape: (), seed: T) {
        add_scaled(slot, self, seed + seed);
    }

    fn magnitude_augmented(&self) -> (T, T) {
        self.norm_augmented()
    }

    fn magnitude_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, R, C>>, tape: T, seed: T) {
        self.norm_adjoint(slot, tape, seed);
    }

    fn magnitude_squared_augmented(&self) -> (T, ()) {
        self.norm_squared_augmented()
    }

    fn magnitude_squared_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, R, C>>, tape: (), seed: T) {
        self.norm_squared_adjoint(slot, tape, seed);
    }

    fn normalize_augmented(&self) -> (OMatrix<T, R, C>, T) {
        (self.normalize(), self.norm())
    }

    fn normalize_adjoint(
        &self,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        tape: T,
        seed: OMatrix<T, R, C>,
    ) {
        if let Some(adjoint) = slot.shadow() {
            let along = self.dot(&seed) / (tape * tape);
            adjoint.zip_zip_apply(self, &seed, |adjoint, x, seed| *adjoint += (seed - along * x) / tape);
        }
    }

    fn sum_augmented(&self) -> (T, ()) {
        (self.sum(), ())
    }

    fn sum_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, R, C>>, _tape: (), seed: T) {
        if let Some(adjoint) = slot.shadow() {
            adjoint.apply(|adjoint| *adjoint += seed);
        }
    }

    fn mean_augmented(&self) -> (T, ()) {
        (self.mean(), ())
    }

    fn mean_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, R, C>>, tape: (), seed: T) {
        self.sum_adjoint(slot, tape, seed / T::real_from_f64(self.len() as f64));
    }

    fn scale_augmented(&self, by: T) -> (OMatrix<T, R, C>, ()) {
        (self.scale(by), ())
    }

    fn scale_adjoint(
        &self,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        by: T,
        slot_by: impl Slot<T>,
        _tape: (),
        seed: OMatrix<T, R, C>,
    ) {
        slot_by.add(self.dot(&seed));
        add_scaled(slot, &seed, by);
    }

    fn add_scalar_augmented(&self, by: T) -> (OMatrix<T, R, C>, ()) {
        (self.add_scalar(by), ())
    }

    fn add_scalar_adjoint(
        &self,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        _by: T,
        slot_by: impl Slot<T>,
        _tape: (),
        seed: OMatrix<T, R, C>,
    ) {
        slot_by.add(seed.sum());
        add(slot, &seed);
    }

    fn component_mul_augmented(&self, other: &OMatrix<T, R, C>) -> (OMatrix<T, R, C>, ()) {
        (self.component_mul(other), ())
    }

    fn component_mul_adjoint(
        &self,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        other: &OMatrix<T, R, C>,
        slot_other: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: OMatrix<T, R, C>,
    ) {
        if let Some(adjoint) = slot.shadow() {
            adjoint.zip_zip_apply(other, &seed, |adjoint, other, seed| *adjoint += seed * other);
        }
        if let Some(adjoint) = slot_other.shadow() {
            adjoint.zip_zip_apply(self, &seed, |adjoint, this, seed| *adjoint += seed * this);
        }
    }

    fn component_div_augmented(&self, other: &OMatrix<T, R, C>) -> (OMatrix<T, R, C>, ()) {
        (self.component_div(other), ())
    }

    fn component_div_adjoint(
        &self,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        other: &OMatrix<T, R, C>,
        slot_other: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: OMatrix<T, R, C>,
    ) {
        let slope = seed.component_div(other);
        if let Some(adjoint) = slot_other.shadow() {
            let quotient = self.component_div(other);
            adjoint.zip_zip_apply(&quotient, &slope, |adjoint, quotient, slope| *adjoint -= slope * quotient);
        }
        add(slot, &slope);
    }

    fn transpose_augmented(&self) -> (OMatrix<T, C, R>, ()) where [DefaultAllocator: Allocator<C, R>] {
        (self.transpose(), ())
    }

    fn transpose_adjoint(
        &self,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: OMatrix<T, C, R>,
    ) where [DefaultAllocator: Allocator<C, R>] {
        add(slot, &seed.transpose());
    }

    fn tr_mul_augmented[K: Dim](&self, other: &OMatrix<T, R, K>) -> (OMatrix<T, C, K>, ())
    where [DefaultAllocator: Allocator<R, K> + Allocator<C, K>] {
        (self.tr_mul(other), ())
    }

    fn tr_mul_adjoint[K: Dim](
        &self,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        other: &OMatrix<T, R, K>,
        slot_other: impl ShadowSlot<OMatrix<T, R, K>>,
        _tape: (),
        seed: OMatrix<T, C, K>,
    ) where [DefaultAllocator: Allocator<R, K> + Allocator<C, K> + Allocator<K, C>] {
        let one = T::real_from_f64(1.0);
        if let Some(adjoint) = slot.shadow() {
            adjoint.gemm(one, other, &seed.transpose(), one);
        }
        if let Some(adjoint) = slot_other.shadow() {
            adjoint.gemm(one, self, &seed, one);
        }
    }

    fn row_augmented(&self, index: usize) -> (OMatrix<T, U1, C>, ()) where [DefaultAllocator: Allocator<U1, C>] {
        (self.row(index).clone_owned(), ())
    }

    fn row_adjoint(
        &self,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        index: usize,
        _slot_index: impl Slot<usize>,
        _tape: (),
        seed: OMatrix<T, U1, C>,
    ) where [DefaultAllocator: Allocator<U1, C>] {
        if let Some(adjoint) = slot.shadow() {
            adjoint.row_mut(index).zip_apply(&seed, |adjoint, seed| *adjoint += seed);
        }
    }

    fn column_augmented(&self, index: usize) -> (OVector<T, R>, ()) where [DefaultAllocator: Allocator<R>] {
        (self.column(index).clone_owned(), ())
    }

    fn column_adjoint(
        &self,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        index: usize,
        _slot_index: impl Slot<usize>,
        _tape: (),
        seed: OVector<T, R>,
    ) where [DefaultAllocator: Allocator<R>] {
        if let Some(adjoint) = slot.shadow() {
            adjoint.column_mut(index).zip_apply(&seed, |adjoint, seed| *adjoint += seed);
        }
    }

    fn clone_owned_augmented(&self) -> (OMatrix<T, R, C>, ()) {
        (self.clone(), ())
    }

    fn clone_owned_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, R, C>>, _tape: (), seed: OMatrix<T, R, C>) {
        add(slot, &seed);
    }

    fn into_owned_augmented(&self) -> (OMatrix<T, R, C>, ()) {
        (self.clone(), ())
    }

    fn into_owned_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, R, C>>, _tape: (), seed: OMatrix<T, R, C>) {
        add(slot, &seed);
    }
}

extension! {
    /// Of square matrices.
    trait SquareMethods<T: Element, D: Dim> for OMatrix<T, D, D>
    where DefaultAllocator: Allocator<D, D>;

    fn trace_augmented(&self) -> (T, ()) {
        (self.trace(), ())
    }

    fn trace_adjoint(&self, slot: impl ShadowSlot<OMatrix<T, D, D>>, _tape: (), seed: T) {
        if let Some(adjoint) = slot.shadow() {
            (0..adjoint.nrows()).for_each(|index| adjoint[(index, index)] += seed);
        }
    }

    fn try_inverse_augmented(&self) -> Option<(OMatrix<T, D, D>, OMatrix<T, D, D>)> {
        let inverse = self.clone().try_inverse()?;
        Some((inverse.clone(), inverse))
    }

    fn try_inverse_adjoint(
        &self,
        slot: impl ShadowSlot<OMatrix<T, D, D>>,
        tape: OMatrix<T, D, D>,
        seed: OMatrix<T, D, D>,
    ) -> Option<()> {
        if let Some(adjoint) = slot.shadow() {
            *adjoint -= tape.tr_mul(&(seed * tape.transpose()));
        }
        Some(())
    }
}

extension! {
    /// Of vectors of three.
    trait Vector3Methods<T: Element> for Vector3<T> where;

    fn cross_augmented(&self, other: &Vector3<T>) -> (Vector3<T>, ()) {
        (self.cross(other), ())
    }

    fn cross_adjoint(
        &self,
        slot: impl ShadowSlot<Vector3<T>>,
        other: &Vector3<T>,
        slot_other: impl ShadowSlot<Vector3<T>>,
        _tape: (),
        seed: Vector3<T>,
    ) {
        add(slot, &other.cross(&seed));
        add(slot_other, &seed.cross(self));
    }
}

/// Adds a multiple of a matrix to an adjoint, if that is asked for.
fn add_scaled<T: Element, R: Dim, C: Dim>(slot: impl ShadowSlot<OMatrix<T, R, C>>, part: &OMatrix<T, R, C>, by: T)
where
    DefaultAllocator: Allocator<R, C>,
{
    if let Some(adjoint) = slot.shadow() {
        adjoint.zip_apply(part, |adjoint, part| *adjoint += part * by);
    }
}

/// Adds a matrix to an adjoint, if that is asked for.
fn add<T: Element, R: Dim, C: Dim>(slot: impl ShadowSlot<OMatrix<T, R, C>>, part: &OMatrix<T, R, C>)
where
    DefaultAllocator: Allocator<R, C>,
{
    if let Some(adjoint) = slot.shadow() {
        *adjoint += part;
    }
}

#[cfg(feature = "alloc")]
impl<T: Element, R: Dim, C: Dim> crate::methods::Elements for OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    type Element = T;

    #[inline]
    fn elements(&self) -> alloc::vec::Vec<T> {
        self.iter().copied().collect()
    }

    #[inline]
    fn with_elements(&self, elements: alloc::vec::Vec<T>) -> Self {
        let (rows, columns) = self.shape_generic();
        OMatrix::from_iterator_generic(rows, columns, elements)
    }

    #[inline]
    fn add_elements(&mut self, contribution: &[T]) {
        self.iter_mut().zip(contribution).for_each(|(sum, part)| *sum += *part);
    }
}
