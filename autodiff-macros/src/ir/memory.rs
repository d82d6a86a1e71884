//! Memory and loops: parts of places, how variables come to be, what changes them, and what is carried.

use super::{Region, Value};
use proc_macro2::TokenStream;
use std::collections::BTreeSet;

/// A step from a place to a part of it.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    Index(Value),
    Range { start: Option<Value>, end: Option<Value>, inclusive: bool },
    Field(TokenStream),
}

impl Part {
    pub(crate) fn operands(&self) -> Vec<Value> {
        match self {
            Part::Index(index) => vec![*index],
            Part::Range { start, end, .. } => start.iter().chain(end).copied().collect(),
            Part::Field(_) => Vec::new(),
        }
    }
}

/// How a variable in memory comes to be.
#[derive(Clone, Debug)]
pub(crate) enum Alloc {
    /// `[a, b]` or `vec![a, b]`; of tuples of so many parts, if not 0.
    List { items: Vec<Value>, arity: usize, vec: bool },
    /// `Path { member: item, .. }`, the other members as they are in another value.
    Struct { path: TokenStream, members: Vec<TokenStream>, items: Vec<Value>, rest: Option<Value> },
    /// `[value; 3]`
    Array { value: Value, count: TokenStream },
    /// `vec![value; n]`
    Vec { value: Value, count: Value },
    /// `Vec::new()`
    Empty { capacity: Option<Value> },
    /// A copy of what is in a place: as written where that says how, `clone`, `to_vec`.
    Copy { of: Value, method: Option<&'static str> },
    /// A tuple that is borrowed as a whole.
    Tuple(Vec<Value>),
    /// A variable whose address is taken.
    Cell(Value),
    /// The adjoint of a place, zero.
    Zero { like: Value },
}

/// A method that changes a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mutation {
    Swap,
    /// With another place: `mem::swap`.
    Exchange,
    Reverse,
    RotateLeft,
    RotateRight,
    Fill,
    /// `place = vector`, of another length it may be.
    Replace,
    /// `copy_from_slice`, `clone_from_slice`
    CopyFrom,
    Push,
    /// Its results: whether there was an element, and the element.
    Pop,
    Truncate,
    Clear,
    /// `resize` with zeros: the reverse of `truncate`.
    Resize,
    /// Into the order that an index vector gives.
    Permute,
    PermuteBack,
    /// An adjoint added to, number by number.
    Accumulate,
    /// An adjoint added to, with each row of another.
    AccumulateAll,
    /// An adjoint set to zero.
    Zero,
    /// Zero, of what may be a constant that carries no adjoint. Of a tangent, the zero of the place that the argument is.
    Forget,
}

#[derive(Clone, Debug)]
pub(crate) struct Loop {
    pub(crate) kind: LoopKind,
    /// What the carried variables are on entry.
    pub(crate) inits: Vec<Value>,
    /// The body's first result says whether to go on.
    pub(crate) breaks: bool,
    /// Its parameters are the index, where there is one, and the carried variables; it yields their next values.
    pub(crate) body: Region,
}

#[derive(Clone, Debug)]
pub(crate) enum LoopKind {
    Range(Range),
    /// While the region yields `true`; it reads the carried variables.
    While(Region),
    Forever,
}

/// The numbers that a `for` goes through.
#[derive(Clone, Debug)]
pub(crate) struct Range {
    pub(crate) start: Value,
    /// None of `start..`.
    pub(crate) end: Option<Value>,
    pub(crate) inclusive: bool,
    /// `.rev()` and `.step_by(k)`, in their order.
    pub(crate) adaptors: Vec<RangeAdaptor>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum RangeAdaptor {
    Reversed,
    StepBy(Value),
}

impl Range {
    pub(crate) fn operands(&self) -> Vec<Value> {
        let steps = self.adaptors.iter().filter_map(|adaptor| match adaptor {
            RangeAdaptor::StepBy(step) => Some(*step),
            RangeAdaptor::Reversed => None,
        });
        [self.start].into_iter().chain(self.end).chain(steps).collect()
    }

    /// The same numbers in the other order.
    pub(crate) fn reversed(mut self) -> Self {
        match self.adaptors.last() {
            Some(RangeAdaptor::Reversed) => {
                self.adaptors.pop();
            }
            _ => self.adaptors.push(RangeAdaptor::Reversed),
        }
        self
    }
}

impl Loop {
    /// The index of the iteration, of a `for`.
    pub(crate) fn index(&self) -> Option<Value> {
        matches!(self.kind, LoopKind::Range(_)).then(|| self.body.params.first().copied()).flatten()
    }

    /// The carried variables as the body sees them.
    pub(crate) fn carried(&self) -> &[Value] {
        &self.body.params[usize::from(matches!(self.kind, LoopKind::Range(_)))..]
    }

    /// What they are in the next iteration.
    pub(crate) fn next(&self) -> &[Value] {
        self.body.yields().get(usize::from(self.breaks)..).unwrap_or_default()
    }
}

/// Loops that keep their state now and then instead of records, and are run again from there.
#[derive(Clone, Debug)]
pub(crate) struct Checkpoints {
    /// The number of iterations between two checkpoints; with none, they grow apart with the number of them.
    pub(crate) every: Option<usize>,
    /// Which of the outermost loops, each by the first value that it makes.
    pub(crate) loops: BTreeSet<Value>,
}

/// What a stack of checkpoints is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ask {
    /// Whether this iteration is to begin with a checkpoint.
    IsDue,
    /// How many there are.
    Segments,
    /// How many iterations there have been since the last.
    Steps,
    /// To note that a segment begins, of what is replayed.
    Mark,
    /// To go back to the beginning of the segment.
    Rewind,
    /// What is replayed next.
    Next,
}

/// How much room a stack of records is given.
#[derive(Clone, Debug)]
pub(crate) enum Capacity {
    /// Known at compile time: on the stack.
    Fixed(TokenStream),
    /// As many as a range has numbers.
    Range(Range),
    Unknown,
    /// For the last one alone.
    Latest,
    /// Of checkpoints: the iterations between two of them, if that is fixed.
    Checkpoints(Option<usize>),
    /// Of what is replayed.
    Replay,
    /// Of an argument of calls.
    Arguments,
}

/// Whether a path in upper case is that of an enum's variant rather than of a type.
pub(crate) fn is_variant(path: &TokenStream) -> bool {
    let trees: Vec<String> = path.clone().into_iter().map(|tree| tree.to_string()).collect();
    let upper = |name: &String| name.chars().next().is_some_and(char::is_uppercase);
    matches!(&trees[..], [.., outer, first, second, _] if first == ":" && second == ":" && (upper(outer) || outer == ">"))
}

/// Whether a constructor may be that of a variant: one by its name alone may have been imported.
pub(crate) fn may_be_variant(path: &TokenStream, members: &[TokenStream]) -> bool {
    let bare = path.clone().into_iter().nth(1).is_none() && path.to_string() != "Self";
    is_variant(path) || bare && members.first().is_some_and(|member| member.to_string() == "0")
}
