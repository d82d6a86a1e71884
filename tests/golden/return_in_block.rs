pub fn return_in_block_grad(a: f64, b: f64, c: f64) -> (f64, f64, f64, f64) {
    enum Branch1<A, B, C> {
        Then(A),
        Else(B, C),
    }
    enum Branch2<A, B, C, D> {
        Then(A, B),
        Else(C, D),
    }
    let t = 4.0 * a;
    let discriminant = b * b - t * c;
    let (value, branch) = if discriminant < 0.0 {
        let t = 2.0 * a;
        let t_1 = -b / t;
        (t_1, Branch2::Then(t, t_1))
    } else {
        let root = discriminant.sqrt();
        let (t, branch) = if b == 0.0 {
            let t = root / a;
            (t, Branch1::Then(t))
        } else {
            let q = -0.5 * (b + root.copysign(b));
            let t = c / q;
            (t, Branch1::Else(q, t))
        };
        (t, Branch2::Else(root, branch))
    };
    let (d_a, d_b, d_c) = match branch {
        Branch2::Then(t, t_1) => {
            let t = 1.0 / t;
            (-(t_1 * t * 2.0), -(1.0 * t), 0.0)
        }
        Branch2::Else(root, branch) => {
            let (d_a, d_b, d_c, d_root) = match branch {
                Branch1::Then(t) => {
                    let recip_a = 1.0 / a;
                    (-(t * recip_a), -0.0, -0.0, 1.0 * recip_a)
                }
                Branch1::Else(q, t) => {
                    let recip_q = 1.0 / q;
                    let d_copysign = t * recip_q * 0.5;
                    (
                        -0.0,
                        d_copysign,
                        1.0 * recip_q,
                        d_copysign * (root.signum() * b.signum()),
                    )
                }
            };
            let recip_root = 1.0 / root;
            let d_discriminant = d_root * (0.5 * recip_root);
            (
                d_a - d_discriminant * c * 4.0,
                d_b + d_root * recip_root * b,
                d_c - d_discriminant * t,
            )
        }
    };
    (value, d_a, d_b, d_c)
}
