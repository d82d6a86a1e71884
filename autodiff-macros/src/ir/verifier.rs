//! Checks what every pass relies on: each value is defined once and before its uses, and yields fit their results.

use super::{End, Function, LoopKind, Op, Region, Ty, Value, operands};
use crate::ir::hash::HashSet;

/// The first rule that the function breaks, in words.
pub(crate) fn verify(function: &Function) -> Result<(), String> {
    let mut verifier = Verifier { function, defined: HashSet::default() };
    verifier.region(&function.body, &HashSet::default())
}

struct Verifier<'a> {
    function: &'a Function,
    defined: HashSet<Value>,
}

impl Verifier<'_> {
    fn define(&mut self, value: Value, visible: &mut HashSet<Value>) -> Result<(), String> {
        if value.index() >= self.function.values.len() {
            return Err(format!("{value:?} is not in the table of values"));
        }
        if !self.defined.insert(value) {
            return Err(format!("{value:?} is defined twice"));
        }
        visible.insert(value);
        Ok(())
    }

    fn region(&mut self, region: &Region, outer: &HashSet<Value>) -> Result<(), String> {
        let mut visible = outer.clone();
        for &param in &region.params {
            self.define(param, &mut visible)?;
        }
        self.rest(region, &mut visible)
    }

    fn rest(&mut self, region: &Region, visible: &mut HashSet<Value>) -> Result<(), String> {
        for stmt in &region.stmts {
            for value in operands(&stmt.op) {
                if !visible.contains(&value) {
                    return Err(format!("{value:?} is used before it is defined, in {:?}", stmt.op));
                }
            }
            self.op(&stmt.op, stmt.results.len(), visible)?;
            for &result in &stmt.results {
                self.define(result, visible)?;
            }
        }
        match region.yields().iter().find(|value| !visible.contains(value)) {
            Some(value) => Err(format!("{value:?} is yielded but not defined")),
            None => Ok(()),
        }
    }

    fn op(&mut self, op: &Op, results: usize, visible: &HashSet<Value>) -> Result<(), String> {
        match op {
            Op::If { arms, .. } => {
                for arm in arms {
                    self.region(arm, visible)?;
                    fits(arm, results)?;
                }
            }
            Op::Match { arms, .. } => {
                for arm in arms {
                    let mut inner = visible.clone();
                    for &binding in &arm.bindings {
                        self.define(binding, &mut inner)?;
                    }
                    if let Some(guard) = &arm.guard {
                        self.region(guard, &inner)?;
                        fits(guard, 1)?;
                    }
                    self.region(&arm.body, &inner)?;
                    fits(&arm.body, results)?;
                }
            }
            Op::MatchRecord { record, arms, scrutinee } => {
                if self.function.ty(*scrutinee) != Ty::Record(*record) {
                    return Err(format!("{scrutinee:?} is not a record of the type that it is matched as"));
                }
                let variants = &self.function.records[record.0 as usize].variants;
                for (variant, region) in arms {
                    if region.params.len() != variants[*variant].fields {
                        return Err(format!("an arm binds {} fields of {:?}", region.params.len(), variants[*variant]));
                    }
                    self.region(region, visible)?;
                    fits(region, results)?;
                }
            }
            Op::Record { record, variant, fields } => {
                let variant = &self.function.records[record.0 as usize].variants[*variant];
                if variant.fields != fields.len() {
                    return Err(format!("{} fields given for {variant:?}", fields.len()));
                }
            }
            Op::Loop(inner) => {
                let expected = inner.carried().len();
                if inner.inits.len() != expected || results != expected {
                    let inits = inner.inits.len();
                    return Err(format!("a loop carries {expected} variables from {inits} to {results}"));
                }
                // The condition reads the parameters, so that it is checked as the body's beginning.
                let mut visible = visible.clone();
                for &param in &inner.body.params {
                    self.define(param, &mut visible)?;
                }
                if let LoopKind::While(condition) = &inner.kind {
                    self.region(condition, &visible)?;
                    fits(condition, 1)?;
                }
                self.rest(&inner.body, &mut visible)?;
                fits(&inner.body, expected + usize::from(inner.breaks))?;
            }
            Op::Tape(region) => self.region(region, visible)?,
            Op::Sums { body, .. } => {
                if body.params.len() != 1 {
                    return Err(format!("a sum binds {} parameters", body.params.len()));
                }
                self.region(body, visible)?;
                fits(body, results)?;
            }
            Op::Rule { rule, args } if rule.arity != args.len() => {
                return Err(format!("`{}` given {} arguments", rule.name, args.len()));
            }
            _ => {}
        }
        Ok(())
    }
}

fn fits(region: &Region, results: usize) -> Result<(), String> {
    match &region.end {
        End::Yield(values) if values.len() != results => {
            Err(format!("a region yields {} values for {results} results", values.len()))
        }
        _ => Ok(()),
    }
}
