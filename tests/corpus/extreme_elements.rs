//! Greatest and least elements by folds, whose derivative goes to the element that was found, with ties and without.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// The variable is asked first: of equals, the first counts.
#[differentiate(reverse)]
pub fn spread(x: &[f64]) -> f64 {
    let greatest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let least = x.iter().copied().fold(f64::INFINITY, f64::min);
    greatest * greatest - 0.5 * least
}

/// The element is asked first: of equals, the last counts. What is compared is computed.
#[differentiate(reverse)]
pub fn largest_residual(x: &[f64], y: &[f64], slope: f64) -> f64 {
    let mut largest = 0.0;
    for i in (0..x.len()).rev() {
        largest = (y[i] - slope * x[i]).abs().max(largest);
    }
    largest * largest
}

/// From a value that may be the least itself.
#[differentiate(reverse)]
pub fn bounded_minimum(x: &[f64], bound: f64) -> f64 {
    let mut least = 2.0 * bound;
    for v in x {
        least = least.min(v * v);
    }
    least.sin()
}

/// In each row, and with another variable beside it that keeps records.
#[differentiate(reverse)]
pub fn row_extremes(rows: &[[f64; 3]]) -> f64 {
    let mut product = 1.0;
    for row in rows {
        let mut greatest = row[0];
        for v in row {
            greatest = greatest.max(*v);
        }
        product = (product * greatest).cos();
    }
    let (mut greatest, mut decay) = (0.0_f64, 1.0);
    for row in rows {
        greatest = greatest.max(row[1]);
        decay = (decay * row[2]).sin();
    }
    product + greatest * decay
}

pub fn check() {
    check_flat(spread, spread_grad, &[&[0.5, -1.5, 2.0, 1.25], &[0.75], &[-2.0, -0.25]]);
    let rows = |x: &[f64]| x.chunks(3).map(|row| [row[0], row[1], row[2]]).collect::<Vec<_>>();
    check_flat(
        |x| row_extremes(&rows(x)),
        |x, d_x| {
            let mut d_rows = vec![[7.0; 3]; x.len() / 3];
            let value = row_extremes_grad(&rows(x), &mut d_rows);
            d_x.copy_from_slice(d_rows.as_flattened());
            value
        },
        &[&[0.5, 0.75, -0.25, 1.5, 1.25, 0.5], &[0.25, -1.0, 0.5]],
    );
    for slope in [0.5, -1.25] {
        let y = [0.5, 2.0, -1.0];
        check_flat(
            |x| largest_residual(x, &y, slope),
            |x, d_x| largest_residual_grad(x, d_x, &y, &mut [0.0; 3], slope).0,
            &[&[0.5, 1.5, 2.0], &[-1.0, 0.25, 0.75]],
        );
    }
    for bound in [0.125, 3.0] {
        check_flat(
            |x| bounded_minimum(&x[1..], x[0]),
            |x, d_x| {
                let (first, rest) = d_x.split_at_mut(1);
                let (value, d_bound) = bounded_minimum_grad(&x[1..], rest, x[0]);
                first[0] = d_bound;
                value
            },
            &[&[bound, 1.5, -0.75], &[bound]],
        );
    }
    ties();
}

fn ties() {
    let mut d = [7.0; 4];
    let _ = spread_grad(&[2.0, -1.0, 2.0, -1.0], &mut d);
    assert_eq!(d, [4.0, -0.5, 0.0, 0.0]);
    let _ = spread_grad(&[0.0, -0.0, f64::NAN, 0.0], &mut d);
    assert_eq!(d, [-0.5, 0.0, 0.0, 0.0]);
    // Nothing is greater than what the fold begins with.
    let mut none = [7.0; 2];
    let _ = spread_grad(&[f64::NEG_INFINITY, f64::NEG_INFINITY], &mut none);
    assert_eq!(none, [-0.5, 0.0]);

    // The loop runs backwards, so that the last to be looked at is the first element.
    let (mut d_x, mut d_y) = ([7.0; 3], [7.0; 3]);
    let (_, d_slope) = largest_residual_grad(&[1.0, 5.0, 1.0], &mut d_x, &[3.0, 5.0, 3.0], &mut d_y, 1.0);
    assert_eq!((d_x, d_y, d_slope), ([-4.0, 0.0, 0.0], [4.0, 0.0, 0.0], -4.0));

    let mut d = [7.0; 2];
    let (_, d_bound) = bounded_minimum_grad(&[2.0, 3.0], &mut d, 2.0);
    assert_eq!((d, d_bound), ([0.0, 0.0], 2.0 * 4.0_f64.cos()));
}
