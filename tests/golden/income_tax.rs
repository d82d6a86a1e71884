pub fn income_tax_grad(income: f64, deductions: f64, married: bool) -> (f64, f64, f64) {
    enum Branch1<A, B, C> {
        Then(A, B),
        Else(C),
    }
    enum Branch2<A, B, C> {
        Then(A, B),
        Else(C),
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    enum Branch4<A, B, C, D> {
        Then(A, B, C),
        Else(D),
    }
    let (value, branch) = if married {
        let t = income / 2.0;
        let t_1 = deductions / 2.0;
        let (t_2, tape) = income_tax_augmented(t, t_1, false);
        (2.0 * t_2, Branch4::Then(t, t_1, tape))
    } else {
        let taxable = income - deductions;
        let (t, branch) = if taxable <= ALLOWANCE {
            (0.0, Branch3::Then)
        } else {
            let (t, branch) = if taxable <= 17_005.0 {
                let y = (taxable - ALLOWANCE) / 10_000.0;
                let t = 922.98 * y;
                let t_1 = t + 1_400.0;
                (t_1 * y, Branch2::Then(t, t_1))
            } else {
                let (t, branch) = if taxable <= 66_760.0 {
                    let z = (taxable - 17_005.0) / 10_000.0;
                    let t = 181.19 * z;
                    let t_1 = t + 2_397.0;
                    (t_1 * z + 1_025.38, Branch1::Then(t, t_1))
                } else {
                    let t = taxable <= 277_825.0;
                    let t_1 = if t {
                        0.42 * taxable - 10_602.13
                    } else {
                        0.45 * taxable - 18_936.88
                    };
                    (t_1, Branch1::Else(t))
                };
                (t, Branch2::Else(branch))
            };
            (t, Branch3::Else(branch))
        };
        (t, Branch4::Else(branch))
    };
    let (d_income, d_deductions) = match branch {
        Branch4::Then(t, t_1, tape) => {
            let mut d_argument = -0.0;
            let mut d_argument_1 = -0.0;
            income_tax_adjoint(
                t,
                &mut d_argument,
                t_1,
                &mut d_argument_1,
                false,
                ::autodiff_runtime::Constant,
                tape,
                2.0,
            );
            (d_argument / 2.0, d_argument_1 / 2.0)
        }
        Branch4::Else(branch) => {
            match branch {
                Branch3::Then => (0.0, 0.0),
                Branch3::Else(branch) => {
                    let d_taxable = match branch {
                        Branch2::Then(t, t_1) => {
                            let d_y = t_1 + t;
                            d_y / 10_000.0
                        }
                        Branch2::Else(branch) => {
                            match branch {
                                Branch1::Then(t, t_1) => {
                                    let d_z = t_1 + t;
                                    d_z / 10_000.0
                                }
                                Branch1::Else(t) => if t { 0.42 } else { 0.45 }
                            }
                        }
                    };
                    (d_taxable, -d_taxable)
                }
            }
        }
    };
    (value, d_income, d_deductions)
}
