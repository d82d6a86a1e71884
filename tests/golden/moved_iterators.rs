pub fn a1_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let (value, branch) = if 0 < x.len() {
        let t = x[0];
        let t_1 = 0 + 1;
        let t_2 = x.len().saturating_sub(t_1);
        let mut prev: f64 = t;
        let mut s: f64 = t * k;
        for i in 0..t_2 {
            let v = x[t_1 + i];
            records.push(prev);
            (prev, s) = (v * k, s + v * prev);
        }
        (s, Branch::Then(t, t_1, t_2))
    } else {
        (k, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_k = match branch {
        Branch::Then(t, t_1, t_2) => {
            let mut d_prev: f64 = -0.0;
            let mut d_k: f64 = 0.0;
            for i in (0..t_2).rev() {
                let prev = records.pop();
                let t = t_1 + i;
                let v_1 = x[t];
                let d_v = d_prev * k + prev;
                d_x[t] += d_v;
                (d_prev, d_k) = (v_1, d_k + d_prev * v_1);
            }
            d_x[0] += d_prev + k;
            d_k + t
        }
        Branch::Else => 1.0,
    };
    (value, d_k)
}
pub fn t6_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut s: f64 = k;
    let mut position = 0;
    let mut trips = 0usize;
    loop {
        let t = position < x.len() / 2;
        let (position_1, t_1) = if t {
            let t = position * 2;
            let t = &x[t..t + 2];
            let t_1 = position + 1;
            let s_1 = s + t[0] * t[1] * s;
            (t_1, s_1)
        } else {
            (position, s)
        };
        let trips_1 = trips + 1usize;
        records.push(s);
        s = t_1;
        position = position_1;
        trips = trips_1;
        if !t {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_s: f64 = 1.0;
    for k_1 in (0..trips).rev() {
        let s = records.pop();
        let t = k_1 + 1;
        let position = ::autodiff_runtime::index::nth(0, k_1);
        if !(t == trips) {
            let t = position * 2;
            let t_1 = &x[t..t + 2];
            let t_2 = t_1[0];
            let t_1 = t_1[1];
            let t_3 = d_s * s;
            d_x[t + 1] += t_3 * t_2;
            d_x[t] += t_3 * t_1;
            d_s += d_s * (t_2 * t_1);
        }
    }
    let d_k = d_s;
    (s, d_k)
}
