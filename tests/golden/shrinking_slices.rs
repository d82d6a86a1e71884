pub fn d2_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut cur = x;
    let mut s: f64 = k;
    let mut trips = 0usize;
    loop {
        let t = cur.len() >= 1;
        let (t_1, t_2) = if t {
            let first = cur[0];
            let rest = &cur[1..cur.len()];
            let s_1 = s * 0.5 + first * s;
            (rest, s_1)
        } else {
            (cur, s)
        };
        let trips_1 = trips + 1usize;
        records.push((::autodiff_runtime::records::copy(cur), s));
        cur = t_1;
        s = t_2;
        trips = trips_1;
        if !t {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_cur = ::autodiff_runtime::shadow::zero_like(cur);
    let mut d_cur_1 = d_cur;
    let mut d_s: f64 = 1.0;
    for k_1 in (0..trips).rev() {
        let (cur, s) = records.pop();
        let t = k_1 + 1;
        let mut d_cur = ::autodiff_runtime::shadow::zero_like(&cur);
        if !(t == trips) {
            let t = cur.len();
            let first_1 = cur[0];
            ::autodiff_runtime::shadow::accumulate(&mut d_cur[1..t], &d_cur_1);
            let d_first = d_s * s;
            d_cur[0] += d_first;
            d_cur_1 = d_cur.clone();
            d_s = d_s * first_1 + d_s * 0.5;
        } else {
            ::autodiff_runtime::shadow::accumulate(&mut d_cur, &d_cur_1);
            d_cur_1 = d_cur.clone();
        }
    }
    ::autodiff_runtime::shadow::accumulate(&mut *d_x, &d_cur_1);
    let d_k = d_s;
    (s, d_k)
}
pub fn d3_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut cur = x;
    let mut s: f64 = k;
    let mut trips = 0usize;
    while cur.len() > 1 {
        let t = cur[0];
        let cur_1 = &cur[1..];
        let trips_1 = trips + 1usize;
        records.push((::autodiff_runtime::records::copy(cur), s));
        cur = cur_1;
        s += t * s;
        trips = trips_1;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_cur = ::autodiff_runtime::shadow::zero_like(cur);
    let mut d_cur_1 = d_cur;
    let mut d_s: f64 = 1.0;
    for _ in (0..trips).rev() {
        let (cur, s) = records.pop();
        let t = cur[0];
        let mut d_cur = ::autodiff_runtime::shadow::zero_like(&cur);
        ::autodiff_runtime::shadow::accumulate(&mut d_cur[1..], &d_cur_1);
        d_cur[0] += d_s * s;
        d_cur_1 = d_cur;
        d_s += d_s * t;
    }
    ::autodiff_runtime::shadow::accumulate(&mut *d_x, &d_cur_1);
    let d_k = d_s;
    (s, d_k)
}
