pub fn match_bool_grad(
    reading: f64,
    unit: char,
    direction: i8,
    absolute: bool,
) -> (f64, f64) {
    enum Branch1 {
        Arm0,
        Arm1,
        Arm2,
        Arm3,
    }
    enum Branch2 {
        Arm0,
        Arm1,
        Arm2,
        Arm3,
        Arm4,
    }
    let (kelvin, branch) = match unit {
        'K' => (reading, Branch2::Arm0),
        'C' => (reading + 273.15, Branch2::Arm1),
        'F' | 'f' => ((reading + 459.67) * 5.0 / 9.0, Branch2::Arm2),
        'a'..='z' => (reading * 2.0, Branch2::Arm3),
        _ => (f64::NAN, Branch2::Arm4),
    };
    let (signed, branch_1) = match direction {
        -1 => (-kelvin, Branch1::Arm0),
        i8::MIN..=-2 => (0.0, Branch1::Arm1),
        0 => (0.5 * kelvin, Branch1::Arm2),
        _ => (kelvin, Branch1::Arm3),
    };
    let value = if absolute { signed.abs() } else { signed };
    let d_signed = if absolute { signed.signum() } else { 1.0 };
    let d_kelvin = match branch_1 {
        Branch1::Arm0 => -d_signed,
        Branch1::Arm1 => 0.0,
        Branch1::Arm2 => d_signed * 0.5,
        Branch1::Arm3 => d_signed,
    };
    let d_reading = match branch {
        Branch2::Arm0 => d_kelvin,
        Branch2::Arm1 => d_kelvin,
        Branch2::Arm2 => d_kelvin / 9.0 * 5.0,
        Branch2::Arm3 => d_kelvin * 2.0,
        Branch2::Arm4 => 0.0,
    };
    (value, d_reading)
}
