//! The test functions of two numbers from `argmin_testfunctions`, in the words of that crate (MIT or Apache 2.0), against the
//! derivatives that are written by hand there.

use argmin_testfunctions as crate_of;
use autodiff::{Scalar, check_flat};
use autodiff_runtime::{Real, differentiate};
use num_traits::{Float, FromPrimitive};
use std::f64::consts::PI;
use std::iter::Sum;

#[differentiate(reverse)]
pub fn beale<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;
    (T::from_f64(1.5).unwrap() - x1 + x1 * x2).powi(2)
        + (T::from_f64(2.25).unwrap() - x1 + x1 * (x2.powi(2))).powi(2)
        + (T::from_f64(2.625).unwrap() - x1 + x1 * (x2.powi(3))).powi(2)
}

#[differentiate(reverse)]
pub fn booth<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let n2 = T::from_f64(2.0).unwrap();
    let n5 = T::from_f64(5.0).unwrap();
    let n7 = T::from_f64(7.0).unwrap();

    let [x1, x2] = *param;
    (x1 + n2 * x2 - n7).powi(2) + (n2 * x1 + x2 - n5).powi(2)
}

#[differentiate(reverse)]
pub fn bukin_n6<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;
    let n001 = T::from_f64(0.01).unwrap();
    let n10 = T::from_f64(10.0).unwrap();
    let n100 = T::from_f64(100.0).unwrap();
    n100 * (x2 - n001 * x1.powi(2)).abs().sqrt() + n001 * (x1 + n10).abs()
}

#[differentiate(reverse)]
pub fn cross_in_tray<T>(param: &[T; 2]) -> T
where
    T: Float + Into<f64> + FromPrimitive,
{
    let x1: f64 = param[0].into();
    let x2: f64 = param[1].into();
    T::from_f64(
        -0.0001
            * ((x1.sin() * x2.sin() * (100.0 - (x1.powi(2) + x2.powi(2)).sqrt() / PI).abs().exp()).abs() + 1.0)
                .powf(0.1),
    )
    .unwrap()
}

#[differentiate(reverse)]
pub fn easom<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;
    let pi = T::from_f64(PI).unwrap();
    -x1.cos() * x2.cos() * (-(x1 - pi).powi(2) - (x2 - pi).powi(2)).exp()
}

#[differentiate(reverse)]
pub fn eggholder<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;
    let n47 = T::from_f64(47.0).unwrap();
    -(x2 + n47) * (x2 + x1 / T::from_f64(2.0).unwrap() + n47).abs().sqrt().sin()
        - x1 * (x1 - (x2 + n47)).abs().sqrt().sin()
}

#[differentiate(reverse)]
pub fn goldsteinprice<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;
    let n1 = T::from_f64(1.0).unwrap();
    let n2 = T::from_f64(2.0).unwrap();
    let n3 = T::from_f64(3.0).unwrap();
    let n6 = T::from_f64(6.0).unwrap();
    let n12 = T::from_f64(12.0).unwrap();
    let n14 = T::from_f64(14.0).unwrap();
    let n18 = T::from_f64(18.0).unwrap();
    let n19 = T::from_f64(19.0).unwrap();
    let n27 = T::from_f64(27.0).unwrap();
    let n30 = T::from_f64(30.0).unwrap();
    let n32 = T::from_f64(32.0).unwrap();
    let n36 = T::from_f64(36.0).unwrap();
    let n48 = T::from_f64(48.0).unwrap();
    (n1 + (x1 + x2 + n1).powi(2) * (n19 - n14 * (x1 + x2) + n3 * (x1.powi(2) + x2.powi(2)) + n6 * x1 * x2))
        * (n30
            + (n2 * x1 - n3 * x2).powi(2)
                * (n18 - n32 * x1 + n12 * x1.powi(2) + n48 * x2 - n36 * x1 * x2 + n27 * x2.powi(2)))
}

#[differentiate(reverse)]
pub fn himmelblau<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;
    let n7 = T::from_f64(7.0).unwrap();
    let n11 = T::from_f64(11.0).unwrap();
    (x1.powi(2) + x2 - n11).powi(2) + (x1 + x2.powi(2) - n7).powi(2)
}

#[differentiate(reverse)]
pub fn holder_table<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;
    let pi = T::from_f64(PI).unwrap();
    let n1 = T::from_f64(1.0).unwrap();
    -(x1.sin() * x2.cos() * (n1 - (x1.powi(2) + x2.powi(2)).sqrt() / pi).abs().exp()).abs()
}

#[differentiate(reverse)]
pub fn levy_n13<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive + Sum,
{
    let [x1, x2] = *param;

    let n1 = T::from_f64(1.0).unwrap();
    let n2 = T::from_f64(2.0).unwrap();
    let n3 = T::from_f64(3.0).unwrap();
    let pi = T::from_f64(PI).unwrap();

    (n3 * pi * x1).sin().powi(2)
        + (x1 - n1).powi(2) * (n1 + (n3 * pi * x2).sin().powi(2))
        + (x2 - n1).powi(2) * (n1 + (n2 * pi * x2).sin().powi(2))
}

#[differentiate(reverse)]
pub fn matyas<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;

    let n026 = T::from_f64(0.26).unwrap();
    let n048 = T::from_f64(0.48).unwrap();

    n026 * (x1.powi(2) + x2.powi(2)) - n048 * x1 * x2
}

#[differentiate(reverse)]
pub fn mccormick<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;
    (x1 + x2).sin() + (x1 - x2).powi(2) - T::from_f64(1.5).unwrap() * x1
        + T::from_f64(2.5).unwrap() * x2
        + T::from_f64(1.0).unwrap()
}

#[differentiate(reverse)]
pub fn picheny<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let n1 = T::from_f64(1.0).unwrap();
    let n2 = T::from_f64(2.0).unwrap();
    let n3 = T::from_f64(3.0).unwrap();
    let n4 = T::from_f64(4.0).unwrap();
    let n6 = T::from_f64(6.0).unwrap();
    let n12 = T::from_f64(12.0).unwrap();
    let n14 = T::from_f64(14.0).unwrap();
    let n18 = T::from_f64(18.0).unwrap();
    let n19 = T::from_f64(19.0).unwrap();
    let n27 = T::from_f64(27.0).unwrap();
    let n30 = T::from_f64(30.0).unwrap();
    let n32 = T::from_f64(32.0).unwrap();
    let n36 = T::from_f64(36.0).unwrap();
    let n48 = T::from_f64(48.0).unwrap();

    let [x1, x2] = param.map(|x| n4 * x - n2);

    T::from_f64(1.0 / 2.427).unwrap()
        * (((n1 + (x1 + x2 + n1).powi(2) * (n19 - n14 * (x1 + x2) + n3 * (x1.powi(2) + x2.powi(2)) + n6 * x1 * x2))
            * (n30
                + (n2 * x1 - n3 * x2).powi(2)
                    * (n18 - n32 * x1 + n12 * x1.powi(2) + n48 * x2 - n36 * x1 * x2 + n27 * x2.powi(2))))
        .log10()
            - T::from_f64(8.693).unwrap())
}

#[differentiate(reverse)]
pub fn schaffer_n2<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;

    let n0_001 = T::from_f64(0.001).unwrap();
    let n0_5 = T::from_f64(0.5).unwrap();
    let n1 = T::from_f64(1.0).unwrap();

    n0_5 + ((x1.powi(2) - x2.powi(2)).sin().powi(2) - n0_5) / (n1 + n0_001 * (x1.powi(2) + x2.powi(2))).powi(2)
}

#[differentiate(reverse)]
pub fn schaffer_n4<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;
    let n05 = T::from_f64(0.5).unwrap();
    let n1 = T::from_f64(1.0).unwrap();
    let n0001 = T::from_f64(0.001).unwrap();
    n05 + ((x1.powi(2) - x2.powi(2)).abs().sin().cos().powi(2) - n05) / (n1 + n0001 * (x1.powi(2) + x2.powi(2))).powi(2)
}

#[differentiate(reverse)]
pub fn threehumpcamel<T>(param: &[T; 2]) -> T
where
    T: Float + FromPrimitive,
{
    let [x1, x2] = *param;

    T::from_f64(2.0).unwrap() * x1.powi(2) - T::from_f64(1.05).unwrap() * x1.powi(4)
        + x1.powi(6) / T::from_f64(6.0).unwrap()
        + x1 * x2
        + x2.powi(2)
}

/// Checks a companion: by difference quotients, and by the value and the derivatives of the crate.
fn compare<T: Scalar>(
    (f, companion): (impl Fn(&[T; 2]) -> T, impl Fn(&[T; 2], &mut [T; 2]) -> T),
    (value, derivative): (impl Fn(&[T; 2]) -> T, impl Fn(&[T; 2]) -> [T; 2]),
    points: [[f64; 2]; 2],
) {
    for point in points.map(|point| point.map(T::narrow)) {
        let pair = |x: &[T]| [x[0], x[1]];
        let flat = |x: &[T], d: &mut [T]| companion(&pair(x), d.try_into().expect("a pair"));
        check_flat(|x| f(&pair(x)), flat, &[&point]);
        let mut d = point;
        assert_eq!(companion(&point, &mut d).bits(), value(&point).bits(), "the value at {point:?}");
        for (got, exact) in d.iter().zip(derivative(&point)) {
            let (got, exact) = (got.widen(), exact.widen());
            let scale = exact.abs().max(value(&point).widen().abs());
            assert!((got - exact).abs() <= 256.0 * T::EPSILON * scale, "at {point:?}: {got}, {exact}");
        }
    }
}

fn compare_all<T: Scalar + Real + Float + FromPrimitive + Into<f64> + Sum>() {
    compare::<T>((beale, beale_grad), (crate_of::beale, crate_of::beale_derivative), [[1.5, -0.4], [-2.0, 0.7]]);
    compare::<T>((booth, booth_grad), (crate_of::booth, crate_of::booth_derivative), [[1.5, -0.4], [-2.0, 4.0]]);
    compare::<T>(
        (bukin_n6, bukin_n6_grad),
        (crate_of::bukin_n6, crate_of::bukin_n6_derivative),
        [[-7.0, 1.5], [-12.0, 0.3]],
    );
    compare::<T>(
        (cross_in_tray, cross_in_tray_grad),
        (crate_of::cross_in_tray, crate_of::cross_in_tray_derivative),
        [[1.1, -0.6], [2.0, 3.5]],
    );
    compare::<T>((easom, easom_grad), (crate_of::easom, crate_of::easom_derivative), [[2.6, 3.8], [3.3, 2.2]]);
    compare::<T>(
        (eggholder, eggholder_grad),
        (crate_of::eggholder, crate_of::eggholder_derivative),
        [[312.0, -150.0], [-80.0, 420.0]],
    );
    compare::<T>(
        (goldsteinprice, goldsteinprice_grad),
        (crate_of::goldsteinprice, crate_of::goldsteinprice_derivative),
        [[1.2, -0.6], [-1.5, 0.8]],
    );
    compare::<T>(
        (himmelblau, himmelblau_grad),
        (crate_of::himmelblau, crate_of::himmelblau_derivative),
        [[1.5, -0.4], [-2.0, 4.0]],
    );
    compare::<T>(
        (holder_table, holder_table_grad),
        (crate_of::holder_table, crate_of::holder_table_derivative),
        [[1.1, -0.6], [2.0, 3.5]],
    );
    compare::<T>(
        (levy_n13, levy_n13_grad),
        (crate_of::levy_n13, crate_of::levy_n13_derivative),
        [[1.2, -0.6], [-1.6, 0.9]],
    );
    compare::<T>((matyas, matyas_grad), (crate_of::matyas, crate_of::matyas_derivative), [[1.5, -0.4], [-2.0, 4.0]]);
    compare::<T>(
        (mccormick, mccormick_grad),
        (crate_of::mccormick, crate_of::mccormick_derivative),
        [[1.5, -0.4], [-1.0, 2.5]],
    );
    compare::<T>((picheny, picheny_grad), (crate_of::picheny, crate_of::picheny_derivative), [[0.8, 0.3], [0.2, 0.6]]);
    compare::<T>(
        (schaffer_n2, schaffer_n2_grad),
        (crate_of::schaffer_n2, crate_of::schaffer_n2_derivative),
        [[1.1, -0.6], [0.7, 1.3]],
    );
    compare::<T>(
        (schaffer_n4, schaffer_n4_grad),
        (crate_of::schaffer_n4, crate_of::schaffer_n4_derivative),
        [[1.1, -0.6], [0.7, 1.3]],
    );
    compare::<T>(
        (threehumpcamel, threehumpcamel_grad),
        (crate_of::threehumpcamel, crate_of::threehumpcamel_derivative),
        [[1.1, -0.6], [-0.7, 1.3]],
    );
}

pub fn check() {
    compare_all::<f64>();
    compare_all::<f32>();
}
