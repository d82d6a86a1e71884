//! Calls whose cotangent is known beforehand, and some whose reverse must wait nevertheless.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// The determinant of the rows in `a`, of the columns whose bits are set.
#[differentiate(reverse)]
pub fn minor(a: &[f64], columns: u64, n: usize) -> f64 {
    if a.is_empty() {
        return 1.0;
    }
    let (row, rest) = a.split_at(n);
    let (mut determinant, mut sign) = (0.0, 1.0);
    for (j, element) in row.iter().enumerate() {
        if columns & (1 << j) != 0 {
            determinant += sign * element * minor(rest, columns & !(1 << j), n);
            sign = -sign;
        }
    }
    determinant
}

#[differentiate(reverse)]
pub fn determinant(a: &[f64]) -> f64 {
    minor(a, u64::MAX, 3)
}

#[differentiate(reverse)]
pub fn energy(x: &[f64]) -> f64 {
    x.iter().map(|x| x.exp() * x).sum()
}

/// What the first call reads is overwritten later, and the adjoint of what is there then must not take the first one's.
#[differentiate(reverse)]
pub fn overwritten_later(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let before = energy(&y);
    y[0] = y[1] * x[2];
    before + 2.0 * energy(&y)
}

/// A penalty on each row, where there is one.
#[differentiate(reverse)]
pub fn penalties(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for row in x.chunks(2) {
        if row[0] > 0.5 {
            total += energy(row) * row[0];
        } else {
            total -= energy(row);
        }
    }
    total
}

/// One cotangent is the result of the other call.
#[differentiate(reverse)]
pub fn entangled(x: &[f64]) -> f64 {
    let (first, second) = x.split_at(2);
    energy(first) * energy(second) + energy(x)
}

pub fn check() {
    let points: &[&[f64]] = &[&[0.7, -0.4, 0.9, 0.3, 0.8, 0.2, -0.5, 0.6, 0.1]];
    check_flat(determinant, determinant_grad, points);
    check_flat(overwritten_later, overwritten_later_grad, points);
    check_flat(penalties, penalties_grad, points);
    check_flat(entangled, entangled_grad, points);
}
