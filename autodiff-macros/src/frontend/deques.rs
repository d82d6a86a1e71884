//! `VecDeque`s of numbers are vectors: what is done at their front moves the others.
//!
//! One of indices, such as a queue of nodes, is a constant that is passed through. Which it is shows by what is put into
//! it; then the function is lowered once more.

use super::{Flow, Lower, Operand, Value};
use crate::ir::{Elements, Mutation, Ty};
use proc_macro2::Span;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, ExprMethodCall, Ident, Path};

impl Lower<'_> {
    /// Notes what is put into something that may be a queue.
    pub(super) fn note_queued(&mut self, method: &str, args: &[Operand]) {
        if !matches!(method, "push_back" | "push_front" | "extend") {
            return;
        }
        let number = |value| matches!(self.builder.function.ty(value), Ty::Real(_) | Ty::Memory(Elements::Real(_)));
        let differentiable = |item: &Operand| self.is_computed_operand(item) || item.leaves().into_iter().any(number);
        self.deques |= args.iter().skip(1).any(differentiable);
    }

    /// A method at either end of a queue.
    pub(super) fn queue_method(&mut self, place: Value, method: &str, call: &ExprMethodCall) -> Flow<Option<Operand>> {
        let span = call.method.span();
        Ok(Some(match (method, call.args.len()) {
            ("push_back" | "push_front", 1) => {
                let hint = Some(self.shape_at(place).element());
                let value = self.handed_over(&call.args[0], &hint, true)?;
                self.push_onto(place, value, span);
                if method == "push_front" {
                    let one = self.int(1);
                    self.mutate(place, Mutation::RotateRight, vec![one], span);
                }
                Operand::UNIT
            }
            ("pop_back", 0) => self.pop_from(place, span),
            ("pop_front", 0) => self.pop_first(place, span),
            ("front" | "front_mut", 0) => self.end_of(place, true, method.ends_with("mut"), span),
            ("back" | "back_mut", 0) => self.end_of(place, false, method.ends_with("mut"), span),
            ("make_contiguous", 0) => Operand::RefMut(Box::new(Operand::Place(place))),
            _ => return Ok(None),
        }))
    }

    fn pop_first(&mut self, place: Value, span: Span) -> Operand {
        let (len, one) = (self.length(place, span), self.int(1));
        // Of an empty one none.
        let count = self.int_method("min", vec![len, one]);
        self.named(count, "count");
        self.mutate(place, Mutation::RotateLeft, vec![count], span);
        self.pop_from(place, span)
    }
}

/// The body with vectors in the place of queues.
pub(super) fn as_vectors(block: &Block) -> Block {
    struct Renamed;
    impl VisitMut for Renamed {
        fn visit_path_mut(&mut self, node: &mut Path) {
            visit_mut::visit_path_mut(self, node);
            if let Some(index) = node.segments.iter().position(|segment| segment.ident == "VecDeque") {
                node.leading_colon = None;
                node.segments = node.segments.iter().skip(index).cloned().collect();
                if let Some(first) = node.segments.first_mut() {
                    first.ident = Ident::new("Vec", first.ident.span());
                }
            }
        }
    }
    let mut block = block.clone();
    Renamed.visit_block_mut(&mut block);
    block
}
