//! Forward mode of functions on memory: loops, records of the reverse sweep and their tangents, memory that is changed in place,
//! sorted and resized, calls with slices.

use autodiff::{check_flat_hvp, check_flat_jvp};
use autodiff_runtime::differentiate;

#[differentiate(forward)]
pub fn forward_memory(x: &[f64], r: f64) -> f64 {
    let mut u = x.to_vec();
    for _ in 0..3 {
        step(&mut u, r);
    }
    let mut v = Vec::new();
    for i in 0..u.len() {
        if u[i] > 0.1 {
            v.push(u[i].powi(3) * dot(&u, x));
        }
    }
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    if let Some(last) = v.pop() {
        v.insert(0, last.exp());
    }
    v.iter().enumerate().map(|(i, v)| v * (i as f64 + 1.0)).sum()
}

#[differentiate(forward, reverse)]
pub fn step(u: &mut [f64], r: f64) {
    for i in 1..u.len() {
        u[i] += r * (u[i - 1] * u[i - 1] - u[i]);
    }
    u.swap(0, 1);
}

#[differentiate(forward, reverse)]
pub fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(x, y)| x * y).sum()
}

#[differentiate(forward, reverse)]
pub fn relaxed(x: &[f64], r: f64) -> f64 {
    let mut u = x.to_vec();
    for _ in 0..3 {
        step(&mut u, r);
    }
    let mut energy = 0.0;
    let mut level: f64 = 1.0;
    for i in 0..u.len() {
        level = (level * u[i]).tanh() + 0.5;
        if level > 0.6 {
            energy += level.ln() * dot(&u[i..], &x[i..]);
        } else {
            energy -= u[i].exp();
        }
    }
    let largest = u.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    u.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let mut weights = [0.0; 4];
    for (i, weight) in weights.iter_mut().enumerate().take(u.len()) {
        *weight = u[i] * u[i] * largest;
    }
    energy + weights[1] * weights[2] + root(weights[3])
}

// Records of an inner loop that are records of an outer one, and of an arm.
#[differentiate(forward, reverse)]
pub fn within(x: &[f64], r: f64) -> f64 {
    let mut level = [r, 1.0];
    let mut sum = 0.0;
    for x in x {
        for k in 0..2 {
            level[k] = (level[k] * x).sin() + level[1 - k];
        }
        if *x > 0.4 {
            let mut product: f64 = 1.0;
            for level in level {
                product *= level * x;
            }
            sum += product;
        }
    }
    sum * level[0]
}

// Left early, with a number of iterations that shows as it runs.
#[differentiate(forward, reverse)]
pub fn root(a: f64) -> f64 {
    let a = a * a + 1.0;
    let mut x = a;
    loop {
        let next = 0.5 * (x + a / x);
        if (next - x).abs() < 1e-14 {
            return next * x.sqrt();
        }
        x = next;
    }
}

#[differentiate(forward, reverse)]
pub fn given_away(x: Vec<f64>, m: [[f64; 2]; 2], n: &f64) -> (Vec<f64>, f64) {
    let mut y: Vec<f64> = x.iter().map(|x| x * m[0][1] + *n).collect();
    y.extend([m[1][0], 2.0]);
    y.reverse();
    let total = y.iter().product();
    (y, total)
}

pub fn check() {
    check_flat_jvp(
        |v| vec![forward_memory(&v[1..], v[0])],
        |v, t| {
            let (value, tangent) = forward_memory_jvp(&v[1..], &t[1..], v[0], t[0]);
            (vec![value], vec![tangent])
        },
        &[&[0.2, 0.3, 0.5, 0.8], &[0.1, 0.9, 0.7, -0.2, 0.4]],
    );
    check_flat_jvp(
        |v| {
            let mut u = v[1..].to_vec();
            step(&mut u, v[0]);
            u
        },
        |v, t| {
            let (mut u, mut t_u) = (v[1..].to_vec(), t[1..].to_vec());
            step_jvp(&mut u, &mut t_u, v[0], t[0]);
            (u, t_u)
        },
        &[&[0.2, 0.3, 0.5, 0.8]],
    );
    check_flat_jvp(
        |v| {
            let (mut y, total) = given_away(v[..2].to_vec(), [[v[2], v[3]], [v[4], v[5]]], &v[6]);
            y.push(total);
            y
        },
        |v, t| {
            let (m, t_m) = ([[v[2], v[3]], [v[4], v[5]]], [[t[2], t[3]], [t[4], t[5]]]);
            let ((mut y, total), (mut t_y, t_total)) =
                given_away_jvp(v[..2].to_vec(), t[..2].to_vec(), m, t_m, &v[6], &t[6]);
            y.push(total);
            t_y.push(t_total);
            (y, t_y)
        },
        &[&[0.2, 0.3, 0.5, 0.8, 0.4, 0.1, 0.6]],
    );
    check_flat_hvp(
        |v, d| {
            let (d_r, d_x) = d.split_at_mut(1);
            let (value, slope) = relaxed_grad(&v[1..], d_x, v[0]);
            d_r[0] = slope;
            value
        },
        |v, t, d, h| {
            let ((d_r, d_x), (h_r, h_x)) = (d.split_at_mut(1), h.split_at_mut(1));
            let (value, slope, product) = relaxed_hvp(&v[1..], &t[1..], d_x, h_x, v[0], t[0]);
            (d_r[0], h_r[0]) = (slope, product);
            value
        },
        &[&[0.2, 0.3, 0.5, 0.8, 0.9], &[0.1, 0.9, 0.7, -0.2, 0.4]],
    );
    check_flat_hvp(
        |v, d| {
            let (value, d_a) = root_grad(v[0]);
            d[0] = d_a;
            value
        },
        |v, t, d, h| {
            let (value, d_a, h_a) = root_hvp(v[0], t[0]);
            (d[0], h[0]) = (d_a, h_a);
            value
        },
        &[&[1.3]],
    );
    check_flat_hvp(
        |v, d| {
            let (d_r, d_x) = d.split_at_mut(1);
            let (value, slope) = within_grad(&v[1..], d_x, v[0]);
            d_r[0] = slope;
            value
        },
        |v, t, d, h| {
            let ((d_r, d_x), (h_r, h_x)) = (d.split_at_mut(1), h.split_at_mut(1));
            let (value, slope, product) = within_hvp(&v[1..], &t[1..], d_x, h_x, v[0], t[0]);
            (d_r[0], h_r[0]) = (slope, product);
            value
        },
        &[&[0.2, 0.3, 0.5, 0.8]],
    );
    let mut short = [0.0; 2];
    let wrong = std::panic::catch_unwind(move || step_jvp(&mut [1.0, 2.0, 3.0], &mut short, 0.1, 0.0));
    let message = wrong.expect_err("the lengths differ");
    let message = message.downcast_ref::<String>().expect("a formatted message");
    assert_eq!(message, "the tangent of `u` has length 2, but `u` has length 3");
}
