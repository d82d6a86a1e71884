pub fn a1_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = 0 < x.len();
    let (prev, position) = if t { (x[0], 0 + 1) } else { (0.0, 0) };
    let (value, branch) = if t {
        let t = x.len().saturating_sub(position);
        let mut prev_1: f64 = prev;
        let mut s: f64 = prev * k;
        for i in 0..t {
            let v = x[position + i];
            records.push(prev_1);
            (prev_1, s) = (v * k, s + v * prev_1);
        }
        (s, Branch::Then(t))
    } else {
        (k, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (d_k, d_prev) = match branch {
        Branch::Then(t) => {
            let mut d_prev: f64 = 0.0;
            let mut d_k: f64 = 0.0;
            for i in (0..t).rev() {
                let prev = records.pop();
                let t = position + i;
                let v_1 = x[t];
                let d_v = d_prev * k + prev;
                d_x[t] += d_v;
                (d_prev, d_k) = (v_1, d_k + d_prev * v_1);
            }
            (d_k + prev, d_prev + k)
        }
        Branch::Else => (1.0, 0.0),
    };
    if t {
        d_x[0] += d_prev;
    }
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
        let (t_1, position_1) = if t {
            let t = position * 2;
            (&x[t..t + 2], position + 1)
        } else {
            (&[][..], position)
        };
        let t_2 = ::autodiff_runtime::records::copy(t_1);
        let t_3 = if t {
            let s_1 = s + t_1[0] * t_1[1] * s;
            s_1
        } else {
            s
        };
        let trips_1 = trips + 1usize;
        records.push((s, position, t_2));
        s = t_3;
        position = position_1;
        trips = trips_1;
        if !t {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_s: f64 = 1.0;
    for _ in (0..trips).rev() {
        let (s, position, t) = records.pop();
        let t_1 = position < x.len() / 2;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        let d_s_1 = if t_1 {
            let t_1 = t[0];
            let t = t[1];
            let t_2 = d_s * s;
            d_place[1] += t_2 * t_1;
            d_place[0] += t_2 * t;
            d_s + d_s * (t_1 * t)
        } else {
            d_s
        };
        if t_1 {
            let t = position * 2;
            let t_1 = t + 2;
            ::autodiff_runtime::shadow::accumulate(&mut d_x[t..t_1], &d_place);
        }
        d_s = d_s_1;
    }
    let d_k = d_s;
    (s, d_k)
}
