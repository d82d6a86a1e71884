//! Expressions.

use super::branch::Branch;
use super::{Flow, Hint, Lower, Operand, TypeShape, Value};
use crate::diagnostics::{Problem, format};
use crate::ir::{Arithmetic, CastTo, Construct, Foreign, Literal, Name, Op, Ty, Width, hole};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use std::rc::Rc;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, Lit, UnOp};

impl Lower<'_> {
    pub(super) fn expr(&mut self, expr: &Expr, hint: &Hint) -> Flow {
        self.builder.span = expr.span();
        match expr {
            Expr::Lit(lit) => Ok(self.literal(&lit.lit)),
            Expr::Paren(paren) => self.expr(&paren.expr, hint),
            Expr::Group(group) => self.expr(&group.expr, hint),
            Expr::Path(path) => Ok(self.path(path)),
            Expr::Unary(unary) => self.unary(unary),
            Expr::Binary(binary) => self.binary(binary),
            Expr::Cast(cast) => self.cast(cast),
            Expr::Tuple(tuple) => {
                let hints: Vec<Hint> = match hint {
                    Some(TypeShape::Tuple(parts)) => parts.iter().cloned().map(Some).collect(),
                    _ => Vec::new(),
                };
                let parts = tuple.elems.iter().enumerate().map(|(index, elem)| {
                    let part = self.expr(elem, hints.get(index).unwrap_or(&None))?;
                    Ok(self.owned(part, true, elem.span()))
                });
                Ok(Operand::Tuple(parts.collect::<Flow<_>>()?))
            }
            Expr::Reference(reference) => self.reference(reference, hint),
            Expr::Field(_) => {
                let place = self.place_expr(expr)?;
                Ok(self.rvalue(place, expr.span()))
            }
            Expr::Index(index) => {
                let place = self.place_expr(expr)?;
                Ok(self.rvalue(place, index.bracket_token.span.join()))
            }
            Expr::Block(block) if block.label.is_none() => self.block(&block.block, hint),
            Expr::Block(block) => self.labelled_block(block, hint),
            Expr::ForLoop(expr) => self.for_loop(expr),
            Expr::While(expr) => self.while_loop(expr),
            Expr::Loop(expr) => self.endless_loop(expr),
            Expr::Break(expr) => self.break_expr(expr),
            Expr::Continue(expr) => self.continue_expr(expr),
            Expr::Closure(closure) => Ok(self.closure(closure)),
            Expr::Array(array) => self.array(array, hint),
            Expr::Repeat(repeat) => self.repeat_expr(repeat, hint),
            Expr::Range(range) => self.range(range),
            Expr::If(branch) => self.if_expr(branch, hint),
            Expr::Match(expr) => self.match_expr(expr, hint),
            Expr::Return(expr) => self.returned(expr),
            Expr::Assign(assign) => self.assign(&assign.left, &assign.right),
            Expr::Call(_) | Expr::MethodCall(_) => {
                let operand = self.outcome(expr, hint)?;
                match hint {
                    Some(TypeShape::Fallible(_)) => self.resolved(operand, expr.span()),
                    _ => self.resolved_if_known(operand, expr.span()),
                }
            }
            Expr::Try(expr) => self.try_expr(expr, hint),
            Expr::Macro(expr) => self.macro_call(&expr.mac, hint),
            other => self.rest(other),
        }
    }

    fn literal(&mut self, lit: &Lit) -> Operand {
        let span = lit.span();
        let (literal, ty) = match lit {
            Lit::Float(float) => {
                let width = self.reals().named(float.suffix());
                (Literal::Tokens(float.token()), self.real_type(width))
            }
            Lit::Int(int) => match self.reals().named(int.suffix()) {
                Some(width) => (Literal::Tokens(int.token()), self.real_type(Some(width))),
                None => (Literal::Tokens(int.token()), Ty::Int),
            },
            Lit::Bool(value) => (Literal::Bool(value.value), Ty::Bool),
            other => return self.constant(other.to_token_stream(), Ty::Opaque, span),
        };
        self.builder.span = span;
        Operand::Leaf(self.builder.push(Op::Literal(literal), ty))
    }

    /// Code without operands.
    pub(super) fn constant(&mut self, code: TokenStream, ty: Ty, span: Span) -> Operand {
        let foreign = Foreign { code, args: Vec::new(), construct: Construct::Constant, pure_: true, statement: false };
        self.foreign_value(foreign, ty, span)
    }

    fn path(&mut self, expr: &syn::ExprPath) -> Operand {
        let path = &expr.path;
        if let Some(var) = expr.qself.is_none().then(|| self.variable(path)).flatten() {
            let operand = self.state.get(&var).cloned().unwrap_or_default();
            if operand == Operand::Undefined && self.diagnostics.is_empty() {
                // rustc has it that the variable is set: what has been lost on the way must not be taken for a zero.
                self.diagnostics.report(expr, &Problem::Lost(path.to_token_stream().to_string()));
            }
            return self.rvalue(operand, expr.span());
        }
        if path.is_ident("None") {
            return self.none(expr.span());
        }
        let width =
            path.segments.iter().rev().skip(1).find_map(|segment| self.reals().named(&segment.ident.to_string()));
        let ty = if width.is_some() { self.real_type(width) } else { Ty::Opaque };
        self.constant(expr.to_token_stream(), ty, expr.span())
    }

    fn unary(&mut self, unary: &syn::ExprUnary) -> Flow {
        if let UnOp::Deref(_) = &unary.op {
            let place = self.place_expr(&Expr::Unary(unary.clone()))?;
            return Ok(self.rvalue(place, unary.span()));
        }
        let operand = self.handed_over(&unary.expr, &None, false)?;
        self.builder.span = unary.span();
        if let (UnOp::Neg(_), Some(negation)) = (&unary.op, self.named_negation(&operand, unary.span())) {
            return Ok(negation);
        }
        Ok(match &unary.op {
            UnOp::Neg(_) => self.on_leaf(&operand, unary, |lower, value| {
                let ty = lower.builder.function.ty(value);
                let negation = lower.builder.push(Op::Neg(value), ty);
                lower.name_like(negation, &[value]);
                negation
            }),
            UnOp::Not(_) => self.on_leaf(&operand, unary, |lower, value| {
                let ty = lower.builder.function.ty(value);
                lower.builder.push(Op::Not(value), ty)
            }),
            _ => self.refuse(unary, &Problem::Expression),
        })
    }

    /// `*operand` of what is not a reference in sight.
    pub(super) fn deref(&mut self, operand: &Operand, unary: &syn::ExprUnary) -> Operand {
        match operand {
            Operand::Leaf(value) if !self.builder.function.ty(*value).is_real() => {
                let base = hole(0);
                let foreign = Foreign {
                    code: quote_spanned!(unary.span()=> *#base),
                    args: vec![*value],
                    construct: Construct::Operator("*".to_string()),
                    pure_: true,
                    statement: false,
                };
                self.foreign_value(foreign, Ty::Opaque, unary.span())
            }
            other => other.clone(),
        }
    }

    fn on_leaf(
        &mut self,
        operand: &Operand,
        at: &(impl ToTokens + Spanned),
        make: impl FnOnce(&mut Self, Value) -> Value,
    ) -> Operand {
        match self.value_of(operand, at.span()) {
            Some(value) => Operand::Leaf(make(self, value)),
            None if matches!(operand.peeled(), Operand::Undefined) => Operand::Undefined,
            None => self.refuse(at, &Problem::Expression),
        }
    }

    fn binary(&mut self, binary: &syn::ExprBinary) -> Flow {
        match &binary.op {
            BinOp::And(_) | BinOp::Or(_) => return self.short_circuit(binary),
            BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_) => return self.assign_op(binary),
            _ => {}
        }
        let left = self.handed_over(&binary.left, &None, false)?;
        let right = self.handed_over(&binary.right, &None, false)?;
        self.leave_referred_undecided(&binary.left, &left);
        self.leave_referred_undecided(&binary.right, &right);
        self.builder.span = binary.op.span();
        Ok(match arithmetic(&binary.op) {
            Some(op) => self.arithmetic(op, &left, &right, &binary.op),
            None => match comparison(&binary.op) {
                Some(op) => self.comparison(op, &left, &right, &binary.op),
                None => self.foreign_operator(&left, &binary.op.to_token_stream().to_string(), &right, &binary.op),
            },
        })
    }

    pub(super) fn arithmetic(
        &mut self,
        op: Arithmetic,
        left: &Operand,
        right: &Operand,
        at: &(impl ToTokens + Spanned),
    ) -> Operand {
        if let Some(result) = self.named_arithmetic(op, left, right, at.span()) {
            return result;
        }
        let (Some(left), Some(right)) = (self.value_of(left, at.span()), self.value_of(right, at.span())) else {
            if matches!(left.peeled(), Operand::Undefined) || matches!(right.peeled(), Operand::Undefined) {
                return Operand::Undefined;
            }
            if !self.diagnostics.is_empty() {
                // What follows from something else is not said beside it.
                return Operand::Undefined;
            }
            return self.refuse(at, &Problem::Expression);
        };
        let (left, right) = self.integers(left, right, at.span());
        let function = &mut self.builder.function;
        let (a, b) = (function.ty(left), function.ty(right));
        function.widths.unify(a, b);
        let undecided = function.data(left).undecided || function.data(right).undecided;
        let presumed = function.data(left).presumed || function.data(right).presumed;
        let additive = matches!(op, Arithmetic::Add | Arithmetic::Sub);
        let ty = match (a, b) {
            // A multiple of what may be a vector.
            (Ty::Real(_), Ty::Opaque) | (Ty::Opaque, Ty::Real(_)) if (undecided || presumed) && !additive => Ty::Opaque,
            (Ty::Real(_), _) => a,
            (_, Ty::Real(_)) => b,
            (Ty::Int, Ty::Int) => Ty::Int,
            _ => Ty::Opaque,
        };
        self.builder.span = at.span();
        let value = self.builder.push(Op::Arithmetic(op, left, right), ty);
        self.builder.function.values[value.index()].presumed = presumed && ty == Ty::Opaque;
        let result = Operand::Leaf(value);
        if undecided { self.leave_undecided(result) } else { result }
    }

    /// What is in a field and is computed with an integer is one too, which rustc vouches for.
    fn integers(&mut self, left: Value, right: Value, span: Span) -> (Value, Value) {
        let other = match (self.builder.function.ty(left), self.builder.function.ty(right)) {
            (Ty::Int, Ty::Opaque) => right,
            (Ty::Opaque, Ty::Int) => left,
            _ => return (left, right),
        };
        let data = self.builder.function.data(other);
        if !data.presumed || data.undecided {
            return (left, right);
        }
        let integer = self.integer(other, span);
        if other == left { (integer, right) } else { (left, integer) }
    }

    /// A number that is an integer, by its use; rustc vouches for it.
    pub(super) fn integer(&mut self, number: Value, span: Span) -> Value {
        let (runtime, hole) = (&self.runtime, hole(0));
        let code = quote_spanned!(span=> #runtime::integer(#hole));
        let foreign =
            Foreign { code, args: vec![number], construct: Construct::Constant, pure_: true, statement: false };
        self.foreign_value(foreign, Ty::Int, span).leaf().unwrap_or(number)
    }

    pub(super) fn comparison(
        &mut self,
        op: &'static str,
        left: &Operand,
        right: &Operand,
        at: &(impl ToTokens + Spanned),
    ) -> Operand {
        let (Some(a), Some(b)) = (self.value_of(left, at.span()), self.value_of(right, at.span())) else {
            if matches!(left, Operand::Undefined) || matches!(right, Operand::Undefined) {
                return Operand::Undefined;
            }
            return self.foreign_operator(left, op, right, at);
        };
        let function = &mut self.builder.function;
        let (left_ty, right_ty) = (function.ty(a), function.ty(b));
        function.widths.unify(left_ty, right_ty);
        Operand::Leaf(self.builder.push(Op::Operator { op, left: a, right: b }, Ty::Bool))
    }

    /// An operator that carries no derivative, such as `<<` or `==` on tuples.
    pub(super) fn foreign_operator(&mut self, left: &Operand, op: &str, right: &Operand, at: &impl Spanned) -> Operand {
        let mut args = Vec::new();
        let left_tokens = self.operand_tokens(left, &mut args);
        let right_tokens = self.operand_tokens(right, &mut args);
        let symbol = spanned(op, at.span());
        let ty = match (op, left.leaf().map(|value| self.builder.function.ty(value))) {
            ("==" | "!=" | "<" | "<=" | ">" | ">=", _) => Ty::Bool,
            (_, Some(ty @ (Ty::Bool | Ty::Int))) => ty,
            _ => Ty::Opaque,
        };
        let construct = if ty == Ty::Opaque { Construct::Operator(op.to_string()) } else { Construct::Constant };
        let foreign = Foreign {
            code: quote_spanned!(at.span()=> #left_tokens #symbol #right_tokens),
            args,
            construct,
            pure_: matches!(ty, Ty::Bool),
            statement: false,
        };
        self.foreign_value(foreign, ty, at.span())
    }

    /// `a && b` evaluates `b` only where it decides.
    fn short_circuit(&mut self, binary: &syn::ExprBinary) -> Flow {
        let span = binary.span();
        let left = self.expr(&binary.left, &None)?;
        let Some(left) = self.condition(&left, &binary.left) else { return Ok(Operand::Undefined) };
        let and = matches!(binary.op, BinOp::And(_));
        let first = self.builder.function.values.len() as u32;
        let evaluated = self.arm(|lower| lower.expr(&binary.right, &None));
        self.builder.span = span;
        let evaluated = match self.pure_leaf(evaluated) {
            Ok((stmts, right)) => {
                self.builder.stmts.extend(stmts);
                let op = if and { "&&" } else { "||" };
                return Ok(Operand::Leaf(self.builder.push(Op::Operator { op, left, right }, Ty::Bool)));
            }
            Err(arm) => arm,
        };
        // The side that decides nothing stands for the operator's own value.
        let decided = self.arm(|lower| {
            let value = lower.builder.push(Op::Literal(Literal::Bool(!and)), Ty::Bool);
            Ok(Operand::Leaf(value))
        });
        let arms = if and { vec![evaluated, decided] } else { vec![decided, evaluated] };
        self.branch(Branch::If(left), arms, first, span)
    }

    fn cast(&mut self, cast: &syn::ExprCast) -> Flow {
        if let syn::Type::Ptr(_) = &*cast.ty {
            return Ok(self.refuse(cast, &Problem::Address));
        }
        let operand = self.expr(&cast.expr, &None)?;
        self.builder.span = cast.span();
        let shape = TypeShape::of(&cast.ty, self.reals());
        Ok(self.on_leaf(&operand, cast, |lower, value| lower.cast_to(value, &shape, &cast.ty)))
    }

    fn cast_to(&mut self, value: Value, shape: &TypeShape, ty: &syn::Type) -> Value {
        match shape {
            TypeShape::Real(width) => {
                let ty = self.real_type(Some(*width));
                self.builder.push(Op::Cast { value, to: CastTo::Real(*width) }, ty)
            }
            TypeShape::Opaque => {
                let operand = hole(0);
                let foreign = Foreign {
                    code: quote_spanned!(ty.span()=> #operand as #ty),
                    args: vec![value],
                    construct: Construct::Cast(format(&ty.to_token_stream())),
                    pure_: false,
                    statement: false,
                };
                let result = self.foreign_value(foreign, Ty::Opaque, ty.span());
                result.leaf().unwrap_or(value)
            }
            shape => {
                let result = self.type_of(shape);
                self.builder.push(Op::Cast { value, to: CastTo::Constant(ty.to_token_stream()) }, result)
            }
        }
    }

    pub(super) fn cast_from(&mut self, value: Value, width: Width) -> Value {
        let ty = self.real_type(Some(width));
        self.builder.push(Op::Cast { value, to: CastTo::From(width) }, ty)
    }

    pub(super) fn field_of(&mut self, base: &Operand, field: &syn::ExprField) -> Flow {
        Ok(match (base.peeled(), &field.member) {
            (Operand::Tuple(parts), syn::Member::Unnamed(index)) => {
                parts.get(index.index as usize).cloned().unwrap_or_default()
            }
            (Operand::Leaf(value) | Operand::Place(value), member) => self.field(*value, member, field.span()),
            (Operand::Undefined, _) => Operand::Undefined,
            _ => self.refuse(field, &Problem::Expression),
        })
    }

    fn if_expr(&mut self, expr: &syn::ExprIf, hint: &Hint) -> Flow {
        let span = expr.if_token.span;
        let then = |lower: &mut Lower<'_>| lower.block(&expr.then_branch, hint);
        let otherwise = |lower: &mut Lower<'_>| match &expr.else_branch {
            Some((_, other)) => lower.expr(other, hint),
            None => Ok(Operand::UNIT),
        };
        let mut conditions = Vec::new();
        conjuncts(&expr.cond, &mut conditions);
        if let [Expr::Let(pattern), guards @ ..] = &conditions[..]
            && !guards.iter().any(|guard| matches!(guard, Expr::Let(_)))
        {
            let operand = self.scrutinee(&pattern.expr, std::iter::once(&*pattern.pat))?;
            let guard =
                guards.iter().map(|guard| (*guard).clone()).reduce(|left, right| syn::parse_quote!(#left && #right));
            return self.match_arms(
                &operand,
                vec![((*pattern.pat).clone(), guard, Rc::new(then)), (syn::parse_quote!(_), None, Rc::new(otherwise))],
                span,
            );
        }
        if conditions.iter().any(|condition| matches!(condition, Expr::Let(_))) {
            return self.chained(&conditions, &then, &otherwise, span);
        }
        let operand = self.expr(&expr.cond, &None)?;
        let Some(condition) = self.condition(&operand, &expr.cond) else {
            // The arms may have more to say.
            self.arm(then);
            self.arm(otherwise);
            return Ok(Operand::Undefined);
        };
        let first = self.builder.function.values.len() as u32;
        let arms = vec![self.arm(then), self.arm(otherwise)];
        self.branch(Branch::If(condition), arms, first, span)
    }

    /// A condition is one value; where it is not, that is said, here or where it came up.
    pub(super) fn condition(&mut self, operand: &Operand, expr: &Expr) -> Option<Value> {
        let leaf = self.value_of(operand, expr.span());
        if leaf.is_none() && self.diagnostics.is_empty() {
            self.diagnostics.report(expr, &Problem::Expression);
        }
        leaf
    }

    /// What carries no derivative or is not supported.
    fn rest(&mut self, expr: &Expr) -> Flow {
        let problem = match expr {
            Expr::Struct(literal) => return self.struct_literal(literal),
            Expr::Const(block) => {
                return Ok(self.captured(&Expr::Const(block.clone()), Construct::Constant));
            }
            Expr::Unsafe(_) => Problem::Unsafe,
            Expr::Async(_) | Expr::Await(_) => Problem::Async,
            _ => Problem::Expression,
        };
        Ok(self.refuse(&keyword(expr), &problem))
    }

    /// Code put together from lowered parts.
    pub(super) fn foreign_list<'e>(
        &mut self,
        parts: impl IntoIterator<Item = &'e Expr>,
        code: impl FnOnce(&[TokenStream]) -> TokenStream,
        construct: Construct,
        span: Span,
    ) -> Flow {
        let operands = parts.into_iter().map(|part| self.expr(part, &None)).collect::<Flow<Vec<_>>>()?;
        let mut args = Vec::new();
        let parts: Vec<_> = operands.iter().map(|operand| self.operand_tokens(operand, &mut args)).collect();
        let foreign = Foreign { code: code(&parts), args, construct, pure_: false, statement: false };
        Ok(self.foreign_value(foreign, Ty::Opaque, span))
    }

    pub(super) fn hint_value(&mut self, value: Value, name: &str) {
        let data = &mut self.builder.function.values[value.index()];
        if matches!(data.name, Name::None) {
            data.name = Name::Hint(name.to_string());
        }
    }
}

/// The token that names a construct, where the whole would underline half a function.
fn keyword(expr: &Expr) -> TokenStream {
    match expr {
        Expr::Unsafe(expr) => expr.unsafe_token.to_token_stream(),
        Expr::Async(expr) => expr.async_token.to_token_stream(),
        other => other.to_token_stream(),
    }
}

pub(super) fn conjuncts<'e>(expr: &'e Expr, out: &mut Vec<&'e Expr>) {
    match expr {
        Expr::Binary(binary) if matches!(binary.op, BinOp::And(_)) => {
            conjuncts(&binary.left, out);
            out.push(&binary.right);
        }
        other => out.push(other),
    }
}

fn arithmetic(op: &BinOp) -> Option<Arithmetic> {
    Some(match op {
        BinOp::Add(_) => Arithmetic::Add,
        BinOp::Sub(_) => Arithmetic::Sub,
        BinOp::Mul(_) => Arithmetic::Mul,
        BinOp::Div(_) => Arithmetic::Div,
        BinOp::Rem(_) => Arithmetic::Rem,
        _ => return None,
    })
}

fn comparison(op: &BinOp) -> Option<&'static str> {
    Some(match op {
        BinOp::Eq(_) => "==",
        BinOp::Ne(_) => "!=",
        BinOp::Lt(_) => "<",
        BinOp::Le(_) => "<=",
        BinOp::Gt(_) => ">",
        BinOp::Ge(_) => ">=",
        _ => return None,
    })
}

/// An operator's tokens, where it stands.
fn spanned(op: &str, span: Span) -> TokenStream {
    let tokens: TokenStream = op.parse().unwrap_or_default();
    let place = |mut token: proc_macro2::TokenTree| {
        token.set_span(span);
        token
    };
    tokens.into_iter().map(place).collect()
}
