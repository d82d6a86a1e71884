pub fn reassigned_reads_grad(x: f64, y: f64) -> (f64, f64, f64) {
    enum Branch<A, B> {
        Then(A, B),
        Else,
    }
    let sin_y = y.sin();
    let t = sin_y * x;
    let a = t * y;
    let t_1 = x * y;
    let b = t_1 - a;
    let a = a + b * x;
    let t_2 = 2.0 + a.cos();
    let b_1 = b / t_2;
    let (a_1, b_2, branch) = if b_1 > x {
        let a_1 = a * a;
        let b = b_1 - a_1 * x;
        let a_2 = a_1 * b;
        (a_2, b, Branch::Then(a_1, b))
    } else {
        let a_1 = b_1 * a;
        let b = a - b_1;
        (a_1, b, Branch::Else)
    };
    let a_1 = -a_1;
    let d_a = b_2;
    let d_b = a_1;
    let (d_x, d_a_1, d_b_1) = match branch {
        Branch::Then(a_1, b) => {
            let d_b = d_b - d_a * a_1;
            let d_a = -(d_a * b) - d_b * x;
            let t = d_a * a;
            (-(d_b * a_1), 1.0 + t + t, d_b)
        }
        Branch::Else => (-0.0, 1.0 + d_b - d_a * b_1, -d_b - d_a * a),
    };
    let t_2 = d_b_1 / t_2;
    let d_a = d_a_1 + t_2 * b_1 * a.sin();
    let d_b = t_2 + d_a * x;
    let d_a_1 = d_a - d_b;
    let d_x = d_x + d_a * b + d_b * y + d_a_1 * y * sin_y;
    let d_y = d_b * x + d_a_1 * t + d_a_1 * t_1 * y.cos();
    (a_1 * b_2 + a, d_x, d_y)
}
