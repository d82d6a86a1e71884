//! Functions that are known: those of floats, by the table of rules, and those without a derivative.

use super::{Lower, Operand, Value};
use crate::ir::{Construct, Foreign, Name, Op, Reals, RuleId, Ty, hole};
use crate::rules::{self, Output, ParamKind};
use proc_macro2::Span;
use quote::{ToTokens, quote_spanned};

impl Lower<'_> {
    /// A function that the rules know, as a method or by its path; `typed` where the path says that it is a float's.
    pub(super) fn known_function(&mut self, name: &str, args: &[Operand], typed: bool, span: Span) -> Option<Operand> {
        if !rules::names().any(|known| known == name) && !matches!(name, "clone" | "to_owned" | "sin_cos") {
            return None;
        }
        let args: Vec<Operand> = args
            .iter()
            .map(|arg| match (arg, arg.peeled()) {
                (Operand::Ref(_), Operand::Place(_)) => self.value_of(arg, span).map(|v| Operand::Leaf(v).shared_ref()),
                (_, Operand::Place(_) | Operand::Variable(_)) => self.value_of(arg, span).map(Operand::Leaf),
                _ => Some(arg.clone()),
            })
            .collect::<Option<_>>()?;
        let args = &args[..];
        let receiver = args.first()?.leaf()?;
        let ty = self.builder.function.ty(receiver);
        if !typed && matches!(ty, Ty::Int | Ty::Bool) {
            return None;
        }
        if matches!(name, "clone" | "to_owned") && ty.is_real() && args.len() == 1 {
            return Some(Operand::Leaf(receiver));
        }
        if name == "sin_cos" && args.len() == 1 {
            // `f64::sin_cos` is these two, bit for bit.
            let sin = self.rule(rules::lookup("sin", 1)?, args)?;
            let cos = self.rule(rules::lookup("cos", 1)?, args)?;
            return Some(Operand::Tuple(vec![sin, cos]));
        }
        if let Some(rule) = rules::lookup(name, args.len()) {
            return self.rule(rule, args);
        }
        let output = rules::lookup_constant(name, args.len())?;
        self.zero_derivative(name, args, output, typed && !ty.is_real(), span)
    }

    fn rule(&mut self, rule: RuleId, args: &[Operand]) -> Option<Operand> {
        let row = rules::row(rule);
        let values: Vec<Value> = args.iter().map(Operand::leaf).collect::<Option<_>>()?;
        let function = &mut self.builder.function;
        let mut ty = function.ty(values[0]);
        for (value, kind) in values.iter().zip(row.params) {
            let other = function.ty(*value);
            if *kind == ParamKind::Real {
                function.widths.unify(ty, other);
                if other.is_real() {
                    ty = other;
                }
            }
        }
        let name = match &function.data(values[0]).name {
            Name::User(argument) if values.len() == 1 => format!("{}_{argument}", row.name),
            _ => row.name.to_string(),
        };
        let value = self.builder.push(Op::Rule { rule, args: values }, ty);
        self.hint_value(value, &name);
        Some(Operand::Leaf(value))
    }

    /// A function whose derivative is zero where it has one.
    fn zero_derivative(
        &mut self,
        name: &str,
        args: &[Operand],
        output: Output,
        opaque: bool,
        span: Span,
    ) -> Option<Operand> {
        let receiver = args.first()?.leaf()?;
        let real = self.builder.function.ty(receiver);
        let mut values = Vec::new();
        let parts: Vec<_> = args.iter().map(|arg| self.operand_tokens(arg, &mut values)).collect();
        let ident = syn::Ident::new(name, span);
        let (first, others) = parts.split_first()?;
        let first =
            if matches!(args.first(), Some(Operand::Ref(_))) { hole(0).to_token_stream() } else { first.clone() };
        let code = quote_spanned!(span=> #first.#ident(#(#others),*));
        let ty = match output {
            Output::real => real,
            Output::bool => Ty::Bool,
            Output::opaque => Ty::Opaque,
        };
        let foreign = Foreign {
            code,
            args: values,
            construct: Construct::Constant,
            pure_: !opaque && real.is_real(),
            statement: false,
        };
        Some(self.foreign_value(foreign, ty, span))
    }
}

/// `f64::sin` and its other spellings, `T::sin` and `Float::sin` among them: the float's name and the method's.
pub(super) fn float_method(callee: &syn::ExprPath, reals: &Reals) -> Option<(String, String)> {
    let path = &callee.path;
    let method = path.segments.last()?.ident.to_string();
    if let Some(qself) = &callee.qself {
        let ty = qself.ty.to_token_stream().to_string();
        return reals.named(&ty).is_some().then_some((ty, method));
    }
    let owner = path.segments.iter().rev().nth(1)?.ident.to_string();
    let known = reals.named(&owner).is_some() || super::type_parameters::is_float_trait(&owner);
    known.then_some((owner, method))
}
