//! The checks, with their settings.

use super::{Estimate, Failure, Finding, Function, Gradient, Precision, Report, Verdict, derivatives};
#[cfg(doc)]
use super::{by_value, gradient, hvp, jvp, vjp};
use crate::random::Random;
use crate::{Differentiable, Point, numbers, numbers::NumberMut};
use alloc::{borrow::ToOwned, format, string::String, vec, vec::Vec};
use core::borrow::{Borrow, BorrowMut};
use core::cell::Cell;

/// How to check: the functions of [`check`](super) with other settings.
///
/// ```
/// use autodiff_runtime::check::Check;
///
/// // The derivative of `max` at a tie is a matter of convention, which difference quotients do not know.
/// let report = Check::default()
///     .allow_undecided()
///     .arguments(&["left", "right"])
///     .by_value(|x: f64, y: f64| x.max(y), |x: f64, y: f64| (x.max(y), 1.0, 0.0), (2.0, 2.0))
///     .unwrap();
/// assert!(report.to_string().contains("undecided left: "));
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Check<'n> {
    tolerance: Option<f64>,
    allow_undecided: bool,
    at_most: Option<usize>,
    arguments: &'n [&'n str],
}

/// Seeds and directions that weight everything.
const WEIGHTINGS: usize = 3;

impl<'n> Check<'n> {
    /// The relative error that derivatives may have, instead of one that suits their type; a larger one also takes difference quotients
    /// of functions that are noisy themselves.
    #[must_use]
    pub fn tolerance(self, tolerance: f64) -> Self {
        Self { tolerance: Some(tolerance), ..self }
    }

    /// Undecided derivatives are no failure.
    #[must_use]
    pub fn allow_undecided(self) -> Self {
        Self { allow_undecided: true, ..self }
    }

    /// Only so many numbers of the point are varied, chosen pseudo-randomly: each costs some forty evaluations of the function.
    #[must_use]
    pub fn at_most(self, numbers: usize) -> Self {
        Self { at_most: Some(numbers), ..self }
    }

    /// What the report calls the parts of a point that is a tuple, instead of `x.0`, `x.1`.
    #[must_use]
    pub fn arguments(self, names: &'n [&'n str]) -> Self {
        Self { arguments: names, ..self }
    }

    /// [`gradient`] with these settings.
    ///
    /// # Errors
    ///
    /// If a number differs or is undecided.
    ///
    /// # Panics
    ///
    /// If `f` returns more than one number.
    pub fn gradient<X: Point + ?Sized, Y: Differentiable>(
        self,
        f: impl Fn(&X) -> Y,
        f_grad: impl Fn(&X, &mut X) -> Y,
        x: &X,
    ) -> Result<Report, Failure> {
        self.owned_gradient(|x: &X::Owned| f(x.borrow()), |x, d_x| f_grad(x.borrow(), d_x.borrow_mut()), &x.to_owned())
    }

    fn owned_gradient<X: Differentiable + Clone, Y: Differentiable>(
        self,
        f: impl Fn(&X) -> Y,
        f_grad: impl Fn(&X, &mut X) -> Y,
        x: &X,
    ) -> Result<Report, Failure> {
        let mut report = Report::default();
        let expected = numbers::read(&mut f(x));
        let count = expected.len();
        assert_eq!(count, 1, "a gradient is that of one number; a function of {count} is checked by `check::vjp`");
        let mut d_x = unset(x);
        self.values(&mut report, &expected, f_grad(x, &mut d_x));
        let got = numbers::read(&mut d_x);
        for by in self.differences(f, x) {
            let (index, estimate) = (by.index, by.estimates[0]);
            self.judge(&mut report, by.name, None, estimate, by.precision, got[index]);
        }
        self.conclude(report)
    }

    /// [`by_value`] with these settings.
    ///
    /// # Errors
    ///
    /// If a number differs or is undecided.
    ///
    /// # Panics
    ///
    /// If `f` returns more than one number.
    pub fn by_value<X: Differentiable + Clone, Y: Differentiable>(
        self,
        f: impl Function<X, Output = Y>,
        f_grad: impl Gradient<X, Value = Y>,
        x: X,
    ) -> Result<Report, Failure> {
        let into_shadow = |x: &X, d_x: &mut X| {
            let (value, derivatives) = f_grad.call(x.clone());
            *d_x = derivatives;
            value
        };
        self.owned_gradient(|x: &X| f.call(x.clone()), into_shadow, &x)
    }

    /// [`vjp`] with these settings.
    ///
    /// # Errors
    ///
    /// If a number differs or is undecided.
    pub fn vjp<X: Point + ?Sized, Y: Differentiable>(
        self,
        f: impl Fn(&X) -> Y,
        f_vjp: impl Fn(&X, &mut X, Y) -> Y,
        x: &X,
    ) -> Result<Report, Failure> {
        self.owned_vjp(
            |x: &X::Owned| f(x.borrow()),
            |x, d_x, seed| f_vjp(x.borrow(), d_x.borrow_mut(), seed),
            &x.to_owned(),
        )
    }

    fn owned_vjp<X: Differentiable + Clone, Y: Differentiable>(
        self,
        f: impl Fn(&X) -> Y,
        f_vjp: impl Fn(&X, &mut X, Y) -> Y,
        x: &X,
    ) -> Result<Report, Failure> {
        let mut report = Report::default();
        let mut y = f(x);
        let expected = numbers::read(&mut y);
        let differences = self.differences(f, x);
        let results: Vec<usize> = (0..expected.len()).collect();
        for weights in directions(expected.len(), &results) {
            let mut d_x = x.zero_like();
            let mut before = numbers::read(&mut d_x);
            // What is there already must be added to.
            for call in ["", ", in a second call"] {
                let mut seed = y.zero_like();
                numbers::write(&mut seed, &weights);
                self.values(&mut report, &expected, f_vjp(x, &mut d_x, seed));
                let after = numbers::read(&mut d_x);
                for by in &differences {
                    let (estimate, got) = (combined(&by.estimates, &weights), after[by.index] - before[by.index]);
                    let along = Some(format!("with the seed {weights:?}{call}"));
                    self.judge(&mut report, by.name.clone(), along, estimate, by.precision, got);
                }
                before = after;
            }
        }
        self.conclude(report)
    }

    /// [`jvp`] with these settings.
    ///
    /// # Errors
    ///
    /// If a number differs or is undecided.
    pub fn jvp<X: Point + ?Sized, Y: Differentiable>(
        self,
        f: impl Fn(&X) -> Y,
        f_jvp: impl Fn(&X, &X) -> (Y, Y),
        x: &X,
    ) -> Result<Report, Failure> {
        self.owned_jvp(|x: &X::Owned| f(x.borrow()), |x, t_x| f_jvp(x.borrow(), t_x.borrow()), &x.to_owned())
    }

    fn owned_jvp<X: Differentiable + Clone, Y: Differentiable>(
        self,
        f: impl Fn(&X) -> Y,
        f_jvp: impl Fn(&X, &X) -> (Y, Y),
        x: &X,
    ) -> Result<Report, Failure> {
        let mut report = Report::default();
        let mut y = f(x);
        let (expected, names) = (numbers::read(&mut y), numbers::names(&mut y, "value"));
        self.along_directions(&mut report, f, x, &names, |report, direction| {
            let (value, mut tangent) = f_jvp(x, direction);
            self.values(report, &expected, value);
            numbers::read(&mut tangent)
        });
        self.conclude(report)
    }

    /// [`hvp`] with these settings.
    ///
    /// # Errors
    ///
    /// If a number differs or is undecided.
    pub fn hvp<X: Point + ?Sized, Y: Differentiable>(
        self,
        f_grad: impl Fn(&X, &mut X) -> Y,
        f_hvp: impl Fn(&X, &X, &mut X, &mut X) -> Y,
        x: &X,
    ) -> Result<Report, Failure> {
        self.owned_hvp(
            |x: &X::Owned, d_x| f_grad(x.borrow(), d_x.borrow_mut()),
            |x, v, d_x, h_x| f_hvp(x.borrow(), v.borrow(), d_x.borrow_mut(), h_x.borrow_mut()),
            &x.to_owned(),
        )
    }

    fn owned_hvp<X: Differentiable + Clone, Y: Differentiable>(
        self,
        f_grad: impl Fn(&X, &mut X) -> Y,
        f_hvp: impl Fn(&X, &X, &mut X, &mut X) -> Y,
        x: &X,
    ) -> Result<Report, Failure> {
        let mut report = Report::default();
        let gradient = |x: &X| {
            let mut d_x = unset(x);
            f_grad(x, &mut d_x);
            d_x
        };
        let mut exact = unset(x);
        let expected = numbers::read(&mut f_grad(x, &mut exact));
        let (exact, names) = (numbers::read(&mut exact), self.names(x));
        let compared = Cell::new(false);
        self.along_directions(&mut report, gradient, x, &names, |report, direction| {
            let (mut d_x, mut h_x) = (unset(x), unset(x));
            self.values(report, &expected, f_hvp(x, direction, &mut d_x, &mut h_x));
            let (precisions, before) = (precisions(x), report.findings.len());
            for (i, got) in numbers::read(&mut d_x).into_iter().enumerate() {
                let estimate = Estimate { value: exact[i], error: 0.0, scale: exact[i].abs() };
                self.judge(report, format!("{} of the gradient", names[i]), None, estimate, precisions[i], got);
            }
            // Once is enough if it is right each time.
            if compared.replace(true) {
                let again = report.findings.split_off(before);
                report.findings.extend(again.into_iter().filter(|finding| finding.verdict != Verdict::Agrees));
            }
            numbers::read(&mut h_x)
        });
        self.conclude(report)
    }

    /// Judges what `derivative` returns for each of several directions, by the differences of `f`, whose results have these names.
    fn along_directions<X: Differentiable + Clone, Y: Differentiable>(
        self,
        report: &mut Report,
        f: impl Fn(&X) -> Y,
        x: &X,
        names: &[String],
        derivative: impl Fn(&mut Report, &X) -> Vec<f64>,
    ) {
        let differences = self.differences(f, x);
        let count = numbers::count(&mut x.clone());
        let varied: Vec<usize> = differences.iter().map(|by| by.index).collect();
        for weights in directions(count, &varied) {
            let mut direction = x.zero_like();
            numbers::write(&mut direction, &weights);
            let varied = || differences.iter().filter(|by| weights[by.index] != 0.0);
            let along = match (varied().count(), varied().next()) {
                (1, Some(by)) => format!("along {}", by.name),
                _ => format!("along {weights:?}"),
            };
            for (result, got) in derivative(report, &direction).into_iter().enumerate() {
                let (mut estimates, mut chosen, mut precision) = (Vec::new(), Vec::new(), Precision::DOUBLE);
                for by in varied() {
                    estimates.push(by.estimates[result]);
                    chosen.push(weights[by.index]);
                    precision = precision.coarser(by.precision);
                }
                let estimate = combined(&estimates, &chosen);
                self.judge(report, names[result].clone(), Some(along.clone()), estimate, precision, got);
            }
        }
    }

    /// The derivatives of each result of `f` by the numbers of `x`, or by some of them.
    fn differences<X: Differentiable + Clone, Y: Differentiable>(self, f: impl Fn(&X) -> Y, x: &X) -> Vec<Differences> {
        let of_results = precisions(&f(x)).into_iter().fold(Precision::DOUBLE, Precision::coarser);
        let (names, at, arguments) = (self.names(x), numbers::read(&mut x.clone()), precisions(x));
        let by = |index: usize| {
            let along = |number: f64| {
                let mut moved = x.clone();
                numbers::set(&mut moved, index, number);
                numbers::read(&mut f(&moved))
            };
            let precision = of_results.coarser(arguments[index]);
            let estimates = derivatives(precision, arguments[index], along, at[index]);
            Differences { index, name: names[index].clone(), precision, estimates }
        };
        self.chosen(at.len()).into_iter().map(by).collect()
    }

    /// Which of so many numbers are varied.
    fn chosen(self, count: usize) -> Vec<usize> {
        let mut indices: Vec<usize> = (0..count).collect();
        if let Some(most) = self.at_most.filter(|most| *most < count) {
            let mut random = Random::new(count as u64);
            for chosen in 0..most {
                indices.swap(chosen, chosen + random.below(count - chosen));
            }
            indices.truncate(most);
            indices.sort_unstable();
        }
        indices
    }

    fn names<X: Differentiable + Clone>(self, x: &X) -> Vec<String> {
        let mut names = numbers::names(&mut x.clone(), "x");
        for name in &mut names {
            let argument =
                name.strip_prefix("x.").map(|rest| rest.split_once(['.', '[']).map_or(rest, |(first, _)| first));
            let index = argument.and_then(|argument| argument.parse::<usize>().ok());
            if let (Some(argument), Some(known)) = (argument, index.and_then(|index| self.arguments.get(index))) {
                let rest = name["x.".len() + argument.len()..].to_owned();
                *name = format!("{known}{rest}");
            }
        }
        names
    }

    fn judge(
        self,
        report: &mut Report,
        name: String,
        along: Option<String>,
        estimate: Estimate,
        precision: Precision,
        got: f64,
    ) {
        let verdict = Verdict::of(got, estimate, precision, self.tolerance.unwrap_or(precision.rounding));
        report.findings.push(Finding::derivative(name, along, estimate, got, verdict));
    }

    fn values<Y: Differentiable>(self, report: &mut Report, expected: &[f64], mut got: Y) {
        let (names, got) = (numbers::names(&mut got, "value"), numbers::read(&mut got));
        let (returned, of_function) = (got.len(), expected.len());
        assert_eq!(returned, of_function, "the companion's value has {returned} numbers, the function's {of_function}");
        for ((name, &expected), got) in names.into_iter().zip(expected).zip(got) {
            // Once is enough if it is right each time.
            let finding = Finding::value(name, expected, got);
            let known = report.findings.iter().any(|other| other.name == finding.name);
            if !(known && finding.verdict == Verdict::Agrees) {
                report.findings.push(finding);
            }
        }
    }

    fn conclude(self, report: Report) -> Result<Report, Failure> {
        let undecided = !self.allow_undecided && report.count(Verdict::Undecided) > 0;
        if undecided || report.count(Verdict::Differs) > 0 { Err(Failure(report)) } else { Ok(report) }
    }
}

/// The derivatives of each result by one number of the point.
struct Differences {
    index: usize,
    name: String,
    precision: Precision,
    estimates: Vec<Estimate>,
}

/// A shadow of which nothing may be left.
fn unset<X: Differentiable>(x: &X) -> X {
    let mut shadow = x.zero_like();
    numbers::fill(&mut shadow, f64::NAN);
    shadow
}

/// The precision of each number.
fn precisions<X: Differentiable>(x: &X) -> Vec<Precision> {
    let mut precisions = Vec::new();
    numbers::for_each(&mut x.zero_like(), |number| {
        precisions.push(match number {
            NumberMut::F32(_) => Precision::SINGLE,
            NumberMut::F64(_) => Precision::DOUBLE,
        });
    });
    precisions
}

/// Each unit vector of those `indices` of `count`, then a few with a weight at each of them.
fn directions(count: usize, indices: &[usize]) -> Vec<Vec<f64>> {
    let mut random = Random::new(7);
    let mut with = |weight: &mut dyn FnMut(&mut Random, usize) -> f64| {
        let mut direction = vec![0.0; count];
        indices.iter().for_each(|&index| direction[index] = weight(&mut random, index));
        direction
    };
    let mut directions: Vec<Vec<f64>> = Vec::new();
    for &one in indices {
        directions.push(with(&mut |_, index| f64::from(u8::from(index == one))));
    }
    if indices.len() > 1 {
        directions.extend((0..WEIGHTINGS).map(|_| with(&mut |random, _| random.weight())));
    }
    directions
}

/// The estimate of a weighted sum.
fn combined(estimates: &[Estimate], weights: &[f64]) -> Estimate {
    let mut sum = Estimate { value: 0.0, error: 0.0, scale: 0.0 };
    for (estimate, weight) in estimates.iter().zip(weights).filter(|(_, weight)| **weight != 0.0) {
        sum.value += weight * estimate.value;
        sum.error += weight.abs() * estimate.error;
        sum.scale += weight.abs() * estimate.scale;
    }
    sum
}
