use autodiff_runtime::differentiate;

type Maybe = Option<f64>;

#[differentiate(reverse)]
fn root(x: f64) -> Maybe {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

fn main() {
    root_vjp(3.0, None);
}
