pub fn casts_grad(x: f64, amplitude: f64, octave: u8) -> (f64, f64, f64) {
    let cell = x.floor() as i64;
    let seed = ((cell.wrapping_mul(2_654_435_761) >> 8) as u32) & 0xff;
    let left = seed as f64 / 255.0;
    let right = (seed ^ 0x5a) as f64 / 255.0;
    let t = x - x as i32 as f64;
    let scale = x as usize as f64 + f64::from(octave) + octave as f64 / 2.0;
    let flag = (octave > 2) as u8 as f64;
    let t_1 = (right - left) * t;
    let t_2 = t_1 * t;
    let t_3 = 3.0 - 2.0 * t;
    let t_4 = left + t_2 * t_3;
    let recip_scale = 1.0 / scale;
    let d_amplitude = t_4 * recip_scale;
    let t_5 = amplitude * recip_scale;
    let t_1 = t_5 * t_3 * t_1;
    let d_t = t_1 - t_5 * t_2 * 2.0 + t_1;
    let d_x = flag + d_t;
    (amplitude * t_4 / scale + flag * x, d_x, d_amplitude)
}
