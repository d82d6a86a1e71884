pub fn softplus_grad(x: f64) -> (f64, f64) {
    enum Branch1<A, B> {
        Then(A),
        Else(B),
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    let (value, branch) = if x > 30.0 {
        (x, Branch2::Then)
    } else {
        let (t, branch) = if x < -30.0 {
            let exp_x = x.exp();
            (exp_x, Branch1::Then(exp_x))
        } else {
            let exp_x = x.exp();
            (exp_x.ln_1p(), Branch1::Else(exp_x))
        };
        (t, Branch2::Else(branch))
    };
    let d_x = match branch {
        Branch2::Then => 1.0,
        Branch2::Else(branch) => {
            match branch {
                Branch1::Then(exp_x) => exp_x,
                Branch1::Else(exp_x) => exp_x / (1.0 + exp_x),
            }
        }
    };
    (value, d_x)
}
