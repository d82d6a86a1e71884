use autodiff_runtime::differentiate;

trait Pairs: Iterator + Sized {
    fn tuple_windows(self) -> std::vec::IntoIter<(Self::Item, Self::Item)> {
        Vec::new().into_iter()
    }
}

impl<I: Iterator> Pairs for I {}

#[differentiate(reverse)]
fn length(x: &[f64]) -> f64 {
    let mut length = 0.0;
    for (from, to) in x.iter().tuple_windows() {
        length += (to - from).abs();
    }
    length + x.iter().tuple_windows().map(|(from, to)| from * to).sum::<f64>()
}

fn main() {
    length_grad(&[3.0], &mut [0.0]);
}
