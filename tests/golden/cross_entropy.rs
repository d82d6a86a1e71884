pub fn cross_entropy_grad(
    weight: f64,
    bias: f64,
    feature: f64,
    label: bool,
    norm: u8,
) -> (f64, f64, f64, f64) {
    enum Branch {
        Arm0,
        Arm1,
        Arm2,
    }
    let score = weight * feature + bias;
    let t = if label { -score } else { score };
    let (loss, tape) = softplus_augmented(t);
    let (penalty, branch) = match norm {
        1 => (weight.abs(), Branch::Arm0),
        2 => (weight * weight, Branch::Arm1),
        _ => (0.0, Branch::Arm2),
    };
    let d_weight = match branch {
        Branch::Arm0 => 0.1 * weight.signum(),
        Branch::Arm1 => 0.2 * weight,
        Branch::Arm2 => -0.0,
    };
    let mut d_argument = -0.0;
    softplus_adjoint(t, &mut d_argument, tape, 1.0);
    let d_score = if label { -d_argument } else { d_argument };
    let d_weight = d_weight + d_score * feature;
    let d_feature = d_score * weight;
    let d_bias = d_score;
    (loss + 0.1 * penalty, d_weight, d_bias, d_feature)
}
