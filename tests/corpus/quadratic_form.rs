//! A quadratic form with the size as a const generic.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn quadratic_form<const N: usize>(x: &[f64; N], a: &[[f64; N]; N]) -> f64 {
    let mut total = 0.0;
    for i in 0..N {
        for j in 0..N {
            total += x[i] * a[i][j] * x[j];
        }
    }
    total
}

pub fn check() {
    check_flat(
        |v| quadratic_form::<2>(v[..2].try_into().unwrap(), v[2..].as_chunks().0.try_into().unwrap()),
        |v, d| {
            let (d_x, d_a) = d.split_at_mut(2);
            let (a, d_a) = (v[2..].as_chunks().0, d_a.as_chunks_mut().0);
            quadratic_form_grad::<2>(
                v[..2].try_into().unwrap(),
                d_x.try_into().unwrap(),
                a.try_into().unwrap(),
                d_a.try_into().unwrap(),
            )
        },
        &[&[1.0, 2.0, -0.5, 0.3, 0.8, 1.9]],
    );
    let identity = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    let (mut d_x, mut d_identity) = ([f64::NAN; 3], [[f64::NAN; 3]; 3]);
    let x = [1.0, 2.0, 3.0];
    assert_eq!(quadratic_form_grad(&x, &mut d_x, &identity, &mut d_identity), 14.0);
    assert!(d_x.iter().zip(x).all(|(d, x)| (d - 2.0 * x).abs() < 1e-6));
}
