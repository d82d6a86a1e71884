//! An option that is a constant before a loop, and built in it.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

pub struct Start {
    level: Option<f64>,
}

#[differentiate(reverse, wrt(x))]
pub fn decayed_level(start: &Start, x: &[f64]) -> f64 {
    let mut level = start.level;
    for x in x {
        if let Some(before) = level {
            level = Some(0.5 * before * x + x);
        }
    }
    match level {
        Some(level) => 2.0 * level,
        None => 0.0,
    }
}

pub fn check() {
    let (some, none) = (Start { level: Some(0.7) }, Start { level: None });
    check_flat(|x| decayed_level(&some, x), |x, d_x| decayed_level_grad(&some, x, d_x), &[&[0.4], &[3.0, -1.0, 0.25]]);
    let mut d_x = [1.0; 2];
    assert_eq!(decayed_level_grad(&none, &[3.0, -1.0], &mut d_x), 0.0);
    assert_eq!(d_x, [0.0; 2]);
    assert_eq!(decayed_level_grad(&some, &[], &mut []), 1.4);
}
