//! An income tax by brackets, each a guard with an early return.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

const ALLOWANCE: f64 = 11_604.0;

/// The tax on `income` less `deductions`, married couples by splitting.
#[differentiate(reverse)]
pub fn income_tax(income: f64, deductions: f64, married: bool) -> f64 {
    if married {
        return 2.0 * income_tax(income / 2.0, deductions / 2.0, false);
    }
    let taxable = income - deductions;
    if taxable <= ALLOWANCE {
        return 0.0;
    }
    if taxable <= 17_005.0 {
        let y = (taxable - ALLOWANCE) / 10_000.0;
        return (922.98 * y + 1_400.0) * y;
    }
    if taxable <= 66_760.0 {
        let z = (taxable - 17_005.0) / 10_000.0;
        return (181.19 * z + 2_397.0) * z + 1_025.38;
    }
    if taxable <= 277_825.0 {
        return 0.42 * taxable - 10_602.13;
    }
    0.45 * taxable - 18_936.88
}

pub fn check() {
    for married in [false, true] {
        check_gradient(
            |[i, d]| income_tax(i, d, married),
            |[i, d]| income_tax_grad(i, d, married),
            &[[9_000.0, 500.0], [15_000.0, 700.0], [45_000.0, 1_230.0], [120_000.0, 4_000.0], [900_000.0, 1e4]],
        );
    }
}
