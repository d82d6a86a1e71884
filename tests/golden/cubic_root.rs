pub fn cubic_root_grad(p: f64, q: f64) -> (f64, f64, f64) {
    enum Branch<A, B, C, D, E, F, G, H, I> {
        Then(A, B, C),
        Else(D, E, F, G, H, I),
    }
    let third = p / 3.0;
    let half = q / 2.0;
    let discriminant = half.powi(2) + third.powi(3);
    let (value, branch) = if discriminant >= 0.0 {
        let root = discriminant.sqrt();
        let cbrt_1 = (-half + root).cbrt();
        let cbrt_2 = (-half - root).cbrt();
        (cbrt_1 + cbrt_2, Branch::Then(root, cbrt_1, cbrt_2))
    } else {
        let radius = (-third).sqrt();
        let powi_1 = radius.powi(3);
        let t = -half / powi_1;
        let angle = t.acos();
        let t_1 = 2.0 * radius;
        let t_2 = angle / 3.0;
        let cos_1 = t_2.cos();
        (t_1 * cos_1, Branch::Else(radius, powi_1, t, t_1, t_2, cos_1))
    };
    let (d_third, d_half) = match branch {
        Branch::Then(root, cbrt_1, cbrt_2) => {
            let t = 1.0 / (3.0 * (cbrt_2 * cbrt_2));
            let t_1 = 1.0 / (3.0 * (cbrt_1 * cbrt_1));
            let d_root = t_1 - t;
            let recip_root = 1.0 / root;
            let d_discriminant = d_root * (0.5 * recip_root);
            (
                d_discriminant * (3.0 * third.powi(2)),
                -t - t_1 + d_root * recip_root * half,
            )
        }
        Branch::Else(radius, powi_1, t, t_1, t_2, cos_1) => {
            let t_1 = t_1 * t_2.sin() / 3.0 / (1.0_f64 - t * t).sqrt() / powi_1;
            let d_radius = cos_1 * 2.0 - t_1 * t * (3.0 * radius.powi(2));
            (-(d_radius * (0.5 / radius)), -t_1)
        }
    };
    let d_q = d_half / 2.0;
    let d_p = d_third / 3.0;
    (value, d_p, d_q)
}
