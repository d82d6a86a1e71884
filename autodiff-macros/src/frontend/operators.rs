//! Operators of types that are the user's: calls of the runtime's functions of their names, which have companions.

use super::{Lower, Operand, Value};
use crate::ir::{Arithmetic, Callee, Ty};
use proc_macro2::{Ident, Span};
use quote::quote_spanned;
use syn::Expr;

impl Lower<'_> {
    /// Whether an operand is known to be of a type that is no float.
    fn is_named(&self, operand: &Operand) -> bool {
        match operand.peeled() {
            Operand::Leaf(value) | Operand::Place(value) => {
                // Of a float there is no need to write a reference.
                let referred = matches!(operand, Operand::Ref(_)) && self.is_undecided(*value);
                self.named.contains(value) || referred && !self.builder.function.ty(*value).is_real()
            }
            _ => false,
        }
    }

    /// Whether a method of an operand is the user's, whatever it is called: `z.exp()` of a complex number.
    pub(super) fn is_of_own_type(&self, operand: &Operand) -> bool {
        let constructed = |value: &Value| self.made.contains(value) && self.is_undecided(*value);
        self.is_named(operand) || operand.peeled().leaf().as_ref().is_some_and(constructed)
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
        let open = |operand: &Operand| operand.leaf().is_some_and(|value| self.is_undecided(value));
        if !both.contains(&true) && !(self.learned.arrays && (open(left) || open(right))) {
            return None;
        }
        let result = self.operator(name_of(op), &[left.clone(), right.clone()], span);
        if !both.contains(&true) {
            return Some(result);
        }
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
        if !(self.named.contains(&place) || self.is_undecided(place)) || !self.is_hidden(place) {
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
        let result = self.differentiable_call(callee, operands, None, span);
        // It is no option.
        result.leaves().iter().for_each(|value| drop(self.calls.remove(value)));
        self.leave_undecided(result)
    }

    /// Notes of a result that it may be no float, unless syntax shows that it is one.
    pub(super) fn leave_undecided(&mut self, result: Operand) -> Operand {
        for value in result.leaves() {
            let data = &mut self.builder.function.values[value.index()];
            data.undecided |= data.ty == Ty::Opaque;
        }
        result
    }

    /// Notes of what stands behind `&` in arithmetic that it may be no float.
    pub(super) fn leave_referred_undecided(&mut self, expr: &Expr, operand: &Operand) {
        if let (Expr::Reference(_), Operand::Ref(inner)) = (super::memory::bare(expr), operand)
            && let Operand::Place(place) = **inner
            && self.is_hidden(place)
        {
            self.builder.function.values[place.index()].undecided = true;
        }
    }

    /// Whether a value may be no float, although syntax does not show that it is none.
    pub(super) fn is_undecided(&self, value: Value) -> bool {
        self.builder.function.data(value).undecided
    }

    /// Notes of a value that it is of the type of others, if that is the user's.
    pub(super) fn name_like(&mut self, value: Value, others: &[Value]) {
        if others.iter().any(|other| self.named.contains(other)) {
            self.named.insert(value);
        }
        if others.iter().any(|other| self.made.contains(other)) {
            self.made.insert(value);
        }
        let undecided = others.iter().any(|other| self.is_undecided(*other));
        let presumed = others.iter().any(|other| self.builder.function.data(*other).presumed);
        let data = &mut self.builder.function.values[value.index()];
        (data.undecided, data.presumed) = (data.undecided || undecided, data.presumed || presumed);
    }

    pub(super) fn name_type_of(&mut self, operand: &Operand) {
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
