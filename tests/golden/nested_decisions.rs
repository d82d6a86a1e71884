pub fn nested_decisions_grad(
    x: &[f64],
    d_x: &mut [f64],
    mode: u8,
    scale: f64,
) -> (f64, f64) {
    enum Branch1<A> {
        Arm0,
        Arm1,
        Arm2(A),
        Arm3,
    }
    enum Branch2<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let (acc, branch) = if mode > 0 {
        let mut acc: f64 = scale;
        for i in 0..x.len() {
            let v = x[i];
            let (acc_1, branch) = match i % 3 {
                0 if v > 0.0 => {
                    let acc_1 = acc + v.sqrt();
                    (acc_1, Branch1::Arm0)
                }
                0 => {
                    let acc_1 = acc - v * v;
                    (acc_1, Branch1::Arm1)
                }
                1 => {
                    let t = &x[..i];
                    let mut inner: f64 = 1.0;
                    for i_1 in 0..t.len() {
                        let w = t[i_1];
                        let inner_1 = if w > v {
                            let inner_1 = inner * (w - v);
                            inner_1
                        } else {
                            if mode == 2 {
                                let inner_1 = inner + scale * w;
                                inner_1
                            } else {
                                inner
                            }
                        };
                        records.push(inner);
                        inner = inner_1;
                    }
                    let acc_1 = acc * inner;
                    (acc_1, Branch1::Arm2(inner))
                }
                _ => {
                    let acc_1 = if acc > 1.0 {
                        let acc_1 = acc.ln();
                        acc_1
                    } else {
                        let acc_1 = acc * acc + v;
                        acc_1
                    };
                    (acc_1, Branch1::Arm3)
                }
            };
            records_1.push((acc, branch));
            acc = acc_1;
        }
        (acc, Branch3::Then)
    } else {
        let (acc, branch) = if !(x.len() == 0) {
            let t = x.len() - 1;
            let t_1 = x[t];
            let acc = scale * t_1;
            (acc, Branch2::Then(t, t_1))
        } else {
            (scale, Branch2::Else)
        };
        (acc, Branch3::Else(branch))
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_scale = match branch {
        Branch3::Then => {
            let mut d_acc: f64 = 1.0;
            let mut d_scale: f64 = 0.0;
            for i in (0..x.len()).rev() {
                let (acc, branch) = records_1.pop();
                let v_1 = x[i];
                let (d_scale_1, d_acc_1, d_v) = match branch {
                    Branch1::Arm0 => (-0.0, d_acc, d_acc * (0.5 / v_1.sqrt())),
                    Branch1::Arm1 => (-0.0, d_acc, -2.0 * (d_acc * v_1)),
                    Branch1::Arm2(inner) => {
                        let t = &x[..i];
                        let t_1 = t.len();
                        let mut d_inner: f64 = d_acc * acc;
                        let mut d_scale_1: f64 = 0.0;
                        let mut d_v: f64 = -0.0;
                        for i_1 in (0..t_1).rev() {
                            let inner_1 = records.pop();
                            let w_1 = t[i_1];
                            let (d_scale_2, d_v_1, d_inner_1, d_w) = if w_1 > v_1 {
                                let t = d_inner * inner_1;
                                (-0.0, -t, d_inner * (w_1 - v_1), t)
                            } else {
                                let (d_scale_2, d_inner_1, d_w) = if mode == 2 {
                                    (d_inner * w_1, d_inner, d_inner * scale)
                                } else {
                                    (-0.0, d_inner, -0.0)
                                };
                                (d_scale_2, -0.0, d_inner_1, d_w)
                            };
                            d_x[i_1] += d_w;
                            d_inner = d_inner_1;
                            d_scale_1 += d_scale_2;
                            d_v += d_v_1;
                        }
                        (d_scale_1, d_acc * inner, d_v)
                    }
                    Branch1::Arm3 => {
                        let (d_acc_1, d_v) = if acc > 1.0 {
                            (d_acc / acc, -0.0)
                        } else {
                            let t = d_acc * acc;
                            (t + t, d_acc)
                        };
                        (-0.0, d_acc_1, d_v)
                    }
                };
                d_x[i] += d_v;
                d_acc = d_acc_1;
                d_scale += d_scale_1;
            }
            d_acc + d_scale
        }
        Branch3::Else(branch) => {
            match branch {
                Branch2::Then(t, t_1) => {
                    d_x[t] += scale;
                    t_1
                }
                Branch2::Else => 1.0,
            }
        }
    };
    (acc, d_scale)
}
