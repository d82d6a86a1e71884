//! The test functions of any number of numbers from `argmin_testfunctions`, in the words of that crate (MIT or Apache 2.0),
//! against the derivatives that are written by hand there; then some of them in the style of its functions of arrays.

use argmin_testfunctions as crate_of;
use autodiff::{Scalar, check_flat};
use autodiff_runtime::{Real, differentiate};
use num_traits::{Float, FromPrimitive};
use std::f64::consts::PI;
use std::iter::Sum;
use std::ops::AddAssign;

#[differentiate(reverse)]
pub fn ackley<T>(param: &[T]) -> T
where
    T: Float + FromPrimitive + Sum,
{
    ackley_abc(param, T::from_f64(20.0).unwrap(), T::from_f64(0.2).unwrap(), T::from_f64(2.0 * PI).unwrap())
}

#[differentiate(reverse)]
pub fn ackley_abc<T>(param: &[T], a: T, b: T, c: T) -> T
where
    T: Float + FromPrimitive + Sum,
{
    let num1 = T::from_f64(1.0).unwrap();
    let n = T::from_usize(param.len()).unwrap();
    -a * (-b * ((num1 / n) * param.iter().map(|x| x.powi(2)).sum()).sqrt()).exp()
        - ((num1 / n) * param.iter().map(|x| (c * *x).cos()).sum()).exp()
        + a
        + num1.exp()
}

#[differentiate(reverse)]
pub fn levy<T>(param: &[T]) -> T
where
    T: Float + FromPrimitive + Sum,
{
    let plen = param.len();
    assert!(plen >= 2);

    let n1 = T::from_f64(1.0).unwrap();
    let n2 = T::from_f64(2.0).unwrap();
    let n4 = T::from_f64(4.0).unwrap();
    let n10 = T::from_f64(10.0).unwrap();
    let pi = T::from_f64(PI).unwrap();

    let w = |x: T| n1 + (x - n1) / n4;

    (pi * w(param[0])).sin().powi(2)
        + param[1..(plen - 1)]
            .iter()
            .map(|x| w(*x))
            .map(|wi: T| (wi - n1).powi(2) * (n1 + n10 * (pi * wi + n1).sin().powi(2)))
            .sum()
        + (w(param[plen - 1]) - n1).powi(2) * (n1 + (n2 * pi * w(param[plen - 1])).sin().powi(2))
}

#[differentiate(reverse)]
pub fn rastrigin<T>(param: &[T]) -> T
where
    T: Float + FromPrimitive + Sum,
{
    rastrigin_a(param, T::from_f64(10.0).unwrap())
}

#[differentiate(reverse)]
pub fn rastrigin_a<T>(param: &[T], a: T) -> T
where
    T: Float + FromPrimitive + Sum,
{
    a * T::from_usize(param.len()).unwrap()
        + param.iter().map(|&x| x.powi(2) - a * (T::from_f64(2.0 * PI).unwrap() * x).cos()).sum()
}

#[differentiate(reverse)]
pub fn rosenbrock<T>(param: &[T]) -> T
where
    T: Float + FromPrimitive + Sum,
{
    rosenbrock_ab(param, T::from_f64(1.0).unwrap(), T::from_f64(100.0).unwrap())
}

#[differentiate(reverse)]
pub fn rosenbrock_ab<T>(param: &[T], a: T, b: T) -> T
where
    T: Float + FromPrimitive + Sum,
{
    param.iter().zip(param.iter().skip(1)).map(|(&xi, &xi1)| (a - xi).powi(2) + b * (xi1 - xi.powi(2)).powi(2)).sum()
}

#[differentiate(reverse)]
pub fn sphere<T>(param: &[T]) -> T
where
    T: Float + FromPrimitive + Sum,
{
    param.iter().map(|x| x.powi(2)).sum()
}

#[differentiate(reverse)]
pub fn styblinski_tang<T>(param: &[T]) -> T
where
    T: Float + FromPrimitive + Sum,
{
    T::from_f64(0.5).unwrap()
        * param
            .iter()
            .map(|x| x.powi(4) - T::from_f64(16.0).unwrap() * x.powi(2) + T::from_f64(5.0).unwrap() * *x)
            .sum()
}

#[differentiate(reverse)]
pub fn zero<T>(_param: &[T]) -> T
where
    T: Float + FromPrimitive,
{
    T::from_f64(0.0).unwrap()
}

#[differentiate(reverse)]
pub fn levy_const<const N: usize, T>(param: &[T; N]) -> T
where
    T: Float + FromPrimitive + Sum,
{
    assert!(N >= 2);
    let n1 = T::from_f64(1.0).unwrap();
    let n10 = T::from_f64(10.0).unwrap();
    let pi = T::from_f64(PI).unwrap();
    let w = param.map(|x| n1 + (x - n1) / T::from_f64(4.0).unwrap());
    let mut sum = (pi * w[0]).sin().powi(2);
    for wi in w.iter().take(N - 1).skip(1) {
        sum = sum + (*wi - n1).powi(2) * (n1 + n10 * (pi * *wi + n1).sin().powi(2));
    }
    sum + (w[N - 1] - n1).powi(2) * (n1 + (T::from_f64(2.0).unwrap() * pi * w[N - 1]).sin().powi(2))
}

#[differentiate(reverse)]
pub fn rosenbrock_const<const N: usize, T>(param: &[T; N]) -> T
where
    T: Float + FromPrimitive + AddAssign,
{
    let mut result = T::from_f64(0.0).unwrap();
    for i in 0..(N - 1) {
        let xi = param[i];
        let xi1 = param[i + 1];
        result += (T::from_f64(1.0).unwrap() - xi).powi(2);
        result += T::from_f64(100.0).unwrap() * (xi1 - xi.powi(2)).powi(2);
    }
    result
}

#[differentiate(reverse)]
pub fn sphere_const<const N: usize, T>(param: &[T; N]) -> T
where
    T: Float + FromPrimitive + Sum,
{
    param.iter().map(|x| x.powi(2)).sum()
}

#[differentiate(reverse)]
pub fn styblinski_tang_const<const N: usize, T>(param: &[T; N]) -> T
where
    T: Float + FromPrimitive + Sum,
{
    styblinski_tang(param)
}

/// Checks a companion: by difference quotients, and by the value and the derivatives of the crate.
fn compare<T: Scalar>(
    (f, companion): (impl Fn(&[T]) -> T, impl Fn(&[T], &mut [T]) -> T),
    (value, derivative): (impl Fn(&[T]) -> T, impl Fn(&[T]) -> Vec<T>),
) {
    for point in [&[1.1, -0.6][..], &[0.7, 1.3, -2.2], &[-1.9, 0.35, 1.4, 0.8, -0.3]] {
        let point: Vec<T> = point.iter().map(|&x| T::narrow(x)).collect();
        check_flat(&f, &companion, &[&point]);
        let mut d = point.clone();
        assert_eq!(companion(&point, &mut d).bits(), value(&point).bits(), "the value at {point:?}");
        for (got, exact) in d.iter().zip(derivative(&point)) {
            let (got, exact) = (got.widen(), exact.widen());
            let scale = exact.abs().max(value(&point).widen().abs());
            assert!((got - exact).abs() <= 256.0 * T::EPSILON * scale, "at {point:?}: {got}, {exact}");
        }
    }
}

/// Checks a companion of a function of an array of three.
fn compare_array<T: Scalar>(
    (f, companion): (impl Fn(&[T; 3]) -> T, impl Fn(&[T; 3], &mut [T; 3]) -> T),
    derivative: impl Fn(&[T; 3]) -> [T; 3],
) {
    let array = |x: &[T]| [x[0], x[1], x[2]];
    let point = [0.7, 1.3, -2.2].map(T::narrow);
    let flat = |x: &[T], d: &mut [T]| companion(&array(x), d.try_into().expect("three numbers"));
    check_flat(|x| f(&array(x)), flat, &[&point]);
    let mut d = point;
    let value = companion(&point, &mut d).widen().abs();
    for (got, exact) in d.iter().zip(derivative(&point)) {
        assert!((got.widen() - exact.widen()).abs() <= 256.0 * T::EPSILON * exact.widen().abs().max(value));
    }
}

fn compare_all<T: Scalar + Real + Float + FromPrimitive + Into<f64> + Sum + AddAssign>() {
    let [a, b, c] = [1.5, 0.3, 2.0].map(<T as Scalar>::narrow);
    compare::<T>((ackley, ackley_grad), (crate_of::ackley, crate_of::ackley_derivative));
    compare::<T>((levy, levy_grad), (crate_of::levy, crate_of::levy_derivative));
    compare::<T>((rastrigin, rastrigin_grad), (crate_of::rastrigin, crate_of::rastrigin_derivative));
    compare::<T>((rosenbrock, rosenbrock_grad), (crate_of::rosenbrock, crate_of::rosenbrock_derivative));
    compare::<T>((sphere, sphere_grad), (crate_of::sphere, crate_of::sphere_derivative));
    compare::<T>(
        (styblinski_tang, styblinski_tang_grad),
        (crate_of::styblinski_tang, crate_of::styblinski_tang_derivative),
    );
    compare::<T>((zero, zero_grad), (crate_of::zero, crate_of::zero_derivative));
    compare::<T>(
        (|x| ackley_abc(x, a, b, c), |x, d| ackley_abc_grad(x, d, a, b, c).0),
        (|x| crate_of::ackley_abc(x, a, b, c), |x| crate_of::ackley_abc_derivative(x, a, b, c)),
    );
    compare::<T>(
        (|x| rastrigin_a(x, a), |x, d| rastrigin_a_grad(x, d, a).0),
        (|x| crate_of::rastrigin_a(x, a), |x| crate_of::rastrigin_a_derivative(x, a)),
    );
    compare::<T>(
        (|x| rosenbrock_ab(x, a, b), |x, d| rosenbrock_ab_grad(x, d, a, b).0),
        (|x| crate_of::rosenbrock_ab(x, a, b), |x| crate_of::rosenbrock_ab_derivative(x, a, b)),
    );
    compare_array::<T>((levy_const, levy_const_grad), crate_of::levy_derivative_const);
    compare_array::<T>((rosenbrock_const, rosenbrock_const_grad), crate_of::rosenbrock_derivative_const);
    compare_array::<T>((sphere_const, sphere_const_grad), crate_of::sphere_derivative_const);
    compare_array::<T>((styblinski_tang_const, styblinski_tang_const_grad), crate_of::styblinski_tang_derivative_const);
    // By the parameters, too, which stand before the point.
    check_flat::<T>(
        |x| ackley_abc(&x[3..], x[0], x[1], x[2]),
        |x, d| {
            let (value, d_a, d_b, d_c) = ackley_abc_grad(&x[3..], &mut d[3..], x[0], x[1], x[2]);
            d[..3].copy_from_slice(&[d_a, d_b, d_c]);
            value
        },
        &[&[20.0, 0.2, 6.25, 0.7, 1.3, -2.2].map(<T as Scalar>::narrow)],
    );
    check_flat::<T>(
        |x| rastrigin_a(&x[1..], x[0]),
        |x, d| {
            let value;
            (value, d[0]) = rastrigin_a_grad(&x[1..], &mut d[1..], x[0]);
            value
        },
        &[&[10.0, 0.7, 1.3, -2.2].map(<T as Scalar>::narrow)],
    );
    check_flat::<T>(
        |x| rosenbrock_ab(&x[2..], x[0], x[1]),
        |x, d| {
            let value;
            (value, d[0], d[1]) = rosenbrock_ab_grad(&x[2..], &mut d[2..], x[0], x[1]);
            value
        },
        &[&[1.0, 100.0, 0.7, 1.3, -2.2].map(<T as Scalar>::narrow)],
    );
}

pub fn check() {
    compare_all::<f64>();
    compare_all::<f32>();
}
