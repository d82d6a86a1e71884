pub fn bond_price_grad(
    face: f64,
    coupon_rate: f64,
    ytm: f64,
    years: u32,
) -> (f64, f64, f64, f64) {
    let coupon = face * coupon_rate;
    let mut price: f64 = 0.0;
    let mut d_ytm: f64 = 0.0;
    let mut d_coupon: f64 = 0.0;
    for t in 1..=years {
        let t_1 = 1.0 + ytm;
        let t_2 = t as i32;
        let powi_1 = t_1.powi(t_2);
        let t_3 = coupon / powi_1;
        let recip_powi = 1.0 / powi_1;
        price += t_3;
        d_ytm += -(t_3 * recip_powi * ::autodiff_runtime::partials::powi_base(t_1, t_2));
        d_coupon += 1.0 * recip_powi;
    }
    let t_1 = 1.0 + ytm;
    let t_2 = years as i32;
    let powi_1 = t_1.powi(t_2);
    let t_3 = face / powi_1;
    let recip_powi = 1.0 / powi_1;
    let d_ytm = d_ytm
        - t_3 * recip_powi * ::autodiff_runtime::partials::powi_base(t_1, t_2);
    let d_face = recip_powi + d_coupon * coupon_rate;
    let d_coupon_rate = d_coupon * face;
    (price + t_3, d_face, d_coupon_rate, d_ytm)
}
