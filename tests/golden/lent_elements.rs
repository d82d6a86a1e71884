fn kick_vjp(
    position: &mut f64,
    d_position: &mut f64,
    velocity: &mut f64,
    d_velocity: &mut f64,
    step: f64,
) -> ((), f64) {
    let before = *position;
    let t = *velocity;
    *position += step * t;
    let sin_before = before.sin();
    *velocity -= step * sin_before;
    let t_1 = *d_velocity;
    let t_2 = *d_position;
    let d_step = t_2 * t - t_1 * sin_before;
    *d_velocity += t_2 * step;
    *d_position -= t_1 * step * before.cos();
    ((), d_step)
}
#[inline]
fn kick_augmented(
    position: &mut f64,
    velocity: &mut f64,
    step: f64,
) -> ((), ::autodiff_runtime::tape!((& mut f64, & mut f64, f64) -> f64)) {
    let before = *position;
    let t = *velocity;
    *position += step * t;
    let sin_before = before.sin();
    *velocity -= step * sin_before;
    (
        (),
        move |d_position: &mut f64, d_velocity: &mut f64, step: f64| {
            let t_1 = *d_velocity;
            let t_2 = *d_position;
            let d_step = t_2 * t - t_1 * sin_before;
            *d_velocity += t_2 * step;
            *d_position -= t_1 * step * before.cos();
            d_step
        },
    )
}
pub fn swing_grad(angle: f64, speed: f64, step: f64) -> (f64, f64, f64, f64) {
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut state = [angle, speed];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 10>::new();
    for _ in 0..10 {
        let (t, t_1) = state.split_at_mut(1);
        let mut saved = ::autodiff_runtime::records::copy(&t_1[0]);
        let (t, tape) = kick_augmented(
            ::autodiff_runtime::records::lend(&mut t[0], &mut kept),
            &mut t_1[0],
            step,
        );
        records.push((t, tape, saved));
    }
    let t = state[0];
    let t_1 = state[1];
    let mut d_state = [-0.0; 2];
    d_state[1] += t;
    d_state[0] += t_1;
    let mut d_step: f64 = 0.0;
    for _ in (0..10).rev() {
        let (t, tape, mut saved) = records.pop();
        let mut d_again = ::autodiff_runtime::records::copy(&d_state[1]);
        ::autodiff_runtime::shadow::zero(&mut d_state[1]);
        let mut d_step_1 = -0.0;
        kick_adjoint(
            kept.again(&mut state[0]),
            &mut d_state[0],
            &mut saved,
            &mut d_again,
            step,
            &mut d_step_1,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        ::autodiff_runtime::shadow::accumulate(&mut d_state[1], &d_again);
        d_step += d_step_1;
    }
    let d_angle = d_state[0];
    let d_speed = d_state[1];
    (t * t_1, d_angle, d_speed, d_step)
}
pub fn clamped_chain_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch2<A, B, C> {
        Then(A, B, C),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut chain = x.to_vec();
    let t = &mut chain[..];
    let branch = if t.len() >= 2 {
        let (t, t_1) = t.split_at_mut(1);
        let t_2 = t_1.len() - 1;
        let (inner, t_1) = t_1.split_at_mut(t_2);
        let t_3 = t_1[0];
        let t_4 = t[0];
        t[0] = t_4 * t_3;
        for i_1 in 0..inner.len() {
            let t = t[0];
            let t_1 = t_1[0];
            inner[i_1] += t * t_1;
            records.push((t, t_1));
        }
        t_1[0] += inner[0];
        Branch2::Then(t_2, t_3, t_4)
    } else {
        Branch2::Else
    };
    let t = chain.len() >= 2;
    if t {
        let (t, t_1) = chain.split_at_mut(1);
        let (t_1, _) = t_1.split_at_mut(1);
        ::core::mem::swap(&mut t[0], &mut t_1[0]);
        t[0] *= 2.0;
    }
    let t_1 = &mut chain[..];
    let branch_1 = if t_1.len() >= 1 {
        let t = t_1.len();
        let rest = &mut t_1[1..t];
        let t = rest[1];
        let t_1 = rest[0];
        rest[0] = t_1 * t;
        Branch1::Then(t, t_1)
    } else {
        Branch1::Else
    };
    let t_1 = chain.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let x = chain[i];
        sum += x * i as f64;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_chain = ::autodiff_runtime::shadow::zero_like(&chain);
    let d_chain_1 = &mut d_chain[..t_1];
    for i in 0..t_1 {
        let d_x_1 = i as f64;
        d_chain_1[i] += d_x_1;
    }
    match branch_1 {
        Branch1::Then(t, t_1) => {
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_chain[1]);
            d_chain[1] += t_2 * t;
            d_chain[1 + 1] += t_2 * t_1;
        }
        Branch1::Else => {}
    }
    if t {
        d_chain[0] += ::autodiff_runtime::shadow::take(&mut d_chain[0]) * 2.0;
        let _ = 1 + 1;
        d_chain.swap(0, 1);
    }
    match branch {
        Branch2::Then(t, t_1, t_2) => {
            let t_3 = d_chain[1 + t];
            let _ = 1 + t;
            d_chain[1] += t_3;
            for i_1 in (0..t).rev() {
                let (t_1, t_2) = records.pop();
                let _ = 1 + t;
                let t_3 = d_chain[1 + i_1];
                d_chain[1 + t] += t_3 * t_1;
                d_chain[0] += t_3 * t_2;
            }
            let t_3 = ::autodiff_runtime::shadow::take(&mut d_chain[0]);
            d_chain[0] += t_3 * t_1;
            d_chain[1 + t] += t_3 * t_2;
        }
        Branch2::Else => {}
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_chain[..]);
    sum
}
