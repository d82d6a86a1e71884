//! The intermediate representation: structured SSA.
//!
//! A [`Function`] is a tree of [`Region`]s. A region binds parameters, runs statements and ends by yielding values or
//! by never getting there. There is no control-flow graph: early returns are structured away while lowering, so every
//! region can be printed back and reversed on its own. Adjoint programs are functions of this same IR.

mod builder;
mod expressions;
mod printer;
mod shape;
mod verifier;
mod visit;

pub(crate) use builder::Builder;
#[cfg(test)]
pub(crate) use printer::print;
pub(crate) use printer::{Names, describe};
pub(crate) use shape::Shape;
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

/// Where a value's name comes from, which decides whether it is worth a `let`.
#[derive(Clone, Debug, Default)]
pub(crate) enum Name {
    /// A variable of the user's: bound by a `let` even where it is used once, as the user did.
    User(String),
    /// An adjoint of a variable of the user's: bound by a `let` as well.
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
    /// What a variable in memory is: the memory itself, or a reference to it.
    pub(crate) storage: Storage,
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
    pub(crate) body: Region,
    /// How each leaf of a parameter is read: `x`, `*x`, `p.0`.
    pub(crate) places: Vec<(Value, TokenStream)>,
    /// The body's first statement of the reverse sweep.
    pub(crate) reverse_start: Option<usize>,
    /// The shadow that each place among the parameters has.
    pub(crate) shadows: Vec<(Value, Value)>,
    /// The places whose shadows are written rather than added to.
    pub(crate) overwritten: Vec<Value>,
}

impl Function {
    pub(crate) fn fresh(&mut self, ty: Ty, name: Name, span: Span) -> Value {
        let value = Value(self.values.len() as u32);
        self.values.push(ValueData { ty, name, span, annotation: None, cell: false, storage: Storage::Owned });
        value
    }

    pub(crate) fn data(&self, value: Value) -> &ValueData {
        &self.values[value.index()]
    }

    pub(crate) fn ty(&self, value: Value) -> Ty {
        self.data(value).ty
    }

    pub(crate) fn width(&self, value: Value) -> Option<Width> {
        self.widths.get(self.ty(value))
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

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Arithmetic {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
}

#[derive(Clone, Debug)]
pub(crate) enum Op {
    /// A literal as the user wrote it, or a number that a derivative needs.
    Literal(Literal),
    /// The additive identity, of the type of the primal value `like`; `negative` where it only feeds additions.
    Zero {
        like: Value,
        negative: bool,
    },
    /// A value of no consequence, for a result that this path does not set.
    Undefined,
    Copy(Value),
    Neg(Value),
    Not(Value),
    Arithmetic(Arithmetic, Value, Value),
    /// A comparison, `&&`, `||` or another operator that yields a constant.
    Operator {
        op: &'static str,
        left: Value,
        right: Value,
    },
    Cast {
        value: Value,
        to: CastTo,
    },
    Rule {
        rule: RuleId,
        args: Vec<Value>,
    },
    /// `if condition { then } else { otherwise }` without sides to compute.
    Select {
        condition: Value,
        then: Value,
        otherwise: Value,
    },
    /// `value.field` of a value whose parts are not in sight.
    Field {
        value: Value,
        field: TokenStream,
    },
    /// The adjoint of a value with parts, one part added to.
    AddField {
        sum: Value,
        field: TokenStream,
        part: Value,
    },
    /// The sum of two adjoints of a type that may have parts.
    Accumulate {
        sum: Value,
        contribution: Value,
    },
    /// Code that is passed through: the tokens with a placeholder for each operand.
    Foreign(Foreign),
    Call(Call),
    /// A call that is reversed later: its results are the callee's and a tape.
    CallAugmented(Call),
    /// The reverse of a call: its results are the contributions to the arguments' active leaves.
    CallAdjoint {
        call: Call,
        tape: Value,
        seeds: Vec<Value>,
        active: Vec<bool>,
        /// Of each argument that is a place, its adjoint.
        shadows: Vec<Option<Value>>,
    },
    /// A part of a place.
    View {
        base: Value,
        part: Part,
        mutable: bool,
    },
    /// Two parts of a place, before and after an index, that are changed side by side.
    SplitMut {
        base: Value,
        at: Value,
    },
    /// What is in a place, which is known to be there if it is `trusted`.
    Load {
        place: Value,
        trusted: bool,
    },
    Store {
        place: Value,
        value: Value,
    },
    /// `place += value` or `place -= value`.
    Update {
        place: Value,
        op: Arithmetic,
        value: Value,
    },
    /// What is in the place of an adjoint, which becomes zero.
    Take {
        place: Value,
    },
    Length {
        place: Value,
    },
    /// The sum of the numbers in a place.
    Sum {
        place: Value,
    },
    /// A variable in memory.
    Alloc(Alloc),
    /// A method that changes a place.
    Mutate {
        place: Value,
        how: Mutation,
        args: Vec<Value>,
    },
    Loop(Box<Loop>),
    /// The stack that a loop's records live in.
    Stack(Capacity),
    /// A record, put on the stack.
    Push {
        stack: Value,
        fields: Vec<Value>,
    },
    /// A record, taken from the stack: its fields.
    Pop {
        stack: Value,
    },
    /// The number at some distance from another: `nth(start, k)`.
    Nth {
        start: Value,
        index: Value,
        back: bool,
    },
    If {
        condition: Value,
        arms: [Region; 2],
    },
    Match {
        scrutinees: Vec<Value>,
        arms: Vec<Arm>,
    },
    /// An arm's record.
    Record {
        record: RecordId,
        variant: usize,
        fields: Vec<Value>,
    },
    /// Branches on the arm that ran; each region's parameters are the fields of its variant.
    MatchRecord {
        scrutinee: Value,
        record: RecordId,
        arms: Vec<(usize, Region)>,
    },
    /// A partial derivative with an edge case, computed by the runtime's function of this name.
    Runtime {
        function: &'static str,
        args: Vec<Value>,
    },
    GraphInput {
        name: String,
        value: Value,
    },
    GraphNode {
        name: String,
        expression: String,
        value: Value,
        inputs: Vec<(Value, Value)>,
    },
}

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
    /// `[value; 3]`
    Array { value: Value, count: TokenStream },
    /// `vec![value; n]`
    Vec { value: Value, count: Value },
    /// `Vec::new()`
    Empty { capacity: Option<Value> },
    /// A copy of what is in a place: as written where that says how, `clone`, `to_vec`.
    Copy { of: Value, method: Option<&'static str> },
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

/// How much room a stack of records is given.
#[derive(Clone, Debug)]
pub(crate) enum Capacity {
    /// Known at compile time: on the stack.
    Fixed(TokenStream),
    /// As many as a range has numbers.
    Range(Range),
    Unknown,
}

#[derive(Clone, Debug)]
pub(crate) enum Literal {
    /// As written, with its suffix.
    Tokens(proc_macro2::Literal),
    Bool(bool),
    Real(f64),
    /// An exponent that a derivative needs.
    Integer(i64),
    /// A constant of `core::f64::consts`, in the width of its value.
    Constant(&'static str),
}

#[derive(Clone, Debug)]
pub(crate) enum CastTo {
    /// `as f64`
    Real(Width),
    /// `f64::from(..)`
    From(Width),
    /// Back to the type of a value: the adjoint of a cast.
    Like(Value),
    /// To a type that carries no derivative.
    Constant(TokenStream),
}

#[derive(Clone, Debug)]
pub(crate) struct Arm {
    /// Over the scrutinees, with a placeholder for each binding.
    pub(crate) pattern: TokenStream,
    pub(crate) bindings: Vec<Value>,
    pub(crate) guard: Option<Region>,
    pub(crate) body: Region,
}

#[derive(Clone, Debug)]
pub(crate) struct Foreign {
    pub(crate) code: TokenStream,
    pub(crate) args: Vec<Value>,
    /// What to call it in a message.
    pub(crate) construct: Construct,
    /// Neither effect nor panic: may be left out, moved or repeated.
    pub(crate) pure_: bool,
    /// A statement without a value.
    pub(crate) statement: bool,
}

/// A construct that carries no derivative, for the message where one is needed.
#[derive(Clone, Debug)]
pub(crate) enum Construct {
    Method(String),
    Macro(String),
    Closure,
    ClosureCall(String),
    Index,
    Array,
    Struct,
    Constructor(String),
    Operator(String),
    /// To a type that may be a float or not.
    Cast(String),
    MutableBorrow,
    /// Reading or writing a variable that foreign code changes.
    Cell,
    Other(&'static str),
    /// Constant by what it is: a literal, a path, a block of constants.
    Constant,
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// The callee as written, for example `inner::f` or `Self::f`.
    pub(crate) path: TokenStream,
    /// The method's name where it is written `self.f(...)`: the first argument is the receiver.
    pub(crate) method: Option<proc_macro2::Ident>,
    pub(crate) args: Vec<CallArg>,
    pub(crate) result: Shape,
    /// What it hands to its reverse.
    pub(crate) tape: Value,
    /// The user does not bind the result.
    pub(crate) statement: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct CallArg {
    pub(crate) shape: Shape,
    pub(crate) by_ref: bool,
    /// `&mut`: the callee changes it.
    pub(crate) mutable: bool,
}

impl Call {
    /// Of each argument, whether one of its leaves is active.
    pub(crate) fn active_args(&self, is_active: impl Fn(Value) -> bool) -> Vec<bool> {
        self.args.iter().map(|arg| arg.shape.leaves().into_iter().any(&is_active)).collect()
    }

    /// The leaves of the arguments that are active, constant ones among them included.
    pub(crate) fn leaves_of(&self, active: &[bool]) -> Vec<Value> {
        self.args.iter().zip(active).filter(|(_, active)| **active).flat_map(|(arg, _)| arg.shape.leaves()).collect()
    }

    pub(crate) fn leaves(&self) -> Vec<Value> {
        self.args.iter().flat_map(|arg| arg.shape.leaves()).collect()
    }
}

impl Op {
    /// Whether the statement has no effect and can't panic, so that it may be dropped, moved or inlined.
    pub(crate) fn is_pure(&self, ty: &dyn Fn(Value) -> Ty) -> bool {
        match self {
            Op::Literal(_) | Op::Zero { .. } | Op::Undefined | Op::Copy(_) | Op::Not(_) | Op::Select { .. } => true,
            Op::Record { .. } | Op::Runtime { .. } => true,
            Op::Field { .. } | Op::AddField { .. } | Op::Accumulate { .. } => true,
            Op::Neg(value) => ty(*value).is_real(),
            Op::Arithmetic(_, left, right) => ty(*left).is_real() || ty(*right).is_real(),
            Op::Operator { op, left, right } => {
                matches!(*op, "&&" | "||" | "==" | "!=" | "<" | "<=" | ">" | ">=")
                    && [*left, *right].into_iter().all(|v| !matches!(ty(v), Ty::Opaque))
            }
            Op::Cast { value, .. } => !matches!(ty(*value), Ty::Opaque),
            Op::Rule { rule, args } => !rule.may_panic && args.iter().any(|arg| ty(*arg).is_real()),
            Op::Foreign(foreign) => foreign.pure_,
            Op::Call(_) | Op::CallAugmented(_) | Op::CallAdjoint { .. } => false,
            Op::View { part, .. } => !matches!(part, Part::Range { .. }),
            // Reading is of a moment, and elements are known to be there or not.
            Op::Load { .. } => false,
            Op::Store { .. } | Op::Update { .. } | Op::Take { .. } | Op::Mutate { .. } => false,
            Op::Push { .. } | Op::Pop { .. } | Op::Loop(_) | Op::SplitMut { .. } => false,
            Op::Length { .. } | Op::Sum { .. } | Op::Alloc(_) => false,
            Op::Stack(_) | Op::Nth { .. } => true,
            Op::If { arms, .. } => arms.iter().all(|region| region.is_pure(ty)),
            Op::Match { arms, .. } => {
                arms.iter().all(|arm| arm.body.is_pure(ty) && arm.guard.as_ref().is_none_or(|guard| guard.is_pure(ty)))
            }
            Op::MatchRecord { arms, .. } => arms.iter().all(|(_, region)| region.is_pure(ty)),
            Op::GraphInput { .. } | Op::GraphNode { .. } => false,
        }
    }

    /// Whether the statement may be left out where nothing reads its results.
    pub(crate) fn is_droppable(&self, ty: &dyn Fn(Value) -> Ty) -> bool {
        match self {
            Op::Load { trusted, .. } => *trusted,
            Op::Length { .. } | Op::Sum { .. } | Op::Alloc(_) => true,
            Op::Loop(inner) => {
                !inner.breaks
                    && matches!(inner.kind, LoopKind::Range(Range { end: Some(_), .. }))
                    && inner.body.is_droppable(ty)
            }
            Op::If { arms, .. } => arms.iter().all(|region| region.is_droppable(ty)),
            Op::Match { arms, .. } => arms
                .iter()
                .all(|arm| arm.body.is_droppable(ty) && arm.guard.as_ref().is_none_or(|guard| guard.is_droppable(ty))),
            Op::MatchRecord { arms, .. } => arms.iter().all(|(_, region)| region.is_droppable(ty)),
            op => op.is_pure(ty),
        }
    }

    /// The places that the statement itself writes to.
    pub(crate) fn written(&self) -> Vec<Value> {
        match self {
            Op::Mutate { place, how: Mutation::Exchange, args } => [&[*place][..], args].concat(),
            Op::Store { place, .. } | Op::Update { place, .. } | Op::Take { place } | Op::Mutate { place, .. } => {
                vec![*place]
            }
            Op::Call(call) | Op::CallAugmented(call) => {
                call.args.iter().filter(|arg| arg.mutable).flat_map(|arg| arg.shape.leaves()).collect()
            }
            _ => Vec::new(),
        }
    }
}

impl Region {
    fn is_droppable(&self, ty: &dyn Fn(Value) -> Ty) -> bool {
        matches!(self.end, End::Yield(_)) && self.stmts.iter().all(|stmt| stmt.op.is_droppable(ty))
    }

    fn is_pure(&self, ty: &dyn Fn(Value) -> Ty) -> bool {
        matches!(self.end, End::Yield(_)) && self.stmts.iter().all(|stmt| stmt.op.is_pure(ty))
    }

    pub(crate) fn yields(&self) -> &[Value] {
        match &self.end {
            End::Yield(values) => values,
            End::Diverge => &[],
        }
    }

    pub(crate) fn diverges(&self) -> bool {
        matches!(self.end, End::Diverge)
    }
}

impl Op {
    /// `receiver.method(arguments)` of a function without a derivative or effect.
    pub(crate) fn method(method: &str, args: Vec<Value>) -> Op {
        let method = proc_macro2::Ident::new(method, Span::call_site());
        let holes: Vec<_> = (1..args.len()).map(hole).collect();
        let receiver = hole(0);
        Op::Foreign(Foreign {
            code: quote::quote!(#receiver.#method(#(#holes),*)),
            args,
            construct: Construct::Constant,
            pure_: true,
            statement: false,
        })
    }
}

/// The placeholder of a foreign operand.
pub(crate) fn hole(index: usize) -> proc_macro2::Ident {
    quote::format_ident!("__operand_{index}")
}

/// The placeholder of a binding in a pattern.
pub(crate) fn binder(index: usize) -> proc_macro2::Ident {
    quote::format_ident!("__binding_{index}")
}
