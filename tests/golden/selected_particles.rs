pub fn pull_grad(
    particles: &[Particle],
    d_particles: &mut [Particle],
    at: f64,
) -> (f64, f64) {
    enum Branch1<A, B, C> {
        Then(A, B, C),
        Else,
    }
    enum Branch2<A, B> {
        Then(A, B),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_particles, particles, "particles");
    let t = particles.len();
    let mut best = 0;
    for i in 1..t {
        if ((particles[best].x - at)
            .abs()
            .partial_cmp(&(particles[i].x - at).abs())
            .unwrap() == ::core::cmp::Ordering::Greater)
        {
            best = i;
        }
    }
    if !(t > 0) {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let t = particles.len();
    let mut best_1 = 0;
    for i in 1..t {
        if !((particles[best_1].mass.total_cmp(&particles[i].mass)
            == ::core::cmp::Ordering::Greater))
        {
            best_1 = i;
        }
    }
    let (heaviest, branch) = if t > 0 {
        let t = particles[best_1].mass;
        let t_1 = particles[best_1].v;
        (t * t_1, Branch2::Then(t, t_1))
    } else {
        (0.0, Branch2::Else)
    };
    let t = particles.len();
    let (moment, branch_1) = if t > 0 {
        let t = t - 1;
        let t_1 = particles[t].x;
        let t_2 = particles[t].mass;
        (t_1 * t_2, Branch1::Then(t, t_1, t_2))
    } else {
        (0.0, Branch1::Else)
    };
    let t = particles[best].x - at;
    let powi_1 = t.powi(2);
    let t_1 = particles[best].mass / powi_1;
    ::autodiff_runtime::shadow::clear(d_particles, particles);
    let recip_powi = 1.0 / powi_1;
    d_particles[best].mass += recip_powi;
    let d_at = t_1 * recip_powi * (2.0 * t);
    d_particles[best].x -= d_at;
    match branch_1 {
        Branch1::Then(t, t_1, t_2) => {
            d_particles[t].mass += ::autodiff_runtime::product(1.0, t_1);
            d_particles[t].x += ::autodiff_runtime::product(1.0, t_2);
        }
        Branch1::Else => {}
    }
    match branch {
        Branch2::Then(t, t_1) => {
            d_particles[best_1].v += ::autodiff_runtime::product(1.0, t);
            d_particles[best_1].mass += ::autodiff_runtime::product(1.0, t_1);
        }
        Branch2::Else => {}
    }
    (t_1 + heaviest + moment, d_at)
}
#[inline]
pub fn pull_augmented(
    particles: &[Particle],
    at: f64,
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [Particle], ::core::option::Option < & mut [Particle] >, f64, f64) -> f64
    ),
) {
    enum Branch1<A, B, C> {
        Then(A, B, C),
        Else,
    }
    enum Branch2<A, B> {
        Then(A, B),
        Else,
    }
    let t = particles.len();
    let mut best = 0;
    for i in 1..t {
        if ((particles[best].x - at)
            .abs()
            .partial_cmp(&(particles[i].x - at).abs())
            .unwrap() == ::core::cmp::Ordering::Greater)
        {
            best = i;
        }
    }
    if !(t > 0) {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let t = particles.len();
    let mut best_1 = 0;
    for i in 1..t {
        if !((particles[best_1].mass.total_cmp(&particles[i].mass)
            == ::core::cmp::Ordering::Greater))
        {
            best_1 = i;
        }
    }
    let (heaviest, branch) = if t > 0 {
        let t = particles[best_1].mass;
        let t_1 = particles[best_1].v;
        (t * t_1, Branch2::Then(t, t_1))
    } else {
        (0.0, Branch2::Else)
    };
    let t = particles.len();
    let (moment, branch_1) = if t > 0 {
        let t = t - 1;
        let t_1 = particles[t].x;
        let t_2 = particles[t].mass;
        (t_1 * t_2, Branch1::Then(t, t_1, t_2))
    } else {
        (0.0, Branch1::Else)
    };
    let t = particles[best].x;
    let t_1 = particles[best].mass;
    (
        t_1 / (t - at).powi(2) + heaviest + moment,
        move |
            particles: &[Particle],
            mut d_particles: ::core::option::Option<&mut [Particle]>,
            at: f64,
            seed: f64|
        {
            let t_2 = particles[best].x - at;
            let t_3 = particles[best].mass;
            let recip_powi = 1.0 / t_2.powi(2);
            let t_4 = seed * recip_powi;
            if let Some(d_particles) = &mut d_particles {
                d_particles[best].mass += t_4;
            }
            let d_at = t_4 * (t_3 * recip_powi) * (2.0 * t_2);
            if let Some(d_particles) = &mut d_particles {
                d_particles[best].x -= d_at;
            }
            let d_moment = seed;
            match branch_1 {
                Branch1::Then(t, t_1, t_2) => {
                    if let Some(d_particles) = &mut d_particles {
                        d_particles[t].mass
                            += ::autodiff_runtime::product(d_moment, t_1);
                    }
                    if let Some(d_particles) = &mut d_particles {
                        d_particles[t].x += ::autodiff_runtime::product(d_moment, t_2);
                    }
                }
                Branch1::Else => {}
            }
            let d_heaviest = seed;
            match branch {
                Branch2::Then(t, t_1) => {
                    if let Some(d_particles) = &mut d_particles {
                        d_particles[best_1].v
                            += ::autodiff_runtime::product(d_heaviest, t);
                    }
                    if let Some(d_particles) = &mut d_particles {
                        d_particles[best_1].mass
                            += ::autodiff_runtime::product(d_heaviest, t_1);
                    }
                }
                Branch2::Else => {}
            }
            d_at
        },
    )
}
pub fn contrast_grad(
    values: &[f64],
    d_values: &mut [f64],
    weights: &[f64],
    d_weights: &mut [f64],
) -> f64 {
    enum Branch<A, B, C, D, E, F, G> {
        Then(A, B, C, D, E, F, G),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_values, values, "values");
    ::autodiff_runtime::shadow::clear(d_values, values);
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    let t = values.len().min(weights.len());
    let mut best = 0;
    for i in 1..t {
        if (values[best].total_cmp(&values[i]) == ::core::cmp::Ordering::Greater) {
            best = i;
        }
    }
    let (value, branch) = if t > 0 {
        let t = values[best];
        let t_1 = weights[best];
        let t_2 = values.len().min(weights.len());
        let t_3 = t_2 > 0;
        let mut best = 0;
        for i in 1..t_2 {
            if !((values[best].total_cmp(&values[i]) == ::core::cmp::Ordering::Greater))
            {
                best = i;
            }
        }
        let (high, at_high) = if t_3 {
            (values[best], weights[best])
        } else {
            (0.0, 0.0)
        };
        if !t_3 {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
        let t_2 = values.len().div_ceil(2);
        let mut best_1 = 0;
        for i in 1..t_2 {
            let t = best_1 * 2;
            let a = &values[t..(t + 2).min(values.len())];
            let t = i * 2;
            let b = &values[t..(t + 2).min(values.len())];
            let mut sum: f64 = -0.0;
            for i in 0..a.len() {
                sum += a[i];
            }
            let mut sum_1: f64 = -0.0;
            for i in 0..b.len() {
                sum_1 += b[i];
            }
            if !((sum.total_cmp(&sum_1) == ::core::cmp::Ordering::Greater)) {
                best_1 = i;
            }
        }
        let t_4 = best_1 * 2;
        let row = &values[t_4..(t_4 + 2).min(values.len())];
        if !(t_2 > 0) {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
        let t_2 = row.len();
        let d_sum = best_1 as f64;
        let mut sum: f64 = -0.0;
        for i in 0..t_2 {
            let x = row[i];
            let t = d_sum * x;
            let d_x = t + t;
            d_values[t_4 + i] += d_x;
            sum += x * x;
        }
        let t_2 = best_1 as f64;
        (
            high * at_high - t * t_1 + sum * t_2,
            Branch::Then(t, t_1, t_3, best, high, at_high, t_2),
        )
    } else {
        (0.0, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_weights, weights);
    match branch {
        Branch::Then(t, t_1, t_2, best_1, high, at_high, t_3) => {
            let d_high = at_high;
            let d_at_high = high;
            if t_2 {
                d_weights[best_1] += d_at_high;
                d_values[best_1] += d_high;
            }
            d_weights[best] -= t;
            d_values[best] -= t_1;
        }
        Branch::Else => {}
    }
    value
}
pub fn corner_grad(xs: &[f64], d_xs: &mut [f64], ys: &[f64], d_ys: &mut [f64]) -> f64 {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    ::autodiff_runtime::shadow::check(d_ys, ys, "ys");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = xs.len().min(ys.len()) > 0;
    let (right, bottom, branch) = if t {
        let x = xs[0];
        let y = ys[0];
        let t = xs.len().min(ys.len()).saturating_sub(1);
        let mut reduce_0: f64 = x;
        let mut reduce_1: f64 = y;
        for i in 0..t {
            let t = i + 1;
            let x = xs[t];
            let y = ys[t];
            let max_1 = reduce_0.max(x);
            let min_1 = reduce_1.min(y);
            records.push((min_1 == reduce_1, max_1 == reduce_0));
            reduce_0 = max_1;
            reduce_1 = min_1;
        }
        (reduce_0, reduce_1, Branch::Then(t))
    } else {
        (0.0, 0.0, Branch::Else)
    };
    if !t {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    ::autodiff_runtime::shadow::clear(d_xs, xs);
    ::autodiff_runtime::shadow::clear(d_ys, ys);
    let d_right = bottom;
    let d_bottom = right;
    match branch {
        Branch::Then(t) => {
            let mut d_reduce_0: f64 = d_right;
            let mut d_reduce_1: f64 = d_bottom;
            for i in (0..t).rev() {
                let (t, t_1) = records.pop();
                let t_2 = i + 1;
                let d_y = if t { 0.0 } else { d_reduce_1 };
                let d_x = if t_1 { 0.0 } else { d_reduce_0 };
                d_ys[t_2] += d_y;
                d_xs[t_2] += d_x;
                d_reduce_0 = if t_1 { d_reduce_0 } else { 0.0 };
                d_reduce_1 = if t { d_reduce_1 } else { 0.0 };
            }
            let d_y = d_reduce_1;
            d_ys[0] += d_y;
            let d_x = d_reduce_0;
            d_xs[0] += d_x;
        }
        Branch::Else => {}
    }
    right * bottom
}
