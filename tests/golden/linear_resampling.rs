pub fn linear_resampling_grad(
    table: &[f64],
    d_table: &mut [f64],
    start: f64,
    speed: f64,
    count: usize,
) -> (f64, f64, f64) {
    ::autodiff_runtime::shadow::check(d_table, table, "table");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut position: f64 = start;
    let mut energy: f64 = 0.0;
    let mut t = false;
    let mut trips = 0usize;
    for _ in 0..count {
        let t_1 = if position < 0.0 {
            true
        } else {
            position >= (table.len() - 1) as f64
        };
        let (t_2, t_3) = if t_1 {
            (position, energy)
        } else {
            let i = position.floor() as usize;
            let fraction = position - i as f64;
            let sample = table[i] * (1.0 - fraction) + table[i + 1] * fraction;
            let energy_1 = energy + sample * sample;
            let position_1 = position + speed;
            (position_1, energy_1)
        };
        let trips_1 = trips + 1usize;
        records.push(position);
        position = t_2;
        energy = t_3;
        t = t_1;
        trips = trips_1;
        if t_1 {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_table, table);
    let mut d_position: f64 = 0.0;
    let mut d_speed: f64 = 0.0;
    for i_1 in (0..trips).rev() {
        let position = records.pop();
        let (d_speed_1, d_position_1) = if i_1 + 1 == trips && t {
            (-0.0, d_position)
        } else {
            let i_1 = position.floor() as usize;
            let t = table[i_1];
            let fraction_1 = position - i_1 as f64;
            let t_1 = 1.0 - fraction_1;
            let t_2 = i_1 + 1;
            let t_3 = table[t_2];
            let sample_1 = t * t_1 + t_3 * fraction_1;
            let d_sample = sample_1 + sample_1;
            d_table[t_2] += d_sample * fraction_1;
            let d_fraction = d_sample * t_3 - d_sample * t;
            d_table[i_1] += d_sample * t_1;
            (d_position, d_position + d_fraction)
        };
        d_position = d_position_1;
        d_speed += d_speed_1;
    }
    let d_start = d_position;
    (energy, d_start, d_speed)
}
