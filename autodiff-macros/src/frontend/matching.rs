//! `match` and `if let`: patterns are taken apart down to the leaves of what they match.
//!
//! A variable in a pattern is an alias of the leaf that it binds. Only patterns that test something stay patterns; a
//! `match` that tests nothing but its guards is a chain of `if`s.

use super::branch::{ArmHead, Branch};
use super::pattern::{is_binding, is_rest};
use super::{Flow, Lower, Operand, Value};
use crate::diagnostics::Problem;
use crate::ir::{Elements, End, Name, Op, Part, Region, Storage, Ty, binder};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMatch, Ident, Pat};

/// An arm's body; it is lowered for each way that the arm may be reached.
pub(super) type Body<'b> = Rc<dyn Fn(&mut Lower<'_>) -> Flow + 'b>;

/// An arm: its pattern, its guard and its body.
pub(super) type Arm<'b> = (Pat, Option<Expr>, Body<'b>);

/// A pattern by what it tests and what it binds.
#[derive(Clone)]
struct Flat {
    /// What each alternative tests, by leaf.
    alternatives: Vec<BTreeMap<usize, TokenStream>>,
    aliases: Vec<(Ident, bool, Operand)>,
    bindings: Vec<(Ident, Value)>,
    /// Whether what is matched is a reference, so that the bindings are.
    by_ref: bool,
}

struct FlatArm<'b> {
    flat: Flat,
    guard: Option<Expr>,
    body: Body<'b>,
}

impl Lower<'_> {
    pub(super) fn match_expr(&mut self, expr: &ExprMatch, hint: &super::Hint) -> Flow {
        let operand = match super::memory::bare(&expr.expr) {
            // `match *self`
            scrutinee @ Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                match self.place_expr(scrutinee)? {
                    Operand::Place(place) if self.is_hidden(place) && !self.is_changeable(place) => {
                        Operand::Place(place)
                    }
                    operand => self.rvalue(operand, scrutinee.span()),
                }
            }
            // What may fail is looked at as a whole.
            scrutinee @ (Expr::Call(_) | Expr::MethodCall(_) | Expr::Tuple(_)) => {
                self.scrutinee(scrutinee, expr.arms.iter().map(|arm| &arm.pat))?
            }
            scrutinee => self.handed_over(scrutinee, &None, false)?,
        };
        let arms = expr
            .arms
            .iter()
            .map(|arm| {
                let (pat, guard) = match &arm.pat {
                    Pat::Guard(guarded) => ((*guarded.pat).clone(), Some((*guarded.guard).clone())),
                    pat => (pat.clone(), None),
                };
                let body: Body<'_> = Rc::new(move |lower: &mut Lower<'_>| lower.expr(&arm.body, hint));
                (pat, guard, body)
            })
            .collect();
        self.match_arms(&operand, arms, expr.match_token.span)
    }

    pub(super) fn match_arms(&mut self, operand: &Operand, arms: Vec<Arm<'_>>, span: Span) -> Flow {
        if let Operand::Optional { tag, .. } = operand.peeled()
            && let Some(holds) = self.builder.boolean(*tag)
        {
            return self.known_match(operand, holds, arms, span);
        }
        let fallible = arms.iter().any(|(pat, ..)| super::opened::is_fallible(pat));
        let whole = fallible && operand.leaf().is_some_and(|value| self.calls.contains_key(&value));
        let in_sight = matches!(operand.peeled(), Operand::Optional { .. });
        let in_place = self.takes_option_apart(operand, arms.iter().map(|(pat, ..)| pat));
        if whole || in_place || in_sight && arms.iter().any(|(pat, ..)| super::known::looks_inside(pat, operand)) {
            // In each case it is known which it is.
            let others = arms.clone();
            return self.split(
                operand,
                span,
                |lower, payload| {
                    let some = lower.some(payload, span);
                    lower.known_match(&some, true, arms, span)
                },
                |lower, error| {
                    let failing = lower.failing(error, span);
                    lower.known_match(&failing, false, others, span)
                },
            );
        }
        let operand = &self.with_calls_in_sight(operand, &arms, span)?;
        if let Some(index) = self.part_to_split(operand, &arms) {
            return self.match_by_part(operand, index, arms, span);
        }
        let operand = &match operand {
            // An integer in a field, as its patterns say.
            Operand::Place(place)
                if self.is_hidden(*place)
                    && arms.iter().any(|(pat, ..)| is_number(pat))
                    && arms.iter().all(|(pat, ..)| is_number(pat) || is_plain(pat)) =>
            {
                self.load_place(*place, false, span)
            }
            operand => operand.clone(),
        };
        if arms.iter().any(|(pat, ..)| is_slice(pat))
            && let Some(place) = self.as_place(operand)
        {
            return self.slice_arms(place, operand, arms.into(), span);
        }
        let first = self.builder.function.values.len() as u32;
        let arms: Vec<FlatArm<'_>> = arms
            .into_iter()
            .map(|(pat, guard, body)| {
                let mut flat = self.flatten(&pat, operand, 0);
                flat.by_ref = matches!(operand, Operand::Ref(_));
                FlatArm { flat, guard, body }
            })
            .collect();
        let tested: BTreeSet<usize> =
            arms.iter().flat_map(|arm| arm.flat.alternatives.iter().flat_map(|tests| tests.keys().copied())).collect();
        let leaves = operand.leaves();
        if tested.is_empty() {
            return self.guard_chain(arms.into(), span);
        }
        if let [column] = tested.iter().copied().collect::<Vec<_>>()[..]
            && let Some(&condition) = leaves.get(column)
            && self.builder.function.ty(condition) == Ty::Bool
            && arms.len() == 2
            && arms.iter().all(|arm| arm.guard.is_none() && arm.flat.alternatives.len() == 1)
        {
            return self.bool_match(condition, column, arms, first, span);
        }
        let scrutinees: Vec<Value> = tested.iter().filter_map(|column| leaves.get(*column).copied()).collect();
        let (mut heads, mut ends) = (Vec::new(), Vec::new());
        for arm in arms {
            let guard = arm.guard.map(|guard| {
                let state = self.state.clone();
                let guard = self.scoped(|lower| {
                    lower.bind_flat(&arm.flat);
                    lower.guard(&guard)
                });
                self.state = state;
                guard
            });
            let head = ArmHead {
                pattern: pattern_tokens(&arm.flat.alternatives, &tested),
                bindings: arm.flat.bindings.iter().map(|(_, value)| *value).collect(),
                guard,
            };
            let end = self.bound_arm(&arm.flat, arm.body);
            heads.push(head);
            ends.push(end);
        }
        self.branch(Branch::Match { scrutinees, heads }, ends, first, span)
    }

    /// Slices by their lengths.
    fn slice_arms(&mut self, place: Value, operand: &Operand, mut arms: VecDeque<Arm<'_>>, span: Span) -> Flow {
        let Some((pat, guard, body)) = arms.pop_front() else { return Ok(Operand::Undefined) };
        let pat = bare(&pat).clone();
        let bind = |lower: &mut Lower<'_>| match &pat {
            Pat::Slice(slice) => lower.bind_slice(slice, operand),
            Pat::Wild(_) => Ok(()),
            pat => lower.bind(pat, operand.clone(), None),
        };
        let fits = match &pat {
            Pat::Slice(slice) => {
                let length = self.length(place, span);
                let rest = slice.elems.iter().any(is_rest);
                let count = self.int(slice.elems.len() - usize::from(rest));
                let op = if rest { ">=" } else { "==" };
                Some(self.builder.push(Op::Operator { op, left: length, right: count }, Ty::Bool))
            }
            Pat::Wild(_) | Pat::Ident(_) => None,
            other => {
                self.diagnostics.report(other, &Problem::Pattern);
                None
            }
        };
        let holds = match (fits, guard) {
            (None, None) => {
                return self.scoped(|lower| {
                    bind(lower)?;
                    body(lower)
                });
            }
            (Some(fits), None) => fits,
            (fits, Some(guard)) => {
                let first = self.builder.function.values.len() as u32;
                let fits = fits.unwrap_or_else(|| self.bool_literal(true, span));
                let then = self.arm(|lower| {
                    lower.scoped(|lower| {
                        bind(lower)?;
                        lower.expr(&guard, &None)
                    })
                });
                let otherwise = self.arm(|lower| Ok(Operand::Leaf(lower.bool_literal(false, span))));
                let holds = self.branch(Branch::If(fits), vec![then, otherwise], first, span)?;
                match holds.leaf() {
                    Some(holds) => holds,
                    None => return Ok(Operand::Undefined),
                }
            }
        };
        let first = self.builder.function.values.len() as u32;
        let then = self.arm(|lower| {
            lower.scoped(|lower| {
                bind(lower)?;
                body(lower)
            })
        });
        let otherwise = if arms.is_empty() {
            self.arm(|lower| {
                lower.unreachable(span);
                Err(super::Stop::Diverge)
            })
        } else {
            self.arm(|lower| lower.slice_arms(place, operand, arms, span))
        };
        self.branch(Branch::If(holds), vec![then, otherwise], first, span)
    }

    /// What the patterns leave out, as rustc has checked.
    fn unreachable(&mut self, span: Span) {
        let foreign = crate::ir::Foreign {
            code: quote!(unreachable!()),
            args: Vec::new(),
            construct: crate::ir::Construct::Constant,
            pure_: false,
            statement: true,
        };
        self.push_foreign(foreign, Vec::new(), span);
    }

    /// A `match` on a `bool` is an `if`.
    fn bool_match(&mut self, condition: Value, column: usize, arms: Vec<FlatArm<'_>>, first: u32, span: Span) -> Flow {
        let on_true = arms.first().is_some_and(|arm| {
            arm.flat.alternatives.iter().any(|tests| tests.get(&column).is_none_or(|test| test.to_string() != "false"))
        });
        let mut ends: Vec<_> = arms.into_iter().map(|arm| self.bound_arm(&arm.flat, arm.body)).collect();
        if !on_true {
            ends.reverse();
        }
        self.branch(Branch::If(condition), ends, first, span)
    }

    fn guard_chain(&mut self, mut arms: VecDeque<FlatArm<'_>>, span: Span) -> Flow {
        let Some(arm) = arms.pop_front() else { return Ok(Operand::Undefined) };
        self.scoped(|lower| {
            lower.bind_flat(&arm.flat);
            let Some(guard) = arm.guard else { return lower.arm_body(&arm.flat, arm.body) };
            let first = lower.builder.function.values.len() as u32;
            let operand = lower.expr(&guard, &None)?;
            let Some(condition) = lower.condition(&operand, &guard) else { return Ok(Operand::Undefined) };
            let then = lower.bound_arm(&arm.flat, arm.body);
            let otherwise = lower.arm(|lower| lower.guard_chain(arms, span));
            lower.branch(Branch::If(condition), vec![then, otherwise], first.max(condition.0 + 1), span)
        })
    }

    fn guard(&mut self, guard: &Expr) -> Region {
        let outer = self.builder.enter();
        let pending = std::mem::take(&mut self.pending);
        let flow = self.expr(guard, &None);
        let returns = !std::mem::replace(&mut self.pending, pending).is_empty();
        let condition = match flow {
            Ok(_) if returns => {
                self.diagnostics.report(guard, &Problem::ReturnInGuard);
                None
            }
            Ok(operand) => self.condition(&operand, guard),
            Err(_) => {
                self.diagnostics.report(guard, &Problem::ReturnInGuard);
                None
            }
        };
        let stmts = self.builder.leave(outer);
        Region { params: Vec::new(), stmts, end: End::Yield(condition.into_iter().collect()) }
    }

    fn bind_flat(&mut self, flat: &Flat) {
        for (ident, mutable, operand) in &flat.aliases {
            let var = self.declare(ident, None);
            self.vars[var.0].mutable = *mutable;
            self.state.insert(var, operand.clone());
        }
        for (ident, value) in &flat.bindings {
            let var = self.declare(ident, None);
            self.vars[var.0].cell = self.builder.function.data(*value).cell;
            let data = self.builder.function.data(*value);
            let operand = match data.ty.is_memory() {
                true if flat.by_ref && data.storage == Storage::Borrowed => Operand::Place(*value).shared_ref(),
                true => Operand::Place(*value),
                false => Operand::Leaf(*value),
            };
            self.state.insert(var, operand);
        }
    }

    /// An arm with the variables of its pattern, which end with it.
    fn bound_arm(&mut self, flat: &Flat, body: Body<'_>) -> super::branch::ArmEnd {
        self.arm(|lower| {
            lower.scoped(|lower| {
                lower.bind_flat(flat);
                lower.arm_body(flat, body)
            })
        })
    }

    /// An arm's body, with a memory cell for each `mut` variable of the pattern that foreign code changes.
    fn arm_body(&mut self, flat: &Flat, body: Body<'_>) -> Flow {
        for (ident, _, operand) in &flat.aliases {
            // What is bound by value is read now.
            if let (Operand::Place(place), Some(var)) = (operand, self.find(ident))
                && !self.is_sequence(*place)
                && !self.builder.function.data(*place).cell
            {
                let value = self.load_place(*place, true, ident.span());
                self.name_operand(&value, &ident.unraw().to_string());
                self.state.insert(var, value);
            }
        }
        for (ident, mutable, operand) in &flat.aliases {
            if *mutable && self.cells.contains(&ident.unraw().to_string(), false) {
                self.bind_ident(ident, true, operand.clone(), None);
            }
        }
        body(self)
    }

    /// What a pattern tests of an operand whose leaves begin at `offset`.
    fn flatten(&mut self, pat: &Pat, operand: &Operand, offset: usize) -> Flat {
        let mut flat =
            Flat { alternatives: vec![BTreeMap::new()], aliases: Vec::new(), bindings: Vec::new(), by_ref: false };
        match (pat, operand) {
            (Pat::Wild(_) | Pat::Rest(_), _) | (_, Operand::Undefined) if !matches!(pat, Pat::Ident(ident) if is_binding(ident)) =>
                {}
            (Pat::Ident(ident), operand) if is_binding(ident) => {
                if let Some((_, inner)) = &ident.subpat {
                    flat = self.flatten(inner, operand, offset);
                }
                let mutable = ident.mutability.is_some() && ident.by_ref.is_none();
                flat.aliases.push((ident.ident.clone(), mutable, self.bound_by(ident, operand.clone())));
            }
            (Pat::Paren(paren), operand) => flat = self.flatten(&paren.pat, operand, offset),
            (Pat::Reference(reference), Operand::Ref(inner) | Operand::RefMut(inner)) => {
                // What is in a place is read where the pattern has matched.
                flat = self.flatten(&reference.pat, inner, offset);
            }
            (pat, Operand::Ref(inner) | Operand::RefMut(inner)) => {
                flat = self.flatten(pat, inner, offset);
                if let Operand::Leaf(_) = **inner {
                    self.referred.extend(flat.bindings.iter().map(|(_, binding)| *binding));
                }
            }
            (Pat::Or(or), operand) if !matches!(operand, Operand::Leaf(_)) => {
                let cases: Vec<Flat> = or.cases.iter().map(|case| self.flatten(case, operand, offset)).collect();
                if cases.iter().any(|case| !case.aliases.is_empty() || !case.bindings.is_empty()) {
                    self.diagnostics.report(pat, &Problem::OrPattern);
                }
                flat.alternatives = cases.into_iter().flat_map(|case| case.alternatives).collect();
            }
            (Pat::Tuple(tuple), Operand::Tuple(parts)) => {
                let rest = tuple.elems.iter().position(|elem| matches!(elem, Pat::Rest(_)));
                let skipped = (parts.len() + 1).saturating_sub(tuple.elems.len());
                let offsets: Vec<usize> = parts
                    .iter()
                    .scan(offset, |next, part| {
                        let this = *next;
                        *next += part.leaves().len();
                        Some(this)
                    })
                    .collect();
                for (index, elem) in tuple.elems.iter().enumerate() {
                    let index = match rest {
                        Some(rest) if index == rest => continue,
                        Some(rest) if index > rest => index + skipped - 1,
                        _ => index,
                    };
                    if let (Some(part), Some(offset)) = (parts.get(index), offsets.get(index)) {
                        let part = self.flatten(elem, part, *offset);
                        flat.and(part);
                    }
                }
            }
            (Pat::Tuple(tuple), Operand::Place(place)) => {
                for (index, elem) in tuple.elems.iter().enumerate() {
                    let field = syn::Index::from(index).to_token_stream();
                    let view = self.view(*place, Part::Field(field), false, Span::call_site());
                    let part = self.flatten(elem, &Operand::Place(view), offset);
                    flat.and(part);
                }
            }
            (Pat::TupleStruct(some), Operand::Optional { payload, .. })
                if is_last(&some.path, "Some") || is_last(&some.path, "Ok") =>
            {
                if let Some(inner) = some.elems.first() {
                    flat = self.flatten(inner, payload, offset + 1);
                }
                flat.and(Flat::test(offset, quote!(true)));
            }
            (Pat::TupleStruct(err), Operand::Optional { .. })
                if is_last(&err.path, "Err")
                    && err.elems.iter().all(|inner| matches!(inner, Pat::Wild(_) | Pat::Rest(_))) =>
            {
                flat = Flat::test(offset, quote!(false));
            }
            (Pat::Ident(none), Operand::Optional { .. }) if none.ident == "None" => {
                flat = Flat::test(offset, quote!(false));
            }
            (Pat::Path(none), Operand::Optional { .. }) if is_last(&none.path, "None") => {
                flat = Flat::test(offset, quote!(false));
            }
            (Pat::Ident(ident), Operand::Leaf(value)) if self.builder.function.ty(*value).is_real() => {
                self.diagnostics.report(pat, &Problem::UpperCasePattern(ident.ident.to_string()));
            }
            (pat, Operand::Leaf(value) | Operand::Place(value)) if self.is_variant(pat, *value) => {
                // What it binds are parts of the place.
                self.lay_in_memory(*value);
                let (pattern, bindings) = self.leaf_pattern(&without_ref(pat));
                for (_, binding) in &bindings {
                    let data = &mut self.builder.function.values[binding.index()];
                    (data.ty, data.storage, data.cell) = (Ty::Memory(Elements::Opaque), Storage::Borrowed, false);
                }
                flat = Flat::test(offset, pattern);
                flat.bindings = bindings;
            }
            (pat, Operand::Leaf(value)) => {
                let (pattern, bindings) = self.leaf_pattern(pat);
                if self.borrowed.contains(value) && !matches!(pat, Pat::Reference(_)) {
                    self.referred.extend(bindings.iter().map(|(_, binding)| *binding));
                }
                flat = Flat::test(offset, pattern);
                flat.bindings = bindings;
            }
            (pat, _) => self.diagnostics.report(pat, &Problem::Pattern),
        }
        flat
    }

    /// Whether a pattern is that of an enum's variant, of a value that has an adjoint.
    fn is_variant(&self, pat: &Pat, value: Value) -> bool {
        let hidden = self.is_hidden(value) || self.is_computed(value);
        let named = |path: &syn::Path| !["Some", "None", "Ok", "Err"].iter().any(|name| is_last(path, name));
        hidden
            && match pat {
                Pat::TupleStruct(pat) => named(&pat.path),
                Pat::Struct(pat) => named(&pat.path),
                Pat::Path(pat) => named(&pat.path),
                Pat::Ident(ident) => !is_binding(ident) && ident.ident != "None",
                Pat::Or(or) => or.cases.iter().all(|case| self.is_variant(case, value)),
                _ => false,
            }
    }

    /// A pattern that stays as written but for its bindings, which become values.
    pub(super) fn leaf_pattern(&mut self, pat: &Pat) -> (TokenStream, Vec<(Ident, Value)>) {
        struct Binder {
            idents: Vec<(Ident, bool)>,
            by_ref: Vec<Ident>,
        }
        impl VisitMut for Binder {
            fn visit_field_pat_mut(&mut self, node: &mut syn::FieldPat) {
                node.colon_token.get_or_insert_with(Default::default);
                visit_mut::visit_field_pat_mut(self, node);
            }
            fn visit_pat_ident_mut(&mut self, node: &mut syn::PatIdent) {
                visit_mut::visit_pat_ident_mut(self, node);
                if !is_binding(node) {
                    return;
                }
                if node.by_ref.is_some() {
                    self.by_ref.push(node.ident.clone());
                }
                let index = self.idents.iter().position(|(ident, _)| *ident == node.ident).unwrap_or_else(|| {
                    self.idents.push((node.ident.clone(), node.mutability.is_some()));
                    self.idents.len() - 1
                });
                node.mutability = None;
                node.ident = binder(index);
            }
        }
        let mut pat = pat.clone();
        let mut binding = Binder { idents: Vec::new(), by_ref: Vec::new() };
        binding.visit_pat_mut(&mut pat);
        let by_ref = binding.by_ref;
        let bindings = binding
            .idents
            .into_iter()
            .map(|(ident, mutable)| {
                let name = ident.unraw().to_string();
                let referred = by_ref.contains(&ident);
                let cell = mutable && !referred && self.cells.contains(&name, false);
                let ty = if cell { Ty::Memory(Elements::Opaque) } else { Ty::Opaque };
                let value = self.builder.function.fresh(ty, Name::User(name), ident.span());
                self.builder.function.values[value.index()].cell = cell;
                if referred {
                    self.referred.insert(value);
                }
                (ident, value)
            })
            .collect();
        (pat.to_token_stream(), bindings)
    }
}

impl Flat {
    fn test(leaf: usize, pattern: TokenStream) -> Flat {
        Flat {
            alternatives: vec![BTreeMap::from([(leaf, pattern)])],
            aliases: Vec::new(),
            bindings: Vec::new(),
            by_ref: false,
        }
    }

    /// Both patterns hold.
    fn and(&mut self, other: Flat) {
        let mut product = Vec::new();
        for left in &self.alternatives {
            for right in &other.alternatives {
                let mut both = left.clone();
                both.extend(right.iter().map(|(leaf, test)| (*leaf, test.clone())));
                product.push(both);
            }
        }
        self.alternatives = product;
        self.aliases.extend(other.aliases);
        self.bindings.extend(other.bindings);
    }
}

fn pattern_tokens(alternatives: &[BTreeMap<usize, TokenStream>], tested: &BTreeSet<usize>) -> TokenStream {
    let alternatives = alternatives.iter().map(|tests| {
        let tests: Vec<_> =
            tested.iter().map(|column| tests.get(column).cloned().unwrap_or_else(|| quote!(_))).collect();
        match &tests[..] {
            [test] => test.clone(),
            tests if tests.iter().all(|test| test.to_string() == "_") => quote!(_),
            tests => quote!((#(#tests),*)),
        }
    });
    quote!(#(#alternatives)|*)
}

/// `Some(ref x)` as `Some(x)`, which binds a reference where what is matched is one.
fn without_ref(pat: &Pat) -> Pat {
    struct Stripped;
    impl VisitMut for Stripped {
        fn visit_pat_ident_mut(&mut self, node: &mut syn::PatIdent) {
            visit_mut::visit_pat_ident_mut(self, node);
            if node.by_ref.take().is_some() {
                node.mutability = None;
            }
        }
    }
    let mut pat = pat.clone();
    Stripped.visit_pat_mut(&mut pat);
    pat
}

pub(super) fn is_last(path: &syn::Path, name: &str) -> bool {
    path.segments.last().is_some_and(|last| last.ident == name)
}

pub(super) fn bare(pat: &Pat) -> &Pat {
    match pat {
        Pat::Paren(paren) => bare(&paren.pat),
        Pat::Reference(reference) => bare(&reference.pat),
        other => other,
    }
}

/// Whether a pattern is one of numbers or characters: literals, ranges, several of them.
fn is_number(pat: &Pat) -> bool {
    match bare(pat) {
        Pat::Lit(_) | Pat::Range(_) => true,
        Pat::Or(or) => or.cases.iter().all(is_number),
        Pat::Ident(ident) => ident.subpat.as_ref().is_some_and(|(_, inner)| is_number(inner)),
        _ => false,
    }
}

/// Whether a pattern fits whatever it is.
fn is_plain(pat: &Pat) -> bool {
    matches!(bare(pat), Pat::Wild(_))
        || matches!(bare(pat), Pat::Ident(ident) if is_binding(ident) && ident.subpat.is_none())
}

fn is_slice(pat: &Pat) -> bool {
    matches!(bare(pat), Pat::Slice(_))
}
