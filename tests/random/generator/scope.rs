//! The variables in sight, with bounds of what they hold.

/// A real variable.
#[derive(Clone)]
pub(super) struct Variable {
    pub(super) name: String,
    pub(super) mutable: bool,
    /// Declared as `&f64`.
    pub(super) reference: bool,
    /// Whether its type is known to be `f64` where it stands, so that a method may be called on it.
    pub(super) typed: bool,
    pub(super) size: f64,
    pub(super) slope: f64,
    /// No longer in sight, because another variable took its name.
    pub(super) hidden: bool,
    pub(super) id: usize,
}

/// The variables in sight.
#[derive(Clone, Default)]
pub(super) struct Scope {
    reals: Vec<Variable>,
    pub(super) integers: Vec<String>,
    pub(super) conditions: Vec<String>,
    /// Options of reals, with bounds of what they hold.
    pub(super) options: Vec<(String, f64, f64)>,
    next: usize,
}

impl Variable {
    pub(super) fn new(name: &str, size: f64, slope: f64) -> Self {
        let name = name.to_owned();
        Self { name, mutable: false, reference: false, typed: true, size, slope, hidden: false, id: 0 }
    }
}

impl Scope {
    /// Adds a variable, which hides others of its name.
    pub(super) fn declare(&mut self, variable: Variable) {
        self.hide(&variable.name);
        self.next += 1;
        self.reals.push(Variable { id: self.next, ..variable });
    }

    pub(super) fn declare_integer(&mut self, name: &str) {
        self.hide(name);
        self.integers.push(name.to_owned());
    }

    pub(super) fn declare_condition(&mut self, name: &str) {
        self.hide(name);
        self.conditions.push(name.to_owned());
    }

    /// Puts a name out of sight.
    pub(super) fn hide(&mut self, name: &str) {
        self.reals.iter_mut().filter(|known| known.name == name).for_each(|known| known.hidden = true);
        self.integers.retain(|known| known != name);
        self.conditions.retain(|known| known != name);
    }

    pub(super) fn visible(&self) -> impl Iterator<Item = &Variable> {
        self.reals.iter().filter(|variable| !variable.hidden)
    }

    pub(super) fn mutable(&self) -> Vec<Variable> {
        self.visible().filter(|variable| variable.mutable).cloned().collect()
    }

    /// Keeps a variable from being assigned, because there is a reference to it.
    pub(super) fn freeze(&mut self, name: &str) {
        self.reals.iter_mut().filter(|known| known.name == name).for_each(|known| known.mutable = false);
    }

    /// Notes what a variable holds after an assignment.
    pub(super) fn assign(&mut self, name: &str, size: f64, slope: f64) {
        let found = self.reals.iter_mut().find(|variable| !variable.hidden && variable.name == name);
        let variable = found.expect("only variables in sight are assigned");
        (variable.size, variable.slope) = (size, slope);
    }

    /// Notes that control came through one of `branches`.
    pub(super) fn join(&mut self, branches: &[Self]) {
        for variable in &mut self.reals {
            let ends = branches.iter().flat_map(|branch| &branch.reals).filter(|end| end.id == variable.id);
            let ends: Vec<&Variable> = ends.collect();
            if !ends.is_empty() {
                variable.size = ends.iter().map(|end| end.size).fold(0.0, f64::max);
                variable.slope = ends.iter().map(|end| end.slope).fold(0.0, f64::max);
            }
        }
        self.next = branches.iter().map(|branch| branch.next).fold(self.next, usize::max);
    }
}
