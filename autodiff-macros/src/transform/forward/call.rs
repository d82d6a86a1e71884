//! Calls: the callee's tangent, with a slot for the tangent of each argument.

use super::Forward;
use crate::ir::{Call, CallArg, Op, Stmt, Value};

impl Forward<'_> {
    /// A call, or one that is reversed later: then it gives a tape of its own, whose reverse sweep has tangents as well.
    pub(super) fn call(&mut self, stmt: Stmt) {
        let taped = matches!(stmt.op, Op::CallAugmented(_));
        let (Op::Call(call) | Op::CallAugmented(call)) = stmt.op else { return };
        let (mut results, whole) = (stmt.results, call.is_whole());
        if !taped && !self.called.contains(&call.tape) {
            self.keep(Stmt { results: results.clone(), op: Op::Call(call), span: stmt.span });
            // What a constant has made may be changed later.
            for result in results.into_iter().filter(|_| !whole) {
                if self.is_active(result) {
                    let zero = self.zero(result);
                    self.tangents.insert(result, zero);
                }
            }
            return;
        }
        let tape = if taped && !whole { results.pop() } else { None };
        let tangents = self.arguments(&call);
        if !whole {
            let function = &mut self.builder.get_mut().function;
            let own: Vec<Value> = results.iter().map(|result| function.fresh_tangent(*result)).collect();
            self.tangents.extend(results.iter().copied().zip(own.iter().copied()));
            results.extend(own);
        }
        results.extend(tape);
        self.keep(Stmt { results, op: Op::CallTangent { call, tangents, taped }, span: stmt.span });
    }

    /// The tangents of the arguments, of those that have one.
    fn arguments(&mut self, call: &Call) -> Vec<Option<CallArg>> {
        call.args
            .iter()
            .map(|arg| {
                if !arg.shape.leaves().into_iter().any(|leaf| self.is_active(leaf)) {
                    return None;
                }
                let shape = arg.shape.map(&mut |leaf| self.tangent_or_zero(leaf));
                Some(CallArg { shape, by_ref: arg.by_ref, mutable: arg.mutable, kept: None })
            })
            .collect()
    }

    pub(super) fn call_adjoint(&mut self, stmt: Stmt) {
        let Op::CallAdjoint { call, tape: Some(tape), seeds, active, shadows } = stmt.op else { return };
        let tangents = self.arguments(&call);
        let seed_tangents = seeds.iter().map(|seed| self.tangent_or_zero(*seed)).collect();
        let shadows = shadows
            .into_iter()
            .map(|shadow| {
                let shadow = shadow?;
                Some([shadow, self.tangent_or_zero(shadow)])
            })
            .collect();
        let function = &mut self.builder.get_mut().function;
        let own: Vec<Value> = stmt.results.iter().map(|result| function.fresh_tangent(*result)).collect();
        self.tangents.extend(stmt.results.iter().copied().zip(own.iter().copied()));
        let results = stmt.results.into_iter().chain(own).collect();
        let op = Op::CallAdjointTangent { call, tape, tangents, seeds, seed_tangents, active, shadows };
        self.keep(Stmt { results, op, span: stmt.span });
    }
}
