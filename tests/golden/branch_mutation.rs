pub fn branch_mutation_grad(
    distance: f64,
    minutes: f64,
    demand: f64,
    night: bool,
) -> (f64, f64, f64, f64) {
    enum Branch1<A> {
        Then,
        Else(A),
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    let price = 3.9 + 1.7 * distance;
    let waiting = 0.5 * minutes;
    let (price_1, waiting_1, branch) = if demand > 1.0 {
        let price = price * demand;
        let waiting = waiting / demand;
        (price, waiting, Branch2::Then(waiting))
    } else {
        (price, waiting, Branch2::Else)
    };
    let (price_2, waiting, branch_1) = if night {
        let price = price_1 + (2.5 + 0.1 * price_1);
        (price, waiting_1, Branch1::Then)
    } else {
        let t = distance > 20.0;
        let (price, waiting) = if t {
            let discount = (distance - 20.0) * 0.2;
            let price = price_1 - discount;
            let waiting = 0.0;
            (price, waiting)
        } else {
            (price_1, waiting_1)
        };
        (price, waiting, Branch1::Else(t))
    };
    let price_1 = price_2 + waiting;
    let t = price_1 < 7.0;
    let price_2 = if t {
        let price = 7.0;
        price
    } else {
        price_1
    };
    let (d_price, d_waiting) = if t { (0.0, 0.0) } else { (1.0, 1.0) };
    let (d_distance, d_price_1, d_waiting_1) = match branch_1 {
        Branch1::Then => (-0.0, d_price + d_price * 0.1, d_waiting),
        Branch1::Else(t) => {
            if t { (-(d_price * 0.2), d_price, 0.0) } else { (-0.0, d_price, d_waiting) }
        }
    };
    let (d_demand, d_price, d_waiting) = match branch {
        Branch2::Then(waiting) => {
            let t = d_waiting_1 / demand;
            (d_price_1 * price - t * waiting, d_price_1 * demand, t)
        }
        Branch2::Else => (0.0, d_price_1, d_waiting_1),
    };
    let d_minutes = d_waiting * 0.5;
    let d_distance = d_distance + d_price * 1.7;
    (price_2, d_distance, d_minutes, d_demand)
}
