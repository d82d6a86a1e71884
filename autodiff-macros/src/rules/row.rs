//! The shape of a row of the table.

use super::{Node, Partial};

/// A real function and its partial derivatives.
pub(crate) struct Row {
    /// The method of `f32` and `f64`.
    pub(crate) name: &'static str,
    pub(crate) params: &'static [ParamKind],
    /// One for each real parameter, in terms of the arguments and the result.
    pub(crate) partials: &'static [for<'b> fn(&[Node<'b>], Node<'b>) -> Partial<'b>],
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ParamKind {
    Real,
    /// An exponent of `powi`: no derivative.
    Int,
}

impl Row {
    /// The partial of an argument, `None` for an integer.
    pub(crate) fn partial(&self, argument: usize) -> Option<for<'b> fn(&[Node<'b>], Node<'b>) -> Partial<'b>> {
        if self.params.get(argument) != Some(&ParamKind::Real) {
            return None;
        }
        let index = self.params[..argument].iter().filter(|kind| **kind == ParamKind::Real).count();
        self.partials.get(index).copied()
    }
}
