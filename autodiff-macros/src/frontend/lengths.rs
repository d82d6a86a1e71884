//! `match` on slices, alone or beside others in a tuple: one arm after the other, by the lengths.

use super::forms::{bare, is_number};
use super::known::always_fits;
use super::matching::Arm;
use super::pattern::is_rest;
use super::{Flow, Lower, Operand, Stop, Value};
use crate::ir::{Op, Ty};
use proc_macro2::Span;
use quote::quote;
use std::collections::VecDeque;
use std::rc::Rc;
use syn::{Expr, Pat, parse_quote};

impl Lower<'_> {
    /// Whether a pattern takes apart what has a length.
    pub(super) fn takes_slice_apart(&mut self, pat: &Pat, operand: &Operand) -> bool {
        match (bare(pat), operand.peeled()) {
            (Pat::Slice(_), _) => self.as_place(operand).is_some(),
            (Pat::Or(or), _) => or.cases.iter().any(|case| self.takes_slice_apart(case, operand)),
            (Pat::Tuple(tuple), Operand::Tuple(parts)) => {
                let rest = tuple.elems.iter().any(is_rest);
                !rest && tuple.elems.iter().zip(parts).any(|(pat, part)| self.takes_slice_apart(pat, part))
            }
            _ => false,
        }
    }

    pub(super) fn slice_arms(&mut self, operand: &Operand, mut arms: VecDeque<Arm<'_>>, span: Span) -> Flow {
        let Some((pat, guard, body)) = arms.pop_front() else {
            self.unreachable(span);
            return Err(Stop::Diverge);
        };
        let mut cases = alternatives(&pat);
        if cases.len() > 1 {
            cases.into_iter().rev().for_each(|case| arms.push_front((case, guard.clone(), body.clone())));
            return self.slice_arms(operand, arms, span);
        }
        // Without the `|` that a single one may begin with.
        let pat = cases.pop().unwrap_or(pat);
        if !self.takes_slice_apart(&pat, operand) {
            if guard.is_none() && always_fits(&pat, false) {
                return self.scoped(|lower| {
                    lower.bind(&pat, operand.clone(), None)?;
                    body(lower)
                });
            }
            let rest = Rc::new(move |lower: &mut Lower<'_>| lower.slice_arms(operand, arms.clone(), span));
            return self.match_arms(operand, vec![(pat, guard, body), (parse_quote!(_), None, rest)], span);
        }
        let lengths = self.lengths(&pat, operand, span);
        let fits = lengths
            .into_iter()
            .reduce(|left, right| self.builder.push(Op::Operator { op: "&&", left, right }, Ty::Bool));
        let fits = fits.unwrap_or_else(|| self.bool_literal(true, span));
        let tests = guard.is_some() || !only_binds(&pat);
        let holds = match tests {
            false => fits,
            true => {
                let [yes, no]: [Expr; 2] = [parse_quote!(true), parse_quote!(false)];
                let holds = self.either(
                    fits,
                    span,
                    |lower| {
                        let (pat, operand) = lower.by_elements(&pat, operand, span);
                        let arms: Vec<Arm<'_>> = vec![
                            (pat, guard, Rc::new(|lower: &mut Lower<'_>| lower.expr(&yes, &None))),
                            (parse_quote!(_), None, Rc::new(|lower: &mut Lower<'_>| lower.expr(&no, &None))),
                        ];
                        lower.match_arms(&operand, arms, span)
                    },
                    |lower| Ok(Operand::Leaf(lower.bool_literal(false, span))),
                )?;
                let Some(holds) = holds.leaf() else { return Ok(Operand::Undefined) };
                holds
            }
        };
        self.either(
            holds,
            span,
            |lower| {
                lower.scoped(|lower| {
                    if only_binds(&pat) {
                        lower.bind(&pat, operand.clone(), None)?;
                        return body(lower);
                    }
                    let (pat, operand) = lower.by_elements(&pat, operand, span);
                    let missed =
                        Rc::new(|lower: &mut Lower<'_>| lower.slice_arms(&Operand::Undefined, VecDeque::new(), span));
                    lower.match_arms(&operand, vec![(pat, None, body.clone()), (parse_quote!(_), None, missed)], span)
                })
            },
            |lower| lower.slice_arms(operand, arms, span),
        )
    }

    /// Whether each slice has the length that its pattern is of.
    fn lengths(&mut self, pat: &Pat, operand: &Operand, span: Span) -> Vec<Value> {
        match (bare(pat), operand.peeled()) {
            (Pat::Slice(slice), _) => {
                let rest = slice.elems.iter().any(is_rest);
                let count = slice.elems.len() - usize::from(rest);
                let Some(place) = self.as_place(operand).filter(|_| count > 0 || !rest) else { return Vec::new() };
                let length = self.length(place, span);
                let count = self.int(count);
                vec![self.compare(if rest { ">=" } else { "==" }, length, count)]
            }
            (Pat::Tuple(tuple), Operand::Tuple(parts)) => {
                let parts = tuple.elems.iter().zip(parts);
                parts.flat_map(|(pat, part)| self.lengths(pat, part, span)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The pattern and what it matches with a tuple of the elements in the place of each slice.
    fn by_elements(&mut self, pat: &Pat, operand: &Operand, span: Span) -> (Pat, Operand) {
        match (bare(pat), operand.peeled()) {
            (Pat::Slice(slice), inner) => {
                // `&[a, b]` binds what is behind the reference.
                let whole = if matches!(pat, Pat::Reference(_)) { inner } else { operand };
                let Some(place) = self.as_place(operand) else { return (pat.clone(), operand.clone()) };
                let parts = self.elements_of(slice, place, whole, span).into_iter().map(|(pat, part)| {
                    let part = match part.peeled() {
                        // An integer, as its pattern says.
                        Operand::Place(place) if is_number(&pat) => self.load_place(*place, false, span),
                        _ => part,
                    };
                    self.by_elements(&pat, &part, span)
                });
                let (patterns, parts): (Vec<_>, Vec<_>) = parts.unzip();
                (parse_quote!((#(#patterns,)*)), Operand::Tuple(parts))
            }
            (Pat::Tuple(tuple), Operand::Tuple(parts)) => {
                let parts = tuple.elems.iter().zip(parts).map(|(pat, part)| self.by_elements(pat, part, span));
                let (patterns, parts): (Vec<_>, Vec<_>) = parts.unzip();
                (parse_quote!((#(#patterns,)*)), Operand::Tuple(parts))
            }
            _ => (pat.clone(), operand.clone()),
        }
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
}

/// The patterns that a pattern is made of by `|`, at the top or in the parts of a tuple.
fn alternatives(pat: &Pat) -> Vec<Pat> {
    match bare(pat) {
        Pat::Or(or) => or.cases.iter().flat_map(alternatives).collect(),
        Pat::Tuple(tuple)
            if tuple
                .elems
                .iter()
                .any(|part| matches!(bare(part), Pat::Or(or) if or.cases.iter().any(super::forms::is_slice))) =>
        {
            let mut whole: Vec<Vec<Pat>> = vec![Vec::new()];
            for part in &tuple.elems {
                let cases = alternatives(part);
                let longer = |start: &Vec<Pat>| {
                    let cases = cases.iter().map(|case| start.iter().cloned().chain([case.clone()]).collect());
                    cases.collect::<Vec<Vec<Pat>>>()
                };
                whole = whole.iter().flat_map(longer).collect();
            }
            whole.into_iter().map(|parts| parse_quote!((#(#parts,)*))).collect()
        }
        _ => vec![pat.clone()],
    }
}

/// Whether nothing but lengths is tested by a pattern.
fn only_binds(pat: &Pat) -> bool {
    match bare(pat) {
        Pat::Slice(slice) => slice.elems.iter().all(|part| is_rest(part) || only_binds(part)),
        Pat::Tuple(tuple) => tuple.elems.iter().all(only_binds),
        other => always_fits(other, false),
    }
}
