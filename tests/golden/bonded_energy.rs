pub fn bonded_energy_grad(
    pos: &[[f64; 3]],
    d_pos: &mut [[f64; 3]],
    lj: &Lj,
    bonds: &[(usize, usize)],
    bond: &Morse,
) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_pos, pos, "pos");
    ::autodiff_runtime::shadow::clear(d_pos, pos);
    let mut e: f64 = 0.0;
    for i in 0..pos.len() {
        let mut e_1: f64 = e;
        for j in 0..i {
            let bonded = if bonds.contains(&(j, i)) {
                true
            } else {
                bonds.contains(&(i, j))
            };
            let mut sum: f64 = -0.0;
            for i_1 in 0..3 {
                let x = pos[i][i_1];
                let y = pos[j][i_1];
                sum += (x - y).powi(2);
            }
            let r = sum.sqrt();
            let (t, d_r) = if bonded {
                let (t, tape) = bond.energy_augmented(r);
                let mut d_r = -0.0;
                bond.energy_adjoint(
                    ::autodiff_runtime::Constant,
                    r,
                    &mut d_r,
                    tape,
                    1.0,
                );
                (t, d_r)
            } else {
                let (t, tape) = lj.energy_augmented(r);
                let mut d_r = -0.0;
                lj.energy_adjoint(::autodiff_runtime::Constant, r, &mut d_r, tape, 1.0);
                (t, d_r)
            };
            let d_sum = d_r * (0.5 / r);
            for i_1 in 0..3 {
                let d_x = d_sum * (2.0 * (pos[i][i_1] - pos[j][i_1]));
                d_pos[j][i_1] -= d_x;
                d_pos[i][i_1] += d_x;
            }
            e_1 += t;
        }
        e = e_1;
    }
    e
}
#[inline]
pub fn bonded_energy_augmented<'tape>(
    pos: &[[f64; 3]],
    lj: &Lj,
    bonds: &[(usize, usize)],
    bond: &Morse,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [[f64; 3]], ::core::option::Option < & mut [[f64; 3]] >, & Lj, & Morse,
        f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B> {
        Then(A),
        Else(B),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut e: f64 = 0.0;
    for i in 0..pos.len() {
        let mut e_1: f64 = e;
        for j in 0..i {
            let bonded = if bonds.contains(&(j, i)) {
                true
            } else {
                bonds.contains(&(i, j))
            };
            let mut sum: f64 = -0.0;
            for i_1 in 0..3 {
                let x = pos[i][i_1];
                let y = pos[j][i_1];
                sum += (x - y).powi(2);
            }
            let r = sum.sqrt();
            let (t, branch) = if bonded {
                let (t, tape) = bond.energy_augmented(r);
                (t, Branch::Then(tape.keep_tape()))
            } else {
                let (t, tape) = lj.energy_augmented(r);
                (t, Branch::Else(tape.keep_tape()))
            };
            records.push((r, branch));
            e_1 += t;
        }
        e = e_1;
    }
    let tape = move |
        pos: &[[f64; 3]],
        mut d_pos: ::core::option::Option<&mut [[f64; 3]]>,
        lj: &Lj,
        bond: &Morse,
        seed: f64|
    {
        let t = pos.len();
        let d_e = seed;
        for i in (0..t).rev() {
            for j in (0..i).rev() {
                let (r, branch) = records.pop();
                let d_r = match branch {
                    Branch::Then(tape) => {
                        let mut d_r = -0.0;
                        bond.energy_adjoint(
                            ::autodiff_runtime::Constant,
                            r,
                            &mut d_r,
                            tape,
                            d_e,
                        );
                        d_r
                    }
                    Branch::Else(tape) => {
                        let mut d_r = -0.0;
                        lj.energy_adjoint(
                            ::autodiff_runtime::Constant,
                            r,
                            &mut d_r,
                            tape,
                            d_e,
                        );
                        d_r
                    }
                };
                let d_sum = d_r * (0.5 / r);
                for i_1 in 0..3 {
                    let d_x = d_sum * (2.0 * (pos[i][i_1] - pos[j][i_1]));
                    if let Some(d_pos) = &mut d_pos {
                        d_pos[j][i_1] -= d_x;
                    }
                    if let Some(d_pos) = &mut d_pos {
                        d_pos[i][i_1] += d_x;
                    }
                }
            }
        }
    };
    (
        e,
        ::autodiff_runtime::nested!(
            tape, (& [[f64; 3]], ::core::option::Option < & mut [[f64; 3]] >, & Lj, &
            Morse, f64) -> ()
        ),
    )
}
