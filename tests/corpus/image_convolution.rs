//! A valid convolution of an image with a kernel, both arrays of arrays of generic size.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn image_convolution<const H: usize, const W: usize, const K: usize>(
    image: &[[f64; W]; H],
    kernel: &[[f64; K]; K],
) -> f64 {
    let mut energy = 0.0;
    for y in 0..=H - K {
        for x in 0..=W - K {
            let mut acc = 0.0;
            for dy in 0..K {
                for dx in 0..K {
                    acc += image[y + dy][x + dx] * kernel[dy][dx];
                }
            }
            energy += acc.max(0.0).powi(2);
        }
    }
    energy
}

pub fn check() {
    check_flat(
        |v| {
            let image = v[4..].as_chunks().0.try_into().unwrap();
            image_convolution::<3, 4, 2>(image, v[..4].as_chunks().0.try_into().unwrap())
        },
        |v, d| {
            let (d_kernel, d_image) = d.split_at_mut(4);
            image_convolution_grad::<3, 4, 2>(
                v[4..].as_chunks().0.try_into().unwrap(),
                d_image.as_chunks_mut().0.try_into().unwrap(),
                v[..4].as_chunks().0.try_into().unwrap(),
                d_kernel.as_chunks_mut().0.try_into().unwrap(),
            )
        },
        &[&[0.5, -0.3, 0.8, 0.2, 1.0, 0.1, -0.6, 0.4, 0.9, 0.7, 0.3, -0.2, -1.1, 0.6, 0.25, 1.3]],
    );
}
