//! The methods of matrices, forwards and to second order.

use crate::methods::{extension, tangents};
use crate::nalgebra::Element;
use crate::nalgebra::methods::{MatrixMethods, SquareMethods, Vector3Methods};
use crate::operators::multilinear;
use crate::{
    Constant, Differentiable, ShadowSlot,
    tangent::{Handed, TangentSlot},
};
use nalgebra::{DefaultAllocator, Dim, OMatrix, OVector, U1, Vector3, allocator::Allocator};

tangents! {
    /// Of methods of all matrices and vectors.
    trait MatrixTangents [T: Element, R: Dim, C: Dim] for OMatrix<T, R, C> where [DefaultAllocator: Allocator<R, C>];

    bilinear dot_augmented dot_adjoint: dot_tangent dot_augmented_tangent dot_adjoint_tangent (& OMatrix<T, R, C>) -> T;
    linear sum_augmented sum_adjoint: sum_tangent sum_augmented_tangent sum_adjoint_tangent () -> T;
    linear mean_augmented mean_adjoint: mean_tangent mean_augmented_tangent mean_adjoint_tangent () -> T;
    bilinear scale_augmented scale_adjoint: scale_tangent scale_augmented_tangent scale_adjoint_tangent (* T) -> OMatrix<T, R, C>;
    bilinear component_mul_augmented component_mul_adjoint: component_mul_tangent component_mul_augmented_tangent component_mul_adjoint_tangent
        (& OMatrix<T, R, C>) -> OMatrix<T, R, C>;
    linear transpose_augmented transpose_adjoint: transpose_tangent transpose_augmented_tangent transpose_adjoint_tangent ()
        -> OMatrix<T, C, R> where [DefaultAllocator: Allocator<C, R>];
    bilinear tr_mul_augmented tr_mul_adjoint: tr_mul_tangent tr_mul_augmented_tangent tr_mul_adjoint_tangent [K: Dim] (& OMatrix<T, R, K>)
        -> OMatrix<T, C, K> where [DefaultAllocator: Allocator<R, K> + Allocator<C, K> + Allocator<K, C>];
    linear row_augmented row_adjoint: row_tangent row_augmented_tangent row_adjoint_tangent (index: usize)
        -> OMatrix<T, U1, C> where [DefaultAllocator: Allocator<U1, C>];
    linear column_augmented column_adjoint: column_tangent column_augmented_tangent column_adjoint_tangent (index: usize)
        -> OVector<T, R> where [DefaultAllocator: Allocator<R>];
    linear clone_owned_augmented clone_owned_adjoint: clone_owned_tangent clone_owned_augmented_tangent clone_owned_adjoint_tangent () -> OMatrix<T, R, C>;
    linear into_owned_augmented into_owned_adjoint: into_owned_tangent into_owned_augmented_tangent into_owned_adjoint_tangent () -> OMatrix<T, R, C>;
}

tangents! {
    /// Of methods of square matrices.
    trait SquareTangents [T: Element, D: Dim] for OMatrix<T, D, D> where [DefaultAllocator: Allocator<D, D>];

    linear trace_augmented trace_adjoint: trace_tangent trace_augmented_tangent trace_adjoint_tangent () -> T;
}

tangents! {
    /// Of methods of vectors of three.
    trait Vector3Tangents [T: Element] for Vector3<T> where [];

    bilinear cross_augmented cross_adjoint: cross_tangent cross_augmented_tangent cross_adjoint_tangent (& Vector3<T>) -> Vector3<T>;
}

extension! {
    /// Of what is not linear, and of sums with a number.
    trait CurvedTangents<T: Element, R: Dim, C: Dim> for OMatrix<T, R, C>
    where DefaultAllocator: Allocator<R, C>;

    fn norm_tangent(&self, slot: impl TangentSlot<OMatrix<T, R, C>>) -> (T, T) {
        let norm = self.norm();
        let along = product_with(self, slot.tangent());
        // The tangent of a number that does not move, also at the tip of the cone.
        (norm, crate::partials::along(along, T::real_from_f64(1.0) / norm))
    }

    fn norm_augmented_tangent(&self, slot: Handed<impl TangentSlot<OMatrix<T, R, C>>>) -> ((T, T), ()) {
        (self.norm_tangent(slot.0), ())
    }

    fn norm_adjoint_tangent(
        &self,
        tangent: impl TangentSlot<OMatrix<T, R, C>>,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        slot_tangent: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: T,
        seed_tangent: T,
    ) {
        let (norm, t_norm) = self.norm_tangent(tangent.tangent());
        let factor = seed / norm;
        let t_factor = (seed_tangent - factor * t_norm) / norm;
        add_multiples((self, tangent.tangent()), [slot.shadow(), slot_tangent.shadow()], (factor, t_factor));
    }

    fn norm_squared_tangent(&self, slot: impl TangentSlot<OMatrix<T, R, C>>) -> (T, T) {
        let along = product_with(self, slot.tangent());
        (self.norm_squared(), along + along)
    }

    fn norm_squared_augmented_tangent(&self, slot: Handed<impl TangentSlot<OMatrix<T, R, C>>>) -> ((T, T), ()) {
        (self.norm_squared_tangent(slot.0), ())
    }

    fn norm_squared_adjoint_tangent(
        &self,
        tangent: impl TangentSlot<OMatrix<T, R, C>>,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        slot_tangent: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: T,
        seed_tangent: T,
    ) {
        let factors = (seed + seed, seed_tangent + seed_tangent);
        add_multiples((self, tangent.tangent()), [slot.shadow(), slot_tangent.shadow()], factors);
    }

    fn magnitude_tangent(&self, slot: impl TangentSlot<OMatrix<T, R, C>>) -> (T, T) {
        self.norm_tangent(slot)
    }

    fn magnitude_augmented_tangent(&self, slot: Handed<impl TangentSlot<OMatrix<T, R, C>>>) -> ((T, T), ()) {
        (self.magnitude_tangent(slot.0), ())
    }

    fn magnitude_adjoint_tangent(
        &self,
        tangent: impl TangentSlot<OMatrix<T, R, C>>,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        slot_tangent: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: T,
        seed_tangent: T,
    ) {
        self.norm_adjoint_tangent(tangent, slot, slot_tangent, (), seed, seed_tangent);
    }

    fn magnitude_squared_tangent(&self, slot: impl TangentSlot<OMatrix<T, R, C>>) -> (T, T) {
        self.norm_squared_tangent(slot)
    }

    fn magnitude_squared_augmented_tangent(&self, slot: Handed<impl TangentSlot<OMatrix<T, R, C>>>) -> ((T, T), ()) {
        (self.magnitude_squared_tangent(slot.0), ())
    }

    fn magnitude_squared_adjoint_tangent(
        &self,
        tangent: impl TangentSlot<OMatrix<T, R, C>>,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        slot_tangent: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: T,
        seed_tangent: T,
    ) {
        self.norm_squared_adjoint_tangent(tangent, slot, slot_tangent, (), seed, seed_tangent);
    }

    fn normalize_tangent(&self, slot: impl TangentSlot<OMatrix<T, R, C>>) -> (OMatrix<T, R, C>, OMatrix<T, R, C>) {
        let direction = self.normalize();
        let tangent = match slot.tangent() {
            Some(tangent) => across(&direction, tangent, self.norm()),
            None => direction.zero_like(),
        };
        (direction, tangent)
    }

    fn normalize_augmented_tangent(&self, slot: Handed<impl TangentSlot<OMatrix<T, R, C>>>) -> ((OMatrix<T, R, C>, OMatrix<T, R, C>), ()) {
        (self.normalize_tangent(slot.0), ())
    }

    fn normalize_adjoint_tangent(
        &self,
        tangent: impl TangentSlot<OMatrix<T, R, C>>,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        slot_tangent: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: OMatrix<T, R, C>,
        seed_tangent: OMatrix<T, R, C>,
    ) {
        let norm = self.norm();
        let (direction, t_direction) = self.normalize_tangent(tangent.tangent());
        let across = across(&direction, &seed, norm);
        if let Some(adjoint) = slot_tangent.shadow() {
            let t_norm = product_with(&direction, tangent.tangent());
            let (along, t_along) = (direction.dot(&seed), t_direction.dot(&seed) + direction.dot(&seed_tangent));
            let mut part = seed_tangent;
            part.zip_apply(&t_direction, |part, t_direction| *part -= t_direction * along);
            part.zip_apply(&direction, |part, direction| *part -= direction * t_along);
            part.zip_apply(&across, |part, across| *part -= across * t_norm);
            adjoint.zip_apply(&part, |adjoint, part| *adjoint += part / norm);
        }
        if let Some(adjoint) = slot.shadow() {
            *adjoint += across;
        }
    }

    fn add_scalar_tangent(
        &self,
        slot: impl TangentSlot<OMatrix<T, R, C>>,
        by: T,
        slot_by: impl TangentSlot<T>,
    ) -> (OMatrix<T, R, C>, OMatrix<T, R, C>) {
        multilinear::linear(|a: &OMatrix<T, R, C>, b: &T| a.add_scalar(*b), (self, slot.tangent()), (&by, slot_by.tangent()))
    }

    fn add_scalar_augmented_tangent(
        &self,
        slot: Handed<impl TangentSlot<OMatrix<T, R, C>>>,
        by: T,
        slot_by: Handed<impl TangentSlot<T>>,
    ) -> ((OMatrix<T, R, C>, OMatrix<T, R, C>), ()) {
        (self.add_scalar_tangent(slot.0, by, slot_by.0), ())
    }

    fn add_scalar_adjoint_tangent(
        &self,
        _: impl Sized,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        slot_tangent: impl ShadowSlot<OMatrix<T, R, C>>,
        by: T,
        _: impl Sized,
        slot_by: impl ShadowSlot<T>,
        slot_by_tangent: impl ShadowSlot<T>,
        _tape: (),
        seed: OMatrix<T, R, C>,
        seed_tangent: OMatrix<T, R, C>,
    ) {
        self.add_scalar_adjoint(slot, by, slot_by.shadow(), (), seed);
        self.add_scalar_adjoint(slot_tangent, by, slot_by_tangent.shadow(), (), seed_tangent);
    }

    fn component_div_tangent(
        &self,
        slot: impl TangentSlot<OMatrix<T, R, C>>,
        other: &OMatrix<T, R, C>,
        slot_other: impl TangentSlot<OMatrix<T, R, C>>,
    ) -> (OMatrix<T, R, C>, OMatrix<T, R, C>) {
        let quotient = self.component_div(other);
        let tangent = quotient_tangent(&quotient, other, slot.tangent(), slot_other.tangent());
        (quotient, tangent)
    }

    fn component_div_augmented_tangent(
        &self,
        slot: Handed<impl TangentSlot<OMatrix<T, R, C>>>,
        other: &OMatrix<T, R, C>,
        slot_other: Handed<impl TangentSlot<OMatrix<T, R, C>>>,
    ) -> ((OMatrix<T, R, C>, OMatrix<T, R, C>), ()) {
        (self.component_div_tangent(slot.0, other, slot_other.0), ())
    }

    fn component_div_adjoint_tangent(
        &self,
        tangent: impl TangentSlot<OMatrix<T, R, C>>,
        slot: impl ShadowSlot<OMatrix<T, R, C>>,
        slot_tangent: impl ShadowSlot<OMatrix<T, R, C>>,
        other: &OMatrix<T, R, C>,
        other_tangent: impl TangentSlot<OMatrix<T, R, C>>,
        slot_other: impl ShadowSlot<OMatrix<T, R, C>>,
        slot_other_tangent: impl ShadowSlot<OMatrix<T, R, C>>,
        _tape: (),
        seed: OMatrix<T, R, C>,
        seed_tangent: OMatrix<T, R, C>,
    ) {
        let (quotient, t_quotient) = self.component_div_tangent(tangent.tangent(), other, other_tangent.tangent());
        let slope = seed.component_div(other);
        let t_slope = quotient_tangent(&slope, other, Some(&seed_tangent), other_tangent.tangent());
        if let Some(adjoint) = slot_other.shadow() {
            *adjoint -= slope.component_mul(&quotient);
        }
        if let Some(adjoint) = slot_other_tangent.shadow() {
            *adjoint -= t_slope.component_mul(&quotient) + slope.component_mul(&t_quotient);
        }
        if let Some(adjoint) = slot.shadow() {
            *adjoint += slope;
        }
        if let Some(adjoint) = slot_tangent.shadow() {
            *adjoint += t_slope;
        }
    }
}

extension! {
    /// Of what is not linear in square matrices.
    trait InverseTangents<T: Element, D: Dim> for OMatrix<T, D, D>
    where DefaultAllocator: Allocator<D, D>;

    fn try_inverse_tangent(&self, slot: impl TangentSlot<OMatrix<T, D, D>>) -> Option<(OMatrix<T, D, D>, OMatrix<T, D, D>)> {
        let inverse = self.clone().try_inverse()?;
        let tangent = match slot.tangent() {
            Some(tangent) => -(&inverse * tangent * &inverse),
            None => inverse.zero_like(),
        };
        Some((inverse, tangent))
    }

    fn try_inverse_augmented_tangent(&self, slot: Handed<impl TangentSlot<OMatrix<T, D, D>>>) -> Option<((OMatrix<T, D, D>, OMatrix<T, D, D>), ())> {
        self.try_inverse_tangent(slot.0).map(|both| (both, ()))
    }

    fn try_inverse_adjoint_tangent(
        &self,
        tangent: impl TangentSlot<OMatrix<T, D, D>>,
        slot: impl ShadowSlot<OMatrix<T, D, D>>,
        slot_tangent: impl ShadowSlot<OMatrix<T, D, D>>,
        _tape: (),
        seed: OMatrix<T, D, D>,
        seed_tangent: OMatrix<T, D, D>,
    ) -> Option<()> {
        let (inverse, t_inverse) = self.try_inverse_tangent(tangent.tangent())?;
        let (turned, t_turned) = (inverse.transpose(), t_inverse.transpose());
        if let Some(adjoint) = slot_tangent.shadow() {
            *adjoint -= &t_turned * &seed * &turned + &turned * &seed_tangent * &turned + &turned * &seed * &t_turned;
        }
        if let Some(adjoint) = slot.shadow() {
            *adjoint -= &turned * seed * &turned;
        }
        Some(())
    }
}

/// The inner product with a tangent, if there is one.
fn product_with<T: Element, R: Dim, C: Dim>(this: &OMatrix<T, R, C>, tangent: Option<&OMatrix<T, R, C>>) -> T
where
    DefaultAllocator: Allocator<R, C>,
{
    tangent.map_or_else(|| T::real_from_f64(0.0), |tangent| this.dot(tangent))
}

/// What of a vector is across a direction, in units of `norm`.
fn across<T: Element, R: Dim, C: Dim>(direction: &OMatrix<T, R, C>, of: &OMatrix<T, R, C>, norm: T) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    let along = direction.dot(of);
    of.zip_map(direction, |of, direction| (of - direction * along) / norm)
}

/// The tangent of q = a / b, element by element: (t_a - q * t_b) / b.
fn quotient_tangent<T: Element, R: Dim, C: Dim>(
    quotient: &OMatrix<T, R, C>,
    b: &OMatrix<T, R, C>,
    t_a: Option<&OMatrix<T, R, C>>,
    t_b: Option<&OMatrix<T, R, C>>,
) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    let mut tangent = t_a.cloned().unwrap_or_else(|| quotient.zero_like());
    if let Some(t_b) = t_b {
        tangent.zip_zip_apply(quotient, t_b, |tangent, quotient, t_b| *tangent -= quotient * t_b);
    }
    tangent.component_div_assign(b);
    tangent
}

/// Adds a multiple of a matrix to an adjoint, and the tangent of that to the tangent of the adjoint.
fn add_multiples<T: Element, R: Dim, C: Dim>(
    (this, tangent): multilinear::Moving<'_, OMatrix<T, R, C>>,
    [adjoint, t_adjoint]: [Option<&mut OMatrix<T, R, C>>; 2],
    (factor, t_factor): (T, T),
) where
    DefaultAllocator: Allocator<R, C>,
{
    if let Some(adjoint) = adjoint {
        adjoint.zip_apply(this, |adjoint, part| *adjoint += part * factor);
    }
    if let Some(adjoint) = t_adjoint {
        adjoint.zip_apply(this, |adjoint, part| *adjoint += part * t_factor);
        if let Some(tangent) = tangent {
            adjoint.zip_apply(tangent, |adjoint, part| *adjoint += part * factor);
        }
    }
}
