//! Numbers that patterns bind by reference, as `match self` does with the fields of a constant: arithmetic takes them as they
//! are, but a derivative needs the number.

use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Construct, Foreign, Function, Op, Region, Stmt, Ty, Value, hole, region_uses, regions_mut, substitute,
};
use quote::quote;

/// Reads those of `referred` that have turned out to be numbers at the beginning of their arms.
pub(super) fn read(function: &mut Function, referred: &HashSet<Value>) {
    if !referred.is_empty() {
        let mut body = std::mem::take(&mut function.body);
        read_region(&mut body, function, referred);
        function.body = body;
    }
}

fn read_region(region: &mut Region, function: &mut Function, referred: &HashSet<Value>) {
    for stmt in &mut region.stmts {
        if let Op::Match { arms, .. } = &mut stmt.op {
            for arm in arms {
                for binding in arm.bindings.iter().filter(|binding| referred.contains(binding)) {
                    read_binding(&mut arm.body, function, *binding);
                }
            }
        }
        regions_mut(&mut stmt.op).into_iter().for_each(|inner| read_region(inner, function, referred));
    }
}

fn read_binding(body: &mut Region, function: &mut Function, binding: Value) {
    let data = function.data(binding).clone();
    if !data.ty.is_real() || !region_uses(body).contains(&binding) {
        return;
    }
    let number = function.fresh(data.ty, data.name.clone(), data.span);
    function.values[binding.index()].ty = Ty::Opaque;
    substitute(body, &HashMap::from_iter([(binding, number)]));
    let reference = hole(0);
    let foreign = Foreign {
        code: quote!(*#reference),
        args: vec![binding],
        construct: Construct::Operator("*".to_string()),
        pure_: true,
        statement: false,
    };
    body.stmts.insert(0, Stmt { results: vec![number], op: Op::Foreign(foreign), span: data.span });
}
