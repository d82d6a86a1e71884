pub fn nested_recursive_grad(x: f64, weight: f64, n: u32) -> (f64, f64, f64) {
    #[::autodiff_runtime::differentiate(reverse, crate = ::autodiff_runtime)]
    #[allow(dead_code)]
    fn legendre(x: f64, n: u32) -> f64 {
        if n == 0 {
            return 1.0;
        }
        if n == 1 {
            return x;
        }
        let k = n as f64;
        ((2.0 * k - 1.0) * x * legendre(x, n - 1) - (k - 1.0) * legendre(x, n - 2)) / k
    }
    let (t, tape) = legendre_augmented(x, n);
    let (t_1, tape_1) = legendre_augmented(weight, 2);
    let mut d_weight = -0.0;
    legendre_adjoint(
        weight,
        &mut d_weight,
        2,
        ::autodiff_runtime::Constant,
        tape_1,
        0.5,
    );
    let d_weight = d_weight + t;
    let mut d_x = -0.0;
    legendre_adjoint(x, &mut d_x, n, ::autodiff_runtime::Constant, tape, weight);
    (weight * t + 0.5 * t_1, d_x, d_weight)
}
