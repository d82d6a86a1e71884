pub fn call_counter_grad(x: f64, noisy: bool) -> (f64, f64) {
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let first = next_random(1000) + 1.0;
    let y = x * x * first;
    let (value, branch) = if noisy {
        let second = next_random(1000);
        let t = next_random(1000);
        let t_1 = x * t;
        (y * second + t_1.sin(), Branch::Then(second, t, t_1))
    } else {
        (y * first, Branch::Else)
    };
    let (d_x, d_y) = match branch {
        Branch::Then(second, t, t_1) => (t_1.cos() * t, second),
        Branch::Else => (-0.0, first),
    };
    let t = d_y * first * x;
    let d_x = d_x + t + t;
    (value, d_x)
}
