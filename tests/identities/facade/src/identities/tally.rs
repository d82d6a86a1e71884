//! How much has been compared.

use std::collections::BTreeMap;
use std::ops::AddAssign;
use std::sync::{Mutex, PoisonError};

/// Counts of calls and comparisons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Companions in reverse that were called.
    pub calls: usize,
    /// Of them, those compared with `f_jvp`.
    pub first_order: usize,
    /// Of these, those compared with `f_jvp_lanes` as well.
    pub in_lanes: usize,
    /// Of them, those compared with `f_hvp`.
    pub second_order: usize,
    /// Elements of products with a Hessian that difference quotients have confirmed.
    pub differences: usize,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.calls += other.calls;
        self.first_order += other.first_order;
        self.in_lanes += other.in_lanes;
        self.second_order += other.second_order;
        self.differences += other.differences;
    }
}

static TALLIES: Mutex<BTreeMap<&'static str, Tally>> = Mutex::new(BTreeMap::new());

impl Tally {
    /// Counts it for a module.
    pub(crate) fn add_to(self, module: &'static str) {
        *TALLIES.lock().unwrap_or_else(PoisonError::into_inner).entry(module).or_default() += self;
    }
}

/// What has been compared in functions of a module, and of those inside it.
pub fn tally(module: &str) -> Tally {
    let tallies = TALLIES.lock().unwrap_or_else(PoisonError::into_inner);
    let mut sum = Tally::default();
    for (name, tally) in tallies.iter() {
        let rest = name.strip_prefix(module);
        if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::")) {
            sum += *tally;
        }
    }
    sum
}
