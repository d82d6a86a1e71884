//! Regions and statements.

use super::expr::tuple;
use super::lanes::{InLanes, Lanes};
use super::names::{Reserved, Scopes};
use super::plan::Plan;
use crate::diagnostics::is_in_source;
use crate::ir::{Call, Function, Literal, Mutation, Op, RecordId, Region, Shape, Stmt, Storage, Taken, Ty, Value};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use std::cell::Cell;

pub(super) struct Emitter<'f> {
    pub(super) function: &'f Function,
    pub(super) plan: Plan<'f>,
    pub(super) scopes: Scopes<'f>,
    pub(super) runtime: TokenStream,
    /// Which values are several tangents at once, and how these are written.
    pub(super) lanes: Option<Lanes>,
    /// The computation graph under construction, in the companion that returns it.
    pub(super) graph: Ident,
    records: Vec<Ident>,
    /// Of each differentiable parameter, the adjoint that a tape returns, if it is one by value that something adds to.
    pub(super) gradients: Vec<Option<TokenStream>>,
    /// The position of the next statement, as the plan counts them.
    pub(super) next: usize,
    /// Where the operation that is being written stands in the source.
    pub(super) here: Cell<Span>,
    /// Whether the names of variables are the same in the source and where the attribute stands.
    in_source: bool,
}

/// A function's body, in parts.
pub(super) struct Body {
    pub(super) forward: TokenStream,
    pub(super) backward: TokenStream,
    /// The branch records' types.
    pub(super) records: TokenStream,
}

impl<'f> Emitter<'f> {
    pub(super) fn new(
        function: &'f Function,
        reserved: &Reserved,
        runtime: &TokenStream,
        lanes: Option<&InLanes>,
        in_source: bool,
    ) -> Self {
        let mut names = reserved.clone();
        let graph = names.take("graph");
        let several = function.records.len() > 1;
        let records = (0..function.records.len())
            .map(|index| names.take(&if several { format!("Branch{}", index + 1) } else { "Branch".to_string() }))
            .collect();
        Emitter {
            function,
            plan: Plan::of(function),
            scopes: Scopes::new(function, &names),
            runtime: runtime.clone(),
            lanes: lanes.map(|lanes| Lanes::of(lanes, function)),
            graph,
            records,
            gradients: Vec::new(),
            next: 1,
            here: Cell::new(Span::call_site()),
            in_source,
        }
    }

    /// Tokens that begin and end where the operation stands in the source: rustc takes a panic's line from these.
    pub(super) fn pinned(&self, tokens: TokenStream) -> TokenStream {
        let here = self.here.get();
        if !self.in_source || !is_in_source(here) {
            return tokens;
        }
        let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for end in [0, tokens.len().saturating_sub(1)] {
            if let Some(token) = tokens.get_mut(end).filter(|token| !is_in_source(token.span())) {
                token.set_span(here);
            }
        }
        tokens.into_iter().collect()
    }

    pub(super) fn record_name(&self, record: RecordId) -> &Ident {
        &self.records[record.0 as usize]
    }

    /// Whether a value is an adjoint that nothing contributes to.
    pub(super) fn is_zero(&self, value: Value) -> bool {
        self.plan.inlined.get(&value).is_some_and(|stmt| matches!(stmt.op, Op::Zero { .. }))
    }

    pub(super) fn body(&mut self) -> Body {
        let function = self.function;
        let region = &function.body;
        let end = self.next + length(region);
        let split = function.reverse_start.unwrap_or(region.stmts.len());
        let forward = region.stmts[..split].iter().map(|stmt| self.stmt(stmt, end)).collect();
        let backward = region.stmts[split..].iter().map(|stmt| self.stmt(stmt, end)).collect();
        // What is returned is read last.
        self.next += 1;
        Body { forward, backward, records: self.record_types() }
    }

    /// A local enum for each record, generic over its fields, so that rustc infers their types.
    fn record_types(&self) -> TokenStream {
        let mut used = vec![false; self.records.len()];
        mark_records(&self.function.body, &mut used);
        let mut tokens = TokenStream::new();
        for ((record, name), _) in self.function.records.iter().zip(&self.records).zip(used).filter(|(_, used)| *used) {
            let mut generics =
                ('A'..='Z').map(|letter| letter.to_string()).chain((0..).map(|index| format!("T{index}")));
            let mut all = Vec::new();
            let variants: Vec<_> = record
                .variants
                .iter()
                .map(|variant| {
                    let fields: Vec<Ident> =
                        generics.by_ref().take(variant.fields).map(|letter| format_ident!("{letter}")).collect();
                    all.extend(fields.clone());
                    let name = format_ident!("{}", variant.name);
                    let fields = (!fields.is_empty()).then(|| quote!((#(#fields),*)));
                    quote!(#name #fields)
                })
                .collect();
            let generics = (!all.is_empty()).then(|| quote!(<#(#all),*>));
            tokens.extend(quote!(enum #name #generics { #(#variants),* }));
        }
        tokens
    }

    /// The statements, then what the region yields for these results.
    pub(super) fn region(&mut self, region: &Region, results: &[Value]) -> TokenStream {
        self.scopes.enter();
        let tokens = self.region_in_scope(region, results);
        self.scopes.leave();
        tokens
    }

    pub(super) fn region_in_scope(&mut self, region: &Region, results: &[Value]) -> TokenStream {
        let end = self.next + length(region);
        let (stmts, tail) = match region.stmts.split_last() {
            // A branch at the end whose results are the region's is the tail itself.
            Some((last, stmts))
                if !region.yields().is_empty() && last.results == region.yields() && is_branch(&last.op) =>
            {
                (stmts, Some(last))
            }
            _ => (&region.stmts[..], None),
        };
        let mut tokens: TokenStream = stmts.iter().map(|stmt| self.stmt(stmt, end)).collect();
        if let Some(tail) = tail {
            tokens.extend(self.branch(tail));
            self.next += 1;
            return tokens;
        }
        self.next += 1;
        if !region.diverges() {
            tokens.extend(self.yielded(region.yields(), results));
        }
        tokens
    }

    /// What a region yields: places are given away, or referred to where the result is a reference.
    fn yielded(&self, values: &[Value], results: &[Value]) -> TokenStream {
        let one = |index: usize, value: Value| match results.get(index) {
            Some(result) if self.storage(*result) == Storage::Borrowed => self.reference(value, false),
            _ => self.moved(value),
        };
        match values {
            [] => TokenStream::new(),
            [value] => one(0, *value),
            values => tuple(values.iter().enumerate().map(|(index, value)| one(index, *value)).collect()),
        }
    }

    /// The statements of a reverse sweep that is run later.
    fn tape(&mut self, region: &Region) -> TokenStream {
        self.next += 1;
        self.scopes.enter();
        let end = self.next + length(region);
        let tokens = region.stmts.iter().map(|stmt| self.stmt(stmt, end)).collect();
        self.next += 1;
        let function = self.function;
        let mut adjoints = region.yields().iter().peekable();
        // After the adjoints come their tangents, if it goes forwards as well.
        for round in 0..2 {
            if round > 0 && adjoints.peek().is_none() {
                break;
            }
            for param in function.params.iter().filter(|param| param.active) {
                let count = match param.place(|value| function.ty(value)) {
                    Some(_) => 0,
                    None => param.shape.leaves().len(),
                };
                let leaves: Vec<Value> = adjoints.by_ref().take(count).copied().collect();
                let touched = leaves.iter().any(|leaf| !self.is_zero(*leaf));
                let gradient =
                    touched.then(|| fill_shape(&param.shape, &mut leaves.iter().map(|leaf| self.moved(*leaf))));
                self.gradients.push(gradient);
            }
        }
        self.scopes.leave();
        tokens
    }

    pub(super) fn values(&self, values: &[Value]) -> TokenStream {
        match values {
            [] => TokenStream::new(),
            [value] => self.value(*value, false).tokens,
            values => tuple(values.iter().map(|value| self.value(*value, false).tokens).collect()),
        }
    }

    pub(super) fn stmt(&mut self, stmt: &Stmt, end: usize) -> TokenStream {
        let here = self.next;
        if self.plan.is_inlined(stmt) {
            self.next += 1 + crate::ir::regions(&stmt.op).into_iter().map(length).sum::<usize>();
            return TokenStream::new();
        }
        if is_branch(&stmt.op) {
            let value = self.branch(stmt);
            return self.bind(stmt, value, here, end);
        }
        if matches!(stmt.op, Op::Loop(_)) {
            return self.loop_stmt(stmt, end);
        }
        if let Op::Tape(region) = &stmt.op {
            return self.tape(region);
        }
        if let Op::Sums { range, body } = &stmt.op {
            let value = self.sums(stmt, range, body);
            return self.bind(stmt, value, here, end);
        }
        self.next += 1;
        if let Op::Mutate { how: Mutation::Pop, .. } = &stmt.op {
            let unused = stmt.results.iter().all(|result| !self.plan.is_used(*result));
            return match self.change(stmt) {
                Some(change) if unused => change,
                _ => {
                    let value = self.pop(stmt);
                    self.bind(stmt, value, here, end)
                }
            };
        }
        if let Some(change) = self.change(stmt) {
            return change;
        }
        if let Op::CallAdjoint { .. } = &stmt.op {
            return self.call_adjoint(stmt, here, end);
        }
        if let Op::CallAdjointTangent { .. } = &stmt.op {
            return self.call_adjoint_tangent(stmt, here, end);
        }
        if let Op::Destructure { base, pattern, mutable } = &stmt.op {
            let value = self.destructured(stmt, *base, pattern, *mutable);
            return self.bind(stmt, value, here, end);
        }
        if let (Op::Accumulate { sum, contribution }, [result]) = (&stmt.op, &stmt.results[..]) {
            return self.accumulation((*sum, *contribution), *result, here, end);
        }
        let unused = stmt.results.iter().all(|result| !self.plan.is_used(*result));
        if let Op::Foreign(foreign) = &stmt.op
            && (foreign.statement && unused || stmt.results.is_empty())
        {
            let code = self.code(stmt);
            return quote!(#code;);
        }
        let code = self.code(stmt);
        if unused && !stmt.results.iter().any(|result| self.function.data(*result).cell) {
            return match stmt.op {
                Op::Call(Call { statement: true, .. })
                | Op::CallTangent { call: Call { statement: true, taken: Taken::AsIs, .. }, .. } => quote!(#code;),
                _ if stmt.results.is_empty() => quote!(#code;),
                Op::GraphInput { .. } | Op::GraphNode { .. } => quote!(#code;),
                _ => quote!(let _ = #code;),
            };
        }
        self.bind(stmt, code, here, end)
    }

    fn code(&self, stmt: &Stmt) -> TokenStream {
        let result = stmt.results.first().copied().unwrap_or(Value(0));
        let receiver = matches!(&stmt.op, Op::Literal(Literal::Tokens(_) | Literal::Real(_)))
            && self.plan.receivers.contains(&result);
        self.operation(stmt, result, receiver).tokens
    }

    /// `let pattern = value;`
    fn bind(&mut self, stmt: &Stmt, value: TokenStream, here: usize, end: usize) -> TokenStream {
        if stmt.results.is_empty() {
            return if is_branch(&stmt.op) { value } else { quote!(#value;) };
        }
        let idents = self.scopes.bind(&stmt.results, &self.plan, here, end);
        let pattern = |index: usize, ident: &Ident| {
            let used = self.plan.is_used(stmt.results[index]);
            let result = stmt.results[index];
            let mutable = (self.function.data(result).cell || self.plan.is_mutated(result)).then(|| quote!(mut));
            let mutable = mutable.filter(|_| {
                self.storage(result) == Storage::Optional
                    || !matches!(
                        stmt.op,
                        Op::View { .. } | Op::SplitMut { .. } | Op::Destructure { mutable: false, .. }
                    )
            });
            if used || mutable.is_some() { quote!(#mutable #ident) } else { quote!(_) }
        };
        if let Op::Call(call @ Call { result, .. }) | Op::CallAugmented(call @ Call { result, .. }) = &stmt.op
            && !call.is_whole()
        {
            let mut idents = idents.iter().enumerate().map(|(index, ident)| pattern(index, ident));
            let annotation = self.annotation(&stmt.results);
            let pattern = shape_pattern(result, &mut idents);
            let pattern = match idents.next() {
                // The tape of a call that is reversed later.
                Some(tape) => quote!((#pattern, #tape)),
                None => pattern,
            };
            return quote!(let #pattern #annotation = #value;);
        }
        if let Op::CallTangent { call, .. } = &stmt.op
            && !call.is_whole()
        {
            let mut idents = idents.iter().enumerate().map(|(index, ident)| pattern(index, ident));
            let pattern = shape_pattern(&call.result, &mut idents);
            let tangent = shape_pattern(&call.result, &mut idents);
            let pattern = match idents.next() {
                Some(tape) => quote!(((#pattern, #tangent), #tape)),
                None => quote!((#pattern, #tangent)),
            };
            return quote!(let #pattern = #value;);
        }
        let patterns: Vec<_> = idents.iter().enumerate().map(|(index, ident)| pattern(index, ident)).collect();
        let pattern = match &patterns[..] {
            [pattern] => pattern.clone(),
            patterns if matches!(stmt.op, Op::Sums { .. }) => quote!([#(#patterns),*]),
            patterns => quote!((#(#patterns),*)),
        };
        let annotation = self.annotation(&stmt.results);
        quote!(let #pattern #annotation = #value;)
    }

    fn annotation(&self, results: &[Value]) -> Option<TokenStream> {
        let [result] = results else { return None };
        let ty = self.annotated(*result, self.function.data(*result).annotation.as_ref()?);
        Some(quote!(: #ty))
    }

    /// The adjoint of a place as a slot.
    pub(super) fn place_slot(&self, shadow: Value) -> TokenStream {
        let root = self.plan.root(shadow);
        if self.storage(root) != Storage::Optional {
            return self.reference(shadow, true);
        }
        let name = self.value(root, false).tokens;
        if root == shadow {
            return quote!(#name.as_deref_mut());
        }
        let part = self.base(shadow);
        quote!(#name.as_deref_mut().map(|#name| &mut #part))
    }

    /// The callee's reverse, each argument followed by a slot for its adjoint.
    fn call_adjoint(&mut self, stmt: &Stmt, here: usize, end: usize) -> TokenStream {
        let Op::CallAdjoint { call, tape, seeds, active, shadows } = &stmt.op else { return TokenStream::new() };
        let runtime = self.runtime.clone();
        let (path, mut args) = self.callee(call, if tape.is_some() { "_adjoint" } else { "_seeded" });
        let tape = tape.map(|tape| {
            let tape = self.value(tape, false).tokens;
            quote!(#tape,)
        });
        if args.len() < call.args.len() {
            // The receiver stands before the method.
            args.insert(0, TokenStream::new());
        }
        let mut leaf_seeds = seeds.iter().map(|seed| self.moved(*seed));
        let seed = fill_shape(&call.result, &mut leaf_seeds);
        let mut rest = &stmt.results[..];
        let (mut tokens, mut passed) = (TokenStream::new(), Vec::new());
        for (((arg, value), active), shadow) in call.args.iter().zip(args).zip(active).zip(shadows) {
            if let Some(shadow) = shadow {
                let slot = self.place_slot(*shadow);
                passed.push(with_slot(value, slot));
                continue;
            }
            if !active {
                passed.push(with_slot(value, quote!(#runtime::Constant)));
                continue;
            }
            let (leaves, others) = rest.split_at(arg.shape.leaves().len().min(rest.len()));
            rest = others;
            let (declaration, slot) = self.contribution_slot(arg, leaves, here, end);
            tokens.extend(declaration);
            passed.push(with_slot(value, slot));
        }
        // The call has succeeded, or there would be nothing to reverse.
        let succeeded = call.may_fail().then(|| quote!(let _ =));
        let call_of = quote!(#path(#(#passed,)* #tape #seed));
        if tape.is_some() {
            tokens.extend(quote!(#succeeded #call_of;));
        } else {
            let made = Stmt { results: rest.to_vec(), op: Op::Call(call.clone()), span: stmt.span };
            tokens.extend(self.bind(&made, call_of, here, end));
        }
        tokens
    }

    /// An addition in place: to the adjoint so far if that is a variable which nothing else needs, else to a new one.
    fn accumulation(
        &mut self,
        (sum, contribution): (Value, Value),
        result: Value,
        here: usize,
        end: usize,
    ) -> TokenStream {
        let runtime = self.runtime.clone();
        let base = self.value(sum, false).tokens;
        let contribution = self.value(contribution, false).tokens;
        let reused = self.scopes.is_mutable_here(sum) && !self.plan.is_used_within(sum, here, end);
        let (target, declaration) = if reused {
            self.scopes.rebind(result, base.clone());
            (base, None)
        } else {
            let target = self.scopes.bind(&[result], &self.plan, here - 1, end).remove(0).to_token_stream();
            let declaration = quote!(let mut #target = #base;);
            (target, Some(declaration))
        };
        self.scopes.set_mutable(result);
        quote!(#declaration #runtime::Differentiable::accumulate(&mut #target, #contribution);)
    }

    /// What an adjoint starts from: the zero that costs no addition.
    pub(super) fn zero(&self, like: Value) -> TokenStream {
        match self.function.ty(like) {
            Ty::Real(_) => self.number(-0.0, like, false).tokens,
            _ => {
                let (runtime, like) = (&self.runtime, self.value(like, false).tokens);
                quote!(#runtime::Differentiable::zero_like(&#like))
            }
        }
    }

    pub(super) fn write_fields(
        &mut self,
        shape: &Shape,
        place: &TokenStream,
        leaves: &mut std::slice::Iter<'_, Value>,
    ) {
        match shape {
            Shape::Leaf(_) => {
                if let Some(leaf) = leaves.next() {
                    self.scopes.write_as(*leaf, place.clone());
                }
            }
            Shape::Tuple(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    let field = proc_macro2::Literal::usize_unsuffixed(index);
                    self.write_fields(part, &quote!(#place.#field), leaves);
                }
            }
        }
    }
}

/// How many positions a region takes, its end included.
pub(super) fn length(region: &Region) -> usize {
    1 + region
        .stmts
        .iter()
        .map(|stmt| 1 + crate::ir::regions(&stmt.op).into_iter().map(length).sum::<usize>())
        .sum::<usize>()
}

fn is_branch(op: &Op) -> bool {
    matches!(op, Op::If { .. } | Op::Match { .. } | Op::MatchRecord { .. })
}

fn mark_records(region: &Region, used: &mut [bool]) {
    for stmt in &region.stmts {
        if let Op::Record { record, .. } | Op::MatchRecord { record, .. } = &stmt.op {
            used[record.0 as usize] = true;
        }
        crate::ir::regions(&stmt.op).into_iter().for_each(|inner| mark_records(inner, used));
    }
}

fn shape_pattern(shape: &Shape, leaves: &mut impl Iterator<Item = TokenStream>) -> TokenStream {
    match shape {
        Shape::Leaf(_) => leaves.next().unwrap_or_default(),
        Shape::Tuple(parts) => tuple(parts.iter().map(|part| shape_pattern(part, leaves)).collect()),
    }
}

pub(super) fn fill_shape(shape: &Shape, leaves: &mut dyn Iterator<Item = TokenStream>) -> TokenStream {
    match shape {
        Shape::Leaf(_) => leaves.next().unwrap_or_default(),
        Shape::Tuple(parts) => tuple(parts.iter().map(|part| fill_shape(part, leaves)).collect()),
    }
}

/// An argument and the slot of its adjoint; the receiver of a method stands elsewhere.
fn with_slot(argument: TokenStream, slot: TokenStream) -> TokenStream {
    if argument.is_empty() { slot } else { quote!(#argument, #slot) }
}

/// `inner::f` to `inner::f_adjoint` and its like.
pub(super) fn companion_path(path: &TokenStream, suffix: &str) -> TokenStream {
    if suffix.is_empty() {
        return path.clone();
    }
    match syn::parse2::<syn::ExprPath>(path.clone()) {
        Ok(mut path) => {
            if let Some(last) = path.path.segments.last_mut() {
                last.ident = format_ident!("{}{suffix}", last.ident);
            }
            path.to_token_stream()
        }
        Err(_) => path.clone(),
    }
}
