//! What is changed in place may fail on the way: then shadows are as they were, and callers leave as well.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn failing_update(u: &mut [f64], factor: f64) -> Result<(), usize> {
    for (i, u) in u.iter_mut().enumerate() {
        if *u < 0.0 {
            return Err(i);
        }
        *u = u.sqrt() * factor;
    }
    Ok(())
}

#[differentiate(reverse)]
pub fn two_updates(a: f64, b: f64) -> Result<f64, usize> {
    let mut u = [a, b];
    failing_update(&mut u, a)?;
    u[1] -= 1.0;
    failing_update(&mut u, b)?;
    Ok(u[0] * u[1])
}

pub fn check() {
    check_gradient(
        |[a, b]| two_updates(a, b).unwrap(),
        |[a, b]| two_updates_grad(a, b).unwrap(),
        &[[2.0, 3.0], [1.5, 0.7]],
    );
    assert_eq!(two_updates_grad(0.5, 0.7), Err(1));
    assert_eq!(two_updates_grad(-0.5, 0.7), Err(0));
    let (mut u, mut d_u) = ([4.0, 9.0], [1.0, 2.0]);
    assert_eq!(failing_update_vjp(&mut u, &mut d_u, 3.0), Ok(((), 1.0 * 2.0 + 2.0 * 3.0)));
    assert_eq!((u, d_u), ([6.0, 9.0], [0.75, 1.0]));
    let (mut u, mut d_u) = ([4.0, -9.0], [1.0, 2.0]);
    assert_eq!(failing_update_vjp(&mut u, &mut d_u, 3.0), Err(1));
    assert_eq!((u, d_u), ([6.0, -9.0], [1.0, 2.0]));
}
