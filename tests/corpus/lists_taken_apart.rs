//! Lists of numbers that are only taken apart again, and such of which more is done.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// In a loop, one list made of the elements of another.
#[differentiate(reverse)]
fn attraction(bodies: &[[f64; 3]], at: [f64; 2]) -> f64 {
    let mut sum = 0.0;
    for body in bodies {
        let [x, y, mass] = *body;
        let away = [x - at[0], y - at[1]];
        let square = [away[0] * away[0], away[1] * away[1], mass];
        let [a, b, mass] = square;
        sum += mass / (a + b + 0.5).sqrt();
    }
    sum
}

/// By a number that is not written there, with a length that is asked for, as a whole, by one branch only.
#[differentiate(reverse)]
fn used_otherwise(x: f64, y: f64, which: usize) -> f64 {
    let by_index = [x * y, x - y, x];
    let measured = [x.sin(), y.cos()];
    let whole = [x, y * y];
    let mut changed = [x, y];
    changed[0] *= changed[1];
    let chosen = if x > y { [x, y * x] } else { [y, x + y] };
    let [first, second] = chosen;
    by_index[which] + by_index[0] + measured[0] * measured.len() as f64 + whole.iter().sum::<f64>() * whole[1]
        - changed[0] * first
        + second
}

/// Of a closure, and of what is the same number twice.
#[differentiate(reverse)]
fn rotated(x: f64, y: f64, angle: f64) -> f64 {
    let turn = |v: [f64; 2]| [v[0] * angle.cos() - v[1] * angle.sin(), v[0] * angle.sin() + v[1] * angle.cos()];
    let [a, b] = turn(turn([x, y]));
    let [c, d] = turn([a, a]);
    a * b + c * d.exp()
}

#[differentiate(reverse)]
pub fn lists_taken_apart(x: &[f64]) -> f64 {
    let bodies = [[x[0], x[1], x[2]], [x[2], x[0], 1.5], [x[1], x[1], x[0]]];
    let sum: f64 = (0..3).map(|i| used_otherwise(x[0], x[1], i) * rotated(x[1], x[2], x[0])).sum();
    sum + attraction(&bodies, [x[2], x[3]])
}

pub fn check() {
    check_flat(lists_taken_apart, lists_taken_apart_grad, &[&[0.4, -0.7, 1.2, 0.3], &[-0.2, 0.6, 0.1, -1.4]]);
}
