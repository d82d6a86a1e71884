//! `match` on an option or a result where it is known whether there is a payload.

use super::branch::Branch;
use super::forms::{bare, is_last};
use super::matching::{Arm, Body};
use super::pattern::is_binding;
use super::{Flow, Lower, Operand};
use proc_macro2::Span;
use std::collections::VecDeque;
use std::rc::Rc;
use syn::Pat;

impl Lower<'_> {
    /// A `match` on what is known to have a payload, or to have none: the arms that can't be are left out.
    pub(super) fn known_match(&mut self, operand: &Operand, holds: bool, arms: Vec<Arm<'_>>, span: Span) -> Flow {
        let Operand::Optional { payload, error, .. } = operand.peeled() else { return Ok(Operand::Undefined) };
        let (payload, error) = ((**payload).clone(), (**error).clone());
        let mut left: Vec<Arm<'_>> = Vec::new();
        for (pat, guard, body) in arms {
            let Some(inner) = inner_pattern(&pat, holds) else { continue };
            if let Pat::Ident(ident) = bare(&pat)
                && is_binding(ident)
            {
                // The whole by a name.
                let (ident, whole) = (ident.clone(), operand.clone());
                let guarded: Body<'_> = Rc::new(move |lower: &mut Lower<'_>| {
                    let whole = lower.with_own_payload(whole.clone(), span);
                    lower.bind(&Pat::Ident(ident.clone()), whole, None)?;
                    body(lower)
                });
                left.push((inner, guard, guarded));
                continue;
            }
            left.push((inner, guard, body));
        }
        let read = !left.first().is_some_and(|(pat, guard, _)| guard.is_none() && matches!(pat, Pat::Wild(_)));
        let part = match holds {
            true => payload,
            false if read => self.unwrapped(&error, span),
            false => Operand::Undefined,
        };
        self.bound_match(&part, left.into(), span)
    }

    /// An option by value whose payload is a part of a place: what is in there may be no `Copy`.
    fn with_own_payload(&mut self, option: Operand, span: Span) -> Operand {
        match option {
            Operand::Optional { tag, payload, error } => match *payload {
                Operand::Place(place) if self.is_hidden(place) => {
                    Operand::Optional { tag, payload: Box::new(self.copy_of_hidden(place, span)), error }
                }
                payload => Operand::Optional { tag, payload: Box::new(payload), error },
            },
            other => other,
        }
    }

    /// A `match` whose first patterns can't fail to match, if their guards can.
    fn bound_match(&mut self, part: &Operand, mut arms: VecDeque<Arm<'_>>, span: Span) -> Flow {
        let computed = self.is_computed_operand(part);
        if !arms.front().is_some_and(|(pat, ..)| always_fits(pat, computed)) {
            return self.match_arms(part, arms.into(), span);
        }
        let Some((pat, guard, body)) = arms.pop_front() else { return Ok(Operand::Undefined) };
        self.scoped(|lower| {
            if !matches!(pat, Pat::Wild(_)) {
                lower.bind(&pat, part.clone(), None)?;
            }
            let Some(guard) = guard else { return body(lower) };
            let first = lower.builder.function.values.len() as u32;
            let holds = lower.expr(&guard, &None)?;
            let Some(condition) = lower.condition(&holds, &guard) else { return Ok(Operand::Undefined) };
            let then = lower.arm(|lower| body(lower));
            let otherwise = lower.arm(|lower| {
                // Without the variables of this pattern.
                let own = lower.scopes.pop();
                let flow = lower.bound_match(part, arms, span);
                lower.scopes.extend(own);
                flow
            });
            lower.branch(Branch::If(condition), vec![then, otherwise], first.max(condition.0 + 1), span)
        })
    }
}

/// What is left to match of a pattern, where it is known whether there is a payload; `None` where it can't fit.
pub(super) fn inner_pattern(pat: &Pat, holds: bool) -> Option<Pat> {
    let wild = || Some(syn::parse_quote!(_));
    match bare(pat) {
        Pat::TupleStruct(pattern) => {
            let some = is_last(&pattern.path, "Some") || is_last(&pattern.path, "Ok");
            (some == holds).then(|| pattern.elems.first().cloned()).flatten()
        }
        // Without what is in it, that is none.
        Pat::Ident(ident) if ["Some", "Ok", "Err"].iter().any(|name| ident.ident == name) => None,
        Pat::Ident(ident) if ident.ident == "None" => (!holds).then(wild).flatten(),
        Pat::Path(none) if is_last(&none.path, "None") => (!holds).then(wild).flatten(),
        Pat::Or(or) => {
            let cases: Vec<Pat> = or.cases.iter().filter_map(|case| inner_pattern(case, holds)).collect();
            match &cases[..] {
                [] => None,
                [case] => Some(case.clone()),
                cases => Some(syn::parse_quote!(#(#cases)|*)),
            }
        }
        _ => wild(),
    }
}

/// Whether a pattern looks into the error of a result, or takes a payload apart whose parts are not in sight.
pub(super) fn looks_inside(pat: &Pat, operand: &Operand) -> bool {
    match bare(pat) {
        Pat::TupleStruct(pattern) if is_last(&pattern.path, "Err") => {
            !pattern.elems.iter().all(|inner| matches!(inner, Pat::Wild(_) | Pat::Rest(_)))
        }
        Pat::TupleStruct(pattern) => pattern.elems.iter().any(|inner| match (bare(inner), operand.peeled()) {
            (Pat::Slice(_) | Pat::Struct(_), _) => true,
            (Pat::Tuple(tuple), Operand::Optional { payload, .. }) => {
                matches!(payload.peeled(), Operand::Leaf(_))
                    || tuple.elems.iter().any(|part| matches!(bare(part), Pat::Slice(_) | Pat::Struct(_)))
            }
            _ => false,
        }),
        Pat::Or(or) => or.cases.iter().any(|case| looks_inside(case, operand)),
        _ => false,
    }
}

/// Whether a pattern only binds; what is `computed` is of a type whose parts syntax does not show.
pub(super) fn always_fits(pat: &Pat, computed: bool) -> bool {
    match bare(pat) {
        Pat::Wild(_) | Pat::Rest(_) => true,
        Pat::Ident(ident) => is_binding(ident) && ident.subpat.is_none(),
        Pat::Tuple(tuple) => {
            tuple.elems.iter().all(|part| always_fits(part, computed) || matches!(part, Pat::Slice(_)))
        }
        Pat::Struct(_) => computed,
        _ => false,
    }
}
