//! States of `scan` that are taken apart by the closure, and options that stand for what was before.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// A weight and a weighted total, until the weight is small; how many there were, and the last of them.
#[differentiate(reverse)]
pub fn scanned_states(x: &[f64], smallest: f64) -> f64 {
    let mut used = 0;
    let mut last = 0.0;
    let sum: f64 = x
        .iter()
        .rev()
        .skip_while(|v| **v < 0.0)
        .scan((1.0, 0.0), |(weight, total), v| {
            *weight *= 0.8;
            *total += *weight * v;
            Some((*weight, *total))
        })
        .take_while(|(weight, _)| *weight > smallest)
        .inspect(|_| used += 1)
        .map(|(weight, total)| {
            last = total;
            weight * total * total
        })
        .sum();
    let mut levels = x.iter().scan((1.0, 0.5), |(level, slope), v| {
        *level += *slope * v;
        *slope *= *level;
        (level.abs() < 20.0).then_some((*level, *slope))
    });
    let Some((level, slope)) = levels.next() else { return sum };
    sum + last * used as f64 + level * slope + levels.map(|(level, slope)| level - slope).sum::<f64>()
}

#[differentiate(reverse)]
pub fn previous_values(x: &[f64]) -> f64 {
    let mut previous: Option<f64> = None;
    let mut highest: Option<f64> = None;
    let mut total = 0.0;
    for &v in x {
        if let Some(before) = previous.replace(v) {
            total += (v - before) * before;
        }
        highest = Some(highest.map_or(v, |highest: f64| highest.max(v)));
    }
    let products: [[f64; 2]; 2] = std::array::from_fn(|i| std::array::from_fn(|j| x[i % x.len()] * x[j % x.len()]));
    total + highest.unwrap_or(0.0) * previous.take().unwrap_or_default() + products[0][1] * products[1][1]
}

/// What is in the option is changed where it is, and returned as it is there.
#[differentiate(reverse)]
pub fn kept_peak(x: &[f64]) -> f64 {
    let mut peak: Option<f64> = None;
    for v in x {
        match &mut peak {
            Some(peak) if *peak < *v => *peak = *v * *v,
            Some(peak) => *peak *= 0.5,
            None => peak = Some(*v),
        }
    }
    peak.unwrap()
}

pub fn check() {
    check_flat(kept_peak, kept_peak_grad, &[&[0.3, 1.2, -0.7, 2.0, 0.9], &[0.4], &[0.5, 0.2, 0.3]]);
    check_flat(
        |v| scanned_states(v, 0.3),
        |v, d| scanned_states_grad(v, d, 0.3).0,
        &[&[0.6, 1.0, 2.0, 0.5, 0.7, -0.1], &[1.0, 2.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8], &[-1.0], &[25.0, 0.4]],
    );
    check_flat(previous_values, previous_values_grad, &[&[0.3, 1.2, -0.7, 2.0], &[1.0]]);
}
