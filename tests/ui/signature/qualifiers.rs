use autodiff_runtime::differentiate;

#[differentiate(reverse)]
async fn later(x: f64) -> f64 {
    x * x
}

#[differentiate(reverse)]
unsafe fn unchecked(x: f64) -> f64 {
    x * x
}

#[differentiate(reverse)]
extern "C" fn exported(x: f64) -> f64 {
    x * x
}

fn main() {
    drop(later(3.0));
    unsafe { unchecked(3.0) };
    exported(3.0);
}
