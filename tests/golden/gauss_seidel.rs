pub fn gauss_seidel_grad(
    a: &[[f64; 3]; 3],
    d_a: &mut [[f64; 3]; 3],
    b: &[f64; 3],
    d_b: &mut [f64; 3],
    x: &mut [f64; 3],
    d_x: &mut [f64; 3],
    tolerance: f64,
) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut residual: f64 = f64::MAX;
    let mut trips = 0usize;
    while residual > tolerance {
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
        let mut residual_1: f64 = 0.0;
        for i in 0..3 {
            let old = x[i];
            x[i] = b[i];
            let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
            for j in 0..3 {
                let branch = if i != j {
                    let t = a[i][j];
                    let t_1 = x[j];
                    x[i] -= t * t_1;
                    Branch::Then(t_1)
                } else {
                    Branch::Else
                };
                records.push(branch);
            }
            let t = a[i][i];
            let t = x[i] / t;
            x[i] = t;
            let t_1 = x[i] - old;
            records_1.push((t, t_1, records));
            residual_1 += t_1.powi(2);
        }
        let trips_1 = trips + 1usize;
        records.push(records_1);
        residual = residual_1;
        trips = trips_1;
    }
    ::autodiff_runtime::shadow::clear(d_a, a);
    ::autodiff_runtime::shadow::clear(d_b, b);
    let mut d_residual: f64 = 1.0;
    for _ in (0..trips).rev() {
        let mut records = records.pop();
        for i in (0..3).rev() {
            let (t, t_1, mut records) = records.pop();
            let t_2 = a[i][i];
            let t_1 = d_residual * (2.0 * t_1);
            d_x[i] += t_1;
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_x[i]) / t_2;
            d_x[i] += t_2;
            d_a[i][i] -= t_2 * t;
            for j in (0..3).rev() {
                match records.pop() {
                    Branch::Then(t) => {
                        let t_1 = a[i][j];
                        let t_2 = d_x[i];
                        d_x[j] -= t_2 * t_1;
                        d_a[i][j] -= t_2 * t;
                    }
                    Branch::Else => {}
                }
            }
            d_b[i] += ::autodiff_runtime::shadow::take(&mut d_x[i]);
            d_x[i] -= t_1;
        }
        d_residual = -0.0;
    }
    (residual, 0.0)
}
#[inline]
pub fn gauss_seidel_augmented(
    a: &[[f64; 3]; 3],
    b: &[f64; 3],
    x: &mut [f64; 3],
    tolerance: f64,
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [[f64; 3]; 3], ::core::option::Option < & mut [[f64; 3]; 3] >,
        ::core::option::Option < & mut [f64; 3] >, & mut [f64; 3], f64) -> ()
    ),
) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut residual: f64 = f64::MAX;
    let mut trips = 0usize;
    while residual > tolerance {
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
        let mut residual_1: f64 = 0.0;
        for i in 0..3 {
            let old = x[i];
            x[i] = b[i];
            let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
            for j in 0..3 {
                let branch = if i != j {
                    let t = a[i][j];
                    let t_1 = x[j];
                    x[i] -= t * t_1;
                    Branch::Then(t_1)
                } else {
                    Branch::Else
                };
                records.push(branch);
            }
            let t = a[i][i];
            let t = x[i] / t;
            x[i] = t;
            let t_1 = x[i] - old;
            records_1.push((t, t_1, records));
            residual_1 += t_1.powi(2);
        }
        let trips_1 = trips + 1usize;
        records.push(records_1);
        residual = residual_1;
        trips = trips_1;
    }
    (
        residual,
        move |
            a: &[[f64; 3]; 3],
            mut d_a: ::core::option::Option<&mut [[f64; 3]; 3]>,
            mut d_b: ::core::option::Option<&mut [f64; 3]>,
            d_x: &mut [f64; 3],
            seed: f64|
        {
            let mut d_residual: f64 = seed;
            for _ in (0..trips).rev() {
                let mut records = records.pop();
                for i in (0..3).rev() {
                    let (t, t_1, mut records) = records.pop();
                    let t_2 = a[i][i];
                    let t_1 = d_residual * (2.0 * t_1);
                    d_x[i] += t_1;
                    let t_2 = ::autodiff_runtime::shadow::take(&mut d_x[i]) / t_2;
                    d_x[i] += t_2;
                    if let Some(d_a) = &mut d_a {
                        d_a[i][i] -= t_2 * t;
                    }
                    for j in (0..3).rev() {
                        match records.pop() {
                            Branch::Then(t) => {
                                let t_1 = a[i][j];
                                let t_2 = d_x[i];
                                d_x[j] -= t_2 * t_1;
                                if let Some(d_a) = &mut d_a {
                                    d_a[i][j] -= t_2 * t;
                                }
                            }
                            Branch::Else => {}
                        }
                    }
                    if let Some(d_b) = &mut d_b {
                        d_b[i] += ::autodiff_runtime::shadow::take(&mut d_x[i]);
                    }
                    d_x[i] -= t_1;
                }
                d_residual = -0.0;
            }
        },
    )
}
