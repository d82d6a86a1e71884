//! What in memory is still there when the reverse sweep comes to it.
//!
//! A place is *stable* after a statement if nothing that may run later writes to it: nothing further down, and nothing in
//! a loop around that the memory outlives. What is read from it need not be recorded.

use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Column, Function, Mutation, Op, Part, Region, Stmt, Value, operands, regions};

pub(crate) struct Stability {
    /// Each place's memory, by a value that stands for it.
    parents: HashMap<Value, Value>,
    writers: HashMap<Value, Vec<Path>>,
    homes: HashMap<Value, Path>,
    positions: HashMap<Value, Path>,
    /// The memories whose length may change.
    resized: HashSet<Value>,
    /// The memories that the reverse sweep finds as they were at first.
    initial: HashSet<Value>,
    /// Those that it finds in whatever state.
    changed: HashSet<Value>,
}

/// The way to a statement: in each region on it, where, and whether the region is a loop's.
type Path = Vec<Step>;

#[derive(Clone, Copy, PartialEq, Eq)]
struct Step {
    region: usize,
    index: usize,
    repeated: bool,
}

impl Stability {
    pub(crate) fn of(function: &Function) -> Self {
        let mut stability = Stability {
            parents: HashMap::default(),
            writers: HashMap::default(),
            homes: HashMap::default(),
            positions: HashMap::default(),
            resized: HashSet::default(),
            initial: HashSet::default(),
            changed: HashSet::default(),
        };
        stability.unite(function, &function.body);
        stability.resized = stability.resized.iter().map(|value| stability.memory(*value)).collect();
        let mut walk =
            Walk { function, stability: &mut stability, slices: HashSet::default(), regions: 0, path: Vec::new() };
        for param in &function.body.params {
            walk.home(*param);
        }
        walk.region(&function.body, false);
        stability
    }

    /// A value is another, computed a second time from what was kept of its memory.
    pub(crate) fn repeat(&mut self, value: Value, copy: Value) {
        self.parents.insert(copy, self.memory(value));
        if let Some(position) = self.positions.get(&value).cloned() {
            self.positions.insert(copy, position);
        }
    }

    /// The value that stands for a place's memory.
    pub(crate) fn memory(&self, place: Value) -> Value {
        let mut place = place;
        while let Some(parent) = self.parents.get(&place) {
            place = *parent;
        }
        place
    }

    /// The reverse sweep is given the parameters once more, as they were at first, or those by `&mut` as they happen to be.
    pub(crate) fn begin_again(&mut self, function: &Function) {
        let memories = |mutable: bool| {
            let params = function.params.iter().filter(move |param| param.mutable || !mutable);
            params.flat_map(|param| param.shape.leaves()).map(|leaf| self.memory(leaf)).collect()
        };
        (self.initial, self.changed) = (memories(false), memories(true));
    }

    /// Whether nothing writes to a place at all.
    pub(crate) fn is_never_written(&self, place: Value) -> bool {
        !self.writers.contains_key(&self.memory(place))
    }

    /// Whether a variable has the length that it has at first throughout.
    pub(crate) fn keeps_its_length(&self, variable: Value) -> bool {
        self.memory(variable) == variable && !self.resized.contains(&variable)
    }

    /// Whether a place is left alone from a statement on, which is known by one of its values.
    pub(crate) fn holds_after(&self, place: Value, at: Value) -> bool {
        let memory = self.memory(place);
        if self.changed.contains(&memory) {
            return false;
        }
        let Some(writers) = self.writers.get(&memory) else { return true };
        if self.initial.contains(&memory) {
            return false;
        }
        let (Some(path), Some(home)) = (self.positions.get(&at), self.homes.get(&memory)) else { return false };
        writers.iter().all(|writer| {
            let split = path.iter().zip(writer).position(|(left, right)| left != right);
            let Some(split) = split else { return false };
            let (here, there) = (path[split], writer[split]);
            // Loops that run again, with the memory as it was left.
            let repeated = path[..=split].iter().zip(0..).any(|(step, depth)| step.repeated && depth > home.len());
            !repeated && (here.region != there.region || there.index < here.index)
        })
    }

    /// Whether nothing writes to a place from one statement of a region up to a later one, which are known by one of their values.
    pub(crate) fn holds_between(&self, place: Value, first: Value, second: Value) -> bool {
        let positions = (self.positions.get(&first), self.positions.get(&second));
        let (Some((from, around)), Some((to, beside))) =
            (positions.0.and_then(|path| path.split_last()), positions.1.and_then(|path| path.split_last()))
        else {
            return false;
        };
        let memory = self.memory(place);
        let mut writers = self.writers.get(&memory).into_iter().flatten();
        around == beside
            && from.region == to.region
            && writers.all(|writer| {
                !writer.starts_with(around)
                    || writer.get(around.len()).is_none_or(|step| step.index < from.index || step.index >= to.index)
            })
    }

    fn join(&mut self, left: Value, right: Value) {
        let (left, right) = (self.memory(left), self.memory(right));
        if left != right {
            self.parents.insert(right, left);
        }
    }

    fn unite(&mut self, function: &Function, region: &Region) {
        let memory = |value: &Value| function.ty(*value).is_memory();
        for stmt in &region.stmts {
            // One variable that is now this, now that.
            let mut joined = Vec::new();
            let mut pairs: Vec<(Value, Value)> = Vec::new();
            match &stmt.op {
                Op::View { base, .. } | Op::SplitMut { base, .. } => {
                    pairs.extend(stmt.results.iter().map(|view| (*base, *view)));
                }
                Op::Loop(inner) => {
                    pairs.extend(inner.inits.iter().copied().zip(inner.carried().iter().copied()));
                    pairs.extend(inner.next().iter().copied().zip(inner.carried().iter().copied()));
                    pairs.extend(inner.carried().iter().copied().zip(stmt.results.iter().copied()));
                }
                op => {
                    if let Op::Match { scrutinees, arms } = op {
                        let columns = arms.iter().filter_map(|arm| arm.columns(scrutinees)).flatten();
                        for Column { scrutinee, bindings, .. } in columns {
                            pairs.extend(bindings.into_iter().map(|binding| (scrutinee, binding)));
                        }
                    }
                    for arm in regions(op) {
                        pairs.extend(arm.yields().iter().copied().zip(stmt.results.iter().copied()));
                    }
                }
            }
            for (left, right) in pairs {
                if memory(&left) && memory(&right) {
                    self.join(left, right);
                    if !matches!(stmt.op, Op::View { .. } | Op::SplitMut { .. }) {
                        joined.push(left);
                    }
                }
            }
            self.resized.extend(joined);
            regions(&stmt.op).into_iter().for_each(|inner| self.unite(function, inner));
        }
    }
}

struct Walk<'w> {
    function: &'w Function,
    stability: &'w mut Stability,
    /// The sub-slices.
    slices: HashSet<Value>,
    regions: usize,
    path: Path,
}

impl Walk<'_> {
    /// The memory is made here, unless a region further out has it already.
    fn home(&mut self, value: Value) {
        if self.function.ty(value).is_memory() {
            let memory = self.stability.memory(value);
            let here: Path = self.path[..self.path.len().saturating_sub(1)].to_vec();
            let home = self.stability.homes.entry(memory).or_insert_with(|| here.clone());
            if here.len() < home.len() {
                *home = here;
            }
        }
    }

    fn region(&mut self, region: &Region, repeated: bool) {
        self.regions += 1;
        let id = self.regions;
        for (index, stmt) in region.stmts.iter().enumerate() {
            self.path.push(Step { region: id, index, repeated });
            self.stmt(stmt);
            self.path.pop();
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        let made = match &stmt.op {
            Op::Call(call) => Some(call.tape),
            _ => None,
        };
        for value in stmt.results.iter().copied().chain(made) {
            self.stability.positions.insert(value, self.path.clone());
        }
        if !matches!(stmt.op, Op::View { .. } | Op::SplitMut { .. }) {
            stmt.results.iter().for_each(|result| self.home(*result));
        }
        let mut written = stmt.op.written();
        if let Op::Foreign(foreign) = &stmt.op
            && !foreign.pure_
        {
            written.extend(operands(&stmt.op).into_iter().filter(|arg| self.function.data(*arg).cell));
        }
        if matches!(&stmt.op, Op::View { part: Part::Range { .. }, .. } | Op::SplitMut { .. }) {
            self.slices.extend(&stmt.results);
        }
        for place in written {
            let memory = self.stability.memory(place);
            if self.may_resize(&stmt.op, place, memory) {
                self.stability.resized.insert(memory);
            }
            self.stability.writers.entry(memory).or_default().push(self.path.clone());
        }
        for inner in regions(&stmt.op) {
            let repeated = matches!(stmt.op, Op::Loop(_));
            for param in &inner.params {
                self.path.push(Step { region: usize::MAX, index: 0, repeated });
                self.home(*param);
                self.path.pop();
            }
            self.region(inner, repeated);
        }
    }

    /// Whether what is written to a place may change the length of the variable that it is in.
    fn may_resize(&self, op: &Op, place: Value, variable: Value) -> bool {
        match op {
            Op::Store { .. } | Op::Update { .. } | Op::Take { .. } => place == variable,
            Op::Mutate { how, .. } => !matches!(
                how,
                Mutation::Swap
                    | Mutation::Reverse
                    | Mutation::RotateLeft
                    | Mutation::RotateRight
                    | Mutation::Fill
                    | Mutation::CopyFrom
                    | Mutation::Permute
                    | Mutation::PermuteBack
                    | Mutation::Accumulate
                    | Mutation::AccumulateAll
                    | Mutation::Zero
            ),
            _ => !self.slices.contains(&place),
        }
    }
}
