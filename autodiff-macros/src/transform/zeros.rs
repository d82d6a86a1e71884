//! The sign of the zeros that stand for a missing contribution.
//!
//! `x + -0.0` is `x` and folds, `x + 0.0` turns -0.0 into 0.0 and costs an instruction. So a zero that only feeds
//! additions is negative; one that is seen is positive.

use crate::ir::hash::HashMap;
use crate::ir::{Arithmetic, Function, Op, Region, Value, operands, regions_mut};

enum Use {
    Addition,
    /// Becomes this result of the statement around.
    Yield(Value),
    Other,
}

pub(super) fn choose_signs(function: &mut Function) {
    let mut uses = HashMap::default();
    collect(&function.body, &[], &mut uses);
    let mut body = std::mem::take(&mut function.body);
    set(&mut body, &uses);
    function.body = body;
}

fn collect(region: &Region, results: &[Value], uses: &mut HashMap<Value, Vec<Use>>) {
    for stmt in &region.stmts {
        match &stmt.op {
            Op::Arithmetic(Arithmetic::Add, left, right) => {
                uses.entry(*left).or_default().push(Use::Addition);
                uses.entry(*right).or_default().push(Use::Addition);
            }
            Op::Arithmetic(Arithmetic::Sub, left, right) => {
                uses.entry(*left).or_default().push(Use::Addition);
                uses.entry(*right).or_default().push(Use::Other);
            }
            op => operands(op).into_iter().for_each(|value| uses.entry(value).or_default().push(Use::Other)),
        }
        for inner in crate::ir::regions(&stmt.op) {
            collect(inner, &stmt.results, uses);
        }
    }
    for (index, value) in region.yields().iter().enumerate() {
        let target = results.get(index).map_or(Use::Other, |result| Use::Yield(*result));
        uses.entry(*value).or_default().push(target);
    }
}

fn only_added(value: Value, uses: &HashMap<Value, Vec<Use>>) -> bool {
    uses.get(&value).is_some_and(|uses_of_value| {
        uses_of_value.iter().all(|usage| match usage {
            Use::Addition => true,
            Use::Yield(result) => only_added(*result, uses),
            Use::Other => false,
        })
    })
}

fn set(region: &mut Region, uses: &HashMap<Value, Vec<Use>>) {
    for stmt in &mut region.stmts {
        if let (Op::Zero { negative, .. }, [result]) = (&mut stmt.op, &stmt.results[..]) {
            *negative = only_added(*result, uses);
        }
        for inner in regions_mut(&mut stmt.op) {
            set(inner, uses);
        }
    }
}
