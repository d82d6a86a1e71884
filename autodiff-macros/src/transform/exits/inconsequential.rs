//! What a path does not set is of no consequence, and may as well be what it is on another.
//!
//! An exit that is on its way brings its value through branches that have nothing to say on the other paths. A result that is
//! one value or nothing is that value, if it is there already.

use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{End, Function, Op, Region, Stmt, Ty, Value, definitions, map_operands, regions_mut, substitute};

pub(super) fn settle(function: &mut Function) {
    let mut body = std::mem::take(&mut function.body);
    let mut settle = Settle {
        function,
        undefined: HashSet::default(),
        same: HashMap::default(),
        joined: HashSet::default(),
        negated: HashMap::default(),
    };
    settle.region(&mut body);
    function.body = body;
}

struct Settle<'f> {
    function: &'f mut Function,
    undefined: HashSet<Value>,
    same: HashMap<Value, Value>,
    /// Results of branches and loops, and what loops carry: where no arithmetic would be differentiated on paths that do
    /// without it.
    joined: HashSet<Value>,
    negated: HashMap<Value, Value>,
}

impl Settle<'_> {
    fn region(&mut self, region: &mut Region) {
        let mut stmts = Vec::new();
        for mut stmt in std::mem::take(&mut region.stmts) {
            let same = &self.same;
            map_operands(&mut stmt.op, &mut |value| same.get(&value).copied().unwrap_or(value));
            self.stmt(stmt, &mut stmts);
        }
        region.stmts = stmts;
        if let End::Yield(values) = &mut region.end {
            values.iter_mut().for_each(|value| *value = self.same.get(value).copied().unwrap_or(*value));
        }
    }

    fn stmt(&mut self, mut stmt: Stmt, stmts: &mut Vec<Stmt>) {
        if let Op::Loop(inner) = &mut stmt.op {
            let mut nothing: Vec<bool> = inner.inits.iter().map(|init| self.undefined.contains(init)).collect();
            let (undefined, same) = (self.undefined.clone(), self.same.clone());
            self.joined.extend(inner.body.params.iter().chain(&stmt.results));
            let body = loop {
                let params = inner.carried().iter().zip(&nothing).filter(|(_, nothing)| **nothing);
                self.undefined.extend(params.map(|(param, _)| *param));
                let mut trial = inner.clone();
                if let crate::ir::LoopKind::While(condition) = &mut trial.kind {
                    self.region(condition);
                }
                self.region(&mut trial.body);
                let still: Vec<bool> = trial
                    .next()
                    .iter()
                    .zip(&nothing)
                    .map(|(next, was)| *was && self.undefined.contains(next))
                    .collect();
                if still == nothing {
                    break trial;
                }
                nothing = still;
                self.undefined.clone_from(&undefined);
                self.same.clone_from(&same);
            };
            for ((result, init), _) in
                stmt.results.iter().zip(&inner.inits).zip(&nothing).filter(|(_, nothing)| **nothing)
            {
                self.same.insert(*result, *init);
            }
            stmt.op = Op::Loop(body);
            self.unchanged(&mut stmt);
            stmts.push(stmt);
            return;
        }
        regions_mut(&mut stmt.op).into_iter().for_each(|region| self.region(region));
        match &stmt.op {
            Op::Undefined => self.undefined.extend(&stmt.results),
            Op::Not(value) if self.function.ty(*value) == Ty::Bool => match self.negated.get(value) {
                Some(twice) => self.same.extend(stmt.results.iter().map(|result| (*result, *twice))),
                None => self.negated.extend(stmt.results.iter().map(|result| (*result, *value))),
            },
            Op::If { .. } | Op::Match { .. } => self.branch(&stmt, stmts),
            _ => {}
        }
        stmts.push(stmt);
    }

    /// What no iteration changes is not carried.
    fn unchanged(&mut self, stmt: &mut Stmt) {
        let Op::Loop(inner) = &mut stmt.op else { return };
        let mut before = HashMap::default();
        let columns = inner.carried().iter().zip(inner.next()).zip(&inner.inits).zip(&stmt.results);
        for (((param, next), init), result) in columns {
            if next == param && matches!(self.function.ty(*param), Ty::Real(_) | Ty::Int | Ty::Bool) {
                before.insert(*param, *init);
                self.same.insert(*result, *init);
            }
        }
        if before.is_empty() {
            return;
        }
        let (first, offset) = (usize::from(inner.index().is_some()), usize::from(inner.breaks));
        let kept: Vec<bool> = inner.carried().iter().map(|param| !before.contains_key(param)).collect();
        let keep = |values: &mut Vec<Value>, offset: usize| {
            let mut kept = std::iter::repeat_n(&true, offset).chain(&kept);
            values.retain(|_| kept.next().copied().unwrap_or(true));
        };
        keep(&mut inner.inits, 0);
        keep(&mut inner.body.params, first);
        if let End::Yield(values) = &mut inner.body.end {
            keep(values, offset);
        }
        keep(&mut stmt.results, 0);
        substitute(&mut inner.body, &before);
        if let crate::ir::LoopKind::While(condition) = &mut inner.kind {
            substitute(condition, &before);
        }
    }

    fn branch(&mut self, stmt: &Stmt, stmts: &mut Vec<Stmt>) {
        let arms: Vec<&Region> = match &stmt.op {
            Op::If { arms, .. } => arms.iter().collect(),
            Op::Match { arms, .. } => arms.iter().map(|arm| &arm.body).collect(),
            _ => return,
        };
        self.joined.extend(&stmt.results);
        for (index, result) in stmt.results.iter().enumerate() {
            let ty = self.function.ty(*result);
            if !matches!(ty, Ty::Real(_) | Ty::Int | Ty::Bool) {
                continue;
            }
            let yields: Vec<Value> = arms.iter().filter_map(|arm| arm.yields().get(index).copied()).collect();
            let mut said = yields.iter().filter(|value| !self.undefined.contains(value));
            let Some(first) = said.next() else {
                let data = self.function.data(*result).clone();
                let nothing = self.function.fresh(data.ty, data.name, data.span);
                stmts.push(Stmt { results: vec![nothing], op: Op::Undefined, span: stmt.span });
                self.undefined.insert(nothing);
                self.same.insert(*result, nothing);
                continue;
            };
            let one = said.all(|value| value == first);
            let there = !arms.iter().any(|arm| bound_in(arm, *first));
            let differs = yields.iter().any(|value| value != first);
            if one && there && differs && (!ty.is_real() || self.joined.contains(first)) {
                self.same.insert(*result, *first);
            }
        }
    }
}

fn bound_in(region: &Region, value: Value) -> bool {
    region.params.contains(&value) || definitions(&region.stmts).contains(&value)
}
