//! Loops: carried values are variables that the body assigns to at its end.

use super::emit::{Emitter, length};
use super::tokens::before_block;
use crate::ir::{Arithmetic, LoopKind, Op, Range, Region, Stmt, Ty, Value};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

/// Where a body's results go.
struct Tail<'t> {
    breaks: bool,
    /// The carried variables, by parameter.
    carried: &'t [(Value, Ident)],
    /// The loop's condition to go on is settled elsewhere.
    settled: bool,
}

impl Emitter<'_> {
    pub(super) fn loop_stmt(&mut self, stmt: &Stmt, end: usize) -> TokenStream {
        let Op::Loop(inner) = &stmt.op else { return TokenStream::new() };
        let here = self.next;
        self.next += 1;
        let inits: Vec<TokenStream> =
            inner.inits.iter().zip(inner.carried()).map(|(init, param)| self.given(*init, *param)).collect();
        let range = match &inner.kind {
            LoopKind::Range(range) => Some(self.range(range).tokens),
            _ => None,
        };
        // The first variable is bound before the others' initial values are read.
        let idents = self.scopes.bind_held(&stmt.results, &self.plan, here - 1, end);
        let mut tokens = TokenStream::new();
        for ((ident, init), result) in idents.iter().zip(inits).zip(&stmt.results) {
            let annotation = self.carried_type(*result);
            tokens.extend(quote!(let mut #ident #annotation = #init;));
        }
        let carried: Vec<(Value, Ident)> = inner.carried().iter().copied().zip(idents.iter().cloned()).collect();
        for (param, ident) in &carried {
            self.scopes.write_as(*param, ident.to_token_stream());
        }
        self.scopes.enter();
        let condition = match &inner.kind {
            LoopKind::While(condition) => Some(self.condition(condition)),
            _ => None,
        };
        let body_end = self.next + length(&inner.body);
        let index = inner.index().map(|index| {
            let ident = self.scopes.bind(&[index], &self.plan, self.next - 1, body_end).remove(0);
            if self.plan.is_used(index) { quote!(#ident) } else { quote!(_) }
        });
        let tail = Tail { breaks: inner.breaks, carried: &carried, settled: false };
        let body = self.body_of(&inner.body, &tail);
        self.scopes.leave();
        self.scopes.release(&idents);
        tokens.extend(match &inner.kind {
            LoopKind::Range(_) => quote!(for #index in #range { #body }),
            LoopKind::While(_) => quote!(while #condition { #body }),
            LoopKind::Forever => quote!(loop { #body }),
        });
        tokens
    }

    /// A closure over the numbers, whose results the runtime sums up.
    pub(super) fn sums(&mut self, stmt: &Stmt, range: &Range, body: &Region) -> TokenStream {
        self.next += 1;
        let range = self.range(range).tokens;
        self.scopes.enter();
        let end = self.next + length(body);
        let index = self.scopes.bind(&body.params, &self.plan, self.next - 1, end).remove(0);
        let index = if self.plan.is_used(body.params[0]) { quote!(#index) } else { quote!(_) };
        let stmts: TokenStream = body.stmts.iter().map(|stmt| self.stmt(stmt, end)).collect();
        self.next += 1;
        let values: Vec<TokenStream> = body.yields().iter().map(|value| self.value(*value, false).tokens).collect();
        self.scopes.leave();
        let runtime = &self.runtime;
        let value = match &values[..] {
            [value] => quote!(#value),
            values => quote!([#(#values),*]),
        };
        let value = if stmts.is_empty() { value } else { quote!({ #stmts #value }) };
        let function = quote::format_ident!("{}", if stmt.results.len() == 1 { "sum" } else { "sums" });
        quote!(#runtime::sums::#function(#range, |#index| #value))
    }

    /// rustc needs to hear the type of a float that methods are called on.
    fn carried_type(&self, result: Value) -> Option<TokenStream> {
        self.function.width(result).filter(|_| self.function.ty(result).is_real())?;
        let ty = self.float_type(result);
        Some(quote!(: #ty))
    }

    fn condition(&mut self, condition: &Region) -> TokenStream {
        let bare = condition.stmts.iter().all(|stmt| self.plan.is_inlined(stmt));
        let body = self.region(condition, &[]);
        if bare { before_block(body) } else { quote!({ #body }) }
    }

    /// A region that ends an iteration.
    fn body_of(&mut self, region: &Region, tail: &Tail<'_>) -> TokenStream {
        let end = self.next + length(region);
        let last = region.stmts.iter().rposition(|stmt| !self.plan.is_inlined(stmt));
        // A branch that decides all that comes after it: its arms end the iteration themselves.
        let split = last.filter(|last| {
            let stmt = &region.stmts[*last];
            matches!(stmt.op, Op::If { .. } | Op::MatchRecord { .. })
                && stmt.results.iter().all(|result| {
                    self.plan.count(*result) == region.yields().iter().filter(|value| *value == result).count()
                })
                && !stmt.results.is_empty()
                && region.stmts[last + 1..].iter().all(|stmt| matches!(stmt.op, Op::Not(_) | Op::Literal(_)))
        });
        let Some(split) = split else {
            let mut tokens: TokenStream = region.stmts.iter().map(|stmt| self.stmt(stmt, end)).collect();
            self.next += 1;
            if !region.diverges() {
                tokens.extend(self.tail(region.yields(), tail));
            }
            return tokens;
        };
        let mut tokens: TokenStream = region.stmts[..split].iter().map(|stmt| self.stmt(stmt, end)).collect();
        tokens.extend(self.branched(region, split, tail, end));
        for stmt in &region.stmts[split + 1..] {
            self.next += 1 + crate::ir::regions(&stmt.op).into_iter().map(length).sum::<usize>();
        }
        self.next += 1;
        tokens
    }

    /// The arms read what the whole region yields, so that no name of theirs hides that.
    fn branched(&mut self, region: &Region, split: usize, tail: &Tail<'_>, end: usize) -> TokenStream {
        let stmt = &region.stmts[split];
        self.next += 1;
        // What each arm yields, in the places of the branch's results.
        let place = |arm: &Region| -> Vec<Value> {
            region
                .yields()
                .iter()
                .map(|value| match stmt.results.iter().position(|result| result == value) {
                    Some(index) => arm.yields().get(index).copied().unwrap_or(*value),
                    None => *value,
                })
                .collect()
        };
        let go_on = region.yields().first().copied().filter(|_| tail.breaks && !tail.settled);
        match &stmt.op {
            Op::If { condition, arms } => {
                let negated = |value: Value| {
                    region.stmts[split + 1..]
                        .iter()
                        .any(|stmt| stmt.results == [value] && matches!(stmt.op, Op::Not(of) if of == *condition))
                };
                // The arm that leaves, where that is the branch's own condition.
                let leaves = match go_on {
                    Some(value) if value == *condition => Some(1),
                    Some(value) if negated(value) => Some(0),
                    _ => None,
                };
                let condition = before_block(self.value(*condition, false).tokens);
                let mut bodies = Vec::new();
                for (index, arm) in arms.iter().enumerate() {
                    self.scopes.enter();
                    let mut body: TokenStream = arm.stmts.iter().map(|stmt| self.stmt(stmt, end)).collect();
                    self.next += 1;
                    if !arm.diverges() {
                        let settled = tail.settled || leaves.is_some();
                        let inner = Tail { breaks: tail.breaks, carried: tail.carried, settled };
                        body.extend(self.tail(&place(arm), &inner));
                        if leaves == Some(index) {
                            body.extend(quote!(break;));
                        }
                    }
                    self.scopes.leave();
                    bodies.push(body);
                }
                let (then, otherwise) = (&bodies[0], &bodies[1]);
                match (then.is_empty(), otherwise.is_empty()) {
                    (_, true) => quote!(if #condition { #then }),
                    (true, false) => {
                        let condition = quote!((#condition));
                        quote!(if !#condition { #otherwise })
                    }
                    _ => quote!(if #condition { #then } else { #otherwise }),
                }
            }
            Op::MatchRecord { scrutinee, record, arms } => {
                let scrutinee = self.value(*scrutinee, false).tokens;
                let name = self.record_name(*record).clone();
                let mut bodies = Vec::new();
                for (variant, arm) in arms {
                    self.scopes.enter();
                    let fields = self.scopes.bind(&arm.params, &self.plan, self.next - 1, end);
                    let fields = self.fields(&fields, &arm.params);
                    let variant =
                        quote::format_ident!("{}", self.function.records[record.0 as usize].variants[*variant].name);
                    let mut body: TokenStream = arm.stmts.iter().map(|stmt| self.stmt(stmt, end)).collect();
                    self.next += 1;
                    if !arm.diverges() {
                        body.extend(self.tail(&place(arm), tail));
                    }
                    self.scopes.leave();
                    bodies.push(quote!(#name::#variant #fields => { #body }));
                }
                quote!(match #scrutinee { #(#bodies)* })
            }
            _ => TokenStream::new(),
        }
    }

    /// The carried variables' next values, and whether to leave.
    fn tail(&self, yields: &[Value], tail: &Tail<'_>) -> TokenStream {
        let (go_on, next) = match (tail.breaks, yields.split_first()) {
            (true, Some((go_on, next))) => (Some(*go_on).filter(|_| !tail.settled), next),
            _ => (None, yields),
        };
        let assigned: Vec<(usize, Value)> = next
            .iter()
            .enumerate()
            .filter(|(index, value)| tail.carried.get(*index).is_some_and(|(param, _)| param != *value))
            .map(|(index, value)| (index, *value))
            .collect();
        let mut tokens = TokenStream::new();
        let params: Vec<Value> = assigned.iter().map(|(index, _)| tail.carried[*index].0).collect();
        let leave = match go_on {
            Some(value) => match self.boolean(value) {
                Some(true) => TokenStream::new(),
                Some(false) => quote!(break;),
                None => {
                    let value_tokens = self.value(value, false).at_least(super::tokens::Precedence::Unary);
                    if params.iter().any(|param| self.reads(value, *param)) {
                        tokens.extend(quote!(let go_on = #value_tokens;));
                        quote!(if !go_on {
                            break;
                        })
                    } else if let Some(Op::Not(leave)) = self.plan.inlined.get(&value).map(|stmt| &stmt.op) {
                        let leave = before_block(self.value(*leave, false).tokens);
                        quote!(if #leave { break; })
                    } else {
                        quote!(if !#value_tokens { break; })
                    }
                }
            },
            None => TokenStream::new(),
        };
        let hazard = assigned
            .iter()
            .enumerate()
            .any(|(position, (_, value))| params[..position].iter().any(|param| self.reads(*value, *param)));
        if hazard {
            let targets = assigned.iter().map(|(index, _)| &tail.carried[*index].1);
            let values = assigned.iter().map(|(index, value)| self.given(*value, tail.carried[*index].0));
            tokens.extend(quote!((#(#targets),*) = (#(#values),*);));
        } else {
            for (index, value) in &assigned {
                let (param, ident) = &tail.carried[*index];
                tokens.extend(self.assignment(*param, ident, *value));
            }
        }
        quote!(#tokens #leave)
    }

    /// `s = s + x` is `s += x`.
    fn assignment(&self, param: Value, ident: &Ident, value: Value) -> TokenStream {
        if let Some(stmt) = self.plan.inlined.get(&value)
            && let Op::Arithmetic(op, left, right) = &stmt.op
            && let Some(right) = match op {
                _ if *left == param => Some(right),
                // Sums and products commute, to the bit.
                Arithmetic::Add | Arithmetic::Mul if *right == param => Some(left),
                _ => None,
            }
        {
            let here = stmt.span;
            let symbol = match op {
                Arithmetic::Add => quote_spanned!(here=> +=),
                Arithmetic::Sub => quote_spanned!(here=> -=),
                Arithmetic::Mul => quote_spanned!(here=> *=),
                Arithmetic::Div => quote_spanned!(here=> /=),
                Arithmetic::Rem => quote_spanned!(here=> %=),
            };
            let outer = self.here.replace(here);
            let right = self.value(*right, false).tokens;
            let mut tokens = quote!(#ident #symbol #right);
            if self.function.ty(value) == Ty::Int {
                tokens = self.pinned(tokens);
            }
            self.here.set(outer);
            return quote!(#tokens;);
        }
        // `n = n >> 1`, an operator that is passed through.
        if let Some(stmt) = self.plan.inlined.get(&value)
            && let Op::Foreign(foreign) = &stmt.op
            && let [left, right] = foreign.args[..]
            && left == param
            && let Some(symbol) = passed_operator(&foreign.code.to_string())
        {
            let right = self.value(right, false).tokens;
            return quote!(#ident #symbol #right;);
        }
        let value = self.given(value, param);
        quote!(#ident = #value;)
    }

    fn boolean(&self, value: Value) -> Option<bool> {
        match self.plan.inlined.get(&value).map(|stmt| &stmt.op) {
            Some(Op::Literal(crate::ir::Literal::Bool(value))) => Some(*value),
            _ => None,
        }
    }

    /// Whether what is written for a value reads another.
    fn reads(&self, value: Value, other: Value) -> bool {
        value == other
            || self
                .plan
                .inlined
                .get(&value)
                .is_some_and(|stmt| crate::ir::operands(&stmt.op).into_iter().any(|operand| self.reads(operand, other)))
    }
}

/// The assignment of an operator between two operands.
fn passed_operator(code: &str) -> Option<TokenStream> {
    let parts: Vec<&str> = code.split_whitespace().collect();
    let ["__operand_0", operator @ ("<<" | ">>" | "&" | "|" | "^"), "__operand_1"] = parts[..] else { return None };
    format!("{operator}=").parse().ok()
}
