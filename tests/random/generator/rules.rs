//! Functions of one real, each on a safe domain.

/// A template with `{}` for the argument, and bounds of the result's size and of its slope.
///
/// `size` is absolute, or where it is zero the argument's own.
pub(super) struct Rule {
    pub(super) template: &'static str,
    pub(super) size: f64,
    pub(super) slope: f64,
}

const fn rule(template: &'static str, size: f64, slope: f64) -> Rule {
    Rule { template, size, slope }
}

/// The argument stands as a receiver or as a whole argument, in which places anything may stand.
pub(super) const RULES: &[Rule] = &[
    rule("{}.sin()", 1.0, 1.0),
    rule("f64::sin({})", 1.0, 1.0),
    rule("{}.cos()", 1.0, 1.0),
    rule("f64::cos({})", 1.0, 1.0),
    rule("{}.tanh()", 1.0, 1.0),
    rule("f64::tanh({})", 1.0, 1.0),
    rule("{}.atan()", 1.6, 1.0),
    rule("{}.asinh()", 0.0, 1.0),
    rule("{}.abs()", 0.0, 1.0),
    rule("{}.hypot(1.0)", 8.0, 1.0),
    rule("{}.tanh().exp()", 2.8, 2.8),
    rule("f64::exp({}.sin())", 2.8, 2.8),
    rule("{}.sin().exp2()", 2.0, 1.4),
    rule("{}.tanh().exp_m1()", 1.8, 2.8),
    rule("({}.cos() + 1.5).ln()", 1.0, 2.0),
    rule("(0.5 * {}.sin()).ln_1p()", 0.7, 1.0),
    rule("({}.cos() + 1.7).log2()", 1.5, 2.1),
    rule("({}.cos() + 1.7).log10()", 0.5, 0.7),
    rule("({}.sin() + 1.6).log(2.5)", 1.1, 1.9),
    rule("(0.9 * {}.sin()).tan()", 1.3, 2.4),
    rule("(0.8 * {}.cos()).asin()", 1.0, 1.4),
    rule("f64::acos(0.8 * {}.sin())", 2.6, 1.4),
    rule("{}.atan().sinh()", 2.4, 2.6),
    rule("{}.atan().cosh()", 2.6, 2.4),
    rule("({}.cos() + 2.3).acosh()", 1.9, 1.3),
    rule("(0.7 * {}.sin()).atanh()", 0.9, 1.4),
    rule("({}.sin() + 1.4).sqrt()", 1.6, 0.8),
    rule("({}.sin() + 1.4).cbrt()", 1.4, 0.7),
    rule("({}.cos() + 1.6).recip()", 1.7, 2.8),
    rule("{}.sin().powi(3)", 1.0, 3.0),
    rule("({}.cos() + 2.0).powi(-2)", 1.0, 2.0),
    rule("({}.cos() + 1.8).powf(1.3)", 4.0, 2.0),
    rule("1.7_f64.powf({}.sin())", 1.7, 1.0),
    rule("{}.to_radians()", 0.2, 0.02),
    rule("f64::to_degrees(0.1 * {}.sin())", 6.0, 6.0),
    rule("{}.clamp(-0.7193, 0.9371)", 1.0, 1.0),
    rule("{}.max(0.1357)", 0.0, 1.0),
    rule("f64::min({}, 0.8713)", 0.0, 1.0),
    rule("{}.fract()", 1.0, 1.0),
    rule("{}.rem_euclid(1.7331)", 1.8, 1.0),
    rule("0.1 * {}.floor()", 1.0, 0.0),
    rule("0.1 * f64::round({})", 1.0, 0.0),
    rule("0.1 * {}.div_euclid(1.7331)", 1.0, 0.0),
    rule("0.4 * {}.signum()", 0.4, 0.0),
    rule("f64::copysign(0.7, {})", 0.7, 0.0),
];
