pub fn collatz_scaling_grad(x: f64, shift: f64, start: u64) -> (f64, f64, f64) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut n = start;
    let mut y: f64 = x;
    let mut trips = 0usize;
    while n != 1 {
        let t = n % 2 == 0;
        let (n_1, y_1) = if t {
            let n_1 = n / 2;
            let y_1 = (0.5_f64 * y).sin();
            (n_1, y_1)
        } else {
            let n_1 = 3 * n + 1;
            let y_1 = y * y + shift;
            (n_1, y_1)
        };
        let trips_1 = trips + 1usize;
        records.push((y, t));
        n = n_1;
        y = y_1;
        trips = trips_1;
    }
    let mut d_y: f64 = 1.0;
    let mut d_shift: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (y, t) = records.pop();
        let (d_shift_1, d_y_1) = if t {
            (-0.0, d_y * (0.5_f64 * y).cos() * 0.5)
        } else {
            let t = d_y * y;
            (d_y, t + t)
        };
        d_y = d_y_1;
        d_shift += d_shift_1;
    }
    let d_x = d_y;
    (y, d_x, d_shift)
}
