//! How values are put together: tuples exist in signatures and at calls only, inside there are their leaves.

use super::Value;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Leaf(Value),
    Tuple(Vec<Shape>),
}

/// How a function fails that may return no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// `None`
    Nothing,
    /// `Err(..)`
    Error,
}

impl Shape {
    pub(crate) const UNIT: Shape = Shape::Tuple(Vec::new());

    pub(crate) fn leaves(&self) -> Vec<Value> {
        let mut leaves = Vec::new();
        self.for_each(&mut |value| leaves.push(value));
        leaves
    }

    fn for_each(&self, visit: &mut impl FnMut(Value)) {
        match self {
            Shape::Leaf(value) => visit(*value),
            Shape::Tuple(parts) => parts.iter().for_each(|part| part.for_each(visit)),
        }
    }

    /// The same shape with other leaves.
    pub(crate) fn map(&self, replace: &mut impl FnMut(Value) -> Value) -> Shape {
        match self {
            Shape::Leaf(value) => Shape::Leaf(replace(*value)),
            Shape::Tuple(parts) => Shape::Tuple(parts.iter().map(|part| part.map(replace)).collect()),
        }
    }
}
