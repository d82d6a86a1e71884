//! Derivatives at the points where the closed form alone does not say what they are: ties, kinks, jumps, the ends of
//! domains, and cotangents that are not finite.
#![allow(missing_docs, reason = "a test")]

use autodiff_runtime::{differentiate, lanes::Lanes};

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

#[differentiate(reverse)]
fn larger(x: f64, y: f64) -> f64 {
    x.max(y)
}

#[differentiate(reverse)]
fn smaller(x: f64, y: f64) -> f64 {
    f64::min(x, y)
}

#[test]
fn a_tie_of_max_and_min_goes_to_the_first_operand() {
    for tie in [-2.5, 0.0, 7.0, INF, -INF] {
        assert_eq!(larger_grad(tie, tie), (larger(tie, tie), 1.0, 0.0));
        assert_eq!(smaller_grad(tie, tie), (smaller(tie, tie), 1.0, 0.0));
    }
    for (x, y) in [(0.0, -0.0), (-0.0, 0.0)] {
        assert_eq!(larger_grad(x, y), (larger(x, y), 1.0, 0.0));
        assert_eq!(smaller_grad(x, y), (smaller(x, y), 1.0, 0.0));
    }
}

#[test]
fn max_and_min_ignore_nan_and_so_do_their_derivatives() {
    assert_eq!(larger_grad(NAN, 3.0), (larger(NAN, 3.0), 0.0, 1.0));
    assert_eq!(larger_grad(3.0, NAN), (larger(3.0, NAN), 1.0, 0.0));
    assert_eq!(smaller_grad(NAN, 3.0), (smaller(NAN, 3.0), 0.0, 1.0));
    assert_eq!(smaller_grad(3.0, NAN), (smaller(3.0, NAN), 1.0, 0.0));
}

#[differentiate(reverse)]
fn bounded(x: f64, low: f64, high: f64) -> f64 {
    x.clamp(low, high)
}

#[test]
fn clamp_passes_on_within_and_at_its_bounds() {
    for x in [-1.0, -0.3, 2.0] {
        assert_eq!(bounded_grad(x, -1.0, 2.0), (bounded(x, -1.0, 2.0), 1.0, 0.0, 0.0));
    }
    assert_eq!(bounded_grad(0.5, 0.5, 0.5), (bounded(0.5, 0.5, 0.5), 1.0, 0.0, 0.0));
}

#[test]
fn clamp_follows_its_bounds_beyond_them() {
    assert_eq!(bounded_grad(-1.5, -1.0, 2.0), (bounded(-1.5, -1.0, 2.0), 0.0, 1.0, 0.0));
    assert_eq!(bounded_grad(INF, -1.0, 2.0), (bounded(INF, -1.0, 2.0), 0.0, 0.0, 1.0));
}

#[test]
fn an_infinite_cotangent_does_not_leak_into_the_operand_not_chosen() {
    for seed in [INF, -INF] {
        assert_eq!(larger_vjp(1.0, 2.0, seed), (larger(1.0, 2.0), 0.0, seed));
        assert_eq!(larger_vjp(2.0, 2.0, seed), (larger(2.0, 2.0), seed, 0.0));
        assert_eq!(smaller_vjp(1.0, 2.0, seed), (smaller(1.0, 2.0), seed, 0.0));
        assert_eq!(bounded_vjp(0.0, -1.0, 2.0, seed), (bounded(0.0, -1.0, 2.0), seed, 0.0, 0.0));
        assert_eq!(bounded_vjp(-3.0, -1.0, 2.0, seed), (bounded(-3.0, -1.0, 2.0), 0.0, seed, 0.0));
        assert_eq!(bounded_vjp(3.0, -1.0, 2.0, seed), (bounded(3.0, -1.0, 2.0), 0.0, 0.0, seed));
        assert_eq!(stepped_vjp(1.5, 2.0, seed), (stepped(1.5, 2.0), 0.0, seed));
        assert_eq!(through_integer_vjp(2.75, seed), (through_integer(2.75), 0.0));
    }
}

#[differentiate(reverse)]
fn power(x: f64, n: i32) -> f64 {
    x.powi(n)
}

#[differentiate(reverse)]
fn single_power(x: f32, n: i32) -> f32 {
    f32::powi(x, n)
}

#[differentiate(reverse)]
fn to_the_zeroth(x: f64) -> f64 {
    x.powi(0)
}

#[test]
fn powi_with_exponent_zero_has_no_slope() {
    for x in [0.0, -0.0, 1.5, INF, -INF, NAN] {
        assert_eq!(power_grad(x, 0), (power(x, 0), 0.0));
        assert_eq!(single_power_grad(x as f32, 0), (single_power(x as f32, 0), 0.0));
        assert_eq!(to_the_zeroth_grad(x), (to_the_zeroth(x), 0.0));
    }
}

#[test]
fn powi_at_zero() {
    assert_eq!(power_grad(0.0, 1), (power(0.0, 1), 1.0));
    assert_eq!(power_grad(0.0, 2), (power(0.0, 2), 0.0));
    assert_eq!(power_grad(0.0, -1), (power(0.0, -1), -INF));
}

#[test]
fn powi_at_the_extreme_exponents() {
    assert_eq!(power_grad(1.0, i32::MIN), (power(1.0, i32::MIN), f64::from(i32::MIN)));
    assert_eq!(power_grad(-1.0, i32::MIN), (power(-1.0, i32::MIN), -f64::from(i32::MIN)));
    assert_eq!(power_grad(2.0, i32::MIN), (power(2.0, i32::MIN), 0.0));
    assert_eq!(power_grad(1.0, i32::MAX), (power(1.0, i32::MAX), f64::from(i32::MAX)));
    assert_eq!(single_power_grad(1.0, i32::MIN), (single_power(1.0, i32::MIN), i32::MIN as f32));
}

#[differentiate(reverse)]
fn real_power(x: f64, p: f64) -> f64 {
    x.powf(p)
}

#[differentiate(reverse)]
fn to_the_real_zeroth(x: f64) -> f64 {
    x.powf(0.0)
}

#[differentiate(reverse)]
fn square(x: f64) -> f64 {
    x.powf(2.0)
}

#[differentiate(reverse, wrt(p))]
fn exponential(x: f64, p: f64) -> f64 {
    x.powf(p)
}

#[test]
fn powf_with_exponent_zero_has_no_slope_in_its_base() {
    for x in [0.0, -0.0, -2.0, 1.5, INF, NAN] {
        assert_eq!(to_the_real_zeroth_grad(x), (to_the_real_zeroth(x), 0.0));
        assert_eq!(real_power_grad(x, 0.0).1, 0.0);
    }
}

#[test]
fn powf_of_a_base_below_zero_has_a_slope_where_the_exponent_is_constant() {
    assert_eq!(square_grad(-3.0), (square(-3.0), -6.0));
    assert_eq!(square_grad(0.0), (square(0.0), 0.0));
}

#[test]
fn powf_of_zero_does_not_depend_on_a_positive_exponent() {
    for p in [0.5, 1.0, 3.0] {
        assert_eq!(exponential_grad(0.0, p), (exponential(0.0, p), 0.0));
    }
    assert_eq!(exponential_grad(0.0, -1.0), (exponential(0.0, -1.0), -INF));
    assert_eq!(real_power_grad(0.0, 2.0), (real_power(0.0, 2.0), 0.0, 0.0));
    assert_eq!(real_power_grad(0.0, 0.5), (real_power(0.0, 0.5), INF, 0.0));
}

#[differentiate(reverse)]
fn magnitude(x: f64) -> f64 {
    x.abs()
}

#[differentiate(reverse)]
fn signed(x: f64, sign: f64) -> f64 {
    x.copysign(sign)
}

#[test]
fn abs_and_copysign_look_at_the_sign_of_zero() {
    assert_eq!(magnitude_grad(0.0), (magnitude(0.0), 1.0));
    assert_eq!(magnitude_grad(-0.0), (magnitude(-0.0), -1.0));
    assert_eq!(signed_grad(2.0, 0.0), (signed(2.0, 0.0), 1.0, 0.0));
    assert_eq!(signed_grad(2.0, -0.0), (signed(2.0, -0.0), -1.0, 0.0));
    assert_eq!(signed_grad(-0.0, 1.0), (signed(-0.0, 1.0), -1.0, 0.0));
}

#[differentiate(reverse)]
fn guarded_root(x: f64) -> f64 {
    if x > 0.0 { x.sqrt() } else { 0.0 }
}

#[differentiate(reverse)]
fn guarded_quotient(x: f64, y: f64) -> f64 {
    let quotient = if y == 0.0 { 0.0 } else { x / y };
    quotient * x
}

#[differentiate(reverse)]
fn cardinal_sine(x: f64) -> f64 {
    if x == 0.0 {
        return 1.0;
    }
    x.sin() / x
}

#[test]
fn a_branch_not_taken_contributes_nothing() {
    assert_eq!(guarded_root_grad(0.0), (guarded_root(0.0), 0.0));
    assert_eq!(guarded_root_grad(-1.0), (guarded_root(-1.0), 0.0));
    assert_eq!(guarded_root_vjp(0.0, INF), (guarded_root(0.0), 0.0));
    assert_eq!(guarded_quotient_grad(3.0, 0.0), (guarded_quotient(3.0, 0.0), 0.0, 0.0));
    assert_eq!(cardinal_sine_grad(0.0), (cardinal_sine(0.0), 0.0));
    assert_eq!(cardinal_sine_vjp(0.0, INF), (cardinal_sine(0.0), 0.0));
}

#[differentiate(reverse)]
fn positive_part(x: f64) -> f64 {
    if x > 0.0 { x } else { 0.0 }
}

#[differentiate(reverse)]
fn root_of_positive_part(x: f64) -> f64 {
    positive_part(x).sqrt()
}

/// An infinite cotangent arrives at each call.
#[differentiate(reverse, wrt(x))]
fn roots_of_calls(x: f64) -> f64 {
    let zeros = (larger(x, 2.0) - 2.0, bounded(x, -1.0, 0.5) - 0.5, stepped(x, 1.0) - 1.0);
    zeros.0.sqrt() + zeros.1.sqrt() + zeros.2.sqrt()
}

#[test]
fn nor_does_it_in_a_call() {
    assert_eq!(root_of_positive_part_grad(-1.0), (root_of_positive_part(-1.0), 0.0));
    assert_eq!(root_of_positive_part_grad(0.0), (root_of_positive_part(0.0), 0.0));
    assert_eq!(roots_of_calls_grad(1.5), (roots_of_calls(1.5), 0.0));
    assert_eq!(root_of_positive_part_vjp(4.0, 2.0), (root_of_positive_part(4.0), 0.5));
}

#[differentiate(reverse)]
fn remainder(x: f64, y: f64) -> f64 {
    x % y
}

#[differentiate(reverse)]
fn modulo(x: f64, y: f64) -> f64 {
    x.rem_euclid(y)
}

#[test]
fn remainders_slope_against_the_divisor_by_the_quotient() {
    assert_eq!(remainder_grad(7.5, 2.0), (remainder(7.5, 2.0), 1.0, -3.0));
    assert_eq!(remainder_grad(-7.5, 2.0), (remainder(-7.5, 2.0), 1.0, 3.0));
    assert_eq!(remainder_grad(7.5, -2.0), (remainder(7.5, -2.0), 1.0, 3.0));
    assert_eq!(modulo_grad(7.5, 2.0), (modulo(7.5, 2.0), 1.0, -3.0));
    assert_eq!(modulo_grad(-7.5, 2.0), (modulo(-7.5, 2.0), 1.0, 4.0));
    assert_eq!(modulo_grad(-7.5, -2.0), (modulo(-7.5, -2.0), 1.0, -4.0));
}

#[test]
fn remainders_at_a_jump_take_the_side_of_the_value() {
    assert_eq!(remainder_grad(6.0, 2.0), (remainder(6.0, 2.0), 1.0, -3.0));
    assert_eq!(modulo_grad(-6.0, 2.0), (modulo(-6.0, 2.0), 1.0, 3.0));
}

#[test]
fn remainders_slope_by_the_quotient_that_they_are_the_rest_of() {
    // 1.0 / 0.1 is rounded to 10, although 0.1 goes into 1.0 only 9 times.
    assert!((remainder_grad(1.0, 0.1).2 + 9.0).abs() < 1e-12);
    assert!((modulo_grad(1.0, 0.1).2 + 9.0).abs() < 1e-12);
}

#[differentiate(reverse)]
fn stepped(x: f64, y: f64) -> f64 {
    x.floor() * y
}

#[differentiate(reverse)]
fn sawtooth(x: f64) -> f64 {
    x.fract()
}

#[test]
fn a_step_has_no_slope_even_where_it_jumps() {
    assert_eq!(stepped_grad(2.0, 3.0), (stepped(2.0, 3.0), 0.0, 2.0));
    assert_eq!(sawtooth_grad(2.0), (sawtooth(2.0), 1.0));
    assert_eq!(sawtooth_grad(-0.25), (sawtooth(-0.25), 1.0));
}

#[differentiate(reverse)]
fn through_integer(x: f64) -> f64 {
    (x as i32) as f64
}

#[differentiate(reverse)]
fn through_precisions(x: f64) -> f64 {
    let single = x as f32;
    f64::from(single * single)
}

#[test]
fn a_cast_to_an_integer_cuts_the_derivative() {
    assert_eq!(through_integer_grad(2.75), (through_integer(2.75), 0.0));
    assert_eq!(through_integer_grad(NAN), (through_integer(NAN), 0.0));
    assert_eq!(through_precisions_grad(1.5), (through_precisions(1.5), 3.0));
}

/// One function of one argument each, under its own name.
macro_rules! functions {
    ($($name:ident)*) => { $(
        #[differentiate(reverse)]
        fn $name(x: f64) -> f64 {
            x.$name()
        }
    )* };
}

functions! { sqrt cbrt ln ln_1p log2 log10 asin acos acosh atanh recip tanh exp atan }

#[test]
fn at_the_end_of_a_domain_the_slope_is_infinite() {
    assert_eq!(sqrt_grad(0.0), (sqrt(0.0), INF));
    assert_eq!(cbrt_grad(0.0), (cbrt(0.0), INF));
    assert_eq!(ln_grad(0.0), (ln(0.0), INF));
    assert_eq!(ln_1p_grad(-1.0), (ln_1p(-1.0), INF));
    assert_eq!(log2_grad(0.0), (log2(0.0), INF));
    assert_eq!(log10_grad(0.0), (log10(0.0), INF));
    assert_eq!(asin_grad(1.0), (asin(1.0), INF));
    assert_eq!(acos_grad(-1.0), (acos(-1.0), -INF));
    assert_eq!(acosh_grad(1.0), (acosh(1.0), INF));
    assert_eq!(atanh_grad(1.0), (atanh(1.0), INF));
    assert_eq!(recip_grad(0.0), (recip(0.0), -INF));
}

#[test]
fn outside_of_a_domain_the_slope_is_not_a_number() {
    assert!(sqrt_grad(-1.0).1.is_nan());
    assert!(asin_grad(1.5).1.is_nan());
    assert!(acosh_grad(0.5).1.is_nan());
}

#[test]
fn where_a_function_saturates_the_slope_vanishes() {
    assert_eq!(tanh_grad(40.0), (tanh(40.0), 0.0));
    assert_eq!(tanh_grad(-INF), (tanh(-INF), 0.0));
    assert_eq!(exp_grad(-INF), (exp(-INF), 0.0));
    assert_eq!(atan_grad(INF), (atan(INF), 0.0));
    assert_eq!(exp_grad(1000.0), (exp(1000.0), INF));
}

#[differentiate(reverse)]
fn distance(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

#[differentiate(reverse)]
fn bearing(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

#[test]
fn at_the_origin_distance_and_bearing_have_no_slope() {
    let (value, d_x, d_y) = distance_grad(0.0, 0.0);
    assert_eq!(value, distance(0.0, 0.0));
    assert!(d_x.is_nan() && d_y.is_nan());
    let (value, d_y, d_x) = bearing_grad(0.0, 0.0);
    assert_eq!(value, bearing(0.0, 0.0));
    assert!(d_y.is_nan() && d_x.is_nan());
    assert_eq!(distance_grad(0.0, -2.0), (2.0, 0.0, -1.0));
}

#[differentiate(forward, lanes)]
fn distance_to_box(x: f64, y: f64) -> f64 {
    x.max(0.0).hypot(y.max(0.0)) + x.max(y).min(0.0)
}

#[differentiate(forward, lanes)]
fn tips(x: f64, y: f64) -> f64 {
    let capped = if y < 1.0 { y } else { 1.0 };
    x.sqrt()
        + x.cbrt()
        + x.powf(0.75)
        + x.hypot(x)
        + capped.acos()
        + capped.asin()
        + x.atan2(x)
        + (2.0 - capped).acosh()
}

#[test]
fn what_does_not_move_has_no_part_in_an_infinite_derivative() {
    // Inside of the box both arguments of `hypot` are 0, and stay so.
    assert_eq!(distance_to_box_jvp(-2.0, 1.0, -3.0, 0.5), (-2.0, 1.0));
    let lanes = Lanes([1.0, 0.0]);
    assert_eq!(distance_to_box_jvp_lanes(-2.0, lanes, -3.0, lanes).1.0, [1.0, 0.0]);
    // The path that runs does not read `y`.
    assert_eq!(tips_jvp(0.0, 0.0, 2.0, 1.0), (tips(0.0, 2.0), 0.0));
    assert_eq!(tips_jvp_lanes(0.0, Lanes([0.0; 2]), 2.0, Lanes([1.0; 2])).1.0, [0.0; 2]);
    // What does move is as steep as ever.
    assert!(!tips_jvp(0.0, 1.0, 0.5, 0.0).1.is_finite());
}
