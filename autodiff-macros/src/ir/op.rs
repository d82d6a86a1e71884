//! Operations, and what a statement may do.

use super::{
    Alloc, Ask, Capacity, End, Loop, LoopKind, Mutation, Part, Range, RecordId, Region, RuleId, Shape, Ty, Value, Width,
};
use proc_macro2::{Span, TokenStream};

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
    /// The reverse of a call: its results are the contributions to the arguments' active leaves. Without a tape it is the call as
    /// well, made with its cotangent at once, and the callee's results come after the contributions.
    CallAdjoint {
        call: Call,
        tape: Option<Value>,
        seeds: Vec<Value>,
        active: Vec<bool>,
        /// Of each argument that is a place, its adjoint.
        shadows: Vec<Option<Value>>,
    },
    /// A call with the tangents of its arguments, of those that have one: its results are the callee's, then their tangents, and
    /// then a tape if it is reversed later.
    CallTangent {
        call: Call,
        tangents: Vec<Option<CallArg>>,
        taped: bool,
    },
    /// The reverse of a call and the tangent of that: its results are the contributions to the arguments' active leaves, then
    /// their tangents.
    CallAdjointTangent {
        call: Call,
        tape: Value,
        tangents: Vec<Option<CallArg>>,
        seeds: Vec<Value>,
        seed_tangents: Vec<Value>,
        active: Vec<bool>,
        /// Of each argument that is a place, its adjoint, and the tangent of that.
        shadows: Vec<Option<[Value; 2]>>,
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
    /// The parts that a pattern binds of a place which is known to match it, as references.
    Destructure {
        base: Value,
        pattern: TokenStream,
        mutable: bool,
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
    /// A loop of the reverse sweep that carries nothing but sums: its results are those of what the body yields, in any
    /// order. The body's parameter is the index.
    Sums {
        range: Range,
        body: Region,
    },
    /// The stack that a loop's records live in.
    Stack(Capacity),
    Checkpoints {
        stack: Value,
        ask: Ask,
    },
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
    /// The reverse sweep of a call, to be run later: what it reads of the forward sweep moves into it. It yields the adjoints
    /// of the arguments by value.
    Tape(Region),
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

impl Literal {
    /// The number that it is.
    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            Literal::Real(number) => Some(*number),
            Literal::Tokens(literal) => parse_number(&literal.to_string()),
            _ => None,
        }
    }
}

/// The number of a literal as written: `1_000.5_f32`, `3`.
fn parse_number(text: &str) -> Option<f64> {
    let plain: String = text.chars().filter(|c| *c != '_').collect();
    let types = ["f32", "f64", "i32", "i64", "u32", "u64", "usize", "i8", "u8", "i16", "u16", "isize"];
    let bare = types.iter().find_map(|suffix| plain.strip_suffix(suffix)).unwrap_or(&plain);
    bare.parse().ok()
}

#[derive(Clone, Debug)]
pub(crate) enum CastTo {
    /// `as f64`
    Real(Width),
    /// `f64::from(..)`
    From(Width),
    /// By code with a placeholder for the value.
    Code(TokenStream),
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
    /// A method of what is known to be a sequence.
    SequenceMethod(String),
    Macro(String),
    ClosureCall(String),
    Index,
    Struct,
    Constructor(String),
    Operator(String),
    /// To a type that may be a float or not.
    Cast(String),
    /// Reading or writing a variable that foreign code changes.
    Cell,
    Other(&'static str),
    /// Constant by what it is: a literal, a path, a block of constants.
    Constant,
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) callee: Callee,
    /// Which companion of it is called in its place, by what its name ends in.
    pub(crate) companion: &'static str,
    pub(crate) args: Vec<CallArg>,
    pub(crate) result: Shape,
    /// What it hands to its reverse.
    pub(crate) tape: Value,
    /// The user does not bind the result.
    pub(crate) statement: bool,
    pub(crate) taken: Taken,
}

/// How a call's result is taken: what a function returns that may fail is opened, or looked at as a whole first.
#[derive(Clone, Debug)]
pub(crate) enum Taken {
    AsIs,
    /// By what stands after the call: `?`, `.unwrap()`.
    Opened(TokenStream),
    /// One value, a `Result`, which a `match` follows on.
    Whole,
    /// What a call that is taken as a whole has returned, by what the `match` binds.
    Received(Value),
}

#[derive(Clone, Debug)]
pub(crate) enum Callee {
    /// As written, for example `inner::f` or `Self::f`.
    Path(TokenStream),
    /// `receiver.name(..)`: the first argument is the receiver.
    Method { name: proc_macro2::Ident, turbofish: TokenStream, receiver: Receiver },
}

/// What a method does with what it is called on, as far as its name says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Receiver {
    /// It may take it by value.
    Unknown,
    /// It only looks at it.
    Looked,
    /// It only looks at it, though it could be changed: it is passed `&receiver`.
    Shared,
}

impl std::fmt::Display for Callee {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Callee::Path(path) => path.fmt(f),
            Callee::Method { name, .. } => write!(f, ".{name}"),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct CallArg {
    pub(crate) shape: Shape,
    pub(crate) by_ref: bool,
    /// `&mut`: the callee changes it.
    pub(crate) mutable: bool,
    pub(crate) kept: Option<Kept>,
}

/// Where an argument is kept for the reverse of the call.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kept {
    /// It is lent to the call, and kept if the callee does not change it.
    Lent(Value),
    /// It is passed once more, as it was kept; or as it is, in the shape, if the callee changes it.
    Again(Value),
}

impl Kept {
    pub(crate) fn stack(self) -> Value {
        let (Kept::Lent(stack) | Kept::Again(stack)) = self;
        stack
    }

    pub(crate) fn stack_mut(&mut self) -> &mut Value {
        let (Kept::Lent(stack) | Kept::Again(stack)) = self;
        stack
    }
}

impl CallArg {
    /// Replaces each of its operands.
    pub(crate) fn map(&mut self, replace: &mut impl FnMut(Value) -> Value) {
        self.shape = self.shape.map(replace);
        if let Some(kept) = &mut self.kept {
            let stack = kept.stack_mut();
            *stack = replace(*stack);
        }
    }
}

impl Call {
    pub(crate) fn is_whole(&self) -> bool {
        matches!(self.taken, Taken::Whole)
    }

    /// Whether the callee may fail rather than return a value.
    pub(crate) fn may_fail(&self) -> bool {
        !matches!(self.taken, Taken::AsIs)
    }

    /// Of each argument, whether one of its leaves is active.
    pub(crate) fn active_args(&self, is_active: impl Fn(Value) -> bool) -> Vec<bool> {
        self.args.iter().map(|arg| arg.shape.leaves().into_iter().any(&is_active)).collect()
    }

    /// The leaves of the arguments that are active, constant ones among them included.
    pub(crate) fn leaves_of(&self, active: &[bool]) -> Vec<Value> {
        self.args.iter().zip(active).filter(|(_, active)| **active).flat_map(|(arg, _)| arg.shape.leaves()).collect()
    }

    /// The places that the callee changes.
    pub(crate) fn written(&self) -> Vec<Value> {
        self.args.iter().filter(|arg| arg.mutable).flat_map(|arg| arg.shape.leaves()).collect()
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
            Op::Accumulate { .. } => true,
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
            Op::CallTangent { .. } | Op::CallAdjointTangent { .. } => false,
            // The whole of a sequence is there.
            Op::View { part, .. } => {
                matches!(part, Part::Index(_) | Part::Field(_) | Part::Range { start: None, end: None, .. })
            }
            // Reading is of a moment, and elements are known to be there or not.
            Op::Load { .. } => false,
            Op::Store { .. } | Op::Update { .. } | Op::Take { .. } | Op::Mutate { .. } => false,
            Op::Push { .. } | Op::Pop { .. } | Op::Loop(_) | Op::Sums { .. } | Op::Checkpoints { .. } => false,
            Op::SplitMut { .. } | Op::Destructure { .. } => false,
            Op::Length { .. } | Op::Sum { .. } | Op::Alloc(_) => false,
            Op::Stack(_) | Op::Nth { .. } => true,
            Op::If { arms, .. } => arms.iter().all(|region| region.is_pure(ty)),
            Op::Match { arms, .. } => {
                arms.iter().all(|arm| arm.body.is_pure(ty) && arm.guard.as_ref().is_none_or(|guard| guard.is_pure(ty)))
            }
            Op::MatchRecord { arms, .. } => arms.iter().all(|(_, region)| region.is_pure(ty)),
            Op::GraphInput { .. } | Op::GraphNode { .. } | Op::Tape(_) => false,
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
            Op::Call(call) | Op::CallAugmented(call) => call.written(),
            Op::CallTangent { call, tangents, .. } => {
                let tangents = tangents.iter().flatten().filter(|arg| arg.mutable).flat_map(|arg| arg.shape.leaves());
                call.written().into_iter().chain(tangents).collect()
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
