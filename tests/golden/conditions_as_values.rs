pub fn conditions_as_values_grad(
    error: f64,
    gain: f64,
    manual: bool,
) -> (f64, f64, f64) {
    enum Branch {
        Arm0,
        Arm1,
        Arm2,
        Arm3,
    }
    let inside = error.abs() <= 0.1;
    let wanted = gain * error;
    let saturated = !inside && (wanted > 1.0 || error < -0.4);
    let quiet = inside | manual;
    let count = 0;
    let count_1 = if saturated {
        let count_1 = count + 1;
        count_1
    } else {
        count
    };
    let count = if quiet {
        let count = count_1 + 2;
        count
    } else {
        count_1
    };
    let (value, branch) = match count {
        0 => (gain * error, Branch::Arm0),
        1 => (error.signum() + 0.01 * (gain * error), Branch::Arm1),
        2 => {
            let t = if manual { 0.3 * error } else { 0.1 * error };
            (0.0 * gain + t, Branch::Arm2)
        }
        _ => (0.2 * error, Branch::Arm3),
    };
    let (d_error, d_gain) = match branch {
        Branch::Arm0 => (gain, error),
        Branch::Arm1 => (0.01 * gain, 0.01 * error),
        Branch::Arm2 => {
            let d_error = if manual { 0.3 } else { 0.1 };
            (d_error, 0.0)
        }
        Branch::Arm3 => (0.2, 0.0),
    };
    (value, d_error, d_gain)
}
