pub fn total_variation_grad(
    image: &[Vec<f64>],
    d_image: &mut [Vec<f64>],
    epsilon: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_image, image, "image");
    ::autodiff_runtime::shadow::clear(d_image, image);
    let mut sum: f64 = 0.0;
    let mut d_epsilon: f64 = 0.0;
    for y in 0..image.len() {
        let mut sum_1: f64 = sum;
        let mut d_epsilon_1: f64 = 0.0;
        for x in 0..image[y].len() {
            let pixel = image[y][x];
            let t = x + 1 < image[y].len();
            let right = if t { image[y][x + 1] - pixel } else { 0.0 };
            let t_1 = if y + 1 < image.len() { x < image[y + 1].len() } else { false };
            let below = if t_1 { image[y + 1][x] - pixel } else { 0.0 };
            let sqrt_1 = (right * right + below * below + epsilon).sqrt();
            let recip_sqrt = 1.0 / sqrt_1;
            let d_below = below * recip_sqrt;
            let d_right = right * recip_sqrt;
            let d_pixel = if t_1 {
                let t = y + 1;
                d_image[t][x] += d_below;
                -d_below
            } else {
                0.0
            };
            let d_pixel_1 = if t {
                let t = x + 1;
                d_image[y][t] += d_right;
                d_pixel - d_right
            } else {
                d_pixel
            };
            d_image[y][x] += d_pixel_1;
            sum_1 += sqrt_1;
            d_epsilon_1 += 0.5 * recip_sqrt;
        }
        sum = sum_1;
        d_epsilon += d_epsilon_1;
    }
    (sum, d_epsilon)
}
