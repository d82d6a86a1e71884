//! Calls that take constants only: any function and any method will do, annotated or not.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

fn binomial(n: u32, k: u32) -> u64 {
    (0..k).map(u64::from).fold(1, |product, i| product * (u64::from(n) - i) / (i + 1))
}

struct Table {
    rows: Vec<f64>,
}

impl Table {
    fn standard() -> Self {
        Self { rows: vec![0.25, 0.5, 1.75] }
    }

    fn row(&self, index: usize) -> f64 {
        self.rows[index % self.rows.len()]
    }
}

fn harmonic(n: u32) -> f64 {
    (1..=n).map(|k| 1.0 / f64::from(k)).sum()
}

fn describe(text: &str, level: i32) -> (f64, usize) {
    (f64::from(level) / 2.0, text.len())
}

/// A binomial likelihood with a table's penalty.
#[differentiate(reverse)]
pub fn constant_calls(p: f64, weight: f64, n: u32, k: u32) -> f64 {
    let ways = binomial(n, k) as f64;
    let table = Table::standard();
    let penalty = table.row(k as usize) + Table::standard().row(1);
    let (level, length) = describe("likelihood", -(k as i32));
    let bits = n.count_ones() as i32 + k.pow(2).min(9) as i32;
    let best = n.max(k).saturating_sub(1);
    let likelihood = ways * p.powi(k as i32) * (1.0 - p).powi((n - k) as i32);
    likelihood.ln() - weight * penalty * level + f64::from(bits) * weight / length as f64 + best as f64 * p
}

/// A bound that depends on constants alone in one case, and in the other on nothing else.
#[differentiate(reverse)]
fn bounded(x: f64, n: u32, k: u32) -> f64 {
    if x > 1.0 { x * binomial(n, k) as f64 } else { describe("bound", n as i32).0 }
}

#[differentiate(reverse)]
fn ignorant(_x: f64, n: u32) -> f64 {
    harmonic(n)
}

pub fn check() {
    check_gradient(|[x]| bounded(x, 5, 2), |[x]| bounded_grad(x, 5, 2), &[[2.0], [0.5]]);
    check_gradient(|[x]| ignorant(x, 3), |[x]| ignorant_grad(x, 3), &[[2.0]]);
    for (n, k) in [(1, 0), (7, 3), (9, 9)] {
        check_gradient(
            |[p, w]| constant_calls(p, w, n, k),
            |[p, w]| constant_calls_grad(p, w, n, k),
            &[[0.3, 1.5], [0.8, -0.4]],
        );
    }
}
