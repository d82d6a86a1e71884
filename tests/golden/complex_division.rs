pub fn complex_division_vjp(
    numerator: (f64, f64),
    denominator: (f64, f64),
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), (f64, f64)) {
    enum Branch<A, B, C, D, E, F, G, H> {
        Then(A, B, C, D),
        Else(E, F, G, H),
    }
    let a = numerator.0;
    let b = numerator.1;
    let c = denominator.0;
    let d = denominator.1;
    let (value, value_1, branch) = if c.abs() >= d.abs() {
        let r = d / c;
        let den = c + d * r;
        let t = (a + b * r) / den;
        let t_1 = (b - a * r) / den;
        (t, t_1, Branch::Then(r, den, t, t_1))
    } else {
        let r = c / d;
        let den = c * r + d;
        let t = (a * r + b) / den;
        let t_1 = (b * r - a) / den;
        (t, t_1, Branch::Else(r, den, t, t_1))
    };
    let (d_a, d_b, d_c, d_d) = match branch {
        Branch::Then(r, den, t, t_1) => {
            let recip_den = 1.0 / den;
            let t_2 = seed.1 * recip_den;
            let t_3 = seed.0 * recip_den;
            let d_den = -(t_2 * t_1) - t_3 * t;
            let d_r = t_3 * b - t_2 * a + d_den * d;
            let t = d_r / c;
            (t_3 - t_2 * r, t_2 + t_3 * r, d_den - t * r, d_den * r + t)
        }
        Branch::Else(r, den, t, t_1) => {
            let recip_den = 1.0 / den;
            let t_2 = seed.1 * recip_den;
            let t_3 = seed.0 * recip_den;
            let d_den = -(t_2 * t_1) - t_3 * t;
            let d_r = t_2 * b + t_3 * a + d_den * c;
            let t = d_r / d;
            (t_3 * r - t_2, t_2 * r + t_3, d_den * r + t, d_den - t * r)
        }
    };
    let d_numerator_0 = d_a;
    let d_numerator_1 = d_b;
    let d_denominator_0 = d_c;
    let d_denominator_1 = d_d;
    (
        (value, value_1),
        (d_numerator_0, d_numerator_1),
        (d_denominator_0, d_denominator_1),
    )
}
