pub fn warp_error_grad(
    image: &[f64],
    d_image: &mut [f64],
    target: &[f64],
    d_target: &mut [f64],
    width: usize,
    shift: (f64, f64),
) -> (f64, (f64, f64)) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A, B> {
        Then,
        Else(A, B),
    }
    ::autodiff_runtime::shadow::check(d_image, image, "image");
    ::autodiff_runtime::shadow::check(d_target, target, "target");
    let mut records = ::autodiff_runtime::records::Records::new();
    let height = image.len() / width;
    ::core::assert!(width != 0, "chunk size must be non-zero");
    let t = target.len().div_ceil(width);
    let mut error: f64 = 0.0;
    let mut count = 0;
    for y in 0..t {
        let t = y * width;
        let row = &target[t..(t + width).min(target.len())];
        let mut error_1: f64 = error;
        let mut count_1 = count;
        for x in 0..row.len() {
            let wanted = row[x];
            let x: f64 = x as f64 + shift.0;
            let y: f64 = y as f64 + shift.1;
            let t = if x < 0.0 || y < 0.0 { true } else { x > (width - 2) as f64 };
            let t = if t { true } else { y > (height - 2) as f64 };
            let (t, t_1, branch) = if t {
                (error_1, count_1, Branch2::Then)
            } else {
                let i: usize = x.floor() as usize;
                let j: usize = y.floor() as usize;
                let right = x.fract();
                let down = y.fract();
                let t = image[j * width + i];
                let i_1: usize = i + 1;
                let above = (1.0 - right) * t + right * image[j * width + i_1];
                let j_1: usize = j + 1;
                let t = image[j_1 * width + i];
                let i: usize = i + 1;
                let j: usize = j + 1;
                let below = (1.0 - right) * t + right * image[j * width + i];
                let error_2 = error_1
                    + ((1.0_f64 - down) * above + down * below - wanted).powi(2);
                let count_2 = count_1 + 1;
                (error_2, count_2, Branch2::Else(right, down))
            };
            records.push(branch);
            error_1 = t;
            count_1 = t_1;
        }
        error = error_1;
        count = count_1;
    }
    let (value, branch) = if count > 0 {
        let t = count as f64;
        (error / t, Branch1::Then(t))
    } else {
        (f64::MAX, Branch1::Else)
    };
    ::autodiff_runtime::shadow::clear(d_image, image);
    ::autodiff_runtime::shadow::clear(d_target, target);
    let d_error = match branch {
        Branch1::Then(t) => 1.0 / t,
        Branch1::Else => 0.0,
    };
    let mut d_shift_0: f64 = 0.0;
    let mut d_shift_1: f64 = 0.0;
    for y in (0..t).rev() {
        let t = y * width;
        let row_1 = &target[t..(t + width).min(target.len())];
        let mut d_shift_0_1: f64 = 0.0;
        let mut d_shift_1_1: f64 = 0.0;
        for x in (0..row_1.len()).rev() {
            let branch = records.pop();
            let y_1 = y as f64 + shift.1;
            let x_1 = x as f64 + shift.0;
            let wanted_1 = row_1[x];
            let (d_shift_0_2, d_shift_1_2, d_wanted) = match branch {
                Branch2::Then => (-0.0, -0.0, -0.0),
                Branch2::Else(right, down) => {
                    let t = 1.0 - down;
                    let t_1 = 1.0 - right;
                    let j_1 = y_1.floor() as usize;
                    let t_2 = j_1 * width;
                    let i_1 = x_1.floor() as usize;
                    let t_2 = t_2 + i_1;
                    let t_3 = image[t_2];
                    let t_4 = j_1 * width + (i_1 + 1);
                    let t_5 = image[t_4];
                    let above_1 = t_1 * t_3 + right * t_5;
                    let t_6 = 1.0 - right;
                    let t_7 = (j_1 + 1) * width + i_1;
                    let t_8 = image[t_7];
                    let t_9 = (j_1 + 1) * width + (i_1 + 1);
                    let t_10 = image[t_9];
                    let below_1 = t_6 * t_8 + right * t_10;
                    let t_11 = d_error
                        * (2.0 * (t * above_1 + down * below_1 - wanted_1));
                    let d_below = t_11 * down;
                    let d_above = t_11 * t;
                    let d_down = t_11 * below_1 - t_11 * above_1;
                    d_image[t_9] += d_below * right;
                    d_image[t_7] += d_below * t_6;
                    d_image[t_4] += d_above * right;
                    d_image[t_2] += d_above * t_1;
                    let d_right = d_below * t_10 - d_below * t_8 + d_above * t_5
                        - d_above * t_3;
                    let d_y = d_down;
                    let d_x = d_right;
                    (d_x, d_y, -t_11)
                }
            };
            d_target[t + x] += d_wanted;
            d_shift_0_1 += d_shift_0_2;
            d_shift_1_1 += d_shift_1_2;
        }
        d_shift_0 += d_shift_0_1;
        d_shift_1 += d_shift_1_1;
    }
    (value, (d_shift_0, d_shift_1))
}
