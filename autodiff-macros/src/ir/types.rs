//! What syntax shows of types: kinds of values, and the widths of floats by unification.

use super::RecordId;

/// What syntax shows of a value's type; rustc infers the rest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ty {
    /// `f32`, `f64` or a float literal's type, by its class in [`Widths`].
    Real(WidthId),
    Int,
    Bool,
    /// Anything else: rustc knows.
    Opaque,
    /// What a branch hands from the forward to the reverse sweep.
    Record(RecordId),
    /// A node of the computation graph.
    Node,
    /// What a call hands from the forward to the reverse sweep.
    Tape,
    /// A place in memory: a variable that is read and written by statements, or a part of one.
    Memory(Elements),
    /// What a loop hands from the forward to the reverse sweep: a stack of records.
    Stack,
}

/// What the numbers in a place are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Elements {
    Real(WidthId),
    /// Integers and the like.
    Constant,
    /// rustc knows.
    Opaque,
}

impl Ty {
    pub(crate) fn is_real(self) -> bool {
        matches!(self, Ty::Real(_))
    }

    /// Whether a value of this type may carry an adjoint.
    pub(crate) fn may_be_active(self) -> bool {
        matches!(self, Ty::Real(_) | Ty::Opaque | Ty::Memory(Elements::Real(_) | Elements::Opaque))
    }

    pub(crate) fn is_memory(self) -> bool {
        matches!(self, Ty::Memory(_))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Width {
    F32,
    F64,
}

impl Width {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Width::F32 => "f32",
            Width::F64 => "f64",
        }
    }
}

/// A class of values that have the same float type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct WidthId(u32);

/// The float types by unification: two operands of `+` are of one class, an annotation names it.
#[derive(Clone, Default, Debug)]
pub(crate) struct Widths {
    parents: Vec<u32>,
    widths: Vec<Option<Width>>,
}

impl Widths {
    pub(crate) fn fresh(&mut self, width: Option<Width>) -> WidthId {
        let id = self.parents.len() as u32;
        self.parents.push(id);
        self.widths.push(width);
        WidthId(id)
    }

    fn root(&self, WidthId(mut id): WidthId) -> u32 {
        while self.parents[id as usize] != id {
            id = self.parents[id as usize];
        }
        id
    }

    pub(crate) fn unify(&mut self, a: Ty, b: Ty) {
        let (Some(a), Some(b)) = (class(a), class(b)) else { return };
        let (a, b) = (self.root(a), self.root(b));
        if a != b {
            self.parents[b as usize] = a;
            self.widths[a as usize] = self.widths[a as usize].or(self.widths[b as usize]);
        }
    }

    pub(crate) fn get(&self, ty: Ty) -> Option<Width> {
        match ty {
            Ty::Real(id) | Ty::Memory(Elements::Real(id)) => self.widths[self.root(id) as usize],
            _ => None,
        }
    }
}

/// The class of a number, or of the numbers in a place.
fn class(ty: Ty) -> Option<WidthId> {
    match ty {
        Ty::Real(id) | Ty::Memory(Elements::Real(id)) => Some(id),
        _ => None,
    }
}
