//! Parts of slices as arrays, by `try_into` and `try_from`, and where the length is another; numbers of ranges that are no indices.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn cross(a: [f64; 2], b: &[f64; 2]) -> f64 {
    a[0] * b[1] - a[1] * b[0]
}

#[differentiate(reverse)]
pub fn arrays_of_slices(x: &[f64], rate: f64) -> f64 {
    let degree: i32 = x.len().try_into().unwrap();
    let left: [f64; 2] = x[1..3].try_into().unwrap();
    let right: &[f64; 2] = x[..2].try_into().expect("two");
    let mut scaled: [f64; 3] = x[2..].to_vec()[..3].try_into().unwrap();
    scaled[0] *= rate;
    let powers: Vec<f64> = (0..degree).map(|i| rate.powi(i)).collect();
    let shifted: f64 = (0..=3).map(|i| (i - 2) as f64 * rate).zip(x).map(|(s, v)| s * v).sum();
    let alternating: f64 = x.iter().zip(0..).map(|(v, i)| v * (-rate).powi(i)).sum();
    cross(left, right) * powers.iter().sum::<f64>() + scaled[0] * scaled[2] + shifted * alternating
}

/// Triples as they come, until one is not whole.
#[differentiate(reverse)]
pub fn triples(x: &[f64], scale: f64) -> Option<f64> {
    let first: [f64; 3] = x.get(..3)?.try_into().ok()?;
    let [a, b, c] = <[f64; 3]>::try_from(&x[1..4]).unwrap();
    let sum: f64 = x
        .chunks(3)
        .map(|chunk| match <&[f64; 3]>::try_from(chunk) {
            Ok([a, b, c]) => a * b - c * scale,
            Err(_) => chunk[0].sin(),
        })
        .sum();
    let Ok(pair) = <[f64; 2]>::try_from(&x[5..]) else { return Some(sum * first[1]) };
    Some(sum + pair[0] * pair[1] * a + b * c * first[2])
}

pub fn check() {
    assert_eq!(triples_grad(&[0.3, 0.7], &mut [0.0; 2], 1.0), None);
    check_flat(
        |v| triples(&v[1..], v[0]).unwrap_or_default(),
        |v, d| {
            let (value, d_scale) = triples_grad(&v[1..], &mut d[1..], v[0]).unwrap_or_default();
            d[0] = d_scale;
            value
        },
        &[&[0.7, 0.5, 1.2, -0.8, 0.3, 1.7, 0.2], &[1.1, 0.4, 2.3, 0.9, -0.35, 0.6, 0.8, -1.3]],
    );
    check_flat(
        |v| arrays_of_slices(&v[1..], v[0]),
        |v, d| {
            let (value, d_rate) = arrays_of_slices_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_rate;
            value
        },
        &[&[0.7, 0.5, 1.2, -0.8, 0.3, 1.7], &[1.1, 0.4, 2.3, 0.9, -0.35, 0.6]],
    );
}
