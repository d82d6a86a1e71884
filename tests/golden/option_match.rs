pub fn option_match_grad(
    first: f64,
    second: f64,
    lead: f64,
    count: i32,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B> {
        Arm0,
        Arm1(A, B),
        Arm2,
    }
    let has_parallel = count > 1;
    let parallel = if has_parallel { second * 2.0 } else { 0.0 };
    let (resistance, branch) = match has_parallel {
        true if parallel > 1e6 => (first, Branch::Arm0),
        true => {
            let t = first + parallel;
            let t_1 = first * parallel / t;
            (t_1, Branch::Arm1(t, t_1))
        }
        false => (first, Branch::Arm2),
    };
    let (d_first, d_parallel) = match branch {
        Branch::Arm0 => (1.0, 0.0),
        Branch::Arm1(t, t_1) => {
            let t = 1.0 / t;
            let t_1 = t_1 * t;
            (parallel * t - t_1, first * t - t_1)
        }
        Branch::Arm2 => (1.0, 0.0),
    };
    let d_second = if has_parallel { d_parallel * 2.0 } else { 0.0 };
    (resistance + lead, d_first, d_second, 1.0)
}
