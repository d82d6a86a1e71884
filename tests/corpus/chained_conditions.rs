//! Conditions in which `let` stands beside others, with arms for what is left and without, in loops as well.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn discounted(price: f64, rebate: Option<i32>, coupon: Option<i32>) -> f64 {
    if let Some(rebate) = rebate
        && let Some(coupon) = coupon
    {
        price * price / f64::from(rebate + coupon)
    } else {
        price.sin()
    }
}

/// The work along a path: uphill steps by their ends, flat ones by a table, others from what is left on a stack.
#[differentiate(reverse)]
pub fn path_work(heights: &[f64], limit: f64) -> f64 {
    let (mut work, mut turns) = (0.0, 0);
    for step in heights.windows(2) {
        if step[0] > limit
            && let Some(last) = heights.last()
            && *last > step[1]
        {
            work += step[0] * last;
            continue;
        } else if let [low, high] = step
            && low < high
        {
            work += low * high;
        } else {
            work -= step[1].sin();
        }
        if turns > 2
            && let Some(first) = heights.first()
        {
            work *= first;
        }
        turns += 1;
    }
    let mut left = heights.to_vec();
    while left.len() > 1
        && let Some(top) = left.pop()
    {
        work += top * top;
    }
    work
}

pub fn check() {
    for (rebate, coupon) in [(None, None), (Some(1), None), (None, Some(2)), (Some(1), Some(2))] {
        check_gradient(
            |[price]| discounted(price, rebate, coupon),
            |[price]| discounted_grad(price, rebate, coupon),
            &[[1.3]],
        );
    }
    check_flat(
        |v| path_work(&v[1..], v[0]),
        |v, d| {
            let (value, d_limit) = path_work_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_limit;
            value
        },
        &[&[0.4, 0.3, 1.2, -0.7, 0.8, 0.9, 0.5], &[0.4, 0.7, 0.1, 0.2, -0.3, 0.25], &[0.4]],
    );
}
