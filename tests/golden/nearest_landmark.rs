fn separation_grad(a: &[f64], d_a: &mut [f64], b: &[f64], d_b: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let t = a.len().min(b.len());
    ::autodiff_runtime::shadow::zero(&mut d_a[t..]);
    ::autodiff_runtime::shadow::zero(&mut d_b[t..]);
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let a_1 = a[i];
        let b_1 = b[i];
        let t = 0.5 * (a_1 - b_1);
        let sin_1 = t.sin();
        let d_a_1 = sin_1 * t.cos();
        d_b[i] = -d_a_1;
        d_a[i] = d_a_1;
        sum += sin_1.powi(2);
    }
    sum
}
fn loudest_grad(position: f64, sources: &[f64], d_sources: &mut [f64]) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_sources, sources, "sources");
    let t = sources.len();
    let mut found = ::autodiff_runtime::records::Latest::new();
    let mut level: f64 = 0.25;
    for k in 0..t {
        let source = sources[k];
        let ln_1 = (1.0_f64 + k as f64).ln();
        let heard = (-(position - source).abs()).exp() * ln_1;
        let level_1 = heard.max(level);
        if level_1 == heard {
            found.push((k, ln_1, heard));
        }
        level = level_1;
    }
    ::autodiff_runtime::shadow::clear(d_sources, sources);
    let d_position = if !found.is_empty() {
        let (k, _, heard) = found.pop();
        let d_source = 1.0 * heard * (position - sources[k]).signum();
        d_sources[k] += d_source;
        0.0 + -d_source
    } else {
        0.0
    };
    (level, d_position)
}
fn lowest_grad(stiffness: f64, steps: usize) -> (f64, f64) {
    let mut found = ::autodiff_runtime::records::Latest::new();
    let mut least: f64 = f64::INFINITY;
    let mut k = 0;
    while k < steps {
        let k_1 = k + 1;
        let x = k_1 as f64;
        let cos_1 = (stiffness * x).cos();
        let exp_1 = (-0.1_f64 * x * stiffness).exp();
        let energy = cos_1 * exp_1;
        let least_1 = least.min(energy);
        if least_1 != least {
            found.push((x, cos_1, exp_1));
        }
        least = least_1;
        k = k_1;
    }
    let d_stiffness = if !found.is_empty() {
        let (x, cos_1, exp_1) = found.pop();
        0.0
            + (1.0 * (cos_1 * exp_1) * (-0.1 * x)
                - 1.0 * exp_1 * (stiffness * x).sin() * x)
    } else {
        0.0
    };
    (least, d_stiffness)
}
fn least_growth_grad(rates: &[f64], d_rates: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_rates, rates, "rates");
    let t = rates.len();
    let mut found = ::autodiff_runtime::records::Latest::new();
    let mut acc: f64 = f64::INFINITY;
    for i in 0..t {
        let rate = rates[i];
        let exp_rate = rate.exp();
        let min_1 = acc.min(exp_rate);
        if min_1 != acc {
            found.push((i, exp_rate));
        }
        acc = min_1;
    }
    ::autodiff_runtime::shadow::clear(d_rates, rates);
    if !found.is_empty() {
        let (i, exp_rate) = found.pop();
        let d_rate = 1.0 * exp_rate;
        d_rates[i] += d_rate;
    }
    acc
}
pub fn nearest_landmark_grad(
    landmarks: &[f64],
    d_landmarks: &mut [f64],
    start: &[f64],
    d_start: &mut [f64],
    pull: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_landmarks, landmarks, "landmarks");
    ::autodiff_runtime::shadow::check(d_start, start, "start");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut position = [start[0], start[1]];
    let mut records_2 = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
    let mut total: f64 = 0.0;
    for _ in 0..4 {
        let mut acc: f64 = 9.0;
        for i in 0..landmarks.len() / 2 {
            let t = i * 2;
            let landmark = &landmarks[t..t + 2];
            let (t, tape) = separation_augmented(
                ::autodiff_runtime::records::lend(&position, &mut kept_1),
                landmark,
            );
            let min_1 = acc.min(t);
            records_1.push((tape, min_1 == acc));
            acc = min_1;
        }
        let mut has_reduce = false;
        let mut reduce: f64 = ::core::default::Default::default();
        for i in 0..landmarks.len().div_ceil(2) {
            let t = i * 2;
            let landmark = &landmarks[t..(t + 2).min(landmarks.len())];
            let (t, tape) = separation_augmented(
                landmark,
                ::autodiff_runtime::records::lend(&position, &mut kept),
            );
            let t_1 = if has_reduce {
                let max_1 = reduce.max(t);
                let _ = max_1 == reduce;
                let _ = max_1 == reduce;
                max_1
            } else {
                t
            };
            records.push((has_reduce, reduce, t, tape));
            has_reduce = true;
            reduce = t_1;
        }
        position[0] += pull * acc.sqrt();
        let t = if has_reduce { reduce } else { 0.5 };
        position[1] -= pull * t;
        let t_1 = if has_reduce { reduce } else { 1.0 };
        let t_2 = position[0];
        let (t_3, tape) = loudest_augmented(t_2, landmarks);
        let t_4 = position[1];
        let (t_5, tape_1) = lowest_augmented(t_4, 5);
        records_2.push((acc, has_reduce, t, t_1, t_2, tape, t_4, tape_1));
        total += acc * t_1 + t_3 - t_5;
    }
    ::autodiff_runtime::shadow::clear(d_landmarks, landmarks);
    ::autodiff_runtime::shadow::clear(d_start, start);
    let mut d_position = [-0.0; 2];
    let mut d_pull: f64 = 0.0;
    for _ in (0..4).rev() {
        let (acc, has_reduce, t, t_1, t_2, tape, t_3, tape_1) = records_2.pop();
        let sqrt_acc = acc.sqrt();
        let t_4 = landmarks.len();
        let t_5 = landmarks.len() / 2;
        let mut d_argument = -0.0;
        lowest_adjoint(
            t_3,
            &mut d_argument,
            5,
            ::autodiff_runtime::Constant,
            tape_1,
            -1.0,
        );
        d_position[1] += d_argument;
        let mut d_argument = -0.0;
        loudest_adjoint(t_2, &mut d_argument, landmarks, &mut *d_landmarks, tape, 1.0);
        d_position[0] += d_argument;
        let d_reduce = if has_reduce { acc } else { -0.0 };
        let t_2 = d_position[1];
        let t_3 = t_2 * pull;
        let d_reduce_1 = if has_reduce { d_reduce - t_3 } else { d_reduce };
        let t_3 = d_position[0];
        let mut d_reduce = d_reduce_1;
        for i in (0..t_4.div_ceil(2)).rev() {
            let (has_reduce, reduce, t, tape) = records.pop();
            let t_2 = i * 2;
            let t_4 = (t_2 + 2).min(landmarks.len());
            let landmark_1 = &landmarks[t_2..t_4];
            let (d_reduce_1, t_6) = if has_reduce {
                let max_1 = reduce.max(t);
                (
                    if max_1 == reduce {
                        d_reduce
                    } else {
                        ::autodiff_runtime::Differentiable::zero_like(&reduce)
                    },
                    if max_1 == reduce {
                        ::autodiff_runtime::Differentiable::zero_like(&t)
                    } else {
                        d_reduce
                    },
                )
            } else {
                (::autodiff_runtime::Differentiable::zero_like(&reduce), d_reduce)
            };
            separation_adjoint(
                landmark_1,
                &mut d_landmarks[t_2..t_4],
                kept.pop(),
                &mut d_position,
                tape,
                t_6,
            );
            d_reduce = d_reduce_1;
        }
        let mut d_acc: f64 = t_1 + t_3 * pull * (0.5 / sqrt_acc);
        for i in (0..t_5).rev() {
            let (tape, t) = records_1.pop();
            let t_1 = i * 2;
            let t_2 = t_1 + 2;
            let landmark_1 = &landmarks[t_1..t_2];
            let t_3 = if t { 0.0 } else { d_acc };
            separation_adjoint(
                kept_1.pop(),
                &mut d_position,
                landmark_1,
                &mut d_landmarks[t_1..t_2],
                tape,
                t_3,
            );
            d_acc = if t { d_acc } else { 0.0 };
        }
        d_pull += t_3 * sqrt_acc - t_2 * t;
    }
    let t = d_position[0];
    d_start[1] += d_position[1];
    d_start[0] += t;
    (total, d_pull)
}
#[inline]
pub fn nearest_landmark_augmented<'tape>(
    landmarks: &[f64],
    start: &[f64],
    pull: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, ::core::option::Option <
        & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut position = [start[0], start[1]];
    let mut records_2 = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
    let mut total: f64 = 0.0;
    for _ in 0..4 {
        let mut acc: f64 = 9.0;
        for i in 0..landmarks.len() / 2 {
            let t = i * 2;
            let landmark = &landmarks[t..t + 2];
            let (t, tape) = separation_augmented(
                ::autodiff_runtime::records::lend(&position, &mut kept_1),
                landmark,
            );
            let min_1 = acc.min(t);
            records_1.push((tape.keep_tape(), min_1 == acc));
            acc = min_1;
        }
        let mut has_reduce = false;
        let mut reduce: f64 = ::core::default::Default::default();
        for i in 0..landmarks.len().div_ceil(2) {
            let t = i * 2;
            let landmark = &landmarks[t..(t + 2).min(landmarks.len())];
            let (t, tape) = separation_augmented(
                landmark,
                ::autodiff_runtime::records::lend(&position, &mut kept),
            );
            let t_1 = if has_reduce {
                let max_1 = reduce.max(t);
                let _ = max_1 == reduce;
                let _ = max_1 == reduce;
                max_1
            } else {
                t
            };
            records.push((has_reduce, reduce, t, tape.keep_tape()));
            has_reduce = true;
            reduce = t_1;
        }
        position[0] += pull * acc.sqrt();
        let t = if has_reduce { reduce } else { 0.5 };
        position[1] -= pull * t;
        let t_1 = if has_reduce { reduce } else { 1.0 };
        let t_2 = position[0];
        let (t_3, tape) = loudest_augmented(t_2, landmarks);
        let t_4 = position[1];
        let (t_5, tape_1) = lowest_augmented(t_4, 5);
        records_2
            .push((
                acc,
                has_reduce,
                t,
                t_1,
                t_2,
                tape.keep_tape(),
                t_4,
                tape_1.keep_tape(),
            ));
        total += acc * t_1 + t_3 - t_5;
    }
    let tape = move |
        landmarks: &[f64],
        mut d_landmarks: ::core::option::Option<&mut [f64]>,
        mut d_start: ::core::option::Option<&mut [f64]>,
        pull: f64,
        seed: f64|
    {
        let mut d_position = [-0.0; 2];
        let d_total = seed;
        let mut d_pull: f64 = 0.0;
        for _ in (0..4).rev() {
            let (acc, has_reduce, t, t_1, t_2, tape, t_3, tape_1) = records_2.pop();
            let sqrt_acc = acc.sqrt();
            let t_4 = landmarks.len();
            let t_5 = landmarks.len() / 2;
            let mut d_argument = -0.0;
            lowest_adjoint(
                t_3,
                &mut d_argument,
                5,
                ::autodiff_runtime::Constant,
                tape_1,
                -d_total,
            );
            d_position[1] += d_argument;
            let mut d_argument = -0.0;
            loudest_adjoint(
                t_2,
                &mut d_argument,
                landmarks,
                d_landmarks.as_deref_mut(),
                tape,
                d_total,
            );
            d_position[0] += d_argument;
            let t_2 = d_total * acc;
            let d_reduce = if has_reduce { t_2 } else { -0.0 };
            let t_2 = d_position[1];
            let t_3 = t_2 * pull;
            let d_reduce_1 = if has_reduce { d_reduce - t_3 } else { d_reduce };
            let t_3 = d_position[0];
            let mut d_reduce = d_reduce_1;
            for i in (0..t_4.div_ceil(2)).rev() {
                let (has_reduce, reduce, t, tape) = records.pop();
                let t_2 = i * 2;
                let t_4 = (t_2 + 2).min(landmarks.len());
                let landmark_1 = &landmarks[t_2..t_4];
                let (d_reduce_1, t_6) = if has_reduce {
                    let max_1 = reduce.max(t);
                    (
                        if max_1 == reduce {
                            d_reduce
                        } else {
                            ::autodiff_runtime::Differentiable::zero_like(&reduce)
                        },
                        if max_1 == reduce {
                            ::autodiff_runtime::Differentiable::zero_like(&t)
                        } else {
                            d_reduce
                        },
                    )
                } else {
                    (::autodiff_runtime::Differentiable::zero_like(&reduce), d_reduce)
                };
                separation_adjoint(
                    landmark_1,
                    d_landmarks
                        .as_deref_mut()
                        .map(|d_landmarks| &mut d_landmarks[t_2..t_4]),
                    kept.pop(),
                    &mut d_position,
                    tape,
                    t_6,
                );
                d_reduce = d_reduce_1;
            }
            let mut d_acc: f64 = d_total * t_1 + t_3 * pull * (0.5 / sqrt_acc);
            for i in (0..t_5).rev() {
                let (tape, t) = records_1.pop();
                let t_1 = i * 2;
                let t_2 = t_1 + 2;
                let landmark_1 = &landmarks[t_1..t_2];
                let t_3 = if t { 0.0 } else { d_acc };
                separation_adjoint(
                    kept_1.pop(),
                    &mut d_position,
                    landmark_1,
                    d_landmarks
                        .as_deref_mut()
                        .map(|d_landmarks| &mut d_landmarks[t_1..t_2]),
                    tape,
                    t_3,
                );
                d_acc = if t { d_acc } else { 0.0 };
            }
            d_pull += t_3 * sqrt_acc - t_2 * t;
        }
        let t = d_position[0];
        if let Some(d_start) = &mut d_start {
            d_start[1] += d_position[1];
        }
        if let Some(d_start) = &mut d_start {
            d_start[0] += t;
        }
        d_pull
    };
    (
        total,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >,
            ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
fn distortion_grad(points: &[f64], codes: &[f64], d_codes: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_codes, codes, "codes");
    ::autodiff_runtime::shadow::clear(d_codes, codes);
    let mut sum: f64 = -0.0;
    for i in 0..points.len() / 2 {
        let t = i * 2;
        let point = &points[t..t + 2];
        let t = codes.len() / 2;
        let mut found = ::autodiff_runtime::records::Latest::new();
        let mut acc: f64 = f64::INFINITY;
        for i in 0..t {
            let t = i * 2;
            let code = &codes[t..t + 2];
            let (t_1, tape) = separation_augmented(point, code);
            let min_1 = acc.min(t_1);
            if min_1 != acc {
                found.push((t, tape));
            }
            acc = min_1;
        }
        if !found.is_empty() {
            let (t, tape) = found.pop();
            let t_1 = t + 2;
            let code_1 = &codes[t..t_1];
            separation_adjoint(
                point,
                ::autodiff_runtime::Constant,
                code_1,
                &mut d_codes[t..t_1],
                tape,
                1.0,
            );
        }
        sum += acc;
    }
    sum
}
#[inline]
fn distortion_augmented<'tape>(
    points: &[f64],
    codes: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], & [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let t = points.len() / 2;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let t = i * 2;
        let point = &points[t..t + 2];
        let t = codes.len() / 2;
        let mut found = ::autodiff_runtime::records::Latest::new();
        let mut acc: f64 = f64::INFINITY;
        for i in 0..t {
            let t = i * 2;
            let code = &codes[t..t + 2];
            let (t_1, tape) = separation_augmented(point, code);
            let tape = tape.keep_tape();
            let min_1 = acc.min(t_1);
            if min_1 != acc {
                found.push((t, tape));
            }
            acc = min_1;
        }
        records.push(found);
        sum += acc;
    }
    let tape = move |
        points: &[f64],
        codes: &[f64],
        mut d_codes: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t = points.len() / 2;
        let d_sum = seed;
        for i in (0..t).rev() {
            let mut found = records.pop();
            let t = i * 2;
            let point_1 = &points[t..t + 2];
            let d_acc = d_sum;
            if !found.is_empty() {
                let (t, tape) = found.pop();
                let t_1 = t + 2;
                let code_1 = &codes[t..t_1];
                separation_adjoint(
                    point_1,
                    ::autodiff_runtime::Constant,
                    code_1,
                    d_codes.as_deref_mut().map(|d_codes| &mut d_codes[t..t_1]),
                    tape,
                    d_acc,
                );
            }
        }
    };
    (
        sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], & [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
