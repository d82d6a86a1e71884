pub fn forward_scalars_jvp(a: f64, t_a: f64, b: f64, t_b: f64) -> (f64, f64) {
    let c = a * b + a.sin();
    let t_c = t_a * b + a * t_b + a.cos() * t_a;
    let (d, t_d) = if c > 1.0 {
        let ln_c = c.ln();
        (ln_c * a, t_c / c * a + ln_c * t_a)
    } else {
        let t = b / a;
        (t, (t_b - t * t_a) / a)
    };
    let max_1 = d.max(0.3 * a);
    let e = max_1 - b % 0.7 / 2.0;
    let t_e = (if max_1 == d { t_d } else { 0.3 * t_a }) - t_b / 2.0;
    let hypot_1 = e.hypot(a);
    let powf_1 = hypot_1.powf(b);
    let powf_2 = 3.0_f64.powf(e);
    let e_1 = powf_1 * powf_2;
    let t_e = (::autodiff_runtime::partials::along(
        ::autodiff_runtime::partials::along(t_e, e / hypot_1)
            + ::autodiff_runtime::partials::along(t_a, a / hypot_1),
        ::autodiff_runtime::partials::powf_base(hypot_1, b),
    )
        + ::autodiff_runtime::partials::along(
            t_b,
            ::autodiff_runtime::partials::powf_exponent(hypot_1, b, powf_1),
        )) * powf_2
        + powf_1
            * ::autodiff_runtime::partials::along(
                t_e,
                ::autodiff_runtime::partials::powf_exponent(3.0_f64, e, powf_2),
            );
    let clamp_1 = e_1.clamp(0.1, 2.0);
    let t = 1.0 / a;
    (
        e_1 * e_1 - clamp_1 + t,
        2.0 * e_1 * t_e - (if clamp_1 == e_1 { t_e } else { 0.0 }) - t * t_a / a,
    )
}
pub fn polar_vjp(x: f64, y: f64, seed: (f64, f64)) -> ((f64, f64), f64, f64) {
    let hypot_1 = x.hypot(y);
    let t = 1.0 / (x * x + y * y);
    let recip_hypot = 1.0 / hypot_1;
    let d_x = seed.0 * (x * recip_hypot) - seed.1 * (y * t);
    let d_y = seed.1 * (x * t) + seed.0 * (y * recip_hypot);
    ((hypot_1, y.atan2(x)), d_x, d_y)
}
pub fn spiral_grad(x: f64, p: (f64, f64), turns: i32) -> (f64, f64, (f64, f64)) {
    enum Branch<A, B, C, D, E, F, G, H, I> {
        Arm0,
        Arm1(A, B, C),
        Arm2(D, E, F, G, H, I),
    }
    let t = x + p.0;
    let ((radius, angle), tape) = polar_augmented(t, p.1);
    let (value, branch) = match turns {
        0 => (radius, Branch::Arm0),
        1 | 2 => {
            let t = turns + 1;
            let powi_1 = radius.powi(t);
            let cos_angle = angle.cos();
            (powi_1 * cos_angle, Branch::Arm1(t, powi_1, cos_angle))
        }
        _ => {
            let ((inner, t), tape) = polar_augmented(radius, angle);
            let t_1 = -turns;
            let powi_1 = inner.powi(t_1);
            let powf_1 = p.0.powf(x);
            (powi_1 * powf_1, Branch::Arm2(inner, t, tape, t_1, powi_1, powf_1))
        }
    };
    let (d_x, d_p_0, d_radius, d_angle) = match branch {
        Branch::Arm0 => (-0.0, -0.0, 1.0, 0.0),
        Branch::Arm1(t, powi_1, cos_angle) => {
            (
                -0.0,
                -0.0,
                cos_angle * ::autodiff_runtime::partials::powi_base(radius, t),
                -(powi_1 * angle.sin()),
            )
        }
        Branch::Arm2(inner, t_1, tape_1, t_2, powi_1, powf_1) => {
            let d_inner = powf_1 * ::autodiff_runtime::partials::powi_base(inner, t_2);
            let mut d_radius = -0.0;
            let mut d_angle = -0.0;
            polar_adjoint(
                radius,
                &mut d_radius,
                angle,
                &mut d_angle,
                tape_1,
                (d_inner, ::autodiff_runtime::Differentiable::zero_like(&t_1)),
            );
            (
                powi_1 * ::autodiff_runtime::partials::powf_exponent(p.0, x, powf_1),
                powi_1 * ::autodiff_runtime::partials::powf_base(p.0, x),
                d_radius,
                d_angle,
            )
        }
    };
    let mut d_argument = -0.0;
    let mut d_p_1 = -0.0;
    polar_adjoint(t, &mut d_argument, p.1, &mut d_p_1, tape, (d_radius, d_angle));
    let d_x = d_x + d_argument;
    let d_p_0 = d_p_0 + d_argument;
    (value, d_x, (d_p_0, d_p_1))
}
pub fn widths_grad(x: f32, y: f64) -> (f64, f32, f64) {
    let exp_x = x.exp();
    let t = f64::from(exp_x);
    let z = t * y;
    let sqrt_1 = (z as f32).sqrt();
    let d_z = 1.0 + (1.0 as f32 * (0.5 / sqrt_1)) as f64;
    let d_y = d_z * t;
    let d_x = (d_z * y) as f32 * exp_x;
    (sqrt_1 as f64 + z, d_x, d_y)
}
pub fn constant_jvp(x: f64, t_x: f64, steps: u32) -> (f64, f64) {
    let _ = t_x;
    let n = f64::from(steps);
    let value = polar(n, 2.0 * n).0 + x.floor() * spiral(2.0, (n, 1.0), 1);
    (value, 0.0)
}
