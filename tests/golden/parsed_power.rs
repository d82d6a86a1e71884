pub fn parsed_power_grad(x: f64, exponent: &str) -> Result<(f64, f64), Box<dyn Error>> {
    let exponent: i32 = exponent.parse()?;
    let less = exponent.checked_sub(1).ok_or("too small")?;
    let t = f64::from(less);
    let d_x = t + ::autodiff_runtime::partials::powi_base(x, exponent);
    Ok((x.powi(exponent) + t * x, d_x))
}
pub fn configured_grad(
    names: &HashMap<String, f64>,
    steps: Option<usize>,
    x: f64,
) -> Result<(f64, f64), Box<dyn Error>> {
    let rate = look_up(names, "rate")?;
    let steps = steps.ok_or("no steps")?;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    let mut level: f64 = x;
    for _ in 0..steps {
        records.push(level);
        level += rate * level * (1.0 - level);
    }
    if level > 10.0 {
        return Err(format!("{level:.1} is too high", level = level).into());
    }
    let mut d_level: f64 = 1.0;
    for _ in (0..steps).rev() {
        let level = records.pop();
        d_level = d_level - d_level * (rate * level) + d_level * (1.0 - level) * rate;
    }
    let d_x = d_level;
    Ok((level, d_x))
}
pub fn neighbours_grad(x: &[f64], d_x: &mut [f64], at: usize) -> Option<f64> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = at.checked_sub(1)?;
    let t_1 = t < x.len();
    if !t_1 {
        return None;
    }
    let t_1 = at + 1;
    let t_2 = x.len();
    if !(t_1 < t_2) {
        return None;
    }
    let t_2 = x[t_1] - x[t];
    let t_3 = x.len();
    if !(t_3 > 0) {
        return None;
    }
    let t_3 = x[0];
    let t_4 = x.len();
    let t_5 = t_4.wrapping_sub(1);
    if !(t_4 > 0) {
        return None;
    }
    let t_4 = x[t_5];
    ::autodiff_runtime::shadow::clear(d_x, x);
    d_x[t_5] += 1.0;
    d_x[0] += t_2;
    d_x[t] -= t_3;
    d_x[t_1] += t_3;
    Some(t_2 * t_3 + t_4)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn neighbours_augmented(
    x: &[f64],
    at: usize,
) -> Option<
    (
        f64,
        ::autodiff_runtime::tape!(
            (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
        ),
    ),
> {
    let t = at.checked_sub(1)?;
    let t_1 = t < x.len();
    if !t_1 {
        return None;
    }
    let t_1 = at + 1;
    let t_2 = x.len();
    if !(t_1 < t_2) {
        return None;
    }
    let t_1 = x[t_1];
    let t_2 = x[t];
    let t_3 = x.len();
    if !(t_3 > 0) {
        return None;
    }
    let t_3 = x[0];
    let t_4 = x.len();
    if !(t_4 > 0) {
        return None;
    }
    let t_4 = x[t_4.wrapping_sub(1)];
    Some((
        (t_1 - t_2) * t_3 + t_4,
        move |
            x: &[f64],
            mut d_x: ::core::option::Option<&mut [f64]>,
            at: usize,
            seed: f64|
        {
            let t_5 = x.len();
            let t_6 = x[0];
            let t_7 = at + 1;
            let t_8 = x[t_7];
            let t_9 = x[t];
            if let Some(d_x) = &mut d_x {
                d_x[t_5.wrapping_sub(1)] += seed;
            }
            let t_5 = seed * t_6;
            if let Some(d_x) = &mut d_x {
                d_x[0] += seed * (t_8 - t_9);
            }
            if let Some(d_x) = &mut d_x {
                d_x[t] -= t_5;
            }
            if let Some(d_x) = &mut d_x {
                d_x[t_7] += t_5;
            }
        },
    ))
}
