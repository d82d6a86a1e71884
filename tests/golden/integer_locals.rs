pub fn integer_locals_grad(distance: f64, depth: f64, stiff: i32) -> (f64, f64, f64) {
    let attractive = 6;
    let repulsive = 2 * attractive;
    let half = 0.5;
    let repulsive_1 = if stiff > 0 {
        let repulsive_1 = repulsive + stiff;
        repulsive_1
    } else {
        repulsive
    };
    let difference = repulsive_1 - attractive;
    let ratio = repulsive_1 as f64 / attractive as f64;
    let prefactor = repulsive_1 as f64 / difference as f64
        * ratio.powf(6.0 / difference as f64);
    let inverse = distance.recip();
    let t = depth * prefactor;
    let t_1 = inverse.powi(repulsive_1) - inverse.powi(attractive);
    let energy = t * t_1;
    let k = 2;
    let t_2 = k as f64;
    let d_inverse = t * ::autodiff_runtime::partials::powi_base(inverse, repulsive_1)
        - t * (6.0 * inverse.powi(5));
    let d_depth = t_1 * prefactor;
    let d_distance = distance * t_2 - d_inverse * (inverse * inverse);
    (energy + half * distance.powi(k) * t_2, d_distance, d_depth)
}
