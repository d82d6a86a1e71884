pub fn dead_branches_grad(
    a: f64,
    b: f64,
    c: f64,
    parameters: usize,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C, D> {
        Arm0(A),
        Arm1(B, C),
        Arm2(D),
    }
    if parameters == 0 {
        panic!("a solid needs at least one parameter");
    }
    let (volume, branch) = match parameters {
        1 => {
            let t = 4.0 / 3.0 * std::f64::consts::PI;
            (t * a.powi(3), Branch::Arm0(t))
        }
        2 => {
            let t = std::f64::consts::PI * a;
            let t_1 = t * a;
            (t_1 * b, Branch::Arm1(t, t_1))
        }
        3 => {
            let t = a * b;
            (t * c, Branch::Arm2(t))
        }
        4 => {
            todo!();
        }
        5 => {
            unimplemented!(
                "a solid of {parameters} parameters", parameters = parameters
            );
        }
        _ => {
            unreachable!("{n} parameters", n = parameters);
        }
    };
    if volume < 0.0 {
        panic!("negative volume: {volume}", volume = volume);
    }
    let (d_a, d_b, d_c) = match branch {
        Branch::Arm0(t) => (t * (3.0 * a.powi(2)), 0.0, 0.0),
        Branch::Arm1(t, t_1) => {
            let t = b * t;
            (t + t, t_1, 0.0)
        }
        Branch::Arm2(t) => (c * b, c * a, t),
    };
    (volume, d_a, d_b, d_c)
}
