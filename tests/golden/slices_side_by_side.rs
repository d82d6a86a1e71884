pub fn slices_side_by_side_grad(
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
) -> f64 {
    enum Branch1<A, B, C, D, E, F, G, H, I> {
        Then(A, B),
        Else(C, D, E, F, G, H, I),
    }
    enum Branch2<A, B, C, D, E, F, G> {
        Then(A, B, C, D, E, F),
        Else(G),
    }
    enum Branch3<A, B, C> {
        Then(A, B),
        Else(C),
    }
    enum Branch4<A, B> {
        Then(A),
        Else(B),
    }
    enum Branch5<A> {
        Then,
        Else(A),
    }
    enum Branch6<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let (value, branch) = if x.len() == 0 {
        (0.5, Branch6::Then)
    } else {
        let (t, branch) = if y.len() == 0 {
            (0.5, Branch5::Then)
        } else {
            let t = if x.len() == 1 && y.len() == 1 { x[0] > y[0] } else { false };
            let (t, branch) = if t {
                let a = x[0];
                let b = y[0];
                (a * a - b, Branch4::Then(a))
            } else {
                let (t, branch) = if x.len() >= 1 && y.len() == 1 {
                    let a = x[0];
                    let rest = &x[1..x.len()];
                    let b = y[0];
                    let mut sum: f64 = -0.0;
                    for i in 0..rest.len() {
                        let t = rest[i];
                        d_x[1 + i] += 1.0;
                        sum += t;
                    }
                    (a * b + sum, Branch3::Then(a, b))
                } else {
                    let (t, branch) = if x.len() >= 2 && y.len() == 2 {
                        let a = x[0];
                        let t = x.len() - 1;
                        let c = x[t];
                        let b = y[0];
                        let d = y[1];
                        let sin_c = c.sin();
                        (a * d - b * sin_c, Branch2::Then(a, t, c, b, d, sin_c))
                    } else {
                        let (t, branch) = if x.len() == 1 && y.len() >= 1 {
                            let t = y.len() - 1;
                            let last = y[t];
                            let exp_last = last.exp();
                            (exp_last, Branch1::Then(t, exp_last))
                        } else {
                            let (t, a, b, t_1, t_2, c, t_3, tape) = if x.len() >= 1
                                && y.len() >= 2
                            {
                                let a = x[0];
                                let b = y[0];
                                let t = y.len() - 1;
                                let inner = &y[1..t];
                                let t_1 = y.len() - 1;
                                let c = y[t_1];
                                let t_2 = a * b;
                                let (t_3, tape) = slices_side_by_side_augmented(
                                    inner,
                                    &x[1..],
                                );
                                (t_2 * c + t_3, a, b, t, t_1, c, t_2, tape)
                            } else {
                                unreachable!();
                            };
                            (t, Branch1::Else(a, b, t_1, t_2, c, t_3, tape))
                        };
                        (t, Branch2::Else(branch))
                    };
                    (t, Branch3::Else(branch))
                };
                (t, Branch4::Else(branch))
            };
            (t, Branch5::Else(branch))
        };
        (t, Branch6::Else(branch))
    };
    ::autodiff_runtime::shadow::clear(d_y, y);
    match branch {
        Branch6::Then => {}
        Branch6::Else(branch) => {
            match branch {
                Branch5::Then => {}
                Branch5::Else(branch) => {
                    match branch {
                        Branch4::Then(a) => {
                            let d_a = a + a;
                            d_y[0] += -1.0;
                            d_x[0] += d_a;
                        }
                        Branch4::Else(branch) => {
                            match branch {
                                Branch3::Then(a, b) => {
                                    let d_b = a;
                                    d_y[0] += d_b;
                                    let d_a = b;
                                    d_x[0] += d_a;
                                }
                                Branch3::Else(branch) => {
                                    match branch {
                                        Branch2::Then(a, t, c, b, d, sin_c) => {
                                            let d_d = a;
                                            d_y[1] += d_d;
                                            d_y[0] -= sin_c;
                                            d_x[t] -= b * c.cos();
                                            let d_a = d;
                                            d_x[0] += d_a;
                                        }
                                        Branch2::Else(branch) => {
                                            match branch {
                                                Branch1::Then(t, exp_last) => {
                                                    let d_last = exp_last;
                                                    d_y[t] += d_last;
                                                }
                                                Branch1::Else(a, b, t, t_1, c, t_2, tape) => {
                                                    let inner_1 = &y[1..t];
                                                    let t_3 = &x[1..];
                                                    slices_side_by_side_adjoint(
                                                        inner_1,
                                                        &mut d_y[1..t],
                                                        t_3,
                                                        &mut d_x[1..],
                                                        tape,
                                                        1.0,
                                                    );
                                                    let d_a = c * b;
                                                    let d_b = c * a;
                                                    let d_c = t_2;
                                                    d_y[t_1] += d_c;
                                                    d_y[0] += d_b;
                                                    d_x[0] += d_a;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    value
}
#[inline]
pub fn slices_side_by_side_augmented<'tape>(
    x: &[f64],
    y: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
        ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A, B, C, D, E, F, G, H, I> {
        Then(A, B),
        Else(C, D, E, F, G, H, I),
    }
    enum Branch2<A, B, C, D, E, F, G> {
        Then(A, B, C, D, E, F),
        Else(G),
    }
    enum Branch3<A, B, C> {
        Then(A, B),
        Else(C),
    }
    enum Branch4<A, B> {
        Then(A),
        Else(B),
    }
    enum Branch5<A> {
        Then,
        Else(A),
    }
    enum Branch6<A> {
        Then,
        Else(A),
    }
    let (value, branch) = if x.len() == 0 {
        (0.5, Branch6::Then)
    } else {
        let (t, branch) = if y.len() == 0 {
            (0.5, Branch5::Then)
        } else {
            let t = if x.len() == 1 && y.len() == 1 { x[0] > y[0] } else { false };
            let (t, branch) = if t {
                let a = x[0];
                let b = y[0];
                (a * a - b, Branch4::Then(a))
            } else {
                let (t, branch) = if x.len() >= 1 && y.len() == 1 {
                    let a = x[0];
                    let rest = &x[1..x.len()];
                    let b = y[0];
                    let mut sum: f64 = -0.0;
                    for i in 0..rest.len() {
                        sum += rest[i];
                    }
                    (a * b + sum, Branch3::Then(a, b))
                } else {
                    let (t, branch) = if x.len() >= 2 && y.len() == 2 {
                        let a = x[0];
                        let t = x.len() - 1;
                        let c = x[t];
                        let b = y[0];
                        let d = y[1];
                        let sin_c = c.sin();
                        (a * d - b * sin_c, Branch2::Then(a, t, c, b, d, sin_c))
                    } else {
                        let (t, branch) = if x.len() == 1 && y.len() >= 1 {
                            let t = y.len() - 1;
                            let last = y[t];
                            let exp_last = last.exp();
                            (exp_last, Branch1::Then(t, exp_last))
                        } else {
                            let (t, a, b, t_1, t_2, c, t_3, tape) = if x.len() >= 1
                                && y.len() >= 2
                            {
                                let a = x[0];
                                let b = y[0];
                                let t = y.len() - 1;
                                let inner = &y[1..t];
                                let t_1 = y.len() - 1;
                                let c = y[t_1];
                                let t_2 = a * b;
                                let (t_3, tape) = slices_side_by_side_augmented(
                                    inner,
                                    &x[1..],
                                );
                                (t_2 * c + t_3, a, b, t, t_1, c, t_2, tape.keep_tape())
                            } else {
                                unreachable!();
                            };
                            (t, Branch1::Else(a, b, t_1, t_2, c, t_3, tape))
                        };
                        (t, Branch2::Else(branch))
                    };
                    (t, Branch3::Else(branch))
                };
                (t, Branch4::Else(branch))
            };
            (t, Branch5::Else(branch))
        };
        (t, Branch6::Else(branch))
    };
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        y: &[f64],
        mut d_y: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        match branch {
            Branch6::Then => {}
            Branch6::Else(branch) => {
                match branch {
                    Branch5::Then => {}
                    Branch5::Else(branch) => {
                        match branch {
                            Branch4::Then(a) => {
                                let t = seed * a;
                                let d_a = t + t;
                                if let Some(d_y) = &mut d_y {
                                    d_y[0] -= seed;
                                }
                                if let Some(d_x) = &mut d_x {
                                    d_x[0] += d_a;
                                }
                            }
                            Branch4::Else(branch) => {
                                match branch {
                                    Branch3::Then(a, b) => {
                                        let t = x[1..x.len()].len();
                                        let d_sum = seed;
                                        if 0 < t {
                                            let t_1 = 1 + t;
                                            let mut d_x_1 = d_x
                                                .as_deref_mut()
                                                .map(|d_x| &mut d_x[1..t_1]);
                                            for i in 0..t {
                                                if let Some(d_x_1) = &mut d_x_1 {
                                                    d_x_1[i] += d_sum;
                                                }
                                            }
                                        }
                                        let d_a = seed * b;
                                        let d_b = seed * a;
                                        if let Some(d_y) = &mut d_y {
                                            d_y[0] += d_b;
                                        }
                                        if let Some(d_x) = &mut d_x {
                                            d_x[0] += d_a;
                                        }
                                    }
                                    Branch3::Else(branch) => {
                                        match branch {
                                            Branch2::Then(a, t, c, b, d, sin_c) => {
                                                let d_a = seed * d;
                                                let d_d = seed * a;
                                                if let Some(d_y) = &mut d_y {
                                                    d_y[1] += d_d;
                                                }
                                                if let Some(d_y) = &mut d_y {
                                                    d_y[0] -= seed * sin_c;
                                                }
                                                if let Some(d_x) = &mut d_x {
                                                    d_x[t] -= seed * b * c.cos();
                                                }
                                                if let Some(d_x) = &mut d_x {
                                                    d_x[0] += d_a;
                                                }
                                            }
                                            Branch2::Else(branch) => {
                                                match branch {
                                                    Branch1::Then(t, exp_last) => {
                                                        let d_last = seed * exp_last;
                                                        if let Some(d_y) = &mut d_y {
                                                            d_y[t] += d_last;
                                                        }
                                                    }
                                                    Branch1::Else(a, b, t, t_1, c, t_2, tape) => {
                                                        let inner_1 = &y[1..t];
                                                        let t_3 = &x[1..];
                                                        slices_side_by_side_adjoint(
                                                            inner_1,
                                                            d_y.as_deref_mut().map(|d_y| &mut d_y[1..t]),
                                                            t_3,
                                                            d_x.as_deref_mut().map(|d_x| &mut d_x[1..]),
                                                            tape,
                                                            seed,
                                                        );
                                                        let t = seed * c;
                                                        let d_c = seed * t_2;
                                                        let d_a = t * b;
                                                        let d_b = t * a;
                                                        if let Some(d_y) = &mut d_y {
                                                            d_y[t_1] += d_c;
                                                        }
                                                        if let Some(d_y) = &mut d_y {
                                                            d_y[0] += d_b;
                                                        }
                                                        if let Some(d_x) = &mut d_x {
                                                            d_x[0] += d_a;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn interpreted_grad(
    x: &[f64],
    d_x: &mut [f64],
    steps: &[Vec<i32>],
    gain: f64,
) -> (f64, f64) {
    enum Branch1<A> {
        Then,
        Else(A),
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    enum Branch4<A, B> {
        Then(A),
        Else(B),
    }
    enum Branch5<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let has_level = gain > 0.0;
    let level = if has_level { gain } else { 0.0 };
    let t = steps.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let t = if steps[i].len() == 2 && x.len() >= 1 {
            match steps[i][0] {
                1 => true,
                _ => false,
            }
        } else {
            false
        };
        let (t, branch) = if t {
            let t = steps[i][0];
            let t_1 = steps[i][1];
            let t_2 = x[0];
            let t = match t {
                1 => t_2.powi(t_1),
                _ => {
                    unreachable!();
                }
            };
            (t, Branch5::Then)
        } else {
            let t = if steps[i].len() == 1 && x.len() >= 1 {
                let t = steps[i][0];
                let _ = x.len() - 1;
                match (t, has_level) {
                    (2 | 3, true) => true,
                    _ => false,
                }
            } else {
                false
            };
            let (t, branch) = if t {
                let t = steps[i][0];
                let t_1 = x[x.len() - 1];
                let (t, sin_1) = match (t, has_level) {
                    (2 | 3, true) => {
                        let sin_1 = t_1.sin();
                        (sin_1 * level, sin_1)
                    }
                    _ => {
                        unreachable!();
                    }
                };
                (t, Branch4::Then(sin_1))
            } else {
                let t = if steps[i].len() == 1 && x.len() >= 1 {
                    match (steps[i][0], has_level) {
                        (2..=4, false) => true,
                        _ => false,
                    }
                } else {
                    false
                };
                let (t, branch) = if t {
                    let t = steps[i][0];
                    let t_1 = x[0];
                    match (t, has_level) {
                        (2..=4, false) => {}
                        _ => {
                            unreachable!();
                        }
                    }
                    (t_1, Branch3::Then)
                } else {
                    let t = if steps[i].len() >= 1 && x.len() == 3 {
                        let t = steps[i][0];
                        let _ = &steps[i][1..steps[i].len()];
                        match t {
                            0 => true,
                            _ => false,
                        }
                    } else {
                        false
                    };
                    let (t, branch) = if t {
                        let t = steps[i][0];
                        let t_1 = &steps[i][1..steps[i].len()];
                        let t_2 = x[0];
                        let t_3 = x[1];
                        let t_4 = x[2];
                        let t = match t {
                            0 => (t_2 + t_3 * t_4) * t_1.len() as f64,
                            _ => {
                                unreachable!();
                            }
                        };
                        (t, Branch2::Then)
                    } else {
                        let t = if steps[i].len() == 0 { has_level } else { false };
                        let (t, branch) = if t {
                            let t = if has_level {
                                level * level
                            } else {
                                unreachable!();
                            };
                            (t, Branch1::Then)
                        } else {
                            let t = if steps[i].len() == 1 { has_level } else { false };
                            let t_1 = if t {
                                if has_level {
                                    level * level
                                } else {
                                    unreachable!();
                                }
                            } else {
                                1.0
                            };
                            (t_1, Branch1::Else(t))
                        };
                        (t, Branch2::Else(branch))
                    };
                    (t, Branch3::Else(branch))
                };
                (t, Branch4::Else(branch))
            };
            (t, Branch5::Else(branch))
        };
        records.push((sum, branch));
        sum = sum * gain + t;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_sum: f64 = 1.0;
    let mut d_gain: f64 = 0.0;
    let mut d_level: f64 = 0.0;
    for i in (0..t).rev() {
        let (sum, branch) = records.pop();
        let d_level_1 = match branch {
            Branch5::Then => {
                d_x[0]
                    += d_sum
                        * ::autodiff_runtime::partials::powi_base(x[0], steps[i][1]);
                -0.0
            }
            Branch5::Else(branch) => {
                match branch {
                    Branch4::Then(sin_1) => {
                        let t = x.len() - 1;
                        let t_1 = x[t];
                        d_x[t] += d_sum * level * t_1.cos();
                        d_sum * sin_1
                    }
                    Branch4::Else(branch) => {
                        match branch {
                            Branch3::Then => {
                                d_x[0] += d_sum;
                                -0.0
                            }
                            Branch3::Else(branch) => {
                                match branch {
                                    Branch2::Then => {
                                        let t = &steps[i][1..steps[i].len()];
                                        let t_1 = x[2];
                                        let t_2 = x[1];
                                        let t = d_sum * t.len() as f64;
                                        d_x[2] += t * t_2;
                                        d_x[1] += t * t_1;
                                        d_x[0] += t;
                                        -0.0
                                    }
                                    Branch2::Else(branch) => {
                                        match branch {
                                            Branch1::Then => {
                                                let t = d_sum * level;
                                                t + t
                                            }
                                            Branch1::Else(t) => {
                                                if t {
                                                    let t = d_sum * level;
                                                    t + t
                                                } else {
                                                    -0.0
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        };
        (d_sum, d_gain, d_level) = (
            d_sum * gain,
            d_gain + d_sum * sum,
            d_level + d_level_1,
        );
    }
    let d_gain_1 = if has_level { d_gain + d_level } else { d_gain };
    (sum, d_gain_1)
}
pub fn first_and_last_grad(rows: &[[f64; 2]], d_rows: &mut [[f64; 2]]) -> f64 {
    enum Branch1<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch2<A, B, C, D, E, F> {
        Then(A, B, C, D, E),
        Else(F),
    }
    ::autodiff_runtime::shadow::check(d_rows, rows, "rows");
    let (value, branch) = if rows.len() >= 2 {
        let t = rows.len() - 1;
        let a = rows[0][0];
        let b = rows[0][1];
        let c = rows[t][0];
        let d = rows[t][1];
        (a * d - b * c, Branch2::Then(t, a, b, c, d))
    } else {
        let (t, branch) = if rows.len() == 1 {
            let a = rows[0][0];
            let b = rows[0][1];
            (a * b, Branch1::Then(a, b))
        } else {
            (0.0, Branch1::Else)
        };
        (t, Branch2::Else(branch))
    };
    ::autodiff_runtime::shadow::clear(d_rows, rows);
    match branch {
        Branch2::Then(t, a, b, c, d) => {
            let d_d = a;
            d_rows[t][1] += d_d;
            d_rows[t][0] -= b;
            d_rows[0][1] -= c;
            let d_a = d;
            d_rows[0][0] += d_a;
        }
        Branch2::Else(branch) => {
            match branch {
                Branch1::Then(a, b) => {
                    let d_b = a;
                    d_rows[0][1] += d_b;
                    let d_a = b;
                    d_rows[0][0] += d_a;
                }
                Branch1::Else => {}
            }
        }
    }
    value
}
pub fn grown_grad(rates: &[f64], d_rates: &mut [f64], years: usize) -> f64 {
    enum Branch {
        Arm0,
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_rates, rates, "rates");
    let (growth, decline, start) = if rates.len() == 3 {
        let growth = rates[0];
        let decline = rates[1];
        let start = rates[2];
        (growth, decline, start)
    } else {
        panic!("three rates");
    };
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..years));
    let mut size: f64 = start;
    for year in 0..years {
        let (t, branch) = match year % 2 {
            0 => (growth * size, Branch::Arm0),
            _ => (-decline * size * size, Branch::Arm1),
        };
        records.push((size, branch));
        size += t;
    }
    ::autodiff_runtime::shadow::clear(d_rates, rates);
    let mut d_size: f64 = 1.0;
    let mut d_growth: f64 = 0.0;
    let mut d_decline: f64 = 0.0;
    for _ in (0..years).rev() {
        let (size, branch) = records.pop();
        let (d_growth_1, d_decline_1, d_size_1) = match branch {
            Branch::Arm0 => (d_size * size, -0.0, d_size + d_size * growth),
            Branch::Arm1 => {
                let t = d_size * (-decline * size);
                (-0.0, -(size * (d_size * size)), d_size + t + t)
            }
        };
        d_size = d_size_1;
        d_growth += d_growth_1;
        d_decline += d_decline_1;
    }
    let d_start = d_size;
    d_rates[2] += d_start;
    d_rates[1] += d_decline;
    d_rates[0] += d_growth;
    size
}
