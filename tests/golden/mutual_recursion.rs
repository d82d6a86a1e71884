fn cosine_terms_grad(x: f64, term: f64, k: i32) -> (f64, f64, f64) {
    enum Branch<A, B, C, D, E> {
        Then,
        Else(A, B, C, D, E),
    }
    let (value, branch) = if k > 12 {
        (term, Branch::Then)
    } else {
        let t = -term;
        let t_1 = (k + 1) as f64;
        let t_2 = t * x / t_1;
        let t_3 = k + 1;
        let (t_4, tape) = sine_terms_augmented(x, t_2, t_3);
        (term + t_4, Branch::Else(t, t_1, t_2, t_3, tape))
    };
    let (d_x, d_term) = match branch {
        Branch::Then => (0.0, 1.0),
        Branch::Else(t, t_1, t_2, t_3, tape) => {
            let mut d_x = -0.0;
            let mut d_argument = -0.0;
            sine_terms_adjoint(
                x,
                &mut d_x,
                t_2,
                &mut d_argument,
                t_3,
                ::autodiff_runtime::Constant,
                tape,
                1.0,
            );
            let t_1 = d_argument / t_1;
            (d_x + t_1 * t, 1.0 - t_1 * x)
        }
    };
    (value, d_x, d_term)
}
fn sine_terms_grad(x: f64, term: f64, k: i32) -> (f64, f64, f64) {
    let t = (k + 1) as f64;
    let t_1 = term * x / t;
    let t_2 = k + 1;
    let (t_3, tape) = cosine_terms_augmented(x, t_1, t_2);
    let mut d_x = -0.0;
    let mut d_argument = -0.0;
    cosine_terms_adjoint(
        x,
        &mut d_x,
        t_1,
        &mut d_argument,
        t_2,
        ::autodiff_runtime::Constant,
        tape,
        1.0,
    );
    let t = d_argument / t;
    let d_x = d_x + t * term;
    let d_term = t * x + 2.0;
    (2.0 * term + t_3, d_x, d_term)
}
pub fn mutual_recursion_grad(x: f64) -> (f64, f64) {
    let (value, tape) = cosine_terms_augmented(x, 1.0, 0);
    let mut d_x = -0.0;
    cosine_terms_adjoint(
        x,
        &mut d_x,
        1.0,
        ::autodiff_runtime::Constant,
        0,
        ::autodiff_runtime::Constant,
        tape,
        1.0,
    );
    (value, d_x)
}
