fn cross_grad(a: [f64; 2], b: &[f64; 2], d_b: &mut [f64; 2]) -> (f64, [f64; 2]) {
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let t = a[0];
    let t_1 = b[1];
    let t_2 = a[1];
    let t_3 = b[0];
    ::autodiff_runtime::shadow::clear(d_b, b);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    d_b[0] -= t_2;
    d_a[1] -= t_3;
    d_b[1] += t;
    d_a[0] += t_1;
    (t * t_1 - t_2 * t_3, d_a)
}
pub fn arrays_of_slices_grad(x: &[f64], d_x: &mut [f64], rate: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let degree: i32 = x.len().try_into().unwrap();
    let t = &x[1..3];
    ::core::assert!(
        t.len() == 2, "{}: TryFromSliceError(())",
        "called `Result::unwrap()` on an `Err` value"
    );
    let mut left: [f64; 2] = [0.0; 2];
    left.copy_from_slice(t);
    let t = &x[..2];
    ::core::assert!(t.len() == 2, "{}: TryFromSliceError(())", "two");
    let mut right = [0.0; 2];
    right.copy_from_slice(t);
    let t = x[2..].to_vec();
    let t_1 = &t[..3];
    ::core::assert!(
        t_1.len() == 3, "{}: TryFromSliceError(())",
        "called `Result::unwrap()` on an `Err` value"
    );
    let mut scaled: [f64; 3] = [0.0; 3];
    scaled.copy_from_slice(t_1);
    let t_1 = scaled[0];
    scaled[0] = t_1 * rate;
    let t_2 = (0..degree).size_hint().0;
    let mut powers: Vec<f64> = ::autodiff_runtime::vec![0.0; t_2];
    let t_3 = (0..degree).size_hint().0;
    for i_1 in 0..t_3 {
        let i = ::autodiff_runtime::index::nth(0, i_1);
        powers[i_1] = rate.powi(i);
    }
    let t_4 = (0..=3).size_hint().0.min(x.len());
    let mut sum: f64 = -0.0;
    for i_1 in 0..t_4 {
        let i = ::autodiff_runtime::index::nth(0, i_1);
        let s = (i - 2) as f64 * rate;
        let v = x[i_1];
        sum += s * v;
    }
    let t_5 = x.len();
    let d_sum = sum;
    let mut sum_1: f64 = -0.0;
    let mut d_rate: f64 = 0.0;
    for i_1 in 0..t_5 {
        let v = x[i_1];
        let i = ::autodiff_runtime::index::nth(0, i_1);
        let t = -rate;
        let powi_1 = t.powi(i);
        let d_v = d_sum * powi_1;
        d_x[i_1] = d_v;
        sum_1 += v * powi_1;
        d_rate += -(d_sum * v * ::autodiff_runtime::partials::powi_base(t, i));
    }
    let (t_5, tape) = cross_augmented(left.clone(), &right);
    let t_6 = powers.len();
    let mut sum_2: f64 = -0.0;
    for i_1 in 0..t_6 {
        sum_2 += powers[i_1];
    }
    let t_7 = scaled[0];
    let t_8 = scaled[2];
    let mut d_scaled = [-0.0; 3];
    d_scaled[2] += t_7;
    d_scaled[0] += t_8;
    let mut d_powers = ::autodiff_runtime::vec![0.0; t_2];
    let d_sum = t_5;
    let d_powers_1 = &mut d_powers[..t_6];
    for i_1 in 0..t_6 {
        d_powers_1[i_1] += d_sum;
    }
    let mut d_left = [-0.0; 2];
    let mut d_right = [-0.0; 2];
    cross_adjoint(left, &mut d_left, &right, &mut d_right, tape, sum_2);
    let d_sum = sum_1;
    let x_1 = &x[..t_4];
    let d_x_1 = &mut d_x[..t_4];
    let sum_3 = ::autodiff_runtime::sums::sum(
        0..t_4,
        |i_1| {
            let v_1 = x_1[i_1];
            let t = (::autodiff_runtime::index::nth(0, i_1) - 2) as f64;
            let d_s = d_sum * v_1;
            let d_v = d_sum * (t * rate);
            d_x_1[i_1] += d_v;
            d_s * t
        },
    );
    let mut d_rate_1: f64 = d_rate + sum_3;
    for i_1 in (0..t_3).rev() {
        d_rate_1
            += ::autodiff_runtime::shadow::take(&mut d_powers[i_1])
                * ::autodiff_runtime::partials::powi_base(
                    rate,
                    ::autodiff_runtime::index::nth(0, i_1),
                );
    }
    let t_2 = ::autodiff_runtime::shadow::take(&mut d_scaled[0]);
    let d_rate = d_rate_1 + t_2 * t_1;
    d_scaled[0] += t_2 * rate;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::shadow::accumulate(&mut d_place[..3][..], &d_scaled[..]);
    ::autodiff_runtime::shadow::zero(&mut d_scaled);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[2..][..], &d_place[..]);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..2][..], &d_right[..]);
    ::autodiff_runtime::shadow::zero(&mut d_right);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[1..3][..], &d_left[..]);
    ::autodiff_runtime::shadow::zero(&mut d_left);
    (t_5 * sum_2 + t_7 * t_8 + sum * sum_1, d_rate)
}
#[inline]
pub fn arrays_of_slices_augmented<'tape>(
    x: &[f64],
    rate: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let degree: i32 = x.len().try_into().unwrap();
    let t = &x[1..3];
    ::core::assert!(
        t.len() == 2, "{}: TryFromSliceError(())",
        "called `Result::unwrap()` on an `Err` value"
    );
    let mut left: [f64; 2] = [0.0; 2];
    left.copy_from_slice(t);
    let t = &x[..2];
    ::core::assert!(t.len() == 2, "{}: TryFromSliceError(())", "two");
    let mut right = [0.0; 2];
    right.copy_from_slice(t);
    let t = x[2..].to_vec();
    let t_1 = &t[..3];
    ::core::assert!(
        t_1.len() == 3, "{}: TryFromSliceError(())",
        "called `Result::unwrap()` on an `Err` value"
    );
    let mut scaled: [f64; 3] = [0.0; 3];
    scaled.copy_from_slice(t_1);
    let t_1 = scaled[0];
    scaled[0] = t_1 * rate;
    let mut powers: Vec<f64> = ::autodiff_runtime::vec![0.0; (0..degree).size_hint().0];
    for i_1 in 0..(0..degree).size_hint().0 {
        let i = ::autodiff_runtime::index::nth(0, i_1);
        powers[i_1] = rate.powi(i);
    }
    let mut sum: f64 = -0.0;
    for i_1 in 0..(0..=3).size_hint().0.min(x.len()) {
        let i = ::autodiff_runtime::index::nth(0, i_1);
        let s = (i - 2) as f64 * rate;
        let v = x[i_1];
        sum += s * v;
    }
    let mut sum_1: f64 = -0.0;
    for i_1 in 0..x.len() {
        let v = x[i_1];
        let i = ::autodiff_runtime::index::nth(0, i_1);
        sum_1 += v * (-rate).powi(i);
    }
    let (t_2, tape) = cross_augmented(left.clone(), &right);
    let tape = tape.keep_tape();
    let t_3 = powers.len();
    let mut sum_2: f64 = -0.0;
    for i_1 in 0..t_3 {
        sum_2 += powers[i_1];
    }
    let t_4 = scaled[0];
    let t_5 = scaled[2];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        rate: f64,
        seed: f64|
    {
        let t_6 = x.len();
        let t_7 = (0..=3).size_hint().0.min(x.len());
        let d_sum = seed * sum_1;
        let d_sum_1 = seed * sum;
        let mut d_scaled = [-0.0; 3];
        d_scaled[2] += seed * t_4;
        d_scaled[0] += seed * t_5;
        let t_8 = seed * sum_2;
        let d_sum_2 = seed * t_2;
        let mut d_powers = ::autodiff_runtime::vec![0.0; (0..degree).size_hint().0];
        let d_powers_1 = &mut d_powers[..t_3];
        for i_1 in 0..t_3 {
            d_powers_1[i_1] += d_sum_2;
        }
        let mut d_left = [-0.0; 2];
        let mut d_right = [-0.0; 2];
        cross_adjoint(left, &mut d_left, &right, &mut d_right, tape, t_8);
        let mut d_rate: f64 = 0.0;
        for i_1 in 0..t_6 {
            let t = -rate;
            let i_2 = ::autodiff_runtime::index::nth(0, i_1);
            let v_1 = x[i_1];
            let d_v = d_sum_1 * t.powi(i_2);
            if let Some(d_x) = &mut d_x {
                d_x[i_1] += d_v;
            }
            d_rate += -(d_sum_1 * v_1 * ::autodiff_runtime::partials::powi_base(t, i_2));
        }
        let x_1 = &x[..t_7];
        let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t_7]);
        let sum_3 = ::autodiff_runtime::sums::sum(
            0..t_7,
            |i_1| {
                let v_1 = x_1[i_1];
                let t = (::autodiff_runtime::index::nth(0, i_1) - 2) as f64;
                let d_s = d_sum * v_1;
                let d_v = d_sum * (t * rate);
                if let Some(d_x_1) = &mut d_x_1 {
                    d_x_1[i_1] += d_v;
                }
                d_s * t
            },
        );
        let mut d_rate_1: f64 = d_rate + sum_3;
        for i_1 in (0..(0..degree).size_hint().0).rev() {
            d_rate_1
                += ::autodiff_runtime::shadow::take(&mut d_powers[i_1])
                    * ::autodiff_runtime::partials::powi_base(
                        rate,
                        ::autodiff_runtime::index::nth(0, i_1),
                    );
        }
        let t_3 = ::autodiff_runtime::shadow::take(&mut d_scaled[0]);
        let d_rate = d_rate_1 + t_3 * t_1;
        d_scaled[0] += t_3 * rate;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place[..3][..], &d_scaled[..]);
        ::autodiff_runtime::shadow::zero(&mut d_scaled);
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[2..][..], &d_place[..]);
        }
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..2][..], &d_right[..]);
        }
        ::autodiff_runtime::shadow::zero(&mut d_right);
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[1..3][..], &d_left[..]);
        }
        ::autodiff_runtime::shadow::zero(&mut d_left);
        d_rate
    };
    (
        t_2 * sum_2 + t_4 * t_5 + sum * sum_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn triples_grad(x: &[f64], d_x: &mut [f64], scale: f64) -> Option<(f64, f64)> {
    enum Branch1<A, B, C, D, E, F> {
        Then(A, B, C, D, E),
        Else(F),
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = 3 <= x.len();
    let t_1 = if t { &x[..3] } else { &[][..] };
    if !t {
        return None;
    }
    let t_2 = t_1.len() == 3;
    let first: [f64; 3] = if t_2 {
        let mut t = [0.0; 3];
        t.copy_from_slice(t_1);
        t
    } else {
        [0.0; 3]
    };
    if !t_2 {
        return None;
    }
    let t_3 = &x[1..4];
    let t_4 = t_3.len() == 3;
    let t_5 = if t_4 {
        let mut t = [0.0; 3];
        t.copy_from_slice(t_3);
        t
    } else {
        [0.0; 3]
    };
    if !t_4 {
        panic!(
            "{}: {:?}", "called `Result::unwrap()` on an `Err` value",
            ::core::option::Option::unwrap(< [u8; 0] > ::try_from(& [0_u8] [..]).err())
        );
    }
    let a = t_5[0];
    let b = t_5[1];
    let c = t_5[2];
    let t_3 = x.len().div_ceil(3);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_3));
    let mut sum: f64 = -0.0;
    for i in 0..t_3 {
        let t = i * 3;
        let chunk = &x[t..(t + 3).min(x.len())];
        let (t, branch) = if chunk.len() == 3 {
            let mut t = [0.0; 3];
            t.copy_from_slice(chunk);
            let t_1 = if 3usize == 3 {
                let a = t[0];
                let b = t[1];
                let c = t[2];
                a * b - c * scale
            } else {
                unreachable!();
            };
            (t_1, Branch2::Then(t))
        } else {
            (chunk[0].sin(), Branch2::Else)
        };
        records.push(branch);
        sum += t;
    }
    let t_6 = &x[5..];
    let (value, branch) = if t_6.len() == 2 {
        let mut t = [0.0; 2];
        t.copy_from_slice(t_6);
        let t_1 = t[0];
        let t = t[1];
        let t_2 = t_1 * t;
        let t_3 = b * c;
        let t_4 = first[2];
        (sum + t_2 * a + t_3 * t_4, Branch1::Then(t_1, t, t_2, t_3, t_4))
    } else {
        let t = first[1];
        (sum * t, Branch1::Else(t))
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_first = ::autodiff_runtime::shadow::zero_like(&first);
    let (d_a, d_b, d_c, d_sum) = match branch {
        Branch1::Then(t, t_1, t_2, t_3, t_4) => {
            d_first[2] += t_3;
            let mut d_place = [-0.0; 2];
            d_place[1] += a * t;
            d_place[0] += a * t_1;
            ::autodiff_runtime::shadow::accumulate(&mut d_x[5..][..], &d_place[..]);
            ::autodiff_runtime::shadow::zero(&mut d_place);
            (t_2, t_4 * c, t_4 * b, 1.0)
        }
        Branch1::Else(t) => {
            d_first[1] += sum;
            (0.0, 0.0, 0.0, t)
        }
    };
    let mut d_scale: f64 = 0.0;
    for i in (0..t_3).rev() {
        let branch = records.pop();
        let t = i * 3;
        let t_1 = (t + 3).min(x.len());
        let chunk_1 = &x[t..t_1];
        let d_scale_1 = match branch {
            Branch2::Then(t_2) => {
                let mut d_place = [-0.0; 3];
                let c_1 = t_2[2];
                let b_1 = t_2[1];
                let a_1 = t_2[0];
                let d_a = d_sum * b_1;
                let d_b = d_sum * a_1;
                d_place[2] -= d_sum * scale;
                d_place[1] += d_b;
                d_place[0] += d_a;
                ::autodiff_runtime::shadow::accumulate(
                    &mut d_x[t..t_1][..],
                    &d_place[..],
                );
                ::autodiff_runtime::shadow::zero(&mut d_place);
                -(d_sum * c_1)
            }
            Branch2::Else => {
                d_x[t] += d_sum * chunk_1[0].cos();
                -0.0
            }
        };
        d_scale += d_scale_1;
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_5);
    d_place[2] += d_c;
    d_place[1] += d_b;
    d_place[0] += d_a;
    if t_4 {
        ::autodiff_runtime::shadow::accumulate(&mut d_x[1..4][..], &d_place[..]);
        ::autodiff_runtime::shadow::zero(&mut d_place);
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(t_1);
    if t_2 {
        ::autodiff_runtime::shadow::accumulate(&mut d_place[..], &d_first[..]);
        ::autodiff_runtime::shadow::zero(&mut d_first);
    }
    if t {
        ::autodiff_runtime::shadow::accumulate(&mut d_x[..3], &d_place);
    }
    Some((value, d_scale))
}
