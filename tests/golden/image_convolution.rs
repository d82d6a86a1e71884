pub fn image_convolution_grad<const H: usize, const W: usize, const K: usize>(
    image: &[[f64; W]; H],
    d_image: &mut [[f64; W]; H],
    kernel: &[[f64; K]; K],
    d_kernel: &mut [[f64; K]; K],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_image, image, "image");
    ::autodiff_runtime::shadow::clear(d_image, image);
    ::autodiff_runtime::shadow::check(d_kernel, kernel, "kernel");
    ::autodiff_runtime::shadow::clear(d_kernel, kernel);
    let mut energy: f64 = 0.0;
    for y in 0..=H - K {
        let mut energy_1: f64 = energy;
        for x in 0..=W - K {
            let mut acc: f64 = 0.0;
            for dy in 0..K {
                let mut acc_1: f64 = acc;
                for dx in 0..K {
                    acc_1 += image[y + dy][x + dx] * kernel[dy][dx];
                }
                acc = acc_1;
            }
            let max_1 = acc.max(0.0);
            let d_acc = if max_1 == acc { 2.0 * max_1 } else { 0.0 };
            for dy in 0..K {
                if 0 < K {
                    let image_1 = &image[y + dy][x..x + K];
                    let kernel_1 = &kernel[dy][..K];
                    for dx in 0..K {
                        let t = kernel_1[dx];
                        let t_1 = x + dx;
                        let t_2 = y + dy;
                        let t_3 = image_1[dx];
                        d_kernel[dy][dx] += d_acc * t_3;
                        d_image[t_2][t_1] += d_acc * t;
                    }
                }
            }
            energy_1 += max_1.powi(2);
        }
        energy = energy_1;
    }
    energy
}
