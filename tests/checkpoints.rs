//! Gradients of loops that are run again from checkpoints are those of loops that are not: to the bit, but for adjoints of
//! what is the same in all iterations, whose contributions are summed up segment by segment.
#![allow(dead_code, reason = "of each function some of the companions are called")]
#![allow(missing_docs, reason = "functions in a test")]

use autodiff_runtime::differentiate;

type Vjp = fn(&mut [f64], &mut [f64], f64, usize, f64) -> (f64, f64);

/// The same functions twice.
macro_rules! twins {
    ($([$($every:tt)*] fn $name:ident $signature:tt -> $result:ty $body:block)*) => {
        mod plain {
            use super::*;
            $(#[differentiate(reverse)] pub(super) fn $name $signature -> $result $body)*
        }
        mod checkpointed {
            use super::*;
            $(#[differentiate(reverse, checkpoint $($every)*)] pub(super) fn $name $signature -> $result $body)*
        }
    };
}

twins! {
    // A map that is applied over and over.
    [] fn map(x: f64, growth: f64, steps: usize) -> f64 {
        let mut x = x;
        for _ in 0..steps {
            x = growth * x * (1.0 - x);
        }
        x
    }

    // In place, with a loop in the loop.
    [= 7] fn heat(u: &mut [f64], rate: f64, steps: usize) -> f64 {
        let mut heat = 0.0;
        for step in 0..steps {
            for i in 1..u.len() {
                u[i] += rate * (u[i - 1] - u[i]).tanh();
            }
            heat += u[step % u.len()].sin();
        }
        heat
    }

    // Which ends when it has come far enough, by one of two ways out.
    [= sqrt] fn walk(x: f64, pull: f64, end: f64) -> f64 {
        let (mut x, mut v) = (x, 0.0);
        let mut steps = 0;
        let far = loop {
            v -= pull * x.sin();
            x += 0.1 * v;
            if x < end {
                break x * v;
            }
            steps += 1;
            if steps == 300 {
                break x + v;
            }
        };
        far * far
    }

    // With numbers of any direction, after an early return.
    [= 3] fn countdown(x: f64, last: i32) -> Option<f64> {
        if x < 0.0 {
            return None;
        }
        let mut product = 1.0;
        let mut all = vec![x];
        for i in (-2..last).step_by(3).rev() {
            product *= 1.0 + (x * f64::from(i)).cos();
            all.push(product);
            if product > 1e6 {
                return None;
            }
        }
        Some(all.iter().map(|p| p * p).sum::<f64>())
    }
}

/// Up to the order of a sum.
fn assert_close(left: f64, right: f64) {
    assert!((left - right).abs() <= 1e-13 * left.abs(), "{left} is not {right}");
}

#[test]
fn a_map() {
    for steps in [0, 1, 2, 10, 45] {
        let (plain, checkpointed) = (plain::map_grad(0.3, 3.7, steps), checkpointed::map_grad(0.3, 3.7, steps));
        assert_eq!((plain.0, plain.1), (checkpointed.0, checkpointed.1));
        assert_close(plain.2, checkpointed.2);
    }
}

#[test]
fn memory_that_is_changed_in_place() {
    for steps in [0, 1, 6, 7, 8, 50] {
        let run = |f: Vjp| {
            let (mut u, mut d_u) = ([0.3, 0.1, -0.5, 0.9, 0.2], [0.1, 0.2, 0.3, 0.4, 0.5]);
            let (value, d_rate) = f(&mut u, &mut d_u, 0.3, steps, 1.5);
            ((value, u, d_u), d_rate)
        };
        let (plain, checkpointed) = (run(plain::heat_vjp), run(checkpointed::heat_vjp));
        assert_eq!(plain.0, checkpointed.0);
        assert_close(plain.1, checkpointed.1);
    }
}

#[test]
fn a_loop_that_is_left() {
    for (x, end) in [(1.0, 0.5), (1.0, -2.0), (0.1, -0.2), (2.0, 1.9)] {
        let (plain, checkpointed) = (plain::walk_grad(x, 0.2, end), checkpointed::walk_grad(x, 0.2, end));
        assert_eq!((plain.0, plain.1, plain.3), (checkpointed.0, checkpointed.1, checkpointed.3));
        assert_close(plain.2, checkpointed.2);
    }
}

#[test]
fn numbers_in_any_direction() {
    for last in [-5, -2, 0, 1, 2, 17] {
        for x in [-1.0, 0.2, 0.9] {
            match (plain::countdown_grad(x, last), checkpointed::countdown_grad(x, last)) {
                (Some(plain), Some(checkpointed)) => {
                    assert_eq!(plain.0, checkpointed.0);
                    assert_close(plain.1, checkpointed.1);
                }
                (plain, checkpointed) => assert_eq!(plain, checkpointed),
            }
        }
    }
}
