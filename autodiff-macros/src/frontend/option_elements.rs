//! Sequences of options: an element is an option in a place.

use super::{Lower, Operand, TypeShape, Value};
use proc_macro2::Span;

impl Lower<'_> {
    /// An option in sight as one value in memory, as an element of a sequence is, with what is known of its payload.
    pub(super) fn as_element(&mut self, item: Operand, span: Span) -> (Operand, Option<TypeShape>) {
        let Operand::Optional { payload, .. } = item.peeled() else { return (item, None) };
        let payload = self.payload_shape(payload);
        match self.option_in_memory(&item, span) {
            Some(element) => (element, Some(payload)),
            None => (item, None),
        }
    }

    fn payload_shape(&self, payload: &Operand) -> TypeShape {
        match payload.peeled() {
            Operand::Leaf(value) | Operand::Place(value) => self.shape_of_value(*value),
            Operand::Tuple(parts) => TypeShape::Tuple(parts.iter().map(|part| self.payload_shape(part)).collect()),
            _ => TypeShape::Opaque,
        }
    }

    /// Notes that the elements of a sequence are options.
    pub(super) fn note_options(&mut self, place: Value, payload: TypeShape) {
        if let Some(TypeShape::Sequence(sequence)) = self.types.get_mut(&place)
            && !matches!(&sequence.payload, Some(known) if *known != TypeShape::Opaque)
        {
            sequence.payload = Some(payload);
        }
    }

    /// Whether an option in a place is known to be of a number.
    pub(super) fn holds_number(&self, place: Value) -> bool {
        matches!(self.options.get(&place), Some(TypeShape::Real(_) | TypeShape::Int | TypeShape::Bool))
    }

    /// `place.take()`
    pub(super) fn taken_out(&mut self, place: Value, call: &syn::ExprMethodCall) -> Operand {
        let span = call.method.span();
        let taken = self.copy_of_hidden(place, span);
        if let (Some(taken), Some(payload)) = (taken.place(), self.options.get(&place).cloned()) {
            self.options.insert(taken, payload);
        }
        let none = self.none(span);
        self.store_place(place, none, &call.method);
        taken
    }

    /// Whether an operand is, or refers to, an option in a place.
    pub(super) fn is_option_in_place(&self, operand: &Operand) -> bool {
        operand.place().is_some_and(|place| self.options.contains_key(&place))
    }
}
