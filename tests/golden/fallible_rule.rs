pub fn reciprocal_grad(
    x: &f64,
    d_x: &mut f64,
    scale: f64,
) -> Result<(f64, f64), String> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut owned_d_x = ::autodiff_runtime::shadow::zero_of(d_x, x);
    let found_d_x = &mut *owned_d_x;
    let result = reciprocal_by_hand(x, found_d_x, scale, 1.0)?;
    ::autodiff_runtime::shadow::replace(d_x, found_d_x);
    Ok(result)
}
pub fn fallible_rule_grad(x: f64, y: f64) -> Result<(f64, f64, f64), String> {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let (first, tape) = reciprocal_augmented(&x, y)?;
    let t = reciprocal_augmented(&y, x);
    let (t, t_1, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch::Arm1),
    };
    let t_2 = if t { t_1 } else { 2.0 };
    let t = if t { first } else { 0.0 };
    let (d_x, d_y) = match branch {
        Branch::Arm0(tape) => {
            let mut d_y = -0.0;
            let mut d_x = -0.0;
            let _ = reciprocal_adjoint(&y, &mut d_y, x, &mut d_x, tape, t);
            (1.0 + d_x, d_y)
        }
        Branch::Arm1 => (1.0, -0.0),
    };
    let d_first = t_2;
    let mut d_x_1 = -0.0;
    let mut d_y_1 = -0.0;
    let _ = reciprocal_adjoint(&x, &mut d_x_1, y, &mut d_y_1, tape, d_first);
    let d_x = d_x + d_x_1;
    let d_y = d_y + d_y_1;
    Ok((first * t_2 + x, d_x, d_y))
}
