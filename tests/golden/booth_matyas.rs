fn booth_grad(argument_0: [f64; 2]) -> (f64, [f64; 2]) {
    let t = argument_0;
    let x1 = t[0];
    let x2 = t[1];
    let t_1 = x1 + 2.0 * x2 - 7.0;
    let t_2 = 2.0 * x1 + x2 - 5.0;
    let mut d_argument_0 = ::autodiff_runtime::shadow::zero_like(&argument_0);
    let d_x1 = 4.0 * t_2 + 2.0 * t_1;
    let d_x2 = 2.0 * t_2 + 4.0 * t_1;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut d_argument_0, &d_place);
    (t_1.powi(2) + t_2.powi(2), d_argument_0)
}
fn matyas_grad(param: [f64; 2]) -> (f64, [f64; 2]) {
    let t = param;
    let x = t[0];
    let y = t[1];
    let t_1 = 0.48 * x;
    let mut d_param = ::autodiff_runtime::shadow::zero_like(&param);
    let t_2 = 0.26 * y;
    let d_y = t_2 - t_1 + t_2;
    let t_2 = 0.26 * x;
    let d_x = t_2 - y * 0.48 + t_2;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_y;
    d_place[0] += d_x;
    ::autodiff_runtime::shadow::accumulate(&mut d_param, &d_place);
    (0.26 * (x * x + y * y) - t_1 * y, d_param)
}
pub fn booth_matyas_grad(param: [f64; 2], weight: f64) -> (f64, [f64; 2], f64) {
    let t = param;
    let x = t[0];
    let y = t[1];
    let mut d_param = ::autodiff_runtime::shadow::zero_like(&param);
    let t_1 = booth_seeded(param, &mut d_param, 1.0);
    let t_2 = [y, x + 1.0];
    let mut d_place = [-0.0; 2];
    let t_2 = matyas_seeded(t_2, &mut d_place, weight);
    let d_y = d_place[0];
    let d_x = d_place[1];
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_y;
    d_place[0] += d_x;
    ::autodiff_runtime::shadow::accumulate(&mut d_param, &d_place);
    let d_weight = t_2;
    (t_1 + weight * t_2, d_param, d_weight)
}
#[inline]
pub fn booth_matyas_augmented<'tape>(
    param: [f64; 2],
    weight: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, ([f64; 2], f64, f64) -> ([f64; 2], f64)),
) {
    use ::autodiff_runtime::Keep as _;
    let t = param;
    let x = t[0];
    let y = t[1];
    let (t_1, tape) = booth_augmented(param.clone());
    let tape = tape.keep_tape();
    let t_2 = [y, x + 1.0];
    let (t_3, tape_1) = matyas_augmented(t_2.clone());
    let tape_1 = tape_1.keep_tape();
    let tape = move |param: [f64; 2], weight: f64, seed: f64| {
        let mut d_param = ::autodiff_runtime::shadow::zero_like(&param);
        let d_weight = seed * t_3;
        let t_4 = seed * weight;
        let mut d_place = [-0.0; 2];
        matyas_adjoint(t_2, &mut d_place, tape_1, t_4);
        let d_y = d_place[0];
        let d_x = d_place[1];
        booth_adjoint(param, &mut d_param, tape, seed);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        d_place[1] += d_y;
        d_place[0] += d_x;
        ::autodiff_runtime::shadow::accumulate(&mut d_param, &d_place);
        (d_param, d_weight)
    };
    (
        t_1 + weight * t_3,
        ::autodiff_runtime::nested!(tape, ([f64; 2], f64, f64) -> ([f64; 2], f64)),
    )
}
