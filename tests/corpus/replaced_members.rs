//! `..rest` beside members whose values are of another shape than those that they replace: a vector of another length, an
//! option that is none.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Network {
    weights: Vec<f64>,
    scale: f64,
    bias: Option<f64>,
    shifts: Vec<f64>,
}

#[differentiate(reverse, wrt(network))]
pub fn total(network: &Network) -> f64 {
    network.weights.iter().sum::<f64>() * network.scale * network.bias.unwrap_or(2.0) + network.shifts[0]
}

#[differentiate(reverse, wrt(network))]
pub fn replaced_members(network: &Network) -> f64 {
    let scale = network.scale;
    let other =
        Network { weights: vec![scale, network.weights[0]], bias: None, scale: scale * scale, ..network.clone() };
    total(&other) * total(network)
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Line {
    offset: Option<f64>,
    slope: f64,
    end: f64,
}

#[differentiate(reverse, wrt(line))]
pub fn height(line: &Line) -> f64 {
    line.offset.unwrap_or(2.0) * line.slope + line.end
}

#[differentiate(reverse, wrt(line))]
pub fn without_offset(line: &Line) -> f64 {
    let other = Line { offset: None, slope: line.end * line.slope, ..*line };
    height(&other) * height(line) * other.end
}

#[differentiate(reverse, wrt(line))]
pub fn steeper(line: &Line) -> f64 {
    without_offset(line) * without_offset(&Line { slope: 3.0, ..*line })
}

pub fn check() {
    let network = |v: &[f64]| Network { weights: v[..3].to_vec(), scale: v[3], bias: Some(v[4]), shifts: vec![v[5]] };
    check_flat(
        |v| replaced_members(&network(v)),
        |v, d| {
            let mut d_network = network(v);
            let value = replaced_members_grad(&network(v), &mut d_network);
            d[..3].copy_from_slice(&d_network.weights);
            d[3..].copy_from_slice(&[d_network.scale, d_network.bias.unwrap(), d_network.shifts[0]]);
            value
        },
        &[&[1.0, 2.0, 3.0, 0.5, 1.5, 0.25]],
    );
    let line = |v: &[f64]| Line { offset: Some(v[0]), slope: v[1], end: v[2] };
    check_flat(
        |v| steeper(&line(v)),
        |v, d| {
            let mut d_line = line(v);
            let value = steeper_grad(&line(v), &mut d_line);
            d.copy_from_slice(&[d_line.offset.unwrap(), d_line.slope, d_line.end]);
            value
        },
        &[&[1.5, 0.7, 0.3]],
    );
}
