pub fn exponential_moving_average_grad(
    prices: &[f64],
    d_prices: &mut [f64],
    alpha: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_prices, prices, "prices");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = prices.len() == 0;
    let value = if t {
        0.0
    } else {
        let ema = prices[0];
        let t = &prices[1..];
        let mut ema_1: f64 = ema;
        for i in 0..t.len() {
            let price = t[i];
            records.push(ema_1);
            ema_1 = alpha * price + (1.0 - alpha) * ema_1;
        }
        ema_1
    };
    ::autodiff_runtime::shadow::clear(d_prices, prices);
    let d_alpha = if t {
        0.0
    } else {
        let t = &prices[1..];
        let mut d_ema: f64 = 1.0;
        let mut d_alpha: f64 = 0.0;
        for i in (0..t.len()).rev() {
            let ema = records.pop();
            let price_1 = t[i];
            let d_price = d_ema * alpha;
            d_prices[1 + i] += d_price;
            (d_ema, d_alpha) = (
                d_ema * (1.0 - alpha),
                d_alpha + (d_ema * price_1 - d_ema * ema),
            );
        }
        d_prices[0] += d_ema;
        d_alpha
    };
    (value, d_alpha)
}
