//! Variables with the names of arguments that they are made from, in a function that is called: what its reverse has of them is theirs.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn powered(x: &[f64], exponent: &str) -> Result<f64, String> {
    let exponent = exponent.parse::<i32>().map_err(|error| error.to_string())?;
    let mut sum = 0.0;
    for x in x {
        sum += x.powi(exponent);
    }
    Ok(sum * sum)
}

#[differentiate(reverse)]
pub fn parsed_exponent(x: &[f64], first: &str, second: &str) -> Result<f64, String> {
    Ok(powered(x, first)? * powered(&x[1..], second)?)
}

pub fn check() {
    check_flat(
        |x| parsed_exponent(x, "2", "3").unwrap(),
        |x, d_x| parsed_exponent_grad(x, d_x, "2", "3").unwrap(),
        &[&[0.7, -0.4, 1.2], &[1.5, 0.3, 0.9]],
    );
    assert!(parsed_exponent_grad(&[1.0, 2.0], &mut [0.0; 2], "two", "3").is_err());
}
