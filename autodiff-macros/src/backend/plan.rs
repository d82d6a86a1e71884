//! Which values are written where they are used instead of being bound by a `let`, and how long each name is needed.

use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Alloc, Function, Kept, Loop, Name, Op, Part, Region, Stmt, Storage, Ty, Value, operands, region_uses, regions,
};

pub(super) struct Plan<'f> {
    function: &'f Function,
    /// The statement of each value that is written in place.
    pub(super) inlined: HashMap<Value, &'f Stmt>,
    /// Where each value is read, by positions in the order in which statements and ends of regions are written; sorted.
    uses: HashMap<Value, Vec<usize>>,
    /// Literals that a method is called on, or on what they begin, which rustc must know the type of.
    pub(super) receivers: HashSet<Value>,
    /// Literals without a name.
    literals: HashSet<Value>,
    /// How often each value is read.
    counts: HashMap<Value, usize>,
    /// Of each part of a place, the place.
    bases: HashMap<Value, Value>,
    /// Variables in memory that something changes in place.
    mutated: HashSet<Value>,
    /// What is read from a place.
    loads: HashMap<Value, Value>,
    /// The first of the numbers that an array is made of.
    firsts: HashMap<Value, Value>,
    /// Arrays that are made here: those are copied rather than moved.
    arrays: HashSet<Value>,
    /// The names of the variables that the loops around carry.
    carried: Vec<Vec<String>>,
}

impl<'f> Plan<'f> {
    pub(super) fn of(function: &'f Function) -> Self {
        let mut plan = Plan {
            function,
            inlined: HashMap::default(),
            uses: HashMap::default(),
            receivers: HashSet::default(),
            literals: HashSet::default(),
            counts: HashMap::default(),
            bases: HashMap::default(),
            mutated: HashSet::default(),
            loads: HashMap::default(),
            firsts: HashMap::default(),
            arrays: HashSet::default(),
            carried: Vec::new(),
        };
        let mut counts = HashMap::default();
        note_literals(function, &function.body, &mut plan.literals);
        count(&function.body, &mut counts);
        plan.places(function, &function.body);
        plan.choose(function, &function.body, &counts);
        let mut end = 1;
        plan.position(&function.body, &mut end);
        plan.note_terms(&function.body);
        // A place among the parameters is read again where its shadow is cleared.
        let places = function.params.iter().filter_map(|param| param.place(|value| function.ty(value)));
        places.for_each(|place| plan.uses.entry(place).or_default().push(end - 1));
        plan.uses.values_mut().for_each(|uses| uses.sort_unstable());
        plan.counts = counts;
        plan
    }

    /// Whether the value is a part of a place that is written as such.
    pub(super) fn is_view(&self, value: Value) -> bool {
        self.inlined.get(&value).is_some_and(|stmt| matches!(stmt.op, Op::View { .. }))
    }

    /// The variable that a place is a part of.
    pub(super) fn root(&self, place: Value) -> Value {
        self.bases.get(&place).map_or(place, |base| self.root(*base))
    }

    pub(super) fn count(&self, value: Value) -> usize {
        self.counts.get(&value).copied().unwrap_or_default()
    }

    pub(super) fn is_mutated(&self, value: Value) -> bool {
        self.mutated.contains(&value)
    }

    fn places(&mut self, function: &Function, region: &Region) {
        for stmt in &region.stmts {
            match &stmt.op {
                Op::View { base, mutable, .. } => {
                    // A part of what there may not be is a variable of its own, that there may not be.
                    let held = stmt.results.iter().filter(|view| function.data(**view).storage != Storage::Optional);
                    self.bases.extend(held.map(|view| (*view, *base)));
                    if *mutable {
                        self.mutate(function, *base);
                    }
                }
                Op::Destructure { base, mutable: true, .. } => self.mutate(function, *base),
                Op::SplitMut { base, .. } => {
                    self.bases.extend(stmt.results.iter().map(|view| (*view, *base)));
                    self.mutate(function, *base);
                }
                Op::Load { place, .. } => {
                    self.loads.extend(stmt.results.iter().map(|result| (*result, *place)));
                }
                Op::Alloc(Alloc::Array { .. }) => self.arrays.extend(&stmt.results),
                Op::Alloc(Alloc::List { items, arity: 0, vec }) => {
                    if !vec {
                        self.arrays.extend(&stmt.results);
                    }
                    self.firsts.extend(stmt.results.iter().copied().zip(items.first().copied()));
                }
                Op::Push { stack, .. } | Op::Pop { stack } | Op::Checkpoints { stack, .. } => {
                    self.mutated.insert(*stack);
                }
                Op::CallAdjoint { shadows, call, .. } => {
                    shadows.iter().flatten().for_each(|shadow| self.mutate(function, *shadow));
                    call.written().into_iter().for_each(|place| self.mutate(function, place));
                }
                Op::CallAdjointTangent { shadows, call, tangents, .. } => {
                    shadows.iter().flatten().flatten().for_each(|shadow| self.mutate(function, *shadow));
                    let tangents = tangents.iter().flatten().filter(|arg| arg.mutable);
                    let tangents = tangents.flat_map(|arg| arg.shape.leaves());
                    call.written().into_iter().chain(tangents).for_each(|place| self.mutate(function, place));
                }
                op => op.written().into_iter().for_each(|place| self.mutate(function, place)),
            }
            if let Op::CallAugmented(call) | Op::CallAdjoint { call, .. } = &stmt.op {
                self.mutated.extend(call.args.iter().filter_map(|arg| arg.kept).map(Kept::stack));
            }
            regions(&stmt.op).into_iter().for_each(|inner| self.places(function, inner));
            if let Op::Match { scrutinees, arms } = &stmt.op {
                for column in arms.iter().filter_map(|arm| arm.columns(scrutinees)).flatten() {
                    if self.changes_part(function, &column.bindings) {
                        self.mutate(function, column.scrutinee);
                    }
                }
            }
        }
    }

    /// Whether a part that a pattern binds by reference is changed.
    pub(super) fn changes_part(&self, function: &Function, bindings: &[Value]) -> bool {
        bindings.iter().any(|binding| !function.data(*binding).cell && self.mutated.contains(binding))
    }

    /// What holds the place itself is changed; a reference to it is not.
    fn mutate(&mut self, function: &Function, place: Value) {
        if function.data(place).storage == Storage::Owned || !self.bases.contains_key(&place) {
            self.mutated.insert(place);
        }
        if let Some(base) = self.bases.get(&place).copied() {
            self.mutate(function, base);
        }
    }

    /// Whether the value is read after one position and up to another.
    pub(super) fn is_used_within(&self, value: Value, after: usize, until: usize) -> bool {
        self.uses.get(&value).is_some_and(|uses| {
            let next = uses.partition_point(|usage| *usage <= after);
            uses.get(next).is_some_and(|usage| *usage <= until)
        })
    }

    pub(super) fn is_used(&self, value: Value) -> bool {
        self.uses.contains_key(&value)
    }

    fn choose(&mut self, function: &'f Function, region: &'f Region, counts: &HashMap<Value, usize>) {
        // The statement of this region that reads a value.
        let mut consumers: HashMap<Value, usize> = HashMap::default();
        for (index, stmt) in region.stmts.iter().enumerate() {
            // While a place is borrowed to be changed, it can't be read.
            let mutable = matches!(stmt.op, Op::View { part: Part::Range { .. }, mutable: true, .. })
                || matches!(&stmt.op, Op::CallAdjoint { shadows, .. } if shadows.iter().any(Option::is_some))
                || matches!(&stmt.op, Op::CallAdjointTangent { shadows, .. } if shadows.iter().any(Option::is_some))
                || matches!(&stmt.op, Op::Mutate { place, .. } if self.bases.contains_key(place));
            operands(&stmt.op).into_iter().for_each(|value| {
                consumers.insert(value, if mutable { usize::MAX } else { index });
            });
        }
        let end = region.stmts.len();
        region.yields().iter().for_each(|value| {
            consumers.insert(*value, end);
        });
        for (index, stmt) in region.stmts.iter().enumerate() {
            for value in regions(&stmt.op).into_iter().flat_map(region_uses) {
                consumers.entry(value).or_insert(usize::MAX - index);
            }
        }
        // From the last: the statement that an inlined one ends up in is then known.
        let mut roots: Vec<usize> = (0..end).collect();
        // The statements that end up in an arm of a selection, which is written as a branch.
        let mut lazy = vec![false; end];
        for (index, stmt) in region.stmts.iter().enumerate().rev() {
            if let Op::Loop(inner) = &stmt.op {
                let names = inner.carried().iter().filter_map(|param| function.data(*param).name.text());
                self.carried.push(names.map(str::to_string).collect());
            } else if !matches!(stmt.op, Op::If { .. } | Op::MatchRecord { .. }) || index + 1 < end {
                self.carried.push(Vec::new());
            } else {
                let names = self.carried.last().cloned().unwrap_or_default();
                self.carried.push(names);
            }
            for inner in regions(&stmt.op) {
                self.choose(function, inner, counts);
            }
            self.carried.pop();
            if let Op::Loop(inner) = &stmt.op {
                self.initial(function, region, (index, inner), counts, &mut roots);
            }
            let [result] = stmt.results[..] else { continue };
            // A part of a shadow is always written as such; the user's sub-slices are references.
            let bound = function.data(result).storage != Storage::Owned;
            if is_element(&stmt.op) || matches!(stmt.op, Op::View { .. }) && !bound {
                // Written wherever it is used; what it is found by is evaluated where it stands.
                self.inlined.insert(result, stmt);
                if counts.get(&result) == Some(&1)
                    && let Some(root) = consumers.get(&result).and_then(|consumer| roots.get(*consumer))
                {
                    roots[index] = *root;
                } else {
                    for operand in operands(&stmt.op) {
                        consumers.insert(operand, usize::MAX);
                    }
                }
                continue;
            }
            if is_named(function, result) && !self.is_next(function, region, result, counts)
                || function.data(result).cell
                || matches!(stmt.op, Op::Alloc(_)) && self.is_mutated(result)
                || is_block(&stmt.op)
            {
                continue;
            }
            if self.is_atom(&stmt.op) {
                let root = consumers.get(&result).map(|consumer| roots.get(*consumer).copied().unwrap_or(*consumer));
                let given = |like| root.is_some_and(|root| self.is_given(region, like, root, &roots));
                // What a zero is like is asked before that is moved.
                if !matches!(stmt.op, Op::Zero { like, .. } if function.ty(like) == Ty::Opaque && given(like)) {
                    self.inlined.insert(result, stmt);
                }
                continue;
            }
            let Some(&consumer) = consumers.get(&result) else { continue };
            if counts.get(&result) != Some(&1) || consumer > end {
                continue;
            }
            let root = roots.get(consumer).copied().unwrap_or(end);
            let pure = stmt.op.is_pure(&|value| function.ty(value));
            // An effect stays in order: only what is written into the same statement comes between.
            lazy[index] = region.stmts.get(consumer).is_some_and(|stmt| match &stmt.op {
                Op::Select { condition, .. } => *condition != result,
                _ => lazy[consumer] && self.is_inlined(stmt),
            });
            if lazy[index] && !pure {
                continue;
            }
            // What a vector holds, or what a zero is like, is read before that is moved.
            if let Op::Load { place, .. } | Op::Length { place } | Op::Alloc(Alloc::Zero { like: place }) = stmt.op
                && self.is_given(region, self.root(place), root, &roots)
            {
                continue;
            }
            if pure || (index + 1..root).all(|between| roots[between] == root || is_inlined_atom(self, region, between))
            {
                self.inlined.insert(result, stmt);
                roots[index] = root;
            }
        }
    }

    /// Whether the statement at `root`, or the end of the region, gives a variable in memory away, by itself or by what
    /// is written into it.
    fn is_given(&self, region: &Region, memory: Value, root: usize, roots: &[usize]) -> bool {
        if self.arrays.contains(&memory) {
            return false;
        }
        let gives = |stmt: &Stmt| match &stmt.op {
            Op::Alloc(Alloc::Copy { .. } | Alloc::Zero { .. }) => false,
            Op::Record { .. } | Op::Alloc(_) | Op::Push { .. } => operands(&stmt.op).contains(&memory),
            Op::CallAdjointTangent { seeds, .. } => seeds.contains(&memory),
            _ => false,
        };
        region.stmts.iter().zip(roots).any(|(stmt, at)| *at == root && gives(stmt))
            || root == region.stmts.len() && region.yields().contains(&memory)
    }

    /// What a loop's variable begins as goes by the variable's name.
    fn initial(
        &mut self,
        function: &Function,
        region: &'f Region,
        (index, inner): (usize, &Loop),
        counts: &HashMap<Value, usize>,
        roots: &mut [usize],
    ) {
        for (init, result) in inner.inits.iter().zip(&region.stmts[index].results) {
            let named = |value: Value| function.data(value).name.text();
            let Some(at) = region.stmts[..index].iter().rposition(|stmt| stmt.results == [*init]) else { continue };
            let made = &region.stmts[at];
            let same = named(*init) == named(*result) && function.data(*init).annotation.is_none();
            let pure = made.op.is_pure(&|value| function.ty(value));
            if counts.get(init) == Some(&1) && same && pure && !is_block(&made.op) && !function.data(*init).cell {
                self.inlined.insert(*init, made);
                // What is written into it is written at the loop.
                roots[at] = index;
            }
        }
    }

    /// The next value of a variable of the loop goes by the variable's name.
    fn is_next(&self, function: &Function, region: &Region, result: Value, counts: &HashMap<Value, usize>) -> bool {
        counts.get(&result) == Some(&1)
            && region.yields().contains(&result)
            && self.carried.last().is_some_and(|names| {
                function.data(result).name.text().is_some_and(|name| names.iter().any(|carried| carried == name))
            })
    }

    fn is_atom(&self, op: &Op) -> bool {
        is_short(op) || matches!(op, Op::Neg(value) if self.literals.contains(value))
    }

    fn position(&mut self, region: &'f Region, next: &mut usize) {
        for stmt in &region.stmts {
            let here = *next;
            *next += 1;
            if !self.is_inlined(stmt) {
                self.note_operands(&stmt.op, here);
            }
            for inner in regions(&stmt.op) {
                self.position(inner, next);
            }
        }
        let here = *next;
        *next += 1;
        region.yields().iter().for_each(|value| self.note(*value, here));
    }

    pub(super) fn is_inlined(&self, stmt: &Stmt) -> bool {
        matches!(stmt.results[..], [result] if self.inlined.contains_key(&result))
    }

    /// What a method is called on has the type of the first term or factor that it is made of.
    fn note_terms(&mut self, region: &Region) {
        for stmt in region.stmts.iter().rev() {
            regions(&stmt.op).into_iter().for_each(|inner| self.note_terms(inner));
            if let (Op::Arithmetic(_, first, _) | Op::Neg(first) | Op::Copy(first), [result]) =
                (&stmt.op, &stmt.results[..])
                && self.receivers.contains(result)
            {
                self.receivers.insert(*first);
            }
        }
    }

    fn note(&mut self, value: Value, here: usize) {
        self.uses.entry(value).or_default().push(here);
        if let Some(stmt) = self.inlined.get(&value).copied() {
            self.note_operands(&stmt.op, here);
        }
    }

    /// What is read from an array of literals has their type, and what is computed of that.
    fn receive(&mut self, value: Value) {
        let array = self.loads.get(&value).map(|place| self.root(*place));
        self.receivers.extend(array.and_then(|array| self.firsts.get(&array)));
        if let Some(Op::Arithmetic(..) | Op::Neg(_)) = self.inlined.get(&value).map(|stmt| &stmt.op) {
            operands(&self.inlined[&value].op).into_iter().for_each(|operand| self.receive(operand));
        }
    }

    fn note_operands(&mut self, op: &Op, here: usize) {
        let receiver = match op {
            Op::Rule { args, .. } => args.first(),
            Op::Foreign(foreign) => foreign.args.first(),
            _ => None,
        };
        if let Some(receiver) = receiver {
            self.receivers.insert(*receiver);
            self.receive(*receiver);
        }
        // Of what a number's zero is like, the type alone is of interest.
        if !matches!(op, Op::Zero { like, .. } if self.function.ty(*like).is_real()) {
            operands(op).into_iter().for_each(|value| self.note(value, here));
        }
    }
}

fn count(region: &Region, counts: &mut HashMap<Value, usize>) {
    for stmt in &region.stmts {
        operands(&stmt.op).into_iter().for_each(|value| *counts.entry(value).or_default() += 1);
        regions(&stmt.op).into_iter().for_each(|inner| count(inner, counts));
    }
    region.yields().iter().for_each(|value| *counts.entry(*value).or_default() += 1);
}

/// The literals that the user gave no name to: those are written in place.
fn note_literals(function: &Function, region: &Region, literals: &mut HashSet<Value>) {
    for stmt in &region.stmts {
        if matches!(stmt.op, Op::Literal(_)) {
            literals.extend(stmt.results.iter().filter(|result| !is_named(function, **result)));
        }
        regions(&stmt.op).into_iter().for_each(|inner| note_literals(function, inner, literals));
    }
}

fn is_named(function: &Function, value: Value) -> bool {
    matches!(function.data(value).name, Name::User(_) | Name::Adjoint(_))
}

/// As short as a name for it.
fn is_short(op: &Op) -> bool {
    match op {
        Op::Literal(_) => true,
        Op::Zero { .. } | Op::Undefined => true,
        Op::Foreign(foreign) => foreign.pure_ && foreign.args.is_empty(),
        _ => false,
    }
}

/// An element or a field of a place.
fn is_element(op: &Op) -> bool {
    matches!(op, Op::View { part: Part::Index(_) | Part::Field(_), .. })
}

/// What is a statement of its own.
fn is_block(op: &Op) -> bool {
    matches!(
        op,
        Op::If { .. }
            | Op::Match { .. }
            | Op::MatchRecord { .. }
            | Op::CallAugmented(_)
            | Op::CallAdjoint { .. }
            | Op::CallTangent { .. }
            | Op::CallAdjointTangent { .. }
            | Op::Accumulate { .. }
            | Op::GraphInput { .. }
            | Op::GraphNode { .. }
            | Op::Loop(_)
            | Op::Sums { .. }
            | Op::SplitMut { .. }
            | Op::Destructure { .. }
            | Op::Mutate { .. }
            | Op::Stack(_)
            | Op::Tape(_)
    )
}

fn is_inlined_atom(plan: &Plan<'_>, region: &Region, index: usize) -> bool {
    plan.is_inlined(&region.stmts[index]) && plan.is_atom(&region.stmts[index].op)
}
