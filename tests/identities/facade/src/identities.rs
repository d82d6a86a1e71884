//! What wrapped companions compare: reverse with forward by the dot-product identity, and second order with first.
//!
//! For a tangent `t` of the arguments and a cotangent `s` of the results, ⟨s, J t⟩ = ⟨Jᵀ s, t⟩. For two directions, ⟨u, H v⟩ = ⟨v, H u⟩;
//! and H v is how the gradient changes along v.

mod copied;
mod directed;
mod tally;

pub use copied::{Fallback, Probe};
pub use directed::Directed;
pub use tally::{Tally, tally};

use directed::read;
use real::check::{Estimate, Precision, Verdict, derivatives};
use real::lanes::PointInLanes;
use real::shadow::Shadow;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How far the sides of an identity may be apart, in units of the terms that are added up on them.
const TOLERANCE: f64 = 1e-10;
const TOLERANCE_SINGLE: f64 = 1e-4;

/// A power of two, by which all roundings are multiplied too.
const SECOND_LANE: f64 = -0.5;

type OwnedLanes<X> = <<X as PointInLanes<2>>::Lanes as Shadow>::Owned;

/// The comparisons of one call.
#[derive(Debug)]
pub struct Identity {
    module: &'static str,
    function: &'static str,
    random: fastrand::Rng,
    /// Whether an `f32` takes part.
    single: bool,
    seeds: Vec<f64>,
    directions: Vec<Vec<f64>>,
    before: Vec<(usize, Vec<f64>)>,
    tangents: Vec<f64>,
    /// The value and the tangents of `f_jvp_lanes`.
    value_in_lanes: Option<Vec<f64>>,
    tangents_in_lanes: Vec<f64>,
    went_in_lanes: bool,
    gradients: Vec<Vec<f64>>,
    went_forward: bool,
    forward_failed: bool,
    forward_value: Option<Vec<f64>>,
    value: Vec<f64>,
    second: [Second; 2],
    differences: Option<Vec<(f64, Verdict, f64)>>,
}

/// A direction, and what `f_hvp` has returned for it.
#[derive(Debug, Default)]
struct Second {
    directions: Vec<Vec<f64>>,
    gradients: Vec<f64>,
    products: Vec<f64>,
}

impl Identity {
    /// For a call of a companion of `function`.
    pub fn new(module: &'static str, function: &'static str) -> Self {
        Self {
            module,
            function,
            random: fastrand::Rng::with_seed(tally(module).calls as u64 + 1),
            single: false,
            seeds: Vec::new(),
            directions: Vec::new(),
            before: Vec::new(),
            tangents: Vec::new(),
            value_in_lanes: None,
            tangents_in_lanes: Vec::new(),
            went_in_lanes: false,
            gradients: Vec::new(),
            went_forward: false,
            forward_failed: false,
            forward_value: None,
            value: Vec::new(),
            second: Default::default(),
            differences: None,
        }
    }

    fn numbers<X: Directed + ?Sized>(&mut self, x: &mut X) -> Vec<f64> {
        let (numbers, single) = read(x);
        self.single |= single;
        numbers
    }

    /// The cotangent of a result.
    pub fn seed<X: Directed + ?Sized>(&mut self, seed: &mut X) {
        let numbers = self.numbers(seed);
        self.seeds.extend(numbers);
    }

    /// A pseudo-random tangent of an argument.
    pub fn direction<X: Directed + ?Sized>(&mut self, x: &X) -> X::Owned {
        let mut tangent = x.zeros();
        let mut drawn = Vec::new();
        let random = &mut self.random;
        X::visit_owned(&mut tangent, &mut |mut number| {
            number.set(weight(random));
            drawn.push(number.get());
        });
        self.directions.push(drawn);
        tangent
    }

    /// What is in a shadow that is added to.
    pub fn before<X: Directed + ?Sized>(&mut self, index: usize, shadow: &mut X) {
        let numbers = self.numbers(shadow);
        self.before.push((index, numbers));
    }

    /// The tangent of a result.
    pub fn tangent<X: Directed + ?Sized>(&mut self, tangent: &mut X) {
        let numbers = self.numbers(tangent);
        self.tangents.extend(numbers);
    }

    /// A tangent in the first lane, and what `SECOND_LANE` times that is in the second.
    pub fn lanes<X: PointInLanes<2> + Directed + ?Sized>(&self, x: &X, tangent: &mut X::Owned) -> OwnedLanes<X>
    where
        X::Lanes: Directed<Owned = OwnedLanes<X>>,
    {
        let mut numbers = Vec::new();
        X::visit_owned(tangent, &mut |number| numbers.extend([number.get(), SECOND_LANE * number.get()]));
        let (mut lanes, mut numbers) = (x.zeros_in_lanes(), numbers.into_iter());
        X::Lanes::visit_owned(&mut lanes, &mut |mut number| {
            number.set(numbers.next().expect("two numbers for each"));
        });
        lanes
    }

    /// The value of `f_jvp_lanes`.
    pub fn value_in_lanes<X: Directed + ?Sized>(&mut self, value: &mut X) {
        self.value_in_lanes = Some(self.numbers(value));
    }

    /// The tangents of a result in lanes.
    pub fn tangent_in_lanes<X: Directed + ?Sized>(&mut self, lanes: &mut X) {
        let numbers = self.numbers(lanes);
        self.tangents_in_lanes.extend(numbers);
    }

    /// The companion with several tangents has returned.
    pub fn went_in_lanes(&mut self) {
        self.went_in_lanes = true;
    }

    /// The value of a companion that goes forward.
    pub fn forward_value<X: Directed + ?Sized>(&mut self, value: &mut X) {
        let numbers = self.numbers(value);
        if let Some(other) = &self.forward_value {
            self.same("values of f_jvp and f_hvp", other, &numbers);
        }
        self.forward_value = Some(numbers);
    }

    /// The forward companion has returned.
    pub fn went_forward(&mut self) {
        self.went_forward = true;
    }

    /// The forward companion has returned an error.
    pub fn forward_failed(&mut self) {
        self.forward_failed = true;
    }

    /// The value of the companion in reverse.
    pub fn value<X: Directed + ?Sized>(&mut self, value: &mut X) {
        self.value = self.numbers(value);
    }

    /// The gradient in an argument.
    pub fn gradient<X: Directed + ?Sized>(&mut self, index: usize, gradient: &mut X) {
        let mut numbers = self.numbers(gradient);
        if let Some((_, before)) = self.before.iter().find(|(of, _)| *of == index) {
            numbers.iter_mut().zip(before).for_each(|(after, before)| *after -= before);
        }
        self.gradients.push(numbers);
    }

    /// The companion in reverse has returned an error.
    pub fn fail(&mut self) {
        let called = self.went_forward || self.forward_failed;
        assert!(!called || self.forward_failed, "{}: reverse mode fails, forward mode does not", self.function);
    }

    /// Compares.
    pub fn conclude(self) {
        let mut tally = Tally { calls: 1, ..Tally::default() };
        assert!(!self.forward_failed, "{}: forward mode fails, reverse mode does not", self.function);
        if self.went_forward {
            if let Some(value) = &self.forward_value {
                self.same("values forward and in reverse", value, &self.value);
            }
            if let Some(value) = &self.value_in_lanes {
                self.same("values with one tangent and with several", value, &self.value);
            }
            if self.went_in_lanes {
                let both: Vec<f64> =
                    self.tangents.iter().flat_map(|tangent| [*tangent, SECOND_LANE * tangent]).collect();
                self.agree("one tangent and several", &both, &self.tangents_in_lanes);
                tally.in_lanes = 1;
            }
            let (seeds, gradients) = (&self.seeds, self.gradients.concat());
            let directions = self.directions.concat();
            self.equal("⟨seed, J t⟩ and ⟨Jᵀ seed, t⟩", (seeds, &self.tangents), (&gradients, &directions), 0.0);
            tally.first_order = 1;
        }
        let [first, second] = &self.second;
        if !second.products.is_empty() {
            for each in [first, second] {
                self.close("gradients of f_grad and f_hvp", &self.gradients.concat(), &each.gradients);
            }
            let (u, v) = (first.directions.concat(), second.directions.concat());
            // What cancels in the Hessian leaves the rounding of terms as large as the gradient's.
            let cancelling = 1e-4 * self.gradients.concat().iter().zip(&u).map(|(d, u)| (d * u).abs()).sum::<f64>();
            self.equal("⟨u, H v⟩ and ⟨v, H u⟩", (&u, &second.products), (&v, &first.products), cancelling);
            tally.second_order = 1;
        }
        if let Some(differences) = &self.differences {
            let product = &first.products;
            for (index, (expected, verdict, error)) in differences.iter().enumerate() {
                let got = product[index];
                assert!(
                    *verdict != Verdict::Differs,
                    "{}: element {index} of H v should be {expected:e} (±{error:.0e}), but is {got:e}",
                    self.function
                );
                tally.differences += usize::from(*verdict == Verdict::Agrees);
            }
        }
        tally.add_to(self.module);
    }

    fn tolerance(&self) -> f64 {
        if self.single { TOLERANCE_SINGLE } else { TOLERANCE }
    }

    /// Bit for bit, but for NaNs.
    fn same(&self, what: &str, left: &[f64], right: &[f64]) {
        let same = |(a, b): (&f64, &f64)| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
        let all = left.len() == right.len() && left.iter().zip(right).all(same);
        assert!(all, "{}: {what} differ: {left:?} and {right:?}", self.function);
    }

    /// As [`same`](Self::same), but for the sign of zeros.
    fn agree(&self, what: &str, left: &[f64], right: &[f64]) {
        let positive = |numbers: &[f64]| numbers.iter().map(|number| number + 0.0).collect::<Vec<f64>>();
        self.same(what, &positive(left), &positive(right));
    }

    fn close(&self, what: &str, left: &[f64], right: &[f64]) {
        let size = left.iter().fold(0.0_f64, |size, x| size.max(x.abs()));
        let close = |(a, b): (&f64, &f64)| !(a - b).is_finite() || (a - b).abs() <= self.tolerance() * size;
        let all = left.len() == right.len() && left.iter().zip(right).all(close);
        assert!(all, "{}: {what} differ: {left:?} and {right:?}", self.function);
    }

    /// Whether two inner products are equal, up to a rounding of their terms and of `floor`.
    fn equal(&self, what: &str, left: (&[f64], &[f64]), right: (&[f64], &[f64]), floor: f64) {
        let function = self.function;
        for (a, b) in [left, right] {
            assert_eq!(a.len(), b.len(), "{function}: the sides of {what} have {a:?} and {b:?}");
        }
        let product = |(a, b): (&[f64], &[f64])| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
        let size = |(a, b): (&[f64], &[f64])| a.iter().zip(b).map(|(a, b)| (a * b).abs()).sum::<f64>();
        let (one, other) = (product(left), product(right));
        let (of_one, of_other) = (size(left), size(right));
        // At an edge point both may be infinite times zero, but not one alone, unless the function has no derivative there.
        let has_derivative = self.value.iter().all(|value| value.is_finite());
        assert!(
            !has_derivative || of_one.is_finite() == of_other.is_finite(),
            "{function}: of {what} only one is finite: {one:e} and {other:e}\n{self:#?}"
        );
        if (of_one + of_other).is_finite() {
            let error = (one - other).abs();
            assert!(
                error <= self.tolerance() * (of_one + of_other + floor),
                "{function}: {what} differ: {one:e} and {other:e}\n{self:#?}"
            );
        }
    }

    /// Draws two directions of an argument.
    pub fn second_directions<X: Directed + ?Sized>(&mut self, x: &X) {
        for which in 0..2 {
            let (mut drawn, random, single) = (Vec::new(), &mut self.random, &mut self.single);
            // Relative, so that a function is not left its domain, and exact in any float type.
            X::visit_owned(&mut x.zeros(), &mut |number| {
                *single |= matches!(number, real::numbers::NumberMut::F32(_));
                drawn.push(weight(random) / 64.0);
            });
            self.second[which].directions.push(drawn);
        }
    }

    /// One of the two directions.
    pub fn second_direction<X: Directed + ?Sized>(&self, which: usize, index: usize, x: &X) -> X::Owned {
        let (mut direction, mut numbers) = (x.zeros(), self.second[which].directions[index].iter());
        X::visit_owned(&mut direction, &mut |mut number| {
            number.set(*numbers.next().expect("as many as were drawn"));
        });
        direction
    }

    /// A shadow that must be overwritten.
    pub fn unset<X: Directed + ?Sized>(&self, shadow: &X) -> X::Owned {
        let mut unset = shadow.zeros();
        X::visit_owned(&mut unset, &mut |mut number| number.set(f64::NAN));
        unset
    }

    /// A shadow that holds a cotangent.
    pub fn given<X: Directed + ?Sized>(&self, shadow: &mut X) -> X::Owned {
        let (mut given, numbers) = (shadow.zeros(), read(shadow).0);
        let mut numbers = numbers.into_iter();
        X::visit_owned(&mut given, &mut |mut number| number.set(numbers.next().expect("of the same shape")));
        given
    }

    /// A shadow of zeros.
    pub fn zeros<X: Directed + ?Sized>(&self, shadow: &X) -> X::Owned {
        shadow.zeros()
    }

    /// What `f_hvp` has returned for an argument.
    pub fn product<X: Directed + ?Sized, Y: Directed + ?Sized>(
        &mut self,
        which: usize,
        gradient: &mut X,
        product: &mut Y,
    ) {
        let (gradient, product) = (self.numbers(gradient), self.numbers(product));
        self.second[which].gradients.extend(gradient);
        self.second[which].products.extend(product);
    }

    /// Moves a copy of an argument along the first direction.
    pub fn shift<X: Directed + ?Sized>(&self, index: usize, x: &mut X, step: f64) {
        let mut direction = self.second[0].directions[index].iter();
        x.visit(&mut |mut number| {
            let moved = number.get() + step * direction.next().expect("as many as were drawn");
            number.set(moved);
        });
    }

    /// Whether the products are to be compared with difference quotients: not in single precision.
    pub fn wants_differences(&self) -> bool {
        !self.single && !self.second[0].products.is_empty()
    }

    /// The derivative of the gradient along the first direction.
    pub fn differences(
        &self,
        gradient: &mut dyn FnMut(&Self, f64) -> Option<Vec<f64>>,
    ) -> Option<Vec<(f64, Verdict, f64)>> {
        let products = &self.second[0].products;
        let mut outside = false;
        let along = |step: f64| {
            // A function may panic beside the point.
            let found = catch_unwind(AssertUnwindSafe(|| gradient(self, step))).ok().flatten();
            let found = found.filter(|numbers| numbers.len() == products.len());
            outside |= found.is_none();
            found.unwrap_or_else(|| vec![f64::NAN; products.len()])
        };
        let estimates = derivatives(Precision::DOUBLE, Precision::DOUBLE, along, 0.0);
        let size = self.second[0].gradients.iter().fold(0.0_f64, |size, x| size.max(x.abs()));
        let judged = |(estimate, &product): (Estimate, &f64)| {
            let estimate = Estimate { scale: estimate.scale.max(size / 64.0), ..estimate };
            let verdict = Verdict::of(product, estimate, Precision::DOUBLE, 1e-6);
            (estimate.value, verdict, estimate.error)
        };
        (!outside).then(|| estimates.into_iter().zip(products).map(judged).collect())
    }

    /// Takes what [`differences`](Self::differences) has returned.
    pub fn found(&mut self, differences: Option<Vec<(f64, Verdict, f64)>>) {
        self.differences = differences;
    }

    /// Adds the numbers of a gradient to others.
    pub fn collect<X: Directed + ?Sized>(&self, numbers: &mut Vec<f64>, gradient: &mut X) {
        numbers.extend(read(gradient).0);
    }
}

/// Between a half and one and a half in size, exact in any float type.
fn weight(random: &mut fastrand::Rng) -> f64 {
    let size = f64::from(random.u8(64..192)) / 128.0;
    if random.bool() { size } else { -size }
}
