fn advance_vjp(
    next: &mut [f64],
    d_next: &mut [f64],
    current: &[f64],
    d_current: &mut [f64],
    speed: f64,
) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_next, next, "next");
    ::autodiff_runtime::shadow::check(d_current, current, "current");
    let t = current.len() - 1;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t));
    for i in 1..t {
        let t = current[i];
        let t_1 = next[i];
        let tanh_1 = (current[i - 1] - 2.0 * current[i] + current[i + 1]).tanh();
        next[i] = 2.0 * t - t_1 + speed * tanh_1;
        records.push(tanh_1);
    }
    let d_speed = if 1 < t {
        let mut d_speed: f64 = 0.0;
        let mut d_current_1: f64 = d_current[t - 1];
        let mut d_current_2: f64 = d_current[t];
        for i in (1..t).rev() {
            let tanh_1 = records.pop();
            let t = i + 1;
            let t_1 = i - 1;
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_next[i]);
            let t_3 = t_2 * speed * (1.0 - tanh_1 * tanh_1);
            let t_1 = d_current[t_1];
            d_next[i] -= t_2;
            d_current[t] = d_current_2 + t_3;
            (d_speed, d_current_1, d_current_2) = (
                d_speed + t_2 * tanh_1,
                t_1 + t_3,
                d_current_1 + (t_2 * 2.0 - t_3 * 2.0),
            );
        }
        d_current[0] = d_current_1;
        d_current[1] = d_current_2;
        d_speed
    } else {
        0.0
    };
    ((), d_speed)
}
#[inline]
fn advance_augmented(
    next: &mut [f64],
    current: &[f64],
    speed: f64,
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& mut [f64], & [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    let t = current.len() - 1;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t));
    for i in 1..t {
        let t = current[i];
        let t_1 = next[i];
        let tanh_1 = (current[i - 1] - 2.0 * current[i] + current[i + 1]).tanh();
        next[i] = 2.0 * t - t_1 + speed * tanh_1;
        records.push(tanh_1);
    }
    (
        (),
        move |
            d_next: &mut [f64],
            current: &[f64],
            mut d_current: ::core::option::Option<&mut [f64]>,
            speed: f64|
        {
            let mut d_speed: f64 = 0.0;
            for i in (1..current.len() - 1).rev() {
                let tanh_1 = records.pop();
                let t = i + 1;
                let t_1 = i - 1;
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_next[i]);
                let t_3 = t_2 * speed * (1.0 - tanh_1 * tanh_1);
                if let Some(d_current) = &mut d_current {
                    d_current[t] += t_3;
                }
                if let Some(d_current) = &mut d_current {
                    d_current[t_1] += t_3;
                }
                d_next[i] -= t_2;
                if let Some(d_current) = &mut d_current {
                    d_current[i] += t_2 * 2.0 - t_3 * 2.0;
                }
                d_speed += t_2 * tanh_1;
            }
            d_speed
        },
    )
}
pub fn checkpointed_waves_grad(
    initial: &mut [f64],
    d_initial: &mut [f64],
    speed: f64,
    steps: u32,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_initial, initial, "initial");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut checkpoints = ::autodiff_runtime::records::Checkpoints::every(3);
    let n = initial.len();
    let mut previous = initial.to_vec();
    let mut heights = ::autodiff_runtime::Vec::new();
    let mut sums = [[0.0; 2]; 2];
    for step in 0..steps {
        if checkpoints.is_due() {
            let previous = ::autodiff_runtime::records::copy(&previous);
            let initial = ::autodiff_runtime::records::copy(initial);
            let heights = ::autodiff_runtime::records::copy(&heights);
            let sums = ::autodiff_runtime::records::copy(&sums);
            checkpoints.push((previous, initial, heights, sums, step));
        }
        advance(&mut previous, &mut *initial, speed);
        for i in 0..previous.len().min(initial.len()) {
            ::core::mem::swap(&mut previous[i], &mut initial[i]);
        }
        heights.push(initial[1] * initial[n - 2]);
        let t = step as usize % 2;
        sums[t][0] += initial[1].cos();
        let t_1 = initial[2];
        let t_2 = sums[t][0];
        sums[t][1] *= 0.5 + t_1 * t_2;
    }
    let t = initial[0];
    initial[0] = t * speed;
    sums[1][1] += sums[0][0];
    let t_1 = heights.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        sum += heights[i] * heights[i];
    }
    let t_2 = sums[0][1];
    let t_3 = sums[1][0];
    let t_4 = sums[1][1];
    let mut d_sums = [[-0.0; 2]; 2];
    d_sums[1][1] += t_3;
    d_sums[1][0] += t_4;
    d_sums[0][1] += 1.0;
    let mut d_heights = ::autodiff_runtime::shadow::zero_like(&heights);
    for i in 0..t_1 {
        d_heights[i] += heights[i] + heights[i];
    }
    d_sums[0][0] += d_sums[1][1];
    let t_1 = ::autodiff_runtime::shadow::take(&mut d_initial[0]);
    d_initial[0] += t_1 * speed;
    let mut d_previous = ::autodiff_runtime::shadow::zero_like(&previous);
    let mut d_speed: f64 = t_1 * t;
    for _ in 0..checkpoints.segments() {
        let steps_1 = checkpoints.steps();
        let (mut previous, mut initial, mut heights, mut sums, step) = checkpoints.pop();
        for k in 0..steps_1 {
            let step = ::autodiff_runtime::index::nth(step, k);
            let (t, tape) = advance_augmented(
                ::autodiff_runtime::records::lend(&mut previous, &mut kept),
                ::autodiff_runtime::records::lend(&mut initial, &mut kept_1),
                speed,
            );
            let t_1 = previous.len().min(initial.len());
            for i in 0..t_1 {
                ::core::mem::swap(&mut previous[i], &mut initial[i]);
            }
            let t_2 = initial[1];
            let t_3 = initial[n - 2];
            heights.push(t_2 * t_3);
            let t_4 = step as usize % 2;
            let t_5 = initial[1];
            sums[t_4][0] += t_5.cos();
            let t_6 = initial[2];
            let t_7 = sums[t_4][0];
            let t_8 = sums[t_4][1];
            sums[t_4][1] = t_8 * (0.5 + t_6 * t_7);
            records.push((tape, t, t_1, t_2, t_3, t_5, t_6, t_7, t_8));
        }
        let mut d_speed_1: f64 = 0.0;
        for k in (0..steps_1).rev() {
            let (tape, t, t_1, t_2, t_3, t_4, t_5, t_6, t_7) = records.pop();
            let t_8 = ::autodiff_runtime::index::nth(step, k) as usize % 2;
            let t_9 = n - 2;
            let t_10 = ::autodiff_runtime::shadow::take(&mut d_sums[t_8][1]);
            let t_7 = t_10 * t_7;
            d_sums[t_8][1] += t_10 * (0.5 + t_5 * t_6);
            d_sums[t_8][0] += t_7 * t_5;
            d_initial[2] += t_7 * t_6;
            d_initial[1] -= d_sums[t_8][0] * t_4.sin();
            let (_, t_5) = match d_heights.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            d_initial[t_9] += t_5 * t_2;
            d_initial[1] += t_5 * t_3;
            for i in (0..t_1).rev() {
                ::core::mem::swap(&mut d_previous[i], &mut d_initial[i]);
            }
            let mut d_speed_2 = -0.0;
            advance_adjoint(
                kept.again(&mut previous),
                &mut d_previous,
                kept_1.again(&mut initial),
                &mut *d_initial,
                speed,
                &mut d_speed_2,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
            d_speed_1 += d_speed_2;
        }
        d_speed += d_speed_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_initial[..], &d_previous[..]);
    (sum + t_2 + t_3 * t_4, d_speed)
}
#[inline]
pub fn checkpointed_waves_augmented<'tape>(
    initial: &mut [f64],
    speed: f64,
    steps: u32,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& mut [f64], & mut [f64], f64, u32, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let n = initial.len();
    let mut previous = initial.to_vec();
    let mut heights = ::autodiff_runtime::Vec::new();
    let mut sums = [[0.0; 2]; 2];
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    for step in 0..steps {
        let (t, tape) = advance_augmented(
            ::autodiff_runtime::records::lend(&mut previous, &mut kept),
            ::autodiff_runtime::records::lend(&mut *initial, &mut kept_1),
            speed,
        );
        let t_1 = previous.len().min(initial.len());
        for i in 0..t_1 {
            ::core::mem::swap(&mut previous[i], &mut initial[i]);
        }
        let t_2 = initial[1];
        let t_3 = initial[n - 2];
        heights.push(t_2 * t_3);
        let t_4 = step as usize % 2;
        let t_5 = initial[1];
        sums[t_4][0] += t_5.cos();
        let t_6 = initial[2];
        let t_7 = sums[t_4][0];
        let t_8 = sums[t_4][1];
        sums[t_4][1] = t_8 * (0.5 + t_6 * t_7);
        records.push((t, tape.keep_tape(), t_1, t_2, t_3, t_5, t_6, t_7, t_8));
    }
    let t = initial[0];
    initial[0] = t * speed;
    sums[1][1] += sums[0][0];
    let mut sum: f64 = -0.0;
    for i in 0..heights.len() {
        sum += heights[i] * heights[i];
    }
    let t_1 = sums[0][1];
    let t_2 = sums[1][0];
    let t_3 = sums[1][1];
    let tape = move |
        initial: &mut [f64],
        d_initial: &mut [f64],
        speed: f64,
        steps: u32,
        seed: f64|
    {
        let t_4 = heights.len();
        let mut d_sums = [[-0.0; 2]; 2];
        d_sums[1][1] += seed * t_2;
        d_sums[1][0] += seed * t_3;
        d_sums[0][1] += seed;
        let mut d_heights = ::autodiff_runtime::shadow::zero_like(&heights);
        let d_sum = seed;
        for i in 0..t_4 {
            d_heights[i] += d_sum * heights[i] + d_sum * heights[i];
        }
        d_sums[0][0] += d_sums[1][1];
        let t_4 = ::autodiff_runtime::shadow::take(&mut d_initial[0]);
        d_initial[0] += t_4 * speed;
        let mut d_previous = ::autodiff_runtime::shadow::zero_like(&previous);
        let mut d_speed: f64 = t_4 * t;
        for step in (0..steps).rev() {
            let (t, tape, t_1, t_2, t_3, t_4, t_5, t_6, t_7) = records.pop();
            let t_8 = step as usize % 2;
            let t_9 = n - 2;
            let t_10 = ::autodiff_runtime::shadow::take(&mut d_sums[t_8][1]);
            let t_7 = t_10 * t_7;
            d_sums[t_8][1] += t_10 * (0.5 + t_5 * t_6);
            d_sums[t_8][0] += t_7 * t_5;
            d_initial[2] += t_7 * t_6;
            d_initial[1] -= d_sums[t_8][0] * t_4.sin();
            let (_, t_5) = match d_heights.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            d_initial[t_9] += t_5 * t_2;
            d_initial[1] += t_5 * t_3;
            for i in (0..t_1).rev() {
                ::core::mem::swap(&mut d_previous[i], &mut d_initial[i]);
            }
            let mut d_speed_1 = -0.0;
            advance_adjoint(
                kept.again(&mut previous),
                &mut d_previous,
                kept_1.again(&mut *initial),
                &mut *d_initial,
                speed,
                &mut d_speed_1,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
            d_speed += d_speed_1;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_initial[..], &d_previous[..]);
        d_speed
    };
    (
        sum + t_1 + t_2 * t_3,
        ::autodiff_runtime::nested!(
            tape, (& mut [f64], & mut [f64], f64, u32, f64) -> f64
        ),
    )
}
