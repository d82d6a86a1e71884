//! The attribute inside `macro_rules!`, where fragments arrive in invisible groups.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

macro_rules! function {
    ($(#[$meta:meta])* $vis:vis fn $name:ident($($x:ident: $ty:ty),*) -> $result:ty = $body:expr) => {
        $(#[$meta])*
        #[differentiate(reverse)]
        $vis fn $name($($x: $ty),*) -> $result {
            $body
        }
    };
}

function! {
    /// Documented.
    #[inline]
    pub(crate) fn product(x: f64, y: f64) -> f64 = x * y.sin()
}

function! {
    fn chosen(x: f64, n: i32) -> f64 = if n > 0 { x.powi(n) } else { x.exp() }
}

function! {
    fn pair(x: (f64, f64)) -> (f64, f64) = (x.0 * x.1, x.0.sin())
}

/// `$body * 2.0` doubles the whole sum: the group binds like parentheses.
macro_rules! doubled {
    ($name:ident, $x:ident, $y:ident, $body:expr) => {
        #[differentiate(reverse)]
        fn $name($x: f64, $y: f64) -> f64 {
            let negated = -$body;
            $body * 2.0 + negated.sin()
        }
    };
}

doubled!(sum, x, y, x + y);
doubled!(difference, p, q, p - q * q);
doubled!(called, x, y, product(x, y) + y);

macro_rules! literals {
    ($name:ident, $scale:literal, $offset:expr, $limit:path, $cast:ty) => {
        #[differentiate(reverse)]
        fn $name(x: f64, y: f64) -> f64 {
            let scaled = $scale * x + $offset;
            let bounded = if scaled > $limit { $limit } else { scaled * y };
            f64::from(bounded as $cast)
        }
    };
}

literals!(affine, 2.5, -1.0, std::f64::consts::PI, f32);
literals!(affine_twice, 2.5, 1.0 - 3.0, f64::MAX, f32);

macro_rules! patterns {
    ($name:ident, $pat:pat => $value:expr, $($rest:tt)*) => {
        #[differentiate(reverse)]
        fn $name(x: f64, n: i32) -> f64 {
            x * match n {
                $pat => $value,
                $($rest)*
            }
        }
    };
}

patterns!(selected, 0 | 1 => 1.0, 2..=4 => 3.0, _ => 5.0,);

/// Every operator in turn.
macro_rules! operators {
    ($($name:ident $op:tt)*) => { $(
        #[differentiate(reverse)]
        fn $name(x: f64, y: f64) -> f64 {
            (x $op y) * x
        }
    )* };
}

operators! { add + sub - mul * div / rem % }

/// A variable of the macro's and one of its caller's have one name and are two.
macro_rules! two_variables {
    ($name:ident, $x:ident, $body:expr) => {
        #[differentiate(reverse)]
        fn $name($x: f64) -> f64 {
            let y = 3.0 * $x.sin();
            y * $body
        }
    };
}

two_variables!(hygienic, y, y * y);

const POINTS: [[f64; 2]; 3] = [[0.7, 1.3], [-0.4, 0.9], [1.7, -0.45]];

#[test]
fn expressions_are_groups() {
    check_gradient(|[x, y]| product(x, y), |[x, y]| product_grad(x, y), &POINTS);
    check_gradient(|[x, y]| sum(x, y), |[x, y]| sum_grad(x, y), &POINTS);
    check_gradient(|[x, y]| difference(x, y), |[x, y]| difference_grad(x, y), &POINTS);
    check_gradient(|[x, y]| called(x, y), |[x, y]| called_grad(x, y), &POINTS);
}

#[test]
fn types_are_groups() {
    check_gradient(|[x]| chosen(x, 3), |[x]| chosen_grad(x, 3), &[[0.7]]);
    check_gradient(|[x]| chosen(x, 0), |[x]| chosen_grad(x, 0), &[[0.7]]);
    assert_eq!(pair((2.0, 3.0)).0, 6.0);
    assert_eq!(pair_vjp((2.0, 3.0), (1.0, 0.0)).1, (3.0, 2.0));
}

#[test]
fn literals_and_paths_are_groups() {
    assert_eq!(affine_grad(2.0, 2.0), (affine(2.0, 2.0), 0.0, 0.0));
    assert_eq!(affine_twice_grad(1.0, 2.0), (affine_twice(1.0, 2.0), 5.0, 0.5));
}

#[test]
fn patterns_are_groups() {
    for n in [0, 1, 2, 4, 7] {
        assert_eq!(selected_grad(0.5, n), (selected(0.5, n), selected(1.0, n)));
    }
}

#[test]
fn operators_are_tokens() {
    check_gradient(|[x, y]| add(x, y), |[x, y]| add_grad(x, y), &POINTS);
    check_gradient(|[x, y]| sub(x, y), |[x, y]| sub_grad(x, y), &POINTS);
    check_gradient(|[x, y]| mul(x, y), |[x, y]| mul_grad(x, y), &POINTS);
    check_gradient(|[x, y]| div(x, y), |[x, y]| div_grad(x, y), &POINTS);
    check_gradient(|[x, y]| rem(x, y), |[x, y]| rem_grad(x, y), &POINTS);
}

#[test]
fn variables_of_one_name_and_two_origins_are_two() {
    check_gradient(|[x]| hygienic(x), |[x]| hygienic_grad(x), &[[0.7], [-1.2]]);
}
