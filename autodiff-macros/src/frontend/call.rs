//! Calls of functions and methods.

use super::functions::float_method;
use super::signature::Kind;
use super::{Flow, Hint, Lower, Operand, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::{Call, CallArg, Callee, Construct, Foreign, Name, Op, Receiver, Shape, Stmt, Taken, Ty};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall};

/// Methods of the standard library that have no companions, whatever they are called on.
pub(super) const OF_ANY_TYPE: [&str; 24] = [
    "len",
    "is_empty",
    "capacity",
    "clone",
    "to_owned",
    "into",
    "try_into",
    "iter",
    "into_iter",
    "unwrap",
    "expect",
    "parse",
    "to_string",
    "as_ref",
    "entry",
    "or_insert",
    "or_insert_with",
    "or_default",
    "push_back",
    "push_front",
    "pop_back",
    "pop_front",
    "front",
    "back",
];

/// Methods of collections, which have no companions either.
const OF_COLLECTIONS: [&str; 9] =
    ["insert", "push", "extend", "contains", "contains_key", "get", "remove", "write", "eq"];

/// Methods that leave what they are called on as it is, by their names in the field.
const LOOKING: [&str; 34] = [
    "add_scalar",
    "clone_owned",
    "column",
    "component_div",
    "component_mul",
    "cross",
    "determinant",
    "diag",
    "distance",
    "dot",
    "eval",
    "evaluate",
    "length",
    "magnitude",
    "magnitude_squared",
    "max",
    "mean",
    "mean_axis",
    "min",
    "ncols",
    "norm",
    "norm_squared",
    "normalize",
    "nrows",
    "predict",
    "row",
    "scale",
    "sum",
    "sum_axis",
    "t",
    "tr_mul",
    "trace",
    "transpose",
    "try_inverse",
];

impl Lower<'_> {
    pub(super) fn call(&mut self, call: &ExprCall, hint: &Hint) -> Flow {
        let span = call.span();
        if let Some(operand) = self.call_listed(call, hint)? {
            return Ok(operand);
        }
        let Expr::Path(callee) = &*call.func else {
            return self.foreign_call(&call.func, call, Construct::Other("a call of an expression"));
        };
        let path = &callee.path;
        if let Some(var) = self.variable(path) {
            if let Some(Operand::Closure(closure)) = self.state.get(&var).map(Operand::peeled) {
                let closure = closure.clone();
                let hints: Vec<Hint> = closure.0.hints(self.reals()).take(call.args.len()).collect();
                let args = call.args.iter().zip(hints).map(|(arg, hint)| self.expr(arg, &hint));
                let args = args.collect::<Flow<Vec<_>>>()?;
                return self.call_closure(&closure, args, hint, span);
            }
            if let Some(Operand::Function(function)) = self.state.get(&var).map(Operand::peeled) {
                let function = function.clone();
                let args = call.args.iter().map(|arg| self.expr(arg, &None)).collect::<Flow<Vec<_>>>()?;
                return self.call_path(&function.0, args, hint, span);
            }
            let name = path.to_token_stream().to_string();
            return self.foreign_call(&call.func, call, Construct::ClosureCall(name));
        }
        if let Some(operand) = self.library_call(callee, call, hint)? {
            return Ok(operand);
        }
        let args = call.args.iter().map(|arg| self.place_or_value(arg)).collect::<Flow<Vec<_>>>()?;
        self.call_path(callee, args, hint, span)
    }

    /// A function by its path.
    pub(super) fn call_path(&mut self, callee: &syn::ExprPath, args: Vec<Operand>, hint: &Hint, span: Span) -> Flow {
        let path = &callee.path;
        self.builder.span = span;
        if let Some(var) = self.variable(path) {
            // A function that is a parameter.
            let function = self.state.get(&var).cloned().unwrap_or_default();
            let mut values = Vec::new();
            let function = self.operand_tokens(&function, &mut values);
            let parts: Vec<_> = args.iter().map(|arg| self.operand_tokens(arg, &mut values)).collect();
            let code = quote_spanned!(span=> #function(#(#parts),*));
            let construct = Construct::ClosureCall(path.to_token_stream().to_string());
            let foreign = Foreign { code, args: values, construct, pure_: false, statement: false };
            return Ok(self.foreign_value(foreign, Ty::Opaque, path.span()));
        }
        if let Some(outcome) = self.outcome_constructor(path, &args, span) {
            return Ok(outcome);
        }
        if let Some((width, method)) = float_method(callee, self.reals()) {
            if let Some(width) = self.reals().named(&width) {
                let real = self.real_type(Some(width));
                let first = args.first().and_then(|arg| self.value_of(arg, span));
                if let Some(value) = first {
                    let ty = self.builder.function.ty(value);
                    self.builder.function.widths.unify(ty, real);
                }
                if method == "from"
                    && let [arg] = &args[..]
                    && let Some(value) = self.value_of(arg, span)
                {
                    self.builder.span = span;
                    return Ok(Operand::Leaf(self.cast_from(value, width)));
                }
            }
            if let Some(operand) = self.known_function(&method, &args, true, span) {
                return Ok(operand);
            }
            // `T::zero()`, `T::PI()`: numbers.
            let width = self.reals().named(&width).filter(|_| args.is_empty());
            let ty = if width.is_some() { self.real_type(width) } else { Ty::Opaque };
            let construct = Construct::Method(method);
            return Ok(self.foreign_function_of(callee.to_token_stream(), &args, construct, ty, span));
        }
        if let Some(operand) = self.sequence_method_by_path(callee, &args, hint)? {
            return Ok(operand);
        }
        let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if name.chars().next().is_some_and(char::is_uppercase) && !is_of_the_prelude(&name) {
            // A struct, or an enum's variant, by its parts in order.
            let members = (0..args.len()).map(|index| syn::Index::from(index).to_token_stream()).collect();
            let construct = Construct::Constructor(name);
            return Ok(self.constructed(callee.to_token_stream(), members, &args, None, construct, span));
        }
        if name.chars().next().is_some_and(char::is_uppercase) {
            return Ok(self.foreign_function(callee.to_token_stream(), &args, Construct::Constructor(name), span));
        }
        let owner = path.segments.iter().rev().nth(1).map(|owner| owner.ident.to_string()).unwrap_or_default();
        if owner == "ptr" {
            return Ok(self.refuse(&callee, &Problem::Address));
        }
        if super::signature::is_container(&owner) {
            // These have no companions.
            let construct = Construct::Constructor(format!("{owner}::{name}"));
            return Ok(self.foreign_function(callee.to_token_stream(), &args, construct, span));
        }
        let known = path.get_ident().and_then(|ident| self.known.get(&ident.to_string()).cloned());
        let callee = Callee::Path(callee.to_token_stream());
        let composite = self.learned.composite.contains(&callee.to_string());
        let result = self.differentiable_call(callee, &args, known.or_else(|| hint.clone()), span);
        if composite {
            self.name_type_of(&result);
            return Ok(self.leave_undecided(result));
        }
        let constructor = owner.chars().next().is_some_and(char::is_uppercase);
        if constructor
            && (name == "default" || name.split('_').next().is_some_and(|word| word == "new" || word == "with"))
        {
            self.made.extend(result.leaf());
        }
        Ok(if constructor { self.leave_undecided(result) } else { result })
    }

    /// `<[f64]>::to_vec`, `Vec::len`: a method that is given nothing but the sequence.
    fn sequence_method_by_path(
        &mut self,
        callee: &syn::ExprPath,
        args: &[Operand],
        hint: &Hint,
    ) -> Flow<Option<Operand>> {
        let owner = match &callee.qself {
            Some(qself) => match TypeShape::of(&qself.ty, self.reals()) {
                TypeShape::Sequence(_) => "slice".to_string(),
                _ => return Ok(None),
            },
            None => {
                let owner = callee.path.segments.iter().rev().nth(1);
                owner.map(|owner| owner.ident.to_string()).unwrap_or_default()
            }
        };
        let ([receiver], "Vec" | "slice", Some(method)) = (args, owner.as_str(), callee.path.segments.last()) else {
            return Ok(None);
        };
        if !receiver.place().is_some_and(|place| self.is_sequence(place)) {
            return Ok(None);
        }
        let method = &method.ident;
        let call = syn::parse_quote_spanned!(method.span()=> sequence.#method());
        self.sequence_method(receiver, &call, hint)
    }

    /// A call that is differentiated through if an argument turns out to be active.
    pub(super) fn differentiable_call(
        &mut self,
        callee: Callee,
        args: &[Operand],
        result: Hint,
        span: Span,
    ) -> Operand {
        let mut call_args = Vec::new();
        for arg in args {
            let arg = &self.passed(arg.clone(), span);
            let arg = &self.option_in_memory(arg, span).unwrap_or_else(|| arg.clone());
            let by_ref = matches!(arg, Operand::Ref(_) | Operand::RefMut(_));
            let mutable = matches!(arg, Operand::RefMut(_));
            match arg.shape() {
                Some(shape) => call_args.push(CallArg { shape, by_ref, mutable, kept: None }),
                // An option among the arguments: passed through, for the check to look at.
                None => {
                    let what = match arg.peeled() {
                        Operand::Iterate(_) => "an iterator as an argument",
                        _ => "an option as an argument",
                    };
                    let path = callee.to_string().parse().unwrap_or_default();
                    return self.foreign_function(path, args, Construct::Other(what), span);
                }
            }
        }
        let shape = self.result_shape(result.as_ref().unwrap_or(&TypeShape::Opaque), span);
        let results = shape.leaves();
        let operand = self.operand_of(&shape);
        let tape = self.builder.function.fresh(Ty::Tape, Name::Hint("tape".to_string()), span);
        let call =
            Call { callee, companion: "", args: call_args, result: shape, tape, statement: false, taken: Taken::AsIs };
        self.note_call(&call, &result);
        let op = Op::Call(call);
        self.builder.stmts.push(Stmt { results, op, span });
        operand
    }

    /// An argument: a place by reference is passed as such, a number in a place by value is read.
    fn passed(&mut self, arg: Operand, span: Span) -> Operand {
        match arg {
            Operand::Tuple(parts) => Operand::Tuple(parts.into_iter().map(|part| self.passed(part, span)).collect()),
            Operand::Ref(inner) | Operand::RefMut(inner) if matches!(*inner, Operand::Variable(_)) => {
                self.rvalue(*inner, span).shared_ref()
            }
            Operand::Function(path) => self.constant(path.0.to_token_stream(), Ty::Opaque, span),
            closure @ Operand::Closure(_) => self.closure_as_value(&closure, span),
            arg => arg,
        }
    }

    /// A closure that a function is given, which is a constant to it: bound once, for the call and its reverse.
    fn closure_as_value(&mut self, closure: &Operand, span: Span) -> Operand {
        let Operand::Closure(written) = closure else { return Operand::Undefined };
        let mut args = Vec::new();
        let code = self.operand_tokens(closure, &mut args);
        // Numbers are copied into it, so that it may outlive the variables that they are in.
        let number = |value: &Value| matches!(self.builder.function.ty(*value), Ty::Real(_) | Ty::Int | Ty::Bool);
        let copies = !args.is_empty() && args.iter().all(number) && written.0.syntax().capture.is_none();
        let capture = copies.then(|| quote::quote!(move));
        let code = quote_spanned!(span=> #capture #code);
        let construct = Construct::Other("a closure as an argument");
        let foreign = Foreign { code, args, construct, pure_: false, statement: false };
        let value = self.foreign_value(foreign, Ty::Opaque, span);
        self.leave_undecided(value)
    }

    pub(super) fn operand_of(&self, shape: &Shape) -> Operand {
        match shape {
            Shape::Leaf(value) if self.builder.function.ty(*value).is_memory() => Operand::Place(*value),
            Shape::Leaf(value) => Operand::Leaf(*value),
            Shape::Tuple(parts) => Operand::Tuple(parts.iter().map(|part| self.operand_of(part)).collect()),
        }
    }

    pub(super) fn result_shape(&mut self, ty: &TypeShape, span: Span) -> Shape {
        match ty {
            TypeShape::Tuple(parts) => Shape::Tuple(parts.iter().map(|part| self.result_shape(part, span)).collect()),
            shape => {
                let ty = self.type_of(shape);
                let value = self.builder.function.fresh(ty, Name::None, span);
                if ty.is_memory() {
                    self.types.insert(value, shape.clone());
                }
                Shape::Leaf(value)
            }
        }
    }

    fn foreign_call(&mut self, callee: &Expr, call: &ExprCall, construct: Construct) -> Flow {
        let callee_operand = self.expr(callee, &None)?;
        let args = call.args.iter().map(|arg| self.expr(arg, &None)).collect::<Flow<Vec<_>>>()?;
        let mut values = Vec::new();
        let field = matches!(callee, Expr::Paren(paren) if matches!(*paren.expr, Expr::Field(_)));
        let callee = self.operand_tokens(&callee_operand, &mut values);
        let callee = if field { quote_spanned!(call.func.span()=> (#callee)) } else { callee };
        let parts: Vec<_> = args.iter().map(|arg| self.operand_tokens(arg, &mut values)).collect();
        let code = quote_spanned!(call.func.span()=> #callee(#(#parts),*));
        let foreign = Foreign { code, args: values, construct, pure_: false, statement: false };
        Ok(self.foreign_value(foreign, Ty::Opaque, call.span()))
    }

    fn foreign_function(&mut self, path: TokenStream, args: &[Operand], construct: Construct, span: Span) -> Operand {
        self.foreign_function_of(path, args, construct, Ty::Opaque, span)
    }

    fn foreign_function_of(
        &mut self,
        path: TokenStream,
        args: &[Operand],
        construct: Construct,
        ty: Ty,
        span: Span,
    ) -> Operand {
        let mut values = Vec::new();
        let parts: Vec<_> = args.iter().map(|arg| self.operand_tokens(arg, &mut values)).collect();
        let code = quote_spanned!(span=> #path(#(#parts),*));
        let foreign = Foreign { code, args: values, construct, pure_: false, statement: false };
        self.foreign_value(foreign, ty, span)
    }

    pub(super) fn method_call(&mut self, call: &ExprMethodCall, hint: &Hint) -> Flow {
        if let Some(converted) = self.conversion(call, hint)? {
            return Ok(converted);
        }
        if let Some(operand) = self.array_of_slice(call, hint)? {
            return Ok(operand);
        }
        if let Some(operand) = self.array_or_error(call, hint)? {
            return Ok(operand);
        }
        let place = match &*call.receiver {
            // What a field of a constant is, is for the method to say.
            Expr::Field(_) | Expr::Index(_) | Expr::Path(_) | Expr::Unary(_) | Expr::Paren(_) => {
                self.place_expr(&call.receiver)?
            }
            receiver => {
                let opened = super::opened::opens(&call.method.to_string(), hint);
                // `x.try_into().ok()?`: of what is wanted.
                let wanted = if call.method == "ok" { hint.clone() } else { None };
                self.outcome(receiver, &wanted.or_else(|| opened.then(TypeShape::fallible)))?
            }
        };
        let method = call.method.to_string();
        if self.is_opened(&place, &method) {
            return self.opened_by_method(&method, &place, call);
        }
        if let Some(operand) = self.method_of_place(&place, call, hint)? {
            return Ok(operand);
        }
        let place = self.resolved_if_known(place, call.method.span())?;
        if *place.peeled() == Operand::Undefined && !self.diagnostics.is_empty() {
            // What follows from something else is not said beside it.
            return Ok(Operand::Undefined);
        }
        if let Some(operand) = self.loose_method(&place, call)? {
            return Ok(operand);
        }
        if let Operand::Iterate(source) = place.peeled() {
            let source = source.clone();
            return self.iterator_method(&source, call, hint);
        }
        if let Some(operand) = self.sequence_method(&place, call, hint)? {
            return Ok(operand);
        }
        if ["clone", "to_owned"].iter().any(|name| call.method == name)
            && call.args.is_empty()
            && let Some(copy) = self.cloned_hidden(&place, call.method.span())
        {
            return Ok(copy);
        }
        if let Some(mapped) = self.elementwise(&place, call)? {
            return Ok(mapped);
        }
        let receiver = match &place {
            // A variable in memory is a method's receiver in place.
            Operand::Place(root) if self.content(*root) == Ty::Opaque => place,
            Operand::Place(_) | Operand::Variable(_) => self.rvalue(place, call.method.span()),
            _ => place,
        };
        let mut args = vec![receiver];
        for arg in &call.args {
            args.push(self.expr(arg, &None)?);
        }
        self.note_queued(&method, &args);
        self.builder.span = call.method.span();
        if let Some(operand) = self.option_method(&method, &args, call)? {
            return Ok(operand);
        }
        if self.is_of_own_type(&args[0]) && crate::rules::names().any(|name| name == method) {
            // The exponential of a complex number is one; its absolute value is not, nor need be the largest element of a vector.
            let result = self.method_with_companions(call, args, hint);
            if !["abs", "max", "min"].contains(&&*method) {
                self.name_type_of(&result);
            }
            return Ok(result);
        }
        if call.turbofish.is_none()
            && let Some(operand) = self.known_function(&method, &args, false, call.method.span())
        {
            return Ok(operand);
        }
        if is_self(&call.receiver)
            || self.may_have_companions(&args[0], &method)
            || self.is_of_no_float(&args[1..]) && !OF_ANY_TYPE.contains(&method.as_str())
            || self.is_model(&args)
                && ![&OF_ANY_TYPE[..], &OF_COLLECTIONS].iter().any(|names| names.contains(&&*method))
        {
            return Ok(self.method_with_companions(call, args, hint));
        }
        Ok(self.foreign_method(call, &args, hint))
    }

    /// `x.clone()` of a type that only rustc knows.
    fn cloned_hidden(&mut self, operand: &Operand, span: Span) -> Option<Operand> {
        match *operand.peeled() {
            Operand::Leaf(value) if self.is_computed(value) => {
                self.lay_in_memory(value);
                Some(self.copy_of_hidden(value, span))
            }
            Operand::Place(place) if self.is_hidden(place) => Some(self.copy_of_hidden(place, span)),
            _ => None,
        }
    }

    /// Whether a method of a constant has an argument that is no float.
    fn is_of_no_float(&self, args: &[Operand]) -> bool {
        let undecided = |value: &Value| self.is_undecided(*value) && !self.foreign.contains(value);
        args.iter().any(|arg| self.is_computed_operand(arg) && arg.leaves().iter().any(undecided))
    }

    /// Whether a method of a constant of the user's own type, such as the parameters of a model, is given a number to compute with.
    fn is_model(&self, args: &[Operand]) -> bool {
        let Some((receiver, others)) = args.split_first() else { return false };
        let hidden = |value: Value| self.foreign.contains(&value) && self.builder.function.ty(value) == Ty::Opaque;
        let given = |arg: &Operand| {
            let computed = |value: &Value| {
                let literal = self.builder.number(*value).is_some();
                !literal && !self.foreign.contains(value) && self.builder.function.ty(*value).may_be_active()
            };
            !matches!(arg, Operand::Closure(_) | Operand::Iterate(_) | Operand::Optional { .. })
                && arg.leaves().iter().any(computed)
        };
        receiver.leaf().is_some_and(hidden) && others.iter().any(given)
    }

    /// Whether a method of a value of the user's own type may be annotated.
    fn may_have_companions(&self, receiver: &Operand, method: &str) -> bool {
        // What asks an option for its kind gives nothing to differentiate.
        let asks = ["is_some", "is_none", "is_ok", "is_err"].contains(&method);
        self.is_computed_operand(receiver) && !asks && !OF_ANY_TYPE.contains(&method)
    }

    /// `self.f(...)` may be a sibling with companions, `p.f(...)` a method with companions.
    fn method_with_companions(&mut self, call: &ExprMethodCall, mut args: Vec<Operand>, hint: &Hint) -> Operand {
        let (name, turbofish) = (call.method.clone(), call.turbofish.to_token_stream());
        let changeable =
            matches!(args[0], Operand::RefMut(_)) || args[0].place().is_some_and(|place| self.is_changeable(place));
        // What it is called on may be changed by it wherever that can be changed, unless the name says that it is not.
        let looks = LOOKING.iter().any(|known| name == known);
        let changed = changeable && !looks;
        if let inner @ Operand::Place(place) = args[0].peeled().clone() {
            args[0] = match changed {
                true => Operand::RefMut(Box::new(inner)),
                false => inner.shared_ref(),
            };
            if changed {
                self.make_mutable(place);
            }
        }
        let receiver = match (looks, changeable) {
            (true, true) => Receiver::Shared,
            (true, false) => Receiver::Looked,
            (false, _) => Receiver::Unknown,
        };
        let callee = Callee::Method { name, turbofish, receiver };
        let result = self.differentiable_call(callee, &args, hint.clone(), call.method.span());
        self.leave_undecided(result)
    }

    pub(super) fn foreign_method(&mut self, call: &ExprMethodCall, args: &[Operand], hint: &Hint) -> Operand {
        let (method, turbofish) = (&call.method, &call.turbofish);
        let mut values = Vec::new();
        let mut parts: Vec<_> = args.iter().map(|arg| self.operand_tokens(arg, &mut values)).collect();
        let receiver = match args.first() {
            Some(receiver @ (Operand::Ref(_) | Operand::RefMut(_)))
                if matches!(receiver.peeled(), Operand::Leaf(_) | Operand::Place(_)) =>
            {
                parts.remove(0);
                // A method looks through references by itself.
                let value = receiver.leaves().first().copied();
                value.map(|value| self.operand_tokens(&Operand::Leaf(value), &mut values)).unwrap_or_default()
            }
            Some(Operand::Place(place)) => {
                parts.remove(0);
                self.operand_tokens(&Operand::Leaf(*place), &mut values)
            }
            _ => parts.remove(0),
        };
        let code = quote_spanned!(method.span()=> #receiver.#method #turbofish(#(#parts),*));
        let construct = match method.to_string().as_str() {
            "len" | "is_empty" | "capacity" => Construct::Constant,
            name if self.is_search(name, args) => Construct::Constant,
            name if args.first().and_then(Operand::place).is_some_and(|place| {
                // What is only used like a sequence may be a map.
                matches!(self.shape_at(place), TypeShape::Sequence(sequence) if sequence.kind != Kind::Unknown)
            }) =>
            {
                Construct::SequenceMethod(name.to_string())
            }
            name => Construct::Method(name.to_string()),
        };
        let receiver = args.first().and_then(|receiver| receiver.leaf());
        self.arrays |= receiver.is_some_and(|receiver| self.settled.contains(&receiver));
        let foreign = Foreign { code, args: values, construct, pure_: false, statement: false };
        let ty = hint.clone().map_or(Ty::Opaque, |hint| match hint {
            TypeShape::Tuple(_) => Ty::Opaque,
            hint => self.type_of(&hint),
        });
        self.foreign_value(foreign, ty, call.method.span())
    }

    /// Whether it is a method of a sequence that only looks at it, for a position or a decision.
    fn is_search(&self, method: &str, args: &[Operand]) -> bool {
        const SEARCHES: [&str; 11] = [
            "partition_point",
            "binary_search",
            "binary_search_by",
            "binary_search_by_key",
            "is_sorted",
            "is_sorted_by",
            "is_sorted_by_key",
            "contains",
            "starts_with",
            "ends_with",
            "partial_cmp",
        ];
        SEARCHES.contains(&method) && args.first().and_then(Operand::place).is_some_and(|place| self.is_sequence(place))
    }
}

pub(super) fn is_self(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(path) if path.path.is_ident("self"))
}

/// What an option or a result is made by.
fn is_of_the_prelude(name: &str) -> bool {
    ["Some", "Ok", "Err"].contains(&name)
}
