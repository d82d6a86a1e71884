//! The greatest or the least of what takes a record to reverse.
//!
//! The one iteration that its adjoint goes to is the last that changed it. Each that does records what its reverse needs in the place of
//! the one before, and the reverse sweep runs that one alone.

use super::loops::Columns;
use super::{Adjoints, Reverse};
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Capacity, End, Loop, Name, Op, Region, Stmt, Ty, Value, definitions, substitute};

impl Reverse {
    /// The reverse of a loop that does nothing differentiable but to find an extremum, and what stands before it.
    pub(super) fn improvement(
        &mut self,
        inner: &mut Loop,
        stmt: &Stmt,
        backward: &Region,
        columns: &Columns,
        adjoints: &mut Adjoints,
    ) -> Option<Vec<Stmt>> {
        let found = self.find_extremum(inner, stmt)?;
        if columns.inits[0] == Value(u32::MAX) || !self.is_driven(backward) {
            return None;
        }
        let mut inside: HashSet<Value> = definitions(&inner.body.stmts);
        inside.extend(inner.body.params.iter().copied());
        let mut hit = self.winning(&found, backward, columns, &inside)?;
        let mut fields = self.capture(&inner.body.stmts, &inside, &mut hit, true);
        self.own_references(&mut inner.body.stmts, &mut fields, &mut hit, |_, _| true);

        let builder = self.builder.get_mut();
        let stack = builder.function.fresh(Ty::Stack, Name::Hint("found".to_string()), stmt.span);
        let before = vec![Stmt { results: vec![stack], op: Op::Stack(Capacity::Latest), span: stmt.span }];
        let arm = |stmts| Region { params: Vec::new(), stmts, end: End::Yield(Vec::new()) };
        let push = Stmt { results: Vec::new(), op: Op::Push { stack, fields: fields.clone() }, span: stmt.span };
        let mut condition = found.comparison;
        if found.variable_first {
            condition = builder.function.fresh(Ty::Bool, Name::None, stmt.span);
            let op = Op::Not(found.comparison);
            inner.body.stmts.push(Stmt { results: vec![condition], op, span: stmt.span });
        }
        let op = Op::If { condition, arms: [arm(vec![push]), arm(Vec::new())] };
        inner.body.stmts.push(Stmt { results: Vec::new(), op, span: stmt.span });

        let inits: Vec<Value> = columns
            .inits
            .iter()
            .zip(&columns.of)
            .map(|(init, of)| if *init == Value(u32::MAX) { self.zero(*of, true) } else { *init })
            .collect();
        substitute(&mut hit, &columns.params.iter().copied().zip(inits.iter().copied()).collect::<HashMap<_, _>>());
        self.pop(stack, &fields, &mut hit);
        let missed = Region { end: End::Yield(inits), ..arm(Vec::new()) };
        let builder = self.builder.get_mut();
        let none = builder.push(Op::method("is_empty", vec![stack]), Ty::Bool);
        let any = builder.push(Op::Not(none), Ty::Bool);
        let function = &mut builder.function;
        let fresh = |param: &Value| {
            let data = function.data(*param).clone();
            function.fresh(data.ty, data.name, data.span)
        };
        let results: Vec<Value> = columns.params.iter().map(fresh).collect();
        let span = builder.span;
        let op = Op::If { condition: any, arms: [hit, missed] };
        builder.stmts.push(Stmt { results: results.clone(), op, span });
        self.hand_on(columns.of.iter().copied().zip(results).collect(), adjoints);
        Some(before)
    }
}
