pub fn match_pairs_grad(
    angle: f64,
    row: usize,
    column: usize,
    inverse: bool,
) -> (f64, f64) {
    enum Branch1 {
        Arm0,
        Arm1,
        Arm2,
        Arm3,
        Arm5,
    }
    enum Branch2<A, B, C, D> {
        Then(A, B),
        Else(C, D),
    }
    let (sine, cosine, branch) = if inverse {
        let t = -angle;
        let sin = t.sin();
        let cos = t.cos();
        (sin, cos, Branch2::Then(sin, cos))
    } else {
        let sin_angle = angle.sin();
        let cos_angle = angle.cos();
        (sin_angle, cos_angle, Branch2::Else(sin_angle, cos_angle))
    };
    let (value, branch_1) = match (row, column) {
        (0, 0) | (1, 1) => (cosine, Branch1::Arm0),
        (0, 1) => (-sine, Branch1::Arm1),
        (1, 0) => (sine, Branch1::Arm2),
        (2, 2) => (1.0, Branch1::Arm3),
        _ if row == column => {
            unreachable!("row {i} is none of three", i = row);
        }
        _ => (0.0, Branch1::Arm5),
    };
    let (d_sine, d_cosine) = match branch_1 {
        Branch1::Arm0 => (0.0, 1.0),
        Branch1::Arm1 => (-1.0, 0.0),
        Branch1::Arm2 => (1.0, 0.0),
        Branch1::Arm3 => (0.0, 0.0),
        Branch1::Arm5 => (0.0, 0.0),
    };
    let d_angle = match branch {
        Branch2::Then(sin, cos) => -(d_sine * cos - d_cosine * sin),
        Branch2::Else(sin_angle, cos_angle) => d_sine * cos_angle - d_cosine * sin_angle,
    };
    (value, d_angle)
}
fn price_grad(amount: f64, rate: f64, currency: u8, gross: bool) -> (f64, f64, f64) {
    enum Branch {
        Arm0,
        Arm1,
        Arm2,
        Arm3,
        Arm4,
    }
    let (value, branch) = match (currency, gross) {
        (0, false) => (amount, Branch::Arm0),
        (0, true) => (1.19 * amount, Branch::Arm1),
        (1 | 2, true) if rate > 2.0 => (amount * rate * 1.25, Branch::Arm2),
        (1..=3, _) => (amount * rate, Branch::Arm3),
        _ => {
            let t = if gross { amount + rate } else { amount - rate };
            (t, Branch::Arm4)
        }
    };
    let (d_amount, d_rate) = match branch {
        Branch::Arm0 => (1.0, 0.0),
        Branch::Arm1 => (1.19, 0.0),
        Branch::Arm2 => (1.25 * rate, 1.25 * amount),
        Branch::Arm3 => (rate, amount),
        Branch::Arm4 => if gross { (1.0, 1.0) } else { (1.0, -1.0) }
    };
    (value, d_amount, d_rate)
}
