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
        let t = 2usize.min(2usize);
        let mut sum: f64 = -0.0;
        for i_1 in 0..t {
            let a = users[u][i_1];
            let b = items[i][i_1];
            sum += a * b;
        }
        let t_1 = rating - sum;
        let t_2 = 2.0 * t_1;
        if 0 < t {
            let users_1 = &users[u][..t];
            let items_1 = &items[i][..t];
            for i_1 in 0..t {
                let b_1 = items_1[i_1];
                let a_1 = users_1[i_1];
                d_items[i][i_1] -= t_2 * a_1;
                d_users[u][i_1] -= t_2 * b_1;
            }
        }
        error += t_1.powi(2);
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
