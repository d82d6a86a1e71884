fn fraction_grad(square: f64, level: u32, depth: u32) -> (f64, f64) {
    enum Branch<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    let odd = (2 * level + 1) as f64;
    let (value, branch) = if level == depth {
        (odd, Branch::Then)
    } else {
        let t = level + 1;
        let (t_1, tape) = fraction_augmented(square, t, depth);
        let t_2 = square / t_1;
        (odd - t_2, Branch::Else(t, t_1, tape, t_2))
    };
    let d_square = match branch {
        Branch::Then => 0.0,
        Branch::Else(t, t_1, tape, t_2) => {
            let t_1 = 1.0 / t_1;
            let mut d_square = -0.0;
            fraction_adjoint(
                square,
                &mut d_square,
                t,
                ::autodiff_runtime::Constant,
                depth,
                ::autodiff_runtime::Constant,
                tape,
                t_2 * t_1,
            );
            d_square - t_1
        }
    };
    (value, d_square)
}
pub fn continued_fraction_grad(x: f64, depth: u32) -> (f64, f64) {
    let t = x * x;
    let (t_1, tape) = fraction_augmented(t, 0, depth);
    let value = x / t_1;
    let t_1 = 1.0 / t_1;
    let mut d_argument = -0.0;
    fraction_adjoint(
        t,
        &mut d_argument,
        0,
        ::autodiff_runtime::Constant,
        depth,
        ::autodiff_runtime::Constant,
        tape,
        -(value * t_1),
    );
    let t = d_argument * x;
    let d_x = t_1 + t + t;
    (value, d_x)
}
