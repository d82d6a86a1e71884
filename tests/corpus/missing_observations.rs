//! Sequences of options: observations that may be missing, as constants and as differentiable ones; values that are computed once and
//! kept; roots that there may not be.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// A filter that predicts where nothing is observed.
#[differentiate(reverse, wrt(gain, observed))]
pub fn missing_observations(gain: f64, observed: &[Option<f64>]) -> f64 {
    let mut level = 0.5;
    let mut error = 0.0;
    for z in observed {
        if let Some(z) = z {
            error += (z - level).powi(2);
            level += gain * (z - level);
        }
        level *= 0.9;
    }
    let present = observed.iter().flatten().count();
    let total: f64 = observed.iter().filter_map(|z| *z).map(|z| z * gain).sum();
    error / present.max(1) as f64 + level * total + observed[0].unwrap_or(0.3) * observed[1].map_or(1.0, |z| z * z)
}

/// The same observations as constants.
#[differentiate(reverse, wrt(gain))]
pub fn given_observations(gain: f64, observed: &[Option<f64>]) -> f64 {
    let filled = observed.iter().fold(0.5, |level, z| match z {
        Some(z) => level + gain * (z - level),
        None => level * gain,
    });
    filled + observed.iter().flatten().sum::<f64>() * gain
}

/// A table that is filled where something is asked for.
#[differentiate(reverse)]
pub fn kept_values(x: &[f64], k: f64) -> f64 {
    let mut kept = vec![vec![None; 3]; 2];
    let mut total = 0.0;
    for (n, v) in x.iter().enumerate() {
        let (row, column) = (n % 2, n % 3);
        if kept[row][column].is_none() && *v < 0.0 {
            continue;
        }
        let level = match kept[row][column] {
            Some(level) => level * k,
            None => v * v,
        };
        kept[row][column] = Some(level + v);
        total += level;
    }
    let gaps = kept.iter().flatten().filter(|level| level.is_none()).count();
    let product: f64 = kept.iter().flatten().filter_map(|level| *level).product();
    let whole: Option<Vec<f64>> = kept[0].iter().copied().collect();
    total + product * gaps as f64 + whole.map_or(k, |row| row[0] * row[2])
}

/// Where a signal changes its sign, and what is around it.
#[differentiate(reverse)]
pub fn crossings(x: &[f64]) -> f64 {
    let found: Vec<Option<(f64, f64)>> =
        x.windows(2).map(|w| if w[0] * w[1] < 0.0 { Some((w[0] / (w[0] - w[1]), w[1])) } else { None }).collect();
    let nearest = found.iter().flatten().map(|(at, _)| *at).fold(1.0, f64::min);
    let last = found.iter().rposition(|crossing| crossing.is_some()).unwrap_or(0);
    let height = match found[last] {
        Some((at, after)) => at * after,
        None => 0.0,
    };
    let mut slots = [Some(nearest), None, Some(x[1] * height)];
    let first = slots[0].take().unwrap_or(2.0);
    if let Some(slot) = &mut slots[2] {
        *slot *= x[0];
    }
    slots[1] = slots[2].map(|v| v + first);
    for v in slots.iter_mut().flatten() {
        *v = v.sin();
    }
    slots.iter().map(|slot| slot.unwrap_or(0.5)).sum::<f64>() + height
}

/// Roots of quadratics, in a list.
#[differentiate(reverse)]
pub fn listed_roots(a: &[f64]) -> f64 {
    let discriminant = a[1] * a[1] - a[0];
    let upper = if discriminant > 0.0 { Some(a[1] + discriminant.sqrt()) } else { None };
    let ratio = (a[1] != 0.0).then(|| a[0] / a[1]);
    let mut all = vec![upper, None];
    all.push(ratio);
    all.iter().flatten().fold(1.0, |product, root| product * root) + [upper, ratio].into_iter().flatten().sum::<f64>()
}

pub fn check() {
    let options = |v: &[f64]| v.iter().map(|z| (*z > -5.0).then_some(*z)).collect::<Vec<_>>();
    check_flat(
        |v| missing_observations(v[0], &options(&v[1..])),
        |v, d| {
            let observed = options(&v[1..]);
            let mut d_observed = observed.clone();
            let (value, d_gain) = missing_observations_grad(v[0], &observed, &mut d_observed);
            d[0] = d_gain;
            d[1..].iter_mut().zip(d_observed).for_each(|(d, d_z)| *d = d_z.unwrap_or(0.0));
            value
        },
        &[&[0.3, 0.8, -9.0, 1.2, -0.4, -9.0], &[0.6, -9.0, 0.7], &[0.2, -9.0, -9.0]],
    );
    for observed in [&[Some(0.8), None, Some(-0.4)][..], &[None], &[]] {
        check_flat(
            |v| given_observations(v[0], observed),
            |v, d| {
                let (value, d_gain) = given_observations_grad(v[0], observed);
                d[0] = d_gain;
                value
            },
            &[&[0.3]],
        );
    }
    check_flat(
        |v| kept_values(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = kept_values_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.6, 0.7, -0.3, 0.2, 1.1, 0.4, 0.9, -0.8, 0.5], &[0.6, -0.7, 0.3], &[0.5]],
    );
    check_flat(crossings, crossings_grad, &[&[0.7, -0.3, -0.2, 0.5], &[0.7, 0.3, 0.2], &[0.7, 0.4, -0.9]]);
    check_flat(listed_roots, listed_roots_grad, &[&[0.3, 1.2], &[1.3, 0.4]]);
}
