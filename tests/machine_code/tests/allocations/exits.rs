//! A loop that is left early records what the partial derivatives of its iterations need: nothing of how it is left.
#![allow(clippy::needless_range_loop, reason = "loops by index are to be tested")]

use autodiff_runtime::differentiate;

use crate::counting::{NOTHING, allocated};

const X: [f64; 6] = [0.4, -1.2, 0.9, 2.0, -0.3, 1.1];

#[differentiate(reverse)]
fn search(x: &[f64], limit: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
        if s > limit {
            return s * x[i];
        }
    }
    s
}

#[differentiate(reverse)]
fn nested_search(x: &[f64], limit: f64) -> f64 {
    let mut s = 0.0;
    for round in 0..3 {
        for i in 0..x.len() {
            let v = x[i] * round as f64;
            s += v * v;
            if s > limit {
                return (s * v).sin();
            }
        }
    }
    s
}

#[test]
fn a_search_records_nothing() {
    for limit in [0.1, 3.0, 100.0] {
        let mut d_x = [0.0; 6];
        assert_eq!(allocated(|| search_grad(&X, &mut d_x, limit)), NOTHING);
    }
}

/// Records that grow as the loop runs, of so many bytes an iteration: those of another loop that is never left early.
macro_rules! records_as {
    ($($test:ident: $left:expr, $whole:expr;)*) => {$(
        #[test]
        fn $test() {
            for n in [1, 3, 100, 1000] {
                let (left, whole): (fn(usize), fn(usize)) = ($left, $whole);
                assert_eq!(allocated(|| left(n)), allocated(|| whole(n)), "{n}");
            }
        }
    )*};
}

records_as! {
    a_value_that_is_broken_with: |n| { broken_grad(0.7, n); }, |n| { whole_grad(0.7, n); };
    a_value_that_is_returned: |n| { returned_grad(0.7, n); }, |n| { whole_grad(0.7, n); };
    a_call_on_the_way_out: |n| { called_grad(0.7, n); }, |n| { whole_grad(0.7, n); };
    an_inner_loop_that_goes_on_with_the_outer: |n| { gone_on_grad(0.7, n); }, |n| { told_grad(0.7, n); };
    a_return_out_of_two: |n| { returned_from_two_grad(0.7, n); }, |n| { gone_through_grad(0.7, n); };
}

/// One number an iteration, in as many as the loop takes, which nothing says beforehand.
#[differentiate(reverse)]
fn whole(mut x: f64, n: usize) -> f64 {
    let mut i = 0;
    while i < n {
        x = x.sin();
        i += 1;
    }
    x
}

#[differentiate(reverse)]
fn broken(mut x: f64, n: usize) -> f64 {
    let mut i = 0;
    let found = loop {
        x = x.sin();
        i += 1;
        if i == n {
            break x * x.exp();
        }
    };
    found * 2.0
}

#[differentiate(reverse)]
fn returned(mut x: f64, n: usize) -> f64 {
    for i in 0.. {
        x = x.sin();
        if x < -2.0 {
            return x.exp() / x;
        }
        if i + 1 == n {
            return x * x.cos();
        }
    }
    x
}

#[differentiate(reverse)]
fn tail(x: f64, n: usize) -> f64 {
    (x * n as f64).cos()
}

#[differentiate(reverse)]
fn called(mut x: f64, n: usize) -> f64 {
    let mut i = 0;
    loop {
        x = x.sin();
        i += 1;
        if i == n {
            return tail(x, i) * x;
        }
    }
}

#[differentiate(reverse)]
fn gone_through(mut x: f64, n: usize) -> f64 {
    let mut i = 0;
    while i < n {
        let mut j = 0;
        while j < 3 {
            x = x.sin();
            j += 1;
        }
        i += 1;
    }
    x
}

/// A flag an iteration, as by the way that the inner loop ends, and a number for each of its four.
#[differentiate(reverse)]
fn told(mut x: f64, n: usize) -> f64 {
    let mut i = 0;
    while i < n {
        let mut j = 0;
        while j < 4 {
            x = x.sin();
            j += 1;
        }
        if x.exp() > 1.0 {
            x *= 1.5;
        }
        i += 1;
    }
    x
}

#[differentiate(reverse)]
fn gone_on(mut x: f64, n: usize) -> f64 {
    let mut i = 0;
    'outer: while i < n {
        let mut j = 0;
        while j < 10 {
            if j == 3 {
                i += 1;
                x *= 1.5;
                continue 'outer;
            }
            x = x.sin();
            j += 1;
        }
        i += 1;
    }
    x
}

#[differentiate(reverse)]
fn returned_from_two(mut x: f64, n: usize) -> f64 {
    let mut i = 0;
    while i < n {
        let mut j = 0;
        while j < 3 {
            x = x.sin();
            if x > 2.0 {
                return x.exp() * x;
            }
            j += 1;
        }
        i += 1;
    }
    x
}

#[test]
fn the_gradients_are_those_of_the_path() {
    let mut d_x = [f64::NAN; 6];
    let quotient = |f: &dyn Fn(f64) -> f64, x: f64| (f(x + 1e-6) - f(x - 1e-6)) / 2e-6;
    for (f, d) in [
        (whole as fn(f64, usize) -> f64, whole_grad(0.7, 7)),
        (broken, broken_grad(0.7, 7)),
        (gone_through, gone_through_grad(0.7, 7)),
        (told, told_grad(0.7, 7)),
        (returned, returned_grad(0.7, 7)),
        (called, called_grad(0.7, 7)),
        (gone_on, gone_on_grad(0.7, 7)),
        (returned_from_two, returned_from_two_grad(0.7, 7)),
    ] {
        assert_eq!(f(0.7, 7), d.0);
        assert!((quotient(&|x| f(x, 7), 0.7) - d.1).abs() < 1e-7);
    }
    assert_eq!(search_grad(&X, &mut d_x, 3.0).0, search(&X, 3.0));
    let (value, _) = nested_search_grad(&X, &mut d_x, 3.0);
    assert_eq!(value, nested_search(&X, 3.0));
    for i in 0..X.len() {
        let f = |v: f64| {
            let mut x = X;
            x[i] = v;
            nested_search(&x, 3.0)
        };
        assert!((quotient(&f, X[i]) - d_x[i]).abs() < 1e-6, "{i}");
    }
}
