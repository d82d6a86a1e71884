pub fn option_chain_grad(
    strain: f64,
    modulus: f64,
    yielding: f64,
) -> (f64, f64, f64, f64) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A, B, C> {
        Then(A, B),
        Else(C),
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    enum Branch4<A> {
        Then(A),
        Else,
    }
    let has_elastic = strain * modulus < yielding;
    let elastic = if has_elastic { strain * modulus } else { 0.0 };
    let t = yielding / modulus;
    let beyond = strain - t;
    let has_plastic = beyond < 0.2;
    let (plastic, branch) = if has_plastic {
        let max_1 = beyond.max(0.0);
        (max_1, Branch4::Then(max_1))
    } else {
        (0.0, Branch4::Else)
    };
    let (value, branch_1) = if has_elastic {
        (elastic, Branch3::Then)
    } else {
        let (t, branch) = if has_plastic {
            let t = 1.0 + 3.0 * plastic;
            let powf_1 = t.powf(0.4);
            (yielding * powf_1, Branch2::Then(t, powf_1))
        } else {
            let (t, branch) = if strain < 0.5 {
                let t = 1.5 - strain;
                (yielding * t, Branch1::Then(t))
            } else {
                (0.0, Branch1::Else)
            };
            (t, Branch2::Else(branch))
        };
        (t, Branch3::Else(branch))
    };
    let (d_strain, d_yielding, d_elastic, d_plastic) = match branch_1 {
        Branch3::Then => (0.0, 0.0, 1.0, 0.0),
        Branch3::Else(branch_1) => {
            let (d_strain, d_yielding, d_plastic) = match branch_1 {
                Branch2::Then(t, powf_1) => {
                    (0.0, powf_1, yielding * (0.4 * t.powf(-0.6)) * 3.0)
                }
                Branch2::Else(branch) => {
                    let (d_strain, d_yielding) = match branch {
                        Branch1::Then(t) => (-yielding, t),
                        Branch1::Else => (0.0, 0.0),
                    };
                    (d_strain, d_yielding, 0.0)
                }
            };
            (d_strain, d_yielding, 0.0, d_plastic)
        }
    };
    let (d_strain_1, d_modulus, d_yielding_1) = match branch {
        Branch4::Then(max_1) => {
            let d_beyond = if max_1 == beyond { d_plastic } else { 0.0 };
            let t_1 = d_beyond / modulus;
            (d_strain + d_beyond, t_1 * t, d_yielding - t_1)
        }
        Branch4::Else => (d_strain, 0.0, d_yielding),
    };
    let (d_strain, d_modulus_1) = if has_elastic {
        (d_strain_1 + d_elastic * modulus, d_modulus + d_elastic * strain)
    } else {
        (d_strain_1, d_modulus)
    };
    (value, d_strain, d_modulus_1, d_yielding_1)
}
