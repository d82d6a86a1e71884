pub fn stepped_iterators_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch<A, B, C, D, E, F, G> {
        Arm0(A, B, C, D, E, F),
        Arm1(G),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut position = 0;
    loop {
        if position >= x.len() {
            break;
        } else {
            let v = x[position];
            let t = v > 0.0;
            let t_1 = if t { position } else { position + 1 };
            position = t_1;
            if t {
                break;
            }
        }
    }
    let t = position < x.len();
    let (scale, position_1) = if t {
        (x[position], position + 1)
    } else {
        (0.0, position)
    };
    let mut position_2 = position_1;
    loop {
        if position_2 >= x.len() {
            break;
        } else {
            let v = x[position_2];
            let t = v > 0.0;
            let t_1 = if t { position_2 } else { position_2 + 1 };
            position_2 = t_1;
            if t {
                break;
            }
        }
    }
    let t_1 = position_2 < x.len();
    let (offset, position_1) = if t_1 {
        (x[position_2], position_2 + 1)
    } else {
        (0.0, position_2)
    };
    let (value, branch) = match (t, t_1) {
        (true, true) => {
            let mut position = position_1;
            loop {
                if position >= x.len() {
                    break;
                } else {
                    let v = x[position];
                    let t = v > 0.0;
                    let t_1 = if t { position } else { position + 1 };
                    position = t_1;
                    if t {
                        break;
                    }
                }
            }
            let t = position < x.len();
            let (position_2, third) = if t {
                (position + 1, x[position])
            } else {
                (position, offset)
            };
            let d_sum = scale;
            let mut position_3 = position_1;
            let mut sum: f64 = -0.0;
            let mut d_third: f64 = 0.0;
            loop {
                let mut position = position_3;
                loop {
                    if position >= x.len() {
                        break;
                    } else {
                        let v = x[position];
                        let t = v > 0.0;
                        let t_1 = if t { position } else { position + 1 };
                        position = t_1;
                        if t {
                            break;
                        }
                    }
                }
                let t = position < x.len();
                let (position_1, t_1) = if t {
                    (position + 1, sum + x[position] * third)
                } else {
                    (position, sum)
                };
                let d_third_1 = if t {
                    let t = x[position];
                    d_x[position] += d_sum * third;
                    d_sum * t
                } else {
                    -0.0
                };
                position_3 = position_1;
                sum = t_1;
                d_third += d_third_1;
                if !t {
                    break;
                }
            }
            let d_sum = scale;
            let mut position_1 = position_2;
            let mut sum_1: f64 = sum;
            let mut d_scale: f64 = 0.0;
            let mut d_offset: f64 = 0.0;
            loop {
                let mut position = position_1;
                loop {
                    if position >= x.len() {
                        break;
                    } else {
                        let v = x[position];
                        let t = v > 0.0;
                        let t_1 = if t { position } else { position + 1 };
                        position = t_1;
                        if t {
                            break;
                        }
                    }
                }
                let t = position < x.len();
                let (position_2, t_1) = if t {
                    let t = x[position];
                    let t_1 = position + 1;
                    let sum = sum_1 + (t * scale + offset);
                    (t_1, sum)
                } else {
                    (position, sum_1)
                };
                let (d_scale_1, d_offset_1) = if t {
                    let t = x[position];
                    d_x[position] += d_sum * scale;
                    (d_sum * t, d_sum)
                } else {
                    (-0.0, -0.0)
                };
                position_1 = position_2;
                sum_1 = t_1;
                d_scale += d_scale_1;
                d_offset += d_offset_1;
                if !t {
                    break;
                }
            }
            (sum_1 * scale, Branch::Arm0(position, t, sum_1, d_scale, d_offset, d_third))
        }
        _ => {
            let t = x[0];
            (t.sin(), Branch::Arm1(t))
        }
    };
    let (d_scale, d_offset) = match branch {
        Branch::Arm0(position, t, sum, d_scale, d_offset, d_third) => {
            let d_offset_1 = if t {
                d_x[position] += d_third;
                d_offset
            } else {
                d_offset + d_third
            };
            (d_scale + sum, d_offset_1)
        }
        Branch::Arm1(t) => {
            d_x[0] += t.cos();
            (0.0, 0.0)
        }
    };
    if t_1 {
        d_x[position_2] += d_offset;
    }
    if t {
        d_x[position] += d_scale;
    }
    value
}
pub fn side_by_side_grad(x: &[f64], d_x: &mut [f64], rate: f64) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut sum: f64 = -0.0;
    let mut position = 0;
    for i in 0..x.len() {
        let v = x[i];
        let (t, sum_1, position_1, branch) = if v > 0.0 {
            let mut position_1 = position;
            loop {
                if position_1 >= x.len() {
                    break;
                } else {
                    let v = x[x.len() - 1 - position_1];
                    let t = v < 0.0;
                    let t_1 = if t { position_1 } else { position_1 + 1 };
                    position_1 = t_1;
                    if t {
                        break;
                    }
                }
            }
            let t = position_1 < x.len();
            let (position_2, t_1) = if t {
                (position_1 + 1, sum + v * x[x.len() - 1 - position_1])
            } else {
                (position_1, sum)
            };
            (!t, t_1, position_2, Branch::Then(position_1))
        } else {
            (false, sum, position, Branch::Else)
        };
        let t_1 = !t;
        let d_v = match branch {
            Branch::Then(position_1) => {
                if t_1 {
                    let t = x.len() - 1 - position_1;
                    let t_1 = x[t];
                    d_x[t] += v;
                    t_1
                } else {
                    0.0
                }
            }
            Branch::Else => 0.0,
        };
        d_x[i] += d_v;
        sum = sum_1;
        position = position_1;
        if t {
            break;
        }
    }
    let mut sum_1: f64 = -0.0;
    let mut has_upcoming = true;
    let mut upcoming: f64 = 1.0;
    let mut state: f64 = 0.0;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let v = x[i];
        let state_1 = state + v;
        let total = state_1 * state_1;
        let (has_upcoming_1, upcoming_1, t) = if has_upcoming {
            (true, upcoming / (1.0 + rate), sum_1 + total * upcoming)
        } else {
            (has_upcoming, upcoming, sum_1)
        };
        let trips_1 = trips + 1usize;
        records.push((upcoming, state_1));
        let go_on = has_upcoming;
        (sum_1, has_upcoming, upcoming, state, returns, trips) = (
            t,
            has_upcoming_1,
            upcoming_1,
            state_1,
            !has_upcoming,
            trips_1,
        );
        if !go_on {
            break;
        }
    }
    let mut d_upcoming: f64 = 0.0;
    let mut d_state: f64 = 0.0;
    let mut d_rate: f64 = 0.0;
    for i in (0..trips).rev() {
        let (upcoming, state) = records.pop();
        let t = i + 1;
        let total_1 = state * state;
        let (d_rate_1, d_upcoming_1, d_state_1) = if !(t == trips && returns) {
            let t = 1.0 / (1.0 + rate);
            let t_1 = d_upcoming * t;
            let d_total = upcoming;
            let t_2 = d_total * state;
            (-(t_1 * (upcoming * t)), total_1 + t_1, d_state + t_2 + t_2)
        } else {
            (-0.0, d_upcoming, d_state)
        };
        let d_v = d_state_1;
        d_x[::autodiff_runtime::index::nth(0, i)] += d_v;
        d_upcoming = d_upcoming_1;
        d_state = d_state_1;
        d_rate += d_rate_1;
    }
    (sum + sum_1, d_rate)
}
pub fn through_adaptors_grad(
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
) -> f64 {
    enum Branch1<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch2<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch3<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch4<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    ::autodiff_runtime::shadow::clear(d_y, y);
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let mut records_3 = ::autodiff_runtime::records::Records::new();
    let mut records_4 = ::autodiff_runtime::records::Records::new();
    let mut position = 0;
    let mut position_1 = 0;
    let mut position_2 = 0;
    let mut position_3 = 0;
    let mut skipping = true;
    let mut over = false;
    let mut position_4 = 0;
    let mut position_5 = 0;
    let mut product: f64 = 1.0;
    let mut t = false;
    let mut trips = 0usize;
    loop {
        let t_1 = position >= 3;
        let (
            t_2,
            t_3,
            t_4,
            position_6,
            position_7,
            position_8,
            position_9,
            skipping_1,
            over_1,
            position_10,
            position_11,
            trips_1,
        ) = if t_1 {
            (
                false,
                0,
                0.0,
                position,
                position_1,
                position_2,
                position_3,
                skipping,
                over,
                position_4,
                position_5,
                0,
            )
        } else {
            let t_1 = position + 1;
            let mut position_6 = position_1;
            let mut position_7 = position_2;
            let mut position_8 = position_3;
            let mut skipping_1 = skipping;
            let mut over_1 = over;
            let mut position_9 = position_4;
            let mut position_10 = position_5;
            let mut has_exit = false;
            let mut exit_0 = 0;
            let mut exit_1: f64 = 0.0;
            let mut trips_1 = 0usize;
            loop {
                let mut position_11 = position_7;
                let mut position_12 = position_8;
                let mut skipping_2 = skipping_1;
                let mut over_2 = over_1;
                let mut position_13 = position_9;
                let mut position_14 = position_10;
                let mut has_exit_1 = false;
                let mut exit_0_1 = 0;
                let mut exit_1_1: f64 = 0.0;
                let mut trips_2 = 0usize;
                loop {
                    let mut skipping_3 = skipping_2;
                    let mut over_3 = over_2;
                    let mut position_15 = position_13;
                    let mut position_16 = position_14;
                    let mut has_exit_2 = false;
                    let mut exit: f64 = 0.0;
                    let mut t_1 = false;
                    let mut t_2 = false;
                    let mut trips_3 = 0usize;
                    loop {
                        let (
                            t_3,
                            t_4,
                            over_4,
                            position_17,
                            position_18,
                            t_5,
                            t_6,
                            branch,
                        ) = if over_3 {
                            let t_3 = position_16 < y.len();
                            let (t_4, position_17) = if t_3 {
                                (y[position_16], position_16 + 1)
                            } else {
                                (0.0, position_16)
                            };
                            (
                                t_3,
                                t_4,
                                over_3,
                                position_15,
                                position_17,
                                false,
                                !t_3,
                                Branch4::Then,
                            )
                        } else {
                            let mut position_17 = position_15;
                            loop {
                                if position_17 >= x.len() {
                                    break;
                                } else {
                                    let v = x[position_17];
                                    let t_3 = v > -2.0;
                                    let t_4 = if t_3 { position_17 } else { position_17 + 1 };
                                    position_17 = t_4;
                                    if t_3 {
                                        break;
                                    }
                                }
                            }
                            let t_3 = position_17 < x.len();
                            let (position_18, t_4, t_5, over_4, position_19, t_6) = if t_3 {
                                (
                                    position_17 + 1,
                                    t_3,
                                    x[position_17],
                                    over_3,
                                    position_16,
                                    false,
                                )
                            } else {
                                let t_3 = position_16 < y.len();
                                let (t_4, position_18) = if t_3 {
                                    (y[position_16], position_16 + 1)
                                } else {
                                    (0.0, position_16)
                                };
                                (position_17, t_3, t_4, true, position_18, !t_3)
                            };
                            (
                                t_4,
                                t_5,
                                over_4,
                                position_18,
                                position_19,
                                t_6,
                                false,
                                Branch4::Else(position_17),
                            )
                        };
                        let (t_3, t_7, t_8) = if t_3 {
                            assert!(& t_4.is_finite());
                            let skipping_4 = if skipping_3 {
                                t_4 < 0.2
                            } else {
                                skipping_3
                            };
                            let t_3 = if skipping_4 { false } else { true };
                            (skipping_4, t_3, skipping_4)
                        } else {
                            (false, false, skipping_3)
                        };
                        let trips_4 = trips_3 + 1usize;
                        records_1.push((position_16, branch));
                        skipping_3 = t_8;
                        over_3 = over_4;
                        position_15 = position_17;
                        position_16 = position_18;
                        has_exit_2 = t_7;
                        exit = t_4;
                        t_1 = t_5;
                        t_2 = t_6;
                        trips_3 = trips_4;
                        if !t_3 {
                            break;
                        }
                    }
                    let (position_17, t_3, t_4, t_5) = if has_exit_2 {
                        let t_1 = position_12 + 1;
                        let t_2 = position_11 + 1;
                        let t_3 = position_11 >= 1;
                        let t_4 = if t_3 { true } else { false };
                        (t_1, !t_3, t_4, t_2)
                    } else {
                        (position_12, false, false, position_11)
                    };
                    let trips_4 = trips_2 + 1usize;
                    records_2.push((t_1, t_2, trips_3));
                    (
                        position_11,
                        position_12,
                        skipping_2,
                        over_2,
                        position_13,
                        position_14,
                        has_exit_1,
                        exit_0_1,
                        exit_1_1,
                        trips_2,
                    ) = (
                        t_5,
                        position_17,
                        skipping_3,
                        over_3,
                        position_15,
                        position_16,
                        t_4,
                        position_12,
                        exit,
                        trips_4,
                    );
                    if !t_3 {
                        break;
                    }
                }
                let (t_2, t_3, t_4) = if has_exit_1 {
                    let t_1 = position_6 + 1;
                    let t_2 = position_6 % 2 == 0;
                    let t_3 = if t_2 { true } else { false };
                    (!t_2, t_3, t_1)
                } else {
                    (false, false, position_6)
                };
                let trips_3 = trips_1 + 1usize;
                records_3.push(trips_2);
                position_6 = t_4;
                position_7 = position_11;
                position_8 = position_12;
                skipping_1 = skipping_2;
                over_1 = over_2;
                position_9 = position_13;
                position_10 = position_14;
                has_exit = t_3;
                exit_0 = exit_0_1;
                exit_1 = exit_1_1;
                trips_1 = trips_3;
                if !t_2 {
                    break;
                }
            }
            (
                has_exit,
                exit_0,
                exit_1,
                t_1,
                position_6,
                position_7,
                position_8,
                skipping_1,
                over_1,
                position_9,
                position_10,
                trips_1,
            )
        };
        let t_5 = if t_2 {
            let product_1 = product * (t_4 + t_3 as f64);
            product_1
        } else {
            product
        };
        let trips_2 = trips + 1usize;
        records_4.push((product, t_3, t_4, trips_1));
        position = position_6;
        position_1 = position_7;
        position_2 = position_8;
        position_3 = position_9;
        skipping = skipping_1;
        over = over_1;
        position_4 = position_10;
        position_5 = position_11;
        product = t_5;
        t = t_1;
        trips = trips_2;
        if !t_2 {
            break;
        }
    }
    let t_1 = x.len().min(y.len());
    let mut position = 0;
    let mut position_1 = 0;
    loop {
        if position_1 >= t_1 {
            break;
        } else {
            let t = position < 2usize;
            let (t_1, t_2) = if t {
                (position, position_1)
            } else {
                (0, position_1 + 1)
            };
            position = t_1;
            position_1 = t_2;
            if t {
                break;
            }
        }
    }
    let (position_2, first, branch) = if position_1 < t_1 {
        let a = x[position_1];
        let b = y[position_1];
        (position + 1, [a * b, a - b][position], Branch3::Then(a, b))
    } else {
        (position, 1.0, Branch3::Else)
    };
    let t_1 = x.len().min(y.len());
    let mut position_3 = position_2;
    let mut position_4 = position_1;
    loop {
        if position_4 >= t_1 {
            break;
        } else {
            let t = position_3 < 2usize;
            let (t_1, t_2) = if t {
                (position_3, position_4)
            } else {
                (0, position_4 + 1)
            };
            position_3 = t_1;
            position_4 = t_2;
            if t {
                break;
            }
        }
    }
    let (position_2, second, branch_1) = if position_4 < t_1 {
        let a = x[position_4];
        let b = y[position_4];
        (position_3 + 1, [a * b, a - b][position_3], Branch2::Then(a, b))
    } else {
        (position_3, 2.0, Branch2::Else)
    };
    let mut position_5 = 0;
    let mut has_exit = false;
    let mut exit: f64 = 0.0;
    let mut t_1 = false;
    let mut trips_1 = 0usize;
    loop {
        let t = position_5 < y.len();
        let (position, t_2, t_3, t_4) = if t {
            let t = y[position_5];
            let t_2 = position_5 + 1;
            let t_3 = t > 0.0;
            let (t_4, t_5) = if t_3 { (t.sqrt(), true) } else { (0.0, false) };
            (t_2, !t_3, t_5, t_4)
        } else {
            (position_5, false, false, 0.0)
        };
        position_5 = position;
        has_exit = t_3;
        exit = t_4;
        t_1 = !t;
        trips_1 += 1usize;
        if !t_2 {
            break;
        }
    }
    let (t_2, over) = if has_exit {
        let t = exit < 1.5;
        let over = !t;
        (t, over)
    } else {
        (false, false)
    };
    let root = if t_2 { exit * first } else { second };
    let t_3 = root.abs() > 0.3;
    let v = root * 0.5;
    let t_4 = if t_3 { v } else { 0.0 };
    let larger = root * t_4;
    let t_5 = [1.0, 2.0, 0.5];
    let mut position_6 = position_2;
    let mut position_7 = position_4;
    let mut acc: f64 = second;
    let mut trips_2 = 0usize;
    loop {
        let t = x.len().min(y.len());
        let mut position = position_6;
        let mut position_1 = position_7;
        loop {
            if position_1 >= t {
                break;
            } else {
                let t_1 = position < 2usize;
                let (t_2, t_3) = if t_1 {
                    (position, position_1)
                } else {
                    (0, position_1 + 1)
                };
                position = t_2;
                position_1 = t_3;
                if t_1 {
                    break;
                }
            }
        }
        let t = position_1 < t;
        let (position_2, t_1) = if t {
            let a = x[position_1];
            let b = y[position_1];
            (position + 1, acc * 0.5 + [a * b, a - b][position])
        } else {
            (position, acc)
        };
        let trips = trips_2 + 1usize;
        records.push((position, position_1));
        position_6 = position_2;
        position_7 = position_1;
        acc = t_1;
        trips_2 = trips;
        if !t {
            break;
        }
    }
    let mut position_2 = 0;
    let mut position_6 = 0;
    loop {
        if position_6 >= 3usize {
            break;
        } else {
            let _ = x[0];
            let _ = y[0];
            let t = position_2 < 2usize;
            let (t_1, t_2) = if t {
                (position_2, position_6)
            } else {
                (0, position_6 + 1)
            };
            position_2 = t_1;
            position_6 = t_2;
            if t {
                break;
            }
        }
    }
    let (t_6, t_7, branch_2) = if position_6 < 3usize {
        let k = t_5[position_6];
        let t = [k * x[0], k * y[0]];
        let _ = position_2 + 1;
        let t = t[position_2];
        (t < 3.0, t * t, Branch1::Then(k, t))
    } else {
        (false, 0.0, Branch1::Else)
    };
    let t_5 = if t_6 { t_7 } else { 0.0 };
    let d_sum = t_5;
    let mut over_1 = over;
    let mut position_6 = position_5;
    let mut sum: f64 = -0.0;
    let mut d_first: f64 = 0.0;
    loop {
        let (t, v, over, position, t_1, trips) = if over_1 {
            (false, 0.0, over_1, position_6, false, 0)
        } else {
            let mut position = position_6;
            let mut has_exit = false;
            let mut exit: f64 = 0.0;
            let mut t = false;
            let mut trips = 0usize;
            loop {
                let t_1 = position < y.len();
                let (position_1, t_2, t_3, t_4) = if t_1 {
                    let t_1 = y[position];
                    let t_2 = position + 1;
                    let t_3 = t_1 > 0.0;
                    let (t_4, t_5) = if t_3 { (t_1.sqrt(), true) } else { (0.0, false) };
                    (t_2, !t_3, t_5, t_4)
                } else {
                    (position, false, false, 0.0)
                };
                position = position_1;
                has_exit = t_3;
                exit = t_4;
                t = !t_1;
                trips += 1usize;
                if !t_2 {
                    break;
                }
            }
            let (t_1, over) = if has_exit {
                let t = exit < 1.5;
                let over = if t { over_1 } else { true };
                (t, over)
            } else {
                (false, over_1)
            };
            (t_1, exit, over, position, t, trips)
        };
        let t_2 = if t { sum + v * first } else { sum };
        let (d_first_1, d_v) = if t { (d_sum * v, d_sum * first) } else { (-0.0, 0.0) };
        if !over_1 {
            let mut d_exit: f64 = d_v;
            for k_1 in (0..trips).rev() {
                let t = k_1 + 1;
                let position = ::autodiff_runtime::index::nth(position_6, k_1);
                if !(t == trips && t_1) {
                    let t = y[position];
                    let t_1 = if t > 0.0 { d_exit * (0.5 / t.sqrt()) } else { -0.0 };
                    d_y[position] += t_1;
                }
                d_exit = -0.0;
            }
        }
        over_1 = over;
        position_6 = position;
        sum = t_2;
        d_first += d_first_1;
        if !t {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let t_6 = if t_6 { sum } else { 0.0 };
    match branch_2 {
        Branch1::Then(k, t) => {
            let t = t_6 * t;
            let mut d_place = [-0.0; 2];
            d_place[position_2] += t + t;
            let t = d_place[0];
            d_y[0] += d_place[1] * k;
            d_x[0] += t * k;
        }
        Branch1::Else => {}
    }
    let mut d_acc: f64 = 1.0;
    for k_1 in (0..trips_2).rev() {
        let (position, position_1) = records.pop();
        if !(k_1 + 1 == trips_2) {
            let b_1 = y[position_1];
            let a_1 = x[position_1];
            let mut d_place = [-0.0; 2];
            d_place[position] += d_acc;
            let t = d_place[0];
            let t_1 = d_place[1];
            let d_a = t_1 + t * b_1;
            let d_b = t * a_1 - t_1;
            d_y[position_1] += d_b;
            d_x[position_1] += d_a;
            d_acc *= 0.5;
        }
    }
    let d_v = if t_3 { root } else { 0.0 };
    let d_root = t_4 + d_v * 0.5;
    let (d_first_1, d_second, d_exit) = if t_2 {
        (d_first + d_root * exit, d_acc, d_root * first)
    } else {
        (d_first, d_acc + d_root, 0.0)
    };
    let mut d_exit_1: f64 = d_exit;
    for k_1 in (0..trips_1).rev() {
        let t = k_1 + 1;
        let position = ::autodiff_runtime::index::nth(0, k_1);
        if !(t == trips_1 && t_1) {
            let t = y[position];
            let t_1 = if t > 0.0 { d_exit_1 * (0.5 / t.sqrt()) } else { -0.0 };
            d_y[position] += t_1;
        }
        d_exit_1 = -0.0;
    }
    match branch_1 {
        Branch2::Then(a, b) => {
            let mut d_place = [-0.0; 2];
            d_place[position_3] += d_second;
            let t = d_place[0];
            let t_1 = d_place[1];
            let d_a = t_1 + t * b;
            let d_b = t * a - t_1;
            d_y[position_4] += d_b;
            d_x[position_4] += d_a;
        }
        Branch2::Else => {}
    }
    match branch {
        Branch3::Then(a, b) => {
            let mut d_place = [-0.0; 2];
            d_place[position] += d_first_1;
            let t = d_place[0];
            let t_1 = d_place[1];
            let d_a = t_1 + t * b;
            let d_b = t * a - t_1;
            d_y[position_1] += d_b;
            d_x[position_1] += d_a;
        }
        Branch3::Else => {}
    }
    let mut d_product: f64 = 1.0;
    for k_1 in (0..trips).rev() {
        let (product_1, t_1, t_2, trips_1) = records_4.pop();
        let t_3 = k_1 + 1 == trips;
        let (d_product_1, d_exit_1) = if !t_3 {
            (d_product * (t_2 + t_1 as f64), d_product * product_1)
        } else {
            (d_product, -0.0)
        };
        if !(t_3 && t) {
            let mut d_exit_1_1: f64 = d_exit_1;
            for _ in (0..trips_1).rev() {
                let mut d_exit_1: f64 = d_exit_1_1;
                for _ in (0..records_3.pop()).rev() {
                    let (t, t_1, trips) = records_2.pop();
                    let mut d_exit: f64 = d_exit_1;
                    for k_1 in (0..trips).rev() {
                        let (position, branch) = records_1.pop();
                        let t_2 = k_1 + 1 == trips;
                        let t_1 = !(t_2 && t_1);
                        let t = !(t_2 && t);
                        match branch {
                            Branch4::Then => {
                                if t_1 {
                                    d_y[position] += d_exit;
                                }
                            }
                            Branch4::Else(position_1) => {
                                if position_1 < x.len() {
                                    d_x[position_1] += d_exit;
                                } else if t {
                                    d_y[position] += d_exit;
                                }
                            }
                        }
                        d_exit = -0.0;
                    }
                    d_exit_1 = -0.0;
                }
                d_exit_1_1 = -0.0;
            }
        }
        d_product = d_product_1;
    }
    product + acc + larger + t_5 * sum
}
pub fn left_where_stopped_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T> {
        Then(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T),
        Else,
    }
    enum Branch2<A, B> {
        Then,
        Else(A, B),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let (t, head, branch) = if 2 == 0 {
        (0, -0.0, Branch2::Then)
    } else {
        let mut position = 0;
        let mut sum: f64 = -0.0;
        let mut taken = 0;
        let mut t = false;
        let mut trips = 0usize;
        loop {
            let t_1 = position < x.len();
            let (position_1, t_2, t_3, t_4) = if t_1 {
                let t_1 = x[position];
                let t_2 = position + 1;
                let t_3 = taken + 1;
                (t_2, !(t_3 >= 2), sum + t_1, t_3)
            } else {
                (position, false, sum, taken)
            };
            position = position_1;
            sum = t_3;
            taken = t_4;
            t = !t_1;
            trips += 1usize;
            if !t_2 {
                break;
            }
        }
        (position, sum, Branch2::Else(t, trips))
    };
    let mut position = t;
    let mut has_exit = false;
    let mut exit: f64 = 0.0;
    let mut returns = false;
    let mut t_1 = false;
    let mut trips = 0usize;
    loop {
        let t = position < x.len();
        let (v, position_1, t_2, t_3, t_4) = if t {
            let t = x[position];
            let t_2 = position + 1;
            let t_3 = t < 0.0;
            let t_4 = if t_3 { true } else { false };
            (t, t_2, t_3, !t_3, t_4)
        } else {
            (0.0, position, false, false, false)
        };
        position = position_1;
        has_exit = t_4;
        exit = v;
        returns = t_2;
        t_1 = !t;
        trips += 1usize;
        if !t_3 {
            break;
        }
    }
    let t_2 = if returns { has_exit } else { false };
    let (value, branch_1) = if t_2 {
        let mut position_1 = position;
        let mut product: f64 = 1.0;
        let mut t = false;
        let mut trips = 0usize;
        loop {
            let t_1 = position_1 < x.len();
            let (position, t_2, t_3) = if t_1 {
                let t_1 = x[position_1];
                let t_2 = position_1 + 1;
                let t_3 = t_1 > 2.0;
                let t_4 = if t_3 {
                    product
                } else {
                    let product_1 = product * t_1;
                    product_1
                };
                (t_2, !t_3, t_4)
            } else {
                (position_1, false, product)
            };
            let trips_1 = trips + 1usize;
            records.push(product);
            position_1 = position;
            product = t_3;
            t = !t_1;
            trips = trips_1;
            if !t_2 {
                break;
            }
        }
        let mut position = position_1;
        let mut position_2 = 0;
        let mut has_exit = false;
        let mut exit_1: f64 = 0.0;
        let mut returns = false;
        let mut t_1 = false;
        let mut trips_1 = 0usize;
        loop {
            let t = position < x.len();
            let (t_2, position_1, t_3, t_4, t_5, t_6) = if t {
                let t = x[position];
                let t_2 = position + 1;
                let t_3 = position_2 + 1;
                let t_4 = position_2 >= 1;
                let t_5 = if t_4 { true } else { false };
                (t, t_2, t_4, !t_4, t_5, t_3)
            } else {
                (0.0, position, false, false, false, position_2)
            };
            position = position_1;
            position_2 = t_6;
            has_exit = t_5;
            exit_1 = t_2;
            returns = t_3;
            t_1 = !t;
            trips_1 += 1usize;
            if !t_4 {
                break;
            }
        }
        let t_2 = if returns { has_exit } else { false };
        let second = if t_2 { exit_1 } else { 1.0 };
        let mut position_2 = position;
        let mut has_exit = false;
        let mut exit_1: f64 = 0.0;
        let mut returns = false;
        let mut t_3 = false;
        let mut trips_2 = 0usize;
        loop {
            let t = position_2 < x.len();
            let (position, t_1, t_2, t_4, t_5) = if t {
                let t = x[position_2];
                let t_1 = position_2 + 1;
                let t_2 = t > 0.0;
                let (t_4, t_5) = if t_2 { (t.ln(), true) } else { (0.0, false) };
                (t_1, t_2, !t_2, t_5, t_4)
            } else {
                (position_2, false, false, false, 0.0)
            };
            position_2 = position;
            has_exit = t_4;
            exit_1 = t_5;
            returns = t_1;
            t_3 = !t;
            trips_2 += 1usize;
            if !t_2 {
                break;
            }
        }
        let t_4 = if returns { has_exit } else { false };
        let tail = if t_4 { exit_1 } else { product };
        let t_5 = &x[1..];
        let t_6 = 0 < t_5.len();
        let (position_2, t_7) = if t_6 { (0 + 1, t_5[0]) } else { (0, 0.0) };
        let t_8 = position_2 < t_5.len();
        let t_9 = if t_8 {
            let t = t_5[position_2];
            let _ = position_2 + 1;
            t
        } else {
            0.0
        };
        let again = t_7 * t_9;
        (
            head * exit + product * second + tail * again,
            Branch1::Then(
                position_1,
                product,
                position,
                t_2,
                second,
                returns,
                t_4,
                tail,
                t_6,
                position_2,
                t_7,
                t_8,
                t_9,
                again,
                t,
                t_1,
                t_3,
                trips_2,
                trips_1,
                trips,
            ),
        )
    } else {
        (head, Branch1::Else)
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (d_head, d_exit) = match branch_1 {
        Branch1::Then(
            position_1,
            product,
            position_2,
            t,
            second,
            returns,
            t_1,
            tail,
            t_2,
            position_3,
            t_3,
            t_4,
            t_5,
            again,
            t_6,
            t_7,
            t_8,
            trips,
            trips_1,
            trips_2,
        ) => {
            let d_again = tail;
            let t_5 = d_again * t_5;
            let t_3 = d_again * t_3;
            if t_4 {
                d_x[1 + position_3] += t_3;
            }
            if t_2 {
                d_x[1] += t_5;
            }
            let d_tail = again;
            let (d_product, d_exit) = if t_1 {
                (second, d_tail)
            } else {
                (second + d_tail, -0.0)
            };
            let mut d_exit_1: f64 = d_exit;
            for k in (0..trips).rev() {
                let t = k + 1 == trips;
                let position = ::autodiff_runtime::index::nth(position_2, k);
                let t_1 = t && returns;
                if !(t && t_8) {
                    let t = x[position];
                    let t_1 = if t_1 { d_exit_1 / t } else { -0.0 };
                    d_x[position] += t_1;
                }
                d_exit_1 = -0.0;
            }
            let d_second = product;
            let d_exit = if t { d_second } else { -0.0 };
            let mut d_exit_1: f64 = d_exit;
            for k in (0..trips_1).rev() {
                let t = k + 1;
                let position = ::autodiff_runtime::index::nth(position_1, k);
                if !(t == trips_1 && t_7) {
                    d_x[position] += d_exit_1;
                }
                d_exit_1 = -0.0;
            }
            let mut d_product_1: f64 = d_product;
            for k in (0..trips_2).rev() {
                let product = records.pop();
                let t = k + 1;
                let position = ::autodiff_runtime::index::nth(position, k);
                if !(t == trips_2 && t_6) {
                    let t = x[position];
                    let (d_product, t_1) = if t > 2.0 {
                        (d_product_1, -0.0)
                    } else {
                        (d_product_1 * t, d_product_1 * product)
                    };
                    d_x[position] += t_1;
                    d_product_1 = d_product;
                }
            }
            (exit, head)
        }
        Branch1::Else => (1.0, 0.0),
    };
    let mut d_exit_1: f64 = d_exit;
    for k in (0..trips).rev() {
        let t_2 = k + 1;
        let position = ::autodiff_runtime::index::nth(t, k);
        let d_v = d_exit_1;
        if !(t_2 == trips && t_1) {
            d_x[position] += d_v;
        }
        d_exit_1 = -0.0;
    }
    match branch {
        Branch2::Then => {}
        Branch2::Else(t, trips) => {
            let d_sum = d_head;
            for k in 0..trips {
                let t_1 = k + 1;
                let position = ::autodiff_runtime::index::nth(0, k);
                if !(t_1 == trips && t) {
                    d_x[position] += d_sum;
                }
            }
        }
    }
    value
}
pub fn runs_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut sum: f64 = k;
    let mut start = 0;
    let mut position = 0;
    let mut t = false;
    let mut trips = 0usize;
    loop {
        let t_1 = x.len();
        let t_2 = start < t_1;
        let (start_1, t_3, t_4, t_5, end) = if t_2 {
            let mut end = start + 1;
            loop {
                if end >= t_1 {
                    break;
                } else {
                    let a = x[end - 1];
                    let b = x[end];
                    let t_1 = (a > 0.0) == (b > 0.0);
                    let t_2 = if t_1 { end + 1 } else { end };
                    end = t_2;
                    if !t_1 {
                        break;
                    }
                }
            }
            let t_1 = &x[start..end];
            let t_2 = position + 1;
            let t_3 = t_1.len() > 3;
            let t_4 = if t_3 {
                sum
            } else {
                let mut sum_1: f64 = -0.0;
                for i_1 in 0..t_1.len() {
                    sum_1 += t_1[i_1];
                }
                let sum_1 = sum * k + sum_1 * (position + 1) as f64;
                sum_1
            };
            (end, !t_3, t_4, t_2, end)
        } else {
            let end = 0;
            (start, false, sum, position, end)
        };
        let trips_1 = trips + 1usize;
        records_1.push((sum, start, end));
        sum = t_4;
        start = start_1;
        position = t_5;
        t = !t_2;
        trips = trips_1;
        if !t_3 {
            break;
        }
    }
    let mut start = 0;
    let mut product: f64 = 1.0;
    let mut trips_1 = 0usize;
    loop {
        let t = x.len();
        let t_1 = start < t;
        let (start_1, t_2, end) = if t_1 {
            let mut end = start + 1;
            loop {
                if end >= t {
                    break;
                } else {
                    let a = x[end - 1];
                    let b = x[end];
                    let t = b > a;
                    let t_1 = if t { end + 1 } else { end };
                    end = t_1;
                    if !t {
                        break;
                    }
                }
            }
            let t = &x[start..end];
            let product_1 = if t.len() > 1 {
                product * (t[t.len() - 1] - t[0])
            } else {
                product
            };
            (end, product_1, end)
        } else {
            let end = 0;
            (start, product, end)
        };
        let trips = trips_1 + 1usize;
        records.push((start, product, end));
        start = start_1;
        product = t_2;
        trips_1 = trips;
        if !t_1 {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_product: f64 = 1.0;
    for k_1 in (0..trips_1).rev() {
        let (start, product, end) = records.pop();
        if !(k_1 + 1 == trips_1) {
            let t = &x[start..end];
            let d_product_1 = if t.len() > 1 {
                let t_1 = t.len() - 1;
                let t_2 = t[t_1];
                let t = t[0];
                let t_3 = d_product * product;
                d_x[start] -= t_3;
                d_x[start + t_1] += t_3;
                d_product * (t_2 - t)
            } else {
                d_product
            };
            d_product = d_product_1;
        }
    }
    let mut d_sum: f64 = 1.0;
    let mut d_k: f64 = 0.0;
    for k_1 in (0..trips).rev() {
        let (sum, start, end) = records_1.pop();
        let t_1 = k_1 + 1;
        let position = ::autodiff_runtime::index::nth(0, k_1);
        let (d_k_1, d_sum_1) = if !(t_1 == trips && t) {
            let t = &x[start..end];
            if t.len() > 3 {
                (-0.0, d_sum)
            } else {
                let t_1 = position + 1;
                let t = t.len();
                let d_sum_1 = d_sum * t_1 as f64;
                if 0 < t {
                    let t_1 = start + t;
                    let d_x_1 = &mut d_x[start..t_1];
                    for i_1 in 0..t {
                        d_x_1[i_1] += d_sum_1;
                    }
                }
                (d_sum * sum, d_sum * k)
            }
        } else {
            (-0.0, d_sum)
        };
        d_sum = d_sum_1;
        d_k += d_k_1;
    }
    let d_k = d_sum + d_k;
    (sum + product, d_k)
}
