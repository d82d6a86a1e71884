//! Values in boxes: numbers, tuples and closures, and constants behind a trait.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

trait Law {
    fn at(&self, n: usize) -> f64;
}

struct Linear {
    slope: f64,
}

impl Law for Linear {
    fn at(&self, n: usize) -> f64 {
        self.slope * n as f64
    }
}

#[differentiate(reverse)]
pub fn boxed_values(x: f64, k: f64) -> f64 {
    let law: Box<dyn Law> = Box::new(Linear { slope: 2.0 });
    let own = Box::new(Linear { slope: 0.5 });
    let rate: Box<f64> = Box::new(k * x);
    let count: Box<usize> = Box::new(3);
    let scaled: Box<dyn Fn(f64) -> f64> = Box::new(|v| v * k);
    let pair: Box<(f64, f64)> = Box::new((k, x));
    let list = Box::new([x, k * k]);
    x * law.at(2) * *rate + own.at(1) * k + scaled(x) * *count as f64 + pair.0 * pair.1 + list[0] * list[1]
}

pub fn check() {
    check_flat(
        |v| boxed_values(v[0], v[1]),
        |v, d| {
            let (value, d_x, d_k) = boxed_values_grad(v[0], v[1]);
            d.copy_from_slice(&[d_x, d_k]);
            value
        },
        &[&[0.7, 0.5], &[-0.4, 1.1]],
    );
}
