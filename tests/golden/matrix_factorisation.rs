pub fn matrix_factorisation_grad(
    users: &[[f64; 2]],
    d_users: &mut [[f64; 2]],
    items: &[[f64; 2]],
    d_items: &mut [[f64; 2]],
    ratings: &[(usize, usize, f64)],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_users, users, "users");
    ::autodiff_runtime::shadow::clear(d_users, users);
    ::autodiff_runtime::shadow::check(d_items, items, "items");
    ::autodiff_runtime::shadow::clear(d_items, items);
    let mut error: f64 = 0.0;
    for i_1 in 0..ratings.len() {
        let u = ratings[i_1].0;
        let i = ratings[i_1].1;
        let rating = ratings[i_1].2;
        let mut sum: f64 = -0.0;
        for i_1 in 0..2 {
            let a = users[u][i_1];
            let b = items[i][i_1];
            sum += a * b;
        }
        let t = rating - sum;
        let t_1 = 2.0 * t;
        for i_1 in 0..2 {
            let b_1 = items[i][i_1];
            let a_1 = users[u][i_1];
            d_items[i][i_1] -= t_1 * a_1;
            d_users[u][i_1] -= t_1 * b_1;
        }
        error += t.powi(2);
    }
    let mut sum: f64 = -0.0;
    for i_1 in 0..users.len() {
        let mut sum_1: f64 = sum;
        for i_2 in 0..2usize {
            let x = users[i_1][i_2];
            let d_x = 0.1 * x;
            d_users[i_1][i_2] += d_x;
            sum_1 += x * x;
        }
        sum = sum_1;
    }
    let mut sum_1: f64 = sum;
    for i_1 in 0..items.len() {
        let mut sum: f64 = sum_1;
        for i_2 in 0..2usize {
            let x = items[i_1][i_2];
            let d_x = 0.1 * x;
            d_items[i_1][i_2] += d_x;
            sum += x * x;
        }
        sum_1 = sum;
    }
    error + 0.05 * sum_1
}
