//! The tracing transformation: a function to the function of its computation graph.
//!
//! It goes forward beside the primal as a tangent would: each varied value is accompanied by its node, and where a
//! tangent would be the sum of partials times tangents, the node has an edge for each partial.

use crate::analysis::Activity;
use crate::diagnostics::format;
use crate::ir::hash::HashMap;
use crate::ir::{
    Arithmetic, Builder, CastTo, End, Function, Literal, Name, Names, Op, Region, Shape, Stmt, Ty, Value, describe,
    regions,
};
use crate::rules::{Node, Partial, row};
use proc_macro2::Span;
use std::cell::RefCell;

struct Trace<'a> {
    builder: RefCell<Builder>,
    activity: &'a Activity,
    names: Names,
    nodes: HashMap<Value, Value>,
    /// The tape of each call, by its result.
    tapes: HashMap<Value, Value>,
    /// What each value of the primal is.
    ops: HashMap<Value, Op>,
}

/// The body of the result yields the node of the primal's result.
pub(crate) fn graph(mut function: Function, activity: &Activity) -> Function {
    let body = std::mem::take(&mut function.body);
    let params = function.params.clone();
    let names = Names::new(&function);
    let mut builder = Builder::new(function, Span::call_site());
    builder.learn(&body);
    let builder = RefCell::new(builder);
    let mut trace = Trace {
        builder,
        activity,
        names,
        nodes: HashMap::default(),
        tapes: HashMap::default(),
        ops: HashMap::default(),
    };
    trace.note(&body);
    for leaf in params.iter().filter(|param| param.active).flat_map(|param| param.shape.leaves()) {
        if trace.activity.is_varied(leaf) {
            let name = trace.label(leaf);
            trace.input(name, leaf);
        }
    }
    let end = trace.region(body.stmts, body.end.clone());
    let result = match &end {
        End::Yield(values) => values.first().copied(),
        End::Diverge => None,
    };
    let node = result.map(|value| trace.node(value));
    let mut builder = trace.builder.into_inner();
    let stmts = std::mem::take(&mut builder.stmts);
    let mut function = builder.function;
    let params = function.places.iter().map(|(value, _)| *value).collect();
    let end = match node {
        Some(node) => End::Yield(vec![node]),
        None => End::Diverge,
    };
    function.result = Shape::UNIT;
    function.body = Region { params, stmts, end };
    function
}

impl Trace<'_> {
    fn label(&self, value: Value) -> String {
        match &self.builder.borrow().function.data(value).name {
            Name::User(name) => name.clone(),
            _ => String::new(),
        }
    }

    fn note(&mut self, region: &Region) {
        for stmt in &region.stmts {
            if let [result] = stmt.results[..] {
                self.ops.insert(result, stmt.op.clone());
            }
            regions(&stmt.op).into_iter().for_each(|inner| self.note(inner));
        }
    }

    fn push(&mut self, op: Op) -> Value {
        let name = match &op {
            Op::GraphInput { value, .. } | Op::GraphNode { value, .. } if !self.label(*value).is_empty() => {
                format!("node_{}", self.label(*value))
            }
            _ => "node".to_string(),
        };
        self.builder.get_mut().push_named(op, Ty::Node, Name::Hint(name))
    }

    fn input(&mut self, name: String, value: Value) -> Value {
        let node = self.push(Op::GraphInput { name, value });
        self.nodes.insert(value, node);
        node
    }

    /// A value's node; a constant gets one where a branch may yield it in place of a varied value.
    fn node(&mut self, value: Value) -> Value {
        match self.nodes.get(&value) {
            Some(node) => *node,
            None => {
                let label = if self.ops.get(&value).is_some_and(|op| !matches!(op, Op::Undefined)) {
                    self.operand(value, false)
                } else {
                    self.label(value)
                };
                self.input(label, value)
            }
        }
    }

    fn region(&mut self, stmts: Vec<Stmt>, end: End) -> End {
        for stmt in stmts {
            self.stmt(stmt);
        }
        end
    }

    fn stmt(&mut self, stmt: Stmt) {
        self.builder.get_mut().span = stmt.span;
        if matches!(stmt.op, Op::If { .. } | Op::Match { .. }) {
            self.branch(stmt);
            return;
        }
        let (op, results) = (stmt.op.clone(), stmt.results.clone());
        let varied = matches!(results[..], [result] if self.activity.is_varied(result));
        let builder = self.builder.get_mut();
        match (stmt.op, results.first()) {
            (Op::Call(call), Some(first)) if varied => {
                let tape = builder.function.fresh(Ty::Tape, Name::Hint("tape".to_string()), stmt.span);
                self.tapes.insert(*first, tape);
                let op = Op::CallAugmented(call);
                builder.stmts.push(Stmt { results: vec![*first, tape], op, span: stmt.span });
            }
            (op, _) => builder.stmts.push(Stmt { results: stmt.results, op, span: stmt.span }),
        }
        let [result] = results[..] else { return };
        if !varied {
            return;
        }
        let node = if let Op::Copy(value) = &op {
            // A copy is the node that it copies.
            self.node(*value)
        } else {
            let inputs = self.inputs(&op, result);
            let (name, expression) = (self.label(result), self.expression(&op));
            self.push(Op::GraphNode { name, expression, value: result, inputs })
        };
        self.nodes.insert(result, node);
    }

    /// The operation in the user's names; an operand without one as the expression that it is.
    fn expression(&self, op: &Op) -> String {
        let tight = is_infix(op);
        describe(op, &|value| self.operand(value, tight))
    }

    fn operand(&self, value: Value, tight: bool) -> String {
        let name = self.label(value);
        match self.ops.get(&value) {
            _ if !name.is_empty() => name,
            Some(Op::Foreign(foreign)) if foreign.args.is_empty() => format(&foreign.code),
            Some(op) if tight && is_infix(op) => format!("({})", self.expression(op)),
            Some(Op::If { .. } | Op::Match { .. }) | None => self.names.of(value).to_string(),
            Some(op) => self.expression(op),
        }
    }

    /// An edge for each varied operand, with the partial on it.
    fn inputs(&mut self, op: &Op, result: Value) -> Vec<(Value, Value)> {
        let mut partials: Vec<(Value, Value)> = Vec::new();
        let varied = |value: &Value| self.activity.is_varied(*value);
        match op {
            Op::Neg(value) => {
                let minus = self.builder.get_mut().real(-1.0, result);
                partials.push((*value, minus));
            }
            Op::Cast { value, to: CastTo::Real(_) | CastTo::From(_) | CastTo::Code(_) } => {
                let one = self.builder.get_mut().real(1.0, result);
                partials.push((*value, one));
            }
            Op::Arithmetic(op, left, right) => {
                let (left, right) = (*left, *right);
                let builder = self.builder.get_mut();
                let one = builder.real(1.0, result);
                let (by_left, by_right) = match op {
                    Arithmetic::Add => (one, one),
                    Arithmetic::Sub => (one, builder.real(-1.0, result)),
                    Arithmetic::Mul => (right, left),
                    Arithmetic::Div => {
                        let inverse = builder.arithmetic(Arithmetic::Div, one, right);
                        let ty = builder.function.ty(result);
                        let slope = builder.push(Op::Arithmetic(Arithmetic::Div, result, right), ty);
                        (inverse, builder.neg(slope))
                    }
                    Arithmetic::Rem => {
                        let multiple = builder.arithmetic(Arithmetic::Sub, result, left);
                        (one, builder.arithmetic(Arithmetic::Div, multiple, right))
                    }
                };
                partials.extend([(left, by_left), (right, by_right)].into_iter().filter(|(value, _)| varied(value)));
            }
            Op::Rule { rule, args } => {
                for (index, arg) in args.iter().enumerate() {
                    if let Some(partial) = row(*rule).partial(index).filter(|_| self.activity.is_varied(*arg)) {
                        let nodes: Vec<Node<'_>> = args.iter().map(|arg| Node::new(&self.builder, *arg)).collect();
                        let form = partial(&nodes, Node::new(&self.builder, result));
                        let value = match form {
                            Partial::Times(factor) | Partial::Steep(factor) => Some(factor.value()),
                            Partial::Masked(condition, when) => Some(self.mask(condition.value(), when, result)),
                            Partial::One => Some(self.builder.borrow_mut().real(1.0, result)),
                            Partial::Zero => None,
                        };
                        partials.extend(value.map(|value| (*arg, value)));
                    }
                }
            }
            Op::Call(call) => return self.call_inputs(call, result),
            _ => {}
        }
        partials.into_iter().map(|(value, partial)| (self.node(value), partial)).collect()
    }

    fn mask(&self, condition: Value, when: bool, result: Value) -> Value {
        let mut builder = self.builder.borrow_mut();
        let ty = builder.function.ty(result);
        let one = builder.real(1.0, result);
        let zero = builder.real(0.0, result);
        let (then, otherwise) = if when { (one, zero) } else { (zero, one) };
        builder.push(Op::Select { condition, then, otherwise }, ty)
    }

    /// The partials of a call are its adjoint with a seed of one.
    fn call_inputs(&mut self, call: &crate::ir::Call, result: Value) -> Vec<(Value, Value)> {
        let active = call.active_args(|leaf| self.activity.is_varied(leaf));
        let Some(tape) = self.tapes.get(&result).copied().filter(|_| active.contains(&true)) else { return Vec::new() };
        let leaves = call.leaves_of(&active);
        let builder = self.builder.get_mut();
        let one = builder.push(Op::Literal(Literal::Real(1.0)), builder.function.ty(result));
        let partials: Vec<Value> = leaves
            .iter()
            .map(|leaf| {
                let ty = builder.function.ty(*leaf);
                builder.function.fresh(ty, Name::Hint("partial".to_string()), builder.span)
            })
            .collect();
        let shadows = vec![None; call.args.len()];
        let op = Op::CallAdjoint { call: call.clone(), tape: Some(tape), seeds: vec![one], active, shadows };
        let span = builder.span;
        builder.stmts.push(Stmt { results: partials.clone(), op, span });
        let pairs: Vec<(Value, Value)> =
            leaves.into_iter().zip(partials).filter(|(leaf, _)| self.activity.is_varied(*leaf)).collect();
        pairs.into_iter().map(|(leaf, partial)| (self.node(leaf), partial)).collect()
    }

    /// The arms yield the nodes beside the values.
    fn branch(&mut self, mut stmt: Stmt) {
        let traced: Vec<bool> = stmt.results.iter().map(|result| self.activity.is_varied(*result)).collect();
        for region in bodies_mut(&mut stmt.op) {
            let outer = self.builder.get_mut().enter();
            let known = self.nodes.clone();
            let mut end = self.region(std::mem::take(&mut region.stmts), region.end.clone());
            if let End::Yield(values) = &mut end {
                let nodes: Vec<Value> = values
                    .clone()
                    .into_iter()
                    .zip(&traced)
                    .filter(|(_, traced)| **traced)
                    .map(|(value, _)| self.node(value))
                    .collect();
                values.extend(nodes);
            }
            self.nodes = known;
            region.end = end;
            region.stmts = self.builder.get_mut().leave(outer);
        }
        let builder = self.builder.get_mut();
        let varied: Vec<Value> =
            stmt.results.iter().zip(&traced).filter(|(_, traced)| **traced).map(|(result, _)| *result).collect();
        for result in varied {
            let node = builder.function.fresh(Ty::Node, Name::Hint("node".to_string()), stmt.span);
            stmt.results.push(node);
            self.nodes.insert(result, node);
        }
        builder.stmts.push(stmt);
    }
}

fn bodies_mut(op: &mut Op) -> Vec<&mut Region> {
    match op {
        Op::If { arms, .. } => arms.iter_mut().collect(),
        Op::Match { arms, .. } => arms.iter_mut().map(|arm| &mut arm.body).collect(),
        _ => Vec::new(),
    }
}

/// Written with an operator between or before its operands.
fn is_infix(op: &Op) -> bool {
    matches!(op, Op::Arithmetic(..) | Op::Neg(_) | Op::Cast { .. } | Op::Operator { .. })
        && !matches!(op, Op::Cast { to: CastTo::From(_), .. })
}
