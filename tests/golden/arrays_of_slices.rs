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
