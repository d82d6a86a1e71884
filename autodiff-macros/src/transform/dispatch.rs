//! Arithmetic of what is taken apart, or may be no float, is not that of floats: it is a call of the runtime's operators, whose derivative is that of the
//! type.

use crate::analysis::Activity;
use crate::ir::{Arithmetic, Call, CallArg, Callee, Function, Name, Op, Region, Shape, Taken, Ty, Value, regions_mut};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Replaces active arithmetic that gives no float; whether there was any.
pub(crate) fn dispatch(function: &mut Function, activity: &Activity, runtime: &TokenStream) -> bool {
    let mut body = std::mem::take(&mut function.body);
    let changed = region(&mut body, function, activity, runtime);
    function.body = body;
    changed
}

fn region(region_: &mut Region, function: &mut Function, activity: &Activity, runtime: &TokenStream) -> bool {
    let mut changed = false;
    for stmt in &mut region_.stmts {
        for inner in regions_mut(&mut stmt.op) {
            changed |= region(inner, function, activity, runtime);
        }
        let [result] = stmt.results[..] else { continue };
        let (name, operands) = match &stmt.op {
            Op::Arithmetic(op, left, right) => (name_of(*op), vec![*left, *right]),
            Op::Neg(value) => ("neg", vec![*value]),
            _ => continue,
        };
        // A product of vectors may be a number.
        let open = |value: &Value| match function.ty(*value) {
            Ty::Opaque => function.data(*value).undecided,
            ty => ty.is_memory(),
        };
        if !activity.is_active(result) || !operands.iter().chain([&result]).any(open) {
            continue;
        }
        let args = operands.into_iter().map(|value| CallArg {
            shape: Shape::Leaf(value),
            by_ref: false,
            mutable: false,
            kept: None,
        });
        let name = format_ident!("{name}", span = stmt.span);
        let tape = function.fresh(Ty::Tape, Name::Hint("tape".to_string()), stmt.span);
        stmt.op = Op::Call(Call {
            callee: Callee::Path(quote!(#runtime::operators::#name)),
            companion: "",
            args: args.collect(),
            result: Shape::Leaf(result),
            tape,
            statement: false,
            taken: Taken::AsIs,
        });
        changed = true;
    }
    changed
}

fn name_of(op: Arithmetic) -> &'static str {
    match op {
        Arithmetic::Add => "add",
        Arithmetic::Sub => "sub",
        Arithmetic::Mul => "mul",
        Arithmetic::Div => "div",
        Arithmetic::Rem => "rem",
    }
}
