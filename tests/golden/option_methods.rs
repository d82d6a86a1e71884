pub fn option_methods_grad(x: &[f64], d_x: &mut [f64], rate: f64) -> (f64, f64) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let has_pending = rate > 0.5;
    let pending = x[0];
    let t = 2.0 * rate;
    let taken = if has_pending { pending } else { t };
    let t = rate > 0.6;
    let t_1 = x[1];
    let (t_2, v) = if t { (t, rate) } else { (true, t_1) };
    let kept = if t_2 { v * v } else { 0.0 };
    let t_1 = 2 < x.len();
    let (t_3, t_4) = if t_1 { (x[2] < 0.0, x[2]) } else { (false, 0.0) };
    let (has_other, other, branch) = if t_3 {
        (t_3, t_4, Branch2::Then)
    } else {
        let t = x.len() > 0;
        let t_1 = if t { x[0] } else { 0.0 };
        (t, t_1, Branch2::Else(t))
    };
    let t_3 = rate < 1.0;
    let (b, branch_1) = if t_3 {
        let t = x[0];
        (rate * t, Branch1::Then(t))
    } else {
        (0.0, Branch1::Else)
    };
    let t_3 = has_other && t_3;
    let both = if t_3 { other * b } else { rate.sin() };
    let t_4 = rate > 0.0;
    let t_5 = x[0];
    let nested = if t_4 { rate } else { t_5 };
    let large = if has_other { other > 0.2 } else { false };
    let t_5 = large && !false;
    let t_6 = if t_5 { both * nested } else { both };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (d_both, d_nested) = if t_5 { (nested, both) } else { (1.0, 0.0) };
    let (d_rate, t_4) = if t_4 { (d_nested, 0.0) } else { (0.0, d_nested) };
    d_x[0] += t_4;
    let (d_rate_1, d_other, d_b) = if t_3 {
        (d_rate, d_both * b, d_both * other)
    } else {
        (d_rate + d_both * rate.cos(), 0.0, 0.0)
    };
    let d_rate = match branch_1 {
        Branch1::Then(t) => {
            d_x[0] += d_b * rate;
            d_rate_1 + d_b * t
        }
        Branch1::Else => d_rate_1,
    };
    let t_3 = match branch {
        Branch2::Then => d_other,
        Branch2::Else(t) => {
            if t {
                d_x[0] += d_other;
            }
            0.0
        }
    };
    if t_1 {
        d_x[2] += t_3;
    }
    let d_kept = taken;
    let d_v = if t_2 {
        let t = d_kept * v;
        t + t
    } else {
        0.0
    };
    let (d_rate_1, t) = if t { (d_rate + d_v, 0.0) } else { (d_rate, d_v) };
    d_x[1] += t;
    let d_taken = kept;
    let (d_rate, d_pending) = if has_pending {
        (d_rate_1, d_taken)
    } else {
        (d_rate_1 + d_taken * 2.0, 0.0)
    };
    d_x[0] += d_pending;
    (taken * kept + t_6, d_rate)
}
