//! Operations as expressions.

use super::emit::{Emitter, companion_path};
use super::tokens::{Expression, Precedence, before_block, fill};
use crate::ir::{
    Arithmetic, Call, CallArg, Callee, CastTo, Elements, Kept, Literal, Name, Op, Receiver, Shape, Stmt, Storage,
    Taken, Ty, Value,
};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

impl Emitter<'_> {
    /// A value as it is written where it is used; `receiver` where a method is called on it.
    pub(super) fn value(&self, value: Value, receiver: bool) -> Expression {
        match self.plan.inlined.get(&value) {
            Some(stmt) => self.operation(stmt, value, receiver),
            None => {
                let tokens = located(self.scopes.written(value), self.here.get());
                let precedence = if is_deref(&tokens) { Precedence::Unary } else { Precedence::Atom };
                Expression::new(tokens, precedence)
            }
        }
    }

    /// The numbers of a comparison `a == b` that is written where it is read.
    fn equal_numbers(&self, value: Value) -> Option<(Value, Value)> {
        match self.plan.inlined.get(&value).map(|stmt| &stmt.op) {
            Some(Op::Operator { op: "==", left, right }) if self.function.ty(*left).is_real() => Some((*left, *right)),
            _ => None,
        }
    }

    fn at_least(&self, value: Value, precedence: Precedence) -> TokenStream {
        self.value(value, false).at_least(precedence)
    }

    /// A statement's operation, its tokens where the user's stand: what panics or does not fit points there.
    pub(super) fn operation(&self, stmt: &Stmt, result: Value, receiver: bool) -> Expression {
        let outer = self.here.replace(stmt.span);
        let expression = self.operation_here(&stmt.op, result, receiver);
        self.here.set(outer);
        expression
    }

    fn operation_here(&self, op: &Op, result: Value, receiver: bool) -> Expression {
        let here = self.here.get();
        let (runtime, graph) = (&self.runtime, &self.graph);
        match op {
            Op::Literal(literal) => self.tangent_number(self.literal(literal, result, receiver), result),
            Op::Zero { like, negative } => match self.function.ty(*like) {
                Ty::Real(_) => {
                    self.tangent_number(self.number(if *negative { -0.0 } else { 0.0 }, *like, receiver), result)
                }
                _ => {
                    let like = self.value(*like, false).tokens;
                    let zero = self.zero_in_lanes(result, &quote!(&#like));
                    Expression::atom(zero.unwrap_or_else(|| quote!(#runtime::Differentiable::zero_like(&#like))))
                }
            },
            Op::Undefined => Expression::atom(match self.function.ty(result) {
                Ty::Real(_) => self.tangent_number(self.number(0.0, result, receiver), result).tokens,
                Ty::Int => quote!(0),
                Ty::Bool => quote!(false),
                // Should there be none, rustc says so at the branch.
                _ => quote_spanned!(here=> ::core::default::Default::default()),
            }),
            Op::Copy(value) => self.value(*value, receiver),
            Op::Neg(value) => {
                let operand = self.value(*value, receiver);
                // Two signs in a row would read as a decrement.
                let signed = operand.tokens.to_string().starts_with('-');
                let operand = operand.at_least(if signed { Precedence::Atom } else { Precedence::Unary });
                Expression::new(quote_spanned!(here=> -#operand), Precedence::Unary)
            }
            Op::Not(value) if let Some((left, right)) = self.equal_numbers(*value) => {
                self.operation_here(&Op::Operator { op: "!=", left, right }, result, false)
            }
            Op::Not(value) => {
                let operand = self.at_least(*value, Precedence::Unary);
                Expression::new(quote_spanned!(here=> !#operand), Precedence::Unary)
            }
            Op::Arithmetic(op @ (Arithmetic::Mul | Arithmetic::Div), left, right)
                if [result, *left, *right].into_iter().any(|value| self.is_presumed(value))
                    && self.function.is_of_derivative(result)
                    && !self.function.numbers
                    && self.in_lanes(result).is_none() =>
            {
                // Of numbers, and not of matrices that syntax does not show to be such.
                let function = if *op == Arithmetic::Mul { quote!(product) } else { quote!(quotient) };
                let (left, right) = (self.value(*left, false).tokens, self.value(*right, false).tokens);
                Expression::atom(quote!(#runtime::#function(#left, #right)))
            }
            Op::Arithmetic(op, left, right) => {
                let (symbol, precedence, tighter) = match op {
                    Arithmetic::Add => (quote_spanned!(here=> +), Precedence::Add, Precedence::Mul),
                    Arithmetic::Sub => (quote_spanned!(here=> -), Precedence::Add, Precedence::Mul),
                    Arithmetic::Mul => (quote_spanned!(here=> *), Precedence::Mul, Precedence::Cast),
                    Arithmetic::Div => (quote_spanned!(here=> /), Precedence::Mul, Precedence::Cast),
                    Arithmetic::Rem => (quote_spanned!(here=> %), Precedence::Mul, Precedence::Cast),
                };
                let (left, right) = if *op == Arithmetic::Mul { self.factors(*left, *right) } else { (*left, *right) };
                let left = self.value(left, receiver).at_least(precedence);
                let right = self.value(right, false).at_least(tighter);
                // Integers may overflow, but for what has no effect, which the user has not written.
                let idle = |side: &TokenStream| match side.to_string().as_str() {
                    "0" => true,
                    "1" => matches!(op, Arithmetic::Mul | Arithmetic::Div | Arithmetic::Rem),
                    _ => false,
                };
                let overflows = self.function.ty(result) == Ty::Int && !idle(&left) && !idle(&right);
                let tokens = quote!(#left #symbol #right);
                Expression::new(if overflows { self.pinned(tokens) } else { tokens }, precedence)
            }
            Op::Operator { op, left, right } => {
                let (precedence, tighter) = match *op {
                    "||" => (Precedence::Or, Precedence::And),
                    "&&" => (Precedence::And, Precedence::Compare),
                    // Comparisons don't chain.
                    _ => (Precedence::Compare, Precedence::Add),
                };
                let outer = if precedence == Precedence::Compare { tighter } else { precedence };
                let left = self.value(*left, false).at_least(outer);
                let right = self.value(*right, false).at_least(tighter);
                let symbol = located(op.parse().unwrap_or_default(), here);
                // `a as f64 < b` is a generic argument list to the parser.
                let left = if *op == "<" && ends_in_cast(&left) { quote!((#left)) } else { left };
                Expression::new(quote!(#left #symbol #right), precedence)
            }
            Op::Cast { value, to: CastTo::Like(like) }
                if self.function.ty(*value) == Ty::Opaque
                    && self.function.is_of_derivative(*value)
                    && self.function.width(*like).is_some() =>
            {
                // The tangent of a float, or of an integer, which has none.
                let (value, to) = (self.value(*value, false).tokens, self.float_type(result));
                Expression::atom(quote!(#runtime::tangent::cast::<_, #to>(#value)))
            }
            Op::Cast { value, to } => self.by_lanes(*value, |operand| self.cast(operand, *value, to)),
            Op::Rule { rule, args } if self.function.is_generic(result) && self.function.is_of_derivative(result) => {
                let method = format_ident!("real_{}", rule.name, span = here);
                self.method(&method, args)
            }
            Op::Rule { rule, args } => {
                let method = format_ident!("{}", rule.name, span = here);
                self.method(&method, args)
            }
            Op::Select { condition, then, otherwise } => {
                let condition = before_block(self.value(*condition, false).tokens);
                let (then, otherwise) = (self.value(*then, false).tokens, self.value(*otherwise, false).tokens);
                Expression::new(quote!(if #condition { #then } else { #otherwise }), Precedence::Any)
            }
            Op::Foreign(foreign) => {
                let tokens = fill(foreign.code.clone(), &mut |index, receiver| match foreign.args.get(index) {
                    Some(arg) => self.value(*arg, receiver),
                    None => Expression::atom(quote!(())),
                });
                Expression::foreign(tokens)
            }
            Op::Call(call) | Op::CallAugmented(call) => {
                let suffix = if matches!(op, Op::Call(_)) { "" } else { "_augmented" };
                if let Taken::Received(whole) = call.taken {
                    return self.value(whole, receiver);
                }
                let (callee, args) = self.callee(call, suffix);
                let by = match &call.taken {
                    Taken::Opened(by) => Some(by),
                    _ => None,
                };
                Expression::atom(quote_spanned!(here=> #callee(#(#args),*) #by))
            }
            Op::CallTangent { call, tangents, taped } => {
                if let Taken::Received(whole) = call.taken {
                    return self.value(whole, receiver);
                }
                let (callee, args) =
                    if *taped { self.callee(call, "_augmented_tangent") } else { self.tangent_callee(call) };
                let args = self.with_tangents(call, args, tangents, *taped);
                let by = match &call.taken {
                    Taken::Opened(by) => Some(by),
                    _ => None,
                };
                Expression::atom(quote_spanned!(here=> #callee(#(#args),*) #by))
            }
            Op::Record { record, variant, fields } => {
                let variants = &self.function.records[record.0 as usize].variants;
                let (name, variant) = (self.record_name(*record), format_ident!("{}", variants[*variant].name));
                let fields: Vec<_> = fields.iter().map(|field| self.value(*field, false).tokens).collect();
                let fields = (!fields.is_empty()).then(|| quote!((#(#fields),*)));
                Expression::atom(quote!(#name::#variant #fields))
            }
            Op::Runtime { function, args } => {
                let function = format_ident!("{function}");
                let args = args.iter().map(|arg| self.value(*arg, false).tokens);
                Expression::atom(quote!(#runtime::partials::#function(#(#args),*)))
            }
            Op::GraphInput { name, value } => {
                let value = self.value(*value, false).tokens;
                Expression::atom(quote!(#graph.input(#name, #value)))
            }
            Op::GraphNode { name, expression, value, inputs } => {
                let value = self.value(*value, false).tokens;
                let inputs = inputs.iter().map(|(node, partial)| {
                    let (node, partial) = (self.value(*node, false).tokens, self.value(*partial, false).tokens);
                    quote!((#node, f64::from(#partial)))
                });
                Expression::atom(quote!(#graph.node(#name, #expression, #value, &[#(#inputs),*])))
            }
            op @ (Op::View { .. }
            | Op::SplitMut { .. }
            | Op::Destructure { .. }
            | Op::Load { .. }
            | Op::Take { .. }
            | Op::Length { .. }
            | Op::Sum { .. }
            | Op::Alloc(_)
            | Op::Mutate { .. }
            | Op::Stack(_)
            | Op::Pop { .. }
            | Op::Checkpoints { .. }
            | Op::Nth { .. }) => self.memory_operation(op, result),
            Op::If { .. }
            | Op::Match { .. }
            | Op::Loop(_)
            | Op::Sums { .. }
            | Op::Store { .. }
            | Op::Update { .. }
            | Op::Push { .. }
            | Op::MatchRecord { .. }
            | Op::Tape(_)
            | Op::CallAdjoint { .. }
            | Op::CallAdjointTangent { .. }
            | Op::Accumulate { .. } => Expression::atom(self.scopes.written(result)),
        }
    }

    /// Whether rustc is to confirm that it is a number.
    fn is_presumed(&self, value: Value) -> bool {
        self.function.ty(value) == Ty::Opaque || self.function.data(value).presumed
    }

    fn method(&self, method: &impl ToTokens, args: &[Value]) -> Expression {
        let Some((receiver, others)) = args.split_first() else { return Expression::atom(quote!(())) };
        let receiver = self.value(*receiver, true).at_least(Precedence::Atom);
        let others = others.iter().map(|arg| self.value(*arg, false).tokens);
        Expression::atom(quote_spanned!(self.here.get()=> #receiver.#method(#(#others),*)))
    }

    pub(super) fn literal(&self, literal: &Literal, result: Value, receiver: bool) -> Expression {
        let suffix = self.function.real_name(result);
        match literal {
            Literal::Tokens(literal) => {
                let text = literal.to_string();
                let real = self.function.ty(result).is_real();
                if receiver && real && !text.ends_with("f32") && !text.ends_with("f64") {
                    let separator = if text.ends_with('.') { "0_" } else { "_" };
                    let typed = format!("{text}{separator}{suffix}").parse().unwrap_or_default();
                    return Expression::atom(typed);
                }
                Expression::atom(literal.to_token_stream())
            }
            Literal::Bool(value) => Expression::atom(value.to_token_stream()),
            Literal::Real(number) => self.number(*number, result, receiver),
            Literal::Integer(number) => {
                let magnitude = proc_macro2::Literal::u64_unsuffixed(number.unsigned_abs());
                if *number < 0 {
                    Expression::new(quote!(-#magnitude), Precedence::Unary)
                } else {
                    Expression::atom(magnitude.to_token_stream())
                }
            }
            Literal::Constant(name) if self.function.is_generic(result) => {
                let (runtime, of, name) = (&self.runtime, format_ident!("{suffix}"), format_ident!("{name}"));
                Expression::atom(quote!(#runtime::real::<#of>(::core::f64::consts::#name)))
            }
            Literal::Constant(name) => {
                let (module, name) = (format_ident!("{suffix}"), format_ident!("{name}"));
                Expression::atom(quote!(::core::#module::consts::#name))
            }
        }
    }

    /// A number that a derivative needs, of the float type of a value.
    pub(super) fn number(&self, number: f64, like: Value, receiver: bool) -> Expression {
        let magnitude = proc_macro2::Literal::f64_unsuffixed(number.abs()).to_token_stream();
        let sign = number.is_sign_negative().then(|| quote!(-));
        if self.function.is_generic(like) {
            let (runtime, of) = (&self.runtime, format_ident!("{}", self.function.real_name(like)));
            return Expression::atom(quote!(#runtime::real::<#of>(#sign #magnitude)));
        }
        let magnitude = if receiver {
            format!("{:?}_{}", number.abs(), self.function.real_name(like)).parse().unwrap_or_default()
        } else {
            magnitude
        };
        let precedence = if sign.is_some() { Precedence::Unary } else { Precedence::Atom };
        Expression::new(quote!(#sign #magnitude), precedence)
    }

    /// `operand` is the value, or one of its lanes.
    fn cast(&self, operand: Expression, value: Value, to: &CastTo) -> Expression {
        let name = |width| format_ident!("{}", self.function.widths.reals.name(width));
        let target = match to {
            CastTo::From(width) => {
                let (width, value) = (name(*width), operand.tokens);
                return Expression::atom(quote_spanned!(self.here.get()=> #width::from(#value)));
            }
            CastTo::Code(code) => {
                let tokens = fill(code.clone(), &mut |_, receiver| match self.in_lanes(value) {
                    Some(_) => Expression::new(operand.tokens.clone(), operand.precedence),
                    None => self.value(value, receiver),
                });
                return Expression::foreign(tokens);
            }
            CastTo::Like(like) if [value, *like].into_iter().any(|value| self.function.is_generic(value)) => {
                let (runtime, value) = (&self.runtime, operand.tokens);
                let target = match self.function.width(*like) {
                    Some(width) => name(width).to_token_stream(),
                    None => quote!(_),
                };
                return Expression::atom(quote!(#runtime::convert::<_, #target>(#value)));
            }
            CastTo::Real(width) => name(*width).to_token_stream(),
            CastTo::Like(like) => match self.function.width(*like) {
                Some(width) => name(width).to_token_stream(),
                None => quote!(_),
            },
            CastTo::Constant(ty) => ty.clone(),
        };
        let value = operand.at_least(Precedence::Cast);
        Expression::new(quote!(#value as #target), Precedence::Cast)
    }

    /// What is called, by its own name or a companion's, and the arguments that go into the parentheses.
    pub(super) fn callee(&self, call: &Call, suffix: &str) -> (TokenStream, Vec<TokenStream>) {
        let suffix = &format!("{}{suffix}", call.companion);
        match (&call.callee, call.args.split_first()) {
            (Callee::Method { name, turbofish, receiver: known }, Some((receiver, args))) => {
                let written = self.receiver(receiver);
                let receiver = match known {
                    _ if suffix.is_empty() => written,
                    // Should it be changed after all, rustc says so.
                    Receiver::Shared => quote!((&#written)),
                    Receiver::Looked => written,
                    Receiver::Unknown => self.temporary(receiver).unwrap_or(written),
                };
                let method = format_ident!("{name}{suffix}", span = name.span());
                (quote!(#receiver.#method #turbofish), args.iter().map(|arg| self.argument(arg)).collect())
            }
            (Callee::Path(path), _) => {
                (companion_path(path, suffix), call.args.iter().map(|arg| self.argument(arg)).collect())
            }
            (Callee::Method { name, .. }, None) => (name.to_token_stream(), Vec::new()),
        }
    }

    /// Before a `.`, where Rust refers and dereferences by itself.
    fn receiver(&self, arg: &CallArg) -> TokenStream {
        match &arg.shape {
            Shape::Leaf(value) if self.function.ty(*value).is_memory() => self.base(*value),
            Shape::Leaf(value) => self.value(*value, true).at_least(Precedence::Atom),
            Shape::Tuple(_) => self.argument(arg),
        }
    }

    /// A receiver without a name, as in a chain of calls, which the method may take by value: a clone, if it is read later.
    fn temporary(&self, arg: &CallArg) -> Option<TokenStream> {
        let Shape::Leaf(value) = &arg.shape else { return None };
        let data = self.function.data(*value);
        let unnamed = !matches!(data.name, Name::User(_)) && !data.cell && self.storage(*value) == Storage::Owned;
        let whole = matches!(data.ty, Ty::Opaque | Ty::Memory(Elements::Opaque)) && !self.plan.is_view(*value);
        (unnamed && whole && !arg.mutable).then(|| self.given_away(*value))
    }

    /// An argument as it is passed on, and kept, or passed once more.
    pub(super) fn argument(&self, arg: &CallArg) -> TokenStream {
        let runtime = &self.runtime;
        match arg.kept {
            None => self.plain_argument(arg),
            Some(Kept::Lent(stack)) => {
                let (argument, stack) = (self.plain_argument(arg), self.value(stack, false).tokens);
                quote!(#runtime::records::lend(#argument, &mut #stack))
            }
            Some(Kept::Again(stack)) => {
                let name = self.value(stack, true).tokens;
                if arg.mutable {
                    let argument = self.plain_argument(arg);
                    quote!(#name.again(#argument))
                } else {
                    quote!(#name.pop())
                }
            }
        }
    }

    fn plain_argument(&self, arg: &CallArg) -> TokenStream {
        if let Shape::Leaf(value) = &arg.shape
            && self.function.ty(*value).is_memory()
        {
            return if arg.by_ref { self.reference(*value, arg.mutable) } else { self.moved(*value) };
        }
        if let (Shape::Leaf(value), false) = (&arg.shape, arg.by_ref) {
            return self.moved(*value);
        }
        let tokens = self.shape(&arg.shape);
        if !arg.by_ref {
            return tokens;
        }
        // A parameter that is a reference already is passed as it is.
        match is_deref(&tokens) {
            true => tokens.into_iter().skip(1).collect(),
            false => match &arg.shape {
                Shape::Leaf(value) => {
                    let place = self.at_least(*value, Precedence::Unary);
                    quote!(&#place)
                }
                Shape::Tuple(_) => quote!(&#tokens),
            },
        }
    }

    /// What the function returns.
    pub(super) fn result(&self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Leaf(value) => self.moved(*value),
            Shape::Tuple(parts) => tuple(parts.iter().map(|part| self.result(part)).collect()),
        }
    }

    pub(super) fn shape(&self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Leaf(value) => self.value(*value, false).tokens,
            Shape::Tuple(parts) => tuple(parts.iter().map(|part| self.shape(part)).collect()),
        }
    }
}

/// A tuple, with the comma that a single part needs.
pub(super) fn tuple(parts: Vec<TokenStream>) -> TokenStream {
    match &parts[..] {
        [part] => quote!((#part,)),
        parts => quote!((#(#parts),*)),
    }
}

fn is_deref(tokens: &TokenStream) -> bool {
    let mut trees = tokens.clone().into_iter();
    matches!(trees.next(), Some(proc_macro2::TokenTree::Punct(star)) if star.as_char() == '*')
        && matches!(trees.next(), Some(proc_macro2::TokenTree::Ident(_)))
        && trees.next().is_none()
}

fn ends_in_cast(tokens: &TokenStream) -> bool {
    let trees: Vec<_> = tokens.clone().into_iter().collect();
    trees.iter().rev().nth(1).is_some_and(|token| token.to_string() == "as")
}

/// Tokens that keep their hygiene and are moved to a place.
pub(super) fn located(tokens: TokenStream, place: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            token.set_span(token.span().located_at(place));
            token
        })
        .collect()
}
