fn multiplied_vjp(
    a: [[f64; 2]; 2],
    b: [[f64; 2]; 2],
    seed: [[f64; 2]; 2],
) -> ([[f64; 2]; 2], [[f64; 2]; 2], [[f64; 2]; 2]) {
    let mut c = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            let mut sum: f64 = -0.0;
            for k in 0..2 {
                sum += a[i][k] * b[k][j];
            }
            c[i][j] = sum;
        }
    }
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    let mut d_c = seed;
    for i in (0..2).rev() {
        for j in (0..2).rev() {
            let d_sum = ::autodiff_runtime::shadow::take(&mut d_c[i][j]);
            for k in 0..2 {
                let t = b[k][j];
                let t_1 = a[i][k];
                d_b[k][j] += d_sum * t_1;
                d_a[i][k] += d_sum * t;
            }
        }
    }
    (c, d_a, d_b)
}
pub fn matrix_power_grad(base: [[f64; 2]; 2], exponent: u32) -> (f64, [[f64; 2]; 2]) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut result = [[1.0, 0.0], [0.0, 1.0]];
    let mut square = base;
    let mut exponent_1 = exponent;
    let mut result_1 = result.clone();
    let mut square_1 = square.clone();
    let mut trips = 0usize;
    while exponent_1 > 0 {
        let (result, branch) = if (exponent_1 & 1) == 1 {
            let (result, tape) = multiplied_augmented(
                result_1.clone(),
                square_1.clone(),
            );
            (result, Branch::Then(tape))
        } else {
            (result_1.clone(), Branch::Else)
        };
        let (square, tape) = multiplied_augmented(square_1.clone(), square_1.clone());
        let exponent = exponent_1 >> 1;
        let trips_1 = trips + 1usize;
        records.push((result_1, square_1, tape, branch));
        exponent_1 = exponent;
        result_1 = result;
        square_1 = square;
        trips = trips_1;
    }
    let t = result_1[0][0];
    let t_1 = result_1[0][1];
    let t_2 = result_1[1][0];
    let t_3 = result_1[1][1];
    let mut d_base = ::autodiff_runtime::shadow::zero_like(&base);
    let mut d_result = ::autodiff_runtime::shadow::zero_like(&result_1);
    d_result[1][1] -= t_2;
    d_result[1][0] -= t_3;
    d_result[0][1] += 2.0;
    d_result[0][0] += 1.0;
    let mut d_result_1 = ::autodiff_runtime::shadow::zero_like(&result);
    let mut d_square = ::autodiff_runtime::shadow::zero_like(&square);
    let d_square_1 = ::autodiff_runtime::shadow::zero_like(&square_1);
    let mut d_result_2 = d_result;
    let mut d_square_2 = d_square_1;
    for _ in (0..trips).rev() {
        let (result, square, tape, branch) = records.pop();
        let mut d_square = ::autodiff_runtime::shadow::zero_like(&square);
        let mut d_again = ::autodiff_runtime::shadow::zero_like(&square);
        multiplied_adjoint(
            square.clone(),
            &mut d_square,
            square.clone(),
            &mut d_again,
            tape,
            d_square_2,
        );
        ::autodiff_runtime::shadow::accumulate(&mut d_square, &d_again);
        let mut d_result = ::autodiff_runtime::shadow::zero_like(&result);
        match branch {
            Branch::Then(tape) => {
                multiplied_adjoint(
                    result,
                    &mut d_result,
                    square,
                    &mut d_square,
                    tape,
                    d_result_2.clone(),
                );
            }
            Branch::Else => {
                ::autodiff_runtime::shadow::accumulate(&mut d_result, &d_result_2);
            }
        }
        d_result_2 = d_result;
        d_square_2 = d_square;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_result_1, &d_result_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_square, &d_square_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_base, &d_square);
    (t + 2.0 * t_1 - t_2 * t_3, d_base)
}
#[inline]
pub fn matrix_power_augmented<'tape>(
    base: [[f64; 2]; 2],
    exponent: u32,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, ([[f64; 2]; 2], f64) -> [[f64; 2]; 2]),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut result = [[1.0, 0.0], [0.0, 1.0]];
    let mut square = base;
    let mut exponent_1 = exponent;
    let mut result_1 = result.clone();
    let mut square_1 = square.clone();
    let mut trips = 0usize;
    while exponent_1 > 0 {
        let (result, branch) = if (exponent_1 & 1) == 1 {
            let (result, tape) = multiplied_augmented(
                result_1.clone(),
                square_1.clone(),
            );
            (result, Branch::Then(tape.keep_tape()))
        } else {
            (result_1.clone(), Branch::Else)
        };
        let (square, tape) = multiplied_augmented(square_1.clone(), square_1.clone());
        let exponent = exponent_1 >> 1;
        let trips_1 = trips + 1usize;
        records.push((result_1, square_1, tape.keep_tape(), branch));
        exponent_1 = exponent;
        result_1 = result;
        square_1 = square;
        trips = trips_1;
    }
    let t = result_1[0][0];
    let t_1 = result_1[0][1];
    let t_2 = result_1[1][0];
    let t_3 = result_1[1][1];
    let tape = move |base: [[f64; 2]; 2], seed: f64| {
        let t_4 = result_1[1][1];
        let t_5 = result_1[1][0];
        let mut d_base = ::autodiff_runtime::shadow::zero_like(&base);
        let mut d_result = ::autodiff_runtime::shadow::zero_like(&result_1);
        d_result[1][1] -= seed * t_5;
        d_result[1][0] -= seed * t_4;
        d_result[0][1] += seed * 2.0;
        d_result[0][0] += seed;
        let mut d_result_1 = ::autodiff_runtime::shadow::zero_like(&result);
        let mut d_square = ::autodiff_runtime::shadow::zero_like(&square);
        let d_square_1 = ::autodiff_runtime::shadow::zero_like(&square_1);
        let mut d_result_2 = d_result;
        let mut d_square_2 = d_square_1;
        for _ in (0..trips).rev() {
            let (result, square, tape, branch) = records.pop();
            let mut d_square = ::autodiff_runtime::shadow::zero_like(&square);
            let mut d_again = ::autodiff_runtime::shadow::zero_like(&square);
            multiplied_adjoint(
                square.clone(),
                &mut d_square,
                square.clone(),
                &mut d_again,
                tape,
                d_square_2,
            );
            ::autodiff_runtime::shadow::accumulate(&mut d_square, &d_again);
            let mut d_result = ::autodiff_runtime::shadow::zero_like(&result);
            match branch {
                Branch::Then(tape) => {
                    multiplied_adjoint(
                        result,
                        &mut d_result,
                        square,
                        &mut d_square,
                        tape,
                        d_result_2.clone(),
                    );
                }
                Branch::Else => {
                    ::autodiff_runtime::shadow::accumulate(&mut d_result, &d_result_2);
                }
            }
            d_result_2 = d_result;
            d_square_2 = d_square;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_result_1, &d_result_2);
        ::autodiff_runtime::shadow::accumulate(&mut d_square, &d_square_2);
        ::autodiff_runtime::shadow::accumulate(&mut d_base, &d_square);
        d_base
    };
    (
        t + 2.0 * t_1 - t_2 * t_3,
        ::autodiff_runtime::nested!(tape, ([[f64; 2]; 2], f64) -> [[f64; 2]; 2]),
    )
}
