//! A chain of joints with 26 angles: where its links are.

use autodiff_runtime::lanes::Lanes;
use autodiff_runtime::{differentiate, jacobian};
use std::hint::black_box;

/// The ends of links of length one, each turned from the one before about two axes by turns.
#[differentiate(forward, lanes)]
fn ends(angles: &[f64; 26]) -> Vec<[f64; 3]> {
    let mut frame = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    let mut end = [0.0; 3];
    let mut ends = Vec::with_capacity(26);
    for (joint, angle) in angles.iter().enumerate() {
        let (sin, cos) = angle.sin_cos();
        let (a, b) = if joint % 2 == 0 { (0, 1) } else { (1, 2) };
        for i in 0..3 {
            let (from, to) = (frame[a][i], frame[b][i]);
            frame[a][i] = cos * from + sin * to;
            frame[b][i] = cos * to - sin * from;
            end[i] += frame[1][i];
        }
        ends.push(end);
    }
    ends
}

pub(crate) struct Pose {
    angles: [f64; 26],
}

impl Pose {
    pub(crate) fn new() -> Self {
        let pose = Pose { angles: std::array::from_fn(|joint| (joint as f64).sin()) };
        let columns = jacobian::by_columns(&pose.angles, |t| ends_jvp(&pose.angles, t).1);
        let lanes = jacobian::by_lanes(&pose.angles, |t| ends_jvp_lanes::<8>(&pose.angles, t).1);
        assert_eq!(columns, lanes);
        pose
    }

    pub(crate) fn primal(&self) -> f64 {
        ends(black_box(&self.angles))[25][0]
    }

    pub(crate) fn by_columns(&self) -> f64 {
        let mut last = 0.0;
        for column in 0..26 {
            let mut direction = [0.0; 26];
            direction[column] = 1.0;
            last += ends_jvp(black_box(&self.angles), &direction).1[25][0];
        }
        last
    }

    pub(crate) fn by_lanes(&self) -> f64 {
        let mut last = Lanes([0.0; 8]);
        for first in (0..26).step_by(8) {
            let mut directions = [Lanes([0.0; 8]); 26];
            for lane in 0..8.min(26 - first) {
                directions[first + lane][lane] = 1.0;
            }
            last += ends_jvp_lanes(black_box(&self.angles), &directions).1[25][0];
        }
        last[0]
    }
}
