//! Slice patterns beside others: two slices in a tuple, rows in rows, numbers among the elements, options next to them.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn slices_side_by_side(x: &[f64], y: &[f64]) -> f64 {
    match (x, y) {
        ([], _) | (_, []) => 0.5,
        ([a], [b]) if a > b => a * a - b,
        ([a, rest @ ..], [b]) => a * b + rest.iter().sum::<f64>(),
        (&[a, .., c], &[b, d]) => a * d - b * c.sin(),
        ([_], [.., last]) => last.exp(),
        ([a, ..], [b, inner @ .., c]) => a * b * c + slices_side_by_side(inner, &x[1..]),
    }
}

/// Steps of a program, by a code and its operands.
#[differentiate(reverse)]
pub fn interpreted(x: &[f64], steps: &[Vec<i32>], gain: f64) -> f64 {
    let level = if gain > 0.0 { Some(gain) } else { None };
    let mut sum = 0.0;
    for step in steps {
        sum = sum * gain
            + match (step.as_slice(), x, level) {
                ([1, power], [a, ..], _) => a.powi(*power),
                ([2 | 3], [.., z], Some(level)) => z.sin() * level,
                ([2..=4], [first, ..], None) => *first,
                ([0, middle @ ..], [a, b, c], _) => (a + b * c) * middle.len() as f64,
                ([] | [_], _, Some(level)) => level * level,
                _ => 1.0,
            };
    }
    sum
}

#[differentiate(reverse)]
pub fn first_and_last(rows: &[[f64; 2]]) -> f64 {
    match rows {
        [[a, b], .., [c, d]] => a * d - b * c,
        [[a, b]] => a * b,
        _ => 0.0,
    }
}

/// A number that a pattern copies out of a slice is a number, whatever becomes of it.
#[differentiate(reverse)]
pub fn grown(rates: &[f64], years: usize) -> f64 {
    let &[growth, decline, start] = rates else { panic!("three rates") };
    let mut size = start;
    for year in 0..years {
        size += match year % 2 {
            0 => growth * size,
            _ => -decline * size * size,
        };
    }
    size
}

pub fn check() {
    let split = |n: usize| {
        move |v: &[f64], d: &mut [f64]| {
            let (d_x, d_y) = d.split_at_mut(n);
            slices_side_by_side_grad(&v[..n], d_x, &v[n..], d_y)
        }
    };
    for n in 0..5 {
        check_flat(
            |v| slices_side_by_side(&v[..n], &v[n..]),
            split(n),
            &[&[0.4, 1.3, -0.8, 0.6, 0.9, 1.7, 0.2], &[0.7, 0.2, 1.4, -0.3], &[0.7, 0.2, 1.4, -0.3, 0.8]],
        );
    }
    check_flat(|v| slices_side_by_side(&v[..1], &v[1..]), split(1), &[&[0.4, 1.3], &[1.4, 0.3]]);
    let steps = [vec![1, 3], vec![2], vec![0, 5, 6], vec![4], vec![7], vec![], vec![3], vec![9, 9, 9]];
    check_flat(
        |v| interpreted(&v[1..], &steps, v[0]),
        |v, d| {
            let (value, d_gain) = interpreted_grad(&v[1..], &mut d[1..], &steps, v[0]);
            d[0] = d_gain;
            value
        },
        &[&[0.8, 0.5, 1.2, -0.7], &[-0.6, 0.5, 1.2], &[0.7]],
    );
    let rows = |v: &[f64]| v.chunks(2).map(|row| [row[0], row[1]]).collect::<Vec<_>>();
    check_flat(
        |v| first_and_last(&rows(v)),
        |v, d| {
            let mut d_rows = vec![[f64::NAN; 2]; v.len() / 2];
            let value = first_and_last_grad(&rows(v), &mut d_rows);
            d.copy_from_slice(d_rows.as_flattened());
            value
        },
        &[&[0.4, 1.3, -0.8, 0.6, 0.9, 1.7], &[0.7, 0.2], &[]],
    );
    check_flat(|v| grown(v, 5), |v, d| grown_grad(v, d, 5), &[&[0.3, 0.1, 2.0]]);
}
