//! Integers that a loop carries, by steps that differ: they are carried back where the steps are known without them.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// The norm of the product of a packed triangular matrix, by columns, with itself as far as it goes.
#[differentiate(reverse)]
pub fn packed_columns(packed: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut product = vec![0.0; n];
    let mut start = 0;
    for i in 0..n {
        for (product, l) in product[i..].iter_mut().zip(&packed[start..]) {
            *product += l * x[i].sin();
        }
        start += n - i;
    }
    product.iter().map(|p| p * p).sum()
}

/// From the end, where what is left shrinks.
#[differentiate(reverse)]
pub fn shrinking_ends(x: &[f64]) -> f64 {
    let mut end = x.len();
    let mut product = 1.0;
    for size in 1..3 {
        product *= x[end - size..end].iter().sum::<f64>();
        end -= size;
        product = product.tanh() * x[end];
    }
    product * x[end]
}

/// Where the step depends on where one is.
#[differentiate(reverse)]
pub fn doubling_strides(x: &[f64]) -> f64 {
    let mut at = 1;
    let mut value = x[0];
    for _ in 0..2 {
        value = (value * x[at]).cos();
        at += at;
    }
    value
}

/// Not in each iteration, and by what is read from memory.
#[differentiate(reverse)]
pub fn jumps(x: &[f64], strides: &[usize]) -> f64 {
    let (mut at, mut count) = (0, 0);
    let mut value = 1.0;
    for stride in strides {
        value = (value * x[at] * x[count]).sin();
        at += stride;
        if value > 0.5 {
            count += 1;
        }
    }
    value
}

pub fn check() {
    let points: &[&[f64]] = &[&[0.5, 0.25, -0.75, 1.25, 0.9, -0.4], &[1.5, -0.5, 0.3, 0.8, 0.7, 1.1]];
    check_flat(
        |v| packed_columns(v, &v[..3]),
        |v, d| {
            let mut d_x = [0.0; 3];
            let value = packed_columns_grad(v, d, &v[..3], &mut d_x);
            d.iter_mut().zip(d_x).for_each(|(d, d_x)| *d += d_x);
            value
        },
        points,
    );
    check_flat(shrinking_ends, shrinking_ends_grad, points);
    check_flat(doubling_strides, doubling_strides_grad, points);
    check_flat(|x| jumps(x, &[2, 1, 0, 2]), |x, d_x| jumps_grad(x, d_x, &[2, 1, 0, 2]), points);
}
