pub fn checkpointed_noise_grad(start: f64, pull: f64, steps: usize) -> (f64, f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut replay = ::autodiff_runtime::records::Replay::new();
    let mut replay_1 = ::autodiff_runtime::records::Replay::new();
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut checkpoints = ::autodiff_runtime::records::Checkpoints::every(4);
    let mut x: f64 = start;
    let mut count = 0;
    while count < steps {
        if checkpoints.is_due() {
            checkpoints.push((x, count));
            replay.mark();
            replay_1.mark();
        }
        let noise = draw();
        replay.push(noise);
        let x_1 = if noise > 0.0 {
            let t = draw();
            replay_1.push(t);
            let x_1 = (x + noise * t).tanh();
            x_1
        } else {
            x
        };
        let x_1 = x_1 - pull * x_1 * x_1;
        let count_1 = count + 1;
        assert!(x_1.abs() < 1e3, "it runs away");
        x = x_1;
        count = count_1;
    }
    let mut d_x: f64 = 1.0;
    let mut d_pull: f64 = 0.0;
    for _ in 0..checkpoints.segments() {
        let steps_1 = checkpoints.steps();
        let (x, count) = checkpoints.pop();
        replay.rewind();
        replay_1.rewind();
        let mut x_1: f64 = x;
        let mut count_1 = count;
        for _ in 0..steps_1 {
            let noise = replay.again();
            let (x, branch) = if noise > 0.0 {
                let x = (x_1 + noise * replay_1.again()).tanh();
                (x, Branch::Then(x))
            } else {
                (x_1, Branch::Else)
            };
            let x_2 = x - pull * x * x;
            let count = count_1 + 1;
            assert!(x_2.abs() < 1e3, "it runs away");
            records.push((x, branch));
            x_1 = x_2;
            count_1 = count;
        }
        let mut d_x_1: f64 = d_x;
        let mut d_pull_1: f64 = 0.0;
        for _ in (0..steps_1).rev() {
            let (x, branch) = records.pop();
            let t = d_x_1 * (pull * x);
            let d_x_2 = d_x_1 - t - t;
            let d_x_3 = match branch {
                Branch::Then(x) => d_x_2 * (1.0 - x * x),
                Branch::Else => d_x_2,
            };
            (d_x_1, d_pull_1) = (d_x_3, d_pull_1 + -(x * (d_x_1 * x)));
        }
        d_x = d_x_1;
        d_pull += d_pull_1;
    }
    let d_start = d_x;
    (x, d_start, d_pull)
}
