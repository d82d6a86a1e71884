pub fn untaken_branch_grad(x: f64, y: f64) -> (f64, f64, f64) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    let (root, branch) = if x > 0.0 {
        let sqrt_x = x.sqrt();
        (sqrt_x, Branch2::Then(sqrt_x))
    } else {
        (0.0, Branch2::Else)
    };
    let (inverse, branch_1) = if y != 0.0 {
        let t = 1.0 / y;
        (t, Branch1::Then(t))
    } else {
        (y, Branch1::Else)
    };
    let d_y = match branch_1 {
        Branch1::Then(t) => -(2.0 * (t * t)),
        Branch1::Else => 2.0,
    };
    let d_x = match branch {
        Branch2::Then(sqrt_x) => 0.5 / sqrt_x,
        Branch2::Else => 0.0,
    };
    (root + 2.0 * inverse, d_x, d_y)
}
