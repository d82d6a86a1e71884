//! The pressure of a gas by van der Waals: divisions.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn van_der_waals(amount: f64, volume: f64, temperature: f64, a: f64, b: f64) -> f64 {
    let free = volume - amount * b;
    let density = amount / volume;
    8.314_462_618 * amount * temperature / free - a * density * density
}

fn by_hand(amount: f64, volume: f64, temperature: f64, a: f64, b: f64) -> (f64, f64, f64, f64, f64, f64) {
    let free = volume - amount * b;
    let density = amount / volume;
    let moles = 8.314_462_618 * amount;
    let thermal = moles * temperature / free;
    let attraction = a * density;
    let d_numerator = 1.0 / free;
    let d_free = -(thermal * d_numerator);
    let d_density = -2.0 * attraction;
    let per_volume = d_density / volume;
    let d_amount = 8.314_462_618 * temperature * d_numerator + per_volume - d_free * b;
    let d_volume = d_free - per_volume * density;
    (thermal - attraction * density, d_amount, d_volume, moles * d_numerator, -(density * density), -(d_free * amount))
}

compare!(
    van_der_waals,
    van_der_waals_grad,
    (amount: f64, volume: f64, temperature: f64, a: f64, b: f64) -> (f64, f64, f64, f64, f64, f64)
);
