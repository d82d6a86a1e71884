//! Whether the iterations of a reversed loop depend on each other.

use super::Reverse;
use super::fuse::bases_of;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Mutation, Op, Region, Value, regions};

impl Reverse {
    /// Whether all that an iteration does to what others see is to add.
    pub(super) fn is_independent(&self, region: &Region) -> bool {
        self.adds(region, false)
    }

    /// Whether nothing comes of an iteration whose result has no adjoint: it adds multiples of that, and calls what does.
    pub(super) fn is_driven(&self, region: &Region) -> bool {
        self.adds(region, true)
    }

    fn adds(&self, region: &Region, calls: bool) -> bool {
        let mut bases = HashMap::default();
        bases_of(region, &mut bases);
        let shadows: HashSet<Value> = self.shadows.values().copied().collect();
        let root = |mut place: Value| {
            while let Some(base) = bases.get(&place) {
                place = *base;
            }
            place
        };
        // Shadows are memories of their own: what one holds is the same throughout if none but others are added to.
        let mut changed = HashSet::default();
        added_to(region, &mut changed);
        let changed: HashSet<Value> = changed.into_iter().map(root).collect();
        let all_known = changed.is_subset(&shadows);
        self.only_adds(region, calls, &|place| {
            let root = root(place);
            shadows.contains(&root) && (!all_known || changed.contains(&root))
        })
    }

    fn only_adds(&self, region: &Region, calls: bool, is_changed: &dyn Fn(Value) -> bool) -> bool {
        region.stmts.iter().all(|stmt| match &stmt.op {
            Op::Take { .. } | Op::Store { .. } | Op::Pop { .. } | Op::Push { .. } | Op::Sum { .. } => false,
            Op::Mutate { how, args, .. } => *how == Mutation::Accumulate && !args.iter().any(|arg| is_changed(*arg)),
            Op::Load { place, .. } => !is_changed(*place),
            // What is changed has an adjoint of its own, and what was kept of each call is taken back from each.
            Op::CallAdjoint { call, .. } => calls && !call.args.iter().any(|arg| arg.mutable || arg.kept.is_some()),
            op => regions(op).into_iter().all(|inner| self.only_adds(inner, calls, is_changed)),
        })
    }
}

/// The places that a region adds to.
fn added_to(region: &Region, places: &mut HashSet<Value>) {
    for stmt in &region.stmts {
        places.extend(stmt.op.written());
        regions(&stmt.op).into_iter().for_each(|inner| added_to(inner, places));
    }
}
