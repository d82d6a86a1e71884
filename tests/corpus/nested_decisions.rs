//! Branches in loops in branches, with `match` on the remainder of an index.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn nested_decisions(x: &[f64], mode: u8, scale: f64) -> f64 {
    let mut acc = scale;
    if mode > 0 {
        for (i, v) in x.iter().enumerate() {
            match i % 3 {
                0 if *v > 0.0 => acc += v.sqrt(),
                0 => acc -= v * v,
                1 => {
                    let mut inner = 1.0;
                    for w in &x[..i] {
                        if w > v {
                            inner *= w - v;
                        } else if mode == 2 {
                            inner += scale * w;
                        }
                    }
                    acc *= inner;
                }
                _ => {
                    if acc > 1.0 {
                        acc = acc.ln();
                    } else {
                        acc = acc * acc + v;
                    }
                }
            }
        }
    } else if !x.is_empty() {
        acc *= x[x.len() - 1];
    }
    acc
}

pub fn check() {
    for mode in [0, 1, 2] {
        check_flat(
            |v| nested_decisions(&v[1..], mode, v[0]),
            |v, d| {
                let (value, d_scale) = nested_decisions_grad(&v[1..], &mut d[1..], mode, v[0]);
                d[0] = d_scale;
                value
            },
            &[
                &[0.7, 0.5, 0.1, -2.0, 0.3, 0.2, 1.1],
                &[1.4, -0.5, -1.1, 0.8, -0.6],
                &[5.0, 0.5, 0.1, -2.0, 0.7],
                &[0.9],
            ],
        );
    }
}
