//! A radix-2 Fourier transform in place: bit reversal by `swap`, butterflies at computed indices.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn fast_fourier(re: &mut [f64], im: &mut [f64]) {
    let n = re.len();
    let mut j = 0;
    for i in 1..n {
        let mut bit = n >> 1;
        while j & bit != 0 {
            j ^= bit;
            bit >>= 1;
        }
        j |= bit;
        if i < j {
            re.swap(i, j);
            im.swap(i, j);
        }
    }
    let mut len = 2;
    while len <= n {
        let angle = -std::f64::consts::TAU / len as f64;
        for start in (0..n).step_by(len) {
            for k in 0..len / 2 {
                let (s, c) = (angle * k as f64).sin_cos();
                let (a, b) = (start + k, start + k + len / 2);
                let tr = re[b] * c - im[b] * s;
                let ti = re[b] * s + im[b] * c;
                re[b] = re[a] - tr;
                im[b] = im[a] - ti;
                re[a] += tr;
                im[a] += ti;
            }
        }
        len *= 2;
    }
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let mut both = v.to_vec();
            let (re, im) = both.split_at_mut(v.len() / 2);
            fast_fourier(re, im);
            both
        },
        |v, seed, d| {
            let (mut both, mut d_both) = (v.to_vec(), seed.to_vec());
            let (re, im) = both.split_at_mut(v.len() / 2);
            let (d_re, d_im) = d_both.split_at_mut(v.len() / 2);
            fast_fourier_vjp(re, d_re, im, d_im);
            for (d, by) in d.iter_mut().zip(d_both) {
                *d += by;
            }
            both
        },
        &[&[0.5, 1.5, -2.0, 0.7, 2.9, 1.1, 0.4, -0.6], &[1.0, 2.0], &[0.5, 1.5, -2.0, 0.7]],
    );
}
