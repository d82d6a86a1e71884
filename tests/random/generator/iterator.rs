//! Chains of iterators, and closures.

use super::body::Body;
use super::real::{Binding, Real};
use super::scope::{Kind, Sequence, Variable};

/// Names for items; some are such as parameters have.
const ITEMS: &[&str] = &["t", "item", "x", "y", "d_t", "each"];

impl Body<'_> {
    /// A number that an iterator comes to, if there is a sequence.
    pub(super) fn reduction(&mut self) -> Option<Real> {
        let sequence = self.sequence()?;
        let most = sequence.most as f64;
        Some(match self.random.u8(0..8) {
            0..5 => {
                let (items, size, slope) = self.mapped(&sequence);
                let kept = match self.random.u8(0..5) {
                    0 => format!(".filter(|kept| *kept > {})", self.threshold()),
                    _ => String::new(),
                };
                Real::new(format!("{items}{kept}.sum::<f64>()"), Binding::Postfix, size * most, slope * most)
            }
            5 => {
                let (items, size, slope) = self.mapped(&sequence);
                let start = self.typed(0);
                let text = format!("{items}.fold({}, |so_far, item| 0.5 * so_far + item)", start.receiver());
                Real::new(text, Binding::Postfix, start.size + 2.0 * size, start.slope + 2.0 * slope)
            }
            6 => {
                let (items, size, slope) = self.mapped(&sequence);
                Real::new(format!("{items}.fold(f64::NEG_INFINITY, f64::max)"), Binding::Postfix, size, slope)
            }
            _ => {
                let Sequence { name, size, slope, .. } = sequence;
                Real::new(format!("{name}.iter().sum::<f64>()"), Binding::Postfix, size * most, slope * most)
            }
        })
    }

    /// An iterator over reals that come of the elements of a sequence, not more than there are elements and at least
    /// one, with bounds of each.
    pub(super) fn mapped(&mut self, sequence: &Sequence) -> (String, f64, f64) {
        let outer = self.scope.clone();
        self.scope.closed = true;
        let (source, other) = (&sequence.name, self.sequence().expect("there is one"));
        let item = ITEMS[self.random.usize(..ITEMS.len())];
        let order = if self.random.u8(0..4) == 0 { ".rev()" } else { "" };
        let reference = Variable { reference: true, ..Variable::new(item, sequence.size, sequence.slope) };
        let head = match self.random.u8(0..10) {
            0 | 1 => {
                let second = Variable { reference: true, ..Variable::new("w", other.size, other.slope) };
                self.scope.declare(reference);
                self.scope.declare(second);
                let with = if self.random.bool() { other.as_slice() } else { format!("{}.iter()", other.name) };
                format!("{source}.iter().zip({with}).map(|({item}, w)|")
            }
            2 => {
                self.scope.declare(reference);
                self.scope.declare_index("k", Some(source.clone()));
                format!("{source}.iter().enumerate(){order}.map(|(k, {item})|")
            }
            3 => {
                self.scope.declare(Variable::new(item, sequence.size, sequence.slope));
                format!("{source}.iter().copied(){order}.map(|{item}|")
            }
            4 => {
                self.scope.declare(Variable::new(item, sequence.size, sequence.slope));
                format!("{source}.iter(){order}.map(|&{item}|")
            }
            5 => {
                let length = match sequence.kind {
                    Kind::Array(length) | Kind::ArrayReference(length) if self.random.bool() => length.to_string(),
                    _ => format!("{source}.len()"),
                };
                self.scope.declare_index("k", Some(source.clone()));
                format!("(0..{length}){order}.map(|k|")
            }
            6 => {
                let step = ["step_by(2)", "take(2)", "chain(&[0.5, -0.25]).take(4)"][self.random.usize(..3)];
                self.scope.declare(reference);
                format!("{source}.iter().{step}.map(|{item}|")
            }
            _ => {
                self.scope.declare(reference);
                format!("{source}.iter(){order}.map(|{item}|")
            }
        };
        let (trips, cost) = (self.trips, sequence.most as f64);
        self.trips *= cost;
        self.cost += self.trips;
        let depth = self.random.usize(1..3);
        let inner = self.typed(depth);
        let inner = self.tamed(inner);
        self.trips = trips;
        self.scope = outer;
        (format!("{head} {})", inner.text), inner.size, inner.slope)
    }

    /// A closure under a name.
    pub(super) fn closure_declaration(&mut self) -> Vec<String> {
        let outer = self.scope.clone();
        self.scope.closed = true;
        let moved = self.random.bool();
        self.scope.hide_captured(moved);
        self.scope.declare(Variable::new("u", 3.0, 20.0));
        let depth = self.random.usize(1..3);
        let real = self.tame_real(depth);
        let result = self.tame_real(1);
        let body = match self.random.u8(0..3) {
            0 => {
                let result = result.within(Binding::Product);
                format!("-> f64 {{ let inner = {}; {result} * inner }}", real.receiver())
            }
            _ => real.text,
        };
        self.scope = outer;
        let keyword = if moved { "move " } else { "" };
        let name = ["g", "rule", "shape"][self.random.usize(..3)];
        self.scope.declare_closure(name);
        vec![format!("let {name} = {keyword}|u: f64| {body};")]
    }

    /// A call of a closure, if there is one.
    pub(super) fn closure_call(&mut self, depth: usize) -> Option<Real> {
        let closures = self.scope.closures.len();
        if closures == 0 {
            return None;
        }
        let name = self.scope.closures[self.random.usize(..closures)].clone();
        let argument = self.tame_real(depth);
        Some(Real::new(format!("{name}({})", argument.text), Binding::Postfix, 4.0, 25.0))
    }
}
