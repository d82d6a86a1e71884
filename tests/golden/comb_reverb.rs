pub fn comb_reverb_vjp(
    dry: &[f64],
    d_dry: &mut [f64],
    wet: &mut [f64],
    d_wet: &mut [f64],
    feedback: &f64,
    d_feedback: &mut f64,
    delay: usize,
) {
    ::autodiff_runtime::shadow::check(d_dry, dry, "dry");
    ::autodiff_runtime::shadow::check(d_wet, wet, "wet");
    let mut ring = ::autodiff_runtime::vec![0.0; delay];
    let t = dry.len().min(wet.len());
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut at = 0;
    for i in 0..t {
        let x = dry[i];
        let echo = ring[at % delay];
        ring[at % delay] = x + *feedback * echo;
        wet[i] = 0.7 * x + 0.3 * echo;
        let at_1 = at + 1;
        records.push(echo);
        at = at_1;
    }
    let mut d_ring = ::autodiff_runtime::vec![0.0; delay];
    let mut d_feedback_1: f64 = 0.0;
    let mut at_1 = at;
    for i in (0..t).rev() {
        let echo = records.pop();
        let at_2 = at_1 - 1;
        let t = at_2 % delay;
        let t_1 = at_2 % delay;
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_wet[i]);
        let t = ::autodiff_runtime::shadow::take(&mut d_ring[t]);
        let d_x = t_2 * 0.7 + t;
        let d_echo = t_2 * 0.3 + t * *feedback;
        d_ring[t_1] += d_echo;
        d_dry[i] += d_x;
        d_feedback_1 += t * echo;
        at_1 = at_2;
    }
    *d_feedback += d_feedback_1;
}
#[inline]
pub fn comb_reverb_augmented(
    dry: &[f64],
    wet: &mut [f64],
    feedback: &f64,
    delay: usize,
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, & mut [f64], & f64, usize) ->
        f64
    ),
) {
    let mut ring = ::autodiff_runtime::vec![0.0; delay];
    let t = dry.len().min(wet.len());
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut at = 0;
    for i in 0..t {
        let x = dry[i];
        let echo = ring[at % delay];
        ring[at % delay] = x + *feedback * echo;
        wet[i] = 0.7 * x + 0.3 * echo;
        let at_1 = at + 1;
        records.push(echo);
        at = at_1;
    }
    (
        (),
        move |
            dry: &[f64],
            mut d_dry: ::core::option::Option<&mut [f64]>,
            d_wet: &mut [f64],
            feedback: &f64,
            delay: usize|
        {
            let t = dry.len();
            let t_1 = d_wet.len();
            let mut d_ring = ::autodiff_runtime::vec![0.0; delay];
            let mut d_feedback_1: f64 = 0.0;
            let mut at_1 = at;
            for i in (0..t.min(t_1)).rev() {
                let echo = records.pop();
                let at_2 = at_1 - 1;
                let t = at_2 % delay;
                let t_1 = at_2 % delay;
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_wet[i]);
                let t = ::autodiff_runtime::shadow::take(&mut d_ring[t]);
                let d_x = t_2 * 0.7 + t;
                let d_echo = t_2 * 0.3 + t * *feedback;
                d_ring[t_1] += d_echo;
                if let Some(d_dry) = &mut d_dry {
                    d_dry[i] += d_x;
                }
                d_feedback_1 += t * echo;
                at_1 = at_2;
            }
            d_feedback_1
        },
    )
}
