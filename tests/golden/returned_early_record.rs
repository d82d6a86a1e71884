pub fn returned_early_record_grad(
    current: f64,
    threshold: f64,
    adaptation: f64,
    mode: i32,
) -> (f64, f64, f64, f64) {
    enum Branch1<A, B, C> {
        Then,
        Else(A, B, C),
    }
    enum Branch2<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch3<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch4<A, B, C, D> {
        Arm0,
        Arm1(A, B, C),
        Arm2,
        Arm3(D),
    }
    enum Branch5<A, B, C> {
        Then(A, B),
        Else(C),
    }
    let drive = current - threshold;
    let (t, rate, t_1, branch) = if drive > 0.0 {
        let base = drive.sqrt();
        let (t, t_1, t_2, branch) = match mode {
            0 => (false, base, 0.0, Branch4::Arm0),
            1 | 2 => {
                let t = 1.0 + adaptation * base;
                let slowed = base / t;
                let (t_1, t_2, t_3, branch) = if slowed > 0.8 {
                    let excess = slowed - 0.8;
                    let t = mode == 2;
                    let (t_1, t_2, branch) = if t {
                        let exp_excess = excess.exp();
                        let t = 1.0 + exp_excess;
                        (0.0, slowed * t, Branch2::Then(exp_excess, t))
                    } else {
                        (0.8 + excess * excess, 0.0, Branch2::Else)
                    };
                    (t, t_1, t_2, Branch3::Then(excess, branch))
                } else {
                    (false, slowed, 0.0, Branch3::Else)
                };
                (t_1, t_2, t_3, Branch4::Arm1(t, slowed, branch))
            }
            _ if adaptation > 1.0 => (true, 0.0, base.ln_1p(), Branch4::Arm2),
            _ => {
                let tanh_base = base.tanh();
                (false, tanh_base, 0.0, Branch4::Arm3(tanh_base))
            }
        };
        (t, t_1, t_2, Branch5::Then(base, branch))
    } else {
        let t = 0.01 * drive.exp();
        (false, t, 0.0, Branch5::Else(t))
    };
    let (value, branch_1) = if t {
        (t_1, Branch1::Then)
    } else {
        let t = 1.0 - rate / 10.0;
        let gain = rate * t;
        let t_1 = mode < 0;
        let t_2 = if t_1 { gain - adaptation } else { gain * gain };
        (t_2, Branch1::Else(t, gain, t_1))
    };
    let (d_adaptation, d_rate, d_ln_1p_base) = match branch_1 {
        Branch1::Then => (0.0, 0.0, 1.0),
        Branch1::Else(t, gain, t_1) => {
            let (d_adaptation, d_gain) = if t_1 {
                (-1.0, 1.0)
            } else {
                (0.0, gain + gain)
            };
            (d_adaptation, d_gain * t - d_gain * rate / 10.0, 0.0)
        }
    };
    let (d_adaptation_1, d_drive) = match branch {
        Branch5::Then(base, branch) => {
            let (d_adaptation_1, d_base) = match branch {
                Branch4::Arm0 => (d_adaptation, d_rate),
                Branch4::Arm1(t, slowed, branch) => {
                    let d_slowed = match branch {
                        Branch3::Then(excess, branch) => {
                            let (d_slowed, d_excess) = match branch {
                                Branch2::Then(exp_excess, t) => {
                                    (d_ln_1p_base * t, d_ln_1p_base * slowed * exp_excess)
                                }
                                Branch2::Else => {
                                    let t = d_rate * excess;
                                    (-0.0, t + t)
                                }
                            };
                            d_slowed + d_excess
                        }
                        Branch3::Else => d_rate,
                    };
                    let t = d_slowed / t;
                    let t_1 = t * slowed;
                    (d_adaptation - t_1 * base, t - t_1 * adaptation)
                }
                Branch4::Arm2 => (d_adaptation, d_ln_1p_base / (1.0 + base)),
                Branch4::Arm3(tanh_base) => {
                    (d_adaptation, d_rate * (1.0 - tanh_base * tanh_base))
                }
            };
            (d_adaptation_1, d_base * (0.5 / base))
        }
        Branch5::Else(t) => (d_adaptation, d_rate * t),
    };
    let d_threshold = -d_drive;
    let d_current = d_drive;
    (value, d_current, d_threshold, d_adaptation_1)
}
