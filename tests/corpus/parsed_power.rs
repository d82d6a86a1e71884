//! `?` on what is constant: parsed numbers, checked arithmetic, lookups; each error becomes the function's own by `From`.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;
use std::cell::Cell;
use std::collections::HashMap;
use std::error::Error;

thread_local!(static LOOKUPS: Cell<u32> = const { Cell::new(0) });

fn look_up(names: &HashMap<String, f64>, name: &str) -> Result<f64, String> {
    LOOKUPS.set(LOOKUPS.get() + 1);
    names.get(name).copied().ok_or_else(|| format!("no {name}"))
}

#[differentiate(reverse)]
pub fn parsed_power(x: f64, exponent: &str) -> Result<f64, Box<dyn Error>> {
    let exponent: i32 = exponent.parse()?;
    let less = exponent.checked_sub(1).ok_or("too small")?;
    Ok(x.powi(exponent) + f64::from(less) * x)
}

#[differentiate(reverse, wrt(x))]
pub fn configured(names: &HashMap<String, f64>, steps: Option<usize>, x: f64) -> Result<f64, Box<dyn Error>> {
    let rate = look_up(names, "rate")?;
    let steps = steps.ok_or("no steps")?;
    let mut level = x;
    for _ in 0..steps {
        level += rate * level * (1.0 - level);
    }
    if level > 10.0 { Err(format!("{level:.1} is too high").into()) } else { Ok(level) }
}

/// Options of constants.
#[differentiate(reverse)]
pub fn neighbours(x: &[f64], at: usize) -> Option<f64> {
    let before = x.get(at.checked_sub(1)?)?;
    let after = x.get(at + 1)?;
    Some((after - before) * x.first()? + x.last()?)
}

pub fn check() {
    for exponent in ["3", "-2"] {
        check_gradient(
            |[x]| parsed_power(x, exponent).unwrap(),
            |[x]| parsed_power_grad(x, exponent).unwrap(),
            &[[1.5], [-0.3]],
        );
    }
    for exponent in ["three", "-2147483648"] {
        let error = parsed_power(2.0, exponent).unwrap_err().to_string();
        assert_eq!(parsed_power_grad(2.0, exponent).unwrap_err().to_string(), error);
    }
    let names = HashMap::from([("rate".to_string(), 0.3)]);
    check_gradient(
        |[x]| configured(&names, Some(4), x).unwrap(),
        |[x]| configured_grad(&names, Some(4), x).unwrap(),
        &[[0.2], [0.6]],
    );
    LOOKUPS.set(0);
    configured_grad(&names, Some(4), 0.2).unwrap();
    assert_eq!(LOOKUPS.get(), 1);
    for (names, steps, x) in [(HashMap::new(), Some(3), 0.2), (names.clone(), None, 0.2), (names, Some(0), 11.0)] {
        let error = configured(&names, steps, x).unwrap_err().to_string();
        assert_eq!(configured_grad(&names, steps, x).unwrap_err().to_string(), error);
    }
    let (x, mut d_x) = ([2.0, 3.0, 5.0, 4.0], [7.0; 4]);
    assert_eq!(neighbours_grad(&x, &mut d_x, 2), Some((4.0 - 3.0) * 2.0 + 4.0));
    assert_eq!(d_x, [1.0, -2.0, 0.0, 3.0]);
    for at in [0, 3] {
        assert_eq!(neighbours_grad(&x, &mut d_x, at), None);
        assert_eq!(d_x, [1.0, -2.0, 0.0, 3.0]);
    }
}
