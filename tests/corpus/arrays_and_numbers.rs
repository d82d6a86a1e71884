//! Arrays to which numbers are added, so that nothing but a method shows that the sum is an array.

use autodiff::check_flat;
use autodiff_runtime::differentiate;
use ndarray::Array1;

#[differentiate(reverse, wrt(a))]
fn shifted_squares(a: &Array1<f64>) -> f64 {
    let squares = a * a + 1.0;
    squares.sum()
}

#[differentiate(reverse, wrt(a, offset))]
pub fn arrays_and_numbers(a: &Array1<f64>, offset: f64) -> f64 {
    let bent = &a.mapv(|x| x.sin()) * a + offset;
    let rest = 1.0 - bent * offset;
    // A product of two arrays that is a number.
    let along = rest.dot(a) + 2.0;
    (&rest * &rest).sum() + along.sqrt() + shifted_squares(a)
}

pub fn check() {
    let array = |numbers: &[f64]| Array1::from(numbers.to_vec());
    let companion = |numbers: &[f64], gradient: &mut [f64]| {
        let a = array(&numbers[1..]);
        let mut d_a = array(&[f64::NAN; 3]);
        let (value, d_offset) = arrays_and_numbers_grad(&a, &mut d_a, numbers[0]);
        gradient[0] = d_offset;
        gradient[1..].copy_from_slice(d_a.as_slice().expect("one after the other"));
        value
    };
    let function = |numbers: &[f64]| arrays_and_numbers(&array(&numbers[1..]), numbers[0]);
    check_flat(function, companion, &[&[0.7, 0.3, -0.2, 0.5], &[-0.4, 1.3, 0.8, -0.6]]);
}
