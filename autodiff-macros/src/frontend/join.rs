//! Where the arms of a branch come together: one result for each leaf that differs between them.

use super::branch::{Branch, Exit, Target, Way};
use super::{Lower, Operand, State, Value, Var};
use crate::diagnostics::Problem;
use crate::ir::{End, Literal, Name, Op, Region, Stmt, Storage, Ty};
use proc_macro2::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Whether an arm has exited.
#[derive(Clone, Copy)]
pub(super) enum Exited {
    No,
    Yes,
    /// Where the flag holds.
    Maybe(Value),
}

impl Exited {
    pub(super) fn flag(self) -> Option<Value> {
        match self {
            Exited::Maybe(flag) => Some(flag),
            Exited::No | Exited::Yes => None,
        }
    }
}

/// What one arm contributes.
pub(super) struct Row {
    pub(super) operand: Operand,
    pub(super) exited: Exited,
    pub(super) ways: BTreeMap<Target, Way>,
    pub(super) state: State,
}

impl Row {
    pub(super) fn fall(operand: Operand, state: State) -> Self {
        Row { operand, exited: Exited::No, ways: BTreeMap::new(), state }
    }

    pub(super) fn exit(exit: Exit) -> Self {
        Row { operand: Operand::Undefined, exited: Exited::Yes, ways: exit.ways, state: exit.state }
    }

    pub(super) fn mixed(operand: Operand, exited: Value, ways: BTreeMap<Target, Way>, state: State) -> Self {
        Row { operand, exited: Exited::Maybe(exited), ways, state }
    }

    pub(super) fn into_exit(self) -> Exit {
        Exit { ways: self.ways, state: self.state }
    }
}

/// One column of results: for each arm its operand, `None` where the arm diverges.
type Column = Vec<Option<Operand>>;

impl Lower<'_> {
    /// Writes a branch of lowered arms, `None` for those that diverge, and gives what they have in common.
    pub(super) fn join_rows(
        &mut self,
        branch: Branch,
        arms: Vec<(Vec<Stmt>, Option<Row>)>,
        base: &State,
        first: u32,
        span: Span,
    ) -> Option<Row> {
        let (mut stmts, rows): (Vec<_>, Vec<_>) = arms.into_iter().unzip();
        let live = || rows.iter().flatten();
        let falls = live().any(|row| !matches!(row.exited, Exited::Yes));
        let exits = live().any(|row| !matches!(row.exited, Exited::No));
        let targets: BTreeSet<Target> = live().flat_map(|row| row.ways.keys().copied()).collect();
        let known: BTreeSet<Var> = if falls {
            base.keys().copied().collect()
        } else {
            // What the targets know.
            let limit = targets.iter().map(|target| self.targets[target.0]).max().unwrap_or(0);
            live().flat_map(|row| row.state.keys().copied()).filter(|var| var.0 < limit).collect()
        };
        // A variable that an arm's state lacks is as before, or out of scope by now.
        let changed: Vec<Var> = known
            .iter()
            .filter(|var| live().any(|row| row.state.get(var).is_some_and(|now| base.get(var) != Some(now))))
            .copied()
            .collect();

        let mut flags = |lower: &mut Self, of: &dyn Fn(&Row) -> Exited| -> Column {
            rows.iter()
                .enumerate()
                .map(|(arm, row)| {
                    row.as_ref().map(|row| match of(row) {
                        Exited::Maybe(flag) => Operand::Leaf(flag),
                        known => {
                            let value = matches!(known, Exited::Yes);
                            lower.in_region(&mut stmts[arm], |lower| Operand::Leaf(lower.bool_literal(value, span)))
                        }
                    })
                })
                .collect()
        };
        let mut columns: Vec<Column> = Vec::new();
        if falls && exits {
            columns.push(flags(self, &|row| row.exited));
        }
        if targets.len() > 1 {
            for target in &targets {
                columns.push(flags(self, &|row| match row.ways.get(target) {
                    None => Exited::No,
                    Some(Way { flag: Some(flag), .. }) => Exited::Maybe(*flag),
                    Some(Way { flag: None, .. }) => Exited::Yes,
                }));
            }
        }
        let column = |of: &dyn Fn(&Row) -> Operand| -> Column { rows.iter().map(|row| row.as_ref().map(of)).collect() };
        if falls {
            columns.push(column(&|row| row.operand.clone()));
        }
        for target in &targets {
            columns.push(column(&|row| row.ways.get(target).map(|way| way.payload.clone()).unwrap_or_default()));
        }
        for var in &changed {
            columns.push(column(&|row| row.state.get(var).or(base.get(var)).cloned().unwrap_or_default()));
        }
        let live: Vec<bool> = rows.iter().map(Option::is_some).collect();
        let mut joined = self.finish(branch, stmts, columns, &live, first, span).into_iter();
        if !live.contains(&true) {
            return None;
        }
        let mut next = || joined.next().unwrap_or_default();
        let exited = match (falls, exits) {
            (true, true) => next().leaf().map_or(Exited::No, Exited::Maybe),
            (true, false) => Exited::No,
            (false, _) => Exited::Yes,
        };
        let flags: Vec<Option<Value>> =
            targets.iter().map(|_| if targets.len() > 1 { next().leaf() } else { None }).collect();
        let operand = if falls { next() } else { Operand::Undefined };
        let ways =
            targets.into_iter().zip(flags).map(|(target, flag)| (target, Way { flag, payload: next() })).collect();
        let mut state: State =
            known.into_iter().filter_map(|var| base.get(&var).map(|operand| (var, operand.clone()))).collect();
        state.extend(changed.into_iter().map(|var| (var, next())));
        Some(Row { operand, exited, ways, state })
    }

    /// Writes the branch, its results one for each leaf that differs between the arms that live.
    fn finish(
        &mut self,
        branch: Branch,
        mut arms: Vec<Vec<Stmt>>,
        columns: Vec<Column>,
        live: &[bool],
        first: u32,
        span: Span,
    ) -> Vec<Operand> {
        let condition = match &branch {
            Branch::If(condition) => Some(*condition),
            Branch::Match { .. } => None,
        };
        let ends = vec![Vec::new(); live.len()];
        let mut join = Join { condition, arms: &mut arms, ends, results: Vec::new(), first, span, negated: None };
        let joined = columns.iter().map(|column| self.unify(column, &mut join)).collect();
        let Join { ends, results, negated, .. } = join;
        let regions: Vec<Region> = arms
            .into_iter()
            .zip(ends)
            .zip(live)
            .map(|((stmts, end), live)| Region {
                params: Vec::new(),
                stmts,
                end: if *live { End::Yield(end) } else { End::Diverge },
            })
            .collect();
        let op = Lower::finish_op(branch, regions.into_iter());
        self.builder.stmts.push(Stmt { results, op, span });
        self.builder.stmts.extend(negated);
        joined
    }

    /// What is `true` in one arm of an `if` and `false` in the other is its condition.
    fn as_condition(&mut self, column: &[Option<Operand>], join: &mut Join<'_>) -> Option<Operand> {
        let condition = join.condition?;
        let known = |operand: &Option<Operand>| match operand {
            Some(Operand::Leaf(value)) => self.builder.boolean(*value),
            _ => None,
        };
        match [known(column.first()?)?, known(column.get(1)?)?] {
            [true, false] => Some(Operand::Leaf(condition)),
            [false, true] => Some(Operand::Leaf(match &join.negated {
                Some(stmt) => stmt.results[0],
                None => {
                    let result = self.builder.function.fresh(Ty::Bool, Name::None, join.span);
                    join.negated = Some(Stmt { results: vec![result], op: Op::Not(condition), span: join.span });
                    result
                }
            })),
            _ => None,
        }
    }

    /// Joins one column, leaf by leaf.
    fn unify(&mut self, column: &[Option<Operand>], join: &mut Join<'_>) -> Operand {
        let present: Vec<&Operand> =
            column.iter().flatten().filter(|operand| !matches!(operand, Operand::Undefined)).collect();
        // What shows its parts decides.
        let plain = |operand: &&&Operand| matches!(operand, Operand::Leaf(_) | Operand::Place(_));
        let Some(model) = present.iter().find(|operand| !plain(operand)).or(present.first()).copied() else {
            return Operand::Undefined;
        };
        if matches!(model, Operand::Optional { .. })
            && present.iter().any(|operand| self.is_option_out_of_sight(operand))
        {
            let span = join.span;
            let column: Column = column
                .iter()
                .enumerate()
                .map(|(arm, cell)| {
                    let cell = cell.as_ref()?;
                    Some(match self.is_option_out_of_sight(cell) {
                        true => self.in_region(&mut join.arms[arm], |lower| lower.option_in_sight(cell, span)),
                        false => cell.clone(),
                    })
                })
                .collect();
            return self.unify(&column, join);
        }
        self.same_kind(model, &present, join.span);
        let parts = |pick: &mut dyn FnMut(usize, &Operand) -> Operand| -> Column {
            column.iter().enumerate().map(|(arm, cell)| cell.as_ref().map(|operand| pick(arm, operand))).collect()
        };
        match model {
            Operand::Tuple(fields) => {
                let fields = (0..fields.len()).map(|index| {
                    let column = parts(&mut |arm, operand| {
                        // What a call returns, next to a tuple whose parts are in sight.
                        self.in_region(&mut join.arms[arm], |lower| lower.part_of(operand, index, join.span))
                    });
                    self.unify(&column, join)
                });
                Operand::Tuple(fields.collect())
            }
            Operand::Ref(_) => {
                let column = parts(&mut |_, operand| operand.peeled().clone());
                let joined = self.unify(&column, join);
                if let Operand::Place(place) = joined {
                    let chosen = join.results.contains(&place);
                    if chosen {
                        self.builder.function.values[place.index()].storage = Storage::Borrowed;
                    }
                }
                joined.shared_ref()
            }
            Operand::RefMut(_) => {
                let column = parts(&mut |_, operand| operand.peeled().clone());
                let before = join.results.len();
                let joined = self.unify(&column, join);
                if join.results.len() > before {
                    self.diagnostics.report_at(join.span, &Problem::ChosenReference);
                }
                Operand::RefMut(Box::new(joined))
            }
            Operand::Optional { .. } => {
                let tags = parts(&mut |_, operand| match operand {
                    Operand::Optional { tag, .. } => Operand::Leaf(*tag),
                    _ => Operand::Undefined,
                });
                let payloads = parts(&mut |_, operand| match operand {
                    Operand::Optional { payload, .. } => (**payload).clone(),
                    _ => Operand::Undefined,
                });
                let errors = parts(&mut |_, operand| match operand {
                    Operand::Optional { error, .. } => (**error).clone(),
                    _ => Operand::Undefined,
                });
                let tag = self.unify(&tags, join);
                let payload = self.unify(&payloads, join);
                let error = self.unify(&errors, join);
                match tag.leaf() {
                    Some(tag) => Operand::Optional { tag, payload: Box::new(payload), error: Box::new(error) },
                    None => Operand::Undefined,
                }
            }
            Operand::Leaf(model) | Operand::Place(model) => self.unify_leaves(column, *model, join),
            model @ (Operand::Closure(_)
            | Operand::Function(_)
            | Operand::List(_)
            | Operand::Iterate(_)
            | Operand::Variable(_)) => {
                let model = model.clone();
                if column.iter().flatten().any(|operand| *operand != model && *operand != Operand::Undefined) {
                    self.diagnostics.report_at(join.span, &Problem::ChosenClosure);
                }
                model
            }
            Operand::Undefined => Operand::Undefined,
        }
    }

    /// An arm of another kind must not be taken for nothing.
    fn same_kind(&mut self, model: &Operand, present: &[&Operand], span: Span) {
        let fits = |lower: &Self, operand: &Operand| match (model, operand) {
            (Operand::Tuple(parts), Operand::Tuple(others)) => parts.len() == others.len(),
            (Operand::Tuple(_), Operand::Leaf(_)) => true,
            (Operand::Tuple(_), Operand::Place(place)) => !lower.is_sequence(*place),
            (Operand::Ref(_) | Operand::RefMut(_), Operand::Ref(_) | Operand::RefMut(_)) => true,
            (Operand::Optional { .. }, Operand::Optional { .. }) => true,
            (Operand::Leaf(_) | Operand::Place(_), Operand::Leaf(_) | Operand::Place(_)) => true,
            (model, operand) => model == operand,
        };
        if self.diagnostics.is_empty() && !present.iter().all(|operand| fits(self, operand)) {
            let problem = match model {
                Operand::Optional { .. } => Problem::HiddenOption,
                Operand::Closure(_) | Operand::Function(_) | Operand::List(_) | Operand::Iterate(_) => {
                    Problem::ChosenClosure
                }
                _ => Problem::Destructuring,
            };
            self.diagnostics.report_at(span, &problem);
        }
    }

    fn unify_leaves(&mut self, column: &[Option<Operand>], model: Value, join: &mut Join<'_>) -> Operand {
        let scalar = |lower: &Self, operand: &Operand| match operand {
            Operand::Place(place) => {
                let data = lower.builder.function.data(*place);
                !lower.is_sequence(*place) && !data.cell && !lower.is_whole(*place)
            }
            _ => false,
        };
        let differ = column.iter().flatten().any(|operand| *operand != Operand::Place(model));
        if differ && column.iter().flatten().any(|operand| scalar(self, operand)) {
            // One number or another: each is read where it is chosen.
            let span = join.span;
            let loaded: Column = column
                .iter()
                .enumerate()
                .map(|(arm, cell)| match cell {
                    Some(Operand::Place(place)) if scalar(self, &Operand::Place(*place)) => {
                        let stmts = &mut join.arms[arm];
                        Some(self.in_region(stmts, |lower| lower.load_place(*place, false, span)))
                    }
                    cell => cell.clone(),
                })
                .collect();
            return self.unify(&loaded, join);
        }
        let of = |operand: &Operand| match operand {
            Operand::Leaf(value) | Operand::Place(value) => Some(*value),
            _ => None,
        };
        let place = column.iter().flatten().any(|operand| matches!(operand, Operand::Place(_)));
        let wrap = |value| if place { Operand::Place(value) } else { Operand::Leaf(value) };
        if let Some(condition) = self.as_condition(column, join) {
            return condition;
        }
        if place {
            // What a call returns next to a sequence is one as well.
            column.iter().flatten().for_each(|operand| {
                self.as_place(operand);
            });
        }
        let same = column.iter().flatten().all(|operand| of(operand) == Some(model));
        if same && model.0 < join.first {
            return wrap(model);
        }
        let ty = self.join_type(column, model);
        for (arm, cell) in column.iter().enumerate() {
            let Some(operand) = cell else { continue };
            let value = match of(operand) {
                Some(value) => value,
                None => self.in_region(&mut join.arms[arm], |lower| {
                    lower.builder.span = join.span;
                    lower.undefined_value(model, ty)
                }),
            };
            join.ends[arm].push(value);
        }
        let result = self.builder.function.fresh(ty, Name::None, join.span);
        self.builder.function.values[result.index()].cell = self.builder.function.data(model).cell;
        let shapes = column.iter().flatten().filter_map(|operand| self.types.get(&of(operand)?));
        if let Some(shape) = shapes.clone().find(|shape| shape.is_known_sequence()).or(self.types.get(&model)).cloned()
        {
            self.types.insert(result, shape);
        }
        let values: Vec<Value> = column.iter().flatten().filter_map(of).collect();
        self.name_like(result, &values);
        join.results.push(result);
        wrap(result)
    }

    pub(super) fn join_type(&mut self, column: &[Option<Operand>], model: Value) -> Ty {
        let mut ty = self.builder.function.ty(model);
        for operand in column.iter().flatten() {
            let (Operand::Leaf(value) | Operand::Place(value)) = operand else { continue };
            let other = self.builder.function.ty(*value);
            self.builder.function.widths.unify(ty, other);
            if other.is_real() || other.is_memory() && !ty.is_memory() {
                ty = other;
            } else if ty == Ty::Int && other == Ty::Opaque {
                ty = Ty::Opaque;
            }
        }
        ty
    }

    pub(super) fn bool_literal(&mut self, value: bool, span: Span) -> Value {
        self.builder.span = span;
        self.builder.push(Op::Literal(Literal::Bool(value)), Ty::Bool)
    }

    /// Appends to a region that has been left.
    pub(super) fn in_region<T>(&mut self, stmts: &mut Vec<Stmt>, append: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.builder.enter();
        self.builder.stmts = std::mem::take(stmts);
        let result = append(self);
        *stmts = self.builder.leave(outer);
        result
    }
}

/// A branch whose results are being put together.
struct Join<'j> {
    /// Of an `if`.
    condition: Option<Value>,
    /// The condition's negation, to follow the branch.
    negated: Option<Stmt>,
    arms: &'j mut Vec<Vec<Stmt>>,
    ends: Vec<Vec<Value>>,
    results: Vec<Value>,
    /// Values from here on belong to the arms.
    first: u32,
    span: Span,
}
