pub fn root_grad(x: f64) -> Option<(f64, f64)> {
    let (value, sqrt_x) = if x < 0.0 {
        return None;
    } else {
        let sqrt_x = x.sqrt();
        (sqrt_x, sqrt_x)
    };
    let d_x = 0.5 / sqrt_x;
    Some((value, d_x))
}
#[allow(clippy::type_complexity)]
pub fn polar_vjp(
    x: f64,
    y: f64,
    seed: (f64, [f64; 2]),
) -> Result<((f64, [f64; 2]), f64, f64), usize> {
    if x <= 0.0 {
        return Err(3);
    }
    let radius = x.hypot(y);
    let t = x / radius;
    let t_1 = y / radius;
    let value = [t, t_1];
    let mut d_value = seed.1;
    let t_2 = d_value[0];
    let t_3 = d_value[1];
    let recip_radius = 1.0 / radius;
    let t_3 = t_3 * recip_radius;
    let t_2 = t_2 * recip_radius;
    let d_radius = seed.0 - t_3 * t_1 - t_2 * t;
    let d_x = t_2 + d_radius * t;
    let d_y = t_3 + d_radius * t_1;
    Ok(((radius, value), d_x, d_y))
}
pub fn outcomes_matched_grad(x: f64, y: f64) -> (f64, f64, f64) {
    enum Branch1<A, B, C> {
        Arm0(A, B, C),
        Arm1,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch3<A> {
        Then(A),
        Else,
    }
    enum Branch4 {
        Arm0,
        Arm1,
    }
    enum Branch5<A, B, C, D, E, F, G> {
        Arm0(A, B, C, D, E, F),
        Arm1(G),
    }
    enum Branch6<A> {
        Then,
        Else(A),
    }
    enum Branch7<A, B, C> {
        Arm0(A, B, C),
        Arm1,
    }
    let t = root_augmented(x);
    let (first, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (root, tape) = received;
            let (t, branch) = if root > 2.0 {
                (root * y, Branch6::Then)
            } else {
                let t = root * root;
                (t * root + y, Branch6::Else(t))
            };
            (t, Branch7::Arm0(tape, root, branch))
        }
        Err(_) => (x * y, Branch7::Arm1),
    };
    let t = polar_augmented(x, y);
    let (second, branch_1) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            let radius = t.0;
            let cosine = t.1[0];
            let sine = t.1[1];
            let (t_1, branch) = if sine > 0.0 {
                let t = radius * cosine;
                (t * sine, Branch3::Then(t))
            } else {
                let radius = t.0;
                (radius, Branch3::Else)
            };
            (t_1, Branch5::Arm0(tape, t, radius, cosine, sine, branch))
        }
        Err(error) => {
            let (t, branch) = match error {
                3 => (y * y, Branch4::Arm0),
                _ => (error as f64, Branch4::Arm1),
            };
            (t, Branch5::Arm1(branch))
        }
    };
    let total = first + second;
    let t = root_augmented(y);
    let (total_1, branch_2) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (root, tape) = received;
            let total = total + root * x;
            (total, Branch2::Arm0(tape, root))
        }
        Err(_) => {
            let total = total - 1.0;
            (total, Branch2::Arm1)
        }
    };
    let t = polar_augmented(y, x);
    let (value, branch_3) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            let radius = t.0;
            (total_1 * radius, Branch1::Arm0(tape, t, radius))
        }
        Err(_) => (total_1 * y, Branch1::Arm1),
    };
    let (d_x, d_y, d_total) = match branch_3 {
        Branch1::Arm0(tape, t, radius) => {
            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
            let d_radius = total_1;
            d_place.0 += d_radius;
            let mut d_y = -0.0;
            let mut d_x = -0.0;
            let _ = polar_adjoint(y, &mut d_y, x, &mut d_x, tape, d_place);
            (d_x, d_y, radius)
        }
        Branch1::Arm1 => (-0.0, total_1, y),
    };
    let (d_x_1, d_y_1, d_total_1) = match branch_2 {
        Branch2::Arm0(tape, root) => {
            let d_root = d_total * x;
            let mut d_y_1 = -0.0;
            let _ = root_adjoint(y, &mut d_y_1, tape, d_root);
            (d_x + d_total * root, d_y + d_y_1, d_total)
        }
        Branch2::Arm1 => (d_x, d_y, d_total),
    };
    let d_second = d_total_1;
    let (d_x, d_y) = match branch_1 {
        Branch5::Arm0(tape, t, radius, cosine, sine, branch) => {
            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
            let (d_radius, d_cosine, d_sine) = match branch {
                Branch3::Then(t) => {
                    let t_1 = d_second * sine;
                    (
                        t_1 * cosine,
                        ::autodiff_runtime::product(t_1, radius),
                        d_second * t,
                    )
                }
                Branch3::Else => {
                    let d_radius = d_second;
                    d_place.0 += d_radius;
                    (-0.0, -0.0, -0.0)
                }
            };
            d_place.1[1] += d_sine;
            d_place.1[0] += d_cosine;
            d_place.0 += d_radius;
            let mut d_x = -0.0;
            let mut d_y = -0.0;
            let _ = polar_adjoint(x, &mut d_x, y, &mut d_y, tape, d_place);
            (d_x_1 + d_x, d_y_1 + d_y)
        }
        Branch5::Arm1(branch) => {
            let d_y = match branch {
                Branch4::Arm0 => {
                    let t = d_second * y;
                    d_y_1 + t + t
                }
                Branch4::Arm1 => d_y_1,
            };
            (d_x_1, d_y)
        }
    };
    let d_first = d_total_1;
    let (d_x_1, d_y_1) = match branch {
        Branch7::Arm0(tape, root, branch) => {
            let (d_y_1, d_root) = match branch {
                Branch6::Then => (d_y + d_first * root, d_first * y),
                Branch6::Else(t) => {
                    let t = d_first * t;
                    (d_y + d_first, t + t + t)
                }
            };
            let mut d_x_1 = -0.0;
            let _ = root_adjoint(x, &mut d_x_1, tape, d_root);
            (d_x + d_x_1, d_y_1)
        }
        Branch7::Arm1 => (d_x + d_first * y, d_y + d_first * x),
    };
    (value, d_x_1, d_y_1)
}
pub fn repeated_roots_grad(x: f64, most: usize) -> (f64, f64) {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut level: f64 = x;
    let mut count = 0;
    let mut trips = 0usize;
    loop {
        let t = level - 1.0;
        let t_1 = root_augmented(t);
        let (t_1, t_2, t_3, branch) = match ::autodiff_runtime::Fallible::into_result(
            t_1,
        ) {
            Ok(received) => {
                let (root, tape) = received;
                let level_1 = 0.9 * root + 0.01 * x;
                let count_1 = count + 1;
                (!(count_1 > most), level_1, count_1, Branch::Arm0(tape))
            }
            Err(_) => (false, level, count, Branch::Arm1),
        };
        let trips_1 = trips + 1usize;
        records.push((t, branch));
        level = t_2;
        count = t_3;
        trips = trips_1;
        if !t_1 {
            break;
        }
    }
    let mut d_level: f64 = 1.0;
    let mut d_x: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (t, branch) = records.pop();
        let (d_x_1, d_level_1) = match branch {
            Branch::Arm0(tape) => {
                let d_root = d_level * 0.9;
                let mut d_argument = -0.0;
                let _ = root_adjoint(t, &mut d_argument, tape, d_root);
                (d_level * 0.01, d_argument)
            }
            Branch::Arm1 => (-0.0, d_level),
        };
        d_level = d_level_1;
        d_x += d_x_1;
    }
    let d_x = d_level + d_x;
    (level, d_x)
}
pub fn bound_outcome_grad(x: f64, y: f64) -> (f64, f64, f64) {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let t = root_augmented(x);
    let (has_found, found, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch::Arm1),
    };
    let weight = if has_found { 2.0 } else { 3.0 };
    let t = y * y;
    let t_1 = if has_found { found } else { t };
    let (d_y, d_found) = if has_found {
        (1.0, weight)
    } else {
        let t = weight * y;
        (1.0 + t + t, 0.0)
    };
    let d_x = match branch {
        Branch::Arm0(tape) => {
            let mut d_x = -0.0;
            let _ = root_adjoint(x, &mut d_x, tape, d_found);
            d_x
        }
        Branch::Arm1 => 0.0,
    };
    (weight * t_1 + y, d_x, d_y)
}
pub fn built_outcome_grad(x: f64, y: f64) -> (f64, f64, f64) {
    enum Branch<A> {
        Then,
        Else(A),
    }
    let t = x > 1.0;
    let (has_outcome, outcome, error) = if t {
        (true, x * y, ::core::default::Default::default())
    } else {
        let (t, t_1) = if x > 0.0 { (false, Some(3)) } else { (false, Some(7)) };
        (t, 0.0, t_1)
    };
    let (value, branch) = if has_outcome {
        (outcome * outcome, Branch::Then)
    } else {
        let code = ::core::option::Option::unwrap(error);
        let t = f64::from(code);
        (y * t, Branch::Else(t))
    };
    let (d_y, d_outcome) = match branch {
        Branch::Then => (0.0, outcome + outcome),
        Branch::Else(t_1) => (t_1, 0.0),
    };
    let (d_x, d_y_1) = if t { (d_outcome * y, d_y + d_outcome * x) } else { (0.0, d_y) };
    (value, d_x, d_y_1)
}
