//! Operators of types that are the user's: calls of the runtime's functions of their names, which have companions.

use super::{Lower, Operand, Value};
use crate::ir::{Arithmetic, Callee};
use proc_macro2::{Ident, Span};
use quote::quote_spanned;

impl Lower<'_> {
    /// Whether an operand is known to be of a type that is no float.
    fn is_named(&self, operand: &Operand) -> bool {
        matches!(operand.peeled(), Operand::Leaf(value) | Operand::Place(value) if self.named.contains(value))
    }

    /// `left op right` where one of them is of the user's type.
    pub(super) fn named_arithmetic(
        &mut self,
        op: Arithmetic,
        left: &Operand,
        right: &Operand,
        span: Span,
    ) -> Option<Operand> {
        let both = [self.is_named(left), self.is_named(right)];
        if !both.contains(&true) {
            return None;
        }
        let result = self.operator(name_of(op), &[left.clone(), right.clone()], span);
        // A sum of vectors is a vector, and so is a multiple of one.
        let additive = matches!(op, Arithmetic::Add | Arithmetic::Sub);
        if additive || both != [true, true] {
            self.name_type_of(&result);
        }
        Some(result)
    }

    pub(super) fn named_negation(&mut self, operand: &Operand, span: Span) -> Option<Operand> {
        if !self.is_named(operand) {
            return None;
        }
        let result = self.operator("neg", std::slice::from_ref(operand), span);
        self.name_type_of(&result);
        Some(result)
    }

    /// `place op= right` of a place of the user's type.
    pub(super) fn named_update(&mut self, place: Value, op: Arithmetic, right: &Operand, span: Span) -> bool {
        if !self.named.contains(&place) || !self.is_hidden(place) {
            return false;
        }
        self.make_mutable(place);
        let target = Operand::RefMut(Box::new(Operand::Place(place)));
        self.operator(&format!("{}_assign", name_of(op)), &[target, right.clone()], span);
        self.mark_statement();
        true
    }

    fn operator(&mut self, name: &str, operands: &[Operand], span: Span) -> Operand {
        let (runtime, function) = (&self.runtime, Ident::new(name, span));
        let callee = Callee::Path(quote_spanned!(span=> #runtime::operators::#function));
        self.differentiable_call(callee, operands, None, span)
    }

    /// Notes of a value that it is of the type of others, if that is the user's.
    pub(super) fn name_like(&mut self, value: Value, others: &[Value]) {
        if others.iter().any(|other| self.named.contains(other)) {
            self.named.insert(value);
        }
    }

    fn name_type_of(&mut self, operand: &Operand) {
        if let Operand::Leaf(value) = operand {
            self.named.insert(*value);
        }
    }
}

fn name_of(op: Arithmetic) -> &'static str {
    match op {
        Arithmetic::Add => "add",
        Arithmetic::Sub => "sub",
        Arithmetic::Mul => "mul",
        Arithmetic::Div => "div",
        Arithmetic::Rem => "rem",
    }
}
