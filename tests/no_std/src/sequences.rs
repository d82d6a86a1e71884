//! Slices with shadows, and loops whose records a constant bounds.

use autodiff_runtime::differentiate;

/// Records nothing.
#[differentiate(reverse)]
#[must_use]
pub fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(x, y)| x * y).sum()
}

/// Records a number in each of eight iterations.
#[differentiate(reverse)]
#[must_use]
pub fn logistic_map(x: f64, r: f64) -> f64 {
    let mut x = x;
    for _ in 0..8 {
        x = r * x * (1.0 - x);
    }
    x
}

/// In place, behind a branch.
#[differentiate(reverse)]
pub fn relax<const N: usize>(u: &mut [f64; N], rate: f64) {
    for i in 1..N {
        if u[i] > u[i - 1] {
            u[i] -= rate * u[i] * u[i];
        } else {
            u[i] += rate * (u[i - 1] - u[i]);
        }
    }
}

/// Behind a slice whose length is not known; that is linear, and records nothing.
#[differentiate(reverse)]
pub fn diffuse(u: &mut [f64]) {
    for i in 1..u.len() {
        u[i] += 0.5 * (u[i - 1] - u[i]);
    }
}

/// A slice and arrays of the function's own, in calls.
#[differentiate(reverse)]
#[must_use]
pub fn energy(x: &[f64; 3], rate: f64) -> f64 {
    let mut u = [0.0; 3];
    u.copy_from_slice(x);
    relax(&mut u, rate);
    diffuse(&mut u);
    let v = [u[0] * rate, u[1], u[2]];
    dot(&u, &v) + logistic_map(u[1] * 0.1, 3.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The slope of a function along a direction, by differences.
    fn slope(f: impl Fn(f64) -> f64) -> f64 {
        let h = 1e-5;
        (f(h) - f(-h)) / (2.0 * h)
    }

    #[track_caller]
    fn assert_close(left: f64, right: f64) {
        assert!((left - right).abs() < 1e-8 * (1.0 + left.abs()), "{left} is not {right}");
    }

    #[test]
    fn gradients_are_right() {
        let (mut d_x, mut d_y) = ([7.0; 2], [7.0; 2]);
        assert_eq!(dot_grad(&[1.0, 2.0], &mut d_x, &[3.0, 4.0], &mut d_y), 11.0);
        assert_eq!((d_x, d_y), ([3.0, 4.0], [1.0, 2.0]));

        let (value, d_x, d_r) = logistic_map_grad(0.3, 3.1);
        assert_eq!(value, logistic_map(0.3, 3.1));
        assert_close(d_x, slope(|h| logistic_map(0.3 + h, 3.1)));
        assert_close(d_r, slope(|h| logistic_map(0.3, 3.1 + h)));

        let (x, rate, mut d_x) = ([1.0, 1.5, 0.5], 0.25, [0.0; 3]);
        let (value, d_rate) = energy_grad(&x, &mut d_x, rate);
        assert_eq!(value, energy(&x, rate));
        assert_close(d_rate, slope(|h| energy(&x, rate + h)));
        for (i, d_x) in d_x.into_iter().enumerate() {
            let moved = |h| core::array::from_fn(|j| x[j] + if i == j { h } else { 0.0 });
            assert_close(d_x, slope(|h| energy(&moved(h), rate)));
        }
    }
}
