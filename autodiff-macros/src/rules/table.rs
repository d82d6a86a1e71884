// The table of rules: each real function of `f32` and `f64`, the domain that it is tested on, and its partials.
//
// A row reads `name(argument in domain, ...) -> result { partial, ... }`, with one partial for each real argument, in
// terms of the arguments and the result. What a partial names is what the reverse sweep keeps. `masked(condition)`
// passes the cotangent on where the condition holds and contributes nothing elsewhere (`unless`: the other way round):
// unlike a factor of 0 or 1 it can't turn an infinite cotangent into NaN. `steep(partial)` is one that is infinite or NaN at
// points where the function is finite, as at the tip of a cone: what does not move there, has no part in it.
//
// This file is included where `rules!` and `constants!` are defined: by the compiler, and by the tests, which
// turn each row into a function, differentiate it and compare with finite differences.

rules! {
    sin(x in -3.0..3.0) -> y { x.cos() }
    cos(x in -3.0..3.0) -> y { -x.sin() }
    tan(x in -1.2..1.2) -> y { 1.0 + y * y }
    asin(x in -0.9..0.9) -> y { steep(1.0 / (1.0 - x * x).sqrt()) }
    acos(x in -0.9..0.9) -> y { steep(-1.0 / (1.0 - x * x).sqrt()) }
    atan(x in -3.0..3.0) -> y { 1.0 / (1.0 + x * x) }
    atan2(y in 0.5..2.0, x in -2.0..2.0) -> r { steep(x / (x * x + y * y)), steep(-y / (x * x + y * y)) }
    sinh(x in -2.0..2.0) -> y { x.cosh() }
    cosh(x in -2.0..2.0) -> y { x.sinh() }
    tanh(x in -2.0..2.0) -> y { 1.0 - y * y }
    asinh(x in -3.0..3.0) -> y { 1.0 / (x * x + 1.0).sqrt() }
    acosh(x in 1.5..4.0) -> y { steep(1.0 / (x * x - 1.0).sqrt()) }
    atanh(x in -0.8..0.8) -> y { 1.0 / (1.0 - x * x) }
    exp(x in -2.0..2.0) -> y { y }
    exp2(x in -2.0..2.0) -> y { y * x.constant("LN_2") }
    exp_m1(x in -2.0..2.0) -> y { y + 1.0 }
    ln(x in 0.3..5.0) -> y { 1.0 / x }
    ln_1p(x in -0.6..4.0) -> y { 1.0 / (1.0 + x) }
    log(x in 0.3..5.0, base in 1.5..9.0) -> y { 1.0 / (x * base.ln()), -y / (base * base.ln()) }
    log2(x in 0.3..5.0) -> y { 1.0 / (x * x.constant("LN_2")) }
    log10(x in 0.3..5.0) -> y { 1.0 / (x * x.constant("LN_10")) }
    sqrt(x in 0.3..5.0) -> y { steep(0.5 / y) }
    cbrt(x in 0.3..5.0) -> y { steep(1.0 / (3.0 * (y * y))) }
    powi(x in 0.5..2.0, n: int in [-3, -1, 0, 1, 2, 5]) -> y { x.powi_partial(n) }
    powf(x in 0.5..2.0, p in -2.0..3.0) -> y { x.powf_partial(p), steep(x.powf_exponent_partial(p, y)) }
    hypot(x in 0.5..2.0, y in -2.0..2.0) -> r { steep(x / r), steep(y / r) }
    abs(x in 0.2..3.0) -> y { x.signum() }
    max(x in 0.0..1.0, y in 0.3..1.3) -> r { masked(r.same(x)), unless(r.same(x)) }
    min(x in 0.0..1.0, y in 0.3..1.3) -> r { masked(r.same(x)), unless(r.same(x)) }
    clamp(x in -2.0..2.0, low in -1.0..-0.5, high in 0.5..1.0) -> y {
        masked(y.same(x)),
        masked(x.below(low)),
        masked(x.above(high))
    }
    mul_add(x in -2.0..2.0, a in -2.0..2.0, b in -2.0..2.0) -> y { a, x, one() }
    recip(x in 0.3..5.0) -> y { -(y * y) }
    copysign(x in 0.3..3.0, sign in -2.0..-1.0) -> y { x.signum() * sign.signum(), zero() }
    to_radians(x in -90.0..90.0) -> y { x.one().to_radians() }
    to_degrees(x in -2.0..2.0) -> y { x.one().to_degrees() }
    fract(x in 0.1..0.9) -> y { one() }
    rem_euclid(x in 2.0..3.2, y in 1.7..1.9) -> r { one(), (r - x) / y }
}

constants! {
    floor(x in 0.1..0.9) -> real
    ceil(x in 0.1..0.9) -> real
    round(x in 0.6..1.4) -> real
    round_ties_even(x in 0.6..1.4) -> real
    trunc(x in 0.1..0.9) -> real
    signum(x in 0.1..0.9) -> real
    div_euclid(x in 0.1..1.4, y in 1.5..2.0) -> real
    is_nan(x in 0.1..0.9) -> bool
    is_infinite(x in 0.1..0.9) -> bool
    is_finite(x in 0.1..0.9) -> bool
    is_normal(x in 0.1..0.9) -> bool
    is_subnormal(x in 0.1..0.9) -> bool
    is_sign_positive(x in 0.1..0.9) -> bool
    is_sign_negative(x in 0.1..0.9) -> bool
    classify(x in 0.1..0.9) -> opaque
    total_cmp(x in 0.1..0.9, y in 0.2..0.8) -> opaque
    partial_cmp(x in 0.1..0.9, y in 0.2..0.8) -> opaque
}
