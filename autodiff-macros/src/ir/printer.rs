//! The IR as text: for golden files, for messages and for the labels of a computation graph.

use super::{
    Alloc, Arithmetic, Ask, Capacity, CastTo, Function, Literal, LoopKind, Op, Part, Range, RangeAdaptor, Region, Stmt,
    Taken, Value,
};
use crate::ir::hash::HashMap;
use std::fmt::Write;

/// One readable and unique name for each value.
pub(crate) struct Names(HashMap<Value, String>);

impl Names {
    pub(crate) fn new(function: &Function) -> Self {
        let mut taken: HashMap<String, usize> = HashMap::default();
        let mut names = HashMap::default();
        for (index, data) in function.values.iter().enumerate() {
            let value = Value(index as u32);
            let base = data.name.text().map_or_else(|| format!("v{index}"), str::to_string);
            let count = taken.entry(base.clone()).or_default();
            *count += 1;
            let name = if *count == 1 { base } else { format!("{base}'{count}") };
            names.insert(value, name);
        }
        for (value, place) in &function.places {
            names.insert(*value, place.to_string());
        }
        Names(names)
    }

    pub(crate) fn of(&self, value: Value) -> &str {
        self.0.get(&value).map_or("?", String::as_str)
    }

    fn list(&self, values: &[Value]) -> String {
        values.iter().map(|value| self.of(*value)).collect::<Vec<_>>().join(", ")
    }
}

pub(crate) fn symbol(op: Arithmetic) -> &'static str {
    match op {
        Arithmetic::Add => "+",
        Arithmetic::Sub => "-",
        Arithmetic::Mul => "*",
        Arithmetic::Div => "/",
        Arithmetic::Rem => "%",
    }
}

/// An operation in terms of its operands' names.
pub(crate) fn describe(op: &Op, name: &dyn Fn(Value) -> String) -> String {
    let list = |values: &[Value]| values.iter().map(|value| name(*value)).collect::<Vec<_>>().join(", ");
    match op {
        Op::Literal(Literal::Tokens(literal)) => literal.to_string(),
        Op::Literal(Literal::Bool(value)) => value.to_string(),
        Op::Literal(Literal::Real(number)) => format!("{number:?}"),
        Op::Literal(Literal::Integer(number)) => number.to_string(),
        Op::Literal(Literal::Constant(constant)) => (*constant).to_string(),
        Op::Zero { negative: true, .. } => "-0.0".to_string(),
        Op::Zero { .. } => "0.0".to_string(),
        Op::Undefined => "undefined".to_string(),
        Op::Copy(value) => name(*value),
        Op::Neg(value) => format!("-{}", name(*value)),
        Op::Not(value) => format!("!{}", name(*value)),
        Op::Arithmetic(op, left, right) => format!("{} {} {}", name(*left), symbol(*op), name(*right)),
        Op::Operator { op, left, right } => format!("{} {op} {}", name(*left), name(*right)),
        Op::Cast { value, to } => match to {
            CastTo::Real(width) => format!("{} as {width}", name(*value)),
            CastTo::From(width) => format!("{width}::from({})", name(*value)),
            CastTo::Code(code) => format!("{} by {}", name(*value), compact(&code.to_string())),
            CastTo::Like(like) => format!("{} as typeof {}", name(*value), name(*like)),
            CastTo::Constant(ty) => format!("{} as {ty}", name(*value)),
        },
        Op::Rule { rule, args } => format!("{}({})", rule.name, list(args)),
        Op::Select { condition, then, otherwise } => {
            format!("select({}, {}, {})", name(*condition), name(*then), name(*otherwise))
        }
        Op::Accumulate { sum, contribution } => format!("accumulate({}, {})", name(*sum), name(*contribution)),
        Op::Foreign(foreign) => {
            let code = foreign.code.to_string();
            (0..foreign.args.len())
                .rev()
                .fold(code, |code, index| code.replace(&super::hole(index).to_string(), &name(foreign.args[index])))
        }
        Op::Call(call) => {
            let called = format!("{}({})", compact(&call.callee.to_string()), list(&call.leaves()));
            match &call.taken {
                Taken::AsIs => called,
                Taken::Opened(by) => format!("{called}{}", compact(&by.to_string())),
                Taken::Whole => format!("outcome of {called}"),
                Taken::Received(whole) => format!("received {} of {called}", name(*whole)),
            }
        }
        Op::CallAugmented(call) => format!("augmented {}({})", compact(&call.callee.to_string()), list(&call.leaves())),
        Op::CallAdjoint { call, seeds, .. } => {
            format!("adjoint {}({}; {})", compact(&call.callee.to_string()), list(&call.leaves()), list(seeds))
        }
        Op::CallTangent { call, .. } => {
            format!("tangent {}({})", compact(&call.callee.to_string()), list(&call.leaves()))
        }
        Op::CallAdjointTangent { call, seeds, .. } => {
            format!("adjoint tangent {}({}; {})", compact(&call.callee.to_string()), list(&call.leaves()), list(seeds))
        }
        Op::Destructure { base, pattern, .. } => {
            format!("parts of {} as {}", name(*base), compact(&pattern.to_string()))
        }
        Op::SplitMut { base, at } => format!("split {} at {}", name(*base), name(*at)),
        op @ (Op::View { .. }
        | Op::Load { .. }
        | Op::Store { .. }
        | Op::Update { .. }
        | Op::Take { .. }
        | Op::Length { .. }
        | Op::Sum { .. }
        | Op::Alloc(_)
        | Op::Mutate { .. }) => memory(op, name),
        Op::Loop(inner) => {
            let kind = match &inner.kind {
                LoopKind::Range(numbers) => format!("for {}", range(numbers, name)),
                LoopKind::While(_) => "while".to_string(),
                LoopKind::Forever => "loop".to_string(),
            };
            format!("{kind} from ({}){}", list(&inner.inits), if inner.breaks { " with break" } else { "" })
        }
        Op::Sums { range: numbers, .. } => format!("sum for {}", range(numbers, name)),
        Op::Stack(Capacity::Fixed(count)) => format!("stack of {count}"),
        Op::Stack(Capacity::Range(numbers)) => format!("stack for {}", range(numbers, name)),
        Op::Stack(Capacity::Unknown) => "stack".to_string(),
        Op::Push { stack, fields } => format!("push {} ({})", name(*stack), list(fields)),
        Op::Stack(Capacity::Checkpoints(Some(every))) => format!("checkpoints every {every}"),
        Op::Stack(Capacity::Latest) => "stack of the latest".to_string(),
        Op::Stack(Capacity::Replay) => "replay".to_string(),
        Op::Stack(Capacity::Arguments) => "arguments".to_string(),
        Op::Stack(Capacity::Checkpoints(None)) => "checkpoints".to_string(),
        Op::Checkpoints { stack, ask } => {
            let ask = match ask {
                Ask::IsDue => "due",
                Ask::Segments => "segments of",
                Ask::Steps => "steps of",
                Ask::Mark => "mark",
                Ask::Rewind => "rewind",
                Ask::Next => "next of",
            };
            format!("{ask} {}", name(*stack))
        }
        Op::Pop { stack } => format!("pop {}", name(*stack)),
        Op::Nth { start, index, back } => {
            format!("{}({}, {})", if *back { "back" } else { "nth" }, name(*start), name(*index))
        }
        Op::If { condition, .. } => format!("if {}", name(*condition)),
        Op::Match { scrutinees, .. } => format!("match {}", list(scrutinees)),
        Op::Record { record, variant, fields } => format!("record{}.{variant}({})", record.0, list(fields)),
        Op::MatchRecord { scrutinee, .. } => format!("match record {}", name(*scrutinee)),
        Op::Tape(_) => "tape".to_string(),
        Op::Runtime { function, args } => format!("{function}({})", list(args)),
        Op::GraphInput { name: label, value } => format!("graph input {label:?} = {}", name(*value)),
        Op::GraphNode { name: label, expression, value, inputs } => {
            let inputs: Vec<_> =
                inputs.iter().map(|(node, partial)| format!("{}: {}", name(*node), name(*partial))).collect();
            format!("graph node {label:?} = {expression:?} = {} [{}]", name(*value), inputs.join(", "))
        }
    }
}

fn range(range: &Range, name: &dyn Fn(Value) -> String) -> String {
    let end = range.end.map(name).unwrap_or_default();
    let dots = if range.inclusive { "..=" } else { ".." };
    let adaptors: String = range
        .adaptors
        .iter()
        .map(|adaptor| match adaptor {
            RangeAdaptor::Reversed => " reversed".to_string(),
            RangeAdaptor::StepBy(step) => format!(" by {}", name(*step)),
        })
        .collect();
    format!("{}{dots}{end}{adaptors}", name(range.start))
}

fn memory(op: &Op, name: &dyn Fn(Value) -> String) -> String {
    let list = |values: &[Value]| values.iter().map(|value| name(*value)).collect::<Vec<_>>().join(", ");
    match op {
        Op::View { base, part, mutable } => {
            let part = match part {
                Part::Index(index) => format!("[{}]", name(*index)),
                Part::Range { start, end, inclusive } => {
                    let dots = if *inclusive { "..=" } else { ".." };
                    format!("[{}{dots}{}]", start.map(name).unwrap_or_default(), end.map(name).unwrap_or_default())
                }
                Part::Field(field) => format!(".{field}"),
            };
            format!("&{}{}{part}", if *mutable { "mut " } else { "" }, name(*base))
        }
        Op::Load { place, trusted } => format!("{} {}", if *trusted { "trusted load" } else { "load" }, name(*place)),
        Op::Store { place, value } => format!("store {} = {}", name(*place), name(*value)),
        Op::Update { place, op, value } => format!("store {} {}= {}", name(*place), symbol(*op), name(*value)),
        Op::Take { place } => format!("take {}", name(*place)),
        Op::Length { place } => format!("length {}", name(*place)),
        Op::Sum { place } => format!("sum {}", name(*place)),
        Op::Alloc(alloc) => match alloc {
            Alloc::Tuple(items) => format!("({})", list(items)),
            Alloc::List { items, vec, .. } => format!("{}[{}]", if *vec { "vec" } else { "" }, list(items)),
            Alloc::Struct { path, items, rest, .. } => {
                let rest = rest.map_or_else(String::new, |rest| format!(", ..{}", name(rest)));
                format!("{} {{ {}{rest} }}", compact(&path.to_string()), list(items))
            }
            Alloc::Array { value, count } => format!("[{}; {}]", name(*value), compact(&count.to_string())),
            Alloc::Vec { value, count } => format!("vec[{}; {}]", name(*value), name(*count)),
            Alloc::Empty { .. } => "vec[]".to_string(),
            Alloc::Copy { of, .. } => format!("copy {}", name(*of)),
            Alloc::Cell(value) => format!("cell {}", name(*value)),
            Alloc::Zero { like } => format!("zeros like {}", name(*like)),
        },
        Op::Mutate { place, how, args } => format!("{how:?} {} ({})", name(*place), list(args)),
        _ => String::new(),
    }
}

fn compact(path: &str) -> String {
    path.replace(' ', "")
}

/// The whole function, one statement a line.
#[cfg_attr(not(test), allow(dead_code, reason = "for golden files and for whoever debugs a pass"))]
pub(crate) fn print(function: &Function) -> String {
    let mut printer = Printer { names: Names::new(function), out: String::new() };
    let params: Vec<_> = function
        .params
        .iter()
        .map(|param| {
            let leaves = printer.names.list(&param.shape.leaves());
            if param.active { leaves } else { format!("const {leaves}") }
        })
        .collect();
    let _ = writeln!(printer.out, "fn({})", params.join("; "));
    printer.region(&function.body, 1);
    printer.out
}

struct Printer {
    names: Names,
    out: String,
}

impl Printer {
    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(self.out, "{}{text}", "  ".repeat(depth));
    }

    fn region(&mut self, region: &Region, depth: usize) {
        for stmt in &region.stmts {
            self.stmt(stmt, depth);
        }
        let end = if region.diverges() {
            "diverge".to_string()
        } else {
            format!("yield {}", self.names.list(region.yields()))
        };
        self.line(depth, end.trim_end());
    }

    fn stmt(&mut self, stmt: &Stmt, depth: usize) {
        let op = describe(&stmt.op, &|value| self.names.of(value).to_string());
        let results = self.names.list(&stmt.results);
        let text = if results.is_empty() { op } else { format!("{results} = {op}") };
        self.line(depth, &text);
        match &stmt.op {
            Op::If { arms: [then, otherwise], .. } => {
                self.region(then, depth + 1);
                self.line(depth, "else");
                self.region(otherwise, depth + 1);
            }
            Op::Match { arms, .. } => {
                for arm in arms {
                    let pattern = (0..arm.bindings.len()).rev().fold(arm.pattern.to_string(), |text, index| {
                        text.replace(&super::binder(index).to_string(), self.names.of(arm.bindings[index]))
                    });
                    self.line(depth, &format!("arm {pattern}"));
                    if let Some(guard) = &arm.guard {
                        self.line(depth, "guard");
                        self.region(guard, depth + 1);
                    }
                    self.region(&arm.body, depth + 1);
                }
            }
            Op::Loop(inner) => {
                if let LoopKind::While(condition) = &inner.kind {
                    self.region(condition, depth + 1);
                    self.line(depth, "do");
                }
                self.line(depth, &format!("({})", self.names.list(&inner.body.params)));
                self.region(&inner.body, depth + 1);
            }
            Op::Sums { body, .. } => {
                self.line(depth, &format!("({})", self.names.list(&body.params)));
                self.region(body, depth + 1);
            }
            Op::MatchRecord { arms, .. } => {
                for (variant, region) in arms {
                    let fields = self.names.list(&region.params);
                    self.line(depth, &format!("arm {variant}({fields})"));
                    self.region(region, depth + 1);
                }
            }
            Op::Tape(region) => self.region(region, depth + 1),
            _ => {}
        }
    }
}
