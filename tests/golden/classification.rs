pub fn classification_grad(a: f64, b: f64) -> (f64, f64, f64) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A, B> {
        Then(A),
        Else(B),
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    enum Branch4<A> {
        Then,
        Else(A),
    }
    enum Branch5<A> {
        Then,
        Else(A),
    }
    let ratio = a / b;
    let (value, branch) = if ratio.is_nan() || b.is_nan() {
        (0.0, Branch5::Then)
    } else {
        let (t, branch) = if ratio.is_infinite() {
            (a.signum(), Branch4::Then)
        } else {
            let (t, branch) = if !ratio.is_normal() {
                (a, Branch3::Then)
            } else {
                let (t, branch) = if a.is_sign_negative() && b.is_sign_positive() {
                    let tanh_ratio = ratio.tanh();
                    (tanh_ratio, Branch2::Then(tanh_ratio))
                } else {
                    let (t, branch) = if (a * a).is_finite() {
                        let ln_ratio = ratio.ln();
                        (ln_ratio.abs(), Branch1::Then(ln_ratio))
                    } else {
                        (1.0, Branch1::Else)
                    };
                    (t, Branch2::Else(branch))
                };
                (t, Branch3::Else(branch))
            };
            (t, Branch4::Else(branch))
        };
        (t, Branch5::Else(branch))
    };
    let (d_a, d_b) = match branch {
        Branch5::Then => (0.0, 0.0),
        Branch5::Else(branch) => {
            match branch {
                Branch4::Then => (0.0, 0.0),
                Branch4::Else(branch) => {
                    match branch {
                        Branch3::Then => (1.0, 0.0),
                        Branch3::Else(branch) => {
                            let d_ratio = match branch {
                                Branch2::Then(tanh_ratio) => 1.0 - tanh_ratio * tanh_ratio,
                                Branch2::Else(branch) => {
                                    match branch {
                                        Branch1::Then(ln_ratio) => ln_ratio.signum() / ratio,
                                        Branch1::Else => 0.0,
                                    }
                                }
                            };
                            let t = d_ratio / b;
                            (t, -(t * ratio))
                        }
                    }
                }
            }
        }
    };
    (value, d_a, d_b)
}
