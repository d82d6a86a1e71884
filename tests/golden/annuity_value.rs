pub fn annuity_value_grad(
    payment: f64,
    growth: f64,
    discount: f64,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let (finite, branch) = if 10 == 0 {
        (-0.0, Branch::Then)
    } else {
        let mut sum: f64 = -0.0;
        let mut position = 0;
        let mut taken = 0;
        let mut has_upcoming = true;
        let mut upcoming: f64 = payment;
        let mut t = false;
        let mut trips = 0usize;
        loop {
            let (t_1, t_2, t_3, t_4, t_5, t_6) = if has_upcoming {
                let t_1 = position + 1;
                let t_2 = position as i32 + 1;
                let t_3 = taken + 1;
                (
                    !(t_3 >= 10),
                    sum + upcoming / (1.0_f64 + discount).powi(t_2),
                    t_1,
                    t_3,
                    true,
                    upcoming * (1.0 + growth),
                )
            } else {
                (false, sum, position, taken, has_upcoming, upcoming)
            };
            let trips_1 = trips + 1usize;
            records_1.push(upcoming);
            (sum, position, taken, has_upcoming, upcoming, t, trips) = (
                t_2,
                t_3,
                t_4,
                t_5,
                t_6,
                !has_upcoming,
                trips_1,
            );
            if !t_1 {
                break;
            }
        }
        (sum, Branch::Else(t, trips))
    };
    let mut sum: f64 = -0.0;
    let mut has_upcoming = true;
    let mut upcoming: f64 = 1.0;
    let mut trips = 0usize;
    loop {
        let (t, t_1, t_2) = if has_upcoming {
            let next = upcoming / (1.0 + discount);
            let t = next > 0.5;
            let t_1 = if t { next } else { 0.0 };
            (sum + upcoming * upcoming, t, t_1)
        } else {
            (sum, has_upcoming, upcoming)
        };
        let trips_1 = trips + 1usize;
        records.push(upcoming);
        let go_on = has_upcoming;
        sum = t;
        has_upcoming = t_1;
        upcoming = t_2;
        trips = trips_1;
        if !go_on {
            break;
        }
    }
    let mut d_upcoming: f64 = 0.0;
    let mut d_discount: f64 = 0.0;
    for k in (0..trips).rev() {
        let upcoming = records.pop();
        let (d_discount_1, d_upcoming_1) = if !(k + 1 == trips) {
            let t = 1.0 + discount;
            let next_1 = upcoming / t;
            let t_1 = upcoming + upcoming;
            if next_1 > 0.5 {
                let d_next = d_upcoming;
                let t = d_next / t;
                (-(t * next_1), t_1 + t)
            } else {
                (-0.0, t_1)
            }
        } else {
            (-0.0, d_upcoming)
        };
        d_upcoming = d_upcoming_1;
        d_discount += d_discount_1;
    }
    let (d_payment, d_growth, d_discount_1) = match branch {
        Branch::Then => (0.0, 0.0, d_discount),
        Branch::Else(t, trips) => {
            let mut d_upcoming: f64 = 0.0;
            let mut d_growth: f64 = 0.0;
            let mut d_discount_1: f64 = d_discount;
            for k in (0..trips).rev() {
                let upcoming = records_1.pop();
                let t_1 = k + 1;
                let position = ::autodiff_runtime::index::nth(0, k);
                let (d_growth_1, d_discount, d_upcoming_1) = if !(t_1 == trips && t) {
                    let t = 1.0 + discount;
                    let t_1 = position as i32 + 1;
                    let recip_powi = 1.0 / t.powi(t_1);
                    (
                        d_upcoming * upcoming,
                        -(upcoming * recip_powi * recip_powi
                            * ::autodiff_runtime::partials::powi_base(t, t_1)),
                        1.0 * recip_powi + d_upcoming * (1.0 + growth),
                    )
                } else {
                    (-0.0, -0.0, d_upcoming)
                };
                d_upcoming = d_upcoming_1;
                d_growth += d_growth_1;
                d_discount_1 += d_discount;
            }
            (d_upcoming, d_growth, d_discount_1)
        }
    };
    (finite + sum, d_payment, d_growth, d_discount_1)
}
