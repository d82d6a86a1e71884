pub fn fast_fourier_vjp(
    re: &mut [f64],
    d_re: &mut [f64],
    im: &mut [f64],
    d_im: &mut [f64],
) {
    ::autodiff_runtime::shadow::check(d_re, re, "re");
    ::autodiff_runtime::shadow::check(d_im, im, "im");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let n = re.len();
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(&(1..n));
    let mut j = 0;
    for i in 1..n {
        let bit = n >> 1;
        let mut j_1 = j;
        let mut bit_1 = bit;
        while (j_1 & bit_1) != 0 {
            j_1 ^= bit_1;
            bit_1 >>= 1;
        }
        let j_1 = j_1 | bit_1;
        if i < j_1 {
            re.swap(i, j_1);
            im.swap(i, j_1);
        }
        records_2.push(j_1);
        j = j_1;
    }
    let mut len = 2;
    let mut trips = 0usize;
    while len <= n {
        let angle = -std::f64::consts::TAU / len as f64;
        for start in (0..n).step_by(len) {
            for k in 0..len / 2 {
                let t = angle * k as f64;
                let s = t.sin();
                let c = t.cos();
                let a = start + k;
                let b = start + k + len / 2;
                let tr = re[b] * c - im[b] * s;
                let ti = re[b] * s + im[b] * c;
                re[b] = re[a] - tr;
                im[b] = im[a] - ti;
                re[a] += tr;
                im[a] += ti;
                records.push((s, c));
            }
        }
        let len_1 = len * 2;
        let trips_1 = trips + 1usize;
        records_1.push(len);
        len = len_1;
        trips = trips_1;
    }
    for _ in (0..trips).rev() {
        let len = records_1.pop();
        for start in (0..n).step_by(len).rev() {
            for k in (0..len / 2).rev() {
                let (s, c) = records.pop();
                let a_1 = start + k;
                let b_1 = start + k + len / 2;
                let t = d_im[a_1];
                let t_1 = d_re[a_1];
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_im[b_1]);
                let d_ti = t - t_2;
                d_im[a_1] += t_2;
                let t = ::autodiff_runtime::shadow::take(&mut d_re[b_1]);
                let d_tr = t_1 - t;
                d_re[a_1] += t;
                d_im[b_1] += d_ti * c - d_tr * s;
                d_re[b_1] += d_ti * s + d_tr * c;
            }
        }
    }
    for i in (1..n).rev() {
        let j = records_2.pop();
        if i < j {
            d_im.swap(i, j);
            d_re.swap(i, j);
        }
    }
}
#[inline]
pub fn fast_fourier_augmented(
    re: &mut [f64],
    im: &mut [f64],
) -> ((), ::autodiff_runtime::tape!((& mut [f64], & mut [f64]) -> ())) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let n = re.len();
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(&(1..n));
    let mut j = 0;
    for i in 1..n {
        let bit = n >> 1;
        let mut j_1 = j;
        let mut bit_1 = bit;
        while (j_1 & bit_1) != 0 {
            j_1 ^= bit_1;
            bit_1 >>= 1;
        }
        let j_1 = j_1 | bit_1;
        if i < j_1 {
            re.swap(i, j_1);
            im.swap(i, j_1);
        }
        records_2.push(j_1);
        j = j_1;
    }
    let mut len = 2;
    let mut trips = 0usize;
    while len <= n {
        let angle = -std::f64::consts::TAU / len as f64;
        for start in (0..n).step_by(len) {
            for k in 0..len / 2 {
                let t = angle * k as f64;
                let s = t.sin();
                let c = t.cos();
                let a = start + k;
                let b = start + k + len / 2;
                let tr = re[b] * c - im[b] * s;
                let ti = re[b] * s + im[b] * c;
                re[b] = re[a] - tr;
                im[b] = im[a] - ti;
                re[a] += tr;
                im[a] += ti;
                records.push((s, c));
            }
        }
        let len_1 = len * 2;
        let trips_1 = trips + 1usize;
        records_1.push(len);
        len = len_1;
        trips = trips_1;
    }
    (
        (),
        move |d_re: &mut [f64], d_im: &mut [f64]| {
            let n_1 = d_re.len();
            for _ in (0..trips).rev() {
                let len = records_1.pop();
                for start in (0..n_1).step_by(len).rev() {
                    for k in (0..len / 2).rev() {
                        let (s, c) = records.pop();
                        let a_1 = start + k;
                        let b_1 = start + k + len / 2;
                        let t = d_im[a_1];
                        let t_1 = d_re[a_1];
                        let t_2 = ::autodiff_runtime::shadow::take(&mut d_im[b_1]);
                        let d_ti = t - t_2;
                        d_im[a_1] += t_2;
                        let t = ::autodiff_runtime::shadow::take(&mut d_re[b_1]);
                        let d_tr = t_1 - t;
                        d_re[a_1] += t;
                        d_im[b_1] += d_ti * c - d_tr * s;
                        d_re[b_1] += d_ti * s + d_tr * c;
                    }
                }
            }
            for i in (1..n_1).rev() {
                let j = records_2.pop();
                if i < j {
                    d_im.swap(i, j);
                    d_re.swap(i, j);
                }
            }
        },
    )
}
