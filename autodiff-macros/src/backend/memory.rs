//! Places, and the statements that read and write them.

use super::emit::Emitter;
use super::tokens::{Expression, Precedence};
use crate::ir::{
    Alloc, Arithmetic, Ask, Capacity, Elements, Mutation, Op, Part, Range, RangeAdaptor, Stmt, Storage, Ty, Value,
};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

impl Emitter<'_> {
    pub(super) fn storage(&self, value: Value) -> Storage {
        self.function.data(value).storage
    }

    /// A place where Rust looks through references by itself: before `[..]`, `.`.
    pub(super) fn base(&self, place: Value) -> TokenStream {
        match self.plan.inlined.get(&place).map(|stmt| (&stmt.op, stmt.span)) {
            Some((Op::View { base, part, .. }, span)) => {
                let outer = self.here.replace(span);
                let tokens = self.part(*base, part);
                self.here.set(outer);
                tokens
            }
            _ => self.value(place, true).at_least(Precedence::Atom),
        }
    }

    fn part(&self, base: Value, part: &Part) -> TokenStream {
        let here = self.here.get();
        let base = self.base(base);
        match part {
            Part::Index(index) => {
                let index = self.value(*index, false).tokens;
                self.pinned(quote_spanned!(here=> #base[#index]))
            }
            Part::Field(field) => quote_spanned!(here=> #base.#field),
            Part::Range { start, end, inclusive } => {
                let bound =
                    |value: &Option<Value>| value.map(|value| self.value(value, false).at_least(Precedence::Add));
                let (start, end) = (bound(start), bound(end));
                let dots = if *inclusive { quote!(..=) } else { quote!(..) };
                self.pinned(quote_spanned!(here=> #base[#start #dots #end]))
            }
        }
    }

    /// A place as such: what is assigned to.
    pub(super) fn lvalue(&self, place: Value) -> Expression {
        if self.plan.is_view(place) {
            return Expression::atom(self.base(place));
        }
        let tokens = self.value(place, false);
        match self.storage(place) {
            Storage::Borrowed => {
                let tokens = tokens.tokens;
                Expression::new(quote!(*#tokens), Precedence::Unary)
            }
            _ => tokens,
        }
    }

    /// A reference to a place.
    pub(super) fn reference(&self, place: Value, mutable: bool) -> TokenStream {
        if !self.plan.is_view(place) {
            match (self.storage(place), mutable) {
                (Storage::Borrowed, false) => return self.value(place, false).tokens,
                (Storage::Borrowed, true) => {
                    let tokens = self.value(place, false).tokens;
                    return quote!(&mut *#tokens);
                }
                _ => {}
            }
        }
        let place = self.lvalue(place).tokens;
        // A place that is reached through a reference already: `*r`.
        if mutable { quote!(&mut #place) } else { quote!(&#place) }
    }

    /// What a variable of the loop, or a result, becomes.
    pub(super) fn given(&self, value: Value, to: Value) -> TokenStream {
        match self.storage(to) {
            Storage::Borrowed => self.reference(value, false),
            _ => self.moved(value),
        }
    }

    /// What is given away: a variable that is read later still is cloned.
    pub(super) fn moved(&self, value: Value) -> TokenStream {
        if self.function.ty(value) == Ty::Opaque && self.function.data(value).undecided {
            return self.given_away(value);
        }
        if !self.function.ty(value).is_memory() || self.plan.inlined.contains_key(&value) && !self.plan.is_view(value) {
            return self.value(value, false).tokens;
        }
        let borrowed = self.storage(value) == Storage::Borrowed;
        if borrowed || self.plan.is_view(value) {
            return self.copy(value);
        }
        self.given_away(value)
    }

    fn is_read_later(&self, variable: Value) -> bool {
        !self.plan.inlined.contains_key(&variable) && self.plan.is_used_within(variable, self.next - 1, usize::MAX)
    }

    /// A variable, or a clone of it if it is read later.
    pub(super) fn given_away(&self, value: Value) -> TokenStream {
        let name = self.value(value, true);
        if self.is_read_later(value) {
            let name = name.at_least(Precedence::Atom);
            return quote!(#name.clone());
        }
        name.tokens
    }

    pub(super) fn view(&self, base: Value, part: &Part, mutable: bool) -> Expression {
        let place = self.part(base, part);
        match part {
            Part::Range { .. } => {
                let reference = if mutable { quote!(&mut #place) } else { quote!(&#place) };
                Expression::new(reference, Precedence::Unary)
            }
            _ => Expression::atom(place),
        }
    }

    pub(super) fn memory_operation(&self, op: &Op, result: Value) -> Expression {
        let here = self.here.get();
        let runtime = &self.runtime;
        match op {
            Op::View { base, part, .. } if self.storage(result) == Storage::Optional => {
                let (name, part) = (self.value(self.plan.root(*base), false).tokens, self.part(*base, part));
                Expression::atom(quote!(#name.as_deref_mut().map(|#name| &mut #part)))
            }
            Op::View { base, part, mutable } => self.view(*base, part, *mutable),
            // What holds others is not taken out of its place.
            Op::Load { place, .. } if self.function.ty(result).is_memory() && self.plan.is_view(*place) => {
                let place = self.base(*place);
                Expression::atom(quote!(#place.clone()))
            }
            Op::Load { place, .. }
                // It may be no `Copy`.
                if (self.function.ty(result) == Ty::Opaque || self.function.ty(result).is_memory())
                    && self.storage(*place) == Storage::Owned
                    && !self.plan.is_view(*place) =>
            {
                Expression::atom(self.given_away(*place))
            }
            Op::Load { place, .. } => self.lvalue(*place),
            Op::Take { place } => {
                let place = self.reference(*place, true);
                Expression::atom(quote!(#runtime::shadow::take(#place)))
            }
            Op::Length { place } => {
                let place = self.base(*place);
                Expression::atom(quote_spanned!(here=> #place.len()))
            }
            Op::Sum { place } if self.in_lanes(*place).is_some() => {
                let (place, start) = (self.reference(*place, false), self.number(-0.0, *place, false).tokens);
                Expression::atom(quote!(#runtime::lanes::sum(#place, #start)))
            }
            Op::Sum { place } => {
                let width = quote::format_ident!("{}", self.function.real_name(*place));
                let generic = self.function.is_generic(*place);
                let place = self.base(*place);
                if generic {
                    return Expression::atom(
                        quote!(#place.iter().fold(#runtime::real::<#width>(-0.0), |sum, part| sum + *part)),
                    );
                }
                Expression::atom(quote!(#place.iter().sum::<#width>()))
            }
            Op::Alloc(alloc) => self.alloc(alloc, result),
            Op::Stack(Capacity::Fixed(count)) => {
                Expression::atom(quote!(#runtime::records::FixedRecords::<_, #count>::new()))
            }
            Op::Stack(Capacity::Range(range)) => {
                let range = self.range(range).at_least(Precedence::Atom);
                let range = if range.to_string().starts_with('(') { range } else { quote!((#range)) };
                Expression::atom(quote!(#runtime::records::Records::for_iterations(&#range)))
            }
            Op::Stack(Capacity::Unknown) => Expression::atom(quote!(#runtime::records::Records::new())),
            Op::Stack(Capacity::Latest) => Expression::atom(quote!(#runtime::records::Latest::new())),
            Op::Stack(Capacity::Checkpoints(every)) => {
                let new = every.map_or_else(
                    || quote!(new()),
                    |every| {
                        let every = proc_macro2::Literal::usize_unsuffixed(every);
                        quote!(every(#every))
                    },
                );
                Expression::atom(quote!(#runtime::records::Checkpoints::#new))
            }
            Op::Stack(Capacity::Replay) => Expression::atom(quote!(#runtime::records::Replay::new())),
            Op::Stack(Capacity::Arguments) => Expression::atom(quote!(#runtime::records::arguments())),
            Op::Checkpoints { stack, ask } => {
                let stack = self.value(*stack, true).tokens;
                Expression::atom(match ask {
                    Ask::IsDue => quote!(#stack.is_due()),
                    Ask::Segments => quote!(#stack.segments()),
                    Ask::Steps => quote!(#stack.steps()),
                    Ask::Mark => quote!(#stack.mark()),
                    Ask::Rewind => quote!(#stack.rewind()),
                    Ask::Next => quote!(#stack.again()),
                })
            }
            Op::Pop { stack } => {
                let stack = self.value(*stack, true).tokens;
                Expression::atom(quote!(#stack.pop()))
            }
            Op::Nth { start, index, back } => {
                let (start, index) = (self.value(*start, false).tokens, self.value(*index, false).tokens);
                let function = if *back { quote!(back) } else { quote!(nth) };
                Expression::atom(quote!(#runtime::index::#function(#start, #index)))
            }
            Op::SplitMut { base, at } => {
                let (base, at) = (self.base(*base), self.value(*at, false).tokens);
                Expression::atom(quote_spanned!(here=> #base.split_at_mut(#at)))
            }
            Op::Mutate { place, how: Mutation::Pop, .. } => {
                let place = self.base(*place);
                Expression::atom(quote_spanned!(here=> #place.pop()))
            }
            _ => Expression::atom(quote!(())),
        }
    }

    fn literal_of(&self, value: Value) -> bool {
        matches!(self.plan.inlined.get(&value), Some(Stmt { op: Op::Literal(_), .. }))
    }

    fn alloc(&self, alloc: &Alloc, result: Value) -> Expression {
        let here = self.here.get();
        let runtime = &self.runtime;
        Expression::atom(match alloc {
            Alloc::List { items, arity, vec } => {
                let item = |item: &Value| match self.literal_of(*item) {
                    true if self.plan.receivers.contains(item) => self.value(*item, true).tokens,
                    _ => self.moved(*item),
                };
                let items: Vec<TokenStream> = items.iter().map(item).collect();
                let items: Vec<TokenStream> = match arity {
                    0 => items,
                    arity => items.chunks(*arity).map(|parts| super::expr::tuple(parts.to_vec())).collect(),
                };
                if *vec {
                    quote_spanned!(here=> #runtime::vec![#(#items),*])
                } else {
                    quote_spanned!(here=> [#(#items),*])
                }
            }
            Alloc::Tuple(items) => super::expr::tuple(items.iter().map(|item| self.moved(*item)).collect()),
            // The tangent of a struct that is a tuple is constructed by its fields.
            Alloc::Struct { path, members, items, rest: None }
                if is_tuple(members) && self.in_lanes(result).is_none() =>
            {
                let items = items.iter().map(|item| self.moved(*item));
                quote_spanned!(here=> #path(#(#items),*))
            }
            Alloc::Struct { path, members, items, rest } => {
                let items = items.iter().zip(members).map(|(item, member)| {
                    let item = self.moved(*item);
                    let short = item.to_string() == member.to_string();
                    if short { quote!(#item) } else { quote!(#member: #item) }
                });
                let rest = rest.map(|rest| {
                    let variable = self.storage(rest) == Storage::Owned && !self.plan.is_view(rest);
                    let rest = match variable && self.is_read_later(rest) {
                        // The struct may be all that says what it is.
                        true => {
                            let name = self.value(rest, true).tokens;
                            quote!(::core::clone::Clone::clone(&#name))
                        }
                        false => self.moved(rest),
                    };
                    quote!(..#rest)
                });
                let path = self.constructor(result, path);
                quote_spanned!(here=> #path { #(#items,)* #rest })
            }
            Alloc::Array { value, count } => {
                let value = self.moved(*value);
                quote_spanned!(here=> [#value; #count])
            }
            Alloc::Vec { value, count } => {
                let (value, count) = (self.moved(*value), self.value(*count, false).tokens);
                quote_spanned!(here=> #runtime::vec![#value; #count])
            }
            Alloc::Empty { capacity: None } => quote!(#runtime::Vec::new()),
            Alloc::Empty { capacity: Some(capacity) } => {
                let capacity = self.value(*capacity, false).tokens;
                quote!(#runtime::Vec::with_capacity(#capacity))
            }
            Alloc::Copy { of, method: None } => return self.lvalue(*of),
            Alloc::Copy { of, method: Some("to_owned") } => self.copy(*of),
            Alloc::Copy { of, method: Some(method) } => {
                let (of, method) = (self.base(*of), quote::format_ident!("{method}"));
                quote!(#of.#method())
            }
            Alloc::Cell(value) => return Expression::new(self.moved(*value), Precedence::Any),
            Alloc::Zero { like } => {
                // What has no adjoint is said where it comes up.
                let span = Span::call_site().located_at(self.function.data(*like).span);
                let like = super::expr::located(self.reference(*like, false), span);
                let zero = self.zero_in_lanes(result, &like);
                zero.unwrap_or_else(|| quote_spanned!(span=> #runtime::shadow::zero_like(#like)))
            }
        })
    }

    /// A copy, owned even where the place is a slice.
    fn copy(&self, of: Value) -> TokenStream {
        let (runtime, of) = (&self.runtime, self.reference(of, false));
        quote!(#runtime::records::copy(#of))
    }

    /// The numbers that a loop goes through.
    pub(super) fn range(&self, range: &Range) -> Expression {
        let start = self.value(range.start, false).at_least(Precedence::Add);
        let end = range.end.map(|end| self.value(end, false).at_least(Precedence::Add));
        let dots = if range.inclusive { quote!(..=) } else { quote!(..) };
        let mut tokens = quote!(#start #dots #end);
        let mut bare = true;
        for adaptor in &range.adaptors {
            if std::mem::take(&mut bare) {
                tokens = quote!((#tokens));
            }
            tokens = match adaptor {
                RangeAdaptor::Reversed => quote!(#tokens.rev()),
                RangeAdaptor::StepBy(step) => {
                    let step = self.value(*step, false).tokens;
                    quote!(#tokens.step_by(#step))
                }
            };
        }
        Expression::new(tokens, if bare { Precedence::Any } else { Precedence::Atom })
    }

    /// A statement that changes a place, `None` if it is not one.
    pub(super) fn change(&self, stmt: &Stmt) -> Option<TokenStream> {
        let place = match &stmt.op {
            Op::Store { place, .. } | Op::Update { place, .. } | Op::Mutate { place, .. } => *place,
            Op::Push { stack, fields } => {
                let fields: Vec<_> = fields.iter().map(|field| self.moved(*field)).collect();
                let stack = self.value(*stack, true).tokens;
                return Some(match &fields[..] {
                    [field] => quote!(#stack.push(#field);),
                    fields => quote!(#stack.push((#(#fields),*));),
                });
            }
            _ => return None,
        };
        let outer = self.here.replace(stmt.span);
        let change = self.change_here(&stmt.op);
        self.here.set(outer);
        let root = self.plan.root(place);
        if self.storage(root) == Storage::Optional {
            let name = self.value(root, false).tokens;
            return Some(quote!(if let Some(#name) = &mut #name { #change }));
        }
        Some(change)
    }

    fn change_here(&self, op: &Op) -> TokenStream {
        let here = self.here.get();
        let runtime = &self.runtime;
        match op {
            Op::Store { place, value } if let Some((symbol, right)) = self.compound(*place, *value) => {
                let place = self.lvalue(*place).tokens;
                quote_spanned!(here=> #place #symbol #right;)
            }
            Op::Store { place, value } => {
                let (place, value) = (self.lvalue(*place).tokens, self.moved(*value));
                quote_spanned!(here=> #place = #value;)
            }
            Op::Update { place, op, value } => {
                let optional = self.storage(*place) == Storage::Optional && !self.plan.is_view(*place);
                let place = self.lvalue(*place).tokens;
                let place = if optional { quote!(**#place) } else { place };
                if *op == Arithmetic::Add && self.function.ty(*value) == Ty::Opaque {
                    // Of a type that only rustc knows.
                    let value = self.moved(*value);
                    let accumulate = quote!(#runtime::Differentiable::accumulate);
                    // What is taken out of another part of the same place is taken out before this one is borrowed.
                    let elsewhere = value.clone().into_iter().any(|tree| matches!(tree, TokenTree::Group(_)));
                    return if elsewhere {
                        quote!({ let part = #value; #accumulate(&mut #place, part); })
                    } else {
                        quote!(#accumulate(&mut #place, #value);)
                    };
                }
                let value = self.value(*value, false).tokens;
                match op {
                    Arithmetic::Sub => quote_spanned!(here=> #place -= #value;),
                    _ => quote_spanned!(here=> #place += #value;),
                }
            }
            Op::Mutate { place, how, args } => {
                let base = self.base(*place);
                let values: Vec<_> = args.iter().map(|arg| self.value(*arg, false).tokens).collect();
                match how {
                    Mutation::Exchange => {
                        let place = self.target(*place);
                        let other = args.first().map(|other| self.target(*other));
                        quote_spanned!(here=> ::core::mem::swap(#place, #other);)
                    }
                    Mutation::Replace => {
                        let place = self.lvalue(*place).tokens;
                        let value = args.first().map(|value| self.moved(*value));
                        quote_spanned!(here=> #place = #value;)
                    }
                    Mutation::Swap => quote_spanned!(here=> #base.swap(#(#values),*);),
                    Mutation::Reverse => quote_spanned!(here=> #base.reverse();),
                    Mutation::RotateLeft => quote_spanned!(here=> #base.rotate_left(#(#values),*);),
                    Mutation::RotateRight => quote_spanned!(here=> #base.rotate_right(#(#values),*);),
                    Mutation::Fill => quote_spanned!(here=> #base.fill(#(#values),*);),
                    Mutation::CopyFrom => {
                        let source = args.first().map(|source| self.reference(*source, false));
                        let method = match self.function.ty(*place) {
                            Ty::Memory(Elements::Opaque) => quote_spanned!(here=> clone_from_slice),
                            _ => quote_spanned!(here=> copy_from_slice),
                        };
                        // An array is a slice by reference only.
                        quote_spanned!(here=> #base.#method(#source);)
                    }
                    Mutation::Push => {
                        let values: Vec<_> = args.iter().map(|arg| self.moved(*arg)).collect();
                        match &values[..] {
                            [value] => quote_spanned!(here=> #base.push(#value);),
                            values => quote_spanned!(here=> #base.push((#(#values),*));),
                        }
                    }
                    Mutation::Pop => quote_spanned!(here=> #base.pop();),
                    Mutation::Truncate => quote_spanned!(here=> #base.truncate(#(#values),*);),
                    Mutation::Clear => quote_spanned!(here=> #base.clear();),
                    Mutation::Resize => {
                        let zero = self.tangent_number(Expression::atom(quote!(0.0)), *place).tokens;
                        quote_spanned!(here=> #base.resize(#(#values),*, #zero);)
                    }
                    Mutation::Permute | Mutation::PermuteBack => {
                        let function = if *how == Mutation::Permute { quote!(permute) } else { quote!(permute_back) };
                        let order = args.first().map(|order| self.reference(*order, false));
                        quote!(#runtime::shadow::#function(&mut #base[..], #order);)
                    }
                    Mutation::Accumulate => {
                        let place = self.target(*place);
                        let source = args.first().map(|source| self.reference(*source, false));
                        quote!(#runtime::shadow::accumulate(#place, #source);)
                    }
                    Mutation::AccumulateAll => {
                        let place = self.target(*place);
                        let rows = args.first().map(|rows| self.base(*rows));
                        quote!(for row in &#rows { #runtime::shadow::accumulate(#place, row); })
                    }
                    Mutation::Forget => {
                        let (target, count) = (self.lvalue(*place).tokens, self.count_of(*place));
                        match args.first().map(|of| self.lvalue(*of).tokens) {
                            Some(of) => quote!(#runtime::forget!(#target, #of #count);),
                            None => quote!(#runtime::forget!(#target);),
                        }
                    }
                    Mutation::Zero => {
                        let place = self.target(*place);
                        quote!(#runtime::shadow::zero(#place);)
                    }
                }
            }
            _ => TokenStream::new(),
        }
    }

    /// `a[i] = a[i] * x` is `a[i] *= x`.
    fn compound(&self, place: Value, value: Value) -> Option<(TokenStream, TokenStream)> {
        let Op::Arithmetic(op, left, right) = &self.plan.inlined.get(&value)?.op else { return None };
        let target = self.lvalue(place).tokens.to_string();
        let is_target = |value: &Value| match self.plan.inlined.get(value).map(|stmt| &stmt.op) {
            Some(Op::Load { place, .. }) => self.lvalue(*place).tokens.to_string() == target,
            _ => false,
        };
        let commutes = matches!(op, Arithmetic::Add | Arithmetic::Mul);
        let right = match (is_target(left), commutes && is_target(right)) {
            (true, _) => right,
            (false, true) => left,
            _ => return None,
        };
        let here = self.here.get();
        let symbol = match op {
            Arithmetic::Add => quote_spanned!(here=> +=),
            Arithmetic::Sub => quote_spanned!(here=> -=),
            Arithmetic::Mul => quote_spanned!(here=> *=),
            Arithmetic::Div => quote_spanned!(here=> /=),
            Arithmetic::Rem => quote_spanned!(here=> %=),
        };
        Some((symbol, self.value(*right, false).tokens))
    }

    /// A place that a function of the runtime changes.
    fn target(&self, place: Value) -> TokenStream {
        if self.storage(place) == Storage::Optional && !self.plan.is_view(place) {
            let name = self.value(place, false).tokens;
            return quote!(&mut **#name);
        }
        self.reference(place, true)
    }

    /// `let (popped, x) = match v.pop() { .. };`
    pub(super) fn pop(&self, stmt: &Stmt) -> TokenStream {
        let result = stmt.results.first().copied().unwrap_or(Value(0));
        let code = self.memory_operation(&stmt.op, result).tokens;
        let payload = &stmt.results[1..];
        let names: Vec<_> = (0..payload.len()).map(|index| quote::format_ident!("element_{index}")).collect();
        let absent = payload.iter().map(|value| match self.function.ty(*value) {
            Ty::Real(_) => self.tangent_number(self.number(0.0, *value, false), *value).tokens,
            Ty::Int => quote!(0),
            Ty::Bool => quote!(false),
            _ => quote!(::core::default::Default::default()),
        });
        let pattern = match &names[..] {
            [name] => quote!(#name),
            names => quote!((#(#names),*)),
        };
        if !self.plan.is_used(result) {
            // Nobody asks whether there is one.
            return quote!(match #code { Some(#pattern) => (true, #(#names),*), None => ::core::unreachable!() });
        }
        quote!(match #code { Some(#pattern) => (true, #(#names),*), None => (false, #(#absent),*) })
    }
}

/// Whether the members of a struct are numbered from the first to the last.
fn is_tuple(members: &[TokenStream]) -> bool {
    !members.is_empty() && members.iter().enumerate().all(|(index, member)| member.to_string() == index.to_string())
}
