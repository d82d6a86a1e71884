//! What a check has found, for people to read.

use super::{Estimate, Verdict};
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Debug, Display};

/// A number that was compared.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Which one it is: `x[3]` is the derivative with respect to that element of the point, `value` the function's value.
    pub name: String,
    /// What the seed or the direction was, where there was one.
    pub along: Option<String>,
    /// What it should be.
    pub expected: f64,
    /// A bound on the error of that; infinite where difference quotients do not settle on a number.
    pub error: f64,
    /// What the companion has computed.
    pub got: f64,
    /// The conclusion.
    pub verdict: Verdict,
}

impl Finding {
    pub(super) fn derivative(
        name: String,
        along: Option<String>,
        estimate: Estimate,
        got: f64,
        verdict: Verdict,
    ) -> Self {
        Self { name, along, expected: estimate.value, error: estimate.error, got, verdict }
    }

    pub(super) fn value(name: String, expected: f64, got: f64) -> Self {
        let same = expected.to_bits() == got.to_bits() || (expected.is_nan() && got.is_nan());
        let verdict = if same { Verdict::Agrees } else { Verdict::Differs };
        Self { name, along: None, expected, error: 0.0, got, verdict }
    }

    /// The difference over what is expected.
    #[must_use]
    pub fn relative_error(&self) -> f64 {
        if self.got == self.expected { 0.0 } else { (self.got - self.expected).abs() / self.expected.abs() }
    }
}

impl Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, expected, error, got, .. } = self;
        write!(f, "{name}: expected {expected:e}")?;
        if *error > 0.0 {
            write!(f, " (±{error:.0e})")?;
        }
        write!(f, ", got {got:e}, relative error {:.1e}", self.relative_error())?;
        match &self.along {
            Some(along) => write!(f, ", {along}"),
            None => Ok(()),
        }
    }
}

/// What a check has compared.
///
/// Printed, it says how many numbers agree, and then each one that does not; with `{:#}`, all of them.
#[derive(Clone, Default)]
pub struct Report {
    /// Each number that was compared, in the order of the point's.
    pub findings: Vec<Finding>,
}

impl Report {
    /// How many numbers have this verdict.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> usize {
        self.findings.iter().filter(|finding| finding.verdict == verdict).count()
    }

    /// The largest relative error of those that agree.
    #[must_use]
    pub fn largest_relative_error(&self) -> f64 {
        let agreeing =
            self.findings.iter().filter(|finding| finding.verdict == Verdict::Agrees && finding.expected != 0.0);
        agreeing.map(Finding::relative_error).fold(0.0, f64::max)
    }
}

/// No more lines than that, so that a wrong gradient of a million parameters can be read.
const LINES: usize = 20;

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { findings } = self;
        let (agree, differ, undecided) =
            (self.count(Verdict::Agrees), self.count(Verdict::Differs), self.count(Verdict::Undecided));
        write!(f, "{agree} of {} numbers agree", findings.len())?;
        if differ > 0 {
            write!(f, ", {differ} differ")?;
        }
        if undecided > 0 {
            write!(f, ", {undecided} undecided")?;
        }
        let shown = |verdict: Verdict| f.alternate() || verdict != Verdict::Agrees;
        let shown: Vec<&Finding> = findings.iter().filter(|finding| shown(finding.verdict)).collect();
        let lines = if f.alternate() { shown.len() } else { LINES };
        for finding in shown.iter().take(lines) {
            let mark = match finding.verdict {
                Verdict::Agrees => "agrees",
                Verdict::Undecided => "undecided",
                Verdict::Differs => "differs",
            };
            write!(f, "\n  {mark:9} {finding}")?;
        }
        if shown.len() > lines {
            write!(f, "\n  and {} more", shown.len() - lines)?;
        }
        if undecided > 0 {
            let why = "difference quotients don't settle on a number, as at a kink, a jump or the end of a domain, or where rounding hides the slope";
            write!(f, "\n{why}: choose another point for what is undecided")?;
        }
        Ok(())
    }
}

impl Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

/// A check that has not been passed: its report, in which something differs or is undecided.
///
/// Its `Debug` is its `Display`, so that what `unwrap` or a test that returns it prints can be read.
#[derive(Clone)]
pub struct Failure(pub Report);

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl core::error::Error for Failure {}
