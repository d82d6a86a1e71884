pub fn rows_side_by_side_grad(
    image: &Vec<Vec<f64>>,
    d_image: &mut [Vec<f64>],
    model: &[Vec<f64>],
    d_model: &mut [Vec<f64>],
    weights: Vec<Vec<f64>>,
) -> (f64, Vec<Vec<f64>>) {
    ::autodiff_runtime::shadow::check(d_image, image, "image");
    ::autodiff_runtime::shadow::clear(d_image, image);
    ::autodiff_runtime::shadow::check(d_model, model, "model");
    ::autodiff_runtime::shadow::clear(d_model, model);
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let mut squares: Vec<Vec<f64>> = ::autodiff_runtime::Vec::with_capacity(model.len());
    let t = model.len();
    for i in 0..t {
        let mut t = ::autodiff_runtime::vec![0.0; model[i].len()];
        for i_1 in 0..model[i].len() {
            let v = model[i][i_1];
            t[i_1] = v * v;
        }
        squares.push(t);
    }
    let mut sum: f64 = -0.0;
    let mut position = 0;
    let mut position_1 = 0;
    for i in 0..image.len() {
        let mut sum_1: f64 = sum;
        let mut position_2 = position;
        let mut position_3 = position_1;
        let mut returns = false;
        for i_1 in 0..image[i].len() {
            let a = image[i][i_1];
            let t = model.len();
            let mut position_4 = position_2;
            let mut position_5 = position_3;
            loop {
                if position_5 >= t {
                    break;
                } else {
                    let t_1 = position_4 < model[position_5].len();
                    let (t_2, t_3) = if t_1 {
                        (position_4, position_5)
                    } else {
                        (0, position_5 + 1)
                    };
                    position_4 = t_2;
                    position_5 = t_3;
                    if t_1 {
                        break;
                    }
                }
            }
            let t = position_5 < t;
            let (position_6, t_1) = if t {
                let t = position_4 + 1;
                let t_1 = model[position_5][position_4];
                (t, sum_1 + (a - t_1) * (a - t_1))
            } else {
                (position_4, sum_1)
            };
            let d_a = if t {
                let t = model[position_5][position_4];
                let t_1 = a - t;
                let t = a - t;
                d_model[position_5][position_4] += -t_1 - t;
                t_1 + t
            } else {
                0.0
            };
            d_image[i][i_1] += d_a;
            sum_1 = t_1;
            position_2 = position_6;
            position_3 = position_5;
            returns = !t;
            if !t {
                break;
            }
        }
        sum = sum_1;
        position = position_2;
        position_1 = position_3;
        if returns {
            break;
        }
    }
    let mut total: f64 = sum;
    let mut position = 0;
    let mut position_1 = 0;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..squares.len() {
        let mut total_1: f64 = total;
        let mut position_2 = position;
        let mut position_3 = position_1;
        let mut returns_1 = false;
        let mut trips_1 = 0usize;
        for i_1 in 0..squares[i].len() {
            let square = squares[i][i_1];
            let t = image.len();
            let mut position_4 = position_2;
            let mut position_5 = position_3;
            loop {
                if position_5 >= t {
                    break;
                } else {
                    let t_1 = position_4 < image[position_5].len();
                    let (t_2, t_3) = if t_1 {
                        (position_4, position_5)
                    } else {
                        (0, position_5 + 1)
                    };
                    position_4 = t_2;
                    position_5 = t_3;
                    if t_1 {
                        break;
                    }
                }
            }
            let t = position_5 < t;
            let (position_6, t_1, sin_value) = if t {
                let t = position_4 + 1;
                let sin_value = image[position_5][position_4].sin();
                let total_2 = total_1 + square * sin_value;
                (t, total_2, sin_value)
            } else {
                (position_4, total_1, 0.0)
            };
            let trips_2 = trips_1 + 1usize;
            records_1.push((position_4, position_5, sin_value));
            total_1 = t_1;
            position_2 = position_6;
            position_3 = position_5;
            returns_1 = !t;
            trips_1 = trips_2;
            if !t {
                break;
            }
        }
        let trips_2 = trips + 1usize;
        records_2.push(trips_1);
        total = total_1;
        position = position_2;
        position_1 = position_3;
        returns = returns_1;
        trips = trips_2;
        if returns_1 {
            break;
        }
    }
    let mut total_1: f64 = total;
    let mut position = 0;
    let mut position_1 = 0;
    let mut position_2 = 0;
    let mut position_3 = 0;
    let mut t_1 = false;
    let mut trips_1 = 0usize;
    loop {
        let t = weights.len();
        let mut position_4 = position;
        let mut position_5 = position_1;
        loop {
            if position_5 >= t {
                break;
            } else {
                let t_2 = position_4 < weights[position_5].len();
                let (t_3, t_4) = if t_2 {
                    (position_4, position_5)
                } else {
                    (0, position_5 + 1)
                };
                position_4 = t_3;
                position_5 = t_4;
                if t_2 {
                    break;
                }
            }
        }
        let t = position_5 < t;
        let (
            t_2,
            position_6,
            t_3,
            t_4,
            position_7,
            position_8,
            position_9,
            position_10,
        ) = if t {
            let t = position_4 + 1;
            let t_2 = weights[position_5][position_4];
            let t_3 = image.len();
            let mut position_4 = position_2;
            let mut position_5 = position_3;
            loop {
                if position_5 >= t_3 {
                    break;
                } else {
                    let t = position_4 < image[position_5].len();
                    let (t_2, t_4) = if t {
                        (position_4, position_5)
                    } else {
                        (0, position_5 + 1)
                    };
                    position_4 = t_2;
                    position_5 = t_4;
                    if t {
                        break;
                    }
                }
            }
            let t_3 = position_5 < t_3;
            let (t_4, position_6) = if t_3 {
                let t = position_4 + 1;
                let v = image[position_5][position_4];
                (v * 2.0, t)
            } else {
                (0.0, position_4)
            };
            (t_2, t, t_3, t_4, position_6, position_5, position_4, position_5)
        } else {
            let position_5 = 0;
            let position_6 = 0;
            (0.0, position_4, false, 0.0, position_2, position_3, position_5, position_6)
        };
        let t_5 = if t_3 {
            if t_2 < -1.0 {
                total_1
            } else {
                let total = total_1 + t_2 * t_4;
                total
            }
        } else {
            total_1
        };
        let trips = trips_1 + 1usize;
        records.push((position_4, position_5, t_2, t_4, position_9, position_10));
        total_1 = t_5;
        position = position_6;
        position_1 = position_5;
        position_2 = position_7;
        position_3 = position_8;
        t_1 = !t;
        trips_1 = trips;
        if !t_3 {
            break;
        }
    }
    let mut d_weights = ::autodiff_runtime::shadow::zero_like(&weights);
    for k in (0..trips_1).rev() {
        let (position, position_1, t, t_2, position_2, position_3) = records.pop();
        let t_3 = k + 1 == trips_1;
        let (t_4, t_5) = if !t_3 {
            if t < -1.0 { (-0.0, -0.0) } else { (t_2, t) }
        } else {
            (-0.0, -0.0)
        };
        if !(t_3 && t_1) {
            if position_3 < image.len() {
                let d_v = t_5 * 2.0;
                d_image[position_3][position_2] += d_v;
            }
            d_weights[position_1][position] += t_4;
        }
    }
    let mut d_squares = ::autodiff_runtime::shadow::zero_like(&squares);
    for i in (0..trips).rev() {
        let trips_1 = records_2.pop();
        let returns = i + 1 == trips && returns;
        let i = ::autodiff_runtime::index::nth(0, i);
        for i_1 in (0..trips_1).rev() {
            let (position, position_1, sin_value) = records_1.pop();
            let t = i_1 + 1;
            let i_1 = ::autodiff_runtime::index::nth(0, i_1);
            let square_1 = squares[i][i_1];
            let d_square = if !(t == trips_1 && returns) {
                d_image[position_1][position]
                    += square_1 * image[position_1][position].cos();
                sin_value
            } else {
                -0.0
            };
            d_squares[i][i_1] += d_square;
        }
    }
    for i in (0..t).rev() {
        let t = model[i].len();
        let (_, mut t_2) = match d_squares.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        if 0 < t {
            let model_1 = &model[i][..t];
            let d_model_1 = &mut d_model[i][..t];
            let t_1 = &mut t_2[..t];
            for i in (0..t).rev() {
                let t = ::autodiff_runtime::shadow::take(&mut t_1[i]) * model_1[i];
                let d_v = t + t;
                d_model_1[i] += d_v;
            }
        }
    }
    (total_1, d_weights)
}
pub fn fill_rows_vjp(
    x: &[Vec<f64>],
    d_x: &mut [Vec<f64>],
    out: &mut Vec<Vec<f64>>,
    d_out: &mut Vec<Vec<f64>>,
) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut position = 0;
    let mut position_1 = 0;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..out.len() {
        let mut position_2 = position;
        let mut position_3 = position_1;
        let mut returns_1 = false;
        let mut trips_1 = 0usize;
        for i_1 in 0..out[i].len() {
            let t = x.len();
            let mut position_4 = position_2;
            let mut position_5 = position_3;
            loop {
                if position_5 >= t {
                    break;
                } else {
                    let t_1 = position_4 < x[position_5].len();
                    let (t_2, t_3) = if t_1 {
                        (position_4, position_5)
                    } else {
                        (0, position_5 + 1)
                    };
                    position_4 = t_2;
                    position_5 = t_3;
                    if t_1 {
                        break;
                    }
                }
            }
            let t = position_5 < t;
            let (position_6, t_1) = if t {
                let t = position_4 + 1;
                let t_1 = x[position_5][position_4];
                let t_2 = out[i][i_1];
                out[i][i_1] = t_2 * t_1 + t_1;
                (t, t_2)
            } else {
                (position_4, 0.0)
            };
            let trips_2 = trips_1 + 1usize;
            records.push((position_4, position_5, t_1));
            position_2 = position_6;
            position_3 = position_5;
            returns_1 = !t;
            trips_1 = trips_2;
            if !t {
                break;
            }
        }
        let trips_2 = trips + 1usize;
        records_1.push(trips_1);
        position = position_2;
        position_1 = position_3;
        returns = returns_1;
        trips = trips_2;
        if returns_1 {
            break;
        }
    }
    ::autodiff_runtime::shadow::check(d_out, out, "out");
    for i in (0..trips).rev() {
        let trips_1 = records_1.pop();
        let returns = i + 1 == trips && returns;
        let i = ::autodiff_runtime::index::nth(0, i);
        for i_1 in (0..trips_1).rev() {
            let (position, position_1, t) = records.pop();
            let t_1 = i_1 + 1;
            let i_1 = ::autodiff_runtime::index::nth(0, i_1);
            if !(t_1 == trips_1 && returns) {
                let t_1 = x[position_1][position];
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_out[i][i_1]);
                d_out[i][i_1] += t_2 * t_1;
                d_x[position_1][position] += t_2 + t_2 * t;
            }
        }
    }
}
#[inline]
pub fn fill_rows_augmented(
    x: &[Vec<f64>],
    out: &mut Vec<Vec<f64>>,
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& [Vec < f64 >], ::core::option::Option < & mut [Vec < f64 >] >, & mut Vec < Vec
        < f64 > >) -> ()
    ),
) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut position = 0;
    let mut position_1 = 0;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..out.len() {
        let mut position_2 = position;
        let mut position_3 = position_1;
        let mut returns_1 = false;
        let mut trips_1 = 0usize;
        for i_1 in 0..out[i].len() {
            let t = x.len();
            let mut position_4 = position_2;
            let mut position_5 = position_3;
            loop {
                if position_5 >= t {
                    break;
                } else {
                    let t_1 = position_4 < x[position_5].len();
                    let (t_2, t_3) = if t_1 {
                        (position_4, position_5)
                    } else {
                        (0, position_5 + 1)
                    };
                    position_4 = t_2;
                    position_5 = t_3;
                    if t_1 {
                        break;
                    }
                }
            }
            let t = position_5 < t;
            let (position_6, t_1) = if t {
                let t = position_4 + 1;
                let t_1 = x[position_5][position_4];
                let t_2 = out[i][i_1];
                out[i][i_1] = t_2 * t_1 + t_1;
                (t, t_2)
            } else {
                (position_4, 0.0)
            };
            let trips_2 = trips_1 + 1usize;
            records.push((position_4, position_5, t_1));
            position_2 = position_6;
            position_3 = position_5;
            returns_1 = !t;
            trips_1 = trips_2;
            if !t {
                break;
            }
        }
        let trips_2 = trips + 1usize;
        records_1.push(trips_1);
        position = position_2;
        position_1 = position_3;
        returns = returns_1;
        trips = trips_2;
        if returns_1 {
            break;
        }
    }
    (
        (),
        move |
            x: &[Vec<f64>],
            mut d_x: ::core::option::Option<&mut [Vec<f64>]>,
            d_out: &mut Vec<Vec<f64>>|
        {
            for i in (0..trips).rev() {
                let trips_1 = records_1.pop();
                let returns = i + 1 == trips && returns;
                let i = ::autodiff_runtime::index::nth(0, i);
                for i_1 in (0..trips_1).rev() {
                    let (position, position_1, t) = records.pop();
                    let t_1 = i_1 + 1;
                    let i_1 = ::autodiff_runtime::index::nth(0, i_1);
                    if !(t_1 == trips_1 && returns) {
                        let t_1 = x[position_1][position];
                        let t_2 = ::autodiff_runtime::shadow::take(&mut d_out[i][i_1]);
                        d_out[i][i_1] += t_2 * t_1;
                        if let Some(d_x) = &mut d_x {
                            d_x[position_1][position] += t_2 + t_2 * t;
                        }
                    }
                }
            }
        },
    )
}
pub fn from_the_back_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut sum: f64 = -0.0;
    for k in 0..x.len().div_ceil(3) {
        let t = x.len() - k * 3;
        let t_1 = t.saturating_sub(3);
        let group = &x[t_1..t];
        let t = group.len();
        let mut product: f64 = 1.0;
        for i in 0..t {
            let t = group[i];
            records_1.push(product);
            product *= t;
        }
        let mut d_product: f64 = 1.0;
        for i in (0..t).rev() {
            let product_1 = records_1.pop();
            let t = group[i];
            d_x[t_1 + i] += d_product * product_1;
            d_product *= t;
        }
        sum += k as f64 + product;
    }
    let mut position = 0;
    let mut sum_1: f64 = -0.0;
    let mut trips = 0usize;
    loop {
        let t = position < x.len() / 2;
        let (position_1, t_1, sin_1) = if t {
            let t = x.len() - position * 2;
            let t = &x[t - 2..t];
            let t_1 = position + 1;
            let t_2 = t[0];
            let sin_1 = t[1].sin();
            (t_1, sum_1 + t_2 * sin_1, sin_1)
        } else {
            (position, sum_1, 0.0)
        };
        let trips_1 = trips + 1usize;
        records.push(sin_1);
        position = position_1;
        sum_1 = t_1;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let t = &x[..x.len() % 2];
    let t_1 = t.len();
    let d_sum = sum_1;
    let mut sum_2: f64 = -0.0;
    for i in 0..t_1 {
        let t = t[i];
        d_x[i] += d_sum;
        sum_2 += t;
    }
    let mut y = x.to_vec();
    let t = y.len().div_ceil(2);
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = y.len() - i * 2;
        let t_1 = t.saturating_sub(2);
        let group = &mut y[t_1..t];
        let last = group[group.len() - 1];
        let t = group[0];
        group[0] = t * last;
        records_1.push((last, t));
    }
    let t_1 = y.len() / 3;
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..t_1).rev(),
    );
    for i in (0..t_1).rev() {
        let t = y.len() - i * 3;
        let t_1 = t - 3;
        let pair = &mut y[t_1..t];
        pair.swap(0, 2);
        let t = pair[0];
        let t_1 = pair[2];
        pair[1] += t * t_1;
        records_2.push((t, t_1));
    }
    let t_2 = y.len();
    let mut sum_3: f64 = -0.0;
    for k in 0..t_2 {
        let v = y[k];
        sum_3 += v * k as f64;
    }
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    let d_y_1 = &mut d_y[..t_2];
    for k in 0..t_2 {
        let d_v = k as f64;
        d_y_1[k] += d_v;
    }
    for i in 0..t_1 {
        let (t_1, t_2) = records_2.pop();
        let t_3 = d_y.len() - i * 3;
        let t_4 = t_3 - 3;
        let t_5 = d_y[t_4 + 1];
        d_y[t_4 + 2] += t_5 * t_1;
        d_y[t_4] += t_5 * t_2;
        d_y[t_4..t_3].swap(0, 2);
    }
    for i in (0..t).rev() {
        let (last, t) = records_1.pop();
        let t_1 = d_y.len() - i * 2;
        let t_2 = t_1.saturating_sub(2);
        let t_1 = t_1 - t_2 - 1;
        let t_3 = ::autodiff_runtime::shadow::take(&mut d_y[t_2]);
        let d_last = t_3 * t;
        d_y[t_2] += t_3 * last;
        d_y[t_2 + t_1] += d_last;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
    let d_sum = sum_2;
    for k_1 in (0..trips).rev() {
        let sin_1 = records.pop();
        let t = k_1 + 1;
        let position = ::autodiff_runtime::index::nth(0, k_1);
        if !(t == trips) {
            let t = x.len() - position * 2;
            let t_1 = t - 2;
            let t = &x[t_1..t];
            let t_2 = t[0];
            let t = t[1];
            d_x[t_1 + 1] += d_sum * t_2 * t.cos();
            d_x[t_1] += d_sum * sin_1;
        }
    }
    sum + sum_1 * sum_2 + sum_3
}
pub fn looked_ahead_grad(x: &[f64], d_x: &mut [f64], labels: &[i32]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut position = 0;
    let mut sum: f64 = 0.0;
    let mut trips = 0usize;
    loop {
        let mut position_1 = position;
        loop {
            if position_1 >= x.len() {
                break;
            } else {
                let v = x[position_1];
                let t = v > 0.0;
                let t_1 = if t { position_1 } else { position_1 + 1 };
                position_1 = t_1;
                if t {
                    break;
                }
            }
        }
        let t = position_1 < x.len();
        let (position_2, t_1, position_3) = if t {
            let t = x[position_1];
            let t_1 = position_1 + 1;
            let mut position_1 = t_1;
            loop {
                if position_1 >= x.len() {
                    break;
                } else {
                    let v = x[position_1];
                    let t = v > 0.0;
                    let t_1 = if t { position_1 } else { position_1 + 1 };
                    position_1 = t_1;
                    if t {
                        break;
                    }
                }
            }
            let t_2 = if position_1 < x.len() {
                let t_1 = x[position_1];
                let _ = position_1 + 1;
                t * t_1
            } else {
                t.sin()
            };
            let sum_1 = sum + t_2;
            (t_1, sum_1, position_1)
        } else {
            let position_2 = 0;
            (position_1, sum, position_2)
        };
        let trips_1 = trips + 1usize;
        records_1.push((position_1, position_3));
        position = position_2;
        sum = t_1;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let mut sum_1: f64 = sum;
    let mut position = 0;
    let mut position_1 = 0;
    let mut trips_1 = 0usize;
    loop {
        let mut position_2 = position_1;
        loop {
            if position_2 >= labels.len() {
                break;
            } else {
                let label = labels[position_2];
                let t = label > 0;
                let t_1 = if t { position_2 } else { position_2 + 1 };
                position_2 = t_1;
                if t {
                    break;
                }
            }
        }
        let t = position_2 < labels.len();
        let (t_1, t_2, t_3, trips) = if t {
            let t = labels[position_2];
            let mut sum: f64 = sum_1 + x[position] * f64::from(t);
            let mut position_3 = position + 1;
            let mut position_4 = position_2 + 1;
            let mut trips = 0usize;
            loop {
                let mut position_2 = position_4;
                loop {
                    if position_2 >= labels.len() {
                        break;
                    } else {
                        let label = labels[position_2];
                        let t = label > 0;
                        let t_1 = if t { position_2 } else { position_2 + 1 };
                        position_2 = t_1;
                        if t {
                            break;
                        }
                    }
                }
                let t_1 = if position_2 < labels.len() {
                    let t_1 = labels[position_2];
                    let _ = position_2 + 1;
                    let _ = position_3 + 1;
                    t_1 == t
                } else {
                    false
                };
                let (t, t_2, t_3) = if t_1 {
                    let mut position_2 = position_4;
                    loop {
                        if position_2 >= labels.len() {
                            break;
                        } else {
                            let label = labels[position_2];
                            let t = label > 0;
                            let t_1 = if t { position_2 } else { position_2 + 1 };
                            position_2 = t_1;
                            if t {
                                break;
                            }
                        }
                    }
                    let (position_5, position_6) = if position_2 < labels.len() {
                        (position_2 + 1, position_3 + 1)
                    } else {
                        (position_2, position_3)
                    };
                    let sum_2 = sum * 0.5;
                    (sum_2, position_6, position_5)
                } else {
                    (sum, position_3, position_4)
                };
                sum = t;
                position_3 = t_2;
                position_4 = t_3;
                trips += 1usize;
                if !t_1 {
                    break;
                }
            }
            (sum, position_3, position_4, trips)
        } else {
            (sum_1, position, position_2, 0)
        };
        let trips_2 = trips_1 + 1usize;
        records.push((position, position_2, trips));
        sum_1 = t_1;
        position = t_2;
        position_1 = t_3;
        trips_1 = trips_2;
        if !t {
            break;
        }
    }
    let t = labels.len();
    let mut best = 0;
    for i in 1..t {
        let a = labels[best];
        let b = labels[i];
        if !((::core::cmp::Ord::cmp(&a, &b) == ::core::cmp::Ordering::Greater)) {
            best = i;
        }
    }
    let t_1 = labels[best];
    let highest = if t > 0 { t_1 } else { 0 };
    let lowest = if labels.len() > 0 {
        let label = labels[0];
        let mut min_by = label.abs();
        for i in 0..labels.len().saturating_sub(1) {
            let label = labels[i + 1];
            let b = label.abs();
            if (::core::cmp::Ord::cmp(&min_by, &b) == ::core::cmp::Ordering::Greater) {
                min_by = b;
            }
        }
        min_by
    } else {
        1
    };
    let t = f64::from(highest);
    let t_1 = lowest as usize;
    let t_2 = x[t_1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    d_x[t_1] += 1.0;
    let mut d_sum: f64 = t;
    for k_1 in (0..trips_1).rev() {
        let (position, position_1, trips) = records.pop();
        if !(k_1 + 1 == trips_1) {
            let t = labels[position_1];
            let mut d_sum_1: f64 = d_sum;
            for k_1 in (0..trips).rev() {
                if !(k_1 + 1 == trips) {
                    d_sum_1 *= 0.5;
                }
            }
            d_x[position] += d_sum_1 * f64::from(t);
            d_sum = d_sum_1;
        }
    }
    for k_1 in (0..trips).rev() {
        let (position, position_1) = records_1.pop();
        if !(k_1 + 1 == trips) {
            let t = x.len();
            let t_1 = x[position];
            let t = if position_1 < t {
                let t = x[position_1];
                d_x[position_1] += d_sum * t_1;
                d_sum * t
            } else {
                d_sum * t_1.cos()
            };
            d_x[position] += t;
        }
    }
    sum_1 * t + t_2
}
#[inline]
pub fn looked_ahead_augmented(
    x: &[f64],
    labels: &[i32],
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, & [i32], f64) -> ()
    ),
) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut position = 0;
    let mut sum: f64 = 0.0;
    let mut trips = 0usize;
    loop {
        let mut position_1 = position;
        loop {
            if position_1 >= x.len() {
                break;
            } else {
                let v = x[position_1];
                let t = v > 0.0;
                let t_1 = if t { position_1 } else { position_1 + 1 };
                position_1 = t_1;
                if t {
                    break;
                }
            }
        }
        let t = position_1 < x.len();
        let (position_2, t_1, position_3) = if t {
            let t = x[position_1];
            let t_1 = position_1 + 1;
            let mut position_1 = t_1;
            loop {
                if position_1 >= x.len() {
                    break;
                } else {
                    let v = x[position_1];
                    let t = v > 0.0;
                    let t_1 = if t { position_1 } else { position_1 + 1 };
                    position_1 = t_1;
                    if t {
                        break;
                    }
                }
            }
            let t_2 = if position_1 < x.len() {
                let t_1 = x[position_1];
                let _ = position_1 + 1;
                t * t_1
            } else {
                t.sin()
            };
            let sum_1 = sum + t_2;
            (t_1, sum_1, position_1)
        } else {
            let position_2 = 0;
            (position_1, sum, position_2)
        };
        let trips_1 = trips + 1usize;
        records_1.push((position_1, position_3));
        position = position_2;
        sum = t_1;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let mut sum_1: f64 = sum;
    let mut position = 0;
    let mut position_1 = 0;
    let mut trips_1 = 0usize;
    loop {
        let mut position_2 = position_1;
        loop {
            if position_2 >= labels.len() {
                break;
            } else {
                let label = labels[position_2];
                let t = label > 0;
                let t_1 = if t { position_2 } else { position_2 + 1 };
                position_2 = t_1;
                if t {
                    break;
                }
            }
        }
        let t = position_2 < labels.len();
        let (t_1, t_2, t_3, trips) = if t {
            let t = labels[position_2];
            let mut sum: f64 = sum_1 + x[position] * f64::from(t);
            let mut position_3 = position + 1;
            let mut position_4 = position_2 + 1;
            let mut trips = 0usize;
            loop {
                let mut position_2 = position_4;
                loop {
                    if position_2 >= labels.len() {
                        break;
                    } else {
                        let label = labels[position_2];
                        let t = label > 0;
                        let t_1 = if t { position_2 } else { position_2 + 1 };
                        position_2 = t_1;
                        if t {
                            break;
                        }
                    }
                }
                let t_1 = if position_2 < labels.len() {
                    let t_1 = labels[position_2];
                    let _ = position_2 + 1;
                    let _ = position_3 + 1;
                    t_1 == t
                } else {
                    false
                };
                let (t, t_2, t_3) = if t_1 {
                    let mut position_2 = position_4;
                    loop {
                        if position_2 >= labels.len() {
                            break;
                        } else {
                            let label = labels[position_2];
                            let t = label > 0;
                            let t_1 = if t { position_2 } else { position_2 + 1 };
                            position_2 = t_1;
                            if t {
                                break;
                            }
                        }
                    }
                    let (position_5, position_6) = if position_2 < labels.len() {
                        (position_2 + 1, position_3 + 1)
                    } else {
                        (position_2, position_3)
                    };
                    let sum_2 = sum * 0.5;
                    (sum_2, position_6, position_5)
                } else {
                    (sum, position_3, position_4)
                };
                sum = t;
                position_3 = t_2;
                position_4 = t_3;
                trips += 1usize;
                if !t_1 {
                    break;
                }
            }
            (sum, position_3, position_4, trips)
        } else {
            (sum_1, position, position_2, 0)
        };
        let trips_2 = trips_1 + 1usize;
        records.push((position, position_2, trips));
        sum_1 = t_1;
        position = t_2;
        position_1 = t_3;
        trips_1 = trips_2;
        if !t {
            break;
        }
    }
    let t = labels.len();
    let mut best = 0;
    for i in 1..t {
        let a = labels[best];
        let b = labels[i];
        if !((::core::cmp::Ord::cmp(&a, &b) == ::core::cmp::Ordering::Greater)) {
            best = i;
        }
    }
    let t_1 = labels[best];
    let highest = if t > 0 { t_1 } else { 0 };
    let lowest = if labels.len() > 0 {
        let label = labels[0];
        let mut min_by = label.abs();
        for i in 0..labels.len().saturating_sub(1) {
            let label = labels[i + 1];
            let b = label.abs();
            if (::core::cmp::Ord::cmp(&min_by, &b) == ::core::cmp::Ordering::Greater) {
                min_by = b;
            }
        }
        min_by
    } else {
        1
    };
    let t = f64::from(highest);
    let t_1 = lowest as usize;
    let t_2 = x[t_1];
    (
        sum_1 * t + t_2,
        move |
            x: &[f64],
            mut d_x: ::core::option::Option<&mut [f64]>,
            labels: &[i32],
            seed: f64|
        {
            if let Some(d_x) = &mut d_x {
                d_x[t_1] += seed;
            }
            let mut d_sum: f64 = seed * t;
            for k_1 in (0..trips_1).rev() {
                let (position, position_1, trips) = records.pop();
                if !(k_1 + 1 == trips_1) {
                    let t = labels[position_1];
                    let mut d_sum_1: f64 = d_sum;
                    for k_1 in (0..trips).rev() {
                        if !(k_1 + 1 == trips) {
                            d_sum_1 *= 0.5;
                        }
                    }
                    if let Some(d_x) = &mut d_x {
                        d_x[position] += d_sum_1 * f64::from(t);
                    }
                    d_sum = d_sum_1;
                }
            }
            for k_1 in (0..trips).rev() {
                let (position, position_1) = records_1.pop();
                if !(k_1 + 1 == trips) {
                    let t = x.len();
                    let t_1 = x[position];
                    let t = if position_1 < t {
                        let t = x[position_1];
                        if let Some(d_x) = &mut d_x {
                            d_x[position_1] += d_sum * t_1;
                        }
                        d_sum * t
                    } else {
                        d_sum * t_1.cos()
                    };
                    if let Some(d_x) = &mut d_x {
                        d_x[position] += t;
                    }
                }
            }
        },
    )
}
