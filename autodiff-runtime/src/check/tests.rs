//! Right companions pass, wrong ones are named, kinks are undecided.

use super::{Check, Verdict, by_value, gradient, hvp, jvp, vjp};
use crate::Differentiable;
use std::string::ToString;

fn energy(x: &[f64]) -> f64 {
    x.windows(2).map(|pair| (pair[1] - pair[0]).powi(4)).sum::<f64>() + 1.0
}

fn energy_grad(x: &[f64], d: &mut [f64]) -> f64 {
    d.fill(0.0);
    for i in 1..x.len() {
        let force = 4.0 * (x[i] - x[i - 1]).powi(3);
        d[i] += force;
        d[i - 1] -= force;
    }
    energy(x)
}

fn energy_hvp(x: &[f64], v: &[f64], d: &mut [f64], h: &mut [f64]) -> f64 {
    h.fill(0.0);
    for i in 1..x.len() {
        let change = 12.0 * (x[i] - x[i - 1]).powi(2) * (v[i] - v[i - 1]);
        h[i] += change;
        h[i - 1] -= change;
    }
    energy_grad(x, d)
}

#[test]
fn the_right_gradient_passes_at_every_length() {
    for x in [[0.5, 3.0, -1.0].as_slice(), &[-2.0, 0.1], &[4.0], &[]] {
        let report = gradient(energy, energy_grad, x).unwrap();
        assert_eq!(report.count(Verdict::Agrees), x.len() + 1);
        hvp(energy_grad, energy_hvp, x).unwrap();
    }
}

#[test]
fn the_wrong_element_is_named() {
    let wrong = |x: &[f64], d: &mut [f64]| {
        let value = energy_grad(x, d);
        d[1] *= 1.0 + 1e-5;
        value
    };
    let failure = gradient(energy, wrong, [0.5, 3.0, -1.0].as_slice()).unwrap_err();
    let text = failure.to_string();
    assert!(text.starts_with("3 of 4 numbers agree, 1 differ\n  differs   x[1]: expected 3.185e2 (±"), "{text}");
    assert!(text.contains("got 3.18503185") && text.ends_with("relative error 1.0e-5"), "{text}");
    assert_eq!(format!("{failure:?}"), text);
    assert_eq!(format!("{:#}", failure.0).lines().count(), 5);
    assert!(failure.0.largest_relative_error() < 1e-9);
}

#[test]
fn a_wider_tolerance_is_a_setting() {
    let wrong = |x: &[f64], d: &mut [f64]| {
        let value = energy_grad(x, d);
        d[1] *= 1.0 + 1e-5;
        value
    };
    Check::default().tolerance(1e-4).gradient(energy, wrong, [0.5, 3.0, -1.0].as_slice()).unwrap();
}

#[test]
fn a_shadow_that_is_not_overwritten_fails() {
    assert!(gradient(energy, |x, _| energy(x), [1.0].as_slice()).is_err());
    assert!(gradient(energy, |x, d| energy_grad(x, d).next_up(), [1.0].as_slice()).is_err());
}

#[test]
fn a_value_off_by_one_bit_fails_without_any_number() {
    let text = gradient(energy, |_, _| 1.0_f64.next_up(), [].as_slice()).unwrap_err().to_string();
    assert!(text.contains("differs   value: expected 1e0, got 1.0000000000000002e0"), "{text}");
}

#[test]
fn negative_zero_is_not_zero() {
    assert!(by_value(|x: f64| x * 0.0, |_: f64| (0.0, 0.0), (-1.0,)).is_err());
}

#[test]
fn a_kink_is_undecided_and_not_passed() {
    for slope in [1.0, -1.0, 0.0] {
        let failure = by_value(|x: f64| x.abs(), |x: f64| (x.abs(), slope), (0.0,)).unwrap_err();
        assert_eq!((failure.0.count(Verdict::Undecided), failure.0.count(Verdict::Differs)), (1, 0));
        assert!(failure.to_string().contains("choose another point"), "{failure}");
    }
    let near = by_value(|x: f64| x.abs(), |x: f64| (x.abs(), 1.0), (1e-3,));
    near.unwrap();
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
#[differentiable(crate = crate)]
struct Layer {
    weights: Vec<[f64; 2]>,
    bias: f32,
    #[differentiable(constant)]
    name: String,
}

fn layer() -> Layer {
    Layer { weights: vec![[0.5, -1.0], [2.0, 0.25]], bias: 0.75, name: "first".to_string() }
}

fn forward((layer, x): &(Layer, [f64; 2])) -> f64 {
    let rows = layer.weights.iter().map(|row| row[0] * x[0] + row[1] * x[1]);
    rows.map(|sum| (sum + f64::from(layer.bias)).powi(2)).sum()
}

fn forward_grad(at: &(Layer, [f64; 2]), d: &mut (Layer, [f64; 2])) -> f64 {
    *d = at.zero_like();
    let ((layer, x), (d_layer, d_x)) = (at, d);
    for (row, d_row) in layer.weights.iter().zip(&mut d_layer.weights) {
        let slope = 2.0 * (row[0] * x[0] + row[1] * x[1] + f64::from(layer.bias));
        for i in 0..2 {
            d_row[i] += slope * x[i];
            d_x[i] += slope * row[i];
        }
        d_layer.bias += slope as f32;
    }
    forward(at)
}

#[test]
fn structs_and_several_arguments_are_named_by_their_parts() {
    let at = (layer(), [1.5, 0.5]);
    let report = gradient(forward, forward_grad, &at).unwrap();
    assert_eq!(report.findings[1].name, "x.0.weights[0][0]");
    let check = Check::default().arguments(&["layer", "x"]);
    let report = check.gradient(forward, forward_grad, &at).unwrap();
    let names: Vec<&str> = report.findings.iter().map(|finding| finding.name.as_str()).collect();
    let weights = ["layer.weights[0][0]", "layer.weights[0][1]", "layer.weights[1][0]", "layer.weights[1][1]"];
    assert_eq!(names[1..5], weights);
    assert_eq!((names[0], &names[5..]), ("value", ["layer.bias", "x[0]", "x[1]"].as_slice()));
    let few = check.at_most(2).gradient(forward, forward_grad, &at).unwrap();
    assert_eq!(few.findings.len(), 3);
}

fn differences(x: &[f64]) -> Vec<f64> {
    x.windows(2).map(|pair| pair[1] * pair[0]).collect()
}

fn differences_vjp(x: &[f64], d: &mut [f64], seed: Vec<f64>) -> Vec<f64> {
    for (i, seed) in seed.iter().enumerate() {
        d[i] += seed * x[i + 1];
        d[i + 1] += seed * x[i];
    }
    differences(x)
}

fn differences_jvp(x: &[f64], t: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let tangent = (1..x.len()).map(|i| t[i] * x[i - 1] + x[i] * t[i - 1]);
    (differences(x), tangent.collect())
}

#[test]
fn products_with_the_jacobian_pass_at_every_length() {
    for x in [[0.5, 3.0, -1.0].as_slice(), &[-2.0, 0.1], &[4.0], &[]] {
        vjp(differences, differences_vjp, x).unwrap();
        jvp(differences, differences_jvp, x).unwrap();
    }
}

#[test]
fn a_vjp_that_does_not_add_fails() {
    let overwriting = |x: &[f64], d: &mut [f64], seed| {
        d.fill(0.0);
        differences_vjp(x, d, seed)
    };
    let text = vjp(differences, overwriting, [0.5, 3.0, -1.0].as_slice()).unwrap_err().to_string();
    assert!(text.contains("with the seed [1.0, 0.0], in a second call"), "{text}");
}

#[test]
fn products_that_mix_up_results_fail() {
    let x: &[f64] = &[0.5, 3.0, -1.0];
    let reversed = |x: &[f64], d: &mut [f64], seed: Vec<f64>| differences_vjp(x, d, seed.into_iter().rev().collect());
    assert!(vjp(differences, reversed, x).is_err());
    let reversed = |x: &[f64], t: &[f64]| {
        let (value, tangent) = differences_jvp(x, t);
        (value, tangent.into_iter().rev().collect())
    };
    let text = jvp(differences, reversed, x).unwrap_err().to_string();
    assert!(text.contains("value[0]: expected 3e0") && text.contains("along x[0]"), "{text}");
}

#[test]
fn a_wrong_product_with_the_hessian_fails() {
    let asymmetric = |x: &[f64], v: &[f64], d: &mut [f64], h: &mut [f64]| {
        let value = energy_hvp(x, v, d, h);
        h[0] += 1e-3 * v[1];
        value
    };
    let text = hvp(energy_grad, asymmetric, [0.5, 3.0].as_slice()).unwrap_err().to_string();
    assert!(text.contains("x[0]: expected -7.5e1") && text.contains("along x[1]"), "{text}");
}

#[test]
fn single_precision_has_its_own_tolerance() {
    let f = |x: f32| x.exp() * x;
    let companion = |factor: f32| move |x: f32| (f(x), (x.exp() + f(x)) * factor);
    for x in [0.7, -3.0, 2.0] {
        by_value(f, companion(1.0), (x,)).unwrap();
        assert!(by_value(f, companion(1.01), (x,)).is_err());
    }
}

#[test]
#[should_panic(expected = "a function of 2 is checked by `check::vjp`")]
fn a_gradient_is_of_one_number() {
    let _ = gradient(|x: &f64| (*x, *x), |x, _| (*x, *x), &1.0);
}
