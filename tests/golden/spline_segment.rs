fn hermite_grad(
    t: f64,
    ends: (f64, f64),
    slopes: (f64, f64),
) -> (f64, f64, (f64, f64), (f64, f64)) {
    let p = ends.0;
    let q = ends.1;
    let t2 = t * t;
    let t_1 = t * t;
    let t3 = t_1 * t;
    let t_2 = 2.0 * t3 - 3.0 * t2 + 1.0;
    let t_3 = t3 - 2.0 * t2 + t;
    let t_4 = -2.0 * t3 + 3.0 * t2;
    let t_5 = t3 - t2;
    let d_t2 = q * 3.0 - slopes.1 - slopes.0 * 2.0 - p * 3.0;
    let d_t3 = slopes.1 - q * 2.0 + slopes.0 + p * 2.0;
    let t_6 = d_t3 * t2;
    let t_7 = d_t2 * t;
    let d_t = slopes.0 + d_t3 * t_1 + t_6 + t_6 + t_7 + t_7;
    let d_q = t_4;
    let d_p = t_2;
    let d_ends_0 = d_p;
    let d_ends_1 = d_q;
    let d_slopes_0 = t_3;
    let d_slopes_1 = t_5;
    (
        t_2 * p + t_3 * slopes.0 + t_4 * q + t_5 * slopes.1,
        d_t,
        (d_ends_0, d_ends_1),
        (d_slopes_0, d_slopes_1),
    )
}
pub fn spline_segment_grad(
    x: f64,
    width: f64,
    ends: (f64, f64),
    slopes: (f64, f64),
) -> (f64, f64, f64, (f64, f64), (f64, f64)) {
    enum Branch1<A, B, C, D> {
        Then(A),
        Else(B, C, D),
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    let t = x / width;
    let (value, branch) = if t < 0.0 {
        (ends.0 + x * slopes.0, Branch2::Then)
    } else {
        let (t_1, branch) = if t > 1.0 {
            let t_1 = x - width;
            (ends.1 + t_1 * slopes.1, Branch1::Then(t_1))
        } else {
            let t_1 = width * slopes.0;
            let t_2 = width * slopes.1;
            let (t_3, tape) = hermite_augmented(t, (ends.0, ends.1), (t_1, t_2));
            (t_3, Branch1::Else(t_1, t_2, tape))
        };
        (t_1, Branch2::Else(branch))
    };
    let (d_x, d_width, d_ends_0, d_ends_1, d_slopes_0, d_slopes_1) = match branch {
        Branch2::Then => (slopes.0, 0.0, 1.0, 0.0, x, 0.0),
        Branch2::Else(branch) => {
            match branch {
                Branch1::Then(t_1) => (slopes.1, -slopes.1, 0.0, 1.0, 0.0, t_1),
                Branch1::Else(t_1, t_2, tape) => {
                    let mut d_t = -0.0;
                    let mut d_ends_0 = (-0.0, -0.0);
                    let mut d_argument = (-0.0, -0.0);
                    hermite_adjoint(
                        t,
                        &mut d_t,
                        (ends.0, ends.1),
                        &mut d_ends_0,
                        (t_1, t_2),
                        &mut d_argument,
                        tape,
                        1.0,
                    );
                    let t_1 = d_t / width;
                    (
                        t_1,
                        d_argument.1 * slopes.1 + d_argument.0 * slopes.0 - t_1 * t,
                        d_ends_0.0,
                        d_ends_0.1,
                        d_argument.0 * width,
                        d_argument.1 * width,
                    )
                }
            }
        }
    };
    (value, d_x, d_width, (d_ends_0, d_ends_1), (d_slopes_0, d_slopes_1))
}
