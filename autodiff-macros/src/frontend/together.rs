//! `match (x, y)` on options and results that are not in sight: one after the other is split, and the patterns are matched
//! where it is known what each of them is.

use super::forms::{bare, binds_by_reference};
use super::known::{always_fits, inner_pattern, looks_inside};
use super::matching::{Arm, Body};
use super::opened::is_fallible;
use super::pattern::is_binding;
use super::{Flow, Lower, Operand, TypeShape};
use proc_macro2::Span;
use std::rc::Rc;
use syn::{Expr, Pat};

impl Lower<'_> {
    /// What a `match` or an `if let` looks at. In a tuple, what the patterns take apart as an option stays where it is.
    pub(super) fn scrutinee<'p>(&mut self, expr: &Expr, mut patterns: impl Iterator<Item = &'p Pat>) -> Flow {
        let tuple = match super::memory::bare(expr) {
            Expr::Tuple(tuple) => tuple,
            // What other types have a method of that name for shows by the patterns.
            Expr::MethodCall(call) if super::optional::OF_OTHERS.iter().any(|method| call.method == method) => {
                let option = patterns.any(is_fallible).then(TypeShape::fallible);
                return self.outcome(expr, &option);
            }
            // What is bound by reference stays where it is.
            Expr::Path(_) if patterns.any(binds_by_reference) => return self.place_or_value(expr),
            _ => return self.outcome(expr, &None),
        };
        let opened = opened_columns(patterns, tuple.elems.len());
        let parts = tuple.elems.iter().zip(opened).map(|(elem, opened)| match opened {
            true => self.outcome(elem, &None),
            false => self.expr(elem, &None),
        });
        Ok(Operand::Tuple(parts.collect::<Flow<_>>()?))
    }

    /// A tuple whose calls that patterns take apart are options in sight: each of them is received once.
    pub(super) fn with_calls_in_sight(&mut self, operand: &Operand, arms: &[Arm<'_>], span: Span) -> Flow {
        let Operand::Tuple(parts) = operand else { return Ok(operand.clone()) };
        let opened = opened_columns(arms.iter().map(|(pat, ..)| pat), parts.len());
        let named: Vec<bool> = (0..parts.len()).map(|index| self.is_opened_by_name(arms, index, parts.len())).collect();
        let parts = parts.iter().zip(opened).zip(named).map(|((part, opened), named)| match opened || named {
            true => self.resolved(part.clone(), span),
            false => Ok(part.clone()),
        });
        Ok(Operand::Tuple(parts.collect::<Flow<_>>()?))
    }

    /// Whether a pattern binds a part of a tuple by a name that is opened as an option.
    fn is_opened_by_name(&self, arms: &[Arm<'_>], index: usize, len: usize) -> bool {
        arms.iter().filter_map(|(pat, ..)| alternatives(pat, len)).flatten().any(|case| match case.get(index) {
            Some(Pat::Ident(ident)) => self.opened.contains(&ident.ident.to_string()),
            _ => false,
        })
    }

    /// The first part of a tuple that is to be split before the patterns can be matched.
    pub(super) fn part_to_split(&self, operand: &Operand, arms: &[Arm<'_>]) -> Option<usize> {
        let Operand::Tuple(parts) = operand else { return None };
        let opened = opened_columns(arms.iter().map(|(pat, ..)| pat), parts.len());
        let hidden = |part: &Operand| self.option_place(part).is_some();
        let inside = |index: usize| {
            let cases = arms.iter().filter_map(|(pat, ..)| alternatives(pat, parts.len())).flatten();
            let mut patterns = cases.filter_map(|case| case.get(index).cloned());
            matches!(parts[index].peeled(), Operand::Optional { .. })
                && patterns.any(|pat| looks_inside(&pat, &parts[index]))
        };
        let first = (0..parts.len()).find(|index| opened[*index] && (hidden(&parts[*index]) || inside(*index)))?;
        let splits = |(pat, guard, _): &Arm<'_>| {
            let cases = alternatives(pat, parts.len())?;
            // A guard would have to see the whole by its name, too.
            let named = |case: &Vec<Pat>| case.get(first).is_some_and(|pat| name_of_whole(pat).is_some());
            (guard.is_none() || !cases.iter().any(named)).then_some(())
        };
        arms.iter().all(|arm| splits(arm).is_some()).then_some(first)
    }

    /// A `match` on a tuple, by what one of its parts is.
    pub(super) fn match_by_part(&mut self, operand: &Operand, index: usize, arms: Vec<Arm<'_>>, span: Span) -> Flow {
        let Operand::Tuple(parts) = operand else { return Ok(Operand::Undefined) };
        let Some(part) = parts.get(index) else { return Ok(Operand::Undefined) };
        let others = arms.clone();
        self.split(
            part,
            span,
            |lower, payload| {
                let whole = lower.some(payload.clone(), span);
                lower.match_rest(parts, index, (true, payload, &whole), arms, span)
            },
            |lower, error| {
                let whole = lower.failing(error.clone(), span);
                let error = lower.unwrapped(&error, span);
                lower.match_rest(parts, index, (false, error, &whole), others, span)
            },
        )
    }

    /// The arms that are left where it is known what one part is.
    fn match_rest(
        &mut self,
        parts: &[Operand],
        index: usize,
        (holds, inner, whole): (bool, Operand, &Operand),
        arms: Vec<Arm<'_>>,
        span: Span,
    ) -> Flow {
        let mut parts = parts.to_vec();
        let mut left: Vec<Arm<'_>> = Vec::new();
        'arms: for (pat, guard, body) in arms {
            for mut case in alternatives(&pat, parts.len()).unwrap_or_default() {
                let Some(column) = case.get_mut(index) else { continue };
                let Some(known) = inner_pattern(column, holds) else { continue };
                let name = name_of_whole(column);
                *column = known;
                let (body, whole) = (body.clone(), whole.clone());
                let body: Body<'_> = match name {
                    None => body,
                    Some(name) => Rc::new(move |lower: &mut Lower<'_>| {
                        lower.bind(&name, whole.clone(), None)?;
                        body(lower)
                    }),
                };
                let last = guard.is_none() && case.iter().all(|pat| always_fits(pat, false));
                left.push((syn::parse_quote!((#(#case,)*)), guard.clone(), body));
                if last {
                    // Nothing comes to what follows.
                    break 'arms;
                }
            }
        }
        parts[index] = inner;
        self.match_arms(&Operand::Tuple(parts), left, span)
    }
}

/// Which parts of a tuple patterns take apart as options or results.
fn opened_columns<'p>(patterns: impl Iterator<Item = &'p Pat>, len: usize) -> Vec<bool> {
    let mut opened = vec![false; len];
    for case in patterns.filter_map(|pat| alternatives(pat, len)).flatten() {
        for (opened, pat) in opened.iter_mut().zip(case) {
            *opened |= is_fallible(&pat);
        }
    }
    opened
}

/// The patterns of the parts of a tuple, for each alternative.
fn alternatives(pat: &Pat, len: usize) -> Option<Vec<Vec<Pat>>> {
    let wild = || -> Pat { syn::parse_quote!(_) };
    match bare(pat) {
        Pat::Wild(_) => Some(vec![(0..len).map(|_| wild()).collect()]),
        Pat::Or(or) => {
            let cases = or.cases.iter().map(|case| alternatives(case, len)).collect::<Option<Vec<_>>>()?;
            Some(cases.into_iter().flatten().collect())
        }
        Pat::Tuple(tuple) => {
            let mut parts = Vec::new();
            for part in &tuple.elems {
                match part {
                    Pat::Rest(_) => {
                        let left_out = (len + 1).checked_sub(tuple.elems.len())?;
                        parts.extend((0..left_out).map(|_| wild()));
                    }
                    part => parts.push(part.clone()),
                }
            }
            (parts.len() == len).then(|| vec![parts])
        }
        _ => None,
    }
}

/// The name that a pattern gives to an option as a whole.
fn name_of_whole(pat: &Pat) -> Option<Pat> {
    match bare(pat) {
        Pat::Ident(ident) if is_binding(ident) => Some(Pat::Ident(ident.clone())),
        _ => None,
    }
}
