//! A damped oscillation: straight-line code with several transcendental functions.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn oscillation(amplitude: f64, decay: f64, frequency: f64, time: f64) -> f64 {
    let envelope = amplitude * (-decay * time).exp();
    envelope * (frequency * time).cos()
}

fn by_hand(amplitude: f64, decay: f64, frequency: f64, time: f64) -> (f64, f64, f64, f64, f64) {
    let damping = (-decay * time).exp();
    let envelope = amplitude * damping;
    let phase = frequency * time;
    let cosine = phase.cos();
    let d_phase = -(envelope * phase.sin());
    let d_exponent = cosine * envelope;
    (
        envelope * cosine,
        cosine * damping,
        -(d_exponent * time),
        d_phase * time,
        d_phase * frequency - d_exponent * decay,
    )
}

compare!(oscillation, oscillation_grad, (amplitude: f64, decay: f64, frequency: f64, time: f64) -> (f64, f64, f64, f64, f64));
