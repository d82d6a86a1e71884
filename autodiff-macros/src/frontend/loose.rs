//! Lists of what has no common form in memory: functions, closures, references, iterators, tuples with such. Each item is an
//! operand, so that what goes through the list is lowered once for each of them.

use super::branch::Branch;
use super::iterate::Iterate;
use super::memory::bare;
use super::operand::Shared;
use super::{Flow, Hint, Lower, Operand, Value};
use crate::diagnostics::Problem;
use crate::ir::{Construct, Foreign, hole};
use proc_macro2::Span;
use quote::quote_spanned;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Type};

/// More items than these would be too much code.
const LONGEST: usize = 32;

impl Lower<'_> {
    /// An item of a list, where a function by its path is one.
    pub(super) fn listed(&mut self, expr: &Expr) -> Flow<Option<Operand>> {
        Ok(match bare(expr) {
            Expr::Path(path) if self.is_function(path) => Some(Operand::Function(Shared::new(path.clone()))),
            // `f64::sin as fn(f64) -> f64`
            Expr::Cast(cast) if matches!(*cast.ty, Type::FnPtr(_)) => match self.listed(&cast.expr)? {
                Some(function) => Some(function),
                None => Some(self.expr(&cast.expr, &None)?),
            },
            Expr::Tuple(tuple) if tuple.elems.iter().any(|elem| self.names_function(elem)) => {
                let parts = tuple.elems.iter().map(|elem| match self.listed(elem)? {
                    Some(part) => Ok(part),
                    None => self.expr(elem, &None),
                });
                Some(Operand::Tuple(parts.collect::<Flow<_>>()?))
            }
            _ => None,
        })
    }

    fn names_function(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Path(path) => self.is_function(path),
            Expr::Cast(cast) => matches!(*cast.ty, Type::FnPtr(_)),
            _ => false,
        }
    }

    /// The list, if its items are such.
    pub(super) fn loose_list(&self, items: &[Operand]) -> Option<Operand> {
        let loose = items.len() <= LONGEST && items.iter().any(|item| self.is_loose(item));
        loose.then(|| Operand::List(Shared::new(items.to_vec())))
    }

    fn is_loose(&self, item: &Operand) -> bool {
        match item {
            Operand::Closure(_)
            | Operand::Function(_)
            | Operand::Iterate(_)
            | Operand::List(_)
            | Operand::RefMut(_) => true,
            Operand::Ref(inner) => match &**inner {
                Operand::Place(place) => self.is_sequence(*place),
                inner => self.is_loose(inner),
            },
            Operand::Tuple(parts) => parts.iter().any(|part| self.is_loose(part)),
            _ => false,
        }
    }

    /// A method of such a list.
    pub(super) fn loose_method(&mut self, receiver: &Operand, call: &ExprMethodCall) -> Flow<Option<Operand>> {
        let Operand::List(items) = receiver.peeled() else { return Ok(None) };
        let span = call.method.span();
        let method = call.method.to_string();
        let iterate = |by_ref| Operand::Iterate(Shared::new(Iterate::Listed { items: items.clone(), by_ref }));
        Ok(Some(match (method.as_str(), call.args.len()) {
            ("iter", 0) => iterate(true),
            ("into_iter", 0) => iterate(matches!(receiver, Operand::Ref(_))),
            ("len", 0) => Operand::Leaf(self.int(items.0.len())),
            ("as_slice" | "as_ref" | "to_vec" | "clone", 0) => receiver.clone(),
            ("concat", 0) => {
                let items = Shared::new(Iterate::Listed { items: items.clone(), by_ref: true });
                let flat = Iterate::Flatten(items);
                self.collected(&flat, None, &None, &mut |lower, item| Ok(lower.copied(item, span)), span)?
            }
            ("map", 1) => {
                let callee = self.callee_of(call, 0)?;
                let made = items.0.iter().map(|item| self.apply(&callee, vec![item.clone()], &None, span));
                let made = made.collect::<Flow<Vec<_>>>()?;
                self.list(made, false, &None, &call.method)
            }
            _ => self.refuse(&call.method, &Problem::SequenceMethod(method)),
        }))
    }

    /// `list[index](args)`: a call of the one that the index says.
    pub(super) fn call_listed(&mut self, call: &syn::ExprCall, hint: &Hint) -> Flow<Option<Operand>> {
        let Expr::Index(index) = bare(&call.func) else { return Ok(None) };
        let Expr::Path(list) = bare(&index.expr) else { return Ok(None) };
        let list = self.variable(&list.path).and_then(|var| self.state.get(&var)).map(Operand::peeled);
        let Some(Operand::List(items)) = list else { return Ok(None) };
        let items = items.clone();
        let span = call.span();
        let position = self.expr(&index.index, &None)?;
        let Some(position) = self.value_of(&position, span) else { return Ok(Some(Operand::Undefined)) };
        let args = call.args.iter().map(|arg| self.place_or_value(arg)).collect::<Flow<Vec<_>>>()?;
        if let Some(known) = self.builder.number(position) {
            let item = items.0.get(known as usize).cloned();
            return item.map(|item| self.call_item(&item, args, hint, span)).transpose();
        }
        self.in_bounds(position, items.0.len(), index.bracket_token.span.join());
        self.call_one_of(&items.0, 0, position, &args, hint, span).map(Some)
    }

    fn call_one_of(
        &mut self,
        items: &[Operand],
        first: usize,
        position: Value,
        args: &[Operand],
        hint: &Hint,
        span: Span,
    ) -> Flow {
        let Some((item, others)) = items.split_first() else { return Ok(Operand::Undefined) };
        if others.is_empty() {
            return self.call_item(item, args.to_vec(), hint, span);
        }
        let number = self.int(first);
        let here = self.compare("==", position, number);
        let start = self.builder.function.values.len() as u32;
        let then = self.arm(|lower| lower.call_item(item, args.to_vec(), hint, span));
        let otherwise = self.arm(|lower| lower.call_one_of(others, first + 1, position, args, hint, span));
        self.branch(Branch::If(here), vec![then, otherwise], start, span)
    }

    fn call_item(&mut self, item: &Operand, args: Vec<Operand>, hint: &Hint, span: Span) -> Flow {
        match item.peeled() {
            Operand::Closure(closure) => self.call_closure(closure, args, hint, span),
            Operand::Function(path) => self.call_path(&path.0, args, hint, span),
            _ => {
                self.diagnostics.report_at(span, &Problem::Callee);
                Ok(Operand::Undefined)
            }
        }
    }

    /// Panics as an index into a list does that is out of bounds.
    fn in_bounds(&mut self, position: Value, len: usize, span: Span) {
        let index = hole(0);
        let code = quote_spanned!(span=> let _ = [0_u8; #len][#index]);
        let foreign =
            Foreign { code, args: vec![position], construct: Construct::Constant, pure_: false, statement: true };
        self.push_foreign(foreign, Vec::new(), span);
    }
}
