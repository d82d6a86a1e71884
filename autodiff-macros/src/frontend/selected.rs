//! Ends of iterator chains that give one of the items: the first that a condition holds for, the greatest, the last.

use super::branch::Branch;
use super::closure::Callee;
use super::iterate::{Inner, Iterate};
use super::{Flow, Lower, Operand, Value};
use crate::ir::{Arithmetic, Construct, Foreign, Op, Ty};
use proc_macro2::Span;
use quote::quote;
use syn::ExprMethodCall;

impl Lower<'_> {
    pub(super) fn search(&mut self, iterate: &Iterate, method: &str, call: &ExprMethodCall) -> Flow {
        let span = call.method.span();
        let callee = self.callee_of(call, 0)?;
        let found = self.target();
        let zero = self.int(0);
        let counter = self.hidden("position", Operand::Leaf(zero));
        self.block_of(found, |lower| {
            lower.each_of_all(iterate, span, &mut |lower, item| {
                let (position, item) = match item {
                    Operand::Tuple(parts) if method == "rposition" => match &parts[..] {
                        [position, item] => (position.clone(), item.clone()),
                        _ => return Ok(()),
                    },
                    item => (lower.variable_now(counter), item),
                };
                let argument = if method == "find" { item.clone().shared_ref() } else { item.clone() };
                let holds = lower.apply(&callee, vec![argument], &None, span)?;
                let payload = |lower: &mut Lower<'_>| match method {
                    "all" => Operand::Leaf(lower.bool_literal(false, span)),
                    "any" => Operand::Leaf(lower.bool_literal(true, span)),
                    "find" => {
                        let tag = lower.bool_literal(true, span);
                        Operand::option(tag, item.clone())
                    }
                    _ => {
                        let tag = lower.bool_literal(true, span);
                        Operand::option(tag, position.clone())
                    }
                };
                let leave = &mut |lower: &mut Lower<'_>| {
                    let payload = payload(lower);
                    Err(lower.exit(found, payload))
                };
                if method == "all" {
                    lower.unless(&holds, span, leave)?;
                } else {
                    lower.when(&holds, span, leave)?;
                }
                if method == "position" {
                    let now = position.leaf().unwrap_or(zero);
                    let one = lower.int(1);
                    let next = lower.builder.push(Op::Arithmetic(Arithmetic::Add, now, one), Ty::Int);
                    lower.state.insert(counter, Operand::Leaf(next));
                }
                Ok(())
            })?;
            let tag = lower.bool_literal(method == "all", span);
            Ok(match method {
                "all" | "any" => Operand::Leaf(tag),
                _ => Operand::option(tag, Operand::Undefined),
            })
        })
    }

    pub(super) fn first_of(&mut self, iterate: &Iterate, span: Span) -> Flow {
        let found = self.target();
        self.block_of(found, |lower| {
            lower.each_of_all(iterate, span, &mut |lower, item| {
                let tag = lower.bool_literal(true, span);
                Err(lower.exit(found, Operand::option(tag, item)))
            })?;
            let tag = lower.bool_literal(false, span);
            Ok(Operand::option(tag, Operand::Undefined))
        })
    }

    /// `reduce` and its like: an item, or two made one.
    pub(super) fn selected(&mut self, iterate: &Iterate, method: &str, call: &ExprMethodCall) -> Flow {
        let span = call.method.span();
        let callee = if method == "last" { None } else { Some(self.callee_of(call, 0)?) };
        let tag = self.bool_literal(false, span);
        let best = self.hidden(method, Operand::option(tag, Operand::Undefined));
        let by_key = method.ends_with("_by_key");
        self.each_of_all(iterate, span, &mut |lower, mut item| {
            if let (true, Some(callee)) = (by_key, &callee) {
                // Each key is computed once.
                let key = lower.apply(callee, vec![item.clone().shared_ref()], &None, span)?;
                item = Operand::Tuple(vec![lower.copied(key, span), item]);
            }
            let now = lower.variable_now(best);
            let next = match (&callee, now) {
                (Some(callee), Operand::Optional { tag, payload, .. }) if lower.builder.boolean(tag) != Some(false) => {
                    let first = lower.builder.function.values.len() as u32;
                    let both = lower.arm(|lower| lower.chosen(method, callee, &payload, &item, span));
                    let alone = lower.arm(|_| Ok(item.clone()));
                    lower.branch(Branch::If(tag), vec![both, alone], first, span)?
                }
                _ => item,
            };
            let tag = lower.bool_literal(true, span);
            lower.state.insert(best, Operand::option(tag, next));
            Ok(())
        })?;
        Ok(match self.variable_now(best) {
            Operand::Optional { tag, payload, .. } if by_key => match *payload {
                Operand::Tuple(mut parts) => Operand::option(tag, parts.pop().unwrap_or_default()),
                other => Operand::option(tag, other),
            },
            best => best,
        })
    }

    /// The same of what can be entered at any position: if there is a first item, the others follow on it.
    pub(super) fn selected_from_first(&mut self, source: &Inner, method: &str, call: &ExprMethodCall) -> Flow {
        let span = call.method.span();
        let callee = if method == "last" { None } else { Some(self.callee_of(call, 0)?) };
        let zero = self.int(0);
        let Some(len) = self.len(&source.0, span)? else { return self.selected(&source.0, method, call) };
        let tag = self.compare(">", len, zero);
        if let Some(callee) = callee.as_ref().filter(|_| source.0.is_in_memory() && method != "reduce") {
            return self.selected_position(source, (tag, len), (method, callee), span);
        }
        self.mapped(tag, Operand::Undefined, span, |lower| {
            let one = lower.int(1);
            let Some(callee) = callee else {
                let last = lower.int_op(Arithmetic::Sub, len, one);
                return lower.item(&source.0, last, span);
            };
            let by_key = method.ends_with("_by_key");
            let with_key = |lower: &mut Lower<'_>, item: Operand| {
                if !by_key {
                    return Ok(item);
                }
                let key = lower.apply(&callee, vec![item.clone().shared_ref()], &None, span)?;
                Ok(Operand::Tuple(vec![lower.copied(key, span), item]))
            };
            let first = lower.item(&source.0, zero, span)?;
            let first = with_key(lower, first)?;
            let best = lower.hidden(method, first);
            lower.each_of_all(&Iterate::Skip(source.clone(), one), span, &mut |lower, item| {
                let item = with_key(lower, item)?;
                let now = lower.variable_now(best);
                let next = lower.chosen(method, &callee, &now, &item, span)?;
                lower.state.insert(best, next);
                Ok(())
            })?;
            Ok(match lower.variable_now(best) {
                Operand::Tuple(mut parts) if by_key => parts.pop().unwrap_or_default(),
                best => best,
            })
        })
    }

    /// Which of the items that are in memory it is: they are compared where they are, and nothing is carried but a position.
    fn selected_position(
        &mut self,
        source: &Inner,
        (tag, len): (Value, Value),
        (method, callee): (&str, &Callee),
        span: Span,
    ) -> Flow {
        let (zero, one) = (self.int(0), self.int(1));
        let best = self.hidden("best", Operand::Leaf(zero));
        let others = Iterate::Range { start: one, end: Some(len), inclusive: false };
        self.each_of_all(&others, span, &mut |lower, position| {
            let at = lower.variable_now(best);
            let (Some(before), Some(now)) = (at.leaf(), position.leaf()) else { return Ok(()) };
            let items = [before, now].map(|position| {
                let item = lower.item(&source.0, position, span)?.shared_ref();
                if method.ends_with("_by_key") { lower.apply(callee, vec![item], &None, span) } else { Ok(item) }
            });
            let [left, right] = items;
            let greater = lower.is_greater(method, callee, left?, right?, span)?;
            let first = lower.builder.function.values.len() as u32;
            let (when, otherwise) = if method.starts_with("max") { (at, position) } else { (position, at) };
            let arms = vec![lower.arm(|_| Ok(when)), lower.arm(|_| Ok(otherwise))];
            let next = lower.branch(Branch::If(greater), arms, first, span)?;
            lower.state.insert(best, next);
            Ok(())
        })?;
        let at = self.variable_now(best).leaf().unwrap_or(zero);
        let mark = self.mark();
        let item = self.item(&source.0, at, span)?;
        if self.reads_nothing(&item) {
            return Ok(Operand::option(tag, item));
        }
        self.back_to(mark);
        self.mapped(tag, Operand::Undefined, span, |lower| lower.item(&source.0, at, span))
    }

    /// Whether an item is a place, perhaps with a number of its own, so that it is nothing as long as it isn't used.
    fn reads_nothing(&self, item: &Operand) -> bool {
        match item {
            Operand::Place(_) => true,
            Operand::Leaf(value) => self.builder.function.ty(*value) == Ty::Int,
            Operand::Ref(inner) | Operand::RefMut(inner) => self.reads_nothing(inner),
            Operand::Tuple(parts) => parts.iter().all(|part| self.reads_nothing(part)),
            _ => false,
        }
    }

    fn chosen(&mut self, method: &str, callee: &Callee, before: &Operand, item: &Operand, span: Span) -> Flow {
        if method == "reduce" {
            return self.apply(callee, vec![before.clone(), item.clone()], &None, span);
        }
        let (left, right) = match (before, item) {
            (Operand::Tuple(before), Operand::Tuple(item)) if method.ends_with("_by_key") => {
                let [left, right] = [before, item].map(|pair| pair.first().cloned().unwrap_or_default());
                (left, right)
            }
            _ => (before.clone().shared_ref(), item.clone().shared_ref()),
        };
        let greater = self.is_greater(method, callee, left, right, span)?;
        let first = self.builder.function.values.len() as u32;
        let (when, otherwise) = if method.starts_with("max") { (before, item) } else { (item, before) };
        let arms = vec![self.arm(|_| Ok(when.clone())), self.arm(|_| Ok(otherwise.clone()))];
        self.branch(Branch::If(greater), arms, first, span)
    }

    /// Whether the first of two items, or of their keys, is the greater.
    fn is_greater(&mut self, method: &str, callee: &Callee, left: Operand, right: Operand, span: Span) -> Flow<Value> {
        let mut args = Vec::new();
        let code = if method.ends_with("_by_key") {
            let [left, right] = [left, right].map(|key| {
                let key = self.copied(key, span);
                self.operand_tokens(&key, &mut args)
            });
            quote!(::core::cmp::Ord::cmp(&#left, &#right))
        } else {
            let ordering = self.apply(callee, vec![left, right], &None, span)?;
            self.operand_tokens(&ordering, &mut args)
        };
        let foreign = Foreign {
            code: quote!((#code == ::core::cmp::Ordering::Greater)),
            args,
            construct: Construct::Constant,
            pure_: false,
            statement: false,
        };
        Ok(self.foreign_value(foreign, Ty::Bool, span).leaf().unwrap_or(Value(0)))
    }
}
