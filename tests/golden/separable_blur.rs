fn blurred_vjp(
    line: &[f64],
    d_line: &mut [f64],
    centre: f64,
    out: &mut [f64],
    d_out: &mut [f64],
) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_line, line, "line");
    ::autodiff_runtime::shadow::check(d_out, out, "out");
    let side = 0.5 * (1.0 - centre);
    let last = line.len() - 1;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..=last));
    for i in 0..=last {
        let left = if i == 0 { line[0] } else { line[i - 1] };
        let right = if i == last { line[last] } else { line[i + 1] };
        out[i] = side * left + centre * line[i] + side * right;
        records.push((left, right));
    }
    let mut d_centre: f64 = 0.0;
    let mut d_side: f64 = 0.0;
    for i in (0..=last).rev() {
        let (left, right) = records.pop();
        let t = line[i];
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_out[i]);
        let d_right = t_1 * side;
        d_line[i] += t_1 * centre;
        if i == last {
            d_line[last] += d_right;
        } else {
            d_line[i + 1] += d_right;
        }
        let d_left = d_right;
        if i == 0 {
            d_line[0] += d_left;
        } else {
            d_line[i - 1] += d_left;
        }
        d_centre += t_1 * t;
        d_side += t_1 * right + t_1 * left;
    }
    let d_centre = d_centre - d_side * 0.5;
    ((), d_centre)
}
#[inline]
fn blurred_augmented(
    line: &[f64],
    centre: f64,
    out: &mut [f64],
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, f64, & mut [f64]) -> f64
    ),
) {
    let side = 0.5 * (1.0 - centre);
    let last = line.len() - 1;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..=last));
    for i in 0..=last {
        let left = if i == 0 { line[0] } else { line[i - 1] };
        let right = if i == last { line[last] } else { line[i + 1] };
        out[i] = side * left + centre * line[i] + side * right;
        records.push((left, right));
    }
    (
        (),
        move |
            line: &[f64],
            mut d_line: ::core::option::Option<&mut [f64]>,
            centre: f64,
            d_out: &mut [f64]|
        {
            let last_1 = line.len() - 1;
            let side_1 = 0.5 * (1.0 - centre);
            let mut d_centre: f64 = 0.0;
            let mut d_side: f64 = -0.0;
            for i in (0..=last_1).rev() {
                let (left, right) = records.pop();
                let t = line[i];
                let t_1 = ::autodiff_runtime::shadow::take(&mut d_out[i]);
                let d_right = t_1 * side_1;
                if let Some(d_line) = &mut d_line {
                    d_line[i] += t_1 * centre;
                }
                if i == last_1 {
                    if let Some(d_line) = &mut d_line {
                        d_line[last_1] += d_right;
                    }
                } else {
                    if let Some(d_line) = &mut d_line {
                        d_line[i + 1] += d_right;
                    }
                }
                let d_left = d_right;
                if i == 0 {
                    if let Some(d_line) = &mut d_line {
                        d_line[0] += d_left;
                    }
                } else {
                    if let Some(d_line) = &mut d_line {
                        d_line[i - 1] += d_left;
                    }
                }
                d_centre += t_1 * t;
                d_side += t_1 * right + t_1 * left;
            }
            let d_centre = d_centre - d_side * 0.5;
            d_centre
        },
    )
}
pub fn separable_blur_grad(
    image: &[f64],
    d_image: &mut [f64],
    width: usize,
    centre: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_image, image, "image");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let height = image.len() / width;
    let t = image.len();
    let mut rows = ::autodiff_runtime::vec![0.0; t];
    ::core::assert!(width != 0, "chunk size must be non-zero");
    ::core::assert!(width != 0, "chunk size must be non-zero");
    let t_1 = image.len().div_ceil(width).min(rows.len().div_ceil(width));
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let t = i * width;
        let source = &image[t..(t + width).min(image.len())];
        let t = i * width;
        let t_1 = (t + width).min(rows.len());
        let target = &mut rows[t..t_1];
        let (t, tape) = blurred_augmented(
            source,
            centre,
            ::autodiff_runtime::records::lend(&mut *target, &mut kept_2),
        );
        records_1.push((t, tape));
    }
    let mut column = ::autodiff_runtime::vec![0.0; height];
    let mut out = ::autodiff_runtime::vec![0.0; height];
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..width),
    );
    let mut energy: f64 = 0.0;
    for x in 0..width {
        for y in 0..height {
            column[y] = rows[y * width + x];
        }
        let (t, tape) = blurred_augmented(
            ::autodiff_runtime::records::lend(&column, &mut kept),
            centre,
            ::autodiff_runtime::records::lend(&mut out, &mut kept_1),
        );
        let t_1 = out.len();
        let mut sum: f64 = -0.0;
        for i in 0..t_1 {
            let o = out[i];
            records.push(o);
            sum += o * o;
        }
        records_2.push((t, tape, t_1));
        energy += sum;
    }
    ::autodiff_runtime::shadow::clear(d_image, image);
    let mut d_rows = ::autodiff_runtime::vec![0.0; t];
    let mut d_column = ::autodiff_runtime::vec![0.0; height];
    let mut d_out = ::autodiff_runtime::vec![0.0; height];
    let mut d_centre: f64 = 0.0;
    for x in (0..width).rev() {
        let (t, tape, t_2) = records_2.pop();
        for i in (0..t_2).rev() {
            let o = records.pop();
            let d_o = o + o;
            d_out[i] += d_o;
        }
        let mut d_centre_1 = -0.0;
        blurred_adjoint(
            kept.pop(),
            &mut d_column,
            centre,
            &mut d_centre_1,
            kept_1.again(&mut out),
            &mut d_out,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        let d_column = &mut d_column[..height];
        for y in (0..height).rev() {
            d_rows[y * width + x] += ::autodiff_runtime::shadow::take(&mut d_column[y]);
        }
        d_centre += d_centre_1;
    }
    let mut d_centre_1: f64 = d_centre;
    for i in (0..t_1).rev() {
        let (t, tape) = records_1.pop();
        let t_1 = i * width;
        let t_2 = (t_1 + width).min(image.len());
        let t_3 = i * width;
        let t_4 = (t_3 + width).min(d_rows.len());
        let source_1 = &image[t_1..t_2];
        let mut d_centre = -0.0;
        blurred_adjoint(
            source_1,
            &mut d_image[t_1..t_2],
            centre,
            &mut d_centre,
            kept_2.again(&mut rows[t_3..t_4]),
            &mut d_rows[t_3..t_4],
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        d_centre_1 += d_centre;
    }
    (energy, d_centre_1)
}
#[inline]
pub fn separable_blur_augmented<'tape>(
    image: &[f64],
    width: usize,
    centre: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let height = image.len() / width;
    let mut rows = ::autodiff_runtime::vec![0.0; image.len()];
    ::core::assert!(width != 0, "chunk size must be non-zero");
    ::core::assert!(width != 0, "chunk size must be non-zero");
    let t = image.len().div_ceil(width).min(rows.len().div_ceil(width));
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = i * width;
        let source = &image[t..(t + width).min(image.len())];
        let t = i * width;
        let t_1 = (t + width).min(rows.len());
        let target = &mut rows[t..t_1];
        let (t, tape) = blurred_augmented(
            source,
            centre,
            ::autodiff_runtime::records::lend(&mut *target, &mut kept_2),
        );
        records_1.push((t, tape.keep_tape()));
    }
    let mut column = ::autodiff_runtime::vec![0.0; height];
    let mut out = ::autodiff_runtime::vec![0.0; height];
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..width),
    );
    let mut energy: f64 = 0.0;
    for x in 0..width {
        for y in 0..height {
            column[y] = rows[y * width + x];
        }
        let (t, tape) = blurred_augmented(
            ::autodiff_runtime::records::lend(&column, &mut kept),
            centre,
            ::autodiff_runtime::records::lend(&mut out, &mut kept_1),
        );
        let t_1 = out.len();
        let mut sum: f64 = -0.0;
        for i in 0..t_1 {
            let o = out[i];
            records.push(o);
            sum += o * o;
        }
        records_2.push((t, tape.keep_tape(), t_1));
        energy += sum;
    }
    let tape = move |
        image: &[f64],
        mut d_image: ::core::option::Option<&mut [f64]>,
        width: usize,
        centre: f64,
        seed: f64|
    {
        let t_1 = image.len();
        let height_1 = image.len() / width;
        let mut d_rows = ::autodiff_runtime::vec![0.0; t_1];
        let mut d_column = ::autodiff_runtime::vec![0.0; height_1];
        let mut d_out = ::autodiff_runtime::vec![0.0; height_1];
        let d_energy = seed;
        let mut d_centre: f64 = 0.0;
        for x in (0..width).rev() {
            let (t_1, tape, t_2) = records_2.pop();
            let d_sum = d_energy;
            for i in (0..t_2).rev() {
                let o = records.pop();
                let t = d_sum * o;
                let d_o = t + t;
                d_out[i] += d_o;
            }
            let mut d_centre_1 = -0.0;
            blurred_adjoint(
                kept.pop(),
                &mut d_column,
                centre,
                &mut d_centre_1,
                kept_1.again(&mut out),
                &mut d_out,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
            let d_column = &mut d_column[..height_1];
            for y in (0..height_1).rev() {
                d_rows[y * width + x]
                    += ::autodiff_runtime::shadow::take(&mut d_column[y]);
            }
            d_centre += d_centre_1;
        }
        let mut d_centre_1: f64 = d_centre;
        for i in (0..t).rev() {
            let (t, tape) = records_1.pop();
            let t_1 = i * width;
            let t_2 = (t_1 + width).min(image.len());
            let t_3 = i * width;
            let t_4 = (t_3 + width).min(d_rows.len());
            let source_1 = &image[t_1..t_2];
            let mut d_centre = -0.0;
            blurred_adjoint(
                source_1,
                d_image.as_deref_mut().map(|d_image| &mut d_image[t_1..t_2]),
                centre,
                &mut d_centre,
                kept_2.again(&mut rows[t_3..t_4]),
                &mut d_rows[t_3..t_4],
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
            d_centre_1 += d_centre;
        }
        d_centre_1
    };
    (
        energy,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64, f64) ->
            f64
        ),
    )
}
