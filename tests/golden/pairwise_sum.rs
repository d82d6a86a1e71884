fn horner_grad(coefficients: &[f64], d_coefficients: &mut [f64], x: f64) -> (f64, f64) {
    enum Branch<A, B> {
        Then(A, B),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_coefficients, coefficients, "coefficients");
    let t = coefficients.len();
    let t_1 = t.min(1);
    let t_2 = &coefficients[t_1..];
    let (value, branch) = if t > 0 {
        let (t, tape) = horner_augmented(t_2, x);
        (coefficients[0] + x * t, Branch::Then(t, tape))
    } else {
        (0.0, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_coefficients, coefficients);
    let d_x = match branch {
        Branch::Then(t, tape) => {
            d_coefficients[0] += 1.0;
            let mut d_x = -0.0;
            horner_adjoint(t_2, &mut d_coefficients[t_1..], x, &mut d_x, tape, x);
            t + d_x
        }
        Branch::Else => 0.0,
    };
    (value, d_x)
}
#[inline]
fn horner_augmented<'tape>(
    coefficients: &[f64],
    x: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B> {
        Then(A, B),
        Else,
    }
    let t = coefficients.len();
    let t_1 = &coefficients[t.min(1)..];
    let (value, branch) = if t > 0 {
        let (t, tape) = horner_augmented(t_1, x);
        (coefficients[0] + x * t, Branch::Then(t, tape.keep_tape()))
    } else {
        (0.0, Branch::Else)
    };
    let tape = move |
        coefficients: &[f64],
        mut d_coefficients: ::core::option::Option<&mut [f64]>,
        x: f64,
        seed: f64|
    {
        let t = coefficients.len().min(1);
        let t_1 = &coefficients[t..];
        let d_x = match branch {
            Branch::Then(t_2, tape) => {
                if let Some(d_coefficients) = &mut d_coefficients {
                    d_coefficients[0] += seed;
                }
                let t_3 = seed * x;
                let mut d_x = -0.0;
                horner_adjoint(
                    t_1,
                    d_coefficients
                        .as_deref_mut()
                        .map(|d_coefficients| &mut d_coefficients[t..]),
                    x,
                    &mut d_x,
                    tape,
                    t_3,
                );
                seed * t_2 + d_x
            }
            Branch::Else => 0.0,
        };
        d_x
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn pairwise_sum_grad(terms: &[f64], d_terms: &mut [f64]) -> f64 {
    enum Branch<A, B, C, D, E, F> {
        Then(A),
        Else(B, C, D, E, F),
    }
    ::autodiff_runtime::shadow::check(d_terms, terms, "terms");
    ::autodiff_runtime::shadow::clear(d_terms, terms);
    let (value, branch) = if terms.len() <= 2 {
        let mut sum: f64 = -0.0;
        for i in 0..terms.len() {
            let t = terms[i];
            let d_t = t + t;
            d_terms[i] += d_t;
            sum += t * t;
        }
        let (t_1, tape) = horner_augmented(terms, 0.5);
        (sum + t_1, Branch::Then(tape))
    } else {
        let t_1 = terms.len() / 2;
        ::core::assert!(t_1 <= terms.len(), "mid > len");
        let left = &terms[..t_1];
        let right = &terms[t_1..];
        let (t_2, tape) = pairwise_sum_augmented(left);
        let t_3 = 1.0 + 0.1 * right[0];
        let (t_4, tape_1) = pairwise_sum_augmented(right);
        (t_2 * t_3 + t_4, Branch::Else(t_1, t_2, tape, t_3, tape_1))
    };
    match branch {
        Branch::Then(tape) => {
            horner_adjoint(
                terms,
                &mut *d_terms,
                0.5,
                ::autodiff_runtime::Constant,
                tape,
                1.0,
            );
        }
        Branch::Else(t_1, t_2, tape, t_3, tape_1) => {
            let right_1 = &terms[t_1..];
            let left_1 = &terms[..t_1];
            pairwise_sum_adjoint(right_1, &mut d_terms[t_1..], tape_1, 1.0);
            d_terms[t_1] += t_2 * 0.1;
            pairwise_sum_adjoint(left_1, &mut d_terms[..t_1], tape, t_3);
        }
    }
    value
}
#[inline]
pub fn pairwise_sum_augmented<'tape>(
    terms: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E, F> {
        Then(A),
        Else(B, C, D, E, F),
    }
    let (value, branch) = if terms.len() <= 2 {
        let mut sum: f64 = -0.0;
        for i in 0..terms.len() {
            let t = terms[i];
            sum += t * t;
        }
        let (t_1, tape) = horner_augmented(terms, 0.5);
        (sum + t_1, Branch::Then(tape.keep_tape()))
    } else {
        let t_1 = terms.len() / 2;
        ::core::assert!(t_1 <= terms.len(), "mid > len");
        let left = &terms[..t_1];
        let right = &terms[t_1..];
        let (t_2, tape) = pairwise_sum_augmented(left);
        let t_3 = 1.0 + 0.1 * right[0];
        let (t_4, tape_1) = pairwise_sum_augmented(right);
        (
            t_2 * t_3 + t_4,
            Branch::Else(t_1, t_2, tape.keep_tape(), t_3, tape_1.keep_tape()),
        )
    };
    let tape = move |
        terms: &[f64],
        mut d_terms: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        match branch {
            Branch::Then(tape) => {
                let t_1 = terms.len();
                horner_adjoint(
                    terms,
                    d_terms.as_deref_mut(),
                    0.5,
                    ::autodiff_runtime::Constant,
                    tape,
                    seed,
                );
                let d_sum = seed;
                let mut d_terms_1 = d_terms
                    .as_deref_mut()
                    .map(|d_terms| &mut d_terms[..t_1]);
                for i in 0..t_1 {
                    let t_1 = d_sum * terms[i];
                    let d_t = t_1 + t_1;
                    if let Some(d_terms_1) = &mut d_terms_1 {
                        d_terms_1[i] += d_t;
                    }
                }
            }
            Branch::Else(t_1, t_2, tape, t_3, tape_1) => {
                let right_1 = &terms[t_1..];
                let left_1 = &terms[..t_1];
                pairwise_sum_adjoint(
                    right_1,
                    d_terms.as_deref_mut().map(|d_terms| &mut d_terms[t_1..]),
                    tape_1,
                    seed,
                );
                let t_3 = seed * t_3;
                if let Some(d_terms) = &mut d_terms {
                    d_terms[t_1] += seed * t_2 * 0.1;
                }
                pairwise_sum_adjoint(
                    left_1,
                    d_terms.as_deref_mut().map(|d_terms| &mut d_terms[..t_1]),
                    tape,
                    t_3,
                );
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
