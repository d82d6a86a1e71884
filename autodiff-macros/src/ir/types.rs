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
    /// A type parameter that stands for a float, by its index among [`Reals`].
    Parameter(usize),
}

impl std::fmt::Display for Width {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Width::F32 => "f32",
            Width::F64 => "f64",
            Width::Parameter(_) => "T",
        })
    }
}

/// The names of the float types: of the primitive ones, and of the type parameters that stand for them.
#[derive(Clone, Default, Debug)]
pub(crate) struct Reals(pub(crate) Vec<String>);

impl Reals {
    pub(crate) fn name(&self, width: Width) -> &str {
        match width {
            Width::F32 => "f32",
            Width::F64 => "f64",
            Width::Parameter(index) => self.0.get(index).map_or("f64", String::as_str),
        }
    }

    pub(crate) fn named(&self, name: &str) -> Option<Width> {
        match name {
            "f32" => Some(Width::F32),
            "f64" => Some(Width::F64),
            name => self.0.iter().position(|param| param == name).map(Width::Parameter),
        }
    }

    /// What a float is whose type nothing shows.
    pub(crate) fn usual(&self) -> Width {
        if self.0.is_empty() { Width::F64 } else { Width::Parameter(0) }
    }
}

/// A class of values that have the same float type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct WidthId(u32);

/// The float types by unification: two operands of `+` are of one class, an annotation names it.
#[derive(Clone, Default, Debug)]
pub(crate) struct Widths {
    pub(crate) reals: Reals,
    parents: Vec<u32>,
    widths: Vec<Option<Width>>,
}

impl Widths {
    pub(crate) fn of(reals: Reals) -> Self {
        Widths { reals, ..Widths::default() }
    }

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
            Ty::Real(id) | Ty::Memory(Elements::Real(id)) => {
                // In generic code, it is the parameter rather than a primitive type.
                let generic = (!self.reals.0.is_empty()).then(|| self.reals.usual());
                self.widths[self.root(id) as usize].or(generic)
            }
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
