pub fn zero_function_grad(_param: &[f64], d_param: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_param, _param, "_param");
    ::autodiff_runtime::shadow::clear(d_param, _param);
    0.0
}
