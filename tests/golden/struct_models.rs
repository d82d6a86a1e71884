pub fn simulate_grad(s0: State, dt: f64, k: f64, n: usize) -> (f64, State, f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut s = s0.clone();
    let mut worst: f64 = 0.0;
    let mut exit: f64 = 0.0;
    let mut returns = false;
    let mut trips = 0usize;
    for _ in 0..n {
        let mut saved = ::autodiff_runtime::records::copy(&s);
        let (t_1, tape) = s.step_augmented(dt, k);
        let mut saved_1 = ::autodiff_runtime::records::copy(&s);
        let (e, tape_1) = s.energy_augmented(k);
        let t_2 = e > worst;
        let worst_1 = if t_2 { e } else { worst };
        let t_3 = s.t > 10.0;
        let trips_1 = trips + 1usize;
        records.push((t_1, tape, tape_1, t_2, saved_1, saved));
        worst = worst_1;
        exit = worst_1;
        returns = t_3;
        trips = trips_1;
        if t_3 {
            break;
        }
    }
    let value = if returns { exit } else { worst + s.q[0] };
    let mut d_s0 = ::autodiff_runtime::shadow::zero_like(&s0);
    let mut d_s = ::autodiff_runtime::shadow::zero_like(&s);
    let (d_worst, d_exit) = if returns {
        (0.0, 1.0)
    } else {
        d_s.q[0] += 1.0;
        (1.0, 0.0)
    };
    let mut d_worst_1: f64 = d_worst;
    let mut d_exit_1: f64 = d_exit;
    let mut d_dt: f64 = 0.0;
    let mut d_k: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (t_1, tape, tape_1, t_2, mut saved, mut saved_1) = records.pop();
        let d_worst = d_worst_1 + d_exit_1;
        let (d_worst_2, d_e) = if t_2 { (-0.0, d_worst) } else { (d_worst, -0.0) };
        let mut d_k_1 = -0.0;
        saved.energy_adjoint(&mut d_s, k, &mut d_k_1, tape_1, d_e);
        let mut d_dt_1 = -0.0;
        let mut d_k_2 = -0.0;
        saved_1
            .step_adjoint(
                &mut d_s,
                dt,
                &mut d_dt_1,
                k,
                &mut d_k_2,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
        d_worst_1 = d_worst_2;
        d_exit_1 = -0.0;
        d_dt += d_dt_1;
        d_k += d_k_1 + d_k_2;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_s0, &d_s);
    (value, d_s0, d_dt, d_k)
}
#[inline]
pub fn simulate_augmented<'tape>(
    s0: State,
    dt: f64,
    k: f64,
    n: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, (State, f64, f64, f64) -> (State, f64, f64)),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut s = s0.clone();
    let mut worst: f64 = 0.0;
    let mut exit: f64 = 0.0;
    let mut returns = false;
    let mut trips = 0usize;
    for _ in 0..n {
        let mut saved = ::autodiff_runtime::records::copy(&s);
        let (t_1, tape) = s.step_augmented(dt, k);
        let mut saved_1 = ::autodiff_runtime::records::copy(&s);
        let (e, tape_1) = s.energy_augmented(k);
        let t_2 = e > worst;
        let worst_1 = if t_2 { e } else { worst };
        let t_3 = s.t > 10.0;
        let trips_1 = trips + 1usize;
        records.push((t_1, tape.keep_tape(), tape_1.keep_tape(), t_2, saved_1, saved));
        worst = worst_1;
        exit = worst_1;
        returns = t_3;
        trips = trips_1;
        if t_3 {
            break;
        }
    }
    let value = if returns { exit } else { worst + s.q[0] };
    let tape = move |s0: State, dt: f64, k: f64, seed: f64| {
        let mut d_s0 = ::autodiff_runtime::shadow::zero_like(&s0);
        let mut d_s = ::autodiff_runtime::shadow::zero_like(&s);
        let (d_worst, d_exit) = if returns {
            (-0.0, seed)
        } else {
            d_s.q[0] += seed;
            (seed, -0.0)
        };
        let mut d_worst_1: f64 = d_worst;
        let mut d_exit_1: f64 = d_exit;
        let mut d_dt: f64 = 0.0;
        let mut d_k: f64 = 0.0;
        for _ in (0..trips).rev() {
            let (t_1, tape, tape_1, t_2, mut saved, mut saved_1) = records.pop();
            let d_worst = d_worst_1 + d_exit_1;
            let (d_worst_2, d_e) = if t_2 { (-0.0, d_worst) } else { (d_worst, -0.0) };
            let mut d_k_1 = -0.0;
            saved.energy_adjoint(&mut d_s, k, &mut d_k_1, tape_1, d_e);
            let mut d_dt_1 = -0.0;
            let mut d_k_2 = -0.0;
            saved_1
                .step_adjoint(
                    &mut d_s,
                    dt,
                    &mut d_dt_1,
                    k,
                    &mut d_k_2,
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t_1),
                );
            d_worst_1 = d_worst_2;
            d_exit_1 = -0.0;
            d_dt += d_dt_1;
            d_k += d_k_1 + d_k_2;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_s0, &d_s);
        (d_s0, d_dt, d_k)
    };
    (
        value,
        ::autodiff_runtime::nested!(tape, (State, f64, f64, f64) -> (State, f64, f64)),
    )
}
pub fn history_grad(
    states: &mut Vec<State>,
    d_states: &mut Vec<State>,
    k: f64,
) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let n = states.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..n));
    for i in 1..n {
        let mut next = states[i - 1];
        let mut saved = ::autodiff_runtime::records::copy(&next);
        let (t, tape) = next.step_augmented(0.1, k);
        states[i] = next.clone();
        records.push((next, t, tape, saved));
    }
    let t = states.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = -0.0;
    for i_1 in 0..t {
        let mut saved = ::autodiff_runtime::records::copy(&states[i_1]);
        let (t, tape) = states[i_1].energy_augmented(k);
        records_1.push((tape, saved));
        sum += t;
    }
    ::autodiff_runtime::shadow::check(d_states, states, "states");
    let mut d_k: f64 = 0.0;
    for i_1 in (0..t).rev() {
        let (tape, mut saved) = records_1.pop();
        let mut d_k_1 = -0.0;
        saved.energy_adjoint(&mut d_states[i_1], k, &mut d_k_1, tape, 1.0);
        d_k += d_k_1;
    }
    let mut d_k_1: f64 = d_k;
    for i in (1..n).rev() {
        let (next, t, tape, mut saved) = records.pop();
        let t_1 = i - 1;
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_states[i]);
        let mut d_next = ::autodiff_runtime::shadow::zero_like(&next);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_next, t_2);
        let mut d_k = -0.0;
        saved
            .step_adjoint(
                &mut d_next,
                0.1,
                ::autodiff_runtime::Constant,
                k,
                &mut d_k,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_states[t_1], d_next);
        d_k_1 += d_k;
    }
    (sum, d_k_1)
}
#[inline]
pub fn history_augmented<'tape>(
    states: &mut Vec<State>,
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, (& mut Vec < State >, f64, f64) -> f64),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let n = states.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..n));
    for i in 1..n {
        let mut next = states[i - 1];
        let mut saved = ::autodiff_runtime::records::copy(&next);
        let (t, tape) = next.step_augmented(0.1, k);
        states[i] = next.clone();
        records.push((next, t, tape.keep_tape(), saved));
    }
    let t = states.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = -0.0;
    for i_1 in 0..t {
        let mut saved = ::autodiff_runtime::records::copy(&states[i_1]);
        let (t, tape) = states[i_1].energy_augmented(k);
        records_1.push((tape.keep_tape(), saved));
        sum += t;
    }
    let tape = move |d_states: &mut Vec<State>, k: f64, seed: f64| {
        let d_sum = seed;
        let mut d_k: f64 = 0.0;
        for i_1 in (0..t).rev() {
            let (tape, mut saved) = records_1.pop();
            let mut d_k_1 = -0.0;
            saved.energy_adjoint(&mut d_states[i_1], k, &mut d_k_1, tape, d_sum);
            d_k += d_k_1;
        }
        let mut d_k_1: f64 = d_k;
        for i in (1..n).rev() {
            let (next, t, tape, mut saved) = records.pop();
            let t_1 = i - 1;
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_states[i]);
            let mut d_next = ::autodiff_runtime::shadow::zero_like(&next);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_next, t_2);
            let mut d_k = -0.0;
            saved
                .step_adjoint(
                    &mut d_next,
                    0.1,
                    ::autodiff_runtime::Constant,
                    k,
                    &mut d_k,
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t),
                );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_states[t_1], d_next);
            d_k_1 += d_k;
        }
        d_k_1
    };
    (sum, ::autodiff_runtime::nested!(tape, (& mut Vec < State >, f64, f64) -> f64))
}
pub fn swapped_grad(c: (State, State)) -> (f64, (State, State)) {
    let a = c.0;
    let b = c.1;
    let t_1 = b.q[0];
    let t_2 = a.p[1];
    let t_3 = b.t;
    let mut d_c_0 = ::autodiff_runtime::shadow::zero_like(&c.0);
    let mut d_c_1 = ::autodiff_runtime::shadow::zero_like(&c.1);
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    d_b.t += 1.0;
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    d_a.p[1] += t_1;
    d_b.q[0] += t_2;
    ::autodiff_runtime::shadow::accumulate(&mut d_c_1, &d_b);
    ::autodiff_runtime::shadow::accumulate(&mut d_c_0, &d_a);
    (t_1 * t_2 + t_3, (d_c_0, d_c_1))
}
pub fn struct_models_grad(x: &[f64], d_x: &mut [f64], y: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = ::autodiff_runtime::vec![x[0], x[1]];
    let t_1 = ::autodiff_runtime::vec![x[2], x[3]];
    let t_2 = ::autodiff_runtime::vec![t.clone(), t_1.clone()];
    let t_3 = ::autodiff_runtime::vec![x[4], x[5]];
    let layer = Layer {
        w: t_2.clone(),
        b: t_3.clone(),
        act: Act::Tanh,
    };
    let t_4 = ::autodiff_runtime::vec![x[6], x[0]];
    let t_5 = ::autodiff_runtime::vec![t_4.clone()];
    let t_6 = ::autodiff_runtime::vec![x[1]];
    let t_7 = Act::Leaky(x[2]);
    let last = Layer {
        w: t_5.clone(),
        b: t_6.clone(),
        act: t_7.clone(),
    };
    let t_8 = ::autodiff_runtime::vec![layer.clone(), last.clone()];
    let net = Net {
        layers: t_8.clone(),
        scale: x[3],
    };
    let t_9 = [x[4], 1.0];
    let t_10 = [y];
    let (value, tape) = net.loss_augmented(&t_9, &t_10);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_net = ::autodiff_runtime::shadow::zero_like(&net);
    let mut d_place = [-0.0; 2];
    let mut d_place_1 = [-0.0; 1];
    net.loss_adjoint(&mut d_net, &t_9, &mut d_place, &t_10, &mut d_place_1, tape, 1.0);
    let d_y = d_place_1[0];
    d_x[4] += d_place[0];
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_8);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_net.layers);
    d_x[3] += d_net.scale;
    let mut d_layer = ::autodiff_runtime::shadow::zero_like(&layer);
    let mut d_last = ::autodiff_runtime::shadow::zero_like(&last);
    ::autodiff_runtime::shadow::accumulate(&mut d_layer, &d_place[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_last, &d_place[1]);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_5);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_6);
    let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_7);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_last.w);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_last.b);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_last.act);
    let d_part = match &mut d_place_2 {
        Act::Leaky { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    d_x[2] += *d_part;
    d_x[1] += d_place_1[0];
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_4);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place[0]);
    let t_4 = d_place_1[0];
    d_x[0] += d_place_1[1];
    d_x[6] += t_4;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_3);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_layer.w);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_layer.b);
    let t_2 = d_place_1[0];
    d_x[5] += d_place_1[1];
    d_x[4] += t_2;
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
    let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_place[1]);
    let t = d_place_2[0];
    d_x[3] += d_place_2[1];
    d_x[2] += t;
    let t = d_place_1[0];
    d_x[1] += d_place_1[1];
    d_x[0] += t;
    (value, d_y)
}
#[inline]
pub fn struct_models_augmented<'tape>(
    x: &[f64],
    y: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let t = ::autodiff_runtime::vec![x[0], x[1]];
    let t_1 = ::autodiff_runtime::vec![x[2], x[3]];
    let t_2 = ::autodiff_runtime::vec![t.clone(), t_1.clone()];
    let t_3 = ::autodiff_runtime::vec![x[4], x[5]];
    let layer = Layer {
        w: t_2.clone(),
        b: t_3.clone(),
        act: Act::Tanh,
    };
    let t_4 = ::autodiff_runtime::vec![x[6], x[0]];
    let t_5 = ::autodiff_runtime::vec![t_4.clone()];
    let t_6 = ::autodiff_runtime::vec![x[1]];
    let t_7 = Act::Leaky(x[2]);
    let last = Layer {
        w: t_5.clone(),
        b: t_6.clone(),
        act: t_7.clone(),
    };
    let t_8 = ::autodiff_runtime::vec![layer.clone(), last.clone()];
    let net = Net {
        layers: t_8.clone(),
        scale: x[3],
    };
    let t_9 = [x[4], 1.0];
    let t_10 = [y];
    let (value, tape) = net.loss_augmented(&t_9, &t_10);
    let tape = tape.keep_tape();
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_net = ::autodiff_runtime::shadow::zero_like(&net);
        let mut d_place = [-0.0; 2];
        let mut d_place_1 = [-0.0; 1];
        net.loss_adjoint(
            &mut d_net,
            &t_9,
            &mut d_place,
            &t_10,
            &mut d_place_1,
            tape,
            seed,
        );
        let d_y = d_place_1[0];
        if let Some(d_x) = &mut d_x {
            d_x[4] += d_place[0];
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_8);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_net.layers);
        if let Some(d_x) = &mut d_x {
            d_x[3] += d_net.scale;
        }
        let mut d_layer = ::autodiff_runtime::shadow::zero_like(&layer);
        let mut d_last = ::autodiff_runtime::shadow::zero_like(&last);
        ::autodiff_runtime::shadow::accumulate(&mut d_layer, &d_place[0]);
        ::autodiff_runtime::shadow::accumulate(&mut d_last, &d_place[1]);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_5);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_6);
        let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_7);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_last.w);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_last.b);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_last.act);
        let d_part = match &mut d_place_2 {
            Act::Leaky { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        if let Some(d_x) = &mut d_x {
            d_x[2] += *d_part;
        }
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_place_1[0];
        }
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_4);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place[0]);
        let t_4 = d_place_1[0];
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_place_1[1];
        }
        if let Some(d_x) = &mut d_x {
            d_x[6] += t_4;
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_3);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_layer.w);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_layer.b);
        let t_2 = d_place_1[0];
        if let Some(d_x) = &mut d_x {
            d_x[5] += d_place_1[1];
        }
        if let Some(d_x) = &mut d_x {
            d_x[4] += t_2;
        }
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
        let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_1);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place[0]);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_place[1]);
        let t = d_place_2[0];
        if let Some(d_x) = &mut d_x {
            d_x[3] += d_place_2[1];
        }
        if let Some(d_x) = &mut d_x {
            d_x[2] += t;
        }
        let t = d_place_1[0];
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_place_1[1];
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t;
        }
        d_y
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    )
}
