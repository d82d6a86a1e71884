pub fn deferred_initialisation_grad(
    height: f64,
    friction: f64,
    roughness: f64,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C, D, E, F, G, H, I, J> {
        Then(A, B, C, D, E, F, G),
        Else(H, I, J),
    }
    let reference = 60.0_f64;
    let (speed, exponent, branch) = if height > reference {
        let exponent = 0.143 + 0.01 * roughness;
        let t = friction / 0.41;
        let t_1 = reference / roughness;
        let ln_1 = t_1.ln();
        let base = t * ln_1;
        let t_2 = height / reference;
        let powf_1 = t_2.powf(exponent);
        let speed = base * powf_1;
        (speed, exponent, Branch::Then(exponent, t, t_1, ln_1, base, t_2, powf_1))
    } else {
        let t = friction / 0.41;
        let t_1 = height / roughness;
        let ln_1 = t_1.ln();
        let speed = t * ln_1;
        let exponent = 0.0;
        (speed, exponent, Branch::Else(t, t_1, ln_1))
    };
    let t = 1.0 - exponent;
    let d_speed = t;
    let (d_height, d_friction, d_roughness) = match branch {
        Branch::Then(exponent, t, t_1, ln_1, base, t_2, powf_1) => {
            let d_base = d_speed * powf_1;
            let d_powf = d_speed * base;
            let d_exponent = d_powf
                * ::autodiff_runtime::partials::powf_exponent(t_2, exponent, powf_1)
                - speed;
            (
                d_powf * ::autodiff_runtime::partials::powf_base(t_2, exponent)
                    / reference,
                d_base * ln_1 / 0.41,
                d_exponent * 0.01 - d_base * t / t_1 / roughness * t_1,
            )
        }
        Branch::Else(t_1, t_2, ln_1) => {
            let t_1 = d_speed * t_1 / t_2 / roughness;
            (t_1, d_speed * ln_1 / 0.41, -(t_1 * t_2))
        }
    };
    (speed * t, d_height, d_friction, d_roughness)
}
fn gauge_rate_grad(age: f64, load: f64) -> (f64, f64, f64) {
    enum Branch<A, B> {
        Then(A),
        Else(B),
    }
    let (value, branch) = if age > 0.75 {
        let settled = 0.35_f64;
        let t = settled > load;
        let t_1 = if t { age } else { (settled - 0.5 * settled).cos() + age * load };
        (t_1, Branch::Then(t))
    } else {
        let tanh_1 = (0.2_f64 * (load + age)).tanh();
        (tanh_1, Branch::Else(tanh_1))
    };
    let (d_age, d_load) = match branch {
        Branch::Then(t) => if t { (1.0, 0.0) } else { (load, age) }
        Branch::Else(tanh_1) => {
            let t = (1.0 - tanh_1 * tanh_1) * 0.2;
            (t, t)
        }
    };
    (value, d_age, d_load)
}
