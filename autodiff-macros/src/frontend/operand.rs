//! What an expression lowers to: values put together as the source puts them together.

use crate::ir::{Shape, Value};

/// The lowered form of an expression. Tuples, references and options exist here only: the IR has their leaves.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Operand {
    Leaf(Value),
    Tuple(Vec<Operand>),
    /// A shared reference: what it points to can't change while it lives, so it stands for that value.
    Ref(Box<Operand>),
    /// An `Option` whose construction is in sight.
    Optional {
        tag: Value,
        payload: Box<Operand>,
    },
    /// Declared, not yet assigned, or of no consequence on this path.
    #[default]
    Undefined,
}

impl Operand {
    pub(crate) const UNIT: Operand = Operand::Tuple(Vec::new());

    /// Through references, as auto-deref goes.
    pub(crate) fn peeled(&self) -> &Operand {
        match self {
            Operand::Ref(inner) => inner.peeled(),
            other => other,
        }
    }

    pub(crate) fn leaf(&self) -> Option<Value> {
        match self.peeled() {
            Operand::Leaf(value) => Some(*value),
            _ => None,
        }
    }

    /// The shape for a signature or a call, where there are neither options nor missing parts.
    pub(crate) fn shape(&self) -> Option<Shape> {
        match self {
            Operand::Leaf(value) => Some(Shape::Leaf(*value)),
            Operand::Tuple(parts) => Some(Shape::Tuple(parts.iter().map(Operand::shape).collect::<Option<_>>()?)),
            Operand::Ref(inner) => inner.shape(),
            Operand::Optional { .. } | Operand::Undefined => None,
        }
    }

    pub(crate) fn from_shape(shape: &Shape) -> Operand {
        match shape {
            Shape::Leaf(value) => Operand::Leaf(*value),
            Shape::Tuple(parts) => Operand::Tuple(parts.iter().map(Operand::from_shape).collect()),
        }
    }

    pub(crate) fn leaves(&self) -> Vec<Value> {
        match self {
            Operand::Leaf(value) => vec![*value],
            Operand::Tuple(parts) => parts.iter().flat_map(Operand::leaves).collect(),
            Operand::Ref(inner) => inner.leaves(),
            Operand::Optional { tag, payload } => {
                let mut leaves = vec![*tag];
                leaves.extend(payload.leaves());
                leaves
            }
            Operand::Undefined => Vec::new(),
        }
    }
}
