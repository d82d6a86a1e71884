//! Scalars behind `&mut`: an argument that is added to, in a helper called within a loop, and by a reborrow.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn tally(x: f64, sum: &mut f64, product: &mut f64) {
    *sum += x * *product;
    *product *= 1.0 + 0.1 * x;
}

#[differentiate(reverse)]
pub fn accumulated_totals(xs: &[f64], sum: &mut f64, product: &mut f64) {
    for x in xs {
        tally(*x, sum, product);
    }
    let total = &mut *sum;
    *total = *total * *total;
    *product -= *total;
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let (mut sum, mut product) = (v[0], v[1]);
            accumulated_totals(&v[2..], &mut sum, &mut product);
            vec![sum, product]
        },
        |v, seed, d| {
            let (mut sum, mut product, mut d_sum, mut d_product) = (v[0], v[1], seed[0], seed[1]);
            accumulated_totals_vjp(&v[2..], &mut d[2..], &mut sum, &mut d_sum, &mut product, &mut d_product);
            d[0] += d_sum;
            d[1] += d_product;
            vec![sum, product]
        },
        &[&[0.3, 1.2, 0.5, -0.7, 1.1], &[0.3, 1.2]],
    );
}
