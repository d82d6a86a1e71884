//! A walk whose steps are drawn: what has an effect happens once, though the loop runs twice.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;
use std::cell::Cell;

thread_local! {
    static DRAWN: Cell<u32> = const { Cell::new(0) };
}

/// A new number with each call.
fn draw() -> f64 {
    DRAWN.set(DRAWN.get() + 1);
    (f64::from(DRAWN.get()) * 12.9898).sin()
}

#[differentiate(reverse, checkpoint = 4)]
pub fn checkpointed_noise(start: f64, pull: f64, steps: usize) -> f64 {
    let mut x = start;
    let mut count = 0;
    while count < steps {
        let noise = draw();
        if noise > 0.0 {
            x = (x + noise * draw()).tanh();
        }
        x -= pull * x * x;
        count += 1;
        assert!(x.abs() < 1e3, "it runs away");
    }
    x
}

pub fn check() {
    let seeded = |f: &dyn Fn() -> (f64, f64, f64), draws: &mut u32| {
        DRAWN.set(0);
        let result = f();
        *draws = DRAWN.get();
        result
    };
    let (mut once, mut again) = (0, 0);
    for steps in [0, 3, 4, 13] {
        check_gradient(
            |[start, pull]| {
                DRAWN.set(0);
                checkpointed_noise(start, pull, steps)
            },
            |[start, pull]| {
                DRAWN.set(0);
                checkpointed_noise_grad(start, pull, steps)
            },
            &[[0.4, 0.3], [-0.9, 0.2]],
        );
        seeded(&|| (checkpointed_noise(0.4, 0.3, steps), 0.0, 0.0), &mut once);
        seeded(&|| checkpointed_noise_grad(0.4, 0.3, steps), &mut again);
        assert_eq!(once, again);
    }
}
