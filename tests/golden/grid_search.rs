pub fn grid_search_grad(
    grid: &[[f64; 3]],
    d_grid: &mut [[f64; 3]],
    limit: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_grid, grid, "grid");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut sum: f64 = 0.0;
    let mut visited = 0;
    let mut trips = 0usize;
    for i in 0..grid.len() {
        let mut sum_1: f64 = sum;
        let mut visited_1 = visited;
        let mut running: f64 = 1.0;
        let mut returns = false;
        let mut returns_1 = false;
        let mut trips_1 = 0usize;
        for column in 0..3usize {
            let cell = grid[i][column];
            let t = cell < 0.0;
            let (t_1, t_2, t_3, t_4, t_5) = if t {
                (false, false, sum_1, visited_1, running)
            } else {
                let visited_2 = visited_1 + 1;
                let running_1 = running * cell;
                let sum_2 = sum_1 + running_1 * (column as f64 + 1.0);
                let t = sum_2 > limit;
                (t, !t, sum_2, visited_2, running_1)
            };
            let (t_6, t_7) = if t_2 { (false, false) } else { (t_1, t) };
            let trips_2 = trips_1 + 1usize;
            records.push(running);
            sum_1 = t_3;
            visited_1 = t_4;
            running = t_5;
            returns = t_6;
            returns_1 = t_7;
            trips_1 = trips_2;
            if !t_2 {
                break;
            }
        }
        let t = returns || returns_1;
        let (t_1, t_2) = if t {
            (returns_1, sum_1)
        } else {
            let sum_1 = sum_1.sqrt();
            (true, sum_1)
        };
        let trips_2 = trips + 1usize;
        records_1.push((sum_1, returns_1, t, trips_1));
        sum = t_2;
        visited = visited_1;
        trips = trips_2;
        if !t_1 {
            break;
        }
    }
    let t = visited as f64;
    ::autodiff_runtime::shadow::clear(d_grid, grid);
    let mut d_sum: f64 = t;
    for i in (0..trips).rev() {
        let (sum, returns, t, trips) = records_1.pop();
        let i = ::autodiff_runtime::index::nth(0, i);
        let d_sum_1 = if t { d_sum } else { d_sum * (0.5 / sum.sqrt()) };
        let mut d_running: f64 = -0.0;
        for column in (0..trips).rev() {
            let running = records.pop();
            let t = column + 1;
            let column_1 = ::autodiff_runtime::index::nth(0, column);
            let cell_1 = grid[i][column_1];
            let (d_running_1, d_cell) = if t == trips && returns {
                (d_running, -0.0)
            } else {
                let d_running_1 = d_running + d_sum_1 * (column_1 as f64 + 1.0);
                (d_running_1 * cell_1, d_running_1 * running)
            };
            d_grid[i][column_1] += d_cell;
            d_running = d_running_1;
        }
        d_sum = d_sum_1;
    }
    (sum * t, 0.0)
}
