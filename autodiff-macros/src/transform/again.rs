//! What a function that goes forward calls, as calls like any other: `g_tangent(a, t_a)` is a function of `a` and `t_a`, so that the function
//! can be differentiated forwards once more.

use crate::ir::{Call, CallArg, Construct, Foreign, Function, Name, Op, Region, Shape, Stmt, Ty, Value, regions_mut};
use proc_macro2::{Span, TokenStream};
use quote::quote;

pub(crate) fn tangents_as_calls(mut function: Function, runtime: &TokenStream) -> Function {
    let mut body = std::mem::take(&mut function.body);
    region(&mut body, &mut function, runtime);
    function.body = body;
    function
}

fn region(region_: &mut Region, function: &mut Function, runtime: &TokenStream) {
    for mut stmt in std::mem::take(&mut region_.stmts) {
        for inner in regions_mut(&mut stmt.op) {
            region(inner, function, runtime);
        }
        let span = stmt.span;
        if let Op::CallTangent { call, tangents, .. } = stmt.op {
            let mut args = Vec::new();
            for (arg, tangent) in call.args.iter().cloned().zip(tangents) {
                let tangent = tangent.unwrap_or_else(|| {
                    let constant = constant(function, runtime, span);
                    let [value] = constant.results[..] else { return arg.clone() };
                    region_.stmts.push(constant);
                    CallArg { shape: Shape::Leaf(value), by_ref: false, mutable: false, kept: None }
                });
                args.extend([arg, tangent]);
            }
            let result = match call.is_whole() {
                true => call.result.clone(),
                false => with_tangent(&call.result, &stmt.results),
            };
            stmt.op = Op::Call(Call { companion: "_tangent", args, result, ..call });
        }
        region_.stmts.push(stmt);
    }
}

/// The slot of what has no tangent.
fn constant(function: &mut Function, runtime: &TokenStream, span: Span) -> Stmt {
    let value = function.fresh(Ty::Opaque, Name::None, span);
    let foreign = Foreign {
        code: quote!(#runtime::Constant),
        args: Vec::new(),
        construct: Construct::Constant,
        pure_: true,
        statement: false,
    };
    Stmt { results: vec![value], op: Op::Foreign(foreign), span }
}

/// The callee's result and its tangent: the first and the second half of a call's results.
fn with_tangent(result: &Shape, results: &[Value]) -> Shape {
    let mut tangents = results.iter().skip(result.leaves().len()).copied();
    let tangent = result.map(&mut |leaf| tangents.next().unwrap_or(leaf));
    Shape::Tuple(vec![result.clone(), tangent])
}
