//! Conversions between float types that are calls: `T::from(x).unwrap()`, `x.to_f64().unwrap()`, `x.into()`.

use super::{Flow, Hint, Lower, Operand, TypeShape};
use crate::ir::{CastTo, Op, Ty, Width, hole};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

impl Lower<'_> {
    /// A conversion of one number, `None` if the call is none.
    pub(super) fn conversion(&mut self, call: &ExprMethodCall, hint: &Hint) -> Flow<Option<Operand>> {
        let (method, args) = (&call.method, &call.args);
        if method == "into" && matches!(hint, Some(TypeShape::Real(_))) {
            let width = match hint {
                Some(TypeShape::Real(width)) => Some(*width),
                _ => None,
            };
            let value = hole(0);
            let code = quote_spanned!(method.span()=> #value.into());
            if let Expr::Lit(literal) = super::memory::bare(&call.receiver)
                && let syn::Lit::Float(float) = &literal.lit
                && float.suffix().is_empty()
            {
                // A number of which nothing else is known.
                let number = syn::LitFloat::new(&format!("{}f64", float.base10_digits()), float.span());
                let number: Expr = syn::parse_quote!(#number);
                return self.converted(&number, code, width, false, call.span());
            }
            return self.converted(&call.receiver, code, width, false, call.span());
        }
        if method != "unwrap" && method != "expect" {
            return Ok(None);
        }
        match super::memory::bare(&call.receiver) {
            Expr::Call(inner) if inner.args.len() == 1 => {
                let Expr::Path(callee) = &*inner.func else { return Ok(None) };
                let Some(width) = self.target_of(callee, hint) else { return Ok(None) };
                let value = hole(0);
                let code = quote_spanned!(inner.span()=> #callee(#value).#method(#args));
                self.converted(&inner.args[0], code, Some(width), is_from_integer(callee), call.span())
            }
            Expr::MethodCall(inner) if inner.args.is_empty() => {
                let width = match inner.method.to_string().as_str() {
                    "to_f64" => Width::F64,
                    "to_f32" => Width::F32,
                    _ => return Ok(None),
                };
                let (value, to) = (hole(0), &inner.method);
                let code = quote_spanned!(to.span()=> #value.#to().#method(#args));
                self.converted(&inner.receiver, code, Some(width), false, call.span())
            }
            _ => Ok(None),
        }
    }

    /// The float type that a function converts to: `T::from`, `T::from_f64`, `num_traits::cast`.
    fn target_of(&self, callee: &syn::ExprPath, hint: &Hint) -> Option<Width> {
        let path = &callee.path;
        let name = path.segments.last()?.ident.to_string();
        let hinted = || match hint {
            Some(TypeShape::Real(width)) => *width,
            _ => self.reals().usual(),
        };
        let owner = match &callee.qself {
            Some(qself) => qself.ty.to_token_stream().to_string(),
            None => path.segments.iter().rev().nth(1).map(|owner| owner.ident.to_string()).unwrap_or_default(),
        };
        match name.as_str() {
            "cast" if owner.is_empty() || owner == "num_traits" || owner == "num" => Some(hinted()),
            name if name == "from" || name.starts_with("from_") => match self.reals().named(&owner) {
                Some(width) => Some(width),
                None if owner == "NumCast" || super::type_parameters::is_float_trait(&owner) => Some(hinted()),
                None => None,
            },
            _ => None,
        }
    }

    fn converted(
        &mut self,
        value: &Expr,
        code: TokenStream,
        width: Option<Width>,
        from_integer: bool,
        span: Span,
    ) -> Flow<Option<Operand>> {
        let operand = self.expr(value, &None)?;
        let Some(mut value) = self.value_of(&operand, span) else { return Ok(Some(operand)) };
        if from_integer && self.builder.function.ty(value) == Ty::Opaque {
            value = self.integer(value, span);
        }
        let ty = if width.is_some() { self.real_type(width) } else { Ty::Opaque };
        self.builder.span = span;
        Ok(Some(Operand::Leaf(self.builder.push(Op::Cast { value, to: CastTo::Code(code) }, ty))))
    }
}

/// Whether a function says by its name that it converts an integer.
fn is_from_integer(callee: &syn::ExprPath) -> bool {
    let name = callee.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    name.strip_prefix("from_").is_some_and(super::signature::is_integer)
}
