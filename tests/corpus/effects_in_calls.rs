//! A helper that draws random numbers: each is drawn once, also where the helper's reverse is needed.

use std::cell::Cell;

use approx::assert_relative_eq;
use autodiff::check_gradient;
use autodiff_runtime::differentiate;

thread_local! {
    static STATE: Cell<u32> = const { Cell::new(1) };
    static DRAWS: Cell<usize> = const { Cell::new(0) };
}

/// A number in 0..1 from a congruential generator.
fn draw() -> f64 {
    DRAWS.set(DRAWS.get() + 1);
    STATE.set(STATE.get().wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
    f64::from(STATE.get()) / 4_294_967_296.0
}

#[differentiate(reverse)]
fn perturbed(x: f64, strength: f64) -> f64 {
    let noise = draw();
    x * noise + strength * noise * noise
}

/// Two noisy readings, multiplied.
#[differentiate(reverse)]
pub fn effects_in_calls(x: f64, strength: f64) -> f64 {
    let first = perturbed(x, strength);
    if strength > 0.0 { first * perturbed(x, strength) } else { first }
}

/// Two results of one draw.
#[differentiate(reverse)]
fn jittered(p: (f64, f64), strength: f64) -> (f64, f64) {
    let noise = draw();
    let wide = if p.0 > 0.0 { perturbed(p.0, strength) } else { p.0 * noise };
    (wide * p.1, p.1 + strength * noise)
}

#[differentiate(reverse)]
fn jittered_twice(x: f64, y: f64, strength: f64) -> f64 {
    let once = jittered((x, y), strength);
    let (a, b) = jittered(once, 0.5 * strength);
    a * b
}

/// With the same draws at each evaluation, the function is one of three numbers.
fn check_tuples() {
    let seeded = |[x, y, s]: [f64; 3]| {
        STATE.set(11);
        jittered_twice(x, y, s)
    };
    let gradient = |[x, y, s]: [f64; 3]| {
        STATE.set(11);
        jittered_twice_grad(x, y, s)
    };
    check_gradient(seeded, gradient, &[[0.7, 1.2, 0.3], [-0.7, 1.2, 0.3], [0.7, -1.2, 0.3]]);
    DRAWS.set(0);
    jittered_twice(0.7, 1.2, 0.3);
    let draws = DRAWS.replace(0);
    jittered_twice_grad(0.7, 1.2, 0.3);
    assert_eq!(DRAWS.get(), draws);
}

pub fn check() {
    check_tuples();
    for strength in [0.3, -0.3] {
        STATE.set(7);
        DRAWS.set(0);
        let value = effects_in_calls(1.5, strength);
        let draws = DRAWS.get();
        STATE.set(7);
        let (a, b) = (draw(), draw());
        let (first, second) = (1.5 * a + strength * a * a, 1.5 * b + strength * b * b);
        STATE.set(7);
        DRAWS.set(0);
        let (again, d_x, d_strength) = effects_in_calls_grad(1.5, strength);
        assert_eq!(again.to_bits(), value.to_bits());
        assert_eq!(DRAWS.get(), draws);
        if strength > 0.0 {
            assert_relative_eq!(d_x, a * second + b * first, max_relative = 1e-14);
            assert_relative_eq!(d_strength, a * a * second + b * b * first, max_relative = 1e-14);
        } else {
            assert_eq!((d_x, d_strength), (a, a * a));
        }
    }
}
