fn blend_grad(a: f64, b: f64, t: f64) -> (f64, f64, f64, f64) {
    let t_1 = (b - a) * t;
    let d_b = t * t;
    let d_t = t_1 + t_1;
    let d_a = 1.0 - d_b;
    (a + t_1 * t, d_a, d_b, d_t)
}
fn scaled_grad(x: f64, unit: f64, count: i32) -> (f64, f64) {
    let sqrt_unit = unit.sqrt();
    let t = count as f64;
    let t_1 = t * sqrt_unit * x;
    let d_x = t_1 + t_1;
    (x * x * sqrt_unit * t, d_x)
}
pub fn constant_arguments_grad(x: f64, y: f64, n: i32) -> (f64, f64, f64) {
    let fixed = blend(1.0, 2.5, 0.5);
    let (ends, tape) = blend_augmented(0.3, 0.9, x);
    let t = n as f64;
    let (inside, tape_1) = blend_augmented(x, t, 0.25);
    let (same, tape_2) = blend_augmented(y, y, y);
    let unit = 2.0 * n as f64;
    let (t_1, tape_3) = scaled_augmented(x, unit, n);
    let parts = t_1 + scaled(3.0, 4.0, 2);
    let d_parts = y;
    let mut d_x = -0.0;
    scaled_adjoint(
        x,
        &mut d_x,
        unit,
        ::autodiff_runtime::Constant,
        n,
        ::autodiff_runtime::Constant,
        tape_3,
        d_parts,
    );
    let d_same = inside;
    let mut d_y = -0.0;
    let mut d_y_1 = -0.0;
    let mut d_y_2 = -0.0;
    blend_adjoint(y, &mut d_y, y, &mut d_y_1, y, &mut d_y_2, tape_2, d_same);
    let d_y = parts + d_y + d_y_1 + d_y_2;
    let d_inside = same;
    let mut d_x_1 = -0.0;
    blend_adjoint(
        x,
        &mut d_x_1,
        t,
        ::autodiff_runtime::Constant,
        0.25,
        ::autodiff_runtime::Constant,
        tape_1,
        d_inside,
    );
    let d_ends = fixed;
    let mut d_x_2 = -0.0;
    blend_adjoint(
        0.3,
        ::autodiff_runtime::Constant,
        0.9,
        ::autodiff_runtime::Constant,
        x,
        &mut d_x_2,
        tape,
        d_ends,
    );
    let d_x = d_x + d_x_1 + d_x_2;
    (fixed * ends + inside * same + parts * y, d_x, d_y)
}
