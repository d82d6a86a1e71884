pub fn smoothstep_grad(
    edge0: f64,
    edge1: f64,
    x: f64,
    smoother: bool,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C, D, E, F, G> {
        Then(A, B, C, D, E),
        Else(F, G),
    }
    let t_1 = edge1 - edge0;
    let t_2 = (x - edge0) / t_1;
    let t = t_2.clamp(0.0, 1.0);
    let (value, branch) = if smoother {
        let t_1 = t * t;
        let t_2 = t_1 * t;
        let t_3 = t * 6.0;
        let t_4 = t_3 - 15.0;
        let t_5 = t * t_4 + 10.0;
        (t_2 * t_5, Branch::Then(t_1, t_2, t_3, t_4, t_5))
    } else {
        let t_1 = t * t;
        let t_2 = 3.0 - 2.0 * t;
        (t_1 * t_2, Branch::Else(t_1, t_2))
    };
    let d_t = match branch {
        Branch::Then(t_1, t_2, t_3, t_4, t_5) => {
            let t_1 = t_5 * t_1;
            t_2 * t_4 + t_2 * t_3 + t_1 + t_1 + t_1
        }
        Branch::Else(t_1, t_2) => {
            let t_2 = t_2 * t;
            t_2 - t_1 * 2.0 + t_2
        }
    };
    let d_x = (if t == t_2 { d_t } else { 0.0 }) / t_1;
    let t_1 = d_x * t_2;
    let d_edge1 = -t_1;
    let d_edge0 = t_1 - d_x;
    (value, d_edge0, d_edge1, d_x)
}
