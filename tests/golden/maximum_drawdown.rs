pub fn maximum_drawdown_grad(prices: &[f64], d_prices: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_prices, prices, "prices");
    let t = prices.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut acc_0: f64 = f64::NEG_INFINITY;
    let mut acc_1: f64 = 0.0f64;
    for i in 0..t {
        let price = prices[i];
        let peak = acc_0.max(price);
        let max_1 = acc_1.max((peak - price) / peak);
        d_prices[i] = acc_0;
        records.push(max_1 == acc_1);
        acc_0 = peak;
        acc_1 = max_1;
    }
    let mut d_acc_0: f64 = 0.0;
    let mut d_acc_1: f64 = 1.0;
    for i in (0..t).rev() {
        let acc_0 = d_prices[i];
        let t = records.pop();
        let price_1 = prices[i];
        let peak_1 = acc_0.max(price_1);
        let recip_peak = 1.0 / peak_1;
        let t_1 = peak_1 == acc_0;
        let t_2 = (if t { 0.0 } else { d_acc_1 }) * recip_peak;
        let d_peak = d_acc_0 - t_2 * ((peak_1 - price_1) * recip_peak) + t_2;
        let d_price = if t_1 { -t_2 } else { d_peak - t_2 };
        d_prices[i] = d_price;
        d_acc_0 = if t_1 { d_peak } else { 0.0 };
        d_acc_1 = if t { d_acc_1 } else { 0.0 };
    }
    acc_1
}
