use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn report(x: f64) {
    println!("{x}");
}

fn main() {
    report(3.0);
}
