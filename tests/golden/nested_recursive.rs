pub fn nested_recursive_grad(x: f64, weight: f64, n: u32) -> (f64, f64, f64) {
    #[::autodiff_runtime::differentiate(reverse, crate = ::autodiff_runtime)]
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
    let t = legendre(x, n);
    let t_1 = legendre(weight, 2);
    let mut d_weight = -0.0;
    legendre_adjoint(weight, &mut d_weight, 2, ::autodiff_runtime::Constant, 0.5);
    let d_weight = d_weight + t;
    let mut d_x = -0.0;
    legendre_adjoint(x, &mut d_x, n, ::autodiff_runtime::Constant, weight);
    (weight * t + 0.5 * t_1, d_x, d_weight)
}
