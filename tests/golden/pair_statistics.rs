pub fn pair_statistics_grad(points: &[(f64, f64)], d_points: &mut [(f64, f64)]) -> f64 {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_points, points, "points");
    let mut xs: Vec<f64> = ::autodiff_runtime::Vec::new();
    let mut ys: Vec<f64> = ::autodiff_runtime::Vec::new();
    let t = points.len();
    for i in 0..t {
        let x = points[i].0;
        let y = points[i].1;
        xs.push(x * x);
        ys.push(x * y);
    }
    let t_1 = xs.len();
    let t_2 = t_1 > 0;
    let (last, branch) = if t_2 {
        let t = t_1 - 1;
        (xs[t], Branch2::Then(t))
    } else {
        (0.0, Branch2::Else)
    };
    if !t_2 {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let mut has_exit = false;
    let mut exit: f64 = 0.0;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..ys.len().saturating_sub(1) {
        has_exit = true;
        exit = ys[i + 1];
        returns = true;
        trips += 1usize;
        break;
    }
    let t_1 = if returns { has_exit } else { false };
    let second = if t_1 { exit } else { 1.0 };
    let t_2 = ys.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    let mut product: f64 = 1.0;
    for i in 0..t_2 {
        let t = ys[i];
        records.push(product);
        product *= t;
    }
    let value = last * second + product;
    let mut exit = false;
    let mut returns = false;
    for i in 0..ys.len() {
        let y = ys[i];
        let t = y > 0.0;
        if t {
            exit = false;
            returns = !t;
        } else {
            exit = false;
            returns = !t;
            break;
        }
    }
    let t_3 = if returns { exit } else { true };
    let value_1 = if t_3 {
        let mut sum: f64 = -0.0;
        for i in (0..xs.len()).rev() {
            let x = xs[i];
            sum += x.sqrt();
        }
        let value_1 = value + sum;
        value_1
    } else {
        value
    };
    let mut exit = false;
    let mut returns = false;
    for i in 0..xs.len() {
        let x = xs[i];
        let t = x > 3.0;
        if t {
            exit = true;
            returns = t;
            break;
        } else {
            exit = false;
            returns = t;
        }
    }
    let t_4 = if returns { exit } else { false };
    let (value, branch_1) = if t_4 {
        let t = 0.5 * last;
        let value = value_1 * t;
        (value, Branch1::Then(t))
    } else {
        (value_1, Branch1::Else)
    };
    ::autodiff_runtime::shadow::clear(d_points, points);
    let (d_last, d_value) = match branch_1 {
        Branch1::Then(t) => (value_1 * 0.5, t),
        Branch1::Else => (-0.0, 1.0),
    };
    let mut d_xs = ::autodiff_runtime::shadow::zero_like(&xs);
    let d_value_1 = if t_3 {
        let t = xs.len();
        let d_sum = d_value;
        let d_xs = &mut d_xs[..t];
        for i in 0..t {
            let d_x = d_sum * (0.5 / xs[i].sqrt());
            d_xs[i] += d_x;
        }
        d_value
    } else {
        d_value
    };
    let mut d_ys = ::autodiff_runtime::shadow::zero_like(&ys);
    let mut d_product: f64 = d_value_1;
    for i in (0..t_2).rev() {
        let product = records.pop();
        let t = ys[i];
        d_ys[i] += d_product * product;
        d_product *= t;
    }
    let d_last = d_last + d_value_1 * second;
    let d_second = d_value_1 * last;
    let d_exit = if t_1 { d_second } else { 0.0 };
    let mut d_exit_1: f64 = d_exit;
    for i in (0..trips).rev() {
        d_ys[::autodiff_runtime::index::nth(0, i) + 1] += d_exit_1;
        d_exit_1 = -0.0;
    }
    match branch {
        Branch2::Then(t) => {
            d_xs[t] += d_last;
        }
        Branch2::Else => {}
    }
    for i in (0..t).rev() {
        let y_1 = points[i].1;
        let x_1 = points[i].0;
        let (_, t_1) = match d_ys.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let (_, t_2) = match d_xs.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let d_y = t_1 * x_1;
        let t = t_2 * x_1;
        let d_x = t_1 * y_1 + t + t;
        d_points[i].1 += d_y;
        d_points[i].0 += d_x;
    }
    value
}
