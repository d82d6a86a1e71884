fn strain_grad(history: &mut History, d_history: &mut History, load: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let sin_load = load.sin();
    let mut saved = ::autodiff_runtime::records::copy(history);
    let (t, tape) = history.push_augmented(sin_load);
    let mut saved_1 = ::autodiff_runtime::records::copy(history);
    let (t_1, tape_1) = history.push_augmented(load);
    let mut saved_2 = ::autodiff_runtime::records::copy(history);
    let (value, tape_2) = history.damage_augmented(3);
    ::autodiff_runtime::shadow::check(d_history, history, "history");
    saved_2
        .damage_adjoint(&mut *d_history, 3, ::autodiff_runtime::Constant, tape_2, 1.0);
    let mut d_load = -0.0;
    saved_1
        .push_adjoint(
            &mut *d_history,
            load,
            &mut d_load,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
    let mut d_sin_load = -0.0;
    saved
        .push_adjoint(
            &mut *d_history,
            sin_load,
            &mut d_sin_load,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
    let d_load = d_load + d_sin_load * load.cos();
    (value, d_load)
}
#[inline]
fn strain_augmented<'tape>(
    history: &mut History,
    load: f64,
) -> (f64, ::autodiff_runtime::nested_tape!('tape, (& mut History, f64, f64) -> f64)) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let sin_load = load.sin();
    let mut saved = ::autodiff_runtime::records::copy(history);
    let (t, tape) = history.push_augmented(sin_load);
    let tape = tape.keep_tape();
    let mut saved_1 = ::autodiff_runtime::records::copy(history);
    let (t_1, tape_1) = history.push_augmented(load);
    let tape_1 = tape_1.keep_tape();
    let mut saved_2 = ::autodiff_runtime::records::copy(history);
    let (value, tape_2) = history.damage_augmented(3);
    let tape_2 = tape_2.keep_tape();
    let tape = move |d_history: &mut History, load: f64, seed: f64| {
        saved_2
            .damage_adjoint(
                &mut *d_history,
                3,
                ::autodiff_runtime::Constant,
                tape_2,
                seed,
            );
        let mut d_load = -0.0;
        saved_1
            .push_adjoint(
                &mut *d_history,
                load,
                &mut d_load,
                tape_1,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
        let mut d_sin_load = -0.0;
        saved
            .push_adjoint(
                &mut *d_history,
                sin_load,
                &mut d_sin_load,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        let d_load = d_load + d_sin_load * load.cos();
        d_load
    };
    (value, ::autodiff_runtime::nested!(tape, (& mut History, f64, f64) -> f64))
}
pub fn load_histories_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut history = History::default();
    let mut beam = Beam::default();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum = 0.0;
    for i in 0..t {
        let load = x[i];
        let mut saved = ::autodiff_runtime::records::copy(&history);
        let (t, tape) = strain_augmented(&mut history, load);
        let mut saved_1 = ::autodiff_runtime::records::copy(&beam);
        let (t_1, tape_1) = beam.bend_augmented(load);
        records.push((tape, tape_1, saved_1, saved));
        sum += t + t_1;
    }
    let mut saved = ::autodiff_runtime::records::copy(&history);
    let (t_1, tape) = history.push_augmented(sum);
    let mut saved_1 = ::autodiff_runtime::records::copy(&history);
    let (t_2, tape_1) = history.damage_augmented(1);
    let mut saved_2 = ::autodiff_runtime::records::copy(&beam.history);
    let (t_3, tape_2) = beam.history.damage_augmented(1);
    let mut d_beam = ::autodiff_runtime::shadow::zero_like(&beam);
    saved_2
        .damage_adjoint(
            &mut d_beam.history,
            1,
            ::autodiff_runtime::Constant,
            tape_2,
            1.0,
        );
    let mut d_history = ::autodiff_runtime::shadow::zero_like(&history);
    saved_1.damage_adjoint(&mut d_history, 1, ::autodiff_runtime::Constant, tape_1, 1.0);
    let mut d_sum = -0.0;
    saved
        .push_adjoint(
            &mut d_history,
            sum,
            &mut d_sum,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
    for i in (0..t).rev() {
        let (tape, tape_1, mut saved, mut saved_1) = records.pop();
        let load_1 = x[i];
        let mut d_load = -0.0;
        saved.bend_adjoint(&mut d_beam, load_1, &mut d_load, tape_1, d_sum);
        let mut d_load_1 = -0.0;
        strain_adjoint(&mut saved_1, &mut d_history, load_1, &mut d_load_1, tape, d_sum);
        let d_load = d_load + d_load_1;
        d_x[i] = d_load;
    }
    t_2 + t_3
}
#[inline]
pub fn load_histories_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut history = History::default();
    let mut beam = Beam::default();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum = 0.0;
    for i in 0..t {
        let load = x[i];
        let mut saved = ::autodiff_runtime::records::copy(&history);
        let (t, tape) = strain_augmented(&mut history, load);
        let mut saved_1 = ::autodiff_runtime::records::copy(&beam);
        let (t_1, tape_1) = beam.bend_augmented(load);
        records.push((tape.keep_tape(), tape_1.keep_tape(), saved_1, saved));
        sum += t + t_1;
    }
    let mut saved = ::autodiff_runtime::records::copy(&history);
    let (t, tape) = history.push_augmented(sum);
    let tape = tape.keep_tape();
    let mut saved_1 = ::autodiff_runtime::records::copy(&history);
    let (t_1, tape_1) = history.damage_augmented(1);
    let tape_1 = tape_1.keep_tape();
    let mut saved_2 = ::autodiff_runtime::records::copy(&beam.history);
    let (t_2, tape_2) = beam.history.damage_augmented(1);
    let tape_2 = tape_2.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_3 = x.len();
        let mut d_beam = ::autodiff_runtime::shadow::zero_like(&beam);
        saved_2
            .damage_adjoint(
                &mut d_beam.history,
                1,
                ::autodiff_runtime::Constant,
                tape_2,
                seed,
            );
        let mut d_history = ::autodiff_runtime::shadow::zero_like(&history);
        saved_1
            .damage_adjoint(
                &mut d_history,
                1,
                ::autodiff_runtime::Constant,
                tape_1,
                seed,
            );
        let mut d_sum = -0.0;
        saved
            .push_adjoint(
                &mut d_history,
                sum,
                &mut d_sum,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        for i in (0..t_3).rev() {
            let (tape, tape_1, mut saved, mut saved_1) = records.pop();
            let load_1 = x[i];
            let mut d_load = -0.0;
            saved.bend_adjoint(&mut d_beam, load_1, &mut d_load, tape_1, d_sum);
            let mut d_load_1 = -0.0;
            strain_adjoint(
                &mut saved_1,
                &mut d_history,
                load_1,
                &mut d_load_1,
                tape,
                d_sum,
            );
            let d_load = d_load + d_load_1;
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_load;
            }
        }
    };
    (
        t_1 + t_2,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
