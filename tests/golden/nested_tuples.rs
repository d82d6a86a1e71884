fn mirrored_vjp(
    segment: ((f64, f64), (f64, f64)),
    seed: ((f64, f64), (f64, f64)),
) -> (((f64, f64), (f64, f64)), ((f64, f64), (f64, f64))) {
    let x0 = segment.0.0;
    let y0 = segment.0.1;
    let d_segment_1_0 = -seed.1.0;
    let d_x0 = -seed.0.0;
    let d_y0 = seed.0.1;
    let d_segment_0_0 = d_x0;
    let d_segment_0_1 = d_y0;
    let d_segment_1_1 = seed.1.1;
    (
        ((-x0, y0), (-segment.1.0, segment.1.1)),
        ((d_segment_0_0, d_segment_0_1), (d_segment_1_0, d_segment_1_1)),
    )
}
pub fn nested_tuples_grad(
    segment: ((f64, f64), (f64, f64)),
    weight: f64,
) -> (f64, ((f64, f64), (f64, f64)), f64) {
    let (image, tape) = mirrored_augmented((
        (segment.0.0, segment.0.1),
        (segment.1.0, segment.1.1),
    ));
    let a = segment.0.0;
    let b = segment.0.1;
    let c = segment.1.0;
    let d = segment.1.1;
    let e = image.1.0;
    let f = image.1.1;
    let area = a * d - b * c;
    let run = e - image.0.0;
    let rise = f - image.0.1;
    let hypot_1 = run.hypot(rise);
    let recip_hypot = 1.0 / hypot_1;
    let d_run = weight * (run * recip_hypot);
    let d_rise = weight * (rise * recip_hypot);
    let mut d_image = ::autodiff_runtime::shadow::zero_like(&image);
    d_image.0.1 -= d_rise;
    d_image.0.0 -= d_run;
    let d_b = -0.5 * c;
    let d_c = -0.5 * b;
    let d_a = 0.5 * d;
    let d_d = 0.5 * a;
    let d_f = d_rise;
    d_image.1.1 += d_f;
    let d_e = d_run;
    d_image.1.0 += d_e;
    let mut d_segment_0_0 = ((-0.0, -0.0), (-0.0, -0.0));
    mirrored_adjoint(
        ((segment.0.0, segment.0.1), (segment.1.0, segment.1.1)),
        &mut d_segment_0_0,
        tape,
        d_image,
    );
    let d_segment_0_0_1 = d_a + d_segment_0_0.0.0;
    let d_segment_0_1 = d_b + d_segment_0_0.0.1;
    let d_segment_1_0 = d_c + d_segment_0_0.1.0;
    let d_segment_1_1 = d_d + d_segment_0_0.1.1;
    let d_weight = hypot_1;
    (
        0.5 * area + weight * hypot_1,
        ((d_segment_0_0_1, d_segment_0_1), (d_segment_1_0, d_segment_1_1)),
        d_weight,
    )
}
