//! Every message, in one place: what is not supported, and what to write instead.

use std::fmt;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Problem {
    // The attribute.
    NoMode,
    LanesOfReverse,
    NoForwardRule,
    WithoutEffect(String, &'static str),
    GivenTwice(String),
    CheckpointedRule,
    NestedModes,
    NoLanesRule,
    UnknownArgument(String),
    WrtUnknown(String),
    NotAFunction,
    Union,
    ArgumentOfFunctions,
    // The signature.
    UnknownType { name: String, ty: String, known: Vec<String> },
    NothingToDifferentiate,
    NoResult,
    ConstantResult(String),
    ReferenceResult,
    MutableSelf,
    NestedReference,
    BorrowedTuple,
    ActiveContainer(String),
    ParameterPattern,
    FunctionQualifier(&'static str),
    // The body.
    Source,
    Adaptor(String),
    Callee,
    Zip,
    Collect,
    FromFn,
    HiddenOption,
    Lost(String),
    IteratorArgument,
    ListOfTuples,
    SequenceMethod(String),
    ChosenReference,
    ChosenClosure,
    Question,
    GraphOfFailure,
    FailedMutation,
    Unsafe,
    Address,
    Async,
    Expression,
    Result,
    UnknownMacro(String),
    NestedMacro(String),
    MutableBorrow,
    ReferenceAssignment,
    FieldAssignment,
    Destructuring,
    Pattern,
    OrPattern,
    RefPattern,
    ReturnInGuard,
    OptionMethod(String),
    UpperCasePattern(String),
    InnerItem(String),
    Conditional,
    // What a derivative would have to flow through.
    ActiveMethod(String),
    ActiveMacro(String),
    ActiveClosureCall(String),
    ActiveIndex,
    ActiveStruct,
    ActiveConstructor(String),
    ActiveOperator(String),
    ActivePattern,
    ActiveMutableBorrow,
    ActiveOther(&'static str),
    ActiveCast(String),
    NotACompanion(String),
    Internal(String),
    GraphOfTuple,
    GraphOfLoop,
    CheckpointedEffect(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::ArgumentOfFunctions => {
                f.write_str("`vjp`, `jvp` and `name` are of one function: put them into an attribute on that")
            }
            Problem::Union => f.write_str("a union can't carry an adjoint: use a struct or an enum"),
            Problem::NoMode => f.write_str("say which companions to generate: write `#[differentiate(reverse)]`, `forward` or both"),
            Problem::NestedModes => f.write_str(
                "the derivative of a derivative is one of second order: write `forward, reverse, nested`",
            ),
            Problem::LanesOfReverse => f.write_str("`lanes` is several tangents at once, of forward mode: write `forward, lanes`"),
            Problem::WithoutEffect(what, mode) => {
                write!(f, "`{what}` has no effect without `{mode}`: write that as well, or leave out `{what}`")
            }
            Problem::GivenTwice(what) => write!(f, "`{what}` is given twice: write it once, with all that belongs to it"),
            Problem::NoForwardRule => f.write_str(
                "the derivative of this function is by hand, so that of forward mode must be as well: add `jvp = rule`, \
                 of the signature of its `_jvp`",
            ),
            Problem::CheckpointedRule => f.write_str(
                "`checkpoint` is for loops that the compiler reverses, and what a rule by hand keeps is its own: leave `checkpoint` out, or `vjp`",
            ),
            Problem::NoLanesRule => f.write_str(
                "the tangent of this function is by hand, so that several at once must be as well: add `jvp_lanes = rule`, \
                 of the signature of its `_jvp_lanes`",
            ),
            Problem::UnknownArgument(name) => write!(
                f,
                "unknown argument `{name}`; the arguments are `reverse`, `forward`, `lanes`, `nested`, `graph`, `wrt(x, y)`, `name = \"stem\"`, \
                 `checkpoint`, `crate = path`, `vjp = rule`, `jvp = rule` and `jvp_lanes = rule`"
            ),
            Problem::WrtUnknown(name) => {
                write!(f, "there is no parameter `{name}`; `wrt` lists parameters by their names in the signature")
            }
            Problem::NotAFunction => {
                f.write_str("`#[differentiate]` goes on a function with a body; put it on each function that it is meant for")
            }
            Problem::UnknownType { name, ty, known } if known.is_empty() => write!(
                f,
                "whether `{ty}` is differentiable can't be seen from here: list the differentiable parameters in the \
                 attribute, with `wrt({name})` if `{name}` is one of them"
            ),
            Problem::UnknownType { name, ty, known } => {
                let others = known.join(", ");
                write!(
                    f,
                    "whether `{ty}` is differentiable can't be seen from here: add `wrt({others})` to the attribute if `{name}` \
                     is a constant, `wrt({others}, {name})` if it is differentiable"
                )
            }
            Problem::NothingToDifferentiate => f.write_str(
                "no parameter is differentiable: give the function a parameter of a float type, or list one in `wrt(...)`",
            ),
            Problem::NoResult => {
                f.write_str(
                    "the function computes nothing to differentiate: return real values, or write them to a `&mut` parameter",
                )
            }
            Problem::ConstantResult(ty) => {
                write!(f, "the result has no derivative: return a float, or a tuple with floats, in place of `{ty}`")
            }
            Problem::ReferenceResult => f.write_str("a reference as a result is not supported: return the value itself"),
            Problem::MutableSelf => {
                f.write_str("a constant `self` can't be changed: list it, `wrt(self, ...)`, or take `&self`")
            }
            Problem::ActiveContainer(name) => {
                write!(f, "a `{name}` can't be differentiable: pass the values in it as an array, a slice or a `Vec`")
            }
            Problem::BorrowedTuple => {
                f.write_str("a tuple with a sequence in it is not supported behind `&`: pass its parts, or the tuple by value")
            }
            Problem::NestedReference => {
                f.write_str("a reference inside a tuple or behind a reference is not supported: pass the value itself")
            }
            Problem::ParameterPattern => {
                f.write_str("this pattern is not supported in a parameter: name the parameter and take it apart in the body")
            }
            Problem::FunctionQualifier(kind) => {
                write!(f, "`{kind}` functions are not supported: move the computation to a plain function and call that")
            }
            Problem::Source => f.write_str(
                "what this iterates over can't be seen: iterate over a range, an array, a slice or a `Vec`, or collect it into \
                 one outside",
            ),
            Problem::Adaptor(name) => write!(
                f,
                "the iterator method `{name}` is not supported here: write the loop, or use the adaptors that the README lists"
            ),
            Problem::Callee => f.write_str("write a closure or the path of a function here, so that what it does can be seen"),
            Problem::Zip => f.write_str(
                "the second side of this `zip` can't be asked for one item after another: collect it into a `Vec` first",
            ),
            Problem::Collect => f.write_str("only `collect` into a `Vec` is supported: collect into one, and convert that"),
            Problem::FromFn => f.write_str(
                "the length of this array can't be seen: write its type where it is bound, `let a: [f64; 3] = ...`",
            ),
            Problem::Lost(name) => write!(
                f,
                "what `{name}` is here can't be seen: bind it with `let` at the point where it is set"
            ),
            Problem::HiddenOption => f.write_str(
                "whether there is a value can't be seen on every path: take it apart by `match`, and build it again by `Some(..)` and `None`",
            ),
            Problem::IteratorArgument => f.write_str(
                "an iterator can't be passed to code that is not looked into: collect it into a `Vec` first",
            ),
            Problem::ListOfTuples => f.write_str(
                "elements of this kind are not supported here: make a sequence of numbers for each of their parts",
            ),
            Problem::SequenceMethod(name) => {
                write!(f, "the method `{name}` of a sequence is not supported: write it as a loop")
            }
            Problem::ChosenReference => f.write_str(
                "a `&mut` that is assigned by a branch is not supported: make the change inside the branch, or bind it to the \
                 branch as a whole, `let place = if .. { &mut a } else { &mut b };`",
            ),
            Problem::ChosenClosure => f.write_str(
                "a closure, an iterator, an option or a reference that is of another form on another path is not supported: use it \
                 inside the branch, or decide inside the closure",
            ),
            Problem::Question => f.write_str(
                "`?` leaves a function whose result is written `Result<..>` or `Option<..>`: write that, or take the value out with `match`",
            ),
            Problem::GraphOfFailure => f.write_str(
                "the computation graph is of a function that always returns a value: return a float, or leave `graph` out",
            ),
            Problem::FailedMutation => f.write_str(
                "what a call that fails has done to a `&mut` argument has no derivative: leave by `?`, or pass a copy",
            ),
            Problem::Address => f.write_str(
                "where something is in memory can't be compared, since references go by what they refer to: compare positions, as \
                 by `enumerate`",
            ),
            Problem::Unsafe => f.write_str("`unsafe` is not supported: move it to a function with a hand-written rule, `vjp = ...`"),
            Problem::Async => f.write_str("`async` is not supported: compute the value in a plain function"),
            Problem::Expression => {
                f.write_str("this expression is not supported: compute it in a function of its own and annotate that")
            }
            Problem::Result => f.write_str("the result's form can't be seen: end the function with the values that it returns"),
            Problem::UnknownMacro(name) if name == "macro_rules" => {
                f.write_str("a macro defined inside the function is not supported: define it outside, or write its expansion")
            }
            Problem::UnknownMacro(name) => write!(
                f,
                "the macro `{name}!` is not known, so what it does to its arguments can't be seen: write its expansion, or move \
                 it to a function"
            ),
            Problem::NestedMacro(name) => {
                write!(f, "`{name}!` inside code that is passed through can't be looked into: bind its value with `let` first")
            }
            Problem::MutableBorrow => f.write_str("`&mut` of this is not supported: bind it with `let mut` first"),
            Problem::ReferenceAssignment => {
                f.write_str(
                    "what this assigns to can't be seen: assign to a variable, or to an element of an array, a slice or a \
                     `Vec`",
                )
            }
            Problem::FieldAssignment => {
                f.write_str("assignment to this field is not supported yet: use a variable, or a tuple that is built in sight")
            }
            Problem::Destructuring => f.write_str(
                "the parts of this value can't be seen: bind it with a pattern, `let (a, b) = ...`, where it comes from a call",
            ),
            Problem::Pattern => f.write_str("this pattern is not supported: bind the value, and take it apart by its fields"),
            Problem::OrPattern => {
                f.write_str("bindings in an or-pattern over several values are not supported: write one arm for each alternative")
            }
            Problem::RefPattern => f.write_str("`ref mut` is not supported here: bind `&mut` of the variable, or match on a `&mut` reference"),
            Problem::ReturnInGuard => f.write_str("a guard can't return: return from the arm"),
            Problem::OptionMethod(name) => {
                write!(f, "`{name}` on an option is not supported yet: use `if let` or `match`")
            }
            Problem::UpperCasePattern(name) => write!(
                f,
                "whether `{name}` is a constant or a variable can't be seen: write a variable in lower case, and compare with a \
                 constant in a guard, `v if v == {name}`"
            ),
            Problem::InnerItem(name) if name == "*" => f.write_str(
                "an import of all names inside a block may hide names that mean something else outside of it: import by name, or \
                 move it to the start of the function",
            ),
            Problem::InnerItem(name) => write!(
                f,
                "`{name}` stands for something else outside of this block: give it a name of its own, or move it to the start of \
                 the function"
            ),
            Problem::Conditional => f.write_str(
                "conditional compilation inside a function can't be evaluated here: put `#[cfg]` on whole functions, or use \
                 `if cfg!(...)`",
            ),
            Problem::ActiveCast(ty) => {
                write!(f, "whether `{ty}` is a float can't be seen from here: cast to `f64` or `f32`")
            }
            Problem::ActiveMethod(name) => write!(
                f,
                "`{name}` has no known derivative: call an annotated function instead, or wrap it in one with a hand-written \
                 rule, `#[differentiate(reverse, vjp = ...)]`"
            ),
            Problem::ActiveMacro(name) => {
                write!(f, "no derivative flows through `{name}!`: compute the value outside of the macro")
            }
            Problem::ActiveClosureCall(name) => write!(
                f,
                "`{name}` is called with a differentiable value, but what it does can't be seen: call an annotated function by its \
                 path, or a closure that is bound with `let`; as a parameter, take a `Function` of the runtime"
            ),
            Problem::ActiveIndex => {
                f.write_str("indexing into this is not supported: use an array, a slice or a `Vec`")
            }
            Problem::ActiveStruct => {
                f.write_str("a struct that borrows differentiable values is not supported: let it own them, or pass them beside it")
            }
            Problem::ActiveConstructor(name) => {
                write!(f, "`{name}` of a differentiable value is not supported yet: use a tuple, or `Some` for an option")
            }
            Problem::ActiveOperator(op) => {
                write!(f, "no derivative flows through `{op}` here: use arithmetic on floats")
            }
            Problem::ActivePattern => {
                f.write_str("this pattern takes a differentiable value apart next to another: match on each by itself, one `match` inside the other")
            }
            Problem::ActiveMutableBorrow => f.write_str(
                "a differentiable option, or a tuple in a tuple, that is borrowed mutably is not supported yet: use a variable for each part",
            ),
            Problem::ActiveOther(what) => {
                write!(f, "no derivative flows through {what}: compute the value with functions whose derivative is known")
            }
            Problem::NotACompanion(name) => {
                write!(f, "a hand-written rule replaces the derived one, so `{name}` can't be generated: leave it out")
            }
            Problem::Internal(broken) => {
                write!(f, "this is a bug in `differentiate`, please report it with the function: {broken}")
            }
            Problem::GraphOfLoop => f.write_str(
                "the computation graph is of a function on numbers, without loops and sequences: write the steps out, or leave `graph` out",
            ),
            Problem::CheckpointedEffect(what) => write!(
                f,
                "`{what}` stands in a loop that runs again from checkpoints, and must not happen again, but what it does or gives \
                 can't be kept: move it out of the loop, write it as a closure that is bound with `let`, or leave `checkpoint` out"
            ),
            Problem::GraphOfTuple => {
                f.write_str("the computation graph is drawn for one real result: return a float, or leave `graph` out")
            }
        }
    }
}
