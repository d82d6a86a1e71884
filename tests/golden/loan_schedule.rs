pub fn loan_schedule_grad(
    principal: f64,
    rate: f64,
    payment: f64,
) -> (f64, f64, f64, f64) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut interests = ::autodiff_runtime::Vec::new();
    let mut balance: f64 = principal;
    let mut trips = 0usize;
    while { if balance > payment { interests.len() < 40 } else { false } } {
        let interest = balance * rate;
        interests.push(interest);
        let trips_1 = trips + 1usize;
        records.push(balance);
        balance = balance + interest - payment;
        trips = trips_1;
    }
    interests.push(balance * rate);
    let t = interests.len();
    let mut total: f64 = 0.0;
    for month in 0..t {
        let interest = interests[month];
        total += interest / (1.0_f64 + 0.5 * rate).powi(month as i32);
    }
    let mut d_interests = ::autodiff_runtime::shadow::zero_like(&interests);
    let mut d_rate: f64 = 0.0;
    for month in 0..t {
        let t = 1.0 + 0.5 * rate;
        let t_1 = month as i32;
        let interest_1 = interests[month];
        let recip_powi = 1.0 / t.powi(t_1);
        let d_interest = 1.0 * recip_powi;
        d_interests[month] += d_interest;
        d_rate
            += -(interest_1 * recip_powi * recip_powi
                * ::autodiff_runtime::partials::powi_base(t, t_1) * 0.5);
    }
    let (_, t_1) = match d_interests.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    let mut d_balance: f64 = t_1 * rate;
    let mut d_rate_1: f64 = d_rate + t_1 * balance;
    let mut d_payment: f64 = 0.0;
    for _ in (0..trips).rev() {
        let balance = records.pop();
        let (_, d_interest) = match d_interests.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let d_interest = d_balance + d_interest;
        (d_balance, d_rate_1, d_payment) = (
            d_balance + d_interest * rate,
            d_rate_1 + d_interest * balance,
            d_payment + -d_balance,
        );
    }
    let d_principal = d_balance;
    (total, d_principal, d_rate_1, d_payment)
}
