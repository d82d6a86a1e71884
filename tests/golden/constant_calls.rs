pub fn constant_calls_grad(p: f64, weight: f64, n: u32, k: u32) -> (f64, f64, f64) {
    let ways = binomial(n, k) as f64;
    let table = Table::standard();
    let penalty = table.row(k as usize) + Table::standard().row(1);
    let (level, length) = describe("likelihood", -(k as i32));
    let bits = n.count_ones() as i32 + k.pow(2).min(9) as i32;
    let best = n.max(k).saturating_sub(1);
    let t = k as i32;
    let t_1 = ways * p.powi(t);
    let t_2 = 1.0 - p;
    let t_3 = (n - k) as i32;
    let powi_1 = t_2.powi(t_3);
    let likelihood = t_1 * powi_1;
    let (t_4, tape) = ::autodiff_runtime::operators::mul_augmented(
        weight,
        penalty.clone(),
    );
    let (t_5, tape_1) = ::autodiff_runtime::operators::mul_augmented(t_4.clone(), level);
    let t_6 = f64::from(bits);
    let t_7 = length as f64;
    let t_8 = best as f64;
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
    ::autodiff_runtime::operators::mul_adjoint(
        t_4,
        &mut d_argument,
        level,
        ::autodiff_runtime::Constant,
        tape_1,
        -1.0,
    );
    let mut d_weight = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        weight,
        &mut d_weight,
        penalty,
        ::autodiff_runtime::Constant,
        tape,
        d_argument,
    );
    let d_weight = t_6 / t_7 + d_weight;
    let recip_likelihood = 1.0 / likelihood;
    let d_p = t_8
        - t_1 * recip_likelihood * ::autodiff_runtime::partials::powi_base(t_2, t_3)
        + powi_1 * recip_likelihood * ways
            * ::autodiff_runtime::partials::powi_base(p, t);
    (likelihood.ln() - t_5 + t_6 * weight / t_7 + t_8 * p, d_p, d_weight)
}
fn bounded_grad(x: f64, n: u32, k: u32) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let (value, branch) = if x > 1.0 {
        let t = binomial(n, k) as f64;
        (x * t, Branch::Then(t))
    } else {
        (describe("bound", n as i32).0, Branch::Else)
    };
    let d_x = match branch {
        Branch::Then(t) => t,
        Branch::Else => 0.0,
    };
    (value, d_x)
}
fn ignorant_grad(_x: f64, n: u32) -> (f64, f64) {
    (harmonic(n), 0.0)
}
