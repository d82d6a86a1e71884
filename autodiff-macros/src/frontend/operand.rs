//! What an expression lowers to: values put together as the source puts them together.

use super::Var;
use super::closure::Closure;
use super::iterate::Iterate;
use crate::ir::{Shape, Value};
use std::fmt;
use std::rc::Rc;

/// The lowered form of an expression. Tuples, references and options exist here only: the IR has their leaves.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Operand {
    Leaf(Value),
    /// What is in a place at the time when it is read.
    Place(Value),
    /// A variable of the function, where a reference to it is passed to a closure.
    Variable(Var),
    Tuple(Vec<Operand>),
    /// A shared reference: what it points to can't change while it lives, so it stands for that value.
    Ref(Box<Operand>),
    /// A reference that what it points to is changed through.
    RefMut(Box<Operand>),
    /// An `Option` or a `Result` whose construction is in sight.
    Optional {
        tag: Value,
        payload: Box<Operand>,
        /// Of a `Result`, its error as an `Option`, which is one where the tag does not hold.
        error: Box<Operand>,
    },
    /// A closure, which is lowered at each call.
    Closure(Shared<Closure>),
    /// A function that a variable stands for.
    Function(Shared<syn::ExprPath>),
    /// A list of what has no common form in memory, by its items.
    List(Shared<Vec<Operand>>),
    /// An iterator, which is lowered where it is consumed.
    Iterate(Shared<Iterate>),
    /// Declared, not yet assigned, or of no consequence on this path.
    #[default]
    Undefined,
}

/// What is shared rather than copied, and equal to nothing but itself.
pub(crate) struct Shared<T>(pub(super) Rc<T>);

impl<T> Shared<T> {
    pub(super) fn new(inner: T) -> Self {
        Shared(Rc::new(inner))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> fmt::Debug for Shared<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl Operand {
    pub(crate) const UNIT: Operand = Operand::Tuple(Vec::new());

    pub(super) fn option(tag: Value, payload: Operand) -> Operand {
        Operand::Optional { tag, payload: Box::new(payload), error: Box::default() }
    }

    pub(super) fn shared_ref(self) -> Operand {
        Operand::Ref(Box::new(self))
    }

    /// Through references, as auto-deref goes.
    pub(crate) fn peeled(&self) -> &Operand {
        match self {
            Operand::Ref(inner) | Operand::RefMut(inner) => inner.peeled(),
            other => other,
        }
    }

    pub(crate) fn leaf(&self) -> Option<Value> {
        match self.peeled() {
            Operand::Leaf(value) => Some(*value),
            _ => None,
        }
    }

    /// The place that it is, or that it refers to.
    pub(super) fn place(&self) -> Option<Value> {
        match self.peeled() {
            Operand::Place(place) => Some(*place),
            _ => None,
        }
    }

    /// The shape for a signature or a call, where there are neither options nor missing parts.
    pub(crate) fn shape(&self) -> Option<Shape> {
        match self {
            Operand::Leaf(value) | Operand::Place(value) => Some(Shape::Leaf(*value)),
            Operand::Tuple(parts) => Some(Shape::Tuple(parts.iter().map(Operand::shape).collect::<Option<_>>()?)),
            Operand::Ref(inner) | Operand::RefMut(inner) => inner.shape(),
            Operand::Optional { .. }
            | Operand::Variable(_)
            | Operand::Undefined
            | Operand::Closure(_)
            | Operand::Function(_)
            | Operand::List(_)
            | Operand::Iterate(_) => None,
        }
    }

    pub(crate) fn leaves(&self) -> Vec<Value> {
        match self {
            Operand::Leaf(value) | Operand::Place(value) => vec![*value],
            Operand::Tuple(parts) => parts.iter().flat_map(Operand::leaves).collect(),
            Operand::Ref(inner) | Operand::RefMut(inner) => inner.leaves(),
            Operand::Optional { tag, payload, error } => {
                let mut leaves = vec![*tag];
                leaves.extend(payload.leaves());
                leaves.extend(error.leaves());
                leaves
            }
            Operand::Undefined
            | Operand::Variable(_)
            | Operand::Closure(_)
            | Operand::Function(_)
            | Operand::List(_)
            | Operand::Iterate(_) => Vec::new(),
        }
    }
}
