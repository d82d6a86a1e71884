use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn digits(x: f64) -> f64 {
    let text = format!("{x}");
    x * text.len() as f64
}

#[differentiate(reverse)]
fn rounded(x: f64) -> f64 {
    read(format!("{x:.2}"))
}

#[differentiate(reverse, wrt(text))]
fn read(text: String) -> f64 {
    text.parse().unwrap_or(0.0)
}

fn main() {
    digits_grad(3.0);
    rounded_grad(3.0);
}
