pub fn power_by_squaring_grad(x: f64, n: u32) -> (f64, f64) {
    enum Branch1<A, B, C, D, E, F> {
        Then(A, B, C),
        Else(D, E, F),
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    let (value, branch) = if n == 0 {
        (1.0, Branch2::Then)
    } else {
        let (t, branch) = if n.is_multiple_of(2) {
            let t = x * x;
            let t_1 = n / 2;
            let (t_2, tape) = power_by_squaring_augmented(t, t_1);
            (t_2, Branch1::Then(t, t_1, tape))
        } else {
            let t = n - 1;
            let (t_1, tape) = power_by_squaring_augmented(x, t);
            (x * t_1, Branch1::Else(t, t_1, tape))
        };
        (t, Branch2::Else(branch))
    };
    let d_x = match branch {
        Branch2::Then => 0.0,
        Branch2::Else(branch) => {
            match branch {
                Branch1::Then(t, t_1, tape) => {
                    let mut d_argument = -0.0;
                    power_by_squaring_adjoint(
                        t,
                        &mut d_argument,
                        t_1,
                        ::autodiff_runtime::Constant,
                        tape,
                        1.0,
                    );
                    let t = d_argument * x;
                    t + t
                }
                Branch1::Else(t, t_1, tape) => {
                    let mut d_x = -0.0;
                    power_by_squaring_adjoint(
                        x,
                        &mut d_x,
                        t,
                        ::autodiff_runtime::Constant,
                        tape,
                        x,
                    );
                    t_1 + d_x
                }
            }
        }
    };
    (value, d_x)
}
