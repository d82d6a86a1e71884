pub fn traced_loop_grad(
    residuals: &[f64],
    d_residuals: &mut [f64],
    damping: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_residuals, residuals, "residuals");
    let t = residuals.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut state: f64 = 1.0;
    for step in 0..t {
        let r = residuals[step];
        assert!(& r.is_finite(), "residual {step} is {r}", step = step, r = & r);
        let cos_state = state.cos();
        let state_1 = damping * state + r * cos_state;
        if step % 2 == 1 {
            println!("step {step}: {state:.3}", step = step, state = state_1);
            report(step);
        }
        d_residuals[step] = state;
        records.push(cos_state);
        state = state_1;
    }
    let mut d_state: f64 = 1.0;
    let mut d_damping: f64 = 0.0;
    for step in (0..t).rev() {
        let state_1 = d_residuals[step];
        let cos_state = records.pop();
        let r_1 = residuals[step];
        let d_r = d_state * cos_state;
        d_residuals[step] = d_r;
        (d_state, d_damping) = (
            d_state * damping - d_state * r_1 * state_1.sin(),
            d_damping + d_state * state_1,
        );
    }
    (state, d_damping)
}
#[inline]
pub fn traced_loop_augmented(
    residuals: &[f64],
    damping: f64,
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    let t = residuals.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut state: f64 = 1.0;
    for step in 0..t {
        let r = residuals[step];
        assert!(& r.is_finite(), "residual {step} is {r}", step = step, r = & r);
        let cos_state = state.cos();
        let state_1 = damping * state + r * cos_state;
        if step % 2 == 1 {
            println!("step {step}: {state:.3}", step = step, state = state_1);
            report(step);
        }
        records.push((state, cos_state));
        state = state_1;
    }
    (
        state,
        move |
            residuals: &[f64],
            mut d_residuals: ::core::option::Option<&mut [f64]>,
            damping: f64,
            seed: f64|
        {
            let mut d_state: f64 = seed;
            let mut d_damping: f64 = 0.0;
            for step in (0..residuals.len()).rev() {
                let (state, cos_state) = records.pop();
                let r_1 = residuals[step];
                let d_r = d_state * cos_state;
                if let Some(d_residuals) = &mut d_residuals {
                    d_residuals[step] += d_r;
                }
                (d_state, d_damping) = (
                    d_state * damping - d_state * r_1 * state.sin(),
                    d_damping + d_state * state,
                );
            }
            d_damping
        },
    )
}
