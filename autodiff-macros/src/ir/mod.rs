//! The intermediate representation: structured SSA.
//!
//! A [`Function`] is a tree of [`Region`]s. A region binds parameters, runs statements and ends by yielding values or
//! by never getting there. There is no control-flow graph: early returns are structured away while lowering, so every
//! region can be printed back and reversed on its own. Adjoint programs are functions of this same IR.

mod builder;
mod columns;
mod copy;
mod expressions;
pub(crate) mod hash;
mod memory;
mod op;
mod printer;
mod shape;
mod types;
mod verifier;
mod visit;

pub(crate) use builder::Builder;
pub(crate) use columns::Column;
pub(crate) use copy::{copy_region, copy_value};
pub(crate) use memory::{
    Alloc, Ask, Capacity, Checkpoints, Loop, LoopKind, Mutation, Part, Range, RangeAdaptor, is_variant, may_be_variant,
};
pub(crate) use op::{
    Arithmetic, Arm, Call, CallArg, Callee, CastTo, Construct, Foreign, Kept, Literal, Op, Receiver, Taken, binder,
    hole,
};
#[cfg(test)]
pub(crate) use printer::print;
pub(crate) use printer::{Names, describe};
pub(crate) use shape::{Failure, Shape};
pub(crate) use types::{Elements, Reals, Ty, Width, Widths};
pub(crate) use verifier::verify;
pub(crate) use visit::{definitions, map_operands, operands, region_uses, regions, regions_mut, substitute};

use proc_macro2::{Span, TokenStream};

/// An SSA value, an index into [`Function::values`] and into the side tables of the analyses.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Value(pub(crate) u32);

impl Value {
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A row of the table of rules, with what the IR itself needs of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct RuleId {
    pub(crate) index: u16,
    pub(crate) name: &'static str,
    pub(crate) arity: usize,
    /// It panics for some arguments.
    pub(crate) may_panic: bool,
}

/// Where a value's name comes from, which decides whether it is worth a `let`.
#[derive(Clone, Debug, Default)]
pub(crate) enum Name {
    /// A variable of the user's: bound by a `let` even where it is used once, as the user did.
    User(String),
    /// An adjoint or a tangent of a variable of the user's: bound by a `let` as well.
    Adjoint(String),
    /// Named after what it is, where it is used more than once.
    Hint(String),
    #[default]
    None,
}

impl Name {
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Name::User(name) | Name::Adjoint(name) | Name::Hint(name) => Some(name),
            Name::None => None,
        }
    }

    /// The name of the adjoint of a value of this name.
    pub(crate) fn adjoint(&self) -> Name {
        match self {
            Name::User(name) | Name::Adjoint(name) => Name::Adjoint(format!("d_{name}")),
            Name::Hint(name) => Name::Hint(format!("d_{name}")),
            Name::None => Name::None,
        }
    }

    /// The name of the tangent of a value of this name.
    pub(crate) fn tangent(&self) -> Name {
        match self {
            Name::User(name) | Name::Adjoint(name) => Name::Adjoint(format!("t_{name}")),
            Name::Hint(name) => Name::Hint(format!("t_{name}")),
            Name::None => Name::None,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct ValueData {
    pub(crate) ty: Ty,
    pub(crate) name: Name,
    pub(crate) span: Span,
    /// The type that the user wrote on the `let`.
    pub(crate) annotation: Option<TokenStream>,
    /// A variable that foreign code changes in place: one memory cell rather than one value.
    pub(crate) cell: bool,
    /// Made by operators or methods of values that are no floats: it may be one, and it may be no `Copy`.
    pub(crate) undecided: bool,
    /// In a field of a value of the user's type: a float, unless something shows that it is none. After lowering: rustc is to confirm that.
    pub(crate) presumed: bool,
    /// What a variable in memory is: the memory itself, or a reference to it.
    pub(crate) storage: Storage,
    /// Of the primal, computed a second time in the reverse sweep.
    pub(crate) again: bool,
}

/// How a place is held by the variable that it is written as.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Storage {
    #[default]
    Owned,
    /// By a reference.
    Borrowed,
    /// By a reference that there may not be: a shadow that nobody may want.
    Optional,
}

/// A parameter of the function and the values it brings in.
#[derive(Clone, Debug)]
pub(crate) struct Param {
    pub(crate) shape: Shape,
    /// Whether the function is differentiated with respect to it.
    pub(crate) active: bool,
    pub(crate) by_ref: bool,
    pub(crate) mutable: bool,
}

impl Param {
    /// The place that it is, whose shadow is written in place.
    pub(crate) fn place(&self, types: impl Fn(Value) -> Ty) -> Option<Value> {
        match &self.shape {
            Shape::Leaf(value) if self.by_ref && types(*value).is_memory() => Some(*value),
            _ => None,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) values: Vec<ValueData>,
    pub(crate) widths: Widths,
    pub(crate) records: Vec<RecordType>,
    pub(crate) params: Vec<Param>,
    /// The values that the body yields first, as the function's result.
    pub(crate) result: Shape,
    /// How it may fail, by leaving without these.
    pub(crate) failure: Option<Failure>,
    pub(crate) body: Region,
    /// How each leaf of a parameter is read: `x`, `*x`, `p.0`.
    pub(crate) places: Vec<(Value, TokenStream)>,
    /// The body's first statement of the reverse sweep.
    pub(crate) reverse_start: Option<usize>,
    /// The shadow that each place among the parameters has.
    pub(crate) shadows: Vec<(Value, Value)>,
    /// The places whose shadows are written rather than added to.
    pub(crate) overwritten: Vec<Value>,
    /// Whether the attribute names types whose arithmetic is that of floats.
    pub(crate) numbers: bool,
    /// Values from here on belong to the derivative: what computes them is not the user's code.
    pub(crate) first_adjoint: u32,
    /// How loops are run again from checkpoints, where that is asked for.
    pub(crate) checkpoints: Option<Checkpoints>,
}

impl Function {
    pub(crate) fn fresh(&mut self, ty: Ty, name: Name, span: Span) -> Value {
        let value = Value(self.values.len() as u32);
        self.values.push(ValueData {
            ty,
            name,
            span,
            annotation: None,
            cell: false,
            undecided: false,
            presumed: false,
            storage: Storage::Owned,
            again: false,
        });
        value
    }

    /// A value of the same kind as another, its tangent: with the type, and held in the same way.
    pub(crate) fn fresh_tangent(&mut self, of: Value) -> Value {
        let tangent = Value(self.values.len() as u32);
        let data = self.data(of).clone();
        self.values.push(ValueData { name: data.name.tangent(), ..data });
        tangent
    }

    pub(crate) fn data(&self, value: Value) -> &ValueData {
        &self.values[value.index()]
    }

    pub(crate) fn ty(&self, value: Value) -> Ty {
        self.data(value).ty
    }

    /// Whether a value belongs to the derivative rather than to the primal, or to what is run of it a second time.
    pub(crate) fn is_of_derivative(&self, value: Value) -> bool {
        value.0 >= self.first_adjoint && !self.data(value).again
    }

    pub(crate) fn width(&self, value: Value) -> Option<Width> {
        self.widths.get(self.ty(value))
    }

    /// The name of a value's float type; of the usual one if nothing shows it.
    pub(crate) fn real_name(&self, value: Value) -> &str {
        self.widths.reals.name(self.width(value).unwrap_or(Width::F64))
    }

    /// Whether a value's type is a type parameter that stands for a float.
    pub(crate) fn is_generic(&self, value: Value) -> bool {
        matches!(self.width(value), Some(Width::Parameter(_)))
    }

    /// Whether it is more than a computation on numbers.
    pub(crate) fn has_memory_or_loops(&self) -> bool {
        fn found(region: &Region) -> bool {
            region.stmts.iter().any(|stmt| {
                matches!(stmt.op, Op::Loop(_) | Op::View { .. } | Op::Alloc(_))
                    || regions(&stmt.op).into_iter().any(found)
            })
        }
        let params = self.params.iter().flat_map(|param| param.shape.leaves());
        params.into_iter().any(|leaf| self.ty(leaf).is_memory()) || found(&self.body)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct RecordId(pub(crate) u32);

/// A local enum, one variant for each arm that comes to its end.
#[derive(Clone, Debug)]
pub(crate) struct RecordType {
    pub(crate) variants: Vec<Variant>,
}

#[derive(Clone, Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) fields: usize,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Region {
    pub(crate) params: Vec<Value>,
    pub(crate) stmts: Vec<Stmt>,
    pub(crate) end: End,
}

#[derive(Clone, Debug)]
pub(crate) enum End {
    Yield(Vec<Value>),
    /// The last statement panics.
    Diverge,
}

impl Default for End {
    fn default() -> Self {
        End::Yield(Vec::new())
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Stmt {
    pub(crate) results: Vec<Value>,
    pub(crate) op: Op,
    pub(crate) span: Span,
}
