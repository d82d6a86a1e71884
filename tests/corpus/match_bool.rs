//! `match` on booleans, on negative integers and on characters of a mode.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A unit's temperature in kelvin, with a sign for heating or cooling.
#[differentiate(reverse)]
pub fn match_bool(reading: f64, unit: char, direction: i8, absolute: bool) -> f64 {
    let kelvin = match unit {
        'K' => reading,
        'C' => reading + 273.15,
        'F' | 'f' => (reading + 459.67) * 5.0 / 9.0,
        'a'..='z' => reading * 2.0,
        _ => f64::NAN,
    };
    let signed = match direction {
        -1 => -kelvin,
        i8::MIN..=-2 => 0.0,
        0 => 0.5 * kelvin,
        _ => kelvin,
    };
    match absolute {
        true => signed.abs(),
        false => signed,
    }
}

pub fn check() {
    for unit in ['K', 'C', 'F', 'f', 'q'] {
        for (direction, absolute) in [(-1, true), (-1, false), (-7, true), (0, false), (1, true)] {
            check_gradient(
                |[r]| match_bool(r, unit, direction, absolute),
                |[r]| match_bool_grad(r, unit, direction, absolute),
                &[[21.5]],
            );
        }
    }
}
