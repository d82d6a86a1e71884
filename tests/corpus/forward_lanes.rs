//! Vector forward mode: several tangents at once, beside one at a time.

use autodiff_runtime::lanes::{self, Lanes, Of};
use autodiff_runtime::{Differentiable, differentiate, jacobian};
use num_traits::Float;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
#[differentiable(lanes)]
pub struct Spring {
    stiffness: f64,
    rest: f32,
    coils: u32,
}

#[differentiate(forward, reverse, lanes, wrt(self))]
impl Spring {
    fn energy(&self, length: f64) -> f64 {
        0.5 * self.stiffness * (length - self.rest as f64).powi(2) / self.coils as f64
    }

    fn wear(&mut self, by: f64) {
        self.stiffness *= by;
        self.rest += 1.0;
    }

    fn joined(self, other: Spring) -> Spring {
        Spring { stiffness: self.stiffness / 2.0, rest: self.rest * 2.0, coils: self.coils + other.coils }
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
#[differentiable(lanes)]
pub enum Load {
    Weight(f64),
    Ramp { from: f64, to: f64 },
    Free,
}

#[differentiate(forward, reverse, lanes, wrt(load, x))]
fn scaled(load: &Load, x: f64) -> Load {
    match load {
        Load::Weight(weight) => Load::Weight(weight * x),
        Load::Ramp { from, to } => Load::Ramp { from: *from, to: to * x },
        Load::Free => Load::Free,
    }
}

/// Loops, branches, options, memory, casts, structs, enums and calls.
#[differentiate(forward, reverse, lanes, wrt(x, spring, load, gain))]
pub fn forward_lanes(x: &[f64], spring: &Spring, load: &Load, gain: f32) -> f64 {
    let mut worn = *spring;
    let mut lengths = Vec::new();
    let mut total = 0.0;
    for (i, length) in x.iter().enumerate() {
        if *length > 1.0 {
            lengths.push(length.sqrt() * gain as f64);
            worn.wear(*length);
        } else {
            total -= length.max(0.25) * i as f64;
        }
    }
    let loaded = match scaled(load, x[0]) {
        Load::Weight(weight) => weight,
        Load::Ramp { from, to } => from * to,
        Load::Free => 1.0,
    };
    let mut grid = [[0.0; 2]; 3];
    let mut index = 0;
    while let Some(length) = lengths.pop() {
        grid[index % 3][index % 2] += length / (1.0 + x[index].exp());
        index += 1;
    }
    let joined = worn.joined(*spring);
    for row in &grid {
        total += row.iter().sum::<f64>() * joined.energy(row[0]);
    }
    total * loaded
}

/// In place, and generic.
#[differentiate(forward, reverse, lanes)]
pub fn relaxed<T: Float>(u: &mut [T], rate: T) {
    let half = T::from(0.5).unwrap();
    for i in 1..u.len() {
        u[i] = u[i] + rate * (u[i - 1] - u[i]) * half;
    }
    u.swap(0, 1);
}

fn twice(x: f64, t_x: f64) -> (f64, f64) {
    (2.0 * x, 2.0 * t_x)
}

fn twice_in_lanes<const K: usize>(x: f64, t_x: Lanes<f64, K>) -> (f64, Lanes<f64, K>) {
    (2.0 * x, t_x * 2.0)
}

#[differentiate(forward, lanes, jvp = twice, jvp_lanes = twice_in_lanes)]
fn doubled(x: f64) -> f64 {
    x + x
}

#[differentiate(forward, lanes)]
fn through_a_rule(x: f64) -> Result<f64, String> {
    let y = doubled(x) * x;
    if y < 0.0 { Err("negative".to_string()) } else { Ok(y) }
}

pub fn check() {
    let x = [2.0, 0.5, 1.5, -1.0, 3.0];
    let (spring, gain) = (Spring { stiffness: 3.0, rest: 0.5, coils: 2 }, 1.5);
    for load in [Load::Weight(0.5), Load::Ramp { from: 2.0, to: -1.0 }, Load::Free] {
        let (mut d_x, mut d_spring, mut d_load) = ([0.0; 5], spring, load.clone());
        let (value, d_gain) =
            forward_lanes_grad(&x, &mut d_x, &spring, &mut d_spring, &load, &mut d_load, gain);
        // Two passes of four lanes for the numbers of x, as the helper does it.
        let zero = (lanes::zero_like::<_, 4>(&spring), lanes::zero_like::<_, 4>(&load), Lanes([0.0_f32; 4]));
        let gradient = jacobian::by_lanes(&x[..], |t_x| {
            let (in_lanes, tangents) = forward_lanes_jvp_lanes(&x, t_x, &spring, &zero.0, &load, &zero.1, gain, zero.2);
            assert_eq!(in_lanes.to_bits(), value.to_bits());
            tangents
        });
        for (element, expected) in gradient.row(0).iter().zip(d_x) {
            assert!((element - expected).abs() <= 1e-12 * expected.abs().max(1.0), "{gradient:?} {d_x:?}");
        }
        // By the spring's two numbers and the gain in one pass, against one tangent at a time.
        let t_spring = Of::<Spring, 3> {
            stiffness: Lanes([1.0, 0.0, 0.0]),
            rest: Lanes([0.0, 1.0, 0.0]),
            coils: spring.coils,
        };
        let t_x = [Lanes([0.0; 3]); 5];
        let t_load = lanes::zero_like::<_, 3>(&load);
        let (_, tangents) =
            forward_lanes_jvp_lanes(&x, &t_x, &spring, &t_spring, &load, &t_load, gain, Lanes([0.0, 0.0, 1.0]));
        let zero = load.zero_like();
        for (lane, (stiffness, rest, t_gain)) in [(1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)].into_iter().enumerate() {
            let one = Spring { stiffness, rest, coils: spring.coils };
            let (_, tangent) = forward_lanes_jvp(&x, &[0.0; 5], &spring, &one, &load, &zero, gain, t_gain);
            assert_eq!(tangents[lane].to_bits(), tangent.to_bits());
        }
        assert!((tangents[2] - f64::from(d_gain)).abs() <= 1e-5 * tangents[2].abs());
    }

    let (mut u, mut t_u) = ([1.0_f32, 2.0, 4.0], [Lanes([1.0, 0.0]), Lanes([0.0, 1.0]), Lanes([0.0, 0.0])]);
    relaxed_jvp_lanes(&mut u, &mut t_u, 0.5, Lanes([0.0, 0.0]));
    assert_eq!(u, [1.75, 1.0, 3.4375]);
    assert_eq!(t_u, [Lanes([0.25, 0.75]), Lanes([1.0, 0.0]), Lanes([0.0625, 0.1875])]);

    assert_eq!(doubled(3.0) * 3.0, 18.0);
    assert_eq!(through_a_rule_jvp(3.0, 1.0), through_a_rule(3.0).map(|value| (value, 12.0)));
    assert_eq!(through_a_rule_jvp_lanes(3.0, Lanes([1.0, 0.5])), Ok((18.0, Lanes([12.0, 6.0]))));
}
