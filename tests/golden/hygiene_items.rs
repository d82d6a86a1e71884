fn default_grad(x: f64) -> (f64, f64) {
    let cbrt_x = x.cbrt();
    let d_x = 1.0 / (3.0 * (cbrt_x * cbrt_x));
    (cbrt_x, d_x)
}
pub fn hygiene_items_grad(x: f64, height: f64) -> (f64, f64, f64) {
    enum Branch<A, B, C> {
        Then(A, B),
        Else(C),
    }
    let t = x * height;
    let (side, tape) = default_augmented(t);
    let (value, branch) = if side > 1.0 {
        let sin_side = side.sin();
        let max_1 = height.max(0.5);
        (sin_side * max_1, Branch::Then(sin_side, max_1))
    } else {
        let powi_1 = height.powi(2);
        (side * powi_1, Branch::Else(powi_1))
    };
    let (d_height, d_side) = match branch {
        Branch::Then(sin_side, max_1) => {
            (if max_1 == height { sin_side } else { 0.0 }, max_1 * side.cos())
        }
        Branch::Else(powi_1) => (side * (2.0 * height), powi_1),
    };
    let mut d_argument = -0.0;
    default_adjoint(t, &mut d_argument, tape, d_side);
    let d_x = d_argument * height;
    let d_height = d_height + d_argument * x;
    (value, d_x, d_height)
}
