pub fn contour_length_grad(
    field: &[f64],
    d_field: &mut [f64],
    width: usize,
    level: f64,
) -> (f64, f64) {
    enum Branch {
        Arm0,
        Arm1,
        Arm2,
        Arm3,
        Arm4,
        Arm5,
        Arm6,
        Arm7,
    }
    ::autodiff_runtime::shadow::check(d_field, field, "field");
    ::autodiff_runtime::shadow::clear(d_field, field);
    let height = field.len() / width;
    let mut length: f64 = 0.0;
    let mut d_level: f64 = 0.0;
    for y in 0..height - 1 {
        let mut length_1: f64 = length;
        let mut d_level_1: f64 = 0.0;
        for x in 0..width - 1 {
            let t = y * width + x;
            let t_1 = field[t];
            let x_1: usize = x + 1;
            let t_2 = y * width + x_1;
            let t_3 = field[t_2];
            let x_1: usize = x + 1;
            let y_1: usize = y + 1;
            let t_4 = y_1 * width + x_1;
            let t_5 = field[t_4];
            let y: usize = y + 1;
            let t_6 = y * width + x;
            let corners = [t_1, t_3, t_5, field[t_6]];
            let mut acc = 0u8;
            for i in 0..4usize {
                let c = corners[i];
                if c > level {
                    acc |= 1 << i;
                }
            }
            let a: f64 = corners[0];
            let b: f64 = corners[1];
            let t_1 = level - a;
            let t_3 = b - a;
            let top_0 = t_1 / t_3;
            let a: f64 = corners[1];
            let b: f64 = corners[2];
            let t_1 = b - a;
            let right_1 = (level - a) / t_1;
            let a: f64 = corners[3];
            let b: f64 = corners[2];
            let t_5 = b - a;
            let bottom_0 = (level - a) / t_5;
            let a: f64 = corners[0];
            let b: f64 = corners[3];
            let t_7 = b - a;
            let left_1 = (level - a) / t_7;
            let (t_8, x0, y0, x1, y1, branch) = match acc {
                0 | 15 => (true, 0.0, 0.0, 0.0, 0.0, Branch::Arm0),
                1 | 14 => (false, 0.0, left_1, top_0, 0.0, Branch::Arm1),
                2 | 13 => (false, top_0, 0.0, 1.0, right_1, Branch::Arm2),
                3 | 12 => (false, 0.0, left_1, 1.0, right_1, Branch::Arm3),
                4 | 11 => (false, 1.0, right_1, bottom_0, 1.0, Branch::Arm4),
                6 | 9 => (false, top_0, 0.0, bottom_0, 1.0, Branch::Arm5),
                7 | 8 => (false, 0.0, left_1, bottom_0, 1.0, Branch::Arm6),
                _ => (true, 0.0, 0.0, 0.0, 0.0, Branch::Arm7),
            };
            let t_9 = if t_8 {
                length_1
            } else {
                let length_2 = length_1 + ((x1 - x0).powi(2) + (y1 - y0).powi(2)).sqrt();
                length_2
            };
            let (d_x0, d_y0, d_x1, d_y1) = if t_8 {
                (0.0, 0.0, 0.0, 0.0)
            } else {
                let t = x1 - x0;
                let t_1 = y1 - y0;
                let recip_sqrt = 1.0 / (t.powi(2) + t_1.powi(2)).sqrt();
                let t_1 = t_1 * recip_sqrt;
                let t = t * recip_sqrt;
                (-t, -t_1, t, t_1)
            };
            let (d_level_2, t_8, d_b, d_a, d_b_1, d_a_1, d_b_2, d_a_2, d_b_3) = match branch {
                Branch::Arm0 => (-0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0),
                Branch::Arm1 => {
                    let t = d_y0 / t_7;
                    let t_2 = t * left_1;
                    let t_3 = d_x1 / t_3;
                    (t, t_3, -(t_3 * top_0), -0.0, -0.0, -0.0, -0.0, t_2 - t, -t_2)
                }
                Branch::Arm2 => {
                    let t = d_y1 / t_1;
                    let t_1 = t * right_1;
                    let t_2 = d_x0 / t_3;
                    (t, t_2, -(t_2 * top_0), t_1 - t, -t_1, -0.0, -0.0, -0.0, -0.0)
                }
                Branch::Arm3 => {
                    let t = d_y0 / t_7;
                    let t_2 = t * left_1;
                    let t_1 = d_y1 / t_1;
                    let t_3 = t_1 * right_1;
                    (t + t_1, 0.0, 0.0, t_3 - t_1, -t_3, -0.0, -0.0, t_2 - t, -t_2)
                }
                Branch::Arm4 => {
                    let t = d_x1 / t_5;
                    let t_2 = t * bottom_0;
                    let t_1 = d_y0 / t_1;
                    let t_3 = t_1 * right_1;
                    (t + t_1, 0.0, 0.0, t_3 - t_1, -t_3, t_2 - t, -t_2, -0.0, -0.0)
                }
                Branch::Arm5 => {
                    let t = d_x1 / t_5;
                    let t_1 = t * bottom_0;
                    let t_2 = d_x0 / t_3;
                    (t, t_2, -(t_2 * top_0), -0.0, -0.0, t_1 - t, -t_1, -0.0, -0.0)
                }
                Branch::Arm6 => {
                    let t = d_y0 / t_7;
                    let t_1 = t * left_1;
                    let t_2 = d_x1 / t_5;
                    let t_3 = t_2 * bottom_0;
                    (t + t_2, 0.0, 0.0, -0.0, -0.0, t_3 - t_2, -t_3, t_1 - t, -t_1)
                }
                Branch::Arm7 => (-0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0),
            };
            let mut d_corners = [-0.0; 4];
            d_corners[3] += d_b_3 + d_a_1;
            d_corners[2] += d_b_2 + d_b_1;
            let d_a_1 = -d_b - t_8;
            d_corners[1] += d_a + d_b;
            d_corners[0] += d_a_2 + d_a_1;
            let t_1 = d_corners[0];
            let t_3 = d_corners[1];
            let t_5 = d_corners[2];
            d_field[t_6] += d_corners[3];
            d_field[t_4] += t_5;
            d_field[t_2] += t_3;
            d_field[t] += t_1;
            length_1 = t_9;
            d_level_1 += d_level_2 + t_8;
        }
        length = length_1;
        d_level += d_level_1;
    }
    (length, d_level)
}
