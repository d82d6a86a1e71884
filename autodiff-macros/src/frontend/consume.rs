//! Adaptors and ends of iterator chains.

use super::begun::Begun;
use super::branch::Branch;
use super::closure::Callee;
use super::iterate::{By, Inner, Iterate};
use super::operand::Shared;
use super::{Flow, Hint, Lower, Operand, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::{Arithmetic, Construct, Elements, Foreign, Literal, Op, Ty, Width, hole};
use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::ExprMethodCall;
use syn::spanned::Spanned;

impl Lower<'_> {
    /// A method of an iterator.
    pub(super) fn iterator_method(&mut self, source: &Inner, call: &ExprMethodCall, hint: &Hint) -> Flow {
        let method = call.method.to_string();
        let span = call.method.span();
        self.builder.span = span;
        let inner = match &*source.0 {
            Iterate::Cursor { inner, position } => match method.as_str() {
                "next" => return self.next_of(inner, *position, span),
                "peek" if inner.0.is_quiet() => return self.peek_of(inner, *position, span),
                "peek" | "next_back" => return Ok(self.refuse(&call.method, &Problem::Adaptor(method))),
                // What is over the last whole one.
                "remainder" => inner.clone(),
                // These leave it where they stop.
                "nth" | "all" | "any" | "find" | "find_map" | "position" | "by_ref" => {
                    Shared::new(Iterate::Moved(Shared::new(Begun::at(inner.clone(), *position))))
                }
                "clone" => {
                    let position = self.hidden("position", self.variable_now(*position));
                    return Ok(Operand::Iterate(Shared::new(Iterate::Cursor { inner: inner.clone(), position })));
                }
                _ => source.clone(),
            },
            Iterate::Moved(begun) => match method.as_str() {
                "next" => return self.pull(&begun.0, span),
                "clone" => {
                    let own = self.forked(&begun.0);
                    return Ok(Operand::Iterate(Shared::new(Iterate::Moved(Shared::new(own)))));
                }
                "peek" if begun.0.is_quiet() => return self.peek(&begun.0, span),
                "peek" | "next_back" => return Ok(self.refuse(&call.method, &Problem::Adaptor(method))),
                _ => source.clone(),
            },
            Iterate::Whole(inner) => match method.as_str() {
                "next" | "nth" | "all" | "any" | "find" | "find_map" | "position" | "by_ref" | "peek" | "next_back" => {
                    return Ok(self.refuse(&call.method, &Problem::Adaptor(method)));
                }
                _ => inner.clone(),
            },
            _ => source.clone(),
        };
        let adapted = match (method.as_str(), call.args.len()) {
            ("map", 1) => Iterate::Map(inner, self.callee_of(call, 0)?),
            ("filter", 1) => Iterate::Filter(inner, self.callee_of(call, 0)?),
            ("filter_map", 1) => Iterate::FilterMap(inner, self.callee_of(call, 0)?),
            ("flat_map", 1) => Iterate::FlatMap(inner, self.callee_of(call, 0)?),
            ("flatten", 0) => Iterate::Flatten(inner),
            ("inspect", 1) => Iterate::Inspect(inner, self.callee_of(call, 0)?),
            ("take_while", 1) => Iterate::TakeWhile(inner, self.callee_of(call, 0)?),
            ("map_while", 1) => Iterate::MapWhile(inner, self.callee_of(call, 0)?),
            ("skip_while", 1) => Iterate::SkipWhile(inner, self.callee_of(call, 0)?),
            ("scan", 2) => {
                let state = self.expr(&call.args[0], &None)?;
                Iterate::Scan { inner, state, step: self.callee_of(call, 1)? }
            }
            ("copied" | "cloned", 0) => Iterate::Copied(inner),
            ("enumerate", 0) => Iterate::Enumerate(inner),
            ("cycle", 0) if inner.0.is_indexed() => Iterate::Cycle(inner),
            ("rev", 0) => Iterate::Reversed(inner),
            ("skip", 1) => Iterate::Skip(inner, self.argument_value(call, 0)?),
            ("take", 1) => Iterate::Take(inner, self.argument_value(call, 0)?),
            ("step_by", 1) => {
                let step = self.argument_value(call, 0)?;
                if inner.0.as_range().is_none() {
                    self.require_size(step, "assertion failed: step != 0", span);
                }
                Iterate::StepBy(inner, step)
            }
            ("zip" | "chain", 1) => {
                let other = self.place_or_value(&call.args[0])?;
                let Some(other) = self.iterator_of(other, By::Value, call.args[0].span()) else {
                    return Ok(self.refuse(&call.args, &Problem::Source));
                };
                if method == "zip"
                    && !inner.0.is_indexed()
                    && !other.0.is_indexed()
                    && self.begin(&other, false).is_none()
                {
                    return Ok(self.refuse(&call.method, &Problem::Zip));
                }
                if method == "chain"
                    && let (Some(first), Some(second)) = (inner.0.numbers(), other.0.numbers())
                {
                    // Items of one type.
                    let (first, second) = (self.builder.function.ty(first), self.builder.function.ty(second));
                    self.builder.function.widths.unify(first, second);
                }
                if method == "zip" { Iterate::Zip(inner, other) } else { Iterate::Chain(inner, other) }
            }
            ("iter" | "into_iter" | "by_ref" | "fuse" | "clone" | "iter_mut" | "peekable", 0) => {
                return Ok(Operand::Iterate(inner));
            }
            _ => return self.end_of_chain(&inner, &method, call, hint),
        };
        Ok(Operand::Iterate(Shared::new(adapted)))
    }

    pub(super) fn callee_of(&mut self, call: &ExprMethodCall, index: usize) -> Flow<Callee> {
        let Some(arg) = call.args.get(index) else {
            self.refuse(&call.method, &Problem::Callee);
            return Ok(Callee::Path(Box::new(syn::parse_quote!(f))));
        };
        match self.callee(arg)? {
            Some(callee) => Ok(callee),
            None => {
                self.refuse(arg, &Problem::Callee);
                Ok(Callee::Path(Box::new(syn::parse_quote!(f))))
            }
        }
    }

    fn end_of_chain(&mut self, source: &Inner, method: &str, call: &ExprMethodCall, hint: &Hint) -> Flow {
        let span = call.method.span();
        let iterate = &*source.0;
        match (method, call.args.len()) {
            ("sum" | "product", 0) => self.sum(iterate, method == "product", call, hint),
            ("fold", 2) => {
                let init = self.expr(&call.args[0], hint)?;
                let callee = self.callee_of(call, 1)?;
                let total = self.hidden("acc", init);
                self.each_of_all(iterate, span, &mut |lower, item| {
                    let now = lower.variable_now(total);
                    let next = lower.apply(&callee, vec![now, item], &None, span)?;
                    lower.assign_hidden(total, next, span);
                    Ok(())
                })?;
                Ok(self.variable_now(total))
            }
            ("try_fold", 2) => {
                let init = self.expr(&call.args[0], &None)?;
                let callee = self.callee_of(call, 1)?;
                let total = self.hidden("acc", init);
                self.unless_one_fails(span, |lower, leave| {
                    lower.each_of_all(iterate, span, &mut |lower, item| {
                        let now = lower.variable_now(total);
                        let next = lower.apply(&callee, vec![now, item], &Some(TypeShape::fallible()), span)?;
                        let next = lower.item_or(leave, next, span)?;
                        lower.assign_hidden(total, next, span);
                        Ok(())
                    })?;
                    Ok(lower.variable_now(total))
                })
            }
            ("try_for_each", 1) => {
                let callee = self.callee_of(call, 0)?;
                self.unless_one_fails(span, |lower, leave| {
                    lower.each_of_all(iterate, span, &mut |lower, item| {
                        let done = lower.apply(&callee, vec![item], &Some(TypeShape::fallible()), span)?;
                        lower.item_or(leave, done, span).map(|_| ())
                    })?;
                    Ok(Operand::UNIT)
                })
            }
            ("for_each", 1) => {
                let callee = self.callee_of(call, 0)?;
                self.each_of_all(iterate, span, &mut |lower, item| {
                    lower.apply(&callee, vec![item], &None, span).map(|_| ())
                })?;
                Ok(Operand::UNIT)
            }
            ("count", 0) => {
                if iterate.is_indexed()
                    && iterate.is_quiet()
                    && let Some(len) = self.len(iterate, span)?
                {
                    return Ok(Operand::Leaf(len));
                }
                let zero =
                    self.builder.push(Op::Literal(Literal::Tokens(proc_macro2::Literal::usize_suffixed(0))), Ty::Int);
                let count = self.hidden("count", Operand::Leaf(zero));
                self.each_of_all(iterate, span, &mut |lower, _| {
                    let now = lower.variable_now(count).leaf().unwrap_or(zero);
                    let one = lower.int(1);
                    let next = lower.builder.push(Op::Arithmetic(Arithmetic::Add, now, one), Ty::Int);
                    lower.state.insert(count, Operand::Leaf(next));
                    Ok(())
                })?;
                Ok(self.variable_now(count))
            }
            ("collect", 0) => {
                let written = turbofish(call).filter(|ty| !matches!(ty, syn::Type::Infer(_)));
                let wanted = written.map(|ty| TypeShape::of(&ty, self.reals())).or_else(|| hint.clone());
                if let Some(TypeShape::Fallible(inner)) = &wanted {
                    let inner = Some((**inner).clone()).filter(|inner| *inner != TypeShape::Opaque);
                    return self.unless_one_fails(span, |lower, leave| {
                        lower.collected(
                            iterate,
                            None,
                            &inner,
                            &mut |lower, item| lower.item_or(leave, item, span),
                            span,
                        )
                    });
                }
                if let Some(shape) = &wanted
                    && !matches!(shape.peeled(), TypeShape::Sequence(_))
                {
                    return Ok(self.refuse(&call.method, &Problem::Collect));
                }
                self.collected(iterate, None, &wanted, &mut |_, item| Ok(item), span)
            }
            ("all" | "any" | "position" | "find", 1) => self.search(iterate, method, call),
            ("rposition", 1) if iterate.is_indexed() => {
                let positions = Iterate::Enumerate(source.clone());
                self.search(&Iterate::Reversed(Shared::new(positions)), method, call)
            }
            ("next_back", 0) if iterate.is_indexed() => self.selected_from_first(source, "last", call),
            ("last", 0) | ("reduce" | "min_by" | "max_by" | "min_by_key" | "max_by_key", 1) => {
                if iterate.is_indexed() && iterate.is_quiet() {
                    return self.selected_from_first(source, method, call);
                }
                self.selected(iterate, method, call)
            }
            // Of items that have an order, as floats have not.
            ("max" | "min", 0) => {
                let (name, receiver) = (quote::format_ident!("{method}_by", span = span), &call.receiver);
                let ordered = syn::parse_quote_spanned!(span=> #receiver.#name(|a, b| ::core::cmp::Ord::cmp(a, b)));
                self.end_of_chain(source, &name.to_string(), &ordered, hint)
            }
            ("nth", 1) => {
                let count = self.argument_value(call, 0)?;
                let rest = Iterate::Skip(source.clone(), count);
                self.first_of(&rest, span)
            }
            ("next", 0) => self.first_of(iterate, span),
            ("find_map", 1) => {
                let found = Iterate::FilterMap(source.clone(), self.callee_of(call, 0)?);
                self.first_of(&found, span)
            }
            ("unzip", 0) => self.unzip(iterate, span),
            ("partition", 1) => self.partition(iterate, call),
            ("remainder", 0) if let Iterate::Chunks { place, size, exact: true, back, mutable: false } = iterate => {
                let len = self.length(*place, span);
                let rest = self.int_op(Arithmetic::Rem, len, *size);
                let (start, end) = match back {
                    true => (None, Some(rest)),
                    false => (Some(self.int_op(Arithmetic::Sub, len, rest)), None),
                };
                let part = crate::ir::Part::Range { start, end, inclusive: false };
                Ok(Operand::Place(self.view(*place, part, false, span)).shared_ref())
            }
            ("len", 0) if iterate.is_indexed() => Ok(match self.len(iterate, span)? {
                Some(len) => Operand::Leaf(len),
                None => Operand::Undefined,
            }),
            ("contains", 1) => self.contains(iterate, call),
            ("is_empty", 0) if iterate.is_indexed() => {
                let len = self.len(iterate, span)?;
                let zero = self.int(0);
                let len = len.unwrap_or(zero);
                Ok(Operand::Leaf(self.builder.push(Op::Operator { op: "==", left: len, right: zero }, Ty::Bool)))
            }
            _ => Ok(self.refuse(&call.method, &Problem::Adaptor(method.to_string()))),
        }
    }

    pub(super) fn variable_now(&self, var: super::Var) -> Operand {
        self.state.get(&var).cloned().unwrap_or_default()
    }

    fn assign_hidden(&mut self, var: super::Var, operand: Operand, span: Span) {
        let operand = match self.rvalue(operand, span) {
            Operand::Ref(inner) => match self.rvalue(*inner, span) {
                inner @ Operand::Leaf(_) => inner,
                inner => inner.shared_ref(),
            },
            other => other,
        };
        self.state.insert(var, operand);
    }

    fn sum(&mut self, iterate: &Iterate, product: bool, call: &ExprMethodCall, hint: &Hint) -> Flow {
        let span = call.method.span();
        let written = turbofish(call);
        let wanted = match &written {
            Some(ty) => Some(TypeShape::of(ty, self.reals())),
            None => hint.clone(),
        };
        if let Some(TypeShape::Fallible(inner)) = wanted {
            return self.unless_one_fails(span, |lower, leave| {
                lower.sum_of(iterate, product, call, &Some(*inner), &mut |lower, item| lower.item_or(leave, item, span))
            });
        }
        self.sum_of(iterate, product, call, &wanted, &mut |_, item| Ok(item))
    }

    /// `Iterator::sum` of floats starts from -0.0.
    fn sum_of(
        &mut self,
        iterate: &Iterate,
        product: bool,
        call: &ExprMethodCall,
        wanted: &Hint,
        item_of: &mut dyn FnMut(&mut Lower<'_>, Operand) -> Flow,
    ) -> Flow {
        let span = call.method.span();
        let width = match &wanted {
            Some(TypeShape::Real(width)) => Some(*width),
            _ => None,
        };
        let mut integer = matches!(wanted, Some(TypeShape::Int));
        for _ in 0..2 {
            let mark = self.mark();
            let (literal, ty) = match (integer, product) {
                (true, product) => {
                    let number = proc_macro2::Literal::usize_unsuffixed(usize::from(product));
                    (Literal::Tokens(number), Ty::Int)
                }
                (false, product) => (Literal::Real(if product { 1.0 } else { -0.0 }), self.real_type(width)),
            };
            self.builder.span = span;
            let init = self.builder.push(Op::Literal(literal), ty);
            let total = self.hidden(if product { "product" } else { "sum" }, Operand::Leaf(init));
            let op = if product { Arithmetic::Mul } else { Arithmetic::Add };
            let mut found_integer = false;
            let flow = self.each_of_all(iterate, span, &mut |lower, item| {
                let item = item_of(lower, item)?;
                let now = lower.variable_now(total);
                if let Some(value) = lower.value_of(&item, span) {
                    found_integer |= lower.builder.function.ty(value) == Ty::Int;
                    let next = lower.arithmetic(op, &now, &Operand::Leaf(value), &call.method);
                    lower.state.insert(total, next);
                }
                Ok(())
            });
            if found_integer && !integer {
                integer = true;
                self.back_to(mark);
                continue;
            }
            flow?;
            return Ok(self.variable_now(total));
        }
        Ok(Operand::Undefined)
    }

    fn unzip(&mut self, iterate: &Iterate, span: Span) -> Flow {
        let vecs: Vec<Value> = (0..2)
            .map(|_| {
                let shape = TypeShape::sequence(super::signature::Kind::Vec, TypeShape::Opaque);
                self.alloc(crate::ir::Alloc::Empty { capacity: None }, shape, Elements::Opaque, span)
            })
            .collect();
        self.each_of_all(iterate, span, &mut |lower, item| {
            if let Operand::Tuple(parts) = item {
                for (vec, part) in vecs.iter().zip(parts) {
                    lower.push_onto(*vec, part, span);
                }
            }
            Ok(())
        })?;
        Ok(Operand::Tuple(vecs.into_iter().map(Operand::Place).collect()))
    }

    fn partition(&mut self, iterate: &Iterate, call: &ExprMethodCall) -> Flow {
        let span = call.method.span();
        let callee = self.callee_of(call, 0)?;
        let [yes, no] = [(); 2].map(|()| {
            let shape = TypeShape::sequence(super::signature::Kind::Vec, TypeShape::Opaque);
            self.alloc(crate::ir::Alloc::Empty { capacity: None }, shape, Elements::Opaque, span)
        });
        self.each_of_all(iterate, span, &mut |lower, item| {
            let holds = lower.apply(&callee, vec![item.clone().shared_ref()], &None, span)?;
            let Some(holds) = lower.value_of(&holds, span) else { return Ok(()) };
            let first = lower.builder.function.values.len() as u32;
            let arms = [yes, no].map(|vec| {
                lower.arm(|lower| {
                    lower.push_onto(vec, item.clone(), span);
                    Ok(Operand::UNIT)
                })
            });
            lower.branch(Branch::If(holds), arms.into(), first, span).map(|_| ())
        })?;
        Ok(Operand::Tuple(vec![Operand::Place(yes), Operand::Place(no)]))
    }

    /// `(a..b).contains(&x)`
    fn contains(&mut self, iterate: &Iterate, call: &ExprMethodCall) -> Flow {
        let Iterate::Range { start, end, inclusive } = iterate else {
            return Ok(self.refuse(&call.method, &Problem::Adaptor("contains".to_string())));
        };
        let value = self.argument_value(call, 0)?;
        let mut args = vec![*start, value];
        args.extend(end);
        let (from, value, to) = (hole(0), hole(1), end.map(|_| hole(2)));
        let dots = if *inclusive { quote!(..=) } else { quote!(..) };
        let code = quote!((#from #dots #to).contains(&#value)).to_token_stream();
        let foreign = Foreign { code, args, construct: Construct::Constant, pure_: false, statement: false };
        Ok(self.foreign_value(foreign, Ty::Bool, call.method.span()))
    }

    /// `std::array::from_fn(f)`, of the length that the context knows.
    pub(super) fn array_from_fn(&mut self, call: &syn::ExprCall, hint: &Hint) -> Flow {
        let span = call.func.span();
        let Some(TypeShape::Sequence(sequence)) = hint.as_ref().map(TypeShape::peeled) else {
            return Ok(self.refuse(&call.func, &Problem::FromFn));
        };
        let super::signature::Kind::Array(count) = &sequence.kind else {
            return Ok(self.refuse(&call.func, &Problem::FromFn));
        };
        let Some(callee) = self.callee(&call.args[0])? else {
            return Ok(self.refuse(&call.args, &Problem::Callee));
        };
        let count: proc_macro2::TokenStream = count.parse().unwrap_or_default();
        let width = match &sequence.element {
            TypeShape::Real(width) => *width,
            TypeShape::Sequence(_) => return self.nested_from_fn(&callee, sequence, count, span),
            _ => Width::F64,
        };
        let ty = self.real_type(Some(width));
        let zero = self.builder.push(Op::Literal(Literal::Real(0.0)), ty);
        let array = self.repeated(Operand::Leaf(zero), Err(count.clone()), hint, &call.func);
        self.fill_by_index(array, &callee, count, span)
    }

    fn nested_from_fn(
        &mut self,
        callee: &Callee,
        sequence: &super::signature::Sequence,
        count: proc_macro2::TokenStream,
        span: Span,
    ) -> Flow {
        let TypeShape::Sequence(inner) = &sequence.element else { return Ok(Operand::Undefined) };
        let (super::signature::Kind::Array(len), TypeShape::Real(width)) = (&inner.kind, &inner.element) else {
            self.diagnostics.report_at(span, &Problem::FromFn);
            return Ok(Operand::Undefined);
        };
        let ty = self.real_type(Some(*width));
        let zero = self.builder.push(Op::Literal(Literal::Real(0.0)), ty);
        let len: proc_macro2::TokenStream = len.parse().unwrap_or_default();
        let row = self.repeated(Operand::Leaf(zero), Err(len), &Some(sequence.element.clone()), &quote!(from_fn));
        let hint = Some(TypeShape::Sequence(Box::new(sequence.clone())));
        let array = self.repeated(row, Err(count.clone()), &hint, &quote!(from_fn));
        self.fill_by_index(array, callee, count, span)
    }

    fn fill_by_index(&mut self, array: Operand, callee: &Callee, count: proc_macro2::TokenStream, span: Span) -> Flow {
        let Some(place) = array.place() else { return Ok(array) };
        let element = Some(self.shape_at(place).element());
        let start = self.int(0);
        let foreign =
            Foreign { code: count, args: Vec::new(), construct: Construct::Constant, pure_: true, statement: false };
        let end = self.foreign_value(foreign, Ty::Int, span).leaf();
        let numbers = Iterate::Range { start, end, inclusive: false };
        self.each_of_all(&numbers, span, &mut |lower, index| {
            let item = lower.apply(callee, vec![index.clone()], &element, span)?;
            if let Some(index) = index.leaf() {
                let view = lower.index_view(place, index, true, span);
                lower.store_place(view, item, &quote!(from_fn));
            }
            Ok(())
        })?;
        Ok(array)
    }
}

/// The type in `sum::<f64>()`.
fn turbofish(call: &ExprMethodCall) -> Option<syn::Type> {
    call.turbofish.as_ref()?.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    })
}
