//! Which integers are of type `usize`, as far as that shows: where a range is of that type, its numbers are positions.

use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    CastTo, End, Function, Literal, LoopKind, Name, Op, Part, Region, Ty, Value, regions, regions_mut, substitute,
};
use quote::ToTokens;

/// The parameters that are of type `usize`.
pub(super) fn names(signature: &syn::Signature) -> HashSet<String> {
    let usize_ = |ty: &syn::Type| matches!(ty, syn::Type::Path(path) if path.path.is_ident("usize"));
    let params = signature.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(typed) if usize_(&typed.ty) => Some(typed.pat.to_token_stream().to_string()),
        _ => None,
    });
    let generics = signature.generics.const_params().filter(|param| usize_(&param.ty));
    params.chain(generics.map(|param| param.ident.to_string())).collect()
}

/// Makes numbers of ranges the positions that they stand at, where they are of the same type.
pub(super) fn settle(function: &mut Function, positions: &[(Value, Value)], names: &HashSet<String>) {
    if positions.is_empty() {
        return;
    }
    let mut classes = Classes { parents: HashMap::default(), known: HashSet::default(), converted: HashMap::default() };
    for (value, place) in &function.places {
        if names.contains(&place.to_string()) {
            classes.known.insert(*value);
        }
    }
    classes.visit(function, &function.body, names);
    let known: HashSet<Value> = classes.known.clone().into_iter().map(|value| classes.root(value)).collect();
    let mut same = HashMap::default();
    for (result, position) in positions {
        // A length is of the type of a position, a number of that of its range.
        let is_usize = [*result, *position].into_iter().all(|value| known.contains(&classes.root(value)));
        let only_converted = classes.converted.get(result).is_some_and(|other| !other);
        if is_usize || only_converted {
            same.insert(*result, same.get(position).copied().unwrap_or(*position));
        }
    }
    for (result, position) in &same {
        let name = function.data(*result).name.clone();
        let data = &mut function.values[position.index()];
        if matches!(name, Name::User(_)) && !matches!(data.name, Name::User(_)) {
            data.name = name;
        }
    }
    substitute(&mut function.body, &same);
    drop_results(&mut function.body, &same);
}

fn drop_results(region: &mut Region, gone: &HashMap<Value, Value>) {
    region.stmts.retain(|stmt| !matches!(stmt.results[..], [result] if gone.contains_key(&result)));
    for stmt in &mut region.stmts {
        regions_mut(&mut stmt.op).into_iter().for_each(|inner| drop_results(inner, gone));
    }
}

/// Integers that are of one type.
struct Classes {
    parents: HashMap<Value, Value>,
    /// Of type `usize`.
    known: HashSet<Value>,
    /// Whether a value is used for anything but a conversion.
    converted: HashMap<Value, bool>,
}

impl Classes {
    fn root(&self, value: Value) -> Value {
        match self.parents.get(&value) {
            Some(parent) if *parent != value => self.root(*parent),
            _ => value,
        }
    }

    fn unify(&mut self, function: &Function, values: &[Value]) {
        let mut integers = values.iter().copied().filter(|value| matches!(function.ty(*value), Ty::Int | Ty::Opaque));
        let Some(first) = integers.next() else { return };
        let first = self.root(first);
        for value in integers {
            let root = self.root(value);
            self.parents.insert(root, first);
        }
    }

    fn visit(&mut self, function: &Function, region: &Region, names: &HashSet<String>) {
        for stmt in &region.stmts {
            let used = !matches!(stmt.op, Op::Cast { to: CastTo::Real(_) | CastTo::Constant(_), .. });
            for operand in crate::ir::operands(&stmt.op) {
                *self.converted.entry(operand).or_default() |= used;
            }
            for inner in regions(&stmt.op) {
                self.visit(function, inner, names);
            }
            for result in &stmt.results {
                if function.data(*result).annotation.as_ref().is_some_and(|ty| ty.to_string() == "usize") {
                    self.known.insert(*result);
                }
            }
            self.statement(function, &stmt.op, &stmt.results, names);
        }
        if let End::Yield(values) = &region.end {
            for value in values {
                self.converted.insert(*value, true);
            }
        }
    }

    fn statement(&mut self, function: &Function, op: &Op, results: &[Value], names: &HashSet<String>) {
        let with_result = |values: &[Value]| values.iter().chain(results).copied().collect::<Vec<_>>();
        match op {
            Op::Literal(Literal::Tokens(literal)) if literal.to_string().ends_with("usize") => {
                self.known.extend(results)
            }
            Op::Cast { to: CastTo::Constant(ty), .. } if ty.to_string() == "usize" => self.known.extend(results),
            Op::Length { .. } => self.known.extend(results),
            Op::View { part: Part::Index(index), .. } => {
                self.known.insert(*index);
            }
            Op::View { part: Part::Range { start, end, .. }, .. } => self.known.extend(start.iter().chain(end)),
            Op::SplitMut { at, .. } => {
                self.known.insert(*at);
            }
            Op::Arithmetic(_, left, right) => self.unify(function, &with_result(&[*left, *right])),
            Op::Operator { left, right, .. } => self.unify(function, &[*left, *right]),
            Op::Copy(value) | Op::Neg(value) => self.unify(function, &with_result(&[*value])),
            Op::Nth { start, index, .. } => {
                self.known.insert(*index);
                self.unify(function, &with_result(&[*start]));
            }
            Op::Foreign(foreign) => {
                let code = foreign.code.to_string().replace(' ', "");
                let method = code.split('.').nth(1).and_then(|rest| rest.split('(').next()).unwrap_or_default();
                if code.ends_with("size_hint().0") {
                    self.unify(function, &foreign.args);
                    self.known.extend(results);
                } else if code.ends_with(".len()") || code.ends_with(".count()") || names.contains(&code) {
                    self.known.extend(results);
                } else if foreign.pure_
                    && ["min", "max", "saturating_sub", "wrapping_sub", "div_ceil"].contains(&method)
                {
                    self.unify(function, &with_result(&foreign.args));
                }
            }
            Op::If { arms, .. } => {
                for (index, result) in results.iter().enumerate() {
                    let yields = arms.iter().filter_map(|arm| arm.yields().get(index)).copied();
                    let values: Vec<Value> = yields.chain([*result]).collect();
                    self.unify(function, &values);
                }
            }
            Op::Loop(inner) => {
                if let LoopKind::Range(range) = &inner.kind
                    && let Some(index) = inner.body.params.first()
                {
                    let mut values = vec![*index, range.start];
                    values.extend(range.end);
                    self.unify(function, &values);
                }
                let yields = inner.body.yields();
                let nexts = yields.get(usize::from(inner.breaks)..).unwrap_or_default();
                for (((init, param), next), result) in inner.inits.iter().zip(inner.carried()).zip(nexts).zip(results) {
                    self.unify(function, &[*init, *param, *next, *result]);
                }
            }
            _ => {}
        }
    }
}
