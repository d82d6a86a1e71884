fn linear_grad(channel: f64) -> (f64, f64) {
    enum Branch<A> {
        Then,
        Else(A),
    }
    let (value, branch) = if channel <= 0.04045 {
        (channel / 12.92, Branch::Then)
    } else {
        let t = (channel + 0.055) / 1.055;
        (t.powf(2.4), Branch::Else(t))
    };
    let d_channel = match branch {
        Branch::Then => 1.0 / 12.92,
        Branch::Else(t) => 2.4 * t.powf(1.4) / 1.055,
    };
    (value, d_channel)
}
pub fn srgb_luminance_grad(colour: (f64, f64, f64)) -> (f64, (f64, f64, f64)) {
    let (red, tape) = linear_augmented(colour.0);
    let (green, tape_1) = linear_augmented(colour.1);
    let (blue, tape_2) = linear_augmented(colour.2);
    let mut d_colour_2 = -0.0;
    linear_adjoint(colour.2, &mut d_colour_2, tape_2, 0.0722);
    let mut d_colour_1 = -0.0;
    linear_adjoint(colour.1, &mut d_colour_1, tape_1, 0.7152);
    let mut d_colour_0 = -0.0;
    linear_adjoint(colour.0, &mut d_colour_0, tape, 0.2126);
    (0.2126 * red + 0.7152 * green + 0.0722 * blue, (d_colour_0, d_colour_1, d_colour_2))
}
