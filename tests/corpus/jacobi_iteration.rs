//! Jacobi's iteration until the residual is small or the rounds are used up, with buffers swapped.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn jacobi_iteration(a: &[[f64; 3]], b: &[f64], rounds: usize) -> f64 {
    let n = b.len();
    let mut x = vec![0.0; n];
    let mut next = vec![0.0; n];
    let mut round = 0;
    loop {
        let mut change = 0.0f64;
        for i in 0..n {
            let mut sum = b[i];
            for j in 0..n {
                if j != i {
                    sum -= a[i][j] * x[j];
                }
            }
            next[i] = sum / a[i][i];
            change += (next[i] - x[i]).abs();
        }
        std::mem::swap(&mut x, &mut next);
        round += 1;
        if round == rounds || change < 1e-14 {
            break;
        }
    }
    x.iter().zip(b).map(|(x, b)| x * b).sum()
}

pub fn check() {
    for rounds in [1, 4, 100] {
        check_flat(
            |v| jacobi_iteration(v[3..].as_chunks().0, &v[..3], rounds),
            |v, d| {
                let (d_b, d_a) = d.split_at_mut(3);
                jacobi_iteration_grad(v[3..].as_chunks().0, d_a.as_chunks_mut().0, &v[..3], d_b, rounds)
            },
            &[&[1.0, 2.0, 0.5, 4.0, 0.5, -0.3, 0.2, 3.0, 0.7, 0.1, -0.6, 2.5]],
        );
    }
}
